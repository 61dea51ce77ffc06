namespace Extractor.Learning.Documents;

/// <summary>The labels of one page; names and codes as in the record.</summary>
public sealed record DocumentLabels
{
    /// <summary>Number of entities at which a labeller stops: a list of so many may leave some out.</summary>
    public const int MostEntities = 15;

    /// <summary>Sort of page, such as <c>pressRelease</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Names of the subject, the labeller's own first; empty where the page is about nothing that has a name.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>People, organisations and places, most salient first, up to <see cref="MostEntities"/>.</summary>
    public IReadOnlyList<LabelledEntity> Entities { get; init; } = [];

    /// <summary>ISO 3166-1 alpha-2 codes of the countries that the story is about, most relevant first.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Code of the primary domain.</summary>
    public required string PrimaryDomain { get; init; }

    /// <summary>Other domains that a fair judge would accept.</summary>
    public IReadOnlyList<string> AcceptableDomains { get; init; } = [];

    /// <summary>Numbers of the sentences that report the main event.</summary>
    public IReadOnlyList<int> WhatHappened { get; init; } = [];

    /// <summary>Numbers of the sentences that say why it matters.</summary>
    public IReadOnlyList<int> WhyItMatters { get; init; } = [];

    /// <summary>Numbers of the sentences to lift as bullet points, best first.</summary>
    public IReadOnlyList<int> KeySentences { get; init; } = [];

    /// <summary>Sort of sourcing.</summary>
    public required string Sourcing { get; init; }

    /// <summary>Level of impact.</summary>
    public required string Impact { get; init; }

    /// <summary>Horizon of the effects.</summary>
    public required string TimeHorizon { get; init; }
}
