using System.Collections.Frozen;
using Extractor.Models;

namespace Extractor.Metadata.Scan;

/// <summary>Words that begin a printed byline or publication line, such as <c>By</c>, <c>Von</c>, <c>Published:</c>, in the languages of the data files.</summary>
internal static class PrintedCues
{
    private static readonly FrozenDictionary<char, string[]> Bylines = Read("byline-cues");
    private static readonly FrozenDictionary<char, string[]> Published = Read("published-cues");
    private static readonly FrozenDictionary<char, string[]> Modified = Read("modified-cues");

    /// <summary>Whether the text begins like a byline or a publication line.</summary>
    public static bool BeginsLine(ReadOnlySpan<char> text) =>
        text.Length > 0 && (Byline(text) > 0 || PublishedLine(text) > 0 || ModifiedLine(text) > 0);

    /// <summary>Length of the byline cue that the text begins with, colon and spaces included; 0 where there is none.</summary>
    public static int Byline(ReadOnlySpan<char> text) => Match(text, Bylines);

    /// <summary>Length of the publication cue that the text begins with; 0 where there is none.</summary>
    public static int PublishedLine(ReadOnlySpan<char> text) => Match(text, Published);

    /// <summary>Length of the modification cue that the text begins with; 0 where there is none.</summary>
    public static int ModifiedLine(ReadOnlySpan<char> text) => Match(text, Modified);

    private static int Match(ReadOnlySpan<char> text, FrozenDictionary<char, string[]> cuesByLetter)
    {
        if (text.IsEmpty || !cuesByLetter.TryGetValue(char.ToLowerInvariant(text[0]), out var cues)) return 0;
        foreach (var cue in cues)
        {
            if (!text.StartsWith(cue, StringComparison.OrdinalIgnoreCase)) continue;
            var end = cue.Length;
            if (end < text.Length && text[end - 1] < '\u2E80' && char.IsLetterOrDigit(text[end - 1]) && char.IsLetterOrDigit(text[end])) continue;
            while (end < text.Length && (char.IsWhiteSpace(text[end]) || text[end] is ':' or '：' or '-' or '–' or '|')) end++;
            return end;
        }

        return 0;
    }

    private static FrozenDictionary<char, string[]> Read(string file) =>
        EmbeddedData.Lines($"Metadata/{file}.txt").GroupBy(cue => cue[0])
            .ToFrozenDictionary(cues => cues.Key, cues => cues.OrderByDescending(cue => cue.Length).ToArray());
}
