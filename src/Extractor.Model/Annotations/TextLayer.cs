namespace Extractor.Model;

/// <summary>Sentences and tokens of the text.</summary>
/// <param name="Sentences">Sentences in text order.</param>
/// <param name="Tokens">Tokens in text order.</param>
public sealed record TextLayer(IReadOnlyList<Sentence> Sentences, IReadOnlyList<Token> Tokens) : AnnotationLayer
{
    /// <summary>Index of the sentence that holds <paramref name="offset"/>; -1 where none does.</summary>
    /// <param name="offset">UTF-16 offset over the canonical text.</param>
    public int SentenceAt(int offset)
    {
        int low = 0, high = Sentences.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].End <= offset) low = middle + 1;
            else if (Sentences[middle].Start > offset) high = middle - 1;
            else return middle;
        }

        return -1;
    }
}
