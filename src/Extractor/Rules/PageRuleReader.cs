using Extractor.Decoding;
using Extractor.Layout;
using Extractor.Model;
using Extractor.Rules.Selectors;
using HtmlAgilityPack;

namespace Extractor.Rules;

/// <summary>Finds the rule for a page and reads the page by it.</summary>
internal sealed class PageRuleReader(SiteRules rules)
{
    private const string Stage = "Rules";

    /// <summary>What a use shows of a value at most.</summary>
    private const int Shown = 120;

    /// <summary>What the rule for a page finds on it; null where there is no rule for its address, or it has no mark-up.</summary>
    /// <param name="page">The page.</param>
    /// <param name="metadata">What the page says about itself.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public PageRule? Read(HtmlPage page, PageMetadata metadata, CancellationToken cancellationToken)
    {
        if (page.Root is null || !Uri.TryCreate(page.Raw.Url ?? metadata.CanonicalUrl, UriKind.Absolute, out var address)) return null;
        return rules.Find(address) is { } rule ? new Reading(rule, page, metadata, cancellationToken).Run() : null;
    }

    private sealed class Reading(SiteRule rule, HtmlPage page, PageMetadata metadata, CancellationToken cancellationToken)
    {
        private readonly List<SelectorUse> uses = [];
        private readonly List<Diagnostic> diagnostics = [];
        private PageRule found = new() { Use = new(rule.File, rule.Name, []) };

        public PageRule Run()
        {
            foreach (var item in rule.Fields) Read(item);
            return found with { Use = new(rule.File, rule.Name, uses), Diagnostics = diagnostics };
        }

        private void Read(RuleField item)
        {
            var held = false;
            string? why = null;
            foreach (var selector in item.Selectors)
            {
                var use = Try(item, selector, takes: !held || item.Name == RuleFields.Remove);
                uses.Add(use);
                held |= use.Value is not null;
                why ??= use.Problem is null ? null : $"'{selector.Selector.Text}' {use.Problem}";
            }

            if (held || item.IsOptional || item.Name == RuleFields.Remove) return;
            var selectors = string.Join(", ", item.Selectors.Select(selector => selector.Selector.Text));
            diagnostics.Add(new(Stage, "rules.no-match",
                $"Rule '{rule.Name}' of {rule.File} gives no {item.Name}: {why ?? $"nothing matches '{selectors}'"}. What is learned stands in its place; mend the rule."));
        }

        private SelectorUse Try(RuleField item, ValueSelector selector, bool takes)
        {
            var use = new SelectorUse(item.Name, selector.Selector.Text, 0, null, item.IsOptional);
            try
            {
                var nodes = selector.Selector.Select(page.Root!, new SelectorBudget(page.Markup.Length, cancellationToken));
                if (nodes.Count == 0) return use;
                var value = Take(item.Name, selector, nodes, takes);
                return use with { Matches = nodes.Count, Value = Short(value), Problem = value is null ? "matches, but gives none" : null };
            }
            catch (SelectorBudgetException)
            {
                diagnostics.Add(new(Stage, "rules.too-costly",
                    $"Rule '{rule.Name}' of {rule.File}: selector '{selector.Selector.Text}' takes too many steps on this page and was not used; make it simpler."));
                return use with { Problem = "takes too many steps on this page" };
            }
        }

        /// <summary>Takes the value into what was found, if it is to be; gives it in words.</summary>
        private string? Take(string name, ValueSelector selector, IReadOnlyList<SelectedNode> nodes, bool takes)
        {
            var values = RuleValueReader.Values(selector, nodes, isDate: name is RuleFields.Published or RuleFields.Modified);
            switch (name)
            {
                case RuleFields.Body:
                    return Elements(nodes, values, elements => found = takes ? found with { Body = elements } : found);
                case RuleFields.Remove:
                    found = found with { Removed = found.Removed.Concat(nodes.Select(node => node.Node)).ToHashSet() };
                    return values.Select(value => value.Text).FirstOrDefault(text => text.Length > 0) ?? nodes[0].Node.Name;
                case RuleFields.Title:
                    return Value(RuleValueReader.Line(values), line => found = found with { Title = line }, takes)?.Value;
                case RuleFields.Subtitle:
                    return Value(RuleValueReader.Line(values), line => found = found with { Subtitle = line }, takes)?.Value;
                case RuleFields.Section:
                    return Value(RuleValueReader.Line(values), line => found = found with { Section = line }, takes)?.Value;
                case RuleFields.Authors:
                    return Value(RuleValueReader.Names(values), names => found = found with { Authors = names }, takes) is { } authors ? string.Join(", ", authors.Value) : null;
                case RuleFields.Published:
                    return Value(RuleValueReader.Date(values, metadata.Language), date => found = found with { PublishedAt = date }, takes)?.Value;
                case RuleFields.Modified:
                    return Value(RuleValueReader.Date(values, metadata.Language), date => found = found with { ModifiedAt = date }, takes)?.Value;
                case RuleFields.Language:
                    return Value(RuleValueReader.Language(values), tag => found = found with { Language = tag }, takes);
                default:
                    throw new ArgumentException($"A rule sets '{name}', which is no field.", nameof(name));
            }
        }

        private static string? Elements(IReadOnlyList<SelectedNode> nodes, IEnumerable<RuleValue> values, Action<IReadOnlyList<HtmlNode>> take)
        {
            var text = values.Select(value => value.Text).FirstOrDefault(text => text.Length > 0);
            if (text is not null) take([.. nodes.Select(node => node.Node)]);
            return text;
        }

        private static T? Value<T>(T? value, Action<T> take, bool takes)
            where T : class
        {
            if (value is not null && takes) take(value);
            return value;
        }

        private static string? Short(string? value) => value is { Length: > Shown } ? value[..CutAt(value)] + "…" : value;

        private static int CutAt(string value) => char.IsHighSurrogate(value[Shown - 1]) ? Shown - 1 : Shown;
    }
}
