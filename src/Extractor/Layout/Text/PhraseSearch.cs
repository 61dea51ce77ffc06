using System.Buffers;
using System.Text;

namespace Extractor.Layout;

/// <summary>
/// Tells whether any of some phrases stands in a text, without regard to case. Phrases of ASCII alone are looked for apart: the runtime finds them
/// many letters at once, but a single phrase with an accent makes it go letter by letter.
/// </summary>
internal sealed class PhraseSearch
{
    private readonly SearchValues<string> plain;
    private readonly SearchValues<string> accented;

    /// <summary>Prepares the search.</summary>
    /// <param name="phrases">The phrases.</param>
    public PhraseSearch(IReadOnlyCollection<string> phrases)
    {
        plain = SearchValues.Create([.. phrases.Where(phrase => Ascii.IsValid(phrase))], StringComparison.OrdinalIgnoreCase);
        accented = SearchValues.Create([.. phrases.Where(phrase => !Ascii.IsValid(phrase))], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether one of them stands in a text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => text.ContainsAny(plain) || (!Ascii.IsValid(text) && text.ContainsAny(accented));
}
