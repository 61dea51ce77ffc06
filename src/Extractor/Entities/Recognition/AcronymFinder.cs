namespace Extractor.Entities.Recognition;

/// <summary>Finds acronyms that the text defines: <c>the World Health Organization (WHO)</c>.</summary>
internal static class AcronymFinder
{
    private const int MaxWords = 12;

    /// <summary>The pieces that an acronym in parentheses after them stands for.</summary>
    /// <param name="pieces">All pieces.</param>
    /// <param name="open">Index of the opening parenthesis.</param>
    /// <param name="text">The canonical text.</param>
    /// <param name="first">Index of the first piece of the expansion.</param>
    /// <returns>Whether there is an expansion; it ends before the parenthesis.</returns>
    public static bool TryExpand(ReadOnlySpan<Piece> pieces, int open, ReadOnlySpan<char> text, out int first)
    {
        first = 0;
        if (pieces[open].Sign != '(' || open + 2 >= pieces.Length || pieces[open + 2].Sign != ')') return false;
        ref readonly var acronym = ref pieces[open + 1];
        if (acronym.Shape is not (PieceShape.Capitals or PieceShape.Mixed or PieceShape.Capitalised) || acronym.End - acronym.Start is < 2 or > 8) return false;
        var letters = text[acronym.Start..acronym.End];
        var left = letters.Length - 1;
        for (var i = open - 1; i >= 0 && open - i <= MaxWords && pieces[i].Sentence == acronym.Sentence; i--)
        {
            if (pieces[i].Sign != '\0')
            {
                if (pieces[i].Sign is '-' or '‑' or '&' or '.' or ',') continue;
                return false;
            }

            while (left >= 0 && !char.IsLetter(letters[left])) left--;
            if (left >= 0 && char.ToUpperInvariant(text[pieces[i].Start]) == char.ToUpperInvariant(letters[left])) left--;
            else if (pieces[i].Shape != PieceShape.Lower) return false;
            if (left >= 0) continue;
            first = i;
            return pieces[i].IsCapital;
        }

        return false;
    }
}
