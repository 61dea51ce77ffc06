using Extractor.Model;

namespace Extractor.Learning.Documents;

/// <summary>Finds a document's numbered sentences in the text of its record, so that spans can be told as numbers.</summary>
internal sealed class SentenceMap
{
    /// <summary>Share of a sentence that a span must cover for the sentence to be meant; or of the span, for one within a sentence.</summary>
    private const double LeastCovered = 0.5;

    private readonly TextSpan[] spans;

    /// <summary>Looks for the sentences one after the other; white space may differ, and some may be missing.</summary>
    public SentenceMap(string text, IReadOnlyList<string> sentences)
    {
        var letters = new List<int>(text.Length);
        var packed = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i])) continue;
            letters.Add(i);
            packed.Append(text[i]);
        }

        var all = packed.ToString();
        spans = new TextSpan[sentences.Count];
        var from = 0;
        for (var i = 0; i < spans.Length; i++)
        {
            var sentence = string.Concat(Language.CanonicalComposition.Normalize(sentences[i]).Where(c => !char.IsWhiteSpace(c)));
            var at = sentence.Length == 0 ? -1 : all.IndexOf(sentence, from, StringComparison.Ordinal);
            if (at < 0) continue;
            from = at + sentence.Length;
            spans[i] = new(letters[at], letters[from - 1] + 1);
        }
    }

    /// <summary>Numbers of the sentences that spans mean, in order.</summary>
    public IReadOnlyList<int> NumbersOf(IEnumerable<TextSpan> evidence)
    {
        var numbers = new SortedSet<int>();
        foreach (var span in evidence)
        {
            for (var i = 0; i < spans.Length; i++)
            {
                var shared = Math.Min(span.End, spans[i].End) - Math.Max(span.Start, spans[i].Start);
                if (!spans[i].IsEmpty && shared > 0 && (shared >= LeastCovered * spans[i].Length || shared >= LeastCovered * span.Length)) numbers.Add(i);
            }
        }

        return [.. numbers];
    }
}
