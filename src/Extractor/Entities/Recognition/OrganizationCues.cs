using Extractor.Entities.Gazetteers;

namespace Extractor.Entities.Recognition;

/// <summary>Reads what is said beside a name that tells an organisation from a person.</summary>
internal static class OrganizationCues
{
    private const double NounBefore = 2.2, NounAfter = 2.2, ActsAsIt = 1.5, ActsAsPerson = -1.0;

    /// <summary>Words after a verb of speech among which its subject is taken up, and words of an apposition.</summary>
    private const int MaxWordsAfterSpeech = 8, MaxAppositionWords = 6;

    private static readonly ulong A = NameKey.Of("a"), An = NameKey.Of("an"), The = NameKey.Of("the");
    private static readonly ulong It = NameKey.Of("it"), Its = NameKey.Of("its");
    private static readonly ulong He = NameKey.Of("he"), She = NameKey.Of("she"), His = NameKey.Of("his"), Her = NameKey.Of("her");
    private static readonly ulong That = NameKey.Of("that"), Which = NameKey.Of("which"), With = NameKey.Of("with"), Based = NameKey.Of("based");

    /// <summary>How much speaks for an organisation; below zero for a person.</summary>
    public static double Around(ScoringContext context, int first, int last) =>
        (HasNounBefore(context, first) ? NounBefore : 0) + After(context, last);

    // "the energy regulator Ofgem"
    private static bool HasNounBefore(ScoringContext context, int first) =>
        context.Before(first) is >= 0 and var before && context.Pieces[before].Shape == PieceShape.Lower
        && context.Pieces[before].Is(WordRole.OrganizationNoun) && !context.Pieces[before].Possessive;

    private static double After(ScoringContext context, int last)
    {
        if (context.Pieces[last].Possessive || context.After(last) is not (>= 0 and var after)) return 0;
        var pieces = context.Pieces;
        if (pieces[after].Is(WordRole.Speech)) return TakenUp(context, after);
        if (pieces[after].Sign != ',' || context.After(after) is not (>= 0 and var article)) return 0;
        return pieces[article].Hash == A || pieces[article].Hash == An || pieces[article].Hash == The ? Apposition(context, article) : 0;
    }

    // "… said on Monday that it would", "… said he would"
    private static double TakenUp(ScoringContext context, int speech)
    {
        var at = speech;
        for (var words = 0; words < MaxWordsAfterSpeech && (at = context.After(at)) >= 0; words++)
        {
            var hash = context.Pieces[at].Hash;
            if (hash == It || hash == Its) return ActsAsIt;
            if (hash == He || hash == She || hash == His || hash == Her) return ActsAsPerson;
            if (context.Pieces[at].IsCapital && !context.Pieces[at].Is(WordRole.Time)) return 0;
        }

        return 0;
    }

    // "…, the energy regulator, …" by the last word of the apposition, for "a company director" is a person.
    private static double Apposition(ScoringContext context, int article)
    {
        var head = WordRole.None;
        var at = article;
        for (var words = 0; words < MaxAppositionWords && (at = context.After(at)) >= 0; words++)
        {
            ref readonly var piece = ref context.Pieces[at];
            if (piece.Sign == '-' || piece.IsCapital) continue;
            if (piece.Shape != PieceShape.Lower || piece.Is(WordRole.ConnectorOrg | WordRole.PlacePreposition | WordRole.Pronoun)
                || piece.Hash == That || piece.Hash == Which || piece.Hash == With || piece.Hash == Based) break;
            head = piece.Role;
        }

        return (head & WordRole.OrganizationNoun) != 0 ? NounAfter : 0;
    }
}
