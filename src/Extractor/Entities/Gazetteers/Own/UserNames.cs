using Extractor.Model;

namespace Extractor.Entities.Gazetteers.Own;

/// <summary>Lays the user's names over a gazetteer that was just read.</summary>
internal static class UserNames
{
    /// <summary>Adds the entries.</summary>
    /// <exception cref="GazetteerException">A country is none of ISO 3166-1.</exception>
    public static void Lay(UserGazetteer own, World world, GazetteerFile file, HashSet<int> organizations)
    {
        var unknown = own.Entries.Where(entry => entry.Country is { } code && world.IndexOf(code) < 0).Select(entry => $"{entry.Place}: ISO 3166-1 has no country '{entry.Country}'.").ToList();
        if (unknown.Count > 0) throw new GazetteerException(unknown);

        // The first of two stands, so it is laid last.
        foreach (var entry in own.Entries.Reverse())
        {
            var index = file.Identifiers.Add(FactsOf(entry));
            organizations.Add(index);
            var sense = entry.Type switch
            {
                EntityType.Place => new(SenseKind.City, file.Places.Add(new(
                    GeonameOf(entry), world.IndexOf(entry.Country!), -1, entry.Population, false, entry.Latitude, entry.Longitude), index)),
                EntityType.Person => new(SenseKind.Person, index),
                EntityType.Product => new(SenseKind.Product, index),
                _ => new NameSense(SenseKind.KnownOrganization, index),
            };
            foreach (var name in entry.Names) file.Names.Put(NameKey.Of(name), CapitalName.FlagsOf(name), sense);
        }
    }

    private static int GeonameOf(UserEntry entry) =>
        entry.Identifiers.TryGetValue("geonames", out var id) && int.TryParse(id, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string FactsOf(UserEntry entry)
    {
        var facts = entry.Identifiers.Select(pair => $"{pair.Key}={pair.Value}").ToList();
        if (entry.Subtype is not null) facts.Add("kind=" + entry.Subtype);
        if (entry.Country is not null) facts.Add("seat=" + entry.Country);
        return string.Join('\t', facts);
    }
}
