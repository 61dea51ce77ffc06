using Extractor.Model;

namespace Extractor.Topics;

/// <summary>
/// Turns tokens into terms: words in lower case without plural ending, and pairs of neighbouring words.
/// Stop words give no term and part pairs.
/// </summary>
internal static class TermReader
{
    private const int LongestWord = 40;

    /// <summary>Reads the terms of a run of tokens.</summary>
    /// <param name="text">The text of the tokens.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="first">Index of the first token.</param>
    /// <param name="count">Number of tokens.</param>
    /// <param name="weight">What each occurrence counts.</param>
    /// <param name="sentence">Index that the sink is told.</param>
    /// <param name="sink">Receives the terms.</param>
    public static void Read(
        string text, IReadOnlyList<Token> tokens, int first, int count, float weight, int sentence, ITermSink sink)
    {
        Span<char> pair = stackalloc char[(2 * LongestWord) + 1];
        var before = 0;
        for (var i = first; i < first + count; i++)
        {
            var token = tokens[i];
            if (token.Kind != TokenKind.Word || token.End - token.Start is < 2 or > LongestWord)
            {
                before = 0;
                continue;
            }

            var room = pair[(before == 0 ? 0 : before + 1)..];
            var length = Stem(text.AsSpan(token.Start, token.End - token.Start), room);
            if (length == 0)
            {
                before = 0;
                continue;
            }

            sink.Add(room[..length], weight, sentence);
            if (before > 0)
            {
                pair[before] = ' ';
                sink.Add(pair[..(before + 1 + length)], weight, sentence);
                room[..length].CopyTo(pair);
            }

            before = length;
        }
    }

    /// <summary>Writes the stem; 0 for stop words, possessive endings and words without a letter.</summary>
    private static int Stem(ReadOnlySpan<char> word, Span<char> stem)
    {
        if (!char.IsLetterOrDigit(word[0])) return 0;
        var length = word.ToLowerInvariant(stem);
        for (var i = 0; i < length; i++)
        {
            if (stem[i] == '’') stem[i] = '\'';
        }

        while (length > 0 && stem[length - 1] is '.' or '\'') length--;
        if (length < 2 || StopWords.Contains(stem[..length])) return 0;
        return WithoutPlural(stem, length);
    }

    private static int WithoutPlural(Span<char> stem, int length)
    {
        if (length < 4 || stem[length - 1] != 's' || stem[length - 2] is 's' or 'u' or 'i') return length;
        if (stem[length - 2] != 'e') return length - 1;
        if (length > 4 && stem[length - 3] == 'i')
        {
            stem[length - 3] = 'y';
            return length - 2;
        }

        return stem[length - 3] is 'x' or 'h' or 's' && length > 4 ? length - 2 : length - 1;
    }
}
