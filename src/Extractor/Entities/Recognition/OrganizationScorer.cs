using Extractor.Entities.Gazetteers;
using Extractor.Model;

namespace Extractor.Entities.Recognition;

/// <summary>Weighs whether pieces name an organisation. Weights are set by hand after the errors on Wikinews, Wikigold and EWT.</summary>
internal static class OrganizationScorer
{
    private const double Suffix = 3.5, HeadLast = 2.0, HeadOf = 2.6, KnownName = 2.6, RegisteredName = 2.0, SingleWord = -1.6, AnyAcronym = 0.9;
    private const double IsWord = -1.5, IsPersonName = -0.8, DefinedAcronym = 4.0, OfNation = 1.5;
    private const double BusinessNoun = 1.3, FormThatIsAName = -1.5, WordThatIsNoName = -1.0, PersonBeforeCue = -1.5;
    private const int MaxCued = 4;

    private static readonly ulong And = NameKey.Of("and"), The = NameKey.Of("the");

    /// <summary>The candidate; null where the pieces cannot be one.</summary>
    /// <param name="context">The context.</param>
    /// <param name="first">Index of the first piece.</param>
    /// <param name="last">Index of the last piece.</param>
    /// <param name="name">Index of the whole name in the gazetteer; -1 where it is unknown.</param>
    public static Candidate? Score(ScoringContext context, int first, int last, int name)
    {
        var known = Known(context, first, last, name);
        var pattern = (first == last ? Acronym(context, first) : Pattern(context, first, last)) ?? Cued(context, first, last);
        return known is { } one && (pattern is null || one.Score >= pattern.Value.Score) ? known : pattern;
    }

    private static Candidate? Known(ScoringContext context, int first, int last, int name)
    {
        var flags = context.Gazetteer.Flags(name);
        ref readonly var piece = ref context.Pieces[first];
        if ((flags & NameFlags.CapitalsOnly) != 0 && piece.Shape != PieceShape.Capitals) return null;
        Candidate? best = null;
        foreach (var sense in context.Gazetteer.Senses(name))
        {
            if (sense.Kind == SenseKind.Product)
            {
                if (best is null && first < last) best = new(first, last, EntityType.Product, MentionCue.Product, 1);
                continue;
            }

            if (!sense.IsOrganization) continue;
            var isKnown = sense.Kind == SenseKind.KnownOrganization;
            var score = isKnown ? KnownName : RegisteredName;
            if (first == last)
            {
                if (!isKnown) score += SingleWord;
                if (sense.Kind is SenseKind.RegisteredOrganization or SenseKind.Brand) score -= 0.5;
                if (piece.Has(NameFlags.CommonWord) && piece.Shape == PieceShape.Capitalised) score += IsWord;
                if (piece.Has(NameFlags.FirstName | NameFlags.Surname) && !isKnown) score += IsPersonName;
                if (context.IsEmptyCapital(piece) || piece.Is(WordRole.Title | WordRole.NotName)) score += IsWord;
            }
            else if (context.IsEmptyCapital(piece))
            {
                score += IsWord;
            }

            var evidence = isKnown ? MentionCue.KnownOrganization : MentionCue.RegisteredOrganization;
            if (best is null || score > best.Value.Score) best = new(first, last, EntityType.Organization, evidence, score);
        }

        return best;
    }

    private static Candidate? Acronym(ScoringContext context, int i)
    {
        ref readonly var piece = ref context.Pieces[i];
        if (context.Names.AcronymType(piece.Hash) is { } type) return new(i, i, type, MentionCue.DefinedAcronym, DefinedAcronym);
        if (piece.Shape != PieceShape.Capitals || piece.InTitle || piece.End - piece.Start is < 2 or > 7
            || piece.Is(WordRole.NotName | WordRole.Time | WordRole.Title) || piece.Has(NameFlags.CommonWord)) return null;
        var after = context.After(i);

        // "COVID-19", "B-52"
        if (after >= 0 && context.Pieces[after].Sign == '-' && context.After(after) is >= 0 and var number
            && context.Pieces[number].Shape == PieceShape.Number) return null;
        return new(i, i, EntityType.Organization, MentionCue.Acronym, context.Capitals == CapitalUse.AllNouns ? AnyAcronym / 2 : AnyAcronym);
    }

    private static Candidate? Pattern(ScoringContext context, int first, int last)
    {
        var pieces = context.Pieces;
        ref readonly var opening = ref pieces[first];
        ref readonly var closing = ref pieces[last];
        if (!opening.IsCapital || !closing.IsCapital || opening.Is(WordRole.Time) || (opening.Hash == The && !opening.InTitle)) return null;
        int of = -1, capitals = 0;
        for (var i = first; i <= last; i++)
        {
            ref readonly var piece = ref pieces[i];
            if (piece.IsCapital)
            {
                capitals++;
                continue;
            }

            if (piece.Sign is '-' or '‑' or '.' or '&' || (piece.Sign == ',' && i == last - 1 && closing.Is(WordRole.OrgSuffix))) continue;
            if (!piece.Is(WordRole.ConnectorOrg | WordRole.ConnectorName)) return null;
            if (of < 0 && i > first && pieces[i - 1].Is(WordRole.OrgHeadOf) && piece.Hash != And) of = i;
            else if (of < 0 || (piece.Hash == And && !MayFollowAnd(pieces, i))) return null;
        }

        var titled = closing.InTitle ? -1.0 : 0;
        if (closing.Is(WordRole.OrgSuffix | WordRole.LegalForm) && of < 0 && closing.Shape != PieceShape.Initial)
        {
            var named = !closing.Is(WordRole.OrgSuffix) && opening.Has(NameFlags.FirstName) ? FormThatIsAName : 0;
            return new(first, last, EntityType.Organization, MentionCue.OrganizationSuffix, Suffix + titled + named);
        }

        var nation = IsNation(context, opening) ? OfNation : 0;
        if (of > 0 && !closing.Is(WordRole.Title))
        {
            // "Bank of China", "Australian Institute of Sport"; "House" and "University" are empty capitals where they open a sentence.
            return new(first, last, EntityType.Organization, MentionCue.OrganizationHead, HeadOf + nation + titled);
        }

        if (of < 0 && closing.Is(WordRole.OrgHead) && !context.IsEmptyCapital(opening) && !(capitals == 2 && opening.Is(WordRole.Title)))
            return new(first, last, EntityType.Organization, MentionCue.OrganizationHead, HeadLast + nation + titled);
        if (of < 0 && closing.Is(WordRole.BusinessNoun) && IsNameOfBusiness(context, first, last))
            return new(first, last, EntityType.Organization, MentionCue.BusinessNoun, BusinessNoun + nation + titled + Math.Max(0, OrganizationCues.Around(context, first, last)));
        return null;
    }

    // "Nordhavn Cable", not "Vince Cable" or "Big Data".
    private static bool IsNameOfBusiness(ScoringContext context, int first, int last)
    {
        ref readonly var opening = ref context.Pieces[first];
        if (last - first >= MaxCued || context.IsEmptyCapital(opening) || opening.Is(WordRole.Title | WordRole.Direction | WordRole.NotName)) return false;
        if (opening.Has(NameFlags.FirstName) && !opening.Has(NameFlags.CommonWord)) return false;
        return !ScoringContext.IsCommon(opening) || context.Names.IsAlwaysCapital(opening.Hash);
    }

    // "the regulator Ofgem", "Fjellhall said it would"
    private static Candidate? Cued(ScoringContext context, int first, int last)
    {
        ref readonly var opening = ref context.Pieces[first];
        if (last - first >= MaxCued || context.Capitals == CapitalUse.AllNouns || opening.InTitle || context.IsEmptyCapital(opening)
            || opening.Is(WordRole.Title | WordRole.TitleModifier | WordRole.Time | WordRole.NotName) || IsNation(context, opening)) return null;
        for (var i = first; i <= last; i++)
        {
            if (!context.Pieces[i].IsCapital && context.Pieces[i].Sign is not ('-' or '‑' or '&')) return null;
        }

        ref readonly var closing = ref context.Pieces[last];
        if (closing.Shape == PieceShape.Initial || closing.Is(WordRole.PlaceHead | WordRole.EventHead | WordRole.LawHead)) return null;
        var score = OrganizationCues.Around(context, first, last);
        if (score <= 0) return null;
        if (first == last && opening.Has(NameFlags.CommonWord)) score += WordThatIsNoName;
        if (opening.Has(NameFlags.FirstName) && !opening.Has(NameFlags.CommonWord)) score += PersonBeforeCue;
        return new(first, last, EntityType.Organization, MentionCue.OrganizationCue, score);
    }

    // "Ministry of Health and Welfare", not "Ministry of Health and President Xi" or "Bank of China and Huawei".
    private static bool MayFollowAnd(Piece[] pieces, int and) =>
        and + 1 < pieces.Length && pieces[and + 1].Has(NameFlags.CommonWord) && !pieces[and + 1].Is(WordRole.Title)
        && pieces[and - 1].Has(NameFlags.CommonWord);

    private static bool IsNation(ScoringContext context, in Piece piece)
    {
        foreach (var sense in context.Gazetteer.Senses(context.Gazetteer.Find(piece.Hash)))
        {
            if (sense.Kind is SenseKind.Demonym or SenseKind.Country or SenseKind.CountryPart or SenseKind.Admin1) return true;
        }

        return false;
    }
}
