using Extractor.Models.Choices;

namespace Extractor.Metadata.Ranking;

/// <summary>The options of a field on one page, and what speaks for none of them being right.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="Options">The options, in the order in which the page's sources gave them.</param>
/// <param name="None">Features of the case that none is right.</param>
internal sealed record FieldChoice<T>(IReadOnlyList<FieldOption<T>> Options, FeatureSet None)
{
    /// <summary>
    /// Whether two options differ only in how fully they say the same, such as a byline with and without its second author: each speaks
    /// for the other against there being none.
    /// </summary>
    public Func<T, T, bool> AreRelated { get; init; } = (_, _) => false;

    /// <summary>Places of the options that are related to the option at a place.</summary>
    public IReadOnlyList<int> RelatedTo(int place) =>
        [.. Enumerable.Range(0, Options.Count).Where(i => i != place && AreRelated(Options[place].Best.Value, Options[i].Best.Value))];

    /// <summary>Groups sightings of the same value into options.</summary>
    /// <param name="sightings">The sightings, best source first.</param>
    /// <param name="keyOf">What two sightings of the same value have in common.</param>
    public static FieldChoice<T> Of(IEnumerable<Sighting<T>> sightings, Func<T, string> keyOf)
    {
        var options = new List<FieldOption<T>>();
        var byKey = new Dictionary<string, FieldOption<T>>(StringComparer.Ordinal);
        foreach (var sighting in sightings)
        {
            var key = keyOf(sighting.Value);
            if (byKey.TryGetValue(key, out var option))
            {
                option.Take(sighting);
                continue;
            }

            option = new FieldOption<T>(sighting);
            byKey.Add(key, option);
            options.Add(option);
        }

        return new(options, new FeatureSet());
    }

    /// <summary>Adds what all fields have in common: the sources of each option, how many they are, and their marks.</summary>
    public void AddSources()
    {
        None.Add("none");
        None.Add(Options.Count switch { 0 => "none:0", 1 => "none:1", 2 => "none:2", <= 4 => "none:4", _ => "none:many" });
        foreach (var option in Options)
        {
            foreach (var sighting in option.Sightings)
            {
                option.Features.Add(sighting.Source);
                foreach (var mark in sighting.Marks) option.Features.Add(mark);
            }

            option.Features.Add(option.SourceCount switch { 1 => "sources:1", 2 => "sources:2", 3 => "sources:3", _ => "sources:many" });
        }
    }
}
