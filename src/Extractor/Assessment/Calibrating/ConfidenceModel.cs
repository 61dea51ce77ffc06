using Extractor.Models;

namespace Extractor.Assessment.Calibrating;

/// <summary>The calibration curve of each field.</summary>
/// <param name="curves">By the names of <see cref="ConfidenceFields"/>; a field without one stays as it is.</param>
internal sealed class ConfidenceModel(IReadOnlyDictionary<string, CalibrationCurve> curves)
{
    /// <summary>Name of the model.</summary>
    public const string ModelName = "confidence";

    /// <summary>File name on the card.</summary>
    public const string FileName = "curves.tsv";

    /// <summary>Leaves all as it is: the scores as their own models give them.</summary>
    public static ConfidenceModel None { get; } = new(new Dictionary<string, CalibrationCurve>());

    /// <summary>Reads the model among the models.</summary>
    /// <exception cref="ModelException">There is none, or a line is no curve.</exception>
    public static ConfidenceModel Load(ModelCatalog models)
    {
        ArgumentNullException.ThrowIfNull(models);
        using var reader = new StreamReader(models.Open(ModelName, FileName));
        var curves = new Dictionary<string, CalibrationCurve>(StringComparer.Ordinal);
        try
        {
            while (reader.ReadLine() is { } line)
            {
                if (line.Split('\t') is [var field, var curve]) curves[field] = CalibrationCurve.Parse(curve);
            }
        }
        catch (FormatException exception)
        {
            throw new ModelException($"Model '{ModelName}' is damaged: {exception.Message} Train it again.", exception);
        }

        return new(curves);
    }

    /// <summary>The curve of a field.</summary>
    /// <param name="field">Its name.</param>
    public CalibrationCurve this[string field] => curves.GetValueOrDefault(field, CalibrationCurve.None);

    /// <summary>The model as the table that <see cref="Load"/> reads.</summary>
    public string Table() => string.Concat(curves.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}\t{pair.Value}\n"));
}
