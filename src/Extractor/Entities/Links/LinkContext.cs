using Extractor.Entities.Gazetteers;
using Extractor.Model;

namespace Extractor.Entities.Links;

/// <summary>What a page says besides an entity's names: countries, sites that it links, words that are persons' or places' names.</summary>
internal sealed class LinkContext
{
    private readonly Dictionary<string, int> countries = new(StringComparer.Ordinal);
    private readonly HashSet<string> hosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<ulong> otherNames = [];

    private readonly Gazetteer gazetteer;

    /// <summary>Reads a page.</summary>
    public LinkContext(Gazetteer gazetteer, AnnotatedArticle article)
    {
        this.gazetteer = gazetteer;
        Text = article.Text;
        var mentions = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entity in article.Get<EntityLayer>().Entities)
        {
            mentions[entity.Id] = entity.Mentions.Count;
            if (entity.Type is not (EntityType.Person or EntityType.Place)) continue;
            otherNames.Add(NameKey.Of(entity.Name));
            if (entity.Type == EntityType.Person) otherNames.Add(NameKey.Of(entity.Name.AsSpan(entity.Name.LastIndexOf(' ') + 1)));
        }

        foreach (var place in article.Get<PlaceLayer>().Places)
        {
            if (place.Country is { } country) countries[country] = countries.GetValueOrDefault(country) + mentions[place.EntityId];
        }

        MainCountry = countries.Count == 0 ? null : countries.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key;
        foreach (var link in article.Article.Links) AddHost(link.Url);
        PublisherHost = HostOf(article.Article.Metadata.CanonicalUrl ?? article.Article.Source.Url);
    }

    /// <summary>The canonical text.</summary>
    public string Text { get; }

    /// <summary>The country that the text names most, ISO 3166-1 alpha-2; null where it names none.</summary>
    public string? MainCountry { get; }

    /// <summary>Host that the page comes from; null where unknown.</summary>
    public string? PublisherHost { get; }

    /// <summary>Whether the text names places of a country.</summary>
    public bool Names(string country) => countries.ContainsKey(country);

    /// <summary>The country of an organisation's seat, else that of its site's top-level domain, ISO 3166-1 alpha-2; null where nothing tells.</summary>
    public string? SeatOf(NameSense sense)
    {
        if (gazetteer.SeatOf(sense) is { } seat) return seat;
        var country = gazetteer.Identifiers(sense).TryGetValue("domain", out var domain) ? HostCountry.Of(gazetteer.World, domain) : -1;
        return country < 0 ? null : gazetteer.World.Countries[country].Code;
    }

    /// <summary>Whether a person or a place of the text has the name.</summary>
    public bool IsOtherName(string form) => otherNames.Contains(NameKey.Of(form));

    /// <summary>Whether the text has a link to a site or prints its address.</summary>
    public bool Shows(string domain)
    {
        if (hosts.Any(host => IsOf(host, domain))) return true;
        for (var at = Text.IndexOf(domain, StringComparison.OrdinalIgnoreCase); at >= 0; at = Text.IndexOf(domain, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + domain.Length;
            if ((at == 0 || !char.IsLetterOrDigit(Text[at - 1])) && (end == Text.Length || !char.IsLetterOrDigit(Text[end]))) return true;
        }

        return false;
    }

    /// <summary>Whether the page is from a site.</summary>
    public bool IsFrom(string domain) => PublisherHost is { } host && IsOf(host, domain);

    private static bool IsOf(string host, string domain) =>
        host.EndsWith(domain, StringComparison.OrdinalIgnoreCase) && (host.Length == domain.Length || host[^(domain.Length + 1)] == '.');

    private void AddHost(string url)
    {
        if (HostOf(url) is { } host) hosts.Add(host);
    }

    private static string? HostOf(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.Length > 0 ? address.Host : null;
}
