using Extractor.Entities.Gazetteers;
using Extractor.Model;

namespace Extractor.Entities.Recognition;

/// <summary>Weighs whether pieces name a place. Weights are set by hand after the errors on Wikinews, Wikigold and EWT.</summary>
internal static class PlaceScorer
{
    private const double Country = 4.0, CountryThatIsAName = 2.5, Region = 3.2, Admin1 = 2.2, Government = 3.0, Head = 2.2, Directed = 3.0;
    private const double InBefore = 1.4, WithCountry = 1.6, IsWord = -2.5, IsPersonName = -0.8, UnknownAfterIn = 0.5, SeveralWords = 1.5;

    /// <summary>Population of the city that speaks neither for nor against a place, and what each tenfold adds.</summary>
    private const double NeutralLogPopulation = 4.9, PerTenfold = 1.2;

    /// <summary>The candidate; null where the pieces cannot be one.</summary>
    /// <param name="context">The context.</param>
    /// <param name="first">Index of the first piece.</param>
    /// <param name="last">Index of the last piece.</param>
    /// <param name="name">Index of the whole name in the gazetteer; -1 where it is unknown.</param>
    public static Candidate? Score(ScoringContext context, int first, int last, int name)
    {
        var best = Known(context, first, last, name);
        if (best is null || best.Value.Score < Head)
        {
            var pattern = Pattern(context, first, last);
            if (pattern is { } found && (best is null || found.Score > best.Value.Score)) return found;
        }

        return best;
    }

    private static Candidate? Known(ScoringContext context, int first, int last, int name)
    {
        if (name < 0) return null;
        var flags = context.Gazetteer.Flags(name);
        ref readonly var piece = ref context.Pieces[first];
        if ((flags & NameFlags.CapitalsOnly) != 0 && piece.Shape != PieceShape.Capitals) return null;
        var evidence = MentionCue.City;
        var score = double.MinValue;
        foreach (var sense in context.Gazetteer.Senses(name))
        {
            var (one, kind) = sense.Kind switch
            {
                SenseKind.Country => ((flags & NameFlags.FirstName) != 0 ? CountryThatIsAName : Country, MentionCue.Country),
                SenseKind.Demonym or SenseKind.CountryPart => (Country, MentionCue.Country),
                SenseKind.Government => (Government, MentionCue.Country),
                SenseKind.Region => (Region, MentionCue.Country),
                SenseKind.Admin1 => (Admin1, MentionCue.City),
                SenseKind.City => ((Math.Log10(Math.Max(1, context.Gazetteer.Places[sense.Index].Population)) - NeutralLogPopulation) * PerTenfold, MentionCue.City),
                _ => (double.MinValue, MentionCue.City),
            };
            if (one > score) (score, evidence) = (one, kind);
        }

        if (score == double.MinValue) return null;
        var single = first == last;
        if (!single) score = Math.Max(score, 0) + SeveralWords;
        else if (piece.Is(WordRole.Direction | WordRole.Title | WordRole.TitleModifier) && piece.Shape != PieceShape.Capitals) return null;
        if (evidence == MentionCue.City || piece.OpensSentence)
        {
            if (single && piece.Has(NameFlags.CommonWord) && piece.Shape != PieceShape.Capitals) score += IsWord;
            if (single && evidence == MentionCue.City && context.IsEmptyCapital(piece)) score += IsWord;
        }

        if (evidence == MentionCue.City)
        {
            if (single && piece.Has(NameFlags.FirstName | NameFlags.Surname)) score += IsPersonName;
            if (single && piece.Shape == PieceShape.Capitals && piece.End - piece.Start < 4 && !piece.InTitle) score -= 2;
        }

        return new(first, last, EntityType.Place, evidence, score + Around(context, first, last));
    }

    private static Candidate? Pattern(ScoringContext context, int first, int last)
    {
        var pieces = context.Pieces;
        if (last == first) return Unknown(context, first);
        ref readonly var opening = ref pieces[first];
        ref readonly var closing = ref pieces[last];
        var around = Around(context, first, last);
        if (opening.Is(WordRole.Direction) && !context.IsEmptyCapital(opening) && PlaceOf(context, first + 1, last))
            return new(first, last, EntityType.Place, MentionCue.Country, Directed + around);
        for (var i = first; i <= last; i++)
        {
            // "City of London" and "Gulf of Aden", not "River and Lake".
            if (!pieces[i].IsCapital && !(pieces[i].Sign is '-' or '‑' or '.' || pieces[i].Hash == Of)) return null;
            if (i < last && pieces[i].Is(WordRole.Title) && !pieces[i].Has(NameFlags.Surname)) return null;
        }

        if (closing.Is(WordRole.PlaceHead) && !context.IsEmptyCapital(opening) && pieces[first + 1].Hash != Of)
            return new(first, last, EntityType.Place, MentionCue.PlaceHead, Head + around + (closing.InTitle ? -1 : 0));
        if (opening.Is(WordRole.PlaceHeadFirst) && last - first <= 3 && (closing.Flags & NameFlags.CommonWord) == 0 && !closing.Is(WordRole.OrgHead))
            return new(first, last, EntityType.Place, MentionCue.PlaceHead, Head - 0.8 + around);
        return null;
    }

    private static readonly ulong Of = NameKey.Of("of");

    // A single capital after "in" that nothing else explains.
    private static Candidate? Unknown(ScoringContext context, int i)
    {
        ref readonly var piece = ref context.Pieces[i];
        if (context.Capitals == CapitalUse.AllNouns || piece.Shape != PieceShape.Capitalised || piece.InTitle || piece.OpensSentence
            || piece.Has(NameFlags.CommonWord) || piece.Is(WordRole.NotName | WordRole.Title | WordRole.Time) || Around(context, i, i) < InBefore) return null;
        return new(i, i, EntityType.Place, MentionCue.PlacePreposition, UnknownAfterIn);
    }

    private static bool PlaceOf(ScoringContext context, int first, int last)
    {
        if (context.Pieces[first].Sign is '-' or '‑') first++;
        foreach (var sense in context.Gazetteer.Senses(context.Gazetteer.Find(context.HashOf(first, last))))
        {
            if (sense.Kind is SenseKind.Country or SenseKind.CountryPart or SenseKind.Admin1 or SenseKind.Region
                || (sense.Kind == SenseKind.City && context.Gazetteer.Places[sense.Index].Population > 200_000)) return true;
        }

        return false;
    }

    private static double Around(ScoringContext context, int first, int last)
    {
        double score = 0;
        if (context.Before(first) is >= 0 and var before && context.Pieces[before].Is(WordRole.PlacePreposition)) score += InBefore;
        if (context.After(last) is >= 0 and var comma && context.Pieces[comma].Sign == ',' && context.After(comma) is >= 0 and var next
            && context.Pieces[next].IsCapital && PlaceOf(context, next, next)) score += WithCountry;
        return score;
    }
}
