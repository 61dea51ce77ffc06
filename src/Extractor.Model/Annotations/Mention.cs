namespace Extractor.Model;

/// <summary>A stretch of text that names something.</summary>
/// <param name="Span">The words of the name, without title or possessive.</param>
/// <param name="Type">What sort of thing it names.</param>
/// <param name="Confidence">Probability that span and type are right, 0 to 1.</param>
public sealed record Mention(TextSpan Span, EntityType Type, double Confidence)
{
    /// <summary>Whether a trained labeller found it, rather than a rule or a gazetteer.</summary>
    public bool IsLearned { get; init; }
}
