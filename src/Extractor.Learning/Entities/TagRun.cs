namespace Extractor.Learning.Entities;

/// <summary>Joins tags to names. One reading serves all schemes: a name starts where a tag says so, or where another type or none stood before.</summary>
internal sealed class TagRun
{
    private List<GoldSpan> names = [];
    private int first = -1;
    private int last;
    private string type = "";

    /// <summary>Whether a column is a tag.</summary>
    public static bool IsTag(string tag) => tag == "O" || (tag.Length > 2 && tag[1] is '-' or '_' && tag[0] is 'B' or 'I' or 'E' or 'S' or 'L' or 'U');

    /// <summary>Reads the next token's tag.</summary>
    public void Add(int token, string tag)
    {
        if (tag == "O")
        {
            End();
            return;
        }

        if (tag[0] is 'B' or 'S' or 'U' || first < 0 || !tag.AsSpan(2).SequenceEqual(type)) End();
        if (first < 0) (first, type) = (token, tag[2..]);
        last = token;
        if (tag[0] is 'E' or 'L' or 'S' or 'U') End();
    }

    /// <summary>Ends the name that is open, as a sentence's end does.</summary>
    public void End()
    {
        if (first >= 0) names.Add(new(first, last, type));
        first = -1;
    }

    /// <summary>The names so far; the next document starts with none.</summary>
    public IReadOnlyList<GoldSpan> Take()
    {
        var taken = names;
        names = [];
        return taken;
    }
}
