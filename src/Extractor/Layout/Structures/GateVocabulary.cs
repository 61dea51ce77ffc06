using System.Buffers;
using Extractor.Models;

namespace Extractor.Layout;

/// <summary>What gates say: whom they let through, that they are walls, what their buttons are called.</summary>
internal static class GateVocabulary
{
    private const int LongestAudienceLine = 120;
    private const int MostAudienceWords = 12;
    private const int MostActionWords = 7;
    private const int LongestSentence = 200;
    private const int MostSentenceAudienceWords = 5;

    private static readonly StructurePhrases For = StructurePhrases.Load("Layout/gates.tsv", "for");
    private static readonly StructurePhrases Actions = StructurePhrases.Load("Layout/gates.tsv", "action");
    private static readonly StructurePhrases Sections = StructurePhrases.Load("Layout/sections.tsv", "gate");
    private static readonly PhraseSearch Walls = new(Phrases("wall"));
    private static readonly PhraseSearch Access = new(Phrases("access"));
    private static readonly string[] Audiences = Phrases("audience");
    private static readonly SearchValues<char> PhraseEnds = SearchValues.Create(".,;:!?。");
    private static readonly string[] Within = Phrases("within");
    private static readonly PhraseSearch AnyWithin = new(Within);

    /// <summary>Whether the line is the heading of a page's section of gates: <c>Member Unlock</c>.</summary>
    public static bool IsSection(SegmentPart line) => Sections.ClassOf(StructureText.Span(line)) is not null;

    /// <summary>Whether the words are said by a gate and by nothing else.</summary>
    public static bool IsWall(ReadOnlySpan<char> text) => Walls.IsIn(text);

    /// <summary>Whether the words speak of access, as gates do.</summary>
    public static bool SpeaksOfAccess(ReadOnlySpan<char> text) => Access.IsIn(text);

    /// <summary>Whether the line is a button: <c>Join Strategic Circle</c>.</summary>
    public static bool IsAction(SegmentPart line)
    {
        var text = StructureText.Span(line);
        return StructureText.WordCount(text) <= MostActionWords
            && !StructureText.EndsSentence(text) && Actions.LeadingWords(text, out _) > 0;
    }

    /// <summary>The audience of a line such as <c>Only for Strategy Circle</c>; null where the line is none.</summary>
    public static SegmentPart? AudienceOf(SegmentPart line)
    {
        var text = StructureText.Span(line);
        if (text.Length > LongestAudienceLine || StructureText.EndsSentence(text)) return null;
        var length = For.LeadingWords(text, out _);
        if (length == 0 || length >= text.Length || StructureText.WordCount(text) > MostAudienceWords) return null;
        var audience = WithoutOnly(StructureText.TrimLabel(line with { Start = line.Start + length }));
        return audience.End > audience.Start ? audience : null;
    }

    /// <summary>The audience that a sentence names: <c>The playbook is reserved for Rails Circle members.</c>; null where it names none.</summary>
    public static SegmentPart? AudienceWithin(SegmentPart line)
    {
        var text = StructureText.Span(line);
        if (text.Length > LongestSentence || !AnyWithin.IsIn(text)) return null;
        foreach (var phrase in Within)
        {
            var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;
            var start = line.Start + at + phrase.Length;
            var end = text[(at + phrase.Length)..].IndexOfAny(PhraseEnds);
            var audience = WithoutOnly(StructureText.Trim(line with { Start = start, End = end < 0 ? line.End : start + end }));
            if (StructureText.WordCount(audience) is > 0 and <= MostSentenceAudienceWords) return audience;
        }

        return null;
    }

    /// <summary>The readers that a wall names first: <c>subscribers</c>; null where it names none.</summary>
    public static string? ReadersIn(string text)
    {
        string? readers = null;
        var at = text.Length;
        foreach (var name in Audiences)
        {
            // The longest name at the first place: "premium subscribers" before "subscribers".
            var found = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            if (found < 0 || found > at || (found == at && readers is not null && readers.Length >= name.Length)) continue;
            (readers, at) = (text.Substring(found, name.Length), found);
        }

        return readers;
    }

    // Reserved for subscribers only.
    private static SegmentPart WithoutOnly(SegmentPart audience) =>
        StructureText.Span(audience).EndsWith(" only", StringComparison.OrdinalIgnoreCase)
            ? audience with { End = audience.End - " only".Length }
            : audience;

    private static string[] Phrases(string name)
    {
        var phrases = new List<string>();
        foreach (var line in EmbeddedData.Lines("Layout/gates.tsv"))
        {
            if (!line.StartsWith(name + "\t", StringComparison.Ordinal)) continue;
            foreach (var phrase in line[(name.Length + 1)..].Split('|'))
            {
                phrases.Add(phrase);
                if (phrase.Contains('\'', StringComparison.Ordinal)) phrases.Add(phrase.Replace('\'', '’'));
            }
        }

        return [.. phrases];
    }
}
