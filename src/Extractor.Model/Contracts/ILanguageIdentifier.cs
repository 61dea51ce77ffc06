namespace Extractor.Model;

/// <summary>Tells the language of a text.</summary>
public interface ILanguageIdentifier
{
    /// <summary>The language and how sure it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="declared">BCP 47 tag that the page declares; null where it declares none.</param>
    LanguageLayer Identify(string text, string? declared);
}
