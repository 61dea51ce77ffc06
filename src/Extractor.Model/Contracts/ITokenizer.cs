namespace Extractor.Model;

/// <summary>Splits a sentence into tokens.</summary>
public interface ITokenizer
{
    /// <summary>Appends the tokens of one sentence, in text order.</summary>
    /// <param name="text">The canonical text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="language">BCP 47 tag; null where unknown.</param>
    /// <param name="tokens">Receives the tokens.</param>
    void Tokenize(string text, TextSpan sentence, string? language, ICollection<Token> tokens);
}
