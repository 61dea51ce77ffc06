using Extractor.Entities.Gazetteers;
using Extractor.Entities.Recognition;
using Extractor.Model;

namespace Extractor.Places;

/// <summary>Finds what a place entity may stand for, by all its names in the text.</summary>
internal sealed class PlaceCandidates(Gazetteer gazetteer)
{
    /// <summary>Most candidates of an entity; of the many villages of one name the first, which are the largest.</summary>
    public const int Most = 40;

    /// <summary>Aliases that are looked up.</summary>
    private const int MostAliases = 8;

    /// <summary>The candidates, without duplicates, in the order of the gazetteer; empty where it knows none of the names.</summary>
    public IReadOnlyList<PlaceCandidate> Of(Entity entity)
    {
        var found = new List<PlaceCandidate>();
        Add(found, entity.Name, isPartOf: false);
        for (var i = 0; i < entity.Aliases.Count && i < MostAliases; i++) Add(found, entity.Aliases[i], isPartOf: false);
        if (found.Count == 0) AddPart(found, entity.Name);

        // A name that news uses as that of a country's part says less than the same name on the map.
        found.RemoveAll(part => part.Sense.Kind == SenseKind.CountryPart && found.Exists(other => other.Country == part.Country && IsKnown(other)));

        // Casablanca is "White House" in another language; towns that bear the name of a seat by chance bear one word.
        if (entity.Name.Contains(' ', StringComparison.Ordinal))
            found.RemoveAll(part => part.IsOnMap && found.Exists(other => other.Sense.Kind == SenseKind.Government && other.Country != part.Country));
        return found;
    }

    private bool IsKnown(PlaceCandidate candidate) =>
        candidate.IsOnMap && (!candidate.IsMinor || gazetteer.Places[candidate.Sense.Index].GeonameId == 0);

    private void Add(List<PlaceCandidate> found, ReadOnlySpan<char> name, bool isPartOf)
    {
        if (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) name = name[4..];
        var hash = NameKey.Of(name);
        foreach (var sense in gazetteer.Senses(gazetteer.Find(hash)))
        {
            var candidate = sense.Kind switch
            {
                SenseKind.Country or SenseKind.Demonym => new PlaceCandidate(new(SenseKind.Country, sense.Index), sense.Index, isPartOf),
                SenseKind.CountryPart or SenseKind.Government => new(sense, sense.Index, isPartOf),
                SenseKind.City or SenseKind.Admin1 => new(sense, gazetteer.Places[sense.Index].Country, isPartOf),
                SenseKind.Region => new(sense, -1, isPartOf),
                _ => default(PlaceCandidate?),
            };
            if (candidate is { } one && found.Count < Most && !found.Contains(one)) found.Add(one);
        }

        foreach (var place in gazetteer.MinorPlaces(hash))
        {
            var sense = gazetteer.SenseOf(place);
            if (found.Count < Most && !found.Exists(other => other.Sense == sense)) found.Add(new(sense, gazetteer.Places[place].Country, isPartOf, IsMinor: true));
        }
    }

    // "northern Syria" by "Syria", "Kyiv Oblast" and "New York City" by "Kyiv" and "New York", "Gulf of Finland" by nothing.
    private void AddPart(List<PlaceCandidate> found, ReadOnlySpan<char> name)
    {
        var space = name.IndexOf(' ');
        if (space > 0 && (WordRoles.Of(NameKey.Of(name[..space])) & WordRole.Direction) != 0) Add(found, name[(space + 1)..], isPartOf: true);
        space = name.LastIndexOf(' ');
        if (found.Count == 0 && space > 0 && (WordRoles.Of(NameKey.Of(name[(space + 1)..])) & WordRole.PlaceHead) != 0)
            Add(found, name[..space], isPartOf: true);
        if (found.Count == 0 && name.IndexOf(" of ") is > 0 and var of) Add(found, name[(of + 4)..], isPartOf: true);
    }
}
