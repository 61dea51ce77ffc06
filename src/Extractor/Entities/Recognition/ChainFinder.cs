using Extractor.Entities.Gazetteers;

namespace Extractor.Entities.Recognition;

/// <summary>Finds chains: capitalised pieces of one sentence, with what may join the parts of a name between them.</summary>
internal static class ChainFinder
{
    /// <summary>Longest chain in pieces; a longer one is a list or a heading in capitals and is read in parts.</summary>
    private const int MaxPieces = 18;

    /// <summary>Finds the next chain.</summary>
    /// <param name="pieces">All pieces.</param>
    /// <param name="from">Index of the first piece to look at.</param>
    /// <param name="first">Index of the chain's first piece.</param>
    /// <param name="last">Index of its last piece.</param>
    /// <returns>Whether there is one.</returns>
    public static bool Next(ReadOnlySpan<Piece> pieces, int from, out int first, out int last)
    {
        for (first = from; first < pieces.Length; first++)
        {
            if (!Starts(pieces, first)) continue;
            last = first;
            while (last - first < MaxPieces && Follow(pieces, last) is > 0 and var next) last = next;
            return true;
        }

        last = first;
        return false;
    }

    private static bool Starts(ReadOnlySpan<Piece> pieces, int i) =>
        (pieces[i].IsCapital && !pieces[i].Is(WordRole.Time) && !pieces[i].IsOtherScript) || IsArticleOfName(pieces, i);

    // "al-Shabaab": a small article joined to a capital.
    private static bool IsArticleOfName(ReadOnlySpan<Piece> pieces, int i) =>
        i + 2 < pieces.Length && pieces[i].Shape == PieceShape.Lower && pieces[i].Is(WordRole.ConnectorName)
        && IsHyphen(pieces, i + 1) && pieces[i + 2].IsCapital;

    // Index of the capital that goes on with the chain after piece i; 0 where it ends.
    private static int Follow(ReadOnlySpan<Piece> pieces, int i)
    {
        if (pieces[i].Possessive) return 0;
        var sentence = pieces[i].Sentence;
        for (int at = i + 1, connectors = 0; at < pieces.Length && pieces[at].Sentence == sentence; at++)
        {
            ref readonly var piece = ref pieces[at];
            if (piece.IsOtherScript) return 0;
            if (piece.IsCapital) return GoesOn(pieces, i, at) ? at : 0;
            if (piece.Shape == PieceShape.Number)
                return connectors == 0 && at == i + 1 && piece.End - piece.Start <= 4 && pieces[i].Is(WordRole.LawHead) ? at : 0;
            if (piece.Shape == PieceShape.Lower && piece.Is(WordRole.ConnectorName | WordRole.ConnectorOrg) && ++connectors <= 3) continue;
            if (IsHyphen(pieces, at) || IsStopOfAbbreviation(pieces, at)) continue;
            if (piece.Sign == '&' && at + 1 < pieces.Length) continue;
            if (piece.Sign == ',' && at + 1 < pieces.Length && pieces[at + 1].Is(WordRole.OrgSuffix)) continue;
            return 0;
        }

        return 0;
    }

    // "May" goes on after "Theresa" or "Minister", other months and days end a chain.
    private static bool GoesOn(ReadOnlySpan<Piece> pieces, int before, int at) =>
        !pieces[at].Is(WordRole.Time)
        || (at == before + 1 && pieces[at].Has(NameFlags.Surname) && (pieces[before].Has(NameFlags.FirstName) || pieces[before].Is(WordRole.Title)));

    private static bool IsHyphen(ReadOnlySpan<Piece> pieces, int i) =>
        i > 0 && i + 1 < pieces.Length && pieces[i].Sign is '-' or '‑' or '–' && !pieces[i].SpaceBefore && !pieces[i + 1].SpaceBefore;

    private static bool IsStopOfAbbreviation(ReadOnlySpan<Piece> pieces, int i) =>
        pieces[i].Sign == '.' && !pieces[i].SpaceBefore && pieces[i - 1].End - pieces[i - 1].Start <= 4
        && pieces[i - 1].Is(WordRole.Title | WordRole.OrgSuffix | WordRole.PlaceHeadFirst);
}
