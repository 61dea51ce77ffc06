using System.Collections.Frozen;
using Extractor.Models;

namespace Extractor.Entities.Gazetteers;

/// <summary>Tells the country of a site by its top-level domain.</summary>
internal static class HostCountry
{
    // Names of countries by law, sold to all the world.
    private static readonly FrozenSet<string> Generic = EmbeddedData.Lines("Entities/generic-domains.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Index of the country of a host's top-level domain; -1 where that is none's or is used the world over.</summary>
    public static int Of(World world, string host)
    {
        var ending = host[(host.LastIndexOf('.') + 1)..];
        if (ending is "edu" or "gov" or "mil") return world.IndexOf("US");
        if (ending.Length != 2 || Generic.Contains(ending)) return -1;
        return ending == "uk" ? world.IndexOf("GB") : world.IndexOf(ending.ToUpperInvariant());
    }
}
