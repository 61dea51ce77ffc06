using Extractor.Models;

namespace Extractor.Topics;

/// <summary>Words that tell nothing of a text's topic.</summary>
internal static class StopWords
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        EmbeddedData.Lines("Topics/stop-words.txt").SelectMany(line => line.Split(' '))
            .ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word in lower case is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
