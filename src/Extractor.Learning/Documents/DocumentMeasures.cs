namespace Extractor.Learning.Documents;

/// <summary>The measures of a record against a person's labels: 0 to 1, more is better.</summary>
public static class DocumentMeasures
{
    /// <summary>Share of pages of the right kind.</summary>
    public const string Kind = "kind";

    /// <summary>Of the pages with a subject, those whose subject bears one of its acceptable names, but for case, diacritics and a leading article.</summary>
    public const string Subject = "subject";

    /// <summary>Of the pages without a subject, those for which none is given.</summary>
    public const string SubjectNone = "subject.none";

    /// <summary>
    /// F1 of people, organisations and places by name over the pages whose list of labels is open: an entity is right where its name or one of its
    /// aliases is a labelled name, each name once. Labels end at 15 names; a list of so many may leave some out and judges recall alone.
    /// </summary>
    public const string Entities = "entities.f1";

    /// <summary>Share of the entities given that are labelled, over the pages whose list is open.</summary>
    public const string EntitiesPrecision = "entities.precision";

    /// <summary>Share of the labelled entities that are given, over all pages.</summary>
    public const string EntitiesRecall = "entities.recall";

    /// <summary>Of the entities given that are labelled, the share whose type is the labelled one.</summary>
    public const string EntityTypes = "entities.type";

    /// <summary>
    /// How well our order of salience is the labeller's: normalised discounted cumulative gain, the i-th of n labels gaining (n − i) / n; mean over the
    /// pages with labels.
    /// </summary>
    public const string Salience = "entities.order";

    /// <summary>F1 of the countries over all pages; of ours the first four.</summary>
    public const string Countries = "countries.f1";

    /// <summary>Of the pages with countries, those whose first country is the labeller's first.</summary>
    public const string CountryFirst = "countries.top1";

    /// <summary>Share of pages whose primary domain is the labeller's first.</summary>
    public const string Domain = "primaryDomain";

    /// <summary>Share of pages whose primary domain is one that the labeller accepts.</summary>
    public const string DomainAcceptable = "primaryDomain.acceptable";

    /// <summary>F1 of the sentences that report the event, mean over pages; 1 where neither has any.</summary>
    public const string WhatHappened = "whatHappened.f1";

    /// <summary>The same of the sentences that say why it matters.</summary>
    public const string WhyItMatters = "whyItMatters.f1";

    /// <summary>Of the labeller's three key sentences, the share that is among our first three.</summary>
    public const string KeySentences = "keySentences";

    /// <summary>Share of pages of the right sourcing.</summary>
    public const string Sourcing = "sourcing";

    /// <summary>Share of pages of the right impact.</summary>
    public const string Impact = "impact";

    /// <summary>Share of pages of the right time horizon.</summary>
    public const string TimeHorizon = "timeHorizon";

    /// <summary>Share of pages that gave a record at all.</summary>
    public const string Read = "read";

    /// <summary>All, in the order in which they are reported.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Kind, Subject, SubjectNone, Entities, EntitiesPrecision, EntitiesRecall, EntityTypes, Salience, Countries, CountryFirst, Domain, DomainAcceptable,
        WhatHappened, WhyItMatters, KeySentences, Sourcing, Impact, TimeHorizon, Read,
    ];

    /// <summary>What two labellers agree to on twenty pages, by measure: nothing can be measured more finely.</summary>
    public static IReadOnlyDictionary<string, double> Agreement { get; } = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        [Kind] = 0.95,
        [Subject] = 1,
        [Entities] = 0.95,
        [Countries] = 1,
        [Domain] = 0.9,
        [DomainAcceptable] = 1,
        [WhatHappened] = 0.7,
        [WhyItMatters] = 0.78,
        [KeySentences] = 0.83,
        [Sourcing] = 0.9,
        [Impact] = 1,
        [TimeHorizon] = 0.85,
    };
}
