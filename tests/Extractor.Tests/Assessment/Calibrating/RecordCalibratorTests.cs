using Extractor.Assessment.Calibrating;
using Extractor.Model;
using Extractor.Testing;

namespace Extractor.Tests.Assessment.Calibrating;

public sealed class RecordCalibratorTests
{
    private static readonly ProfileRecord Bare = Records.Sample() with
    {
        Article = new ArticleRecord { Kind = ArticleKind.News, Text = "Oslo voted.", Title = Sure("Oslo votes", Origin.Declared, 0.9) },
        KeyPoints = [Sure("Oslo voted.", Origin.Derived, 0.8), Sure("As printed.", Origin.Declared, 0.98)],
        WhatHappened = null,
        WhyItMatters = null,
        Entities = [],
        PrimaryRegion = null,
        PrimaryDomain = Sure("governance", Origin.Derived, 0.8),
        Profile = new ProfileFields { Subject = Sure(new SubjectReference("e1", "Oslo"), Origin.Derived, 0.8), SubjectType = Sure("city", Origin.Derived, 0.9) },
    };

    private static Evidenced<T> Sure<T>(T value, Origin origin, double confidence) => new() { Value = value, Origin = origin, Confidence = confidence };

    private static ProfileRecord Calibrated(ConfidenceOptions options, params (string Field, double To)[] curves) =>
        new RecordCalibrator(new ConfidenceModel(curves.ToDictionary(curve => curve.Field, curve => CalibrationCurve.Of([(0.0, curve.To)]))), options).Calibrate(Bare);

    [Fact]
    public void Turns_derived_scores_into_probabilities_and_leaves_declared_ones()
    {
        var record = Calibrated(new(), (ConfidenceFields.KeyPoints, 0.4));

        Assert.Equal([0.4, 0.98], record.KeyPoints.Select(point => point.Confidence));
    }

    [Fact]
    public void Leaves_out_what_is_too_unsure_and_what_hangs_on_it()
    {
        var record = Calibrated(ConfidenceOptions.Least(0.3), (ConfidenceFields.Subject, 0.2), (ConfidenceFields.PrimaryDomain, 0.3));

        Assert.Null(record.Profile.Subject);
        Assert.Null(record.Profile.SubjectType);
        Assert.Equal("governance", record.PrimaryDomain!.Value);
    }

    [Fact]
    public void Weighs_the_record_by_the_mean_over_its_fields()
    {
        var record = Calibrated(new(), (ConfidenceFields.Subject, 0.5), (ConfidenceFields.KeyPoints, 0.42));

        // Title 0.9, subject 0.5, domain 0.8 and key points (0.42 + 0.98) / 2.
        Assert.Equal(0.73, record.Confidence.Score, 2);
        Assert.Equal("B/C", record.Confidence.Band);
        Assert.Equal(Bare.Confidence.Sourcing, record.Confidence.Sourcing);
    }

    [Fact]
    public void Gives_nothing_to_a_record_that_says_nothing()
    {
        var empty = Bare with { Article = Bare.Article with { Title = null }, KeyPoints = [], PrimaryDomain = null, Profile = new() };

        Assert.Equal(0, new RecordCalibrator(ConfidenceModel.None, new()).Calibrate(empty).Confidence.Score);
    }

    [Fact]
    public void Asks_for_a_threshold_between_nothing_and_certainty() =>
        Assert.Contains("Confidence:subject", Assert.Throws<ArgumentException>(() => new ConfidenceOptions { Subject = 1.5 }.Validate()).Message, StringComparison.Ordinal);
}
