using System.Globalization;
using System.Runtime.InteropServices;
using Extractor.Entities.Gazetteers;
using Extractor.Model;

namespace Extractor.Entities.Recognition;

/// <summary>Cuts sentences into pieces and looks each up.</summary>
internal sealed class PieceScanner(Gazetteer gazetteer)
{
    /// <summary>A sentence of fewer words cannot be told to be in title case.</summary>
    private const int MinTitleWords = 4;

    /// <summary>Share of longer words with a capital from which a sentence is in title case: headlines leave articles and prepositions in lower case.</summary>
    private const double TitleCaseShare = 0.7;

    /// <summary>The Latin blocks end before the Greek one, but for the additional letters at U+1E00.</summary>
    private const char FirstOtherLetter = '\u0370';

    private static readonly ulong Von = NameKey.Of("von"), Van = NameKey.Of("van");

    /// <summary>The pieces of all sentences outside of code.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="habits">Habits of its language.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Piece[] Scan(Article article, IReadOnlyList<Sentence> sentences, LanguageHabits habits, CancellationToken cancellationToken)
    {
        var pieces = new List<Piece>(article.Text.Length / 5);
        for (var i = 0; i < sentences.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var block = sentences[i].Block < article.Blocks.Count ? article.Blocks[sentences[i].Block].Kind : BlockKind.Paragraph;
            if (block == BlockKind.Code) continue;
            var first = pieces.Count;
            ScanSentence(article.Text, sentences[i].Span, i, habits, pieces);
            LowerOpeners(article.Text, habits, CollectionsMarshal.AsSpan(pieces)[first..]);
            MarkTitleCase(CollectionsMarshal.AsSpan(pieces)[first..], block == BlockKind.Heading);
        }

        return [.. pieces];
    }

    // "Bei Lego" is Lego, "Los Angeles" is what the gazetteer has.
    private void LowerOpeners(string text, LanguageHabits habits, Span<Piece> sentence)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            ref var piece = ref sentence[i];
            if (!piece.OpensSentence || piece.Shape is not (PieceShape.Capitalised or PieceShape.Initial) || !habits.Opens(piece.Hash)) continue;
            if (i + 1 < sentence.Length && sentence[i + 1].IsCapital && gazetteer.Senses(gazetteer.Find(text.AsSpan(piece.Start, sentence[i + 1].End - piece.Start))).Length > 0) continue;
            piece.Shape = PieceShape.Lower;
            piece.Role |= WordRole.NotName;
            piece.Flags = NameFlags.CommonWord;
        }
    }

    private static void MarkTitleCase(Span<Piece> sentence, bool heading)
    {
        if (sentence.IsEmpty) return;
        int words = 0, capitals = 0, shouted = 0;
        foreach (ref var piece in sentence)
        {
            if (piece.Sign != '\0' || piece.End - piece.Start < 4 || piece.Shape == PieceShape.Number) continue;
            words++;
            if (piece.IsCapital) capitals++;
            if (piece.Shape == PieceShape.Capitals) shouted++;
        }

        // "The General Data Protection Act 2026 passed." is a sentence.
        if (!heading && sentence[^1].Sign == '.' && shouted < words) return;
        if (words > 1 && shouted >= TitleCaseShare * words) words = capitals = MinTitleWords;
        var titled = words >= MinTitleWords ? capitals >= TitleCaseShare * words : heading && capitals == words;
        if (!titled) return;
        foreach (ref var piece in sentence) piece.InTitle = true;
    }

    private void ScanSentence(string text, TextSpan span, int sentence, LanguageHabits habits, List<Piece> pieces)
    {
        var opens = true;
        for (var at = span.Start; at < span.End;)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                at++;
                continue;
            }

            var piece = new Piece { Start = at, Sentence = sentence, SpaceBefore = at == span.Start || char.IsWhiteSpace(text[at - 1]) };
            if (char.IsLetterOrDigit(c))
            {
                piece.End = EndOfWord(text, at, span.End, habits);
                var next = piece.End;
                piece.Possessive = IsPossessive(text, at, ref piece.End, ref next, span.End);
                var contraction = !piece.Possessive && CutContraction(text, piece.Start, ref piece.End);
                piece.Shape = ShapeOf(text.AsSpan(piece.Start, piece.End - piece.Start));
                piece.OpensSentence = opens;
                opens = false;
                Describe(ref piece, text);
                if (piece.Shape == PieceShape.Lower && piece.Is(WordRole.LegalForm) && pieces.Count > 0 && pieces[^1].IsCapital) piece.Shape = PieceShape.Capitals;
                if (habits.JoinsNoName(piece.Hash) && !(pieces.Count > 0 && (pieces[^1].Hash == Von || pieces[^1].Hash == Van))) piece.Role &= ~WordRole.ConnectorName;
                if (contraction) (piece.Role, piece.Flags) = (WordRole.NotName, NameFlags.CommonWord);
                at = next;
            }
            else
            {
                piece.Sign = c;
                piece.End = ++at;
                if (c is '“' or '"' or ':' or '«' or '„' or '•' or '\t' or '—' or '(') opens = true;
            }

            pieces.Add(piece);
        }
    }

    private void Describe(ref Piece piece, string text)
    {
        piece.IsOtherScript = text[piece.Start] >= FirstOtherLetter && text[piece.Start] is not (>= '\u1E00' and < '\u1F00');
        piece.Hash = NameKey.Of(text.AsSpan(piece.Start, piece.End - piece.Start));
        piece.Role = WordRoles.Of(piece.Hash);
        piece.Flags = gazetteer.Flags(gazetteer.Find(piece.Hash));
    }

    private static int EndOfWord(string text, int at, int limit, LanguageHabits habits)
    {
        var start = at;
        while (at < limit)
        {
            var c = text[at];
            if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                at++;
                continue;
            }

            var more = at + 1 < limit && char.IsLetterOrDigit(text[at + 1]);
            if (c is '\'' or '’' && more && at > start && !habits.CutsAtApostrophe(text.AsSpan(start, at - start))) at++;
            else if (c == '&' && more && at - start <= 2 && char.IsUpper(text[at - 1]) && char.IsUpper(text[at + 1])) at++;
            else if (c == '/' && more && at - start == 1 && text[at - 1] == 'A' && text[at + 1] == 'S' && (at + 2 >= limit || !char.IsLetterOrDigit(text[at + 2]))) at++;
            else if (c == '.' && char.IsUpper(text[at - 1]) && (at - start == 1 || text[at - 2] == '.')) at++;
            else break;
        }

        return at;
    }

    // "Putin's" ends before the apostrophe, "Reuters'" too; "O'Brien" has none, nor has the "s" of "(Fiji)'s", which is a word of its own.
    private static bool IsPossessive(string text, int start, ref int end, ref int next, int limit)
    {
        if (end - 2 > start && text[end - 1] is 's' or 'S' && text[end - 2] is '\'' or '’')
        {
            end -= 2;
            return true;
        }

        if (end < limit && text[end] is '\'' or '’' && text[end - 1] == 's')
        {
            next = end + 1;
            return true;
        }

        return false;
    }

    // "I've", "Don't", "They'll": whatever stands before the apostrophe is a common word.
    private static bool CutContraction(string text, int start, ref int end)
    {
        var apostrophe = text.AsSpan(start, end - start).LastIndexOfAny('\'', '’');
        if (apostrophe <= 0 || text.AsSpan(start + apostrophe + 1, end - start - apostrophe - 1) is not ("m" or "ve" or "ll" or "re" or "d" or "t")) return false;
        end = start + apostrophe;
        return true;
    }

    private static PieceShape ShapeOf(ReadOnlySpan<char> word)
    {
        if (char.IsDigit(word[0])) return PieceShape.Number;
        int upper = 0, lower = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLetter(c)) lower++;
        }

        if (upper == 0) return PieceShape.Lower;
        if (upper == 1 && lower == 0) return PieceShape.Initial;
        if (lower == 0) return PieceShape.Capitals;
        return char.IsUpper(word[0]) ? PieceShape.Capitalised : PieceShape.Mixed;
    }
}
