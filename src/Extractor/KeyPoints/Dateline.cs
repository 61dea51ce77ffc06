using Extractor.Model;

namespace Extractor.KeyPoints;

/// <summary>The place, date and agency before the first words of a report, as in <c>OSLO, 4 March (Reuters) – </c>.</summary>
internal static class Dateline
{
    /// <summary>Longest dateline in UTF-16 units; two places with a date and an agency stay below.</summary>
    private const int Longest = 70;

    /// <summary>The span without a dateline at its start.</summary>
    /// <param name="text">The canonical text.</param>
    /// <param name="sentence">A sentence.</param>
    public static TextSpan Skip(string text, TextSpan sentence)
    {
        var words = text.AsSpan(sentence.Start, sentence.Length);
        var dash = DashIn(words[..Math.Min(words.Length, Longest)]);
        if (dash < 0) return sentence;
        var head = words[..dash].TrimEnd();
        if (!StartsInCapitals(head) && !head.EndsWith(")")) return sentence;
        var rest = dash + 1;
        while (rest < words.Length && (char.IsWhiteSpace(words[rest]) || IsDash(words[rest]))) rest++;
        return rest < words.Length && !char.IsLower(words[rest]) ? new(sentence.Start + rest, sentence.End) : sentence;
    }

    private static int DashIn(ReadOnlySpan<char> words)
    {
        for (var i = 1; i < words.Length - 1; i++)
        {
            if (!IsDash(words[i]) || (words[i] == '-' && char.IsLetter(words[i + 1]))) continue;
            if (char.IsWhiteSpace(words[i - 1]) || words[i - 1] == ')') return i;
        }

        return -1;
    }

    /// <summary>Whether the first word has two capitals or more and no small letter: a place in a dateline, not the start of a sentence.</summary>
    private static bool StartsInCapitals(ReadOnlySpan<char> head)
    {
        var capitals = 0;
        foreach (var c in head)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) capitals++;
            else if (capitals > 0) break;
        }

        return capitals > 1;
    }

    private static bool IsDash(char c) => c is '-' or '–' or '—' or '―';
}
