using System.Collections.Frozen;
using Extractor.Entities.Gazetteers;
using Extractor.Model;
using Extractor.Models;

namespace Extractor.Places;

/// <summary>The country that a publisher writes for: by the top-level domain of its site, by its name, by the region of the declared language.</summary>
internal sealed class HomeCountry(Gazetteer gazetteer)
{
    // Languages that one country speaks for the most part: by the language alone, where no region is told.
    private static readonly FrozenDictionary<string, string> Homes = EmbeddedData.Lines("Places/language-homes.tsv").Select(line => line.Split('\t'))
        .ToFrozenDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);

    /// <summary>Index of the country; -1 where nothing tells.</summary>
    /// <param name="article">The article.</param>
    /// <param name="language">Language of its text, BCP 47; null where unknown.</param>
    public int Of(Article article, string? language)
    {
        if (ByDomain(article.Metadata.CanonicalUrl ?? article.Source.Url) is >= 0 and var byDomain) return byDomain;
        if (ByName(article.Metadata.Publisher) is >= 0 and var byName) return byName;
        if (ByLanguage(article.Metadata.Language) is >= 0 and var byRegion) return byRegion;
        return language is not null && Homes.TryGetValue(language.Split('-')[0], out var home) ? gazetteer.World.IndexOf(home) : -1;
    }

    private int ByDomain(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? HostCountry.Of(gazetteer.World, address.Host) : -1;

    // "The Irish Times", "South China Morning Post", "Times of India"
    private int ByName(string? name)
    {
        foreach (var word in name?.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8) ?? [])
        {
            if (gazetteer.NationOf(word) is >= 0 and var nation) return nation;
        }

        return -1;
    }

    private int ByLanguage(string? language) =>
        language?.Split('-', '_') is [_, .., { Length: 2 } region] ? gazetteer.World.IndexOf(region.ToUpperInvariant()) : -1;
}
