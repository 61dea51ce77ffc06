namespace Extractor.Entities.Recognition;

/// <summary>What speaks most for a mention. Its precision on gold news is the mention's confidence, see <see cref="EvidencePrecision"/>.</summary>
internal enum MentionCue
{
    /// <summary>A country, region or demonym of the gazetteer.</summary>
    Country,

    /// <summary>A city or division of the gazetteer.</summary>
    City,

    /// <summary>A word such as <c>River</c> beside capitals.</summary>
    PlaceHead,

    /// <summary>Capitals after a word such as <c>in</c>.</summary>
    PlacePreposition,

    /// <summary>A known given name before another name.</summary>
    GivenName,

    /// <summary>A title before the name.</summary>
    Title,

    /// <summary>Part of the name of a person named in full elsewhere.</summary>
    KnownPerson,

    /// <summary>Two or three capitals that nothing else explains.</summary>
    CapitalSequence,

    /// <summary>A known organisation.</summary>
    KnownOrganization,

    /// <summary>A company, brand or institution of a register.</summary>
    RegisteredOrganization,

    /// <summary>A legal form such as <c>Inc.</c></summary>
    OrganizationSuffix,

    /// <summary>A word such as <c>Ministry</c> beside capitals.</summary>
    OrganizationHead,

    /// <summary>An acronym that the text defines.</summary>
    DefinedAcronym,

    /// <summary>Any other word in capitals.</summary>
    Acronym,

    /// <summary>Named so elsewhere in the text.</summary>
    NamedElsewhere,

    /// <summary>A word such as <c>Treaty</c> or <c>Cup</c> beside capitals.</summary>
    EventOrLawHead,

    /// <summary>A product of the gazetteer.</summary>
    Product,

    /// <summary>A single capitalised word within a sentence that nothing else explains.</summary>
    CapitalWord,

    /// <summary>A known given name alone.</summary>
    GivenNameAlone,

    /// <summary>What is said beside the capitals, such as <c>the regulator</c> or <c>said it would</c>.</summary>
    OrganizationCue,

    /// <summary>A word such as <c>Cable</c> after a capital that is no given name.</summary>
    BusinessNoun,

    /// <summary>The number of an autonomous system.</summary>
    NetworkNumber,

    /// <summary>A top-level domain where the sentence speaks of domains.</summary>
    TopLevelDomain,
}
