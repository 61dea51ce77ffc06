using System.Globalization;
using Extractor.Model;

namespace Extractor.Assessment;

/// <summary>Whether declared levels, horizon, sourcing and confidence fit the text and each other.</summary>
internal static class LevelCheck
{
    /// <summary>The conflict of a declared level or horizon where the field that the pipeline stands by is derived; else null.</summary>
    public static Conflict? Level<T>(string field, Evidenced<string>? declared, T? read, Evidenced<T>? stood)
        where T : struct, Enum =>
        declared is null || read is not { } value || stood is not { Origin: Origin.Derived } derived || value.Equals(derived.Value)
            ? null
            : new(field, declared.Value, NameOf(derived.Value), Because(derived));

    /// <summary>The conflict of the declared content type; null where there is none.</summary>
    public static Conflict? ContentType(ConflictCase at) =>
        at.Declared.ContentType is { } declared && at.Fields.ContentType is { Origin: Origin.Derived } derived
            ? new("contentType", declared.Value, derived.Value, $"by its layout the page is of the sort {derived.Value}")
            : null;

    /// <summary>The conflict of the declared grade with the declared score; null where there is none.</summary>
    public static Conflict? Grade(ConflictCase at)
    {
        if (at.Declared.ConfidenceGrade?.Value.Trim() is not { Length: > 0 } grade) return null;
        if (at.Declared.ConfidenceScore?.Value.Trim() is not { } printed) return null;
        if (!double.TryParse(printed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score) || score > 1) return null;
        var band = ConfidenceScale.BandOf(score);
        return band.Contains(grade, StringComparison.OrdinalIgnoreCase) ? null
            : new("confidenceGrade", grade, band, $"the declared score {printed} lies in band {band}");
    }

    /// <summary>The conflict of the declared sourcing with a text that names no source; null where there is none.</summary>
    public static Conflict? Sourcing(ConflictCase at)
    {
        if (at.Declared.Sourcing?.Value is not { } declared || !at.IsEnglish) return null;
        var admitsNone = declared.Contains("unsourced", StringComparison.OrdinalIgnoreCase)
            || declared.StartsWith("no ", StringComparison.OrdinalIgnoreCase);
        if (at.Sourcing == Model.Sourcing.Unsourced && !admitsNone)
            return new("sourcing", declared, "unsourced", "the text names no source and links to no document");
        if (at.Sourcing == Model.Sourcing.Single && declared.Contains("direct", StringComparison.OrdinalIgnoreCase))
            return new("sourcing", declared, "single", "the text leans on one source that does not speak for itself");
        return null;
    }

    private static string Because<T>(Evidenced<T> derived)
        where T : struct, Enum => $"by what the text speaks of, it is {NameOf(derived.Value)}";

    private static string NameOf<T>(T value)
        where T : struct, Enum => value.ToString().ToLower(CultureInfo.InvariantCulture);
}
