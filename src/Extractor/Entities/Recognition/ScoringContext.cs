using Extractor.Entities.Gazetteers;

namespace Extractor.Entities.Recognition;

/// <summary>What the scorers look at besides the candidate.</summary>
/// <param name="Gazetteer">The gazetteer.</param>
/// <param name="Text">The canonical text.</param>
/// <param name="Pieces">All pieces of the text.</param>
/// <param name="Names">What the text as a whole tells.</param>
/// <param name="Capitals">How much a capital says in this language.</param>
internal sealed record ScoringContext(Gazetteer Gazetteer, string Text, Piece[] Pieces, DocumentNames Names, CapitalUse Capitals)
{
    /// <summary>
    /// Whether the capital of a piece says nothing: it opens a sentence or stands in a title, and the word is one that is written in
    /// lower case elsewhere.
    /// </summary>
    public bool IsEmptyCapital(in Piece piece)
    {
        if (piece.Shape == PieceShape.Capitals && !piece.InTitle) return false;
        if (!piece.OpensSentence && !piece.InTitle) return Capitals == CapitalUse.AllNouns && piece.Flags == NameFlags.None && !piece.InTitle;
        if (Names.SeenCapital(piece.Hash) && !Names.SeenLower(piece.Hash) && !piece.Has(NameFlags.CommonWord)) return false;
        return piece.Has(NameFlags.CommonWord) || Names.SeenLower(piece.Hash) || piece.Is(WordRole.ConnectorName | WordRole.ConnectorOrg);
    }

    /// <summary>Whether a piece is an ordinary word, whatever its capital.</summary>
    public static bool IsCommon(in Piece piece) =>
        piece.Shape != PieceShape.Capitals && piece.Has(NameFlags.CommonWord) && !piece.Has(NameFlags.FirstName | NameFlags.Surname);

    /// <summary>Hash of the name that the pieces spell.</summary>
    public ulong HashOf(int first, int last) => NameKey.Of(Text.AsSpan(Pieces[first].Start, Pieces[last].End - Pieces[first].Start));

    /// <summary>The word before a piece, past a stop of an abbreviation; -1 at the start of the sentence.</summary>
    public int Before(int i)
    {
        var at = i - 1;
        if (at > 0 && Pieces[at].Sign == '.' && Pieces[at - 1].Is(WordRole.Title)) at--;
        return at >= 0 && Pieces[at].Sentence == Pieces[i].Sentence ? at : -1;
    }

    /// <summary>The piece after another; -1 at the end of the sentence.</summary>
    public int After(int i) => i + 1 < Pieces.Length && Pieces[i + 1].Sentence == Pieces[i].Sentence ? i + 1 : -1;
}
