namespace Extractor.Layout;

/// <summary>Names and columns of the features of <see cref="FeatureReader"/> and <see cref="ContextFeatureReader"/>.</summary>
internal static class FeatureNames
{
    /// <summary>Number of groups of class words.</summary>
    public static readonly int Groups = Enum.GetValues<ClassGroups>().Length - 1;

    /// <summary>Number of tag flags.</summary>
    public static readonly int Tags = Enum.GetValues<TagFlags>().Length - 1;

    /// <summary>First column of the element's own groups.</summary>
    public static readonly int Own = Enum.GetValues<BlockFeature>().Length;

    /// <summary>First column of the parent's groups.</summary>
    public static readonly int Near = Own + Groups;

    /// <summary>First column of the groups above the parent.</summary>
    public static readonly int Far = Near + Groups;

    /// <summary>First column of the groups of phrases.</summary>
    public static readonly int Phrase = Far + Groups;

    /// <summary>First column of the tags.</summary>
    public static readonly int Tag = Phrase + Groups;

    /// <summary>Names of the first stage's columns.</summary>
    public static readonly IReadOnlyList<string> Block =
    [
        .. Enum.GetNames<BlockFeature>(),
        .. Grouped("Own"), .. Grouped("Near"), .. Grouped("Far"), .. Grouped("Phrase"),
        .. Enum.GetNames<TagFlags>().Where(name => name != nameof(TagFlags.None)).Select(name => "In." + name),
    ];

    /// <summary>Names of the second stage's columns: its own, then those of the first.</summary>
    public static readonly IReadOnlyList<string> Context = [.. Enum.GetNames<ContextFeature>(), .. Block.Select(name => "Block." + name)];

    private static IEnumerable<string> Grouped(string prefix) =>
        Enum.GetNames<ClassGroups>().Where(name => name != nameof(ClassGroups.None)).Select(name => prefix + "." + name);
}
