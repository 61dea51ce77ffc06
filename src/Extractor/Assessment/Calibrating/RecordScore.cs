using Extractor.Model;

namespace Extractor.Assessment.Calibrating;

/// <summary>The probability that a claim of a record is right, a field drawn among those that it gives, each alike, and a value of that field.</summary>
internal static class RecordScore
{
    /// <summary>The mean over the fields that the record gives; null where it gives none.</summary>
    public static double? Of(ProfileRecord record)
    {
        var (article, profile) = (record.Article, record.Profile);
        ReadOnlySpan<double?> fields =
        [
            article.Title?.Confidence, article.Authors?.Confidence, article.PublishedAt?.Confidence, profile.ContentType?.Confidence, profile.Subject?.Confidence,
            Mean(record.Entities, entity => entity.Confidence), record.PrimaryRegion?.Confidence, record.PrimaryDomain?.Confidence, record.WhatHappened?.Confidence,
            record.WhyItMatters?.Confidence, Mean(record.KeyPoints, point => point.Confidence), profile.Impact?.Confidence, profile.TimeHorizon?.Confidence,
        ];
        double sum = 0;
        var count = 0;
        foreach (var field in fields)
        {
            if (field is not { } confidence) continue;
            sum += confidence;
            count++;
        }

        return count == 0 ? null : sum / count;
    }

    private static double? Mean<T>(IReadOnlyList<T> values, Func<T, double> confidence) => values.Count == 0 ? null : values.Average(confidence);
}
