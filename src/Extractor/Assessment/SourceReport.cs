using Extractor.Model;

namespace Extractor.Assessment;

/// <summary>What a text has its claims from.</summary>
/// <param name="Pack">Cited links and sources, in text order, each once.</param>
/// <param name="Attributions">Every place where a source is named, in text order.</param>
/// <param name="Sources">The same, each source once.</param>
/// <param name="HasSpeech">Whether someone is quoted at length, named or not.</param>
/// <param name="SpeaksItself">Whether the page is the word of the party that it is about.</param>
internal sealed record SourceReport(
    IReadOnlyList<EvidenceItem> Pack, IReadOnlyList<Attribution> Attributions, IReadOnlyList<Attribution> Sources, bool HasSpeech, bool SpeaksItself)
{
    /// <summary>Distinct sources that speak for themselves, and primary documents.</summary>
    public int Direct { get; } = Sources.Count(source => source.IsDirect)
        + Pack.Count(item => item is { Kind: EvidenceKind.Document, Url: not null });

    /// <summary>Distinct news outlets, hearsay and sources without a name.</summary>
    public int Indirect { get; } = Sources.Count(source => !source.IsDirect);

    /// <summary>The sourcing by <see cref="SourcingRule"/>: what holds where nothing learned can tell.</summary>
    public Sourcing ByRule => SourcingRule.Weigh(SpeaksItself || HasSpeech ? Math.Max(Direct, 1) : Direct, Indirect);
}
