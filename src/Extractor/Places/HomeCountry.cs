using Extractor.Entities.Gazetteers;
using Extractor.Model;

namespace Extractor.Places;

/// <summary>The country that a publisher writes for: by the top-level domain of its site, by its name, by the region of the declared language.</summary>
internal sealed class HomeCountry(Gazetteer gazetteer)
{
    /// <summary>Index of the country; -1 where nothing tells.</summary>
    public int Of(Article article)
    {
        if (ByDomain(article.Metadata.CanonicalUrl ?? article.Source.Url) is >= 0 and var byDomain) return byDomain;
        if (ByName(article.Metadata.Publisher) is >= 0 and var byName) return byName;
        return ByLanguage(article.Metadata.Language);
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
