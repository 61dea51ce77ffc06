using Extractor.Entities.Gazetteers;
using Extractor.Model;

namespace Extractor.Entities.Recognition;

/// <summary>Finds names of countries and their divisions in scripts other than Latin: by word where the script parts words, anywhere where it does not.</summary>
internal static class OtherScripts
{
    private const int LongestName = 10, ShortestName = 2;

    /// <summary>Mentions of countries and divisions in text order.</summary>
    public static IReadOnlyList<Mention> Countries(Gazetteer gazetteer, string text, Piece[] pieces)
    {
        var mentions = new List<Mention>();
        foreach (ref readonly var piece in pieces.AsSpan())
        {
            if (!piece.IsOtherScript) continue;
            if (WritesWordsTogether(text[piece.Start])) AddInside(gazetteer, text, piece, mentions);
            else if (gazetteer.NationOf(text.AsSpan(piece.Start, piece.End - piece.Start)) >= 0
                && (piece.IsCapital || !Inflections.IsCyrillic(text[piece.Start]))) mentions.Add(Make(piece.Start, piece.End));
        }

        return mentions;
    }

    private static void AddInside(Gazetteer gazetteer, string text, in Piece piece, List<Mention> mentions)
    {
        for (var at = piece.Start; at < piece.End;)
        {
            var key = default(NameKey);
            var end = at;
            for (var next = at + 1; next <= Math.Min(piece.End, at + LongestName); next++)
            {
                key.Append(text.AsSpan(next - 1, 1));
                if (next - at >= ShortestName && gazetteer.CountryOrPartAt(key.Hash) >= 0) end = next;
            }

            if (end > at) mentions.Add(Make(at, end));
            at = Math.Max(end, at + 1);
        }
    }

    private static Mention Make(int start, int end) => new(new(start, end), EntityType.Place, EvidencePrecision.Of(MentionCue.Country));

    // Thai, Lao, Khmer, kana, Han and Hangul; Korean parts words, but writes particles to them.
    private static bool WritesWordsTogether(char c) =>
        c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1780' and <= '\u17FF') or (>= '\u3040' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF');
}
