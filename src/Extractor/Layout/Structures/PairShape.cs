using System.Buffers;

namespace Extractor.Layout;

/// <summary>The form of labels and values: short, and no sentences.</summary>
internal static class PairShape
{
    private static readonly SearchValues<char> NotInLabels = SearchValues.Create(",;!?…\"“”");

    private const int LongestLabel = 48;
    private const int MostLabelWords = 6;
    private const int LongestValue = 300;
    private const int LongestInlineValue = 120;
    private const int MostInlineWords = 12;
    private const int LongestAbbreviation = 4;
    private const string Quotes = "\"“”„«»‘’'‹›「『";

    /// <summary>Whether the words can be a label.</summary>
    public static bool IsLabel(SegmentPart label)
    {
        var text = StructureText.Span(label);
        if (text.Length is < 2 or > LongestLabel || StructureText.WordCount(text) is 0 or > MostLabelWords) return false;
        if (!char.IsLetter(text[0]) || char.IsLower(text[0]) || StructureText.EndsSentence(text)) return false;
        if (text.ContainsAny(NotInLabels) || text.Contains(". ", StringComparison.Ordinal)) return false;
        return ProfileLexer.FieldOf(label) != "!";
    }

    /// <summary>Whether the words can be the value of a label that stands apart from it.</summary>
    public static bool IsValue(SegmentPart value) => value.End > value.Start && value.End - value.Start <= LongestValue;

    /// <summary>Whether the words can be the value of a label in the same line: a few words, no sentence and no speech.</summary>
    public static bool IsInlineValue(SegmentPart value)
    {
        var text = StructureText.Span(value);
        if (text.IsEmpty || text.Length > LongestInlineValue || Quotes.Contains(text[0], StringComparison.Ordinal)) return false;
        var words = StructureText.WordCount(text);
        return words is > 0 and <= MostInlineWords && !(StructureText.EndsSentence(text) && !EndsInAbbreviation(text));
    }

    // Acme Inc., 9 a.m.: the full stop belongs to the last word.
    private static bool EndsInAbbreviation(ReadOnlySpan<char> text)
    {
        if (text[^1] != '.') return false;
        var last = text[(text.LastIndexOf(' ') + 1)..^1];
        if (last.IsEmpty || last.Length == text.Length - 1) return false;
        return last.Contains('.') || (last.Length <= LongestAbbreviation && char.IsUpper(last[0]));
    }
}
