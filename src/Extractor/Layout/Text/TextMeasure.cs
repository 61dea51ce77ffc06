using System.Buffers;

namespace Extractor.Layout;

/// <summary>What a text looks like, measured so that scripts with and without spaces between words compare.</summary>
internal readonly record struct TextMeasure
{
    // Mean word length in characters, of running text: Chinese and Japanese about 1.7, Thai, Lao, Khmer and Burmese about 4.
    private const double WordsPerIdeograph = 0.6;
    private const double WordsPerThaiLetter = 0.25;

    private static readonly SearchValues<char> Terminators = SearchValues.Create(".!?…。！？؟।۔։");
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’»›)]）」』】*");

    /// <summary>Words, or what they amount to.</summary>
    public double Words { get; private init; }

    /// <summary>Share of words that begin with a small letter; 0.6 where the script has none.</summary>
    public double LowerShare { get; private init; }

    /// <summary>Share of characters that are digits.</summary>
    public double DigitShare { get; private init; }

    /// <summary>Share of letters that are capitals.</summary>
    public double UpperShare { get; private init; }

    /// <summary>Commas and semicolons for each word.</summary>
    public double CommaRate { get; private init; }

    /// <summary>Sentences that end inside of the text.</summary>
    public int InnerSentences { get; private init; }

    /// <summary>Whether the text ends like a sentence.</summary>
    public bool EndsSentence { get; private init; }

    /// <summary>Measures a text.</summary>
    public static TextMeasure Of(ReadOnlySpan<char> text)
    {
        int lower = 0, upperStarts = 0, upper = 0, letters = 0, digits = 0, commas = 0, inner = 0;
        double words = 0;
        var inWord = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiLetterLower(c))
            {
                if (!inWord)
                {
                    words++;
                    lower++;
                    inWord = true;
                }

                letters++;
                continue;
            }

            if (c == ' ')
            {
                inWord = false;
                continue;
            }

            if (char.IsLetterOrDigit(c) || char.IsHighSurrogate(c))
            {
                if (IsIdeograph(c)) words += WordsPerIdeograph;
                else if (IsThaiLike(c)) words += WordsPerThaiLetter;
                else if (!inWord)
                {
                    words++;
                    if (char.IsLower(c)) lower++;
                    else if (char.IsUpper(c)) upperStarts++;
                }

                inWord = !IsIdeograph(c);
                if (char.IsAsciiDigit(c)) digits++;
                else letters++;
                if (char.IsUpper(c)) upper++;
                continue;
            }

            if (c is not ('\'' or '’' or '-' or '\u200C' or '\u200D')) inWord = false;
            if (c is ',' or ';' or '，' or '、' or '；' or '،') commas++;
            else if (Terminators.Contains(c) && i + 1 < text.Length && (text[i + 1] == ' ' || c > '\u3000')) inner++;
        }

        var end = text.Length;
        while (end > 1 && Closers.Contains(text[end - 1])) end--;
        return new TextMeasure
        {
            Words = words,
            LowerShare = lower + upperStarts == 0 ? 0.6 : (double)lower / (lower + upperStarts),
            DigitShare = text.IsEmpty ? 0 : (double)digits / text.Length,
            UpperShare = letters == 0 ? 0 : (double)upper / letters,
            CommaRate = words == 0 ? 0 : commas / words,
            InnerSentences = inner,
            EndsSentence = end > 0 && Terminators.Contains(text[end - 1]),
        };
    }

    private static bool IsIdeograph(char c) => c is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    private static bool IsThaiLike(char c) => c is >= '\u0E00' and <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF';
}
