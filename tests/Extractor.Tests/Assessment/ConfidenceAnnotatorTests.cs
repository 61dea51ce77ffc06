using Extractor.Assessment;
using Extractor.Model;
using Extractor.Testing;
using Extractor.Tests.Narrative;

namespace Extractor.Tests.Assessment;

public sealed class ConfidenceAnnotatorTests
{
    private static readonly string Body = string.Join(' ', Enumerable.Repeat("The harbour board of Bergen approved a new ferry terminal on Monday.", 30));

    private static readonly PageMetadata Complete = new()
    {
        Title = new Evidenced<string> { Value = "A terminal", Origin = Origin.Declared, Confidence = 0.98 },
        Authors = new Evidenced<IReadOnlyList<string>> { Value = ["Jane Roe"], Origin = Origin.Declared, Confidence = 0.95 },
        PublishedAt = new EvidencedDate { Value = "2026-03-04", Raw = "4 March 2026", Origin = Origin.Declared, Confidence = 0.97 },
    };

    private static Evidenced<T> Sure<T>(T value) => new() { Value = value, Origin = Origin.Derived, Confidence = 0.85 };

    private static double Score(PageMetadata metadata, Sourcing sourcing, int conflicts = 0, bool isDegraded = false)
    {
        var article = Layers.Of(Articles.Of(metadata, Body))
            .With(new PlaceLayer { PrimaryRegion = Sure("Northern Europe") })
            .With(new NarrativeLayer { WhatHappened = new NarrativePassage { Text = "", Origin = Origin.Derived, Confidence = 0.7 } })
            .With(new KeyPointLayer([Sure("A point.")]))
            .With(new TopicLayer { PrimaryDomain = Sure("business") })
            .With(new SubjectLayer { Subject = Sure(new SubjectReference("e1", "Harbour board")) })
            .With(new SourcingLayer { Sourcing = sourcing })
            .With(new ConflictLayer([.. Enumerable.Repeat(new Conflict("region", "a", "b", "c"), conflicts)]));
        if (isDegraded) article = article.With(new Diagnostic("Topics", "pipeline.stage-degraded", "Stage Topics broke."));
        return ((ConfidenceLayer)new ConfidenceAnnotator().Annotate(article, CancellationToken.None)).Confidence!.Score;
    }

    [Fact]
    public void Is_high_for_a_complete_page_with_direct_sources() => Assert.InRange(Score(Complete, Sourcing.Direct), 0.85, 0.95);

    [Fact]
    public void Is_lower_without_head_and_sources() => Assert.True(Score(new PageMetadata(), Sourcing.Unsourced) < Score(Complete, Sourcing.Direct) - 0.2);

    [Fact]
    public void Falls_with_every_conflict()
    {
        Assert.True(Score(Complete, Sourcing.Mixed, conflicts: 1) < Score(Complete, Sourcing.Mixed));
        Assert.True(Score(Complete, Sourcing.Mixed, conflicts: 5) < Score(Complete, Sourcing.Mixed, conflicts: 1));
    }

    [Fact]
    public void Falls_when_a_stage_broke() => Assert.True(Score(Complete, Sourcing.Direct, isDegraded: true) < Score(Complete, Sourcing.Direct));

    [Fact]
    public void Orders_the_sourcing()
    {
        double[] scores = [.. new[] { Sourcing.Unsourced, Sourcing.Single, Sourcing.Mixed, Sourcing.Direct }.Select(sourcing => Score(Complete, sourcing))];

        Assert.Equal(scores.Order(), scores);
    }
}
