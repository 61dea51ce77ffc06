namespace Extractor.Entities.Recognition;

/// <summary>What a word tells of the capitalised words beside it; the rows of <c>word-roles.tsv</c>.</summary>
[Flags]
internal enum WordRole
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Stands before the name of a person: <c>President</c>.</summary>
    Title = 1,

    /// <summary>Stands before a title: <c>Prime</c>.</summary>
    TitleModifier = 1 << 1,

    /// <summary>Ends the name of a company: <c>Inc</c>.</summary>
    OrgSuffix = 1 << 2,

    /// <summary>Ends the name of an organisation: <c>Party</c>.</summary>
    OrgHead = 1 << 3,

    /// <summary>Opens the name of an organisation before <c>of</c>: <c>Ministry</c>.</summary>
    OrgHeadOf = 1 << 4,

    /// <summary>Ends the name of a place: <c>River</c>.</summary>
    PlaceHead = 1 << 5,

    /// <summary>Opens the name of a place: <c>Lake</c>.</summary>
    PlaceHeadFirst = 1 << 6,

    /// <summary>Stands before a place and makes it another: <c>Northern</c>.</summary>
    Direction = 1 << 7,

    /// <summary>Ends the name of an event: <c>Cup</c>.</summary>
    EventHead = 1 << 8,

    /// <summary>Opens the name of an event: <c>Hurricane</c>.</summary>
    EventHeadFirst = 1 << 9,

    /// <summary>Ends the name of a law: <c>Act</c>.</summary>
    LawHead = 1 << 10,

    /// <summary>Opens the name of a law before <c>of</c>: <c>Treaty</c>.</summary>
    LawHeadOf = 1 << 11,

    /// <summary>Months, days, feasts, zones.</summary>
    Time = 1 << 12,

    /// <summary>Capitalised, but no name by itself: <c>Internet</c>, <c>COVID</c>.</summary>
    NotName = 1 << 13,

    /// <summary>Joins the parts of a person's name: <c>van</c>.</summary>
    ConnectorName = 1 << 14,

    /// <summary>Joins the parts of an organisation's name: <c>of</c>.</summary>
    ConnectorOrg = 1 << 15,

    /// <summary>Stands before a place: <c>in</c>.</summary>
    PlacePreposition = 1 << 16,

    /// <summary>Tells that its subject speaks or lives: <c>said</c>.</summary>
    Speech = 1 << 17,

    /// <summary>Takes up a person: <c>who</c>.</summary>
    Pronoun = 1 << 18,

    /// <summary>Ends the name of a company even in lower case: <c>plc</c>.</summary>
    LegalForm = 1 << 19,

    /// <summary>Ends the name of a company where what stands before it is no given name: <c>Cable</c>.</summary>
    BusinessNoun = 1 << 20,

    /// <summary>In lower case, says of a name beside it that it is an organisation's: <c>regulator</c>.</summary>
    OrganizationNoun = 1 << 21,

    /// <summary>Says of a subject that it is a person: <c>executive</c>.</summary>
    PersonNoun = 1 << 22,
}
