using Extractor.Entities.Quantities;
using Extractor.Model;

namespace Extractor.Entities;

/// <summary>
/// Finds amounts, percentages, dates, durations and counts, from left to right, each token in one quantity at most.
/// English in full; German, French and Spanish for money, percent, durations, counts and absolute dates; signs, ISO codes and
/// digits in any language.
/// </summary>
internal sealed class QuantityAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "Quantities";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(LanguageLayer), typeof(TextLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new QuantityLayer([]);

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var text = article.Get<TextLayer>();
        var context = QuantityContext.Of(article);
        var found = new List<Quantity>();
        foreach (var sentence in text.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var tokens = new SentenceTokens(article.Text, text.Tokens, sentence);
            for (var at = 0; at < tokens.Count;) at = Math.Max(at + 1, Read(tokens, at, context, found));
        }

        return new QuantityLayer(found);
    }

    private static int Read(SentenceTokens tokens, int at, QuantityContext context, List<Quantity> found)
    {
        var kind = tokens[at].Kind;
        if (kind == TokenKind.Punctuation || (kind == TokenKind.Word && !context.Openers.CanOpen(tokens.Of(at)))) return at;
        var next = DateReader.Read(tokens, at, context, found);
        if (next == at) next = MoneyReader.Read(tokens, at, context, found);
        return next == at ? MeasureReader.Read(tokens, at, context, found) : next;
    }
}
