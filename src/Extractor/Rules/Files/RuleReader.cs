using Extractor.Rules.Selectors;
using Newtonsoft.Json.Linq;

namespace Extractor.Rules.Files;

/// <summary>Reads one rule of a rule file.</summary>
internal sealed class RuleReader
{
    /// <summary>Selectors of a field; a site has had as many layouts at most.</summary>
    private const int MostSelectors = 20;

    private static readonly string[] RuleKeys = ["name", "hosts", "paths", .. RuleFields.All];
    private static readonly string[] SelectorKeys = ["select", "attribute", "optional"];

    private readonly RulePlace place;
    private readonly RuleProblems problems;
    private bool failed;

    private RuleReader(RulePlace place, RuleProblems problems) => (this.place, this.problems) = (place, problems);

    /// <summary>The rule; null where it cannot be used (which is noted).</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="name">Its name; null where it has none.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static SiteRule? Read(JObject rule, string? name, RulePlace place, RuleProblems problems) => new RuleReader(place, problems).Read(rule, name);

    private SiteRule? Read(JObject rule, string? name)
    {
        var keys = new KeyReader(problems, place);
        keys.Check(rule, RuleKeys, "a rule");
        if (name is null && rule["name"] is null) Wrong("name", rule, "it is missing; name the rule, so that reports can");
        var hosts = Patterns(rule, keys, "hosts", HostPattern.Parse);
        if (rule["hosts"] is null || rule["hosts"] is JArray { Count: 0 }) Wrong("hosts", rule, "it is missing; name the hosts that the rule is for, such as [ \"example.org\" ]");
        var paths = Patterns(rule, keys, "paths", PathPattern.Parse);
        var fields = RuleFields.All.Where(field => rule[field] is not null).Select(field => Field(field, rule[field]!)).OfType<RuleField>().ToList();
        if (!RuleFields.All.Any(field => rule[field] is not null)) Wrong(null, rule, $"it sets nothing; give it one of {string.Join(", ", RuleFields.All)}");
        return failed || name is null ? null : new(place.File, name, hosts, paths, fields);
    }

    private List<T> Patterns<T>(JObject rule, KeyReader keys, string key, Func<string, T> parse)
    {
        var patterns = new List<T>();
        foreach (var text in keys.Texts(rule, key) ?? [])
        {
            try
            {
                patterns.Add(parse(text));
            }
            catch (FormatException exception)
            {
                Wrong(key, rule[key], exception.Message);
            }
        }

        return patterns;
    }

    private RuleField? Field(string name, JToken value)
    {
        var optional = false;
        var selectors = new List<ValueSelector>();
        JToken[] items = value is JArray list ? [.. list] : [value];
        foreach (var item in items)
        {
            if (Selector(name, item, ref optional) is { } selector) selectors.Add(selector);
        }

        if (items.Length == 0) Wrong(name, value, "the list is empty; name a selector, or leave the key out");
        if (items.Length > MostSelectors) Wrong(name, value, $"it has {items.Length} selectors; {MostSelectors} are the most");
        return selectors.Count == 0 ? null : new(name, selectors, optional);
    }

    private ValueSelector? Selector(string field, JToken item, ref bool optional)
    {
        string? attribute = null;
        var text = item.Type == JTokenType.String ? (string?)item : null;
        if (item is JObject parts)
        {
            var keys = new KeyReader(problems, place);
            keys.Check(parts, SelectorKeys, $"'{field}' with parts");
            text = keys.Text(parts, "select");
            attribute = keys.Text(parts, "attribute")?.ToLowerInvariant();
            optional |= keys.Flag(parts, "optional");
            if (text is null && parts["select"] is null) Wrong(field, item, "'select' is missing; name the elements");
            if (attribute is not null && field is RuleFields.Body or RuleFields.Remove) Wrong(field, item, "'attribute' has no meaning here; the elements themselves count");
        }
        else if (text is null)
        {
            Wrong(field, item, "it is no selector; write a text, { \"select\": …, \"attribute\": … }, or a list of them");
        }

        if (text is null) return null;
        try
        {
            return new(PageSelectors.Parse(text), attribute);
        }
        catch (FormatException exception)
        {
            Wrong(field, item, $"selector '{text}' cannot be read: {exception.Message}");
            return null;
        }
    }

    private void Wrong(string? key, JToken? token, string message)
    {
        failed = true;
        problems.Add(place with { Key = key }, token, message);
    }
}
