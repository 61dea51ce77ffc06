using Extractor.Model;

namespace Extractor.Cli.Rules;

/// <summary>The values of a record that a rule may set, as text, and when two of them say the same.</summary>
internal static class RecordValues
{
    /// <summary>Share of words in common from which on two bodies are taken for the same.</summary>
    private const double SameBody = 0.995;

    /// <summary>Fields of rules that set a value of the record.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["body", "title", "subtitle", "authors", "published", "modified", "section", "language"];

    /// <summary>The value of a field; null where the record has none.</summary>
    public static string? Of(ProfileRecord record, string field) => field switch
    {
        "body" => record.Article.Text,
        "title" => record.Article.Title?.Value,
        "subtitle" => record.Article.Subtitle?.Value,
        "authors" => record.Article.Authors is { } authors ? string.Join(", ", authors.Value) : null,
        "published" => record.Article.PublishedAt?.Value,
        "modified" => record.Article.ModifiedAt?.Value,
        "section" => record.Article.Section?.Value,
        "language" => record.Source.Language,
        _ => throw new ArgumentException($"The record has no value for '{field}'.", nameof(field)),
    };

    /// <summary>The text with each run of white space as one space.</summary>
    public static string Folded(string? text) => string.Join(' ', (text ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether two values of a field say the same: nearly the same words, the same names in any order, the same day, the same text.</summary>
    public static bool Agree(string field, string? one, string? other) => field switch
    {
        "body" => Shared(one, other) >= SameBody,
        "authors" => Names(one).SetEquals(Names(other)),
        "published" or "modified" => Day(one) == Day(other),
        _ => string.Equals(Folded(one), Folded(other), StringComparison.OrdinalIgnoreCase),
    };

    /// <summary>The words in common of two texts, as the harmonic mean of precision and recall over words with their number.</summary>
    public static double Shared(string? one, string? other)
    {
        string[] left = Folded(one).Split(' '), right = Folded(other).Split(' ');
        var counts = left.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var shared = 0;
        foreach (var word in right)
        {
            if (counts.GetValueOrDefault(word) == 0) continue;
            counts[word]--;
            shared++;
        }

        return 2.0 * shared / (left.Length + right.Length);
    }

    private static HashSet<string> Names(string? authors) =>
        (authors ?? string.Empty).Split(", ").Select(Folded).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static string Day(string? date) => date is null ? string.Empty : date[..Math.Min(10, date.Length)];
}
