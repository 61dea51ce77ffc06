using System.Collections.Frozen;
using Extractor.Entities.Gazetteers;
using Extractor.Models;

namespace Extractor.Places;

/// <summary>Bodies of one state whose name does not say whose they are, such as the FBI.</summary>
internal static class NationalBodies
{
    private static readonly FrozenDictionary<ulong, string> Countries = Read();

    /// <summary>ISO 3166-1 alpha-2 of the state; null where the body is none of these.</summary>
    public static string? CountryOf(ReadOnlySpan<char> name) => Countries.GetValueOrDefault(NameKey.Of(name));

    private static FrozenDictionary<ulong, string> Read()
    {
        var countries = new Dictionary<ulong, string>();
        foreach (var line in EmbeddedData.Lines("Places/national-bodies.tsv"))
        {
            var parts = line.Split('\t');
            foreach (var name in parts[1].Split(", ")) countries.TryAdd(NameKey.Of(name), parts[0]);
        }

        return countries.ToFrozenDictionary();
    }
}
