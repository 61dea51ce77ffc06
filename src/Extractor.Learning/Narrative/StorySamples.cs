using Extractor.Learning.Documents;
using Extractor.Model;
using Extractor.Narrative;

namespace Extractor.Learning.Narrative;

/// <summary>Makes samples of labelled documents.</summary>
internal static class StorySamples
{
    /// <summary>How much the words of texts tell: 0 for one that all have, 1 for one that a single text has.</summary>
    public static StemWeights Weigh(IReadOnlyList<AnnotatedArticle> articles)
    {
        var counts = new int[WordHash.Buckets];
        var seen = new int[WordHash.Buckets];
        for (var a = 0; a < articles.Count; a++)
        {
            foreach (var token in articles[a].Get<TextLayer>().Tokens)
            {
                if (token.Kind == TokenKind.Punctuation) continue;
                var bucket = WordHash.Bucket(WordHash.Of(articles[a].Text.AsSpan(token.Start, token.End - token.Start)));
                if (seen[bucket] == a + 1) continue;
                seen[bucket] = a + 1;
                counts[bucket]++;
            }
        }

        var all = Math.Log(1 + articles.Count);
        return new([.. counts.Select(count => (byte)Math.Round(255 * Math.Max(0, Math.Log((1.0 + articles.Count) / (1 + count)) / all)))]);
    }

    /// <summary>The sample of a document.</summary>
    public static StorySample Of(LabelledDocument document, AnnotatedArticle article, StoryReader reader, CancellationToken cancellationToken)
    {
        var table = reader.Read(article, cancellationToken);
        var map = new SentenceMap(article.Text, document.Sentences);
        var sentences = article.Get<TextLayer>().Sentences;
        return new(
            document.Id, DocumentGroup.Of(document), table,
            [.. table.Sentences.Select(sentence => map.NumbersOf([sentences[sentence].Span]))],
            [document.Labels.WhatHappened, document.Labels.WhyItMatters, [.. document.Labels.KeySentences.Take(3)]]);
    }
}
