using Extractor.Model;

namespace Extractor.Entities.Labelling;

/// <summary>A document as the labeller reads it.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Tokens">Tokens in text order.</param>
/// <param name="Sentences">Index of the first token of each sentence, and the number of tokens last.</param>
internal sealed record TokenizedText(string Text, TextSpan[] Tokens, int[] Sentences)
{
    /// <summary>The letters of a token.</summary>
    public ReadOnlySpan<char> this[int token] => Text.AsSpan(Tokens[token].Start, Tokens[token].Length);
}
