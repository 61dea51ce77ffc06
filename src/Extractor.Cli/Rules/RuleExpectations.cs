using Extractor.Model;
using Extractor.Rules;

namespace Extractor.Cli.Rules;

/// <summary>Holds a record against what a test of a rule file expects.</summary>
internal static class RuleExpectations
{
    /// <summary>What is not as expected, a line each.</summary>
    public static IReadOnlyList<string> Check(RuleTest test, ProfileRecord record)
    {
        var failures = new List<string>();
        Same("title", test.Title);
        Same("section", test.Section);
        Same("language", test.Language);
        if (test.Authors is { } authors) Same("authors", string.Join(", ", authors));
        Begins("published", "date", test.Date);
        Begins("modified", "modified", test.Modified);
        var body = RecordValues.Folded(record.Article.Text);
        foreach (var text in test.BodyContains)
        {
            if (!body.Contains(RecordValues.Folded(text), StringComparison.Ordinal)) failures.Add($"body lacks \"{text}\"");
        }

        foreach (var text in test.BodyLacks)
        {
            if (body.Contains(RecordValues.Folded(text), StringComparison.Ordinal)) failures.Add($"body holds \"{text}\"");
        }

        return failures;

        void Same(string field, string? expected)
        {
            var found = RecordValues.Of(record, field);
            if (expected is not null && (found is null || !RecordValues.Agree(field, expected, found))) failures.Add(Differs(field, expected, found));
        }

        void Begins(string field, string name, string? expected)
        {
            var found = RecordValues.Of(record, field);
            if (expected?.EndsWith('Z') == true) expected = expected[..^1] + "+00:00";
            if (expected is not null && found?.StartsWith(expected, StringComparison.Ordinal) != true) failures.Add(Differs(name, expected, found));
        }
    }

    private static string Differs(string name, string expected, string? found) =>
        $"{name} is {(found is null ? "missing" : $"\"{found}\"")}, not \"{expected}\"";
}
