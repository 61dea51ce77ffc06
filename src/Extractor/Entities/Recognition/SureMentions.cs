using Extractor.Entities.Gazetteers;
using Extractor.Model;

namespace Extractor.Entities.Recognition;

/// <summary>
/// Keeps of the mentions in a language other than English those that do not rest on a capital alone: what was seen of such evidence in English does not hold
/// there. Judged on pages in German, French, Spanish, Italian, Turkish, Norwegian and others.
/// </summary>
internal static class SureMentions
{
    /// <summary>Population from which a city is one whatever the language and the country.</summary>
    private const int WorldCity = 1_000_000;

    /// <summary>The same for a name of few letters, which is a word of many languages.</summary>
    private const int WorldCityOfShortName = 5_000_000;

    private const int LongestShortName = 4, ShortestAcronym = 3;

    // German nouns that no list of surnames has.
    private static readonly string[] NounEndings = ["ung", "ungen", "heit", "keit", "schaft", "tion", "tionen", "tät", "ismus", "nisse", "chen", "posts"];

    /// <summary>The mentions that are kept, in their order.</summary>
    public static List<Candidate> Of(ScoringContext context, LanguageHabits habits, List<Candidate> found)
    {
        var counts = new Dictionary<ulong, int>();
        var countries = new HashSet<int>();
        foreach (var mention in found)
        {
            var hash = context.HashOf(mention.First, mention.Last);
            counts[hash] = counts.GetValueOrDefault(hash) + 1;
            if (mention is { Type: EntityType.Place, Cue: MentionCue.Country }) countries.Add(NationOf(context, mention));
        }

        return found.FindAll(mention => mention.Cue switch
        {
            MentionCue.CapitalSequence or MentionCue.CapitalWord or MentionCue.BusinessNoun => false,
            MentionCue.PlacePreposition => IsAtHome(context, habits, mention),
            MentionCue.Acronym => counts[context.HashOf(mention.First, mention.Last)] > 1 && context.Pieces[mention.Last].End - context.Pieces[mention.First].Start >= ShortestAcronym,
            MentionCue.City => mention.First < mention.Last || IsLikely(context, habits, countries, mention),
            MentionCue.RegisteredOrganization => mention.First < mention.Last,
            MentionCue.GivenName when context.Capitals == CapitalUse.AllNouns => !IsCompound(context, mention) && !EndsInNoun(context, mention),
            MentionCue.NamedElsewhere when mention.Type == EntityType.Person && context.Capitals == CapitalUse.AllNouns => !IsCompound(context, mention),
            _ => true,
        });
    }

    private static int NationOf(ScoringContext context, Candidate mention) =>
        context.Gazetteer.NationOf(context.Text.AsSpan(context.Pieces[mention.First].Start, context.Pieces[mention.Last].End - context.Pieces[mention.First].Start));

    // A word that is the name of a town somewhere: "Eisen", "Kita", "Anda".
    private static bool IsLikely(ScoringContext context, LanguageHabits habits, HashSet<int> countries, Candidate mention)
    {
        var letters = context.Pieces[mention.Last].End - context.Pieces[mention.First].Start;
        foreach (var sense in context.Gazetteer.Senses(context.Gazetteer.Find(context.HashOf(mention.First, mention.Last))))
        {
            if (sense.Kind is not (SenseKind.City or SenseKind.Admin1)) continue;
            var place = context.Gazetteer.Places[sense.Index];
            if (place.IsCapital || place.Population >= (letters > LongestShortName ? WorldCity : WorldCityOfShortName) || countries.Contains(place.Country)) return true;
            if (IsHome(context, habits, sense.Index)) return true;
        }

        return IsAtHome(context, habits, mention);
    }

    // Behind "in": a village of the language's own countries.
    private static bool IsAtHome(ScoringContext context, LanguageHabits habits, Candidate mention)
    {
        foreach (var place in context.Gazetteer.MinorPlaces(context.HashOf(mention.First, mention.Last)))
        {
            if (IsHome(context, habits, place)) return true;
        }

        return false;
    }

    private static bool IsHome(ScoringContext context, LanguageHabits habits, int place) =>
        context.Gazetteer.Places[place].Country is >= 0 and var country && habits.IsHome(context.Gazetteer.World.Countries[country].Code);

    // "China-Agenten", "Heinrich-Böll-Stiftung", not "Anne-Marie".
    private static bool IsCompound(ScoringContext context, Candidate mention) =>
        mention.First + 1 < mention.Last && context.Pieces[mention.First + 1].Sign is '-' or '‑' && !context.Pieces[mention.Last].Has(NameFlags.FirstName | NameFlags.Surname);

    private static bool EndsInNoun(ScoringContext context, Candidate mention)
    {
        ref readonly var last = ref context.Pieces[mention.Last];
        if (last.Has(NameFlags.Surname)) return false;
        foreach (var ending in NounEndings)
        {
            if (context.Text.AsSpan(last.Start, last.End - last.Start).EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
