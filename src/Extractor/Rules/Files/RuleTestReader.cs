using Newtonsoft.Json.Linq;

namespace Extractor.Rules.Files;

/// <summary>Reads one test of a rule file.</summary>
internal static class RuleTestReader
{
    private static readonly string[] Keys = ["page", "url", "title", "authors", "date", "modified", "section", "language", "bodyContains", "bodyLacks"];

    /// <summary>The test; null where it cannot be used (which is noted).</summary>
    public static RuleTest? Read(JToken token, RulePlace place, RuleProblems problems)
    {
        if (token is not JObject test)
        {
            problems.Add(place, token, "it is no JSON object");
            return null;
        }

        var keys = new KeyReader(problems, place);
        keys.Check(test, Keys, "a test");
        var page = keys.Text(test, "page");
        if (page is null)
        {
            if (test["page"] is null) problems.Add(place with { Key = "page" }, test, "it is missing; name the page, relative to the rule file");
            return null;
        }

        place = place with { Item = $"test of '{page}'" };
        keys = new KeyReader(problems, place);
        var url = keys.Text(test, "url");
        if (url is not null && !Uri.TryCreate(url, UriKind.Absolute, out _)) problems.Add(place with { Key = "url" }, test["url"], "it is no absolute address");
        if (test.Count - (url is null ? 1 : 2) == 0) problems.Add(place, test, $"it expects nothing; give it one of {string.Join(", ", Keys[2..])}");
        return new()
        {
            File = place.File,
            Page = page,
            Url = url,
            Title = keys.Text(test, "title"),
            Authors = keys.Texts(test, "authors"),
            Date = keys.Text(test, "date"),
            Modified = keys.Text(test, "modified"),
            Section = keys.Text(test, "section"),
            Language = keys.Text(test, "language"),
            BodyContains = keys.Texts(test, "bodyContains") ?? [],
            BodyLacks = keys.Texts(test, "bodyLacks") ?? [],
        };
    }
}
