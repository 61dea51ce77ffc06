using Extractor.Entities.Gazetteers;
using Extractor.Entities.Recognition;
using Extractor.Model;

namespace Extractor.Places;

/// <summary>Finds what a place entity may stand for, by all its names in the text.</summary>
internal sealed class PlaceCandidates(Gazetteer gazetteer)
{
    /// <summary>The candidates, without duplicates, in the order of the gazetteer; empty where it knows none of the names.</summary>
    public IReadOnlyList<PlaceCandidate> Of(Entity entity)
    {
        var found = new List<PlaceCandidate>();
        Add(found, entity.Name, isPartOf: false);
        foreach (var alias in entity.Aliases) Add(found, alias, isPartOf: false);
        if (found.Count == 0) AddPart(found, entity.Name);
        return found;
    }

    private void Add(List<PlaceCandidate> found, ReadOnlySpan<char> name, bool isPartOf)
    {
        if (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) name = name[4..];
        foreach (var sense in gazetteer.Senses(gazetteer.Find(name)))
        {
            var candidate = sense.Kind switch
            {
                SenseKind.Country or SenseKind.Demonym => new PlaceCandidate(new(SenseKind.Country, sense.Index), sense.Index, isPartOf),
                SenseKind.CountryPart or SenseKind.Government => new(sense, sense.Index, isPartOf),
                SenseKind.City or SenseKind.Admin1 => new(sense, gazetteer.Places[sense.Index].Country, isPartOf),
                SenseKind.Region => new(sense, -1, isPartOf),
                _ => default(PlaceCandidate?),
            };
            if (candidate is { } one && !found.Contains(one)) found.Add(one);
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
