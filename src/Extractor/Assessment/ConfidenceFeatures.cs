using Extractor.Model;
using Extractor.Narrative;

namespace Extractor.Assessment;

/// <summary>What the confidence of a record rests on. The names are those of <c>Assessment/confidence.tsv</c>.</summary>
internal static class ConfidenceFeatures
{
    /// <summary>Tokens of a story from which its length says nothing more: below, topics and subject are told from too little.</summary>
    private const double FullBody = 300;

    /// <summary>Conflicts that count at most: a page whose head is boilerplate is not worse for one more line of it.</summary>
    private const int MostConflicts = 6;

    /// <summary>Diagnostics that count at most.</summary>
    private const int MostDiagnostics = 5;

    /// <summary>Names of the features, in the order of their values.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "bias", "title", "date", "authors", "body", "language", "fields",
        "direct", "mixed", "unsourced", "conflicts", "degraded", "diagnostics",
    ];

    /// <summary>The values of a record.</summary>
    public static double[] Of(AnnotatedArticle article)
    {
        var metadata = article.Article.Metadata;
        var sourcing = article.Get<SourcingLayer>().Sourcing;
        var degraded = article.Diagnostics.Count(diagnostic => diagnostic.Code == "pipeline.stage-degraded");
        return
        [
            1,
            metadata.Title?.Confidence ?? 0,
            metadata.PublishedAt?.Confidence ?? 0,
            metadata.Authors?.Confidence ?? 0,
            Math.Min(1, StoryTokens(article) / FullBody),
            article.Get<LanguageLayer>().Confidence,
            Fields(article),
            sourcing == Sourcing.Direct ? 1 : 0,
            sourcing == Sourcing.Mixed ? 1 : 0,
            sourcing == Sourcing.Unsourced ? 1 : 0,
            Math.Min(MostConflicts, article.Get<ConflictLayer>().Conflicts.Count),
            degraded,
            Math.Min(MostDiagnostics, article.Diagnostics.Count - degraded),
        ];
    }

    /// <summary>Mean confidence of the fields that an article has when all is known; one that is missing counts as zero.</summary>
    private static double Fields(AnnotatedArticle article)
    {
        var keyPoints = article.Get<KeyPointLayer>().KeyPoints;
        ReadOnlySpan<double> fields =
        [
            article.Get<SubjectLayer>().Subject?.Confidence ?? 0,
            article.Get<TopicLayer>().PrimaryDomain?.Confidence ?? 0,
            article.Get<PlaceLayer>().PrimaryRegion?.Confidence ?? 0,
            article.Get<NarrativeLayer>().WhatHappened?.Confidence ?? 0,
            keyPoints.Count == 0 ? 0 : keyPoints[0].Confidence,
        ];
        var sum = 0.0;
        foreach (var field in fields) sum += field;
        return sum / fields.Length;
    }

    private static int StoryTokens(AnnotatedArticle article)
    {
        var story = new StoryBlocks(article.Article);
        var count = 0;
        foreach (var sentence in article.Get<TextLayer>().Sentences)
        {
            if (story[sentence.Block]) count += sentence.TokenCount;
        }

        return count;
    }
}
