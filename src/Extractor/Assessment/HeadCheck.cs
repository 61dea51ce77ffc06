using System.Globalization;
using Extractor.Metadata.Authors;
using Extractor.Metadata.Titles;
using Extractor.Model;

namespace Extractor.Assessment;

/// <summary>Whether what the head of a page prints and what its machine-readable mark-up says really disagree.</summary>
internal static class HeadCheck
{
    /// <summary>Probability that each side must have to be well trusted: below it, one of them is more likely a misreading.</summary>
    private const double Trusted = 0.15;

    /// <summary>Days between two dates of one publication: zones and night editions put them on neighbouring days.</summary>
    private const int NeighbouringDays = 1;

    /// <summary>Share of the words of the shorter title that a rewording keeps.</summary>
    private const double KeptWords = 0.3;

    private const string Printed = "the page prints one and its machine-readable mark-up says another";

    /// <summary>The conflicts of title, authors and day of publication.</summary>
    public static IEnumerable<Conflict> Of(PageMetadata metadata)
    {
        if (Pair(metadata, "title") is var (printed, coded) && AreOther(printed.Value, coded.Value)) yield return new("title", printed.Value, coded.Value, Printed);
        if (Pair(metadata, "authors") is var (signed, named) && AreOthers(signed.Value, named.Value)) yield return new("authors", signed.Value, named.Value, Printed);
        if (Pair(metadata, "publishedAt") is not var (dated, stamped) || IsOfChange(dated, metadata) || IsOfChange(stamped, metadata)) yield break;
        if (DayOf(dated.Value) is { } day && DayOf(stamped.Value) is { } other && Math.Abs(day.DayNumber - other.DayNumber) > NeighbouringDays)
            yield return new("publishedAt", dated.Raw, stamped.Raw, Printed);
    }

    /// <summary>The best printed and the best machine-readable candidate of a field; null where either is missing or little trusted.</summary>
    private static (FieldCandidate Printed, FieldCandidate Coded)? Pair(PageMetadata metadata, string field)
    {
        FieldCandidate? printed = null, coded = null;
        foreach (var candidate in metadata.Candidates)
        {
            if (candidate.Field != field || candidate.Confidence < Trusted) continue;
            if (candidate.Origin == Origin.Declared) printed ??= candidate;
            else coded ??= candidate;
        }

        return printed is null || coded is null ? null : (printed, coded);
    }

    /// <summary>Whether two titles share so few words that neither is a shorter or reworded form of the other.</summary>
    private static bool AreOther(string one, string other)
    {
        string first = TitleText.Key(one), second = TitleText.Key(other);
        if (first.Contains(second, StringComparison.Ordinal) || second.Contains(first, StringComparison.Ordinal)) return false;
        var (words, others) = (WordsOf(one), WordsOf(other));
        var fewer = Math.Min(words.Count, others.Count);
        return fewer > 1 && words.Count(others.Contains) < fewer * KeptWords;
    }

    private static HashSet<string> WordsOf(string title) =>
        [.. title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(TitleText.Key).Where(word => word.Length > 3)];

    /// <summary>Whether two lists name persons, and none of either is among the other's; a desk beside a person is no disagreement.</summary>
    private static bool AreOthers(string signed, string named)
    {
        var (names, others) = (signed.Split("; "), named.Split("; "));
        return names.All(IsNamed) && others.All(IsNamed) && !names.Any(name => others.Any(other => Share(name, other)));
    }

    private static bool IsNamed(string name) => AuthorNames.IsPerson(name) && !AuthorNames.IsDesk(name) && !AuthorNames.IsAgency(name) && AuthorNames.HasGivenName(name);

    /// <summary>Whether two names have a word in common, as <c>J. Roe</c> and <c>Jane Roe</c> have.</summary>
    private static bool Share(string name, string other)
    {
        var words = other.Split(' ');
        return name.Split(' ').Any(word => word.Length > 2 && words.Contains(word, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Whether a day is that of the last change, which may differ from that of publication.</summary>
    private static bool IsOfChange(FieldCandidate candidate, PageMetadata metadata) =>
        candidate.Source.StartsWith("modified:", StringComparison.Ordinal)
        || metadata.Candidates.Any(other => other.Field == "modifiedAt" && DayOf(other.Value) == DayOf(candidate.Value));

    private static DateOnly? DayOf(string iso) =>
        iso.Length >= 10 && DateOnly.TryParseExact(iso.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
