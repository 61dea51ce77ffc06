using Extractor.Model;

namespace Extractor.Assessment.Calibrating;

/// <summary>
/// The last step: turns the score of each field into the probability that it holds, leaves out what is too unsure, and weighs the record. The record's
/// score is the probability that a claim of it is right, drawn at random: a field among those that it gives, each alike, and a value of that field.
/// </summary>
/// <param name="model">The curves.</param>
/// <param name="options">What is too unsure.</param>
internal sealed class RecordCalibrator(ConfidenceModel model, ConfidenceOptions options)
{
    /// <summary>The record with its confidences calibrated.</summary>
    public ProfileRecord Calibrate(ProfileRecord record)
    {
        var (article, profile) = (record.Article, record.Profile);
        var subject = Given(ConfidenceFields.Subject, profile.Subject, options.Subject);
        var calibrated = record with
        {
            Article = article with
            {
                Title = Head(ConfidenceFields.Title, article.Title),
                Authors = Head(ConfidenceFields.Authors, article.Authors),
                PublishedAt = article.PublishedAt is { } date ? date with { Confidence = model[ConfidenceFields.PublishedAt].Of(date.Confidence) } : null,
            },
            KeyPoints = [.. record.KeyPoints.Select(point => Given(ConfidenceFields.KeyPoints, point, options.KeyPoints)).OfType<Evidenced<string>>()],
            WhatHappened = Given(ConfidenceFields.WhatHappened, record.WhatHappened, options.WhatHappened),
            WhyItMatters = Given(ConfidenceFields.WhyItMatters, record.WhyItMatters, options.WhyItMatters),
            Entities = [.. record.Entities.Select(entity => entity with { Confidence = model[ConfidenceFields.Entities].Of(entity.Confidence) })],
            PrimaryRegion = Given(ConfidenceFields.PrimaryRegion, record.PrimaryRegion, options.PrimaryRegion),
            PrimaryDomain = Given(ConfidenceFields.PrimaryDomain, record.PrimaryDomain, options.PrimaryDomain),
            Profile = profile with
            {
                Subject = subject,
                SubjectType = subject is null ? null : profile.SubjectType,
                ContentType = Given(ConfidenceFields.ContentType, profile.ContentType, 0),
                Impact = Given(ConfidenceFields.Impact, profile.Impact, options.Impact),
                TimeHorizon = Given(ConfidenceFields.TimeHorizon, profile.TimeHorizon, options.TimeHorizon),
            },
        };
        var score = RecordScore.Of(calibrated) is { } mean ? model[ConfidenceFields.Record].Of(mean) : 0;
        return calibrated with { Confidence = ConfidenceScale.Of(score, record.Confidence.Sourcing) };
    }

    private Evidenced<T>? Head<T>(string field, Evidenced<T>? value) => value is null ? null : value with { Confidence = model[field].Of(value.Confidence) };

    private Evidenced<T>? Given<T>(string field, Evidenced<T>? value, double least)
    {
        if (value is not { Origin: Origin.Derived }) return value;
        var confidence = model[field].Of(value.Confidence);
        return confidence < least ? null : value with { Confidence = confidence };
    }

    private NarrativePassage? Given(string field, NarrativePassage? passage, double least)
    {
        if (passage is not { Origin: Origin.Derived }) return passage;
        var confidence = model[field].Of(passage.Confidence);
        return confidence < least ? null : passage with { Confidence = confidence };
    }
}
