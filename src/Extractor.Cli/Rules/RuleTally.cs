using System.Globalization;
using Extractor.Model;
using Extractor.Rules;

namespace Extractor.Cli.Rules;

/// <summary>Counts over a run how often rules were used, and how often their selectors found what they are to find.</summary>
internal sealed class RuleTally(SiteRules rules)
{
    private const string Remove = "remove";

    private readonly Dictionary<string, FileCount> files = new(StringComparer.Ordinal);

    /// <summary>Whether a rule did not find on a page what it is to find.</summary>
    public bool HasMissed => files.Values.Any(file => file.Missed > 0);

    /// <summary>Counts one page.</summary>
    public void Add(RuleUse use)
    {
        if (!files.TryGetValue(use.File, out var file)) files.Add(use.File, file = new FileCount());
        file.Pages++;
        if (use.Missing.Count > 0) file.Missed++;
        foreach (var selector in use.Selectors)
        {
            var key = (use.Rule, selector.Field, selector.Selector);
            var (held, of, isOptional) = file.Selectors.GetValueOrDefault(key, (0, 0, selector.IsOptional));
            file.Selectors[key] = (held + (selector.Value is null ? 0 : 1), of + 1, isOptional);
        }
    }

    /// <summary>
    /// A line for each rule file, such as <c>rules: post.json: 12 pages, all found on 9; stopped matching: body 'div.story' 0 of 12; in part: authors
    /// '.by' 9 of 12 (75 %)</c>.
    /// </summary>
    public IEnumerable<string> Lines()
    {
        foreach (var name in rules.Rules.Select(rule => rule.File).Distinct(StringComparer.Ordinal))
            yield return files.TryGetValue(name, out var file) ? Line(name, file) : $"rules: {name}: no page of its sites";
    }

    private string Line(string name, FileCount file)
    {
        var selectors = rules.Rules.Where(rule => rule.File == name)
            .SelectMany(rule => rule.Selectors.Select(selector => (rule.Name, selector.Field, selector.Selector)))
            .Where(file.Selectors.ContainsKey).Select(key => (Key: key, Count: file.Selectors[key])).ToList();
        var stopped = selectors.Where(selector => selector.Count is { Held: 0, IsOptional: false })
            .Select(selector => $"{Name(selector.Key)} 0 of {selector.Count.Of}").ToList();
        var partly = selectors.Where(selector => selector.Key.Field != Remove && selector.Count is { Held: > 0, IsOptional: false } && selector.Count.Held < selector.Count.Of)
            .Select(selector => string.Create(CultureInfo.InvariantCulture, $"{Name(selector.Key)} {selector.Count.Held} of {selector.Count.Of} ({100.0 * selector.Count.Held / selector.Count.Of:0} %)"))
            .ToList();
        var line = $"rules: {name}: {file.Pages} {(file.Pages == 1 ? "page" : "pages")}, all found on {file.Pages - file.Missed}";
        if (stopped.Count > 0) line += "; stopped matching: " + string.Join(", ", stopped);
        return partly.Count > 0 ? line + "; in part: " + string.Join(", ", partly) : line;
    }

    private static string Name((string Rule, string Field, string Selector) key) => $"{key.Field} '{key.Selector}'";

    private sealed class FileCount
    {
        public int Pages { get; set; }

        public int Missed { get; set; }

        public Dictionary<(string Rule, string Field, string Selector), (int Held, int Of, bool IsOptional)> Selectors { get; } = [];
    }
}
