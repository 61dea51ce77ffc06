using Extractor.Model;

namespace Extractor.Cli.Display;

/// <summary>Evidence with some words of its own line around it, on one line and safe to show.</summary>
/// <param name="Before">What stands before the evidence; starts with an ellipsis where it was cut.</param>
/// <param name="Words">The evidence; its middle left out where it is long.</param>
/// <param name="After">What stands after the evidence; ends with an ellipsis where it was cut.</param>
internal sealed record EvidenceQuote(string Before, string Words, string After)
{
    /// <summary>Signs of context on each side: about ten words.</summary>
    private const int Context = 60;

    /// <summary>Evidence is quoted whole up to this many signs, and by its two ends beyond.</summary>
    private const int Whole = 320;

    /// <summary>Quotes a span of a text.</summary>
    public static EvidenceQuote Of(string text, TextSpan span) => new(
        SafeText.Line(BeforeOf(text, span.Start)), SafeText.Line(Shortened(span.Of(text))), SafeText.Line(AfterOf(text, span.End)));

    private static string BeforeOf(string text, int end)
    {
        var line = end == 0 ? 0 : text.LastIndexOf('\n', end - 1) + 1;
        if (end - line <= Context) return text[line..end];
        var start = end - Context;
        var space = text.IndexOf(' ', start, Context);
        if (space >= 0 && space < end - 1) start = space + 1;
        else if (char.IsLowSurrogate(text[start])) start++;
        return "…" + text[start..end];
    }

    private static string AfterOf(string text, int start)
    {
        var line = text.IndexOf('\n', start);
        if (line < 0) line = text.Length;
        if (line - start <= Context) return text[start..line];
        var end = start + Context;
        var space = text.LastIndexOf(' ', end - 1, Context);
        if (space > start) end = space;
        else if (char.IsHighSurrogate(text[end - 1])) end--;
        return text[start..end] + "…";
    }

    private static string Shortened(string words)
    {
        if (words.Length <= Whole) return words;
        var head = words[..(Whole * 2 / 3)];
        var tail = words[^(Whole / 4)..];
        return head[..Math.Max(head.LastIndexOf(' '), Whole / 3)] + " … " + tail[Math.Min(tail.IndexOf(' ') + 1, Whole / 8)..];
    }
}
