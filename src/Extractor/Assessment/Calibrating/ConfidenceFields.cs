namespace Extractor.Assessment.Calibrating;

/// <summary>Names of the fields whose confidence is calibrated.</summary>
internal static class ConfidenceFields
{
    public const string Title = "title";
    public const string Authors = "authors";
    public const string PublishedAt = "publishedAt";
    public const string ContentType = "contentType";
    public const string Subject = "subject";
    public const string Entities = "entities";
    public const string PrimaryRegion = "primaryRegion";
    public const string PrimaryDomain = "primaryDomain";
    public const string WhatHappened = "whatHappened";
    public const string WhyItMatters = "whyItMatters";
    public const string KeyPoints = "keyPoints";
    public const string Impact = "impact";
    public const string TimeHorizon = "timeHorizon";

    /// <summary>The record as a whole.</summary>
    public const string Record = "record";

    /// <summary>The fields, in the order of the record.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Title, Authors, PublishedAt, ContentType, Subject, Entities, PrimaryRegion, PrimaryDomain, WhatHappened, WhyItMatters, KeyPoints, Impact, TimeHorizon,
    ];
}
