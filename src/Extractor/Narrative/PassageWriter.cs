using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>Makes passages whose text is the text of their evidence, a line feed between spans.</summary>
internal static class PassageWriter
{
    /// <summary>
    /// Probability that a section plays the part that its own heading names. A page's own word is taken for it;
    /// the remainder is left for headings that ask a question which their section does not answer.
    /// </summary>
    public const double DeclaredConfidence = 0.98;

    /// <summary>The passage of a section that a heading or opener claims; null where no story stands under it.</summary>
    public static NarrativePassage? Declared(Article article, StoryBlocks story, StorySection section)
    {
        var spans = new List<TextSpan>();
        var previous = -2;
        for (var i = section.FirstBlock; i < section.EndBlock; i++)
        {
            if (!story[i] && article.Blocks[i].Kind is not (BlockKind.Heading or BlockKind.TableRow)) continue;
            var block = new TextSpan(Math.Max(article.Blocks[i].Start, section.Start), article.Blocks[i].End);
            if (previous == i - 1) spans[^1] = new(spans[^1].Start, block.End);
            else spans.Add(block);
            previous = i;
        }

        return spans.Count == 0 ? null : new NarrativePassage
        {
            Heading = section.Heading,
            Text = TextOf(article.Text, spans),
            Origin = Origin.Declared,
            Confidence = DeclaredConfidence,
            Evidence = spans,
        };
    }

    /// <summary>The passage of sentences chosen: one span per run of neighbours in a block.</summary>
    /// <param name="text">The canonical text.</param>
    /// <param name="sentences">All sentences.</param>
    /// <param name="chosen">Indices in ascending order, at least one.</param>
    /// <param name="confidence">Probability that they play the part.</param>
    public static NarrativePassage Derived(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<int> chosen, double confidence)
    {
        var spans = new List<TextSpan>();
        for (var i = 0; i < chosen.Count; i++)
        {
            var sentence = sentences[chosen[i]];
            if (i > 0 && chosen[i - 1] == chosen[i] - 1 && sentences[chosen[i - 1]].Block == sentence.Block)
                spans[^1] = new(spans[^1].Start, sentence.End);
            else spans.Add(sentence.Span);
        }

        return new NarrativePassage
        {
            Text = TextOf(text, spans),
            Origin = Origin.Derived,
            Confidence = confidence,
            Evidence = spans,
        };
    }

    private static string TextOf(string text, List<TextSpan> spans) =>
        string.Join('\n', spans.Select(span => span.Of(text)));
}
