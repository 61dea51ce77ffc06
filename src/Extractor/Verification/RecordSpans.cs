using Extractor.Model;

namespace Extractor.Verification;

/// <summary>Lists every span of a record with the words that it claims.</summary>
internal static class RecordSpans
{
    /// <summary>Field, span, and the words expected; null words where the record repeats none.</summary>
    public static IEnumerable<(string Field, TextSpan Span, string? Words)> Of(ProfileRecord record)
    {
        var lists = new[]
        {
            Head(record.Article), KeyPoints(record), Passage("whatHappened", record.WhatHappened), Passage("whyItMatters", record.WhyItMatters),
            record.Sections.SelectMany((section, i) => One($"sections[{i}]", section.Start, section.End, null)),
            record.Entities.SelectMany((entity, i) =>
                entity.Mentions.SelectMany((mention, j) => One($"entities[{i}].mentions[{j}]", mention.Start, mention.End, mention.Text))),
            record.Quantities.SelectMany((quantity, i) => One($"quantities[{i}]", quantity.Start, quantity.End, quantity.Text)),
            record.Quotes.SelectMany((quote, i) => One($"quotes[{i}]", quote.Start, quote.End, quote.Text)),
            record.Entities.SelectMany((entity, i) => entity.Metonyms.SelectMany((metonym, j) => One($"entities[{i}].metonyms[{j}]", metonym.Start, metonym.End, null))),
            record.Countries.SelectMany((country, i) => country.Evidence.Select(span => ($"countries[{i}]", span, (string?)null))),
            record.EditorialRegions.SelectMany((region, i) => region.Evidence.Select(span => ($"editorialRegions[{i}]", span, (string?)null))),
            record.Regions.SelectMany((region, i) => region.Evidence.Select(span => ($"regions[{i}]", span, (string?)null))),
            Values("primaryRegion", record.PrimaryRegion), Values("primaryDomain", record.PrimaryDomain),
            Profile(record.Profile), Declared(record.Declared),
            record.EvidencePack.SelectMany((item, i) => One($"evidencePack[{i}]", item.Start, item.End, null)),
        };
        return lists.SelectMany(list => list);
    }

    private static IEnumerable<(string Field, TextSpan Span, string? Words)> One(string field, int start, int end, string? words) =>
        [(field, new TextSpan(start, end), words)];

    private static IEnumerable<(string Field, TextSpan Span, string? Words)> Values<T>(string field, Evidenced<T>? value) =>
        value?.Evidence.Select(span => (field, span, (string?)null)) ?? [];

    private static IEnumerable<(string Field, TextSpan Span, string? Words)> Values<T>(string field, IReadOnlyList<Evidenced<T>> values) =>
        values.SelectMany((value, i) => Values($"{field}[{i}]", value));

    private static IEnumerable<(string Field, TextSpan Span, string? Words)> Head(ArticleRecord article) =>
    [
        .. Values("article.title", article.Title), .. Values("article.subtitle", article.Subtitle), .. Values("article.authors", article.Authors),
        .. Dates("article.publishedAt", article.PublishedAt), .. Dates("article.modifiedAt", article.ModifiedAt),
        .. Values("article.section", article.Section), .. Values("article.tags", article.Tags), .. Values("article.imageCaption", article.ImageCaption),
    ];

    private static IEnumerable<(string Field, TextSpan Span, string? Words)> Dates(string field, EvidencedDate? date) =>
        date?.Evidence.Select(span => (field, span, (string?)null)) ?? [];

    private static IEnumerable<(string Field, TextSpan Span, string? Words)> KeyPoints(ProfileRecord record) =>
        record.KeyPoints.SelectMany((point, i) => point.Evidence.Select(
            span => ($"keyPoints[{i}]", span, point.Evidence.Count == 1 ? point.Value : null)));

    private static IEnumerable<(string Field, TextSpan Span, string? Words)> Passage(string field, NarrativePassage? passage) =>
        passage?.Evidence.Select(span => (field, span, passage.Evidence.Count == 1 ? passage.Text : null)) ?? [];

    private static IEnumerable<(string Field, TextSpan Span, string? Words)> Profile(ProfileFields profile) =>
    [
        .. Values("profile.subject", profile.Subject), .. Values("profile.subjectType", profile.SubjectType), .. Values("profile.category", profile.Category),
        .. Values("profile.signalFocus", profile.SignalFocus), .. Values("profile.contentType", profile.ContentType),
        .. Values("profile.classification", profile.Classification), .. Values("profile.impact", profile.Impact),
        .. Values("profile.operationalCriticality", profile.OperationalCriticality), .. Values("profile.timeHorizon", profile.TimeHorizon),
        .. Values("profile.serviceSurface", profile.ServiceSurface), .. Values("profile.governanceSurface", profile.GovernanceSurface),
        .. Triggers("profile.decisionTriggers", profile.DecisionTriggers),
        .. profile.Attributes.SelectMany((pair, i) => pair is { Start: { } start, End: { } end }
            ? One($"profile.attributes[{i}]", start, end, pair.Value)
            : []),
    ];

    private static IEnumerable<(string Field, TextSpan Span, string? Words)> Triggers(string field, DecisionTriggers triggers) =>
        [.. Values(field + ".now", triggers.Now), .. Values(field + ".quarter", triggers.Quarter), .. Values(field + ".year", triggers.Year)];

    private static IEnumerable<(string Field, TextSpan Span, string? Words)> Declared(DeclaredStatements declared) =>
    [
        .. Exact("series", declared.Series), .. Exact("subjectType", declared.SubjectType), .. Exact("entity", declared.Entity),
        .. Exact("category", declared.Category), .. Exact("region", declared.Region), .. Exact("signalFocus", declared.SignalFocus),
        .. Exact("contentType", declared.ContentType), .. Exact("primaryDomain", declared.PrimaryDomain), .. Exact("topic", declared.Topic),
        .. Exact("impact", declared.Impact), .. Exact("classification", declared.Classification),
        .. Exact("operationalCriticality", declared.OperationalCriticality), .. Exact("timeHorizon", declared.TimeHorizon),
        .. Exact("confidenceScore", declared.ConfidenceScore), .. Exact("confidenceGrade", declared.ConfidenceGrade), .. Exact("sourcing", declared.Sourcing),
        .. Values("declared.serviceSurface", declared.ServiceSurface), .. Values("declared.governanceSurface", declared.GovernanceSurface),
        .. Triggers("declared.decisionTriggers", declared.DecisionTriggers),
    ];

    private static IEnumerable<(string Field, TextSpan Span, string? Words)> Exact(string field, Evidenced<string>? value) =>
        value?.Evidence.Select(span => ("declared." + field, span, value.Evidence.Count == 1 ? value.Value : null)) ?? [];
}
