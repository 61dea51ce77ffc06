using Extractor.Entities.Gazetteers;
using Extractor.Model;

namespace Extractor.Entities.Recognition;

/// <summary>Weighs whether pieces name a person. Weights are set by hand after the errors on Wikinews, Wikigold and EWT.</summary>
internal static class PersonScorer
{
    private const int MaxParts = 6;
    private const double GivenName = 2.0, GivenNameThatIsAWord = 0.8, UnknownFirst = -0.6;
    private const double Surname = 1.0, SurnameThatIsAWord = 0.4, UnknownLast = 0.5, CommonLast = -2.5;
    private const double Initial = 1.0, CommonMiddle = -1.5, TitleBefore = 2.0, SpeechAfter = 0.8, AgeAfter = 1.5, Single = -2.4, Pair = 0.4, Known = 2.2, KnownPart = 1.5, GivenNameAlone = 2.8, BusinessNounLast = -2.0;

    /// <summary>The candidate of the pieces from <paramref name="first"/> to <paramref name="last"/>; null where they cannot be one.</summary>
    public static Candidate? Score(ScoringContext context, int first, int last)
    {
        var pieces = context.Pieces;
        if (last - first >= MaxParts || pieces[last].Shape == PieceShape.Initial || pieces[first].Is(WordRole.Title)) return null;
        double score = 0;
        var parts = 0;
        for (var i = first; i <= last; i++)
        {
            ref readonly var piece = ref pieces[i];
            if (piece.Sign is '-' or '‑' or '.') continue;
            if (!piece.IsCapital)
            {
                if (piece.Shape != PieceShape.Lower || !piece.Is(WordRole.ConnectorName)) return null;
                continue;
            }

            if (!MayBePart(context, piece, i == first)) return null;
            parts++;
            if (context.Names.IsPersonPart(piece.Hash)) score += KnownPart;
            if (i == first) score += First(piece);
            else if (i == last) score += Last(piece);
            else score += piece.Shape == PieceShape.Initial ? Initial : ScoringContext.IsCommon(piece) ? CommonMiddle : 0;
        }

        return parts == 1 ? ScoreSingle(context, first, last) : ScoreFull(context, first, last, score + (parts == 2 ? Pair : 0));
    }

    private static Candidate ScoreFull(ScoringContext context, int first, int last, double score)
    {
        var pieces = context.Pieces;
        var evidence = pieces[first].Has(NameFlags.FirstName) || pieces[first].Shape == PieceShape.Initial ? MentionCue.GivenName : MentionCue.CapitalSequence;
        if (context.Capitals == CapitalUse.AllNouns && evidence != MentionCue.GivenName) score -= 2;
        if (pieces[first].InTitle && evidence != MentionCue.GivenName) score -= 1.5;
        if (evidence != MentionCue.GivenName)
        {
            if (pieces[last].Is(WordRole.BusinessNoun)) score += BusinessNounLast;
            score -= OrganizationCues.Around(context, first, last);
        }

        if (TitleStandsBefore(context, first))
        {
            score += TitleBefore;
            if (evidence == MentionCue.CapitalSequence) evidence = MentionCue.Title;
        }
        else if (context.Before(first) is >= 0 and var before && pieces[before].Hash == The)
        {
            score -= 1.5;
        }

        score += Around(context, last);
        return new(first, last, EntityType.Person, evidence, score);
    }

    private static Candidate? ScoreSingle(ScoringContext context, int first, int last)
    {
        ref readonly var piece = ref context.Pieces[last];
        if (piece.Shape is PieceShape.Mixed or PieceShape.Initial || piece.Is(WordRole.Time)) return null;
        if (context.Names.IsPersonPart(piece.Hash) && (!piece.Has(NameFlags.CommonWord) || !piece.OpensSentence))
            return new(first, last, EntityType.Person, MentionCue.KnownPerson, Known);
        if (piece.Shape == PieceShape.Capitals && !piece.InTitle) return null;
        var score = Single;
        var titled = TitleStandsBefore(context, first);
        if (titled) score += context.Capitals == CapitalUse.AllNouns && !piece.Has(NameFlags.Surname) ? 1.5 : 3.2;
        var given = piece.Has(NameFlags.FirstName) && !piece.Has(NameFlags.CommonWord) && context.Capitals != CapitalUse.AllNouns && !HasPlaceOrOrganization(context, piece);
        if (given) score += GivenNameAlone;
        else if (piece.Has(NameFlags.FirstName | NameFlags.Surname)) score += 0.6;
        if (ScoringContext.IsCommon(piece)) score -= 1.5;
        if (context.IsEmptyCapital(piece)) score -= 2;
        score += Around(context, last);
        return new(first, last, EntityType.Person, titled ? MentionCue.Title : given ? MentionCue.GivenNameAlone : MentionCue.CapitalWord, score);
    }

    private static bool HasPlaceOrOrganization(ScoringContext context, in Piece piece)
    {
        foreach (var sense in context.Gazetteer.Senses(context.Gazetteer.Find(piece.Hash)))
        {
            if (sense.Kind is SenseKind.Country or SenseKind.Admin1 or SenseKind.KnownOrganization
                || (sense.Kind == SenseKind.City && context.Gazetteer.Places[sense.Index].Population > 100_000)) return true;
        }

        return false;
    }

    // "In Santiago" and "Van Gogh": a small word is no given name where its capital says nothing.
    private const WordRole AnyFunction = WordRole.PlacePreposition | WordRole.ConnectorOrg | WordRole.ConnectorName;

    private static readonly ulong The = NameKey.Of("the");

    private static bool MayBePart(ScoringContext context, in Piece piece, bool first)
    {
        if (piece.Is(WordRole.OrgSuffix | WordRole.NotName)) return false;
        if (piece.Is(WordRole.Title | WordRole.TitleModifier) && (first || !piece.Has(NameFlags.Surname))) return false;
        if (first && piece.Is(WordRole.Direction)) return false;
        if (first && piece.Is(WordRole.PlaceHeadFirst) && !(piece.Has(NameFlags.FirstName) && !piece.Has(NameFlags.CommonWord))) return false;
        if (piece.Is(WordRole.OrgHead | WordRole.LawHead | WordRole.EventHead) && !piece.Has(NameFlags.Surname)) return false;
        if (first && context.IsEmptyCapital(piece) && !(piece.Has(NameFlags.FirstName) && !piece.Is(AnyFunction))) return false;
        return true;
    }

    private static double First(in Piece piece) =>
        piece.Shape == PieceShape.Initial ? Initial
        : piece.Has(NameFlags.FirstName) ? piece.Has(NameFlags.CommonWord) ? GivenNameThatIsAWord : GivenName
        : piece.Has(NameFlags.CommonWord) ? CommonLast
        : UnknownFirst + (piece.Has(NameFlags.Surname) ? 0.3 : 0);

    private static double Last(in Piece piece)
    {
        if (piece.Has(NameFlags.Surname)) return piece.Has(NameFlags.CommonWord) ? SurnameThatIsAWord : Surname;
        if (piece.Shape == PieceShape.Capitals && !piece.InTitle) return CommonLast;
        return piece.Has(NameFlags.CommonWord) ? CommonLast : UnknownLast;
    }

    private static bool TitleStandsBefore(ScoringContext context, int first) =>
        context.Before(first) is >= 0 and var before && context.Pieces[before].Is(WordRole.Title) && context.Pieces[before].Sign == '\0'
        && !context.Pieces[before].Possessive;

    // "…, 45, …", "… said"
    private static double Around(ScoringContext context, int last)
    {
        var after = context.After(last);
        if (after < 0) return 0;
        ref readonly var next = ref context.Pieces[after];
        if (next.Is(WordRole.Speech)) return SpeechAfter;
        if (next.Sign is not (',' or '(')) return next.Is(WordRole.Pronoun) ? SpeechAfter : 0;
        var second = context.After(after);
        if (second < 0) return 0;
        if (context.Pieces[second].Is(WordRole.Pronoun)) return SpeechAfter;
        return context.Pieces[second].Shape == PieceShape.Number && context.Pieces[second].End - context.Pieces[second].Start == 2 ? AgeAfter : 0;
    }
}
