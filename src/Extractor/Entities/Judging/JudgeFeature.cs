namespace Extractor.Entities.Judging;

/// <summary>
/// What a group of mentions is judged by, as a thing of one type. The names are those of the model's file; shares and flags are 0 to 1, counts stand as
/// <c>log(1 + n)</c>. Those up to <see cref="TypeSense"/> are of the type, the others of the group, its name, its places in the text, and the page.
/// </summary>
internal enum JudgeFeature
{
    /// <summary>The type is person.</summary>
    Person,

    /// <summary>The type is organisation.</summary>
    Organization,

    /// <summary>The type is place.</summary>
    Place,

    /// <summary>Highest confidence of the labeller's mentions of the type.</summary>
    LearnedMost,

    /// <summary>Mean of these confidences.</summary>
    LearnedMean,

    /// <summary>Number of these mentions.</summary>
    LearnedCount,

    /// <summary>Highest confidence of the rules' mentions of the type.</summary>
    RuledMost,

    /// <summary>Number of these mentions.</summary>
    RuledCount,

    /// <summary>Share of all confidence that speaks for the type.</summary>
    TypeShare,

    /// <summary>Highest confidence of the labeller's mentions of another type.</summary>
    OtherLearned,

    /// <summary>Highest confidence of the rules' mentions of another type.</summary>
    OtherRuled,

    /// <summary>The gazetteer knows something of the type by the name.</summary>
    TypeSense,

    /// <summary>What the mentions of the leading type add up to.</summary>
    Sum,

    /// <summary>Number of mentions.</summary>
    Count,

    /// <summary>Share of the mentions of the most often mentioned group.</summary>
    CountShare,

    /// <summary>Highest confidence of a mention as a product.</summary>
    AsProduct,

    /// <summary>Highest confidence of a mention as an event.</summary>
    AsEvent,

    /// <summary>Highest confidence of a mention as a law.</summary>
    AsLaw,

    /// <summary>Words of the name.</summary>
    Words,

    /// <summary>Letters of the name.</summary>
    Length,

    /// <summary>One word in capitals.</summary>
    Acronym,

    /// <summary>Holds a digit.</summary>
    Digit,

    /// <summary>Holds a word with a capital inside.</summary>
    Mixed,

    /// <summary>Holds a sign that is neither letter, digit nor space.</summary>
    Sign,

    /// <summary>Holds a word in lower case.</summary>
    SmallWord,

    /// <summary>All its words are in capitals.</summary>
    Shouted,

    /// <summary>Share of its words that running text writes in lower case.</summary>
    CommonWords,

    /// <summary>Its first word is such a one.</summary>
    CommonFirst,

    /// <summary>Its last word is such a one.</summary>
    CommonLast,

    /// <summary>It holds a word that is no name by itself, or of the calendar.</summary>
    NotName,

    /// <summary>It begins with a given name.</summary>
    GivenName,

    /// <summary>It ends in a family name.</summary>
    FamilyName,

    /// <summary>It ends as organisations do.</summary>
    OrganizationHead,

    /// <summary>It ends in a legal form.</summary>
    LegalForm,

    /// <summary>It begins or ends as places do.</summary>
    PlaceHead,

    /// <summary>It begins or ends as events or laws do.</summary>
    EventHead,

    /// <summary>The gazetteer knows a country or region by the name.</summary>
    SenseCountry,

    /// <summary>It knows a city or division.</summary>
    SenseCity,

    /// <summary>It knows an organisation that news names without explaining it, or a listed company.</summary>
    SenseKnown,

    /// <summary>It knows a brand or registered organisation.</summary>
    SenseBrand,

    /// <summary>It knows a product.</summary>
    SenseProduct,

    /// <summary>Share of mentions that name a country by its people only.</summary>
    Demonym,

    /// <summary>Share of mentions that open a sentence.</summary>
    Opens,

    /// <summary>Share of mentions in headings and sentences in title case or capitals.</summary>
    Titled,

    /// <summary>Number of mentions where a capital says something: neither opening a sentence nor in title case.</summary>
    Running,

    /// <summary>How often its last word stands in lower case where it could have a capital, of all such places.</summary>
    LowerLast,

    /// <summary>The same of the word of the name that is least often so.</summary>
    LowerLeast,

    /// <summary>Share of mentions after <c>the</c>.</summary>
    AfterThe,

    /// <summary>Share of mentions after <c>a</c>, <c>an</c>, <c>your</c>, <c>each</c> and the like.</summary>
    AfterDeterminer,

    /// <summary>Share of mentions after a preposition that stands before places.</summary>
    AfterPlacePreposition,

    /// <summary>Share of mentions after a title or a noun of persons.</summary>
    AfterTitle,

    /// <summary>Share of mentions before a verb of speech.</summary>
    BeforeSpeech,

    /// <summary>Share of mentions before a possessive.</summary>
    Possessive,

    /// <summary>Share of mentions right before a word in lower case.</summary>
    BeforeSmallWord,

    /// <summary>Share of mentions beside another capital.</summary>
    BesideCapital,

    /// <summary>Share of mentions in parentheses or quotation marks.</summary>
    Enclosed,

    /// <summary>Share of mentions beside a comma or <c>and</c>.</summary>
    Listed,

    /// <summary>Share of mentions in list items and rows of tables.</summary>
    InList,

    /// <summary>Share of mentions in a link.</summary>
    Linked,

    /// <summary>Share of mentions in the page's apparatus.</summary>
    InApparatus,

    /// <summary>Where it is first mentioned, as a share of the text.</summary>
    First,

    /// <summary>The page's title names it.</summary>
    InTitle,

    /// <summary>Another group has all words of its name.</summary>
    PartOfOther,

    /// <summary>It has all words of another group's name.</summary>
    HoldsOther,

    /// <summary>It is the page's publisher.</summary>
    Publisher,

    /// <summary>It is one of the page's authors.</summary>
    Author,

    /// <summary>Groups of the page.</summary>
    Groups,

    /// <summary>Words of the page.</summary>
    PageWords,

    /// <summary>Share of the page's words that begin with a capital.</summary>
    PageCapitals,

    /// <summary>Mean of what the groups of the page add up to.</summary>
    PageSum,

    /// <summary>The page is news or a press release.</summary>
    News,

    /// <summary>The page is a blog's.</summary>
    Blog,
}
