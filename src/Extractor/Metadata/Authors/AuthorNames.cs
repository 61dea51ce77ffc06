using System.Collections.Frozen;
using Extractor.Metadata.Dates;
using Extractor.Metadata.Scan;
using Extractor.Metadata.Titles;
using Extractor.Models;

namespace Extractor.Metadata.Authors;

/// <summary>
/// Splits a byline into names and drops what names nobody: roles, dates, addresses, handles, places of work.
/// A wrong author is worse than none, so a part that is no plain name is left out.
/// </summary>
internal static class AuthorNames
{
    /// <summary>Words of the longest name or desk that is taken for one.</summary>
    private const int MostWords = 6;

    private const int LongestByline = 400;
    private const int LongestName = 60;
    private const int MostNames = 12;

    private static readonly FrozenSet<string> Roles = EmbeddedData.Lines("Metadata/author-roles.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Anonymous = EmbeddedData.Lines("Metadata/anonymous-authors.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Agencies = EmbeddedData.Lines("Metadata/agencies.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly string[] Ends = [.. EmbeddedData.Lines("Metadata/byline-ends.txt")];
    private static readonly FrozenSet<string> AndWords = EmbeddedData.Lines("Metadata/and-words.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Credentials = new[] { "jr", "sr", "phd", "md", "mba", "dr", "prof", "ii", "iii", "esq", "ph.d" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> DeskWords = EmbeddedData.Lines("Metadata/desk-words.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> GivenNames = new(EmbeddedData.Lines("Metadata/given-names.txt"), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> RoleWords = EmbeddedData.Lines("Metadata/role-words.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Weekdays = new[]
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that stand after the name of one who took the pictures.</summary>
    private static readonly FrozenSet<string> PhotoWords = new[] { "foto", "fotos", "photo", "photos", "photographer", "fotograf", "bild", "фото", "사진", "写真" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] RoleOpeners = [" for ", " of the ", " is a ", " is the ", " für ", " in ", " from ", " via ", " at ", " aus ", " on "];

    private static readonly string[] DanglingEnds = [" at", " on", " in", " for", " by", " view", " am", " vom", " le", " el", " il", " den", " op", " em"];

    /// <summary>The names in a byline, in printed order, without repeats.</summary>
    /// <param name="byline">The byline, as it stands on the page.</param>
    /// <param name="isField">Whether it stands in a field for authors, whose content is a name even where it begins with a small letter.</param>
    public static IReadOnlyList<string> Split(string byline, bool isField = false)
    {
        var text = NodeText.Decoded(byline);
        if (text.Length is 0 or > LongestByline || text.Contains("://", StringComparison.Ordinal)) return [];
        text = UpToEnd(BehindDate(WithoutTags(text)));
        while (PrintedCues.Byline(text) is > 0 and var cue) text = text[cue..];
        var isSentence = text.AsSpan().Count(' ') > MostWords;
        var names = new List<string>();
        foreach (var part in Parts(text))
        {
            if (names.Count > 0 && PhotoWords.Contains(part)) names.RemoveAt(names.Count - 1);
            if (Name(part, isField) is not { } name) continue;
            if (Credentials.Contains(name.TrimEnd('.')) || (char.IsLower(name[0]) && !name.Contains(' ', StringComparison.Ordinal) && isSentence)) continue;
            if (names.Count > 0 && IsPerson(names[0]) && !IsPerson(name) && !Agencies.Contains(name)) continue;
            if (!names.Contains(name, StringComparer.OrdinalIgnoreCase) && names.Count < MostNames) names.Add(name);
        }

        return LastNameFirst(text, names) is { } turned ? [turned] : names;
    }

    /// <summary>Whether two lists name the same people, in any order.</summary>
    public static bool Agree(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.Count == other.Count && one.All(name => other.Any(candidate => TitleText.Agree(name, candidate)));

    /// <summary>Whether <paramref name="more"/> names all of <paramref name="fewer"/>, and others.</summary>
    public static bool Extends(IReadOnlyList<string> more, IReadOnlyList<string> fewer) =>
        more.Count > fewer.Count && fewer.All(name => more.Any(candidate => TitleText.Agree(name, candidate)));

    /// <summary>Whether the lists name as many people, those of <paramref name="one"/> more fully: <c>Jane Q. Roe</c> and <c>Roe</c>.</summary>
    public static bool Longer(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => pair.First.Length > pair.Second.Length && pair.First.Contains(pair.Second, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a name begins with a given name, a title before it left out.</summary>
    public static bool HasGivenName(string name)
    {
        foreach (var word in name.Split(' ', '-'))
        {
            if (Credentials.Contains(word.TrimEnd('.'))) continue;
            return GivenNames.Contains(word.Trim('.', ','));
        }

        return false;
    }

    /// <summary>Whether a name is that of a news agency.</summary>
    public static bool IsAgency(string name) => Agencies.Contains(name);

    /// <summary>Whether a name is that of a desk or team, by its last word or its first.</summary>
    public static bool IsDesk(string name) =>
        DeskWords.Contains(name[(name.LastIndexOf(' ') + 1)..]) || (name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && DeskWords.Contains(name[..space]));

    private static string WithoutTags(string text)
    {
        while (text.IndexOf('<', StringComparison.Ordinal) is >= 0 and var open && text.IndexOf('>', open) is > 0 and var close)
            text = string.Concat(text.AsSpan(0, open), " ", text.AsSpan(close + 1));
        while (text.IndexOf('(', StringComparison.Ordinal) is >= 0 and var open && text.IndexOf(')', open) is > 0 and var close)
            text = string.Concat(text.AsSpan(0, open), " ", text.AsSpan(close + 1));
        return NodeText.Folded(text);
    }

    /// <summary>A lone <c>Smith, John</c> in a metadata field is one person, family name first.</summary>
    private static string? LastNameFirst(string text, List<string> names) =>
        names.Count == 2 && !names[0].Contains(' ', StringComparison.Ordinal) && !names[1].Contains(' ', StringComparison.Ordinal)
        && text == $"{names[0]}, {names[1]}"
            ? $"{names[1]} {names[0]}"
            : null;

    private static IEnumerable<string> Parts(string text)
    {
        foreach (var piece in text.Split([',', ';', '&', '/', '|', '•', '·', '⋅', '、', '，', '\n', '+'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = piece.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var from = 0;
            for (var i = 0; i < words.Length; i++)
            {
                if (!AndWords.Contains(words[i]) || (words[i].Length == 1 && char.IsUpper(words[i][0]))) continue;
                if (i > from) yield return string.Join(' ', words[from..i]);
                from = i + 1;
            }

            if (from < words.Length) yield return string.Join(' ', words[from..]);
        }
    }

    private static string? Name(string part, bool isField)
    {
        var name = part;
        while (PrintedCues.Byline(name) is > 0 and var cue) name = name[cue..];
        foreach (var separator in (ReadOnlySpan<string>)[" - ", " – ", " — ", ": "])
        {
            if (name.IndexOf(separator, StringComparison.Ordinal) is > 0 and var dash) name = name[..dash];
        }

        foreach (var opener in RoleOpeners)
        {
            if (name.IndexOf(opener, StringComparison.OrdinalIgnoreCase) is > 0 and var at && name[..at].Contains(' ', StringComparison.Ordinal)) name = name[..at];
        }

        name = WithoutWeekday(WithoutDate(name));
        foreach (var end in DanglingEnds)
        {
            if (name.EndsWith(end, StringComparison.OrdinalIgnoreCase)) name = name[..^end.Length];
        }


        name = Trimmed(FromSlug(WithoutRoles(WithoutHandle(Trimmed(name)))));
        return IsName(name, isField) && !Anonymous.Contains(name) ? name : null;
    }

    /// <summary>What follows a date and a cue: <c>Posted on 4 March 2026 by Jane Roe</c>; all of a byline without that.</summary>
    private static string BehindDate(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9') || !DateParser.TryFind(text, 0, DateOrder.DayFirst, out var match)) return text;
        var rest = text.AsSpan(match.Span.End).TrimStart(" ,;|.·•–—-()");
        return PrintedCues.Byline(rest) > 0 ? rest.ToString() : text;
    }

    /// <summary>A name without signs at its ends and marks of footnotes; the full stop of an initial or <c>Jr.</c> stays.</summary>
    private static string Trimmed(string name)
    {
        name = name.Trim(' ', ':', '-', '–', '—', '*', '"', '“', '”', '\'', '_', '[', ']', '†', '‡').TrimStart('.');
        if (name.Contains(' ', StringComparison.Ordinal) && name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') is [.., var last] bare && char.IsLetter(last)) name = bare;
        var word = name[(name.LastIndexOf(' ') + 1)..];
        return word.Length < name.Length && (word is [_, '.'] || word is "Jr." or "Sr.") ? name : name.TrimEnd('.');
    }

    /// <summary>A name without the handle behind it: <c>Jane Roe @janeroe</c>.</summary>
    private static string WithoutHandle(string name) =>
        name.IndexOf(" @", StringComparison.Ordinal) is > 0 and var at ? name[..at] : name;

    /// <summary>Cuts a byline where words begin that lead away from its authors; a byline that begins with them names none.</summary>
    private static string UpToEnd(string text)
    {
        var end = text.Length;
        foreach (var mark in Ends)
        {
            for (var at = text.IndexOf(mark, StringComparison.OrdinalIgnoreCase); at >= 0 && at < end; at = text.IndexOf(mark, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                var after = at + mark.Length;
                if ((at == 0 || !char.IsLetter(text[at - 1])) && (after >= text.Length || !char.IsLetter(text[after]))
                    && PrintedCues.Byline(text.AsSpan(at)) == 0) end = at;
            }
        }

        return text[..end];
    }

    /// <summary>Whether a name has the form of a person's: two words or more, each with a capital but for particles; or letters without case.</summary>
    public static bool IsPerson(string name)
    {
        var words = name.Split(' ');
        if (!char.IsUpper(name[0])) return char.GetUnicodeCategory(name[0]) == System.Globalization.UnicodeCategory.OtherLetter;
        return words.Length is > 1 and <= MostWords && (char.IsUpper(words[^1][0]) || words[^1].Contains('\'', StringComparison.Ordinal));
    }

    /// <summary>Turns <c>jane-roe</c>, the end of an author page's address, into a name.</summary>
    private static string FromSlug(string name)
    {
        if (!name.Contains('-', StringComparison.Ordinal) || name.Any(unit => unit != '-' && !char.IsAsciiLetterLower(unit))) return name;
        if (name.Split('-').Any(part => part.Length < 2)) return name;
        return string.Join(' ', name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
    }

    /// <summary>Cuts a name before a month and a figure, as in <c>Jane Roe March 4</c>.</summary>
    private static string WithoutDate(string name)
    {
        var words = name.Split(' ');
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (DateWords.Month(words[i].AsSpan().TrimEnd('.')) > 0 && char.IsDigit(words[i + 1][0])) return string.Join(' ', words[..i]);
            if (char.IsDigit(words[i][0]) && DateWords.Month(words[i + 1].AsSpan().TrimEnd('.')) > 0) return string.Join(' ', words[..i]);
        }

        return name;
    }

    private static string WithoutWeekday(string name)
    {
        var words = name.Split(' ');
        for (var i = 1; i < words.Length; i++)
        {
            if (Weekdays.Contains(words[i].TrimEnd('.'))) return string.Join(' ', words[..i]);
        }

        return name;
    }

    private static string WithoutRoles(string name)
    {
        while (true)
        {
            if (Roles.Contains(name)) return string.Empty;
            var space = name.LastIndexOf(' ');
            if (space < 0) return name;
            var cut = false;
            for (var at = name.IndexOf(' ', StringComparison.Ordinal); at > 0; at = name.IndexOf(' ', at + 1))
            {
                if (!Roles.Contains(name[(at + 1)..]) || (name[0] < '\u2E80' && !name[..at].Contains(' ', StringComparison.Ordinal))) continue;
                name = name[..at];
                cut = true;
                break;
            }

            if (!cut) return WithoutRole(name);
        }
    }

    /// <summary>Keeps the first two words of a person's name and role, such as <c>Jane Roe Marketing Director</c>.</summary>
    private static string WithoutRole(string name)
    {
        var words = name.Split(' ');
        return words.Length > 2 && RoleWords.Contains(words[^1]) && char.IsUpper(words[0][0]) && char.IsUpper(words[1][0]) && !RoleWords.Contains(words[1])
            ? $"{words[0]} {words[1]}"
            : name;
    }

    private static bool IsName(string name, bool isField)
    {
        if (name.Length is < 2 or > LongestName) return false;
        if (name.Contains('@', StringComparison.Ordinal) || name.Contains("://", StringComparison.Ordinal) || name.Contains("www.", StringComparison.OrdinalIgnoreCase)) return false;
        int letters = 0, digits = 0, words = 1;
        var before = ' ';
        foreach (var unit in name)
        {
            if (char.IsLetter(unit)) letters++;
            else if (char.IsDigit(unit)) digits += char.IsLetterOrDigit(before) ? 0 : 1;
            else if (unit == ' ') words++;
            else if ((unit == '_' && !(isField && words == 1)) || unit is '?' or '!' or '{' or '}' or '=' or '#' or '%' or '[' or '<' or '>' or '…') return false;
            before = unit;
        }

        if (letters < 2 || digits > 0 || words > MostWords) return false;
        if (words == 1 && name.AsSpan().Count('.') > 1 && !char.IsUpper(name[0])) return false;
        return !DateParser.TryFind(name, 0, DateOrder.DayFirst, out _) && (!char.IsLower(name[0]) || words == 1 || (isField && words <= 3));
    }
}
