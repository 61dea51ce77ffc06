using Extractor.Entities.Gazetteers;
using Extractor.Model;

namespace Extractor.Entities.Recognition;

/// <summary>Finds acts of the European Union by number: <c>Directive (EU) 2024/1711</c>, <c>Regulation (EC) No 45/2001</c>.</summary>
internal static class LegalReferences
{
    private static readonly ulong Directive = NameKey.Of("directive"), Regulation = NameKey.Of("regulation"), Decision = NameKey.Of("decision");
    private static readonly ulong Eu = NameKey.Of("EU"), Ec = NameKey.Of("EC"), Eec = NameKey.Of("EEC"), No = NameKey.Of("No");

    /// <summary>The acts in text order.</summary>
    public static IEnumerable<Candidate> Find(string text, Piece[] pieces)
    {
        for (var i = 0; i + 6 < pieces.Length; i++)
        {
            if (LastOf(text, pieces, i) is > 0 and var last) yield return new(i, last, EntityType.Law, MentionCue.EventOrLawHead, 1);
        }
    }

    private static int LastOf(string text, Piece[] pieces, int i)
    {
        if (!pieces[i].IsCapital || (pieces[i].Hash != Directive && pieces[i].Hash != Regulation && pieces[i].Hash != Decision)) return 0;
        if (pieces[i + 1].Sign != '(' || pieces[i + 3].Sign != ')') return 0;
        if (pieces[i + 2].Hash != Eu && pieces[i + 2].Hash != Ec && pieces[i + 2].Hash != Eec) return 0;
        var number = pieces[i + 4].Hash == No ? i + 5 : i + 4;
        if (pieces[number].Shape != PieceShape.Number) return 0;
        if (number + 2 < pieces.Length && pieces[number + 1].Sign == '/' && pieces[number + 2].Shape == PieceShape.Number) return number + 2;
        return text.AsSpan(pieces[number].Start, pieces[number].End - pieces[number].Start).Contains('/') ? number : 0;
    }
}
