using System.Globalization;
using Extractor.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit.Abstractions;

namespace Extractor.Tests.Corpus;

/// <summary>The records hold what a careful reader expects of each page, to the floors of <c>corpus/floors.json</c>.</summary>
public sealed class FactTests(ITestOutputHelper output)
{
    [Fact]
    public void No_measure_falls_below_its_floor()
    {
        var scores = new FactScores();
        foreach (var path in CorpusFolder.Pages)
        {
            var facts = Facts(path);
            Compare(path, facts, CorpusFolder.Record(path), scores);
        }

        output.WriteLine(scores.ToString());
        foreach (var miss in scores.Misses) output.WriteLine(miss);
        var floors = JObject.Parse(File.ReadAllText(Path.Combine(CorpusFolder.Root, "floors.json")))["corpus"]!.ToObject<Dictionary<string, double>>()!;
        Assert.Equal(floors.Keys.Order(StringComparer.Ordinal), scores.Shares.Keys.Order(StringComparer.Ordinal));
        string[] below = [.. floors.Where(floor => scores.Shares[floor.Key] < floor.Value - 0.0005).Select(floor => string.Create(CultureInfo.InvariantCulture, $"{floor.Key}: {scores.Shares[floor.Key]:0.000} is below {floor.Value:0.000}"))];
        Assert.Empty(below);
    }

    private static JObject Facts(string path)
    {
        using var reader = new JsonTextReader(File.OpenText(Path.Combine(CorpusFolder.Root, "facts", Path.ChangeExtension(path, ".json"))))
        {
            DateParseHandling = DateParseHandling.None,
        };
        return JObject.Load(reader);
    }

    private static void Compare(string path, JObject facts, ProfileRecord record, FactScores scores)
    {
        var article = record.Article;
        Exact("kind", Camel(article.Kind.ToString()));
        Exact("pageType", article.PageType is { } type ? Camel(type.Value.ToString()) : null);
        Exact("language", record.Source.Language);
        Exact("charset", record.Source.Charset);
        Exact("title", article.Title?.Value);
        Exact("publisher", record.Source.Publisher);
        Exact("section", article.Section?.Value);
        Day("publishedAt", article.PublishedAt);
        Day("modifiedAt", article.ModifiedAt);
        Set("authors", facts["authors"], article.Authors?.Value ?? []);
        Set("countries", facts["countries"], [.. record.Regions.SelectMany(region => region.Countries)]);
        var text = Folded(article.Text);
        foreach (var snippet in Strings(facts["with"])) scores.Count("with", path, text.Contains(Folded(snippet), StringComparison.Ordinal), snippet, null);
        foreach (var snippet in Strings(facts["without"])) scores.Count("without", path, !text.Contains(Folded(snippet), StringComparison.Ordinal), "absent: " + snippet, "present");
        var headings = article.Blocks.Where(block => block.Kind == BlockKind.Heading).Select(block => Folded(block.Span.Of(article.Text))).ToHashSet(StringComparer.Ordinal);
        foreach (var heading in Strings(facts["headings"])) scores.Count("headings", path, headings.Contains(Folded(heading)), heading, null);
        if (facts["usage"] is JObject usage) Usage(path, usage, record.Source.Usage, scores);
        if (facts["keyPoints"] is { } points) Set("keyPoints", points, [.. record.KeyPoints.Select(point => point.Value)]);
        Starts("whatHappened", record.WhatHappened);
        Starts("whyItMatters", record.WhyItMatters);
        Judged(path, facts, record, scores);
        Structures(path, facts, record, scores);

        void Exact(string measure, string? found)
        {
            if (facts[measure] is { } expected) scores.Count(measure, path, Folded((string)expected!) == Folded(found ?? string.Empty), (string)expected!, found);
        }

        void Day(string measure, EvidencedDate? found)
        {
            if (facts[measure] is { } expected) scores.Count(measure, path, ((string)expected!)[..10] == found?.Value[..Math.Min(10, found.Value.Length)], (string)expected!, found?.Value);
        }

        void Set(string measure, JToken? expected, IReadOnlyCollection<string> found)
        {
            if (expected is not null) scores.CountSet(measure, path, [.. Strings(expected).Select(Folded)], [.. found.Select(Folded)]);
        }

        void Starts(string measure, NarrativePassage? found)
        {
            if (facts[measure] is { } expected)
                scores.Count(measure, path, found?.Origin == Origin.Declared && Folded(found.Text).StartsWith(Folded((string)expected!), StringComparison.Ordinal), (string)expected!, found?.Text);
        }
    }

    private static void Judged(string path, JObject facts, ProfileRecord record, FactScores scores)
    {
        if (facts["subject"] is JObject subject)
        {
            string[] accepted = [(string)subject["name"]!, .. Strings(subject["acceptable"])];
            var found = record.Profile.Subject?.Value.Name;
            scores.Count("subject", path, found is not null && accepted.Any(name => Folded(name) == Folded(found)), accepted[0], found);
        }

        if (facts["primaryDomain"] is { } domain)
        {
            string[] accepted = [(string)domain!, .. Strings(facts["acceptableDomains"])];
            scores.Count("primaryDomain", path, accepted.Contains(record.PrimaryDomain?.Value), accepted[0], record.PrimaryDomain?.Value);
        }

        foreach (var entity in facts["entities"]?.OfType<JObject>() ?? [])
        {
            var name = Folded((string)entity["name"]!);
            var found = record.Entities.FirstOrDefault(candidate => candidate.Aliases.Prepend(candidate.Name).Any(alias => Folded(alias) == name));
            scores.Count("entities", path, found is not null && Camel(found.Type.ToString()) == (string)entity["type"]!, name, found?.Type.ToString());
        }

        Word("impact", record.Profile.Impact?.Value.ToString());
        Word("timeHorizon", record.Profile.TimeHorizon?.Value.ToString());
        Word("sourcing", record.Confidence.Sourcing.ToString());
        if (facts["diagnostics"] is not null) scores.Count("diagnostics", path, record.Diagnostics.Count > 0, "some", "none");

        void Word(string measure, string? found)
        {
            if (facts[measure] is { } expected) scores.Count(measure, path, (string)expected! == Camel(found ?? string.Empty), (string)expected!, found);
        }
    }

    private static void Usage(string path, JObject expected, UsageInfo found, FactScores scores)
    {
        Count("license", found.License?.Value);
        Count("copyright", found.Copyright?.Value);
        Count("tdmReservation", found.TdmReservation);
        Count("tdmPolicy", found.TdmPolicy);
        Count("accessibleForFree", found.AccessibleForFree);
        scores.CountSet("usage", path, [.. Strings(expected["robots"])], [.. found.Robots.Select(directive => $"{directive.Agent} {directive.Directive}")]);

        void Count(string name, object? value) => scores.Count("usage", path, expected[name]?.ToString() == value?.ToString(), $"{name}: {expected[name]}", value?.ToString());
    }

    private static void Structures(string path, JObject facts, ProfileRecord record, FactScores scores)
    {
        if (facts["gates"] is JArray gates)
        {
            scores.CountSet(
                "gates", path,
                [.. gates.Select(gate => $"{(string?)gate["name"]} / {(string?)gate["audience"]}")],
                [.. record.Access.Gates.Select(gate => $"{gate.Name} / {gate.Audience}")]);
        }

        var related = record.RelatedLinks.Select(link => Folded(link.Title)).ToHashSet(StringComparer.Ordinal);
        foreach (var title in Strings(facts["relatedLinks"])) scores.Count("relatedLinks", path, related.Contains(Folded(title)), title, null);
        if (facts["attributes"] is JArray attributes)
        {
            var pairs = record.Profile.Attributes.Select(pair => Folded(pair.Label + "\t" + pair.Value)).ToHashSet(StringComparer.Ordinal);
            foreach (var pair in attributes) scores.Count("attributes", path, pairs.Contains(Folded($"{pair[0]}\t{pair[1]}")), $"{pair[0]}: {pair[1]}", null);
        }

        if (facts["declared"] is JObject declared)
        {
            var flat = JObject.Parse(Json(record))["declared"]!;
            foreach (var (field, expected) in declared) scores.Count("declared", path, Same(expected!, flat[field]), $"{field}: {expected}", flat[field]?.ToString(Formatting.None));
        }

        if (facts["conflicts"] is { } conflicts)
        {
            scores.CountSet("conflicts", path, [.. Strings(conflicts)], [.. record.Conflicts.Select(conflict => conflict.Field).Except(Strings(facts["conflictsAcceptable"]).Except(Strings(conflicts)))]);
        }
    }

    private static bool Same(JToken expected, JToken? found) => expected switch
    {
        JArray list => found is JArray items && list.Count == items.Count && list.Zip(items).All(pair => Same(pair.First, pair.Second)),
        JObject map => found is JObject && map.Properties().All(member => Same(member.Value, found[member.Name])),
        _ => found is JObject evidenced && Folded((string?)evidenced["value"] ?? string.Empty) == Folded((string)expected!),
    };

    private static string Json(ProfileRecord record)
    {
        using var text = new StringWriter();
        new Extractor.Assembly.ProfileJson().Write(record, text);
        return text.ToString();
    }

    private static IEnumerable<string> Strings(JToken? list) => list?.Values<string>().OfType<string>() ?? [];

    private static string Camel(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>White space folded; typographic and plain quotation marks and dashes told apart no more.</summary>
    private static string Folded(string text) => string.Join(' ', text.Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Replace('–', '-').Replace('—', '-');
}
