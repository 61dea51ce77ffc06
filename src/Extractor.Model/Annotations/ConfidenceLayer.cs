namespace Extractor.Model;

/// <summary>How sure the record is as a whole.</summary>
/// <param name="Confidence">Score, grade, band and label; null where the stage failed.</param>
public sealed record ConfidenceLayer(RecordConfidence? Confidence) : AnnotationLayer;
