using System.Globalization;
using Extractor.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace Extractor.Assembly;

/// <summary>The record as JSON: streamed, members in ordinal order of their names, invariant culture.</summary>
public sealed class ProfileJson : IProfileSerializer
{
    private static readonly JsonSerializerSettings Settings = CreateSettings();

    /// <inheritdoc/>
    public void Write(ProfileRecord record, TextWriter output, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new JsonTextWriter(output)
        {
            Formatting = indented ? Formatting.Indented : Formatting.None,
            Culture = CultureInfo.InvariantCulture,
            CloseOutput = false,
        };
        JsonSerializer.Create(Settings).Serialize(writer, record);
        writer.Flush();
    }

    /// <inheritdoc/>
    public ProfileRecord Read(TextReader input)
    {
        ArgumentNullException.ThrowIfNull(input);
        using var reader = new JsonTextReader(input) { CloseInput = false };
        try
        {
            return JsonSerializer.Create(Settings).Deserialize<ProfileRecord>(reader) ?? throw new FormatException("The input holds no record.");
        }
        catch (JsonException exception)
        {
            throw new FormatException($"The input is not a profile record: {exception.Message}", exception);
        }
    }

    private static JsonSerializerSettings CreateSettings() => new()
    {
        ContractResolver = RecordContractResolver.Instance,
        Converters = { new StringEnumConverter(new CamelCaseNamingStrategy()), new RecordNumberConverter(), new SortedMapConverter() },
        Culture = CultureInfo.InvariantCulture,
        DateParseHandling = DateParseHandling.None,
        NullValueHandling = NullValueHandling.Include,
        MaxDepth = 64,
    };
}
