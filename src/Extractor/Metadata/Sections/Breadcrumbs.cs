using System.Collections.Frozen;
using Extractor.Metadata.Scan;
using Extractor.Metadata.Titles;
using Extractor.Models;
using HtmlAgilityPack;

namespace Extractor.Metadata.Sections;

/// <summary>Reads the section out of the way from the front page: <c>Home &gt; Economy &gt; Bank cuts rates</c>.</summary>
internal static class Breadcrumbs
{
    private const int MostCrumbs = 8;
    private const int LongestCrumb = 50;
    private static readonly char[] Separators = ['>', '›', '»', '＞', '→', '≫', '|', '｜', '▸', '•', '·'];
    private static readonly FrozenSet<string> HomeWords = EmbeddedData.Lines("Metadata/home-words.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Ends = EmbeddedData.Lines("Metadata/crumb-ends.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The section of the page's first breadcrumb that names one; null where none does.</summary>
    public static string? Section(PageFacts facts)
    {
        var titleParts = facts.Scan.Title is { } title ? TitleText.Parts(title) : [];
        foreach (var node in facts.Scan.Breadcrumbs)
        {
            var crumbs = CrumbsOf(node.Element);
            if (crumbs.Count is 0 or > MostCrumbs) continue;
            var hasHome = IsHome(crumbs[0], facts);
            if (hasHome) crumbs.RemoveAt(0);
            crumbs.RemoveAll(crumb => crumb.Length > LongestCrumb || Ends.Contains(crumb) || facts.Headings.Any(heading => TitleText.Agree(heading, crumb)));
            if (crumbs.Count == 0 || (!hasHome && crumbs.Count < 2)) continue;
            return crumbs.Find(crumb => titleParts.Any(part => TitleText.Agree(part, crumb))) ?? crumbs[^1];
        }

        return null;
    }

    /// <summary>Whether a crumb stands for the front page.</summary>
    public static bool IsHome(string crumb, PageFacts facts) =>
        HomeWords.Contains(crumb) || TitleText.IsSite(crumb, facts.SiteNames) || facts.SiteNames.Any(name => IsShortFor(crumb, name));

    /// <summary>Whether a word in capitals is made of the first letters of a name.</summary>
    private static bool IsShortFor(string word, string name)
    {
        if (word.Length is < 2 or > 6) return false;
        var at = 0;
        foreach (var part in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (at >= word.Length || char.ToUpperInvariant(part[0]) != word[at]) return false;
            at++;
        }

        return at == word.Length;
    }

    private static List<string> CrumbsOf(HtmlNode element)
    {
        var crumbs = new List<string>();
        var pending = new Stack<HtmlNode>([element]);
        while (pending.TryPop(out var node) && crumbs.Count <= MostCrumbs)
        {
            if (node is HtmlTextNode text)
            {
                foreach (var part in NodeText.Decoded(text.Text).Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    var crumb = part.Trim(' ', '/', '\\', ':', '-');
                    if (crumb.Length > 0) crumbs.Add(crumb);
                }
            }
            else if (node.Name is not ("script" or "style" or "svg" or "button"))
            {
                for (var child = node.LastChild; child is not null; child = child.PreviousSibling) pending.Push(child);
            }
        }

        return crumbs;
    }
}
