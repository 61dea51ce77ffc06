using Extractor.Model;

namespace Extractor.Entities.Labelling;

/// <summary>
/// Cuts words with capitals at their hyphens, so that the name in <c>US-based</c> is a token of its own, and brings what was found back to
/// whole tokens where it covers them.
/// </summary>
internal static class HyphenCutter
{
    /// <summary>The document with such words cut.</summary>
    /// <param name="text">The document.</param>
    /// <param name="starts">Index of the first piece of each token, and the number of pieces last.</param>
    public static TokenizedText Cut(TokenizedText text, out int[] starts)
    {
        var pieces = new List<TextSpan>(text.Tokens.Length + 16);
        starts = new int[text.Tokens.Length + 1];
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            starts[i] = pieces.Count;
            AddPieces(text.Text, text.Tokens[i], pieces);
        }

        starts[^1] = pieces.Count;
        var sentences = new int[text.Sentences.Length];
        for (var i = 0; i < sentences.Length; i++) sentences[i] = starts[text.Sentences[i]];
        return new(text.Text, [.. pieces], sentences);
    }

    /// <summary>Adds the pieces of a token.</summary>
    public static void AddPieces(string text, TextSpan token, List<TextSpan> pieces)
    {
        var word = text.AsSpan(token.Start, token.Length);
        if (word.IndexOfAny('-', '–', '‑') is var hyphen && (hyphen <= 0 || hyphen == word.Length - 1 || !HasCapital(word)))
        {
            pieces.Add(token);
            return;
        }

        var start = token.Start;
        for (var at = token.Start + 1; at < token.End - 1; at++)
        {
            if (text[at] is not ('-' or '–' or '‑') || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at + 1])) continue;
            pieces.Add(new(start, at));
            pieces.Add(new(at, at + 1));
            start = at + 1;
        }

        pieces.Add(new(start, token.End));
    }

    private static bool HasCapital(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsUpper(c)) return true;
        }

        return false;
    }
}
