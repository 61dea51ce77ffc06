using Extractor.Model;

namespace Extractor.Entities.Quantities;

/// <summary>The tokens of one sentence, counted from 0, over the text.</summary>
internal readonly ref struct SentenceTokens(string text, IReadOnlyList<Token> tokens, Sentence sentence)
{
    /// <summary>The canonical text.</summary>
    public string Text => text;

    /// <summary>Number of tokens.</summary>
    public int Count => sentence.TokenCount;

    /// <summary>A token.</summary>
    public Token this[int index] => tokens[sentence.FirstToken + index];

    /// <summary>The characters of a token; empty before the first and after the last.</summary>
    public ReadOnlySpan<char> Of(int index) => index < 0 || index >= Count ? default : text.AsSpan(this[index].Start, this[index].End - this[index].Start);

    /// <summary>The characters from the first token to the last, with what stands between; empty past the end or where the last is a full stop.</summary>
    public ReadOnlySpan<char> Of(int first, int last) =>
        last >= Count || (last > first && Of(last) is ".") ? default : text.AsSpan(this[first].Start, this[last].End - this[first].Start);

    /// <summary>Whether a token is the word, whatever its case.</summary>
    public bool Is(int index, string word) => Of(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether nothing stands between a token and the next.</summary>
    public bool Touches(int index) => index >= 0 && index + 1 < Count && this[index].End == this[index + 1].Start;

    /// <summary>Whether a token is a word that starts with a capital.</summary>
    public bool IsCapitalised(int index) => Of(index) is { Length: > 0 } word && char.IsUpper(word[0]);
}
