using Extractor.Entities.Labelling;

namespace Extractor.Learning.Entities;

/// <summary>A fitted labeller.</summary>
/// <param name="Model">The model.</param>
/// <param name="CalibrationError">Expected calibration error on documents that the first passes were fitted without.</param>
/// <param name="Documents">Number of documents learned from.</param>
internal sealed record FittedLabeller(LabelModel Model, double CalibrationError, int Documents);
