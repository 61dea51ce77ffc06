namespace Extractor.Decoding.Markup;

/// <summary>
/// The elements that are open while a page is scanned, counted as HtmlAgilityPack nests them. Elements beyond the depth allowed
/// are on the stack as hidden: their tags are to be blanked. Each tag costs amortised constant time.
/// </summary>
internal sealed class OpenTags
{
    private static readonly (string[] Names, HashSet<(int Parent, int Child)> Ends) Known = ReadKnown();

    /// <summary>Elements whose end tag authors may leave out by the HTML standard.</summary>
    private static readonly HashSet<string> MayStayOpen = new(StringComparer.OrdinalIgnoreCase)
    {
        "html", "head", "body", "p", "li", "dt", "dd", "option", "optgroup", "caption", "colgroup", "thead", "tbody", "tfoot", "tr", "td", "th", "rp", "rt",
    };

    private readonly int maxDepth;
    private readonly Dictionary<string, int> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> idsBySpan;
    private readonly List<int> openCounts = [];
    private readonly List<bool> mustClose = [];
    private readonly Stack<(int Name, bool Hidden)> open = new();

    /// <summary>Starts with nothing open.</summary>
    /// <param name="maxDepth">Deepest nesting that stays visible.</param>
    public OpenTags(int maxDepth)
    {
        this.maxDepth = maxDepth;
        idsBySpan = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in Known.Names) IdOf(name);
    }

    /// <summary>Number of open elements, hidden ones included.</summary>
    public int Depth => open.Count;

    /// <summary>End tags that end nothing, and elements that only the end of another one closed though they need an end tag.</summary>
    public int Faults { get; private set; }

    /// <summary>Whether an element is open that needs an end tag.</summary>
    public bool HasUnclosed
    {
        get
        {
            foreach (var (name, _) in open)
            {
                if (mustClose[name]) return true;
            }

            return false;
        }
    }

    /// <summary>Takes a start tag; says whether it is too deep and must be blanked.</summary>
    /// <param name="name">Name of the element.</param>
    /// <param name="isLeaf">Whether nothing can stand inside: a void, raw-text or self-closing element.</param>
    public bool Start(ReadOnlySpan<char> name, bool isLeaf)
    {
        var id = IdOf(name);
        if (id < Known.Names.Length)
        {
            while (open.Count > 0 && open.Peek().Name < Known.Names.Length && Known.Ends.Contains((open.Peek().Name, id))) Pop();
        }

        if (isLeaf) return false;
        var hidden = open.Count >= maxDepth;
        open.Push((id, hidden));
        openCounts[id]++;
        return hidden;
    }

    /// <summary>Takes an end tag; says whether the element that it ends is hidden, so that it must be blanked as well.</summary>
    /// <param name="name">Name of the element.</param>
    public bool End(ReadOnlySpan<char> name)
    {
        if (!idsBySpan.TryGetValue(name, out var id) || openCounts[id] == 0)
        {
            if (!TagNames.IsRawText(name) && !TagNames.IsVoid(name) && !MayStayOpen.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name)) Faults++;
            return false;
        }

        while (open.Peek().Name != id)
        {
            if (mustClose[Pop().Name]) Faults++;
        }

        return Pop().Hidden;
    }

    private (int Name, bool Hidden) Pop()
    {
        var top = open.Pop();
        openCounts[top.Name]--;
        return top;
    }

    private int IdOf(ReadOnlySpan<char> name)
    {
        if (idsBySpan.TryGetValue(name, out var id)) return id;
        id = openCounts.Count;
        idsBySpan[name] = id;
        openCounts.Add(0);
        mustClose.Add(!MayStayOpen.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name));
        return id;
    }

    private static (string[] Names, HashSet<(int Parent, int Child)> Ends) ReadKnown()
    {
        var names = TagNames.ImpliedEnds.Keys.Concat(TagNames.ImpliedEnds.Values.SelectMany(ends => ends))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var ends = TagNames.ImpliedEnds.SelectMany(pair => pair.Value.Select(
            child => (Array.IndexOf(names, pair.Key), Array.IndexOf(names, child))));
        return (names, [.. ends]);
    }
}
