namespace Extractor.Layout;

/// <summary>Groups of the phrases that tell the genre of an article; they are in <c>Data/kind-phrases.tsv</c>.</summary>
internal enum KindPhrase
{
    /// <summary>Words of press releases and of the wires that send them.</summary>
    Press,

    /// <summary>The writer speaks of himself.</summary>
    FirstPerson,

    /// <summary>The writer speaks to the reader.</summary>
    SecondPerson,

    /// <summary>Speaks of one person.</summary>
    ThirdPerson,

    /// <summary>Reports what others said.</summary>
    Reporting,

    /// <summary>News agencies.</summary>
    Agency,

    /// <summary>Days and months.</summary>
    Day,

    /// <summary>Describes a person or organisation as it stands.</summary>
    Biography,

    /// <summary>Advice, tests, rankings.</summary>
    Guide,

    /// <summary>Goods to choose from and to buy.</summary>
    Shopping,

    /// <summary>Says what a thing is.</summary>
    Definition,
}
