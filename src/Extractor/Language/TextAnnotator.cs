using Extractor.Model;

namespace Extractor.Language;

/// <summary>Splits the text into sentences and tokens.</summary>
internal sealed class TextAnnotator(ISentenceSplitter splitter, ITokenizer tokenizer) : IAnnotator
{
    /// <summary>With the built-in splitter and tokenizer.</summary>
    public TextAnnotator()
        : this(new RuleSentenceSplitter(), new UnicodeTokenizer())
    {
    }

    /// <inheritdoc/>
    public string Name => "Text";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(LanguageLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new TextLayer([], []);

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var language = article.Get<LanguageLayer>().Language;
        var sentences = new List<Sentence>();
        var tokens = new List<Token>(article.Text.Length / 5);
        var blocks = article.Article.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            foreach (var span in splitter.Split(article.Text, blocks[i].Span, language))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var first = tokens.Count;
                tokenizer.Tokenize(article.Text, span, language, tokens);
                sentences.Add(new Sentence(span.Start, span.End, i, first, tokens.Count - first));
            }
        }

        return new TextLayer(sentences, tokens);
    }
}
