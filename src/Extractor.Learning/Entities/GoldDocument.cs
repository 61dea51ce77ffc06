using Extractor.Entities.Labelling;

namespace Extractor.Learning.Entities;

/// <summary>A document with its names.</summary>
/// <param name="Id">Name of the document; unique within its set.</param>
/// <param name="Set">Name of the set.</param>
/// <param name="Text">Its tokens; the text is the tokens with spaces between.</param>
/// <param name="Names">Its names in text order.</param>
/// <param name="IsRecased">Whether it is a copy in capitals or in lower case; it is to learn from, not to measure on.</param>
internal sealed record GoldDocument(string Id, string Set, TokenizedText Text, IReadOnlyList<GoldSpan> Names, bool IsRecased = false)
{
    /// <summary>One in as many documents has a copy in capitals, and another one in lower case.</summary>
    private const int RecasedOf = 8;

    /// <summary>The documents, and after them copies of some in capitals and of others in lower case: shouted and careless text has names too.</summary>
    public static IEnumerable<GoldDocument> WithRecased(IReadOnlyList<GoldDocument> documents)
    {
        foreach (var document in documents) yield return document;
        for (var i = 0; i < documents.Count; i += RecasedOf / 2) yield return documents[i].Recased(inCapitals: i % RecasedOf == 0);
    }

    private GoldDocument Recased(bool inCapitals) =>
        this with { Text = Text with { Text = inCapitals ? Text.Text.ToUpperInvariant() : Text.Text.ToLowerInvariant() }, IsRecased = true };
}
