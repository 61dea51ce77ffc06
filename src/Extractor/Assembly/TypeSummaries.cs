using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Extractor.Assembly;

/// <summary>The XML summaries of the record's types, as plain text.</summary>
internal sealed partial class TypeSummaries
{
    private readonly Dictionary<string, string> summaries = new(StringComparer.Ordinal);

    /// <summary>Reads the summaries that ship inside this assembly.</summary>
    public TypeSummaries()
    {
        using var stream = typeof(TypeSummaries).Assembly.GetManifestResourceStream("Extractor.Model.xml")!;
        foreach (var member in XDocument.Load(stream).Descendants("member"))
        {
            var name = (string)member.Attribute("name")!;
            if (member.Element("summary") is { } summary) summaries[name] = Plain(summary);
            foreach (var parameter in member.Elements("param"))
                summaries[$"{name.Split('(')[0].Replace("M:", "P:", StringComparison.Ordinal).Replace(".#ctor", string.Empty, StringComparison.Ordinal)}.{(string)parameter.Attribute("name")!}"] = Plain(parameter);
        }
    }

    /// <summary>Summary of a type; null where it has none.</summary>
    public string? Of(Type type) => summaries.GetValueOrDefault("T:" + NameOf(type));

    /// <summary>Summary of a property; null where it has none.</summary>
    public string? Of(PropertyInfo property) => summaries.GetValueOrDefault($"P:{NameOf(property.DeclaringType!)}.{property.Name}");

    private static string NameOf(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName ?? type.Name;

    private static string Plain(XElement element)
    {
        foreach (var reference in element.Descendants("see").Concat(element.Descendants("paramref")).ToArray())
        {
            var target = (string?)reference.Attribute("cref") ?? (string?)reference.Attribute("name") ?? string.Empty;
            reference.ReplaceWith(target[(target.LastIndexOf('.') + 1)..]);
        }

        return Spaces().Replace(element.Value, " ").Trim();
    }

    // "\n    Where a page came from" becomes " Where a page came from".
    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
