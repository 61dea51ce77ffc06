using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Extractor.Assembly;

/// <summary>Names in camelCase, members in ordinal order of their names, computed properties left out.</summary>
internal sealed class RecordContractResolver : DefaultContractResolver
{
    /// <summary>Shared instance; contracts are cached in it.</summary>
    public static RecordContractResolver Instance { get; } = new();

    private RecordContractResolver() =>
        NamingStrategy = new CamelCaseNamingStrategy { ProcessDictionaryKeys = false, OverrideSpecifiedNames = true };

    /// <inheritdoc/>
    protected override IList<JsonProperty> CreateProperties(Type type, MemberSerialization memberSerialization) =>
        [.. base.CreateProperties(type, memberSerialization)
            .Where(property => property.Writable || IsConstructorParameter(type, property))
            .OrderBy(property => property.PropertyName, StringComparer.Ordinal)];

    private static bool IsConstructorParameter(Type type, JsonProperty property) =>
        type.GetConstructors(BindingFlags.Public | BindingFlags.Instance)
            .Any(constructor => constructor.GetParameters().Any(parameter => parameter.Name == property.UnderlyingName));
}
