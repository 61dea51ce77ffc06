namespace Extractor.Entities.Recognition;

/// <summary>
/// How often mentions of each kind of evidence are right in span and type: counted over the odd documents of Wikinews, Wikigold and the
/// development part of UNER English-EWT together, which also guided the weights: expect less on other text. Events
/// and laws are counted by span against the miscellaneous names of the same sets; cues and business nouns are rare there (16 of 19 and 6 of 18);
/// products, numbers of networks, top-level domains and the last are set by hand.
/// </summary>
internal static class EvidencePrecision
{
    /// <summary>The probability that a mention is right.</summary>
    public static double Of(MentionCue evidence) => evidence switch
    {
        MentionCue.Country => 0.83,
        MentionCue.City => 0.83,
        MentionCue.PlaceHead => 0.63,
        MentionCue.PlacePreposition => 0.39,
        MentionCue.GivenName => 0.79,
        MentionCue.GivenNameAlone => 0.42,
        MentionCue.Title => 0.67,
        MentionCue.KnownPerson => 0.91,
        MentionCue.CapitalSequence => 0.47,
        MentionCue.KnownOrganization => 0.79,
        MentionCue.RegisteredOrganization => 0.64,
        MentionCue.OrganizationSuffix => 0.69,
        MentionCue.OrganizationHead => 0.73,
        MentionCue.DefinedAcronym => 0.72,
        MentionCue.Acronym => 0.44,
        MentionCue.NamedElsewhere => 0.47,
        MentionCue.EventOrLawHead => 0.6,
        MentionCue.OrganizationCue => 0.84,
        MentionCue.BusinessNoun => 0.33,
        MentionCue.NetworkNumber or MentionCue.TopLevelDomain => 0.95,
        MentionCue.Product => 0.5,
        _ => 0.4,
    };
}
