using Extractor.Model;

namespace Extractor.Entities.Quotes;

/// <summary>Finds the words that attribute a quotation: first after it (<c>“…,” said Roe</c>), then before it (<c>Roe said: “…”</c>).</summary>
internal sealed class AttributionFinder(string text, TextLayer layer, QuoteCues cues)
{
    /// <summary>Most words between a quotation and its cue; a parenthesis such as <c>Roe, the head of the bank, said</c> has to fit.</summary>
    private const int FarthestCue = 12;

    /// <summary>The attribution of a quotation; null where there is none.</summary>
    /// <param name="quoted">The quotation.</param>
    /// <param name="floor">End of the quotation before it.</param>
    /// <param name="ceiling">Start of the quotation after it.</param>
    public Attribution? Find(QuotedSpan quoted, int floor, int ceiling) => After(quoted, ceiling) ?? Before(quoted, floor);

    private Attribution? After(QuotedSpan quoted, int ceiling)
    {
        if (quoted.Continues) return null;
        var last = layer.SentenceAt(quoted.Outer.End - 1);
        if (last < 0) return null;
        var end = Math.Min(layer.Sentences[last].End, ceiling);
        if (end <= quoted.Outer.End && text[quoted.Span.End - 1] is '!' or '?' && last + 1 < layer.Sentences.Count && layer.Sentences[last + 1].Block == quoted.Block)
            end = Math.Min(layer.Sentences[++last].End, ceiling);
        if (end <= quoted.Outer.End) return null;
        var clause = new TextSpan(quoted.Outer.End, end);
        var first = TokenFrom(clause.Start);
        for (var i = first; i < layer.Tokens.Count && i - first < FarthestCue && layer.Tokens[i].End <= clause.End; i++)
        {
            if (CueAt(i, clause.End) is { } cue) return new(clause, cue.Span, i - first, cue.IsPhrase);
        }

        return null;
    }

    private Attribution? Before(QuotedSpan quoted, int floor)
    {
        var sentence = layer.SentenceAt(quoted.Outer.Start);
        if (sentence < 0) return null;
        var clause = new TextSpan(Math.Max(layer.Sentences[sentence].Start, Math.Min(floor, quoted.Outer.Start)), quoted.Outer.Start);
        if (clause.IsEmpty) return null;
        var last = TokenFrom(clause.End) - 1;
        for (var i = last; i >= 0 && last - i <= FarthestCue && layer.Tokens[i].Start >= clause.Start; i--)
        {
            if (CueAt(i, clause.End) is { } cue) return new(clause, cue.Span, EndsLikeSpeech(clause) ? 0 : last - i, cue.IsPhrase);
        }

        return null;
    }

    private bool EndsLikeSpeech(TextSpan clause) => text.AsSpan(clause.Start, clause.Length).TrimEnd() is [.., ':' or ','];

    private (TextSpan Span, bool IsPhrase)? CueAt(int token, int limit)
    {
        var first = layer.Tokens[token];
        if (first.Kind != TokenKind.Word) return null;
        if (cues.IsVerb(text.AsSpan(first.Start, first.End - first.Start))) return (first.Span, false);
        for (var length = cues.LongestPhrase; length > 0; length--)
        {
            var last = token + length - 1;
            if (last >= layer.Tokens.Count || layer.Tokens[last].End > limit) continue;
            if (cues.IsPhrase(text.AsSpan(first.Start, layer.Tokens[last].End - first.Start))) return (new TextSpan(first.Start, layer.Tokens[last].End), true);
        }

        return null;
    }

    /// <summary>Index of the first token that starts at or after an offset.</summary>
    public int TokenFrom(int offset)
    {
        int low = 0, high = layer.Tokens.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (layer.Tokens[middle].Start >= offset) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
