using System.Text;

namespace Extractor.Metadata.Titles;

/// <summary>Compares titles by their words alone, and parts them from names of site and section.</summary>
internal static class TitleText
{
    private static readonly string[] Separators =
    [
        " | ", " - ", " – ", " — ", " · ", " • ", " » ", " « ", " :: ", " / ", " ‹ ", " › ", " ‒ ", " ― ", " ~ ", "｜", " |", "| ", " -- ", " : ", "：", "_",
    ];

    /// <summary>Signs that part a name of the site from the title only where they follow the name: in titles they part other things too.</summary>
    private static readonly string[] FrontSeparators = [": "];

    /// <summary>The parts of a title between its separators, from first to last.</summary>
    /// <param name="title">The title, decoded and folded.</param>
    public static IReadOnlyList<string> Parts(string title)
    {
        var parts = title.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        if (parts.Count == 1 && title.IndexOf(FrontSeparators[0], StringComparison.Ordinal) is > 0 and var at) return [title[..at], title[(at + FrontSeparators[0].Length)..]];
        return parts;
    }

    /// <summary>Letters and digits in lower case.</summary>
    public static string Key(string title)
    {
        var key = new StringBuilder(title.Length);
        foreach (var unit in title)
        {
            if (char.IsLetterOrDigit(unit)) key.Append(char.ToLowerInvariant(unit));
        }

        return key.ToString();
    }

    /// <summary>A title without regard to case, kinds of quotation marks and dashes, white space and a full stop at its end.</summary>
    public static string Exact(string title)
    {
        var form = new StringBuilder(title.Length);
        foreach (var unit in title)
        {
            form.Append(unit switch
            {
                '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '`' or '\u00B4' => '\'',
                '\u201C' or '\u201D' or '\u201E' or '\u2033' or '«' or '»' => '"',
                >= '\u2010' and <= '\u2015' or '\u2212' => '-',
                _ => char.ToLowerInvariant(unit),
            });
        }

        return form.ToString().TrimEnd('.', ' ');
    }

    /// <summary>A title without its last part, and its first part alone; both empty where it has but one part.</summary>
    public static (string Lead, string First) Lead(string title)
    {
        int last = -1, first = title.Length;
        foreach (var separator in Separators)
        {
            last = Math.Max(last, title.LastIndexOf(separator, StringComparison.Ordinal));
            if (title.IndexOf(separator, StringComparison.Ordinal) is >= 0 and var at) first = Math.Min(first, at);
        }

        return last <= 0 ? (string.Empty, string.Empty) : (title[..last], title[..first]);
    }

    /// <summary>Whether two titles have the same words.</summary>
    public static bool Agree(string one, string other) => string.Equals(Key(one), Key(other), StringComparison.Ordinal);

    /// <summary>The title without the names of its site at either end; and no more than a printed title, where it begins with one.</summary>
    /// <param name="title">The title, decoded and folded.</param>
    /// <param name="siteNames">Names of the site.</param>
    /// <param name="printed">Titles that stand alone on the page, such as its main headings.</param>
    public static string WithoutSite(string title, IReadOnlyList<string> siteNames, IReadOnlyList<string> printed)
    {
        while (Cut(title, siteNames, printed) is { } cut) title = cut;
        return title;
    }

    private static string? Cut(string title, IReadOnlyList<string> siteNames, IReadOnlyList<string> printed)
    {
        foreach (var separator in Separators)
        {
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last <= 0) continue;
            var head = title[..last].Trim();
            var tail = title[(last + separator.Length)..].Trim();
            if (head.Length > 0 && IsSite(tail, siteNames)) return head;
            if (printed.Any(other => Agree(other, head))) return head;
            var first = title.IndexOf(separator, StringComparison.Ordinal);
            head = title[..first].Trim();
            tail = title[(first + separator.Length)..].Trim();
            if (tail.Length > 0 && (IsSite(head, siteNames) || printed.Any(other => Agree(other, tail)))) return tail;
            if (printed.Any(other => Agree(other, head))) return head;
        }

        foreach (var separator in FrontSeparators)
        {
            if (title.IndexOf(separator, StringComparison.Ordinal) is > 0 and var at && IsSite(title[..at], siteNames)) return title[(at + separator.Length)..].Trim();
        }

        return null;
    }

    /// <summary>Whether a part of a title is a name of the site, or that name with its ending or slogan.</summary>
    public static bool IsSite(string part, IReadOnlyList<string> siteNames)
    {
        var key = Key(part);
        if (key.Length == 0) return false;
        foreach (var name in siteNames)
        {
            var site = Key(name);
            if (site.Length == 0) continue;
            if (key == site || (site.Length > 3 && key.StartsWith(site, StringComparison.Ordinal) && key.Length <= site.Length + 6)
                || (site.Length > 3 && key.EndsWith(site, StringComparison.Ordinal) && key.Length <= site.Length + 4)
                || (key.Length > 3 && site.StartsWith(key, StringComparison.Ordinal) && site.Length <= key.Length + 6)) return true;
        }

        return false;
    }
}
