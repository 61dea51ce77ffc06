namespace Extractor.Assessment.Calibrating;

/// <summary>
/// Confidence below which a derived value is not given, by field: 0 gives all. What the page declares is never left out. The default is the lower end of
/// "weak signal" on the scale of grades: nine in ten values below it are wrong. <c>extractor evaluate all</c> shows for each field what share of values is
/// wrong at each threshold.
/// </summary>
public sealed record ConfidenceOptions
{
    private const double WeakSignal = 0.1;

    /// <summary>Of the subject and its type.</summary>
    public double Subject { get; init; } = WeakSignal;

    /// <summary>Of the primary domain.</summary>
    public double PrimaryDomain { get; init; } = WeakSignal;

    /// <summary>Of the primary region; the list of regions stays.</summary>
    public double PrimaryRegion { get; init; } = WeakSignal;

    /// <summary>Of the impact.</summary>
    public double Impact { get; init; } = WeakSignal;

    /// <summary>Of the time horizon.</summary>
    public double TimeHorizon { get; init; } = WeakSignal;

    /// <summary>Of the passage that says what happened.</summary>
    public double WhatHappened { get; init; } = WeakSignal;

    /// <summary>Of the passage that says why it matters.</summary>
    public double WhyItMatters { get; init; } = WeakSignal;

    /// <summary>Of each key point.</summary>
    public double KeyPoints { get; init; } = WeakSignal;

    /// <summary>The same threshold for every field.</summary>
    /// <param name="least">0 to 1.</param>
    public static ConfidenceOptions Least(double least) => new()
    {
        Subject = least, PrimaryDomain = least, PrimaryRegion = least, Impact = least, TimeHorizon = least, WhatHappened = least, WhyItMatters = least, KeyPoints = least,
    };

    /// <summary>Throws if a value is out of range.</summary>
    /// <exception cref="ArgumentException">Says which option, and what it may be.</exception>
    public void Validate()
    {
        foreach (var (name, value) in ByField)
        {
            if (value is not (>= 0 and <= 1)) throw new ArgumentException($"Confidence:{name} is {value}; it must be 0 to 1.");
        }
    }

    /// <summary>The threshold of a field by the names of <see cref="ConfidenceFields"/>; 0 where it has none.</summary>
    internal double Of(string field) => ByField.FirstOrDefault(pair => pair.Field == field).Least;

    private IEnumerable<(string Field, double Least)> ByField =>
    [
        (ConfidenceFields.Subject, Subject), (ConfidenceFields.PrimaryDomain, PrimaryDomain), (ConfidenceFields.PrimaryRegion, PrimaryRegion),
        (ConfidenceFields.Impact, Impact), (ConfidenceFields.TimeHorizon, TimeHorizon), (ConfidenceFields.WhatHappened, WhatHappened),
        (ConfidenceFields.WhyItMatters, WhyItMatters), (ConfidenceFields.KeyPoints, KeyPoints),
    ];
}
