namespace Extractor.Entities.Salience;

/// <summary>
/// What speaks for an entity being what a text turns on, 0 to 1 each; mentions in the page's apparatus do not count. The names are those of the
/// model's file.
/// </summary>
internal enum SalienceFeature
{
    /// <summary>Its mentions against those of the entity that is mentioned most often, both as <c>log(1 + n)</c>.</summary>
    Count,

    /// <summary>Its share of all mentions.</summary>
    CountShare,

    /// <summary>None is mentioned more often.</summary>
    Most,

    /// <summary>The title has its name or, but for a place, another of its forms.</summary>
    InTitle,

    /// <summary>How early in the title it stands.</summary>
    TitleEarly,

    /// <summary>The title has a form of a place that is not its name, such as <c>Russian</c>.</summary>
    TitleForm,

    /// <summary>The first sentence names it.</summary>
    InFirstSentence,

    /// <summary>One of the first three sentences names it.</summary>
    InOpening,

    /// <summary>How early in the text it is first mentioned.</summary>
    Early,

    /// <summary>One by its place among the entities in the order of their first mention.</summary>
    FirstRank,

    /// <summary>Share of its mentions that are the first name of their sentence and near its beginning, where English puts its subject.</summary>
    IsSubject,

    /// <summary>Number of these mentions against that of all sentences that begin so, as <c>log(1 + n)</c>.</summary>
    SubjectCount,

    /// <summary>A heading names it.</summary>
    InHeading,

    /// <summary>Share of the text's tenths that name it.</summary>
    Spread,

    /// <summary>Share of its mentions in list items and rows of tables.</summary>
    InList,

    /// <summary>Share of its mentions before a verb of speech.</summary>
    Speaks,

    /// <summary>It is mentioned in the last fifth of the text only.</summary>
    Late,

    /// <summary>The page's address has its name.</summary>
    InAddress,

    /// <summary>It is the page's publisher.</summary>
    Publisher,

    /// <summary>It is one of the page's authors.</summary>
    Author,

    /// <summary>How sure it is.</summary>
    Confidence,

    /// <summary>Its name has several words.</summary>
    SeveralWords,

    /// <summary>It is a person.</summary>
    Person,

    /// <summary>It is an organisation.</summary>
    Organization,

    /// <summary>It is a place.</summary>
    Place,

    /// <summary>It is a product.</summary>
    Product,

    /// <summary>It is an event or law.</summary>
    EventOrLaw,

    /// <summary>Share of a place's mentions that are another form than its name.</summary>
    PlaceForm,

    /// <summary>The title and the first sentence name it.</summary>
    TitleAndFirst,

    /// <summary>The title names it and none is mentioned more often.</summary>
    TitleAndMost,
}
