using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Rules.Files;

/// <summary>Reads rule files, and says all that is wrong with them.</summary>
internal sealed class RuleFileReader
{
    /// <summary>Nesting of a rule file is 5; beyond this it is none.</summary>
    private const int MaxDepth = 16;

    private static readonly string[] FileKeys = ["$schema", "rules", "tests"];

    private readonly RuleProblems problems = new();
    private readonly List<SiteRule> rules = [];
    private readonly List<RuleTest> tests = [];

    /// <summary>The rules of all files, files in ordinal order of their names.</summary>
    /// <exception cref="RuleException">Says all that is wrong.</exception>
    public static (IReadOnlyList<SiteRule> Rules, IReadOnlyList<RuleTest> Tests) Read(IReadOnlyList<RuleText> files)
    {
        var reader = new RuleFileReader();
        foreach (var file in files) reader.File(file);
        reader.FindDuplicates();
        return reader.problems.Lines.Count == 0 ? (reader.rules, reader.tests) : throw new RuleException(reader.problems.Lines);
    }

    private void File(RuleText file)
    {
        var place = new RulePlace(file.Name);
        if (Parse(file, place) is not { } root) return;
        var keys = new KeyReader(problems, place);
        keys.Check(root, FileKeys, "a rule file");
        if (root["rules"] is not JArray { Count: > 0 } list)
        {
            problems.Add(place, root["rules"], "'rules' is missing or empty; write a list of rules, as 'extractor rules schema' shows");
            return;
        }

        for (var i = 0; i < list.Count; i++) Rule(list[i], place with { Item = $"rule {i + 1}" });
        foreach (var test in keys.List(root, "tests") ?? [])
        {
            if (RuleTestReader.Read(test, place with { Item = "a test" }, problems) is { } read) tests.Add(read);
        }
    }

    private JObject? Parse(RuleText file, RulePlace place)
    {
        using var reader = new JsonTextReader(new StringReader(file.Json)) { DateParseHandling = DateParseHandling.None, MaxDepth = MaxDepth };
        try
        {
            var root = JToken.Load(reader, new JsonLoadSettings { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error, CommentHandling = CommentHandling.Ignore });
            while (reader.Read())
            {
                if (reader.TokenType == JsonToken.Comment) continue;
                problems.Add(place, null, $"more follows after the end of its object at line {reader.LineNumber}; a rule file is one JSON object");
                return null;
            }

            if (root is JObject found) return found;
            problems.Add(place, root, "it is no JSON object; a rule file is one, as 'extractor rules schema' shows");
        }
        catch (JsonException exception)
        {
            problems.Add(place, null, "it is not JSON: " + exception.Message.TrimEnd('.'));
        }

        return null;
    }

    private void Rule(JToken token, RulePlace place)
    {
        if (token is not JObject rule)
        {
            problems.Add(place, token, "it is no JSON object");
            return;
        }

        if (new KeyReader(problems, place).Text(rule, "name") is { } name) place = place with { Item = $"rule '{name}'" };
        else name = null;
        if (RuleReader.Read(rule, name, place, problems) is { } read) rules.Add(read);
    }

    // Of two rules for the same pages the second would never be used.
    private void FindDuplicates()
    {
        var names = new HashSet<(string File, string Name)>();
        var pages = new Dictionary<(string Host, string? Path), SiteRule>();
        foreach (var rule in rules)
        {
            var place = new RulePlace(rule.File, $"rule '{rule.Name}'");
            if (!names.Add((rule.File, rule.Name))) problems.Add(place with { Key = "name" }, null, "another rule of the file has the same name; rename one");
            foreach (var host in rule.Hosts)
            {
                foreach (var path in rule.Paths.Count == 0 ? (string?[])[null] : [.. rule.Paths.Select(path => path.Text)])
                {
                    if (pages.TryAdd((host.Text, path), rule)) continue;
                    var other = pages[(host.Text, path)];
                    var which = other == rule ? "it stands twice in the rule" : $"rule '{other.Name}' of {other.File} is for the same pages";
                    problems.Add(place with { Key = "hosts" }, null, $"{host.Text}{path}: {which}; remove one, or tell them apart by 'paths'");
                }
            }
        }
    }
}
