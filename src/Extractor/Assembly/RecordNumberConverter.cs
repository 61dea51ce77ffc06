using System.Globalization;
using Newtonsoft.Json;

namespace Extractor.Assembly;

/// <summary>Writes scores with at most four decimals, so that the last bits of floating point never change a record.</summary>
internal sealed class RecordNumberConverter : JsonConverter<double>
{
    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, double value, JsonSerializer serializer)
    {
        if (!double.IsFinite(value)) throw new JsonSerializationException($"A score is {value}; scores are finite.");
        writer.WriteRawValue(Math.Round(value, 4, MidpointRounding.AwayFromZero).ToString("0.0###", CultureInfo.InvariantCulture));
    }

    /// <inheritdoc/>
    public override double ReadJson(
        JsonReader reader, Type objectType, double existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        Convert.ToDouble(reader.Value, CultureInfo.InvariantCulture);
}
