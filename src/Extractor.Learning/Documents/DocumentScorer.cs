using Extractor.Learning.Evaluation;
using Extractor.Model;

namespace Extractor.Learning.Documents;

/// <summary>Sets a record beside a person's labels.</summary>
internal sealed class DocumentScorer
{
    private const int MostCountries = 4;
    private const int KeySentences = 3;

    private readonly LabelledDocument document;
    private readonly ProfileRecord record;
    private readonly SentenceMap sentences;
    private readonly Dictionary<string, PageShare> shares = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Judged>> judged = new(StringComparer.Ordinal);
    private readonly List<string> faults = [];

    private DocumentScorer(LabelledDocument document, ProfileRecord record)
    {
        this.document = document;
        this.record = record;
        sentences = new(record.Article.Text, document.Sentences);
    }

    /// <summary>The score of a page; that of one without a record has nothing right.</summary>
    public static DocumentScore Score(LabelledDocument document, ProfileRecord? record)
    {
        record ??= Unread(document);
        var scorer = new DocumentScorer(document, record);
        scorer.shares[DocumentMeasures.Read] = PageShare.Is(record.Id.Length > 0);
        scorer.ScoreSubject();
        scorer.ScoreEntities();
        scorer.ScoreCountries();
        scorer.ScoreDomain();
        scorer.ScoreWords();
        scorer.ScoreSentences();
        return new(document.Id, scorer.shares, scorer.judged) { Faults = scorer.faults };
    }

    private static ProfileRecord Unread(LabelledDocument document) => new()
    {
        Id = string.Empty,
        Source = new() { Path = document.Id, ContentSha256 = string.Empty, MediaType = string.Empty, Charset = string.Empty, Bytes = 0 },
        Article = new() { Kind = ArticleKind.Other, Text = string.Empty },
        Confidence = new() { Score = 0, Grade = string.Empty, Band = string.Empty, Label = string.Empty, Sourcing = Sourcing.Unsourced },
        Pipeline = new() { Version = string.Empty, ConfigSha256 = string.Empty },
    };

    private void ScoreSubject()
    {
        var subject = record.Profile.Subject;
        if (document.Labels.Subjects.Count == 0)
        {
            shares[DocumentMeasures.SubjectNone] = PageShare.Is(subject is null);
            if (subject is not null) Fault("subject", "none", subject.Value.Name);
        }
        else
        {
            var right = subject is not null && document.Labels.Subjects.Any(name => NameMatch.Same(name, subject.Value.Name));
            shares[DocumentMeasures.Subject] = PageShare.Is(right);
            if (!right) Fault("subject", string.Join(" | ", document.Labels.Subjects), subject?.Value.Name ?? "none");
        }

        if (subject is not null) Judge("subject", subject.Confidence, document.Labels.Subjects.Any(name => NameMatch.Same(name, subject.Value.Name)));
    }

    // A list that is full may leave things out, so it cannot say that one of ours is wrong.
    private void ScoreEntities()
    {
        var gold = document.Labels.Entities;
        var count = gold.Select(entity => NameMatch.Folded(entity.Name)).Distinct(StringComparer.Ordinal).Count();
        var isFull = gold.Count >= DocumentLabels.MostEntities;
        var ours = record.Entities.Where(entity => entity.Type is EntityType.Person or EntityType.Organization or EntityType.Place).ToList();
        var labels = NamedMatch.Of(ours.Select(entity => entity.Aliases.Prepend(entity.Name)), gold);
        var right = labels.Count(label => label >= 0);
        shares[DocumentMeasures.EntitiesRecall] = new(right, count);
        if (!isFull)
        {
            shares[DocumentMeasures.Entities] = new(2 * right, ours.Count + count);
            shares[DocumentMeasures.EntitiesPrecision] = new(right, ours.Count);
            judged["entities"] = [.. ours.Zip(labels, (entity, label) => new Judged(entity.Confidence, label >= 0 ? 1 : 0))];
        }

        var types = ours.Zip(labels).Where(pair => pair.Second >= 0 && gold[pair.Second].Type is not null).Select(pair => pair.First.Type == gold[pair.Second].Type).ToList();
        shares[DocumentMeasures.EntityTypes] = new(types.Count(same => same), types.Count);
        if (gold.Count > 0) shares[DocumentMeasures.Salience] = PageShare.Mean(RankGain.Of(labels, gold.Count));
        var missed = gold.Where((_, i) => !labels.Contains(i)).Select(entity => entity.Name).ToList();
        var wrong = ours.Where((_, i) => labels[i] < 0 && !isFull).Select(entity => entity.Name).ToList();
        if (missed.Count + wrong.Count > 0) faults.Add($"entities     missed {string.Join(", ", missed)}; wrong {string.Join(", ", wrong)}");
    }

    private void ScoreCountries()
    {
        var ours = record.Regions.SelectMany(region => region.Countries).Distinct(StringComparer.Ordinal).Take(MostCountries).ToList();
        var gold = document.Labels.Countries;
        shares[DocumentMeasures.Countries] = new(2 * ours.Intersect(gold, StringComparer.Ordinal).Count(), ours.Count + gold.Count);
        if (gold.Count > 0) shares[DocumentMeasures.CountryFirst] = PageShare.Is(ours.FirstOrDefault() == gold[0]);
        if (!gold.ToHashSet(StringComparer.Ordinal).SetEquals(ours)) Fault("countries", string.Join(' ', gold), string.Join(' ', ours));
    }

    private void ScoreDomain()
    {
        var (domain, labels) = (record.PrimaryDomain, document.Labels);
        var acceptable = domain?.Value == labels.PrimaryDomain || (domain is not null && labels.AcceptableDomains.Contains(domain.Value, StringComparer.Ordinal));
        shares[DocumentMeasures.Domain] = PageShare.Is(domain?.Value == labels.PrimaryDomain);
        shares[DocumentMeasures.DomainAcceptable] = PageShare.Is(acceptable);
        if (domain is not null) Judge("primaryDomain", domain.Confidence, acceptable);
        if (!acceptable) Fault("domain", labels.PrimaryDomain, domain?.Value ?? "none");
    }

    /// <summary>The fields that are one word of a few.</summary>
    private void ScoreWords()
    {
        Word(DocumentMeasures.Kind, document.Labels.Kind, record.Article.Kind.ToString(), null);
        Word(DocumentMeasures.Sourcing, document.Labels.Sourcing, record.Confidence.Sourcing.ToString(), null);
        Word(DocumentMeasures.Impact, document.Labels.Impact, record.Profile.Impact?.Value.ToString(), record.Profile.Impact?.Confidence);
        Word(DocumentMeasures.TimeHorizon, document.Labels.TimeHorizon, record.Profile.TimeHorizon?.Value.ToString(), record.Profile.TimeHorizon?.Confidence);
    }

    private void Word(string measure, string gold, string? ours, double? confidence)
    {
        var right = string.Equals(gold, ours, StringComparison.OrdinalIgnoreCase);
        shares[measure] = PageShare.Is(right);
        if (confidence is { } sure) Judge(measure, sure, right);
        if (!right) Fault(measure, gold, ours ?? "none");
    }

    private void ScoreSentences()
    {
        Passage(DocumentMeasures.WhatHappened, "whatHappened", document.Labels.WhatHappened, record.WhatHappened);
        Passage(DocumentMeasures.WhyItMatters, "whyItMatters", document.Labels.WhyItMatters, record.WhyItMatters);
        if (document.Labels.KeySentences.Count == 0) return;
        var points = record.KeyPoints.Take(KeySentences).Select(point => (point.Confidence, Numbers: sentences.NumbersOf(point.Evidence))).ToList();
        var ours = points.SelectMany(point => point.Numbers).Distinct().ToList();
        var gold = document.Labels.KeySentences.Take(KeySentences).ToList();
        shares[DocumentMeasures.KeySentences] = new(gold.Count(ours.Contains), gold.Count);
        judged["keyPoints"] = [.. points.Select(point => new Judged(point.Confidence, point.Numbers.Any(gold.Contains) ? 1 : 0))];
        if (!gold.All(ours.Contains)) Fault("keySentences", string.Join(' ', gold), string.Join(' ', ours));
    }

    private void Passage(string measure, string field, IReadOnlyList<int> gold, NarrativePassage? passage)
    {
        var ours = sentences.NumbersOf(passage?.Evidence ?? []);
        var shared = ours.Intersect(gold).Count();
        var f1 = ours.Count + gold.Count == 0 ? 1 : 2.0 * shared / (ours.Count + gold.Count);
        shares[measure] = PageShare.Mean(f1);
        if (passage is not null) judged[field] = [new(passage.Confidence, ours.Count == 0 ? 0 : (double)shared / ours.Count)];
        if (f1 < 1) Fault(field, string.Join(' ', gold), string.Join(' ', ours));
    }

    private void Judge(string field, double confidence, bool right) => judged[field] = [new(confidence, right ? 1 : 0)];

    private void Fault(string field, string gold, string ours) => faults.Add($"{field,-12} {gold} -> {ours}");
}
