namespace Extractor.Layout;

/// <summary>Groups of the phrases that tell the kind of a page; they are in <c>Data/kind-phrases.tsv</c>.</summary>
internal enum KindPhrase
{
    /// <summary>Words of press releases and of the wires that send them.</summary>
    Press,

    /// <summary>Error pages, log-ins, checks for robots.</summary>
    Error,

    /// <summary>The writer speaks of himself.</summary>
    FirstPerson,

    /// <summary>The writer speaks to the reader.</summary>
    SecondPerson,

    /// <summary>Reports what others said.</summary>
    Reporting,

    /// <summary>Describes a person or organisation as it stands.</summary>
    Biography,

    /// <summary>Advice, tests, rankings.</summary>
    Guide,
}
