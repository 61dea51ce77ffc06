using System.Reflection;
using System.Runtime.CompilerServices;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Extractor.Assembly;

/// <summary>Names in camelCase, members in ordinal order of their names, computed properties left out.</summary>
internal sealed class RecordContractResolver : DefaultContractResolver
{
    private readonly NullabilityInfoContext nullability = new();
    private readonly bool whole;

    /// <summary>Shared instance; contracts are cached in it.</summary>
    public static RecordContractResolver Instance { get; } = new(whole: false);

    /// <summary>The same for reading: a record that lacks what every record has is refused, such as one cut down to some fields.</summary>
    public static RecordContractResolver Whole { get; } = new(whole: true);

    private RecordContractResolver(bool whole)
    {
        this.whole = whole;
        NamingStrategy = new CamelCaseNamingStrategy { ProcessDictionaryKeys = false, OverrideSpecifiedNames = true };
    }

    /// <inheritdoc/>
    protected override IList<JsonProperty> CreateProperties(Type type, MemberSerialization memberSerialization) =>
        [.. base.CreateProperties(type, memberSerialization)
            .Where(property => property.Writable || IsConstructorParameter(type, property))
            .OrderBy(property => property.PropertyName, StringComparer.Ordinal)];

    /// <inheritdoc/>
    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (!whole || member is not PropertyInfo declared) return property;
        bool mayBeNull;
        lock (nullability) mayBeNull = nullability.Create(declared).ReadState != NullabilityState.NotNull;
        if (!mayBeNull) property.Required = member.IsDefined(typeof(RequiredMemberAttribute)) ? Required.Always : Required.DisallowNull;
        return property;
    }

    private static bool IsConstructorParameter(Type type, JsonProperty property) =>
        type.GetConstructors(BindingFlags.Public | BindingFlags.Instance)
            .Any(constructor => constructor.GetParameters().Any(parameter => parameter.Name == property.UnderlyingName));
}
