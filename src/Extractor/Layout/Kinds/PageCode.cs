using System.Buffers;
using Extractor.Decoding;
using Extractor.Models;
using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>What a page's code says that its text does not: forms, robots, challenges, what stands for scripts that do not run.</summary>
internal sealed record PageCode
{
    /// <summary>Text of <c>noscript</c> that is read, in characters; it is a line or two where it is a notice.</summary>
    private const int LongestNoScript = 400;

    private static readonly string[] ChallengeMarks = Marks("challenge");
    private static readonly string[] WidgetMarks = Marks("widget");
    private static readonly SearchValues<string> Challenges = SearchValues.Create(ChallengeMarks, StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Widgets = SearchValues.Create(WidgetMarks, StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> AllMarks = SearchValues.Create([.. ChallengeMarks, .. WidgetMarks], StringComparison.OrdinalIgnoreCase);

    /// <summary>Fields for passwords.</summary>
    public int Passwords { get; private init; }

    /// <summary>Whether search engines are told not to keep the page.</summary>
    public bool IsNoIndex { get; private init; }

    /// <summary>Whether the page reloads itself or leads on by itself.</summary>
    public bool Refreshes { get; private init; }

    /// <summary>Whether there are scripts.</summary>
    public bool HasScripts { get; private init; }

    /// <summary>Title of the tab, as printed.</summary>
    public string Title { get; private init; } = string.Empty;

    /// <summary>What is shown where scripts do not run.</summary>
    public string NoScript { get; private init; } = string.Empty;

    /// <summary>Whether a page with mark-up holds the code of a check that holds readers up, and that of a check that forms have too: searches all of it.</summary>
    public static (bool HasChallenge, bool HasWidget) ChecksOf(HtmlPage page)
    {
        if (page.Root is null) return default;

        // The code is long and most has no marks: one search tells so.
        var first = page.Text.AsSpan().IndexOfAny(AllMarks);
        var marked = first < 0 ? [] : page.Text.AsSpan(first);
        return (marked.ContainsAny(Challenges), marked.ContainsAny(Widgets));
    }

    /// <summary>Reads the code of a page.</summary>
    public static PageCode Of(HtmlPage page, CancellationToken cancellationToken)
    {
        if (page.Root is null) return new PageCode();
        int passwords = 0, count = 0;
        bool noIndex = false, refreshes = false, scripts = false;
        string title = string.Empty, noScript = string.Empty;
        for (var node = page.Root.FirstChild; node is not null; node = Next(node, page.Root))
        {
            if (++count % 4096 == 0) cancellationToken.ThrowIfCancellationRequested();
            switch (node.Name)
            {
                case "input" when Is(node, "type", "password"):
                    passwords++;
                    break;
                case "script":
                    scripts = true;
                    break;
                case "meta" when Is(node, "name", "robots"):
                    noIndex |= node.GetAttributeValue("content", string.Empty).Contains("noindex", StringComparison.OrdinalIgnoreCase);
                    break;
                case "meta" when Is(node, "http-equiv", "refresh"):
                    refreshes = true;
                    break;
                case "title" when title.Length == 0 && node.ParentNode?.Name != "svg":
                    title = Words(node);
                    break;
                case "noscript" when noScript.Length < LongestNoScript:
                    noScript += " " + Words(node);
                    break;
            }
        }

        return new PageCode
        {
            Passwords = passwords,
            IsNoIndex = noIndex,
            Refreshes = refreshes,
            HasScripts = scripts,
            Title = title,
            NoScript = noScript.Length > LongestNoScript ? noScript[..LongestNoScript] : noScript,
        };
    }

    private static HtmlNode? Next(HtmlNode node, HtmlNode root)
    {
        if (node.FirstChild is { } child) return child;
        while (node.NextSibling is null)
        {
            if (node.ParentNode is not { } parent || parent == root) return null;
            node = parent;
        }

        return node.NextSibling;
    }

    private static bool Is(HtmlNode node, string attribute, string value) =>
        node.HasAttributes && node.GetAttributeValue(attribute, string.Empty).Equals(value, StringComparison.OrdinalIgnoreCase);

    private static string Words(HtmlNode node) => System.Net.WebUtility.HtmlDecode(node.InnerText).Trim();

    private static string[] Marks(string strength) =>
    [
        .. EmbeddedData.Lines("Layout/challenge-marks.tsv")
            .Where(line => line.StartsWith(strength + "\t", StringComparison.Ordinal))
            .Select(line => line[(strength.Length + 1)..]),
    ];
}
