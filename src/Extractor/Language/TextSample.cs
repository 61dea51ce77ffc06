namespace Extractor.Language;

/// <summary>The part of a text that its language is told from: all of a short text, beginning, middle and end of a long one.</summary>
internal static class TextSample
{
    private const int Window = 700;

    /// <summary>The sample; windows are parted by a space.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text)
    {
        if (text.Length <= 3 * Window) return text;
        var middle = (text.Length - Window) / 2;
        return string.Concat(text.AsSpan(0, Window), " ", text.AsSpan(middle, Window), string.Concat(" ", text.AsSpan(text.Length - Window)));
    }
}
