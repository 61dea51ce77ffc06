using System.Globalization;
using System.Text;
using Extractor.Language;

namespace Extractor.Learning.Evaluation;

/// <summary>How texts, names and dates are compared.</summary>
internal static class PageText
{
    private static readonly string[] NameParts = [",", ";", " and ", " und ", " et ", " & ", " y "];

    /// <summary>
    /// The tokens of a text: runs of letters, digits and combining marks in lower case; each ideograph, kana and Thai letter by itself.
    /// Soft hyphens and zero-width spaces count for nothing.
    /// </summary>
    public static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        var token = new StringBuilder();
        foreach (var c in CanonicalComposition.Normalize(text))
        {
            if (IsInvisible(c)) continue;
            var standsAlone = IsSingle(c);
            if (!standsAlone && IsWord(c))
            {
                token.Append(char.ToLowerInvariant(c));
                continue;
            }

            if (token.Length > 0) tokens.Add(token.ToString());
            token.Clear();
            if (standsAlone) tokens.Add(c.ToString());
        }

        if (token.Length > 0) tokens.Add(token.ToString());
        return tokens;
    }

    /// <summary>A line in the form in which titles and names are compared: lower case, one kind of quote and dash, single spaces, no full stop at its end.</summary>
    public static string Folded(string line)
    {
        var folded = new StringBuilder(line.Length);
        foreach (var c in Spaced(line))
        {
            folded.Append(c switch
            {
                '“' or '”' or '„' or '«' or '»' or '″' or '‘' or '’' or '‚' or '`' or '´' or '\'' => '"',
                '–' or '—' or '‐' or '‑' or '−' => '-',
                _ => char.ToLowerInvariant(c),
            });
        }

        return folded.Replace("…", "...").ToString().TrimEnd('.', ' ');
    }

    /// <summary>A text in the form in which snippets are looked for: composed, each stretch of white space one space, characters that do not show left out.</summary>
    public static string Spaced(string text)
    {
        var spaced = new StringBuilder(text.Length);
        foreach (var c in CanonicalComposition.Normalize(text))
        {
            if (IsInvisible(c)) continue;
            if (!char.IsWhiteSpace(c)) spaced.Append(c);
            else if (spaced.Length > 0 && spaced[^1] != ' ') spaced.Append(' ');
        }

        return spaced.ToString().TrimEnd();
    }

    /// <summary>The names of a byline that is written as one string.</summary>
    public static IEnumerable<string> Names(string? byline) =>
        byline?.Split(NameParts, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>Whether two dates say the same day: as each is written, or both in UTC.</summary>
    public static bool SameDay(string one, string other) =>
        Day(one) is { } left && Day(other) is { } right && (left == right || UtcDay(one) == UtcDay(other));

    private static DateOnly? Day(string date) =>
        date.Length >= 10 && DateOnly.TryParseExact(date.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateOnly? UtcDay(string date) =>
        DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? DateOnly.FromDateTime(moment.UtcDateTime) : Day(date);

    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF';

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsSingle(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\u0E00' and <= '\u0E7F');
}
