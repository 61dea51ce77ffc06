using System.Buffers;
using System.Text;

namespace Extractor.Layout;

/// <summary>
/// Tells whether any of some phrases stands in a text, without regard to case. Phrases of ASCII alone are looked for apart: the runtime finds them
/// many letters at once, but a single phrase with an accent makes it go letter by letter, which is done only in texts that have such an accent.
/// </summary>
internal sealed class PhraseSearch
{
    private const char FirstAccent = '\u0080';
    private const char FirstIdeograph = '\u2E80';

    private readonly SearchValues<string> plain;
    private readonly SearchValues<string> accented;
    private readonly SearchValues<char> accents;

    /// <summary>Prepares the search.</summary>
    /// <param name="phrases">The phrases.</param>
    public PhraseSearch(IReadOnlyCollection<string> phrases)
    {
        plain = SearchValues.Create([.. phrases.Where(phrase => Ascii.IsValid(phrase))], StringComparison.OrdinalIgnoreCase);
        accented = SearchValues.Create([.. phrases.Where(phrase => !Ascii.IsValid(phrase))], StringComparison.OrdinalIgnoreCase);
        accents = SearchValues.Create(AccentsOf(phrases));
    }

    /// <summary>Whether one of them stands in a text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => text.ContainsAny(plain) || (text.ContainsAny(accents) && text.ContainsAny(accented));

    // The letters, large and small, of which an accented phrase has at least one.
    private static string AccentsOf(IReadOnlyCollection<string> phrases)
    {
        var large = new HashSet<char>();
        foreach (var letter in phrases.SelectMany(phrase => phrase))
        {
            if (!char.IsAscii(letter)) large.Add(char.ToUpperInvariant(letter));
        }

        var accents = new StringBuilder();
        for (var letter = FirstAccent; letter < FirstIdeograph; letter++)
        {
            if (large.Contains(char.ToUpperInvariant(letter))) accents.Append(letter);
        }

        // Those above have hardly any letter with more than one small form.
        foreach (var letter in large.Where(letter => letter >= FirstIdeograph).Order()) accents.Append(letter).Append(char.ToLowerInvariant(letter));
        return accents.ToString();
    }
}
