namespace Extractor.Layout;

/// <summary>Tells lines of page furniture by their phrases, which are in <c>Data/boilerplate-phrases.tsv</c>.</summary>
internal static class Furniture
{
    private static readonly PhraseTable<ClassGroups> Phrases = PhraseTable<ClassGroups>.Load("Layout/boilerplate-phrases.tsv");

    /// <summary>The groups whose phrases stand in a text.</summary>
    /// <param name="text">The text, of a few lines at most.</param>
    public static ClassGroups Find(ReadOnlySpan<char> text)
    {
        var found = new List<ClassGroups>();
        Phrases.Find(text, found);
        var groups = ClassGroups.None;
        foreach (var group in found) groups |= group;
        return groups;
    }
}
