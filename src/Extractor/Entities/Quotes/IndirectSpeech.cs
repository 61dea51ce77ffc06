using Extractor.Model;

namespace Extractor.Entities.Quotes;

/// <summary>
/// Finds speech that is reported without quotation marks: <c>Roe said that the mine would close</c>, <c>Roe said sales fell</c>,
/// <c>Sales fell, Roe said</c>, <c>According to Acme, sales fell</c>. Only where the text names the speaker, or a pronoun stands for one named before.
/// </summary>
internal sealed class IndirectSpeech(string text, TextLayer layer, QuoteCues cues)
{
    /// <summary>Fewest words of a statement.</summary>
    private const int FewestWords = 4;

    /// <summary>Tokens between the verb and the word that opens the statement: <c>told reporters in Oslo that</c>.</summary>
    private const int FarthestOpening = 6;

    /// <summary>Most tokens of an attribution after the statement: <c>, said Jane Roe, head of the bank.</c></summary>
    private const int LongestTail = 12;

    /// <summary>The first statement of a sentence with what attributes it; null where there is none.</summary>
    /// <param name="sentence">The sentence.</param>
    public (TextSpan Statement, Attribution Attribution)? Find(Sentence sentence)
    {
        var (first, end) = (sentence.FirstToken, sentence.FirstToken + sentence.TokenCount);
        for (var i = first; i < end; i++)
        {
            if (layer.Tokens[i].Kind != TokenKind.Word) continue;
            if (PhraseAt(i, end) is > 0 and var length)
            {
                if (ByPhrase(sentence, i, i + length, end) is { } phrased) return phrased;
            }
            else if (cues.IsVerb(Word(i)) && ByVerb(sentence, i, end) is { } told)
            {
                return told;
            }
        }

        return null;
    }

    private (TextSpan Statement, Attribution Attribution)? ByVerb(Sentence sentence, int verb, int end)
    {
        var before = new TextSpan(sentence.Start, layer.Tokens[verb].End);
        for (var i = verb + 1; i < end && i <= verb + FarthestOpening; i++)
        {
            if (cues.IsThat(Word(i))) return Make(sentence, i + 1, end, before, verb);
            if (Word(i) is ":" or ";" or "\"") break;
        }

        var bare = cues.IsBare(Word(verb));
        if (bare && verb > sentence.FirstToken && !IsInverted(sentence.FirstToken, verb) && OpensStatement(verb + 1, end)) return Make(sentence, verb + 1, end, before, verb);
        var comma = LastComma(sentence.FirstToken, verb);
        if (!bare || comma < 0 || end - comma > LongestTail || comma - sentence.FirstToken < FewestWords) return null;
        return new(new TextSpan(sentence.Start, layer.Tokens[comma].Start), Told(new TextSpan(layer.Tokens[comma].End, sentence.End), verb));
    }

    /// <summary>Whether the speaker follows the verb: a comma before it closes the statement (<c>Sales fell, said Roe</c>), not a second name (<c>Roe, the head, said</c>).</summary>
    private bool IsInverted(int first, int verb) => Word(verb - 1) is "," && LastComma(first, verb - 1) < 0;

    private (TextSpan Statement, Attribution Attribution)? ByPhrase(Sentence sentence, int phrase, int after, int end)
    {
        var cue = new TextSpan(layer.Tokens[phrase].Start, layer.Tokens[after - 1].End);
        if (phrase == sentence.FirstToken)
        {
            var comma = NextComma(after, Math.Min(end, after + LongestTail));
            if (comma < 0 || Trimmed(comma + 1, end) is not { } statement) return null;
            return new(statement, new(new TextSpan(cue.Start, layer.Tokens[comma].Start), cue, 0, true));
        }

        var start = Word(phrase - 1) is "," ? layer.Tokens[phrase - 1].Start : cue.Start;
        if (phrase - sentence.FirstToken < FewestWords || end - phrase > LongestTail) return null;
        return new(new TextSpan(sentence.Start, text.AsSpan(sentence.Start, start - sentence.Start).TrimEnd().Length + sentence.Start), new(new TextSpan(cue.Start, sentence.End), cue, 0, true));
    }

    private (TextSpan Statement, Attribution Attribution)? Make(Sentence sentence, int first, int end, TextSpan before, int verb) =>
        Trimmed(first, end) is { } statement && statement.Start < sentence.End ? new(statement, Told(before, verb)) : null;

    private Attribution Told(TextSpan clause, int verb) => new(clause, layer.Tokens[verb].Span, 0, false);

    /// <summary>From a token to the end of the sentence, without its full stop; null where it is too short.</summary>
    private TextSpan? Trimmed(int first, int end)
    {
        var last = end - 1;
        while (last > first && layer.Tokens[last].Kind == TokenKind.Punctuation) last--;
        return last - first + 1 >= FewestWords ? new TextSpan(layer.Tokens[first].Start, layer.Tokens[last].End) : null;
    }

    /// <summary>Whether a clause can start at a token: with a word that is no preposition, which would belong to the verb.</summary>
    private bool OpensStatement(int at, int end) =>
        at < end && layer.Tokens[at].Kind is TokenKind.Word or TokenKind.Number
        && Word(at) is not ("in" or "on" or "at" or "to" or "of" or "by" or "during" or "after" or "before" or "when" or "as" or "while" or "from" or "with" or "so" or "goodbye" or "no" or "yes");

    private int PhraseAt(int token, int end)
    {
        for (var length = cues.LongestPhrase; length > 0; length--)
        {
            var last = token + length - 1;
            if (last < end && cues.IsPhrase(text.AsSpan(layer.Tokens[token].Start, layer.Tokens[last].End - layer.Tokens[token].Start))) return length;
        }

        return 0;
    }

    private int LastComma(int first, int before)
    {
        for (var i = before - 1; i > first; i--)
        {
            if (Word(i) is ",") return i;
        }

        return -1;
    }

    private int NextComma(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (Word(i) is ",") return i;
        }

        return -1;
    }

    private ReadOnlySpan<char> Word(int token) => text.AsSpan(layer.Tokens[token].Start, layer.Tokens[token].End - layer.Tokens[token].Start);
}
