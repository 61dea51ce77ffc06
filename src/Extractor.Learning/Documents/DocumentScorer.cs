using Extractor.Assessment.Calibrating;
using Extractor.Learning.Evaluation;
using Extractor.Model;

namespace Extractor.Learning.Documents;

/// <summary>Sets a record beside a person's labels.</summary>
internal sealed class DocumentScorer
{
    private const int MostCountries = 4;
    private const int KeySentences = 3;
    private const string None = "none";

    private readonly LabelledDocument document;
    private readonly ProfileRecord record;
    private readonly SentenceMap sentences;
    private readonly Dictionary<string, PageShare> shares = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Judged>> judged = new(StringComparer.Ordinal);
    private readonly List<string> faults = [];
    private readonly Dictionary<string, LabelPair> pairs = new(StringComparer.Ordinal);

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
        return new(document.Id, scorer.shares, scorer.judged) { Faults = scorer.faults, Pairs = scorer.pairs, Grade = record.Confidence.Grade };
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
            if (subject is not null) Fault("subject", None, subject.Value.Name);
        }
        else
        {
            var right = subject is not null && document.Labels.Subjects.Any(name => NameMatch.Same(name, subject.Value.Name));
            shares[DocumentMeasures.Subject] = PageShare.Is(right);
            if (!right) Fault("subject", string.Join(" | ", document.Labels.Subjects), subject?.Value.Name ?? None);
        }

        Judge(ConfidenceFields.Subject, subject, subject is not null && document.Labels.Subjects.Any(name => NameMatch.Same(name, subject.Value.Name)));
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
            judged[ConfidenceFields.Entities] = [.. ours.Zip(labels, (entity, label) => new Judged(entity.Confidence, label >= 0 ? 1 : 0))];
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
        Judge(ConfidenceFields.PrimaryRegion, record.PrimaryRegion, ours.Count > 0 && gold.Contains(ours[0], StringComparer.Ordinal));
        if (gold.Count > 0) shares[DocumentMeasures.CountryFirst] = PageShare.Is(ours.FirstOrDefault() == gold[0]);
        if (!gold.ToHashSet(StringComparer.Ordinal).SetEquals(ours)) Fault("countries", string.Join(' ', gold), string.Join(' ', ours));
    }

    private void ScoreDomain()
    {
        var (domain, labels) = (record.PrimaryDomain, document.Labels);
        var acceptable = domain?.Value == labels.PrimaryDomain || (domain is not null && labels.AcceptableDomains.Contains(domain.Value, StringComparer.Ordinal));
        pairs[DocumentMeasures.Domain] = new(labels.PrimaryDomain, domain?.Value ?? None);
        shares[DocumentMeasures.Domain] = PageShare.Is(domain?.Value == labels.PrimaryDomain);
        shares[DocumentMeasures.DomainAcceptable] = PageShare.Is(acceptable);
        Judge(ConfidenceFields.PrimaryDomain, domain, acceptable);
        if (!acceptable) Fault("domain", labels.PrimaryDomain, domain?.Value ?? None);
    }

    /// <summary>The fields that are one word of a few.</summary>
    private void ScoreWords()
    {
        var profile = record.Profile;
        Word(DocumentMeasures.Kind, document.Labels.Kind, record.Article.Kind.ToString());
        Word(DocumentMeasures.Sourcing, document.Labels.Sourcing, record.Confidence.Sourcing.ToString());
        Word(DocumentMeasures.Impact, document.Labels.Impact, profile.Impact?.Value.ToString());
        Word(DocumentMeasures.TimeHorizon, document.Labels.TimeHorizon, profile.TimeHorizon?.Value.ToString());
        Judge(ConfidenceFields.ContentType, profile.ContentType, Same(profile.ContentType?.Value, document.Labels.Kind));
        Judge(ConfidenceFields.Impact, profile.Impact, Same(profile.Impact?.Value.ToString(), document.Labels.Impact));
        Judge(ConfidenceFields.TimeHorizon, profile.TimeHorizon, Same(profile.TimeHorizon?.Value.ToString(), document.Labels.TimeHorizon));
    }

    private void Word(string measure, string gold, string? ours)
    {
        var right = Same(ours, gold);
        shares[measure] = PageShare.Is(right);
        pairs[measure] = new(gold, ours is null ? None : char.ToLowerInvariant(ours[0]) + ours[1..]);
        if (!right) Fault(measure, gold, ours ?? None);
    }

    private static bool Same(string? ours, string gold) => string.Equals(ours, gold, StringComparison.OrdinalIgnoreCase);

    private void ScoreSentences()
    {
        Passage(DocumentMeasures.WhatHappened, ConfidenceFields.WhatHappened, document.Labels.WhatHappened, record.WhatHappened);
        Passage(DocumentMeasures.WhyItMatters, ConfidenceFields.WhyItMatters, document.Labels.WhyItMatters, record.WhyItMatters);
        if (document.Labels.KeySentences.Count == 0) return;
        var points = record.KeyPoints.Take(KeySentences).Select(point => (Point: point, Numbers: sentences.NumbersOf(point.Evidence))).ToList();
        var ours = points.SelectMany(point => point.Numbers).Distinct().ToList();
        var gold = document.Labels.KeySentences.Take(KeySentences).ToList();
        shares[DocumentMeasures.KeySentences] = new(gold.Count(ours.Contains), gold.Count);
        judged[ConfidenceFields.KeyPoints] =
            [.. points.Where(point => point.Point.Origin == Origin.Derived).Select(point => new Judged(point.Point.Confidence, point.Numbers.Any(gold.Contains) ? 1 : 0))];
        if (!gold.All(ours.Contains)) Fault("keySentences", string.Join(' ', gold), string.Join(' ', ours));
    }

    private void Passage(string measure, string field, IReadOnlyList<int> gold, NarrativePassage? passage)
    {
        var ours = sentences.NumbersOf(passage?.Evidence ?? []);
        var shared = ours.Intersect(gold).Count();
        var f1 = ours.Count + gold.Count == 0 ? 1 : 2.0 * shared / (ours.Count + gold.Count);
        shares[measure] = PageShare.Mean(f1);
        if (passage is { Origin: Origin.Derived }) judged[field] = [new(passage.Confidence, ours.Count == 0 ? 0 : (double)shared / ours.Count)];
        if (f1 < 1) Fault(field, string.Join(' ', gold), string.Join(' ', ours));
    }

    /// <summary>Notes a derived value: what the page declares is not the pipeline's to be sure of.</summary>
    private void Judge<T>(string field, Evidenced<T>? value, bool right)
    {
        if (value is { Origin: Origin.Derived }) judged[field] = [new(value.Confidence, right ? 1 : 0)];
    }

    private void Fault(string field, string gold, string ours) => faults.Add($"{field,-12} {gold} -> {ours}");
}
