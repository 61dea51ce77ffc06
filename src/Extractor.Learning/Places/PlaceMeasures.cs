namespace Extractor.Learning.Places;

/// <summary>The measures of places. What is in kilometres is better when less, all else is 0 to 1 and better when more.</summary>
public static class PlaceMeasures
{
    /// <summary>Of the gold mentions that lie in a country and were resolved, those resolved to this country.</summary>
    public const string Country = "country";

    /// <summary>The same of all gold mentions that lie in a country.</summary>
    public const string CountryOfAll = "country.ofAll";

    /// <summary>Of the gold mentions with a point that were linked to a place, those linked to one within 161 km (100 miles).</summary>
    public const string Within = "within161";

    /// <summary>The same of all gold mentions with a point.</summary>
    public const string WithinOfAll = "within161.ofAll";

    /// <summary>Mean distance in kilometres of the places that were linked.</summary>
    public const string MeanError = "meanErrorKm";

    /// <summary>Gold mentions for which a country or part of the world was given.</summary>
    public const string Resolved = "resolved";

    /// <summary>All, in the order in which they are reported.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Country, CountryOfAll, Within, WithinOfAll, MeanError, Resolved];
}
