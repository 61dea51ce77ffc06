using System.Text;

namespace Extractor.Cli.Display;

/// <summary>Text of a page made safe to show: what steers a terminal or turns the reading direction around is taken out.</summary>
internal static class SafeText
{
    /// <summary>The text on one line: control signs removed, line feeds and tabs a space.</summary>
    public static string Line(string text) => Clean(text, lines: false);

    /// <summary>The text with its line feeds: other control signs removed, tabs a space.</summary>
    public static string Lines(string text) => Clean(text, lines: true);

    private static string Clean(string text, bool lines)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            if (sign == '\n' && lines) clean.Append(sign);
            else if (sign is '\n' or '\t' or '\u2028' or '\u2029') clean.Append(' ');
            else if (char.IsHighSurrogate(sign) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) clean.Append(sign).Append(text[++i]);
            else if (char.IsSurrogate(sign)) clean.Append('\uFFFD');
            else if (!char.IsControl(sign) && !TurnsDirection(sign)) clean.Append(sign);
        }

        return clean.ToString();
    }

    private static bool TurnsDirection(char sign) => sign is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
