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

    /// <summary>Of the texts that are about countries, those whose first country is the most relevant one.</summary>
    public const string FocusFirst = "focus.top1";

    /// <summary>The same where any of the countries counts: for sets that do not tell which is the most relevant.</summary>
    public const string FocusFirstOfAny = "focus.top1.any";

    /// <summary>F1 of the countries over all texts.</summary>
    public const string Focus = "focus.f1";

    /// <summary>Share of the countries told that the texts are about.</summary>
    public const string FocusPrecision = "focus.precision";

    /// <summary>Share of the countries that the texts are about that are told.</summary>
    public const string FocusRecall = "focus.recall";

    /// <summary>Of the texts that are about no country, those for which none is told.</summary>
    public const string FocusNone = "focus.none";

    /// <summary>Of the labelled mentions that are said to stand for a government, those that do.</summary>
    public const string MetonymPrecision = "metonym.precision";

    /// <summary>Of the labelled mentions that stand for a government, those that are said to.</summary>
    public const string MetonymRecall = "metonym.recall";

    /// <summary>All, in the order in which they are reported.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Country, CountryOfAll, Within, WithinOfAll, MeanError, Resolved, FocusFirst, FocusFirstOfAny, Focus, FocusPrecision, FocusRecall, FocusNone, MetonymPrecision, MetonymRecall,
    ];
}
