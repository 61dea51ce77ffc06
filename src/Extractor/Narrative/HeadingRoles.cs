using System.Buffers;
using System.Collections.Frozen;
using Extractor.Model;
using Extractor.Models;

namespace Extractor.Narrative;

/// <summary>Knows the headings that name the part which their section plays, in many languages.</summary>
internal sealed class HeadingRoles
{
    private const string Trailing = ".-";
    private static readonly SearchValues<char> Separators = SearchValues.Create(":：–—|?？!…");
    private static readonly SearchValues<char> Colons = SearchValues.Create(":：–—");
    private readonly FrozenDictionary<string, (SectionRole Role, bool IsOpen)> phrases;
    private readonly FrozenDictionary<string, (SectionRole Role, bool IsOpen)>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly int longest;

    /// <summary>Reads the vocabulary.</summary>
    public HeadingRoles()
    {
        var read = new Dictionary<string, (SectionRole, bool)>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in EmbeddedData.Lines("Narrative/headings.tsv"))
        {
            var cells = line.Split('\t');
            read[cells[1]] = (Enum.Parse<SectionRole>(cells[0], ignoreCase: true), cells[2] == "open");
        }

        phrases = read.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        lookup = phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        longest = phrases.Keys.Max(phrase => phrase.Length);
    }

    /// <summary>What a heading says; null where it is none of the known ones.</summary>
    /// <param name="heading">The heading's words.</param>
    public HeadingMatch? MatchHeading(ReadOnlySpan<char> heading) => Match(heading, allowOpen: true);

    /// <summary>
    /// What the label at the start of a paragraph says, as in "Why it matters: rates follow prices."; null where there is none.
    /// Only a colon or a dash makes a label of words that may as well begin a sentence.
    /// </summary>
    /// <param name="paragraph">The paragraph's words.</param>
    public HeadingMatch? MatchOpener(ReadOnlySpan<char> paragraph)
    {
        var match = Match(paragraph, allowOpen: false);
        return match is { IsSeparated: true } found
            && found.Rest < paragraph.Length
            && paragraph[found.Label..found.Rest].ContainsAny(Colons) ? match : null;
    }

    private HeadingMatch? Match(ReadOnlySpan<char> heading, bool allowOpen)
    {
        Span<char> plain = stackalloc char[Math.Min(heading.Length, longest)];
        for (var i = 0; i < plain.Length; i++) plain[i] = heading[i] is '’' or '‘' or 'ʼ' ? '\'' : heading[i];
        var indent = 0;
        while (indent < plain.Length && (plain[indent] is '¿' or '¡' || char.IsWhiteSpace(plain[indent]))) indent++;
        for (var end = plain.Length; end > indent; end--)
        {
            if (end < heading.Length && char.IsLetterOrDigit(heading[end]) && char.IsLetterOrDigit(heading[end - 1])) continue;
            if (!lookup.TryGetValue(plain[indent..end], out var entry)) continue;
            var rest = end;
            while (rest < heading.Length && (char.IsWhiteSpace(heading[rest]) || Separators.Contains(heading[rest]))) rest++;
            var isSeparated = heading[end..rest].ContainsAny(Separators);
            var isWhole = heading[rest..].Trim(Trailing).IsWhiteSpace();
            if (isWhole) rest = heading.Length;
            if (isWhole || isSeparated || (entry.IsOpen && allowOpen && rest > end)) return new(entry.Role, end, rest, isSeparated);
        }

        return null;
    }
}
