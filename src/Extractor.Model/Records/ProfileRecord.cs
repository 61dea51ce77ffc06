namespace Extractor.Model;

/// <summary>The structured record of one article or profile page: the product of the pipeline.</summary>
public sealed record ProfileRecord
{
    /// <summary>Version of the contract that <see cref="SchemaVersion"/> names when the record is written by this build.</summary>
    public const string CurrentSchemaVersion = "1.3";

    /// <summary>Version of this contract, <c>MAJOR.MINOR</c>.</summary>
    public string SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>Stable identifier: 64 hexadecimal digits of a SHA-256 over the canonical URL, or over the content where there is none.</summary>
    public required string Id { get; init; }

    /// <summary>Where the page came from.</summary>
    public required SourceInfo Source { get; init; }

    /// <summary>The article as found on the page.</summary>
    public required ArticleRecord Article { get; init; }

    /// <summary>Who may read what.</summary>
    public AccessInfo Access { get; init; } = new();

    /// <summary>The page's own bullets, else sentences chosen from the text; never reworded.</summary>
    public IReadOnlyList<Evidenced<string>> KeyPoints { get; init; } = [];

    /// <summary>The section or the sentences that report the main event; null where the text has none.</summary>
    public NarrativePassage? WhatHappened { get; init; }

    /// <summary>The section or the sentences that say why it matters; null where the text has none.</summary>
    public NarrativePassage? WhyItMatters { get; init; }

    /// <summary>The article's sections in text order.</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>One entry per real-world thing, most salient first.</summary>
    public IReadOnlyList<Entity> Entities { get; init; } = [];

    /// <summary>Amounts, percentages, dates, durations and counts in text order.</summary>
    public IReadOnlyList<Quantity> Quantities { get; init; } = [];

    /// <summary>Attributed speech in text order.</summary>
    public IReadOnlyList<Quote> Quotes { get; init; } = [];

    /// <summary>Countries that the text is about, the most probable first; at most four.</summary>
    public IReadOnlyList<ConcernedCountry> Countries { get; init; } = [];

    /// <summary>Parts of the world as editors divide it, most relevant first.</summary>
    public IReadOnlyList<EditorialRegion> EditorialRegions { get; init; } = [];

    /// <summary>Regions that the text concerns, most relevant first.</summary>
    public IReadOnlyList<Region> Regions { get; init; } = [];

    /// <summary>Name of the most relevant region.</summary>
    public Evidenced<string>? PrimaryRegion { get; init; }

    /// <summary>IPTC Media Topics, best first.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>Code of the domain taxonomy.</summary>
    public Evidenced<string>? PrimaryDomain { get; init; }

    /// <summary>What the page is about, and how it weighs.</summary>
    public ProfileFields Profile { get; init; } = new();

    /// <summary>The page's own statements about itself, untouched.</summary>
    public DeclaredStatements Declared { get; init; } = new();

    /// <summary>What the claims rest on: cited links, named sources, documents; in text order.</summary>
    public IReadOnlyList<EvidenceItem> EvidencePack { get; init; } = [];

    /// <summary>"Also read" and the like; never content.</summary>
    public IReadOnlyList<RelatedLink> RelatedLinks { get; init; } = [];

    /// <summary>How sure the record is as a whole.</summary>
    public required RecordConfidence Confidence { get; init; }

    /// <summary>Where declared and derived values disagree.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];

    /// <summary>What was repaired, skipped or degraded.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What made this record.</summary>
    public required PipelineInfo Pipeline { get; init; }

    /// <summary>Id of an earlier record in the same run or store that this one nearly repeats; null where there is none.</summary>
    public string? DuplicateOf { get; init; }
}
