using System.Globalization;
using Extractor.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Extractor.Assembly;

/// <summary>The record as JSON: streamed, members in ordinal order of their names, invariant culture.</summary>
public sealed class ProfileJson : IProfileSerializer
{
    private static readonly JsonSerializerSettings Settings = SettingsOf(RecordContractResolver.Instance);
    private static readonly JsonSerializerSettings ReadSettings = SettingsOf(RecordContractResolver.Whole);
    private readonly FieldTree? fields;

    /// <summary>Writes whole records.</summary>
    public ProfileJson()
    {
    }

    /// <summary>Writes only the fields named.</summary>
    /// <param name="fields">Paths such as <c>article.title</c>.</param>
    public ProfileJson(IEnumerable<string> fields) => this.fields = FieldTree.Of(fields);

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
        if (fields is null) JsonSerializer.Create(Settings).Serialize(writer, record);
        else fields.Cut(ToObject(record)).WriteTo(writer);
        writer.Flush();
    }

    /// <inheritdoc/>
    public ProfileRecord Read(TextReader input)
    {
        ArgumentNullException.ThrowIfNull(input);
        using var reader = new JsonTextReader(input) { CloseInput = false };
        try
        {
            return JsonSerializer.Create(ReadSettings).Deserialize<ProfileRecord>(reader) ?? throw new FormatException("The input holds no record.");
        }
        catch (JsonException exception)
        {
            throw new FormatException($"The input is not a profile record: {exception.Message}", exception);
        }
    }

    /// <summary>The record as a JSON object in memory.</summary>
    internal static JObject ToObject(ProfileRecord record) => JObject.FromObject(record, JsonSerializer.Create(Settings));

    private static JsonSerializerSettings SettingsOf(IContractResolver resolver) => new()
    {
        ContractResolver = resolver,
        Converters = { new StringEnumConverter(new CamelCaseNamingStrategy()), new RecordNumberConverter(), new SortedMapConverter() },
        Culture = CultureInfo.InvariantCulture,
        DateParseHandling = DateParseHandling.None,
        NullValueHandling = NullValueHandling.Include,

        // The default of a map is one empty map that all records share; reading must not fill it.
        ObjectCreationHandling = ObjectCreationHandling.Replace,
        MaxDepth = 64,
    };
}
