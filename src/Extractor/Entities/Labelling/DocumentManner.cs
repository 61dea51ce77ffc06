namespace Extractor.Entities.Labelling;

/// <summary>
/// How a document is written: how much it speaks of its writer and reader, and whether it spares capitals. What stands with a word in a letter or
/// a review does not stand with it in the news, so that some features are seen together with it.
/// </summary>
/// <param name="Personal">Step of the share of words such as "I" and "your", from 0.</param>
/// <param name="IsLoose">Whether sentences start without a capital, or "i" is written for "I".</param>
internal readonly record struct DocumentManner(int Personal, bool IsLoose)
{
    /// <summary>Shares of personal words from which the steps after the first start.</summary>
    private static readonly double[] Steps = [0.003, 0.015, 0.04];

    /// <summary>Tokens from which the start of a sentence is looked at, and share of such sentences from which a document is loose.</summary>
    private const int FewestTokens = 4, LooseShare = 5;

    private static readonly HashSet<ulong> PersonalWords = [.. new[] { "i", "you", "my", "me", "your", "we", "our", "'m", "u", "im" }.Select(word => FeatureHash.Of(word))];
    private static readonly ulong SmallI = FeatureHash.Of("i");

    /// <summary>As a number.</summary>
    public ulong Number => (ulong)(Personal * 2) + (IsLoose ? 1u : 0);

    /// <summary>Reads it.</summary>
    /// <param name="words">The document's words.</param>
    /// <param name="sentences">Index of the first word of each sentence, and the number of words last.</param>
    public static DocumentManner Of(ReadOnlySpan<WordForm> words, ReadOnlySpan<int> sentences)
    {
        int all = 0, personal = 0;
        var loose = false;
        foreach (var word in words)
        {
            if (!word.IsWord) continue;
            all++;
            if (PersonalWords.Contains(word.Lower)) personal++;
            loose |= word.Form == SmallI;
        }

        var share = personal / (double)Math.Max(all, 1);
        return new(Steps.Count(step => share >= step), loose || SparesCapitals(words, sentences));
    }

    private static bool SparesCapitals(ReadOnlySpan<WordForm> words, ReadOnlySpan<int> sentences)
    {
        int all = 0, without = 0;
        for (var s = 0; s + 1 < sentences.Length; s++)
        {
            if (sentences[s + 1] - sentences[s] < FewestTokens) continue;
            all++;
            var opening = words[sentences[s]];
            if (opening.IsWord && !opening.IsCapital) without++;
        }

        return without * LooseShare > all;
    }
}
