using Extractor.Models.Choices;

namespace Extractor.Metadata.Ranking;

/// <summary>One of the values that a field may have: the sightings of it, and what speaks for and against it.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
internal sealed class FieldOption<T>(Sighting<T> best)
{
    private readonly List<Sighting<T>> sightings = [best];

    /// <summary>The sighting that is shown: the first, until a fuller one is chosen.</summary>
    public Sighting<T> Best { get; set; } = best;

    /// <summary>All sightings, in the order in which the sources are read.</summary>
    public IReadOnlyList<Sighting<T>> Sightings => sightings;

    /// <summary>What speaks for and against the option.</summary>
    public FeatureSet Features { get; } = new();

    /// <summary>Takes one more sighting of the same value.</summary>
    public void Take(Sighting<T> sighting) => sightings.Add(sighting);

    /// <summary>Whether a source gives the value.</summary>
    public bool Has(string source)
    {
        foreach (var sighting in sightings)
        {
            if (string.Equals(sighting.Source, source, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Number of sources that give the value.</summary>
    public int SourceCount => sightings.Select(sighting => sighting.Source).Distinct(StringComparer.Ordinal).Count();
}
