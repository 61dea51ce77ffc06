namespace Extractor.Model;

/// <summary>A mention of a place that stands for something else, as <c>Moscow</c> does in "Moscow said".</summary>
/// <param name="Start">UTF-16 offset of the mention's first unit.</param>
/// <param name="End">UTF-16 offset after its last unit.</param>
/// <param name="StandsFor"><c>government</c>: of the country that the place is, or is the seat of.</param>
/// <param name="Confidence">Probability that it does, 0 to 1.</param>
public sealed record Metonym(int Start, int End, string StandsFor, double Confidence);
