using Extractor.Entities.Quotes;
using Extractor.Language;
using Extractor.Model;

namespace Extractor.Entities;

/// <summary>
/// Finds attributed speech and its speakers. Words between quotation marks are speech where a reporting word goes with them or
/// where they are long; the rest are titles and scare quotes. A quotation of several paragraphs gives one quote for each. Reports without marks
/// are indirect speech.
/// </summary>
internal sealed class QuoteAnnotator : IAnnotator
{
    /// <summary>Words from which a quotation is speech even if nothing attributes it.</summary>
    private const int SpeechByLength = 8;

    /// <summary>Words from which a cue anywhere in the sentence makes a quotation speech; below, it has to stand beside it.</summary>
    private const int SpeechByCue = 4;

    /// <summary>How close a cue stands to a quotation of few words: <c>“No,” Roe said</c>.</summary>
    private const int Beside = 3;

    /// <summary>Longest clause, in characters, that is read as one that names the speaker of a report.</summary>
    private const int LongestClause = 160;

    /// <summary>How far back a pronoun reaches, in characters: about three paragraphs.</summary>
    private const int PronounReach = 1500;

    /// <inheritdoc/>
    public string Name => "Quotes";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(LanguageLayer), typeof(TextLayer), typeof(EntityLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new QuoteLayer([]);

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var quoted = QuoteScanner.Find(article.Text, article.Article.Blocks, cancellationToken);
        var cues = QuoteCues.Of(LanguageTag.Primary(article.Get<LanguageLayer>().Language));
        var finder = new AttributionFinder(article.Text, article.Get<TextLayer>(), cues);
        var speakers = new SpeakerIndex(article.Get<EntityLayer>().Entities, quoted);
        var quotes = new List<Quote>();
        (string? Speaker, int Block, bool Continues) last = (null, -1, false);
        for (var i = 0; i < quoted.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var floor = i > 0 ? quoted[i - 1].Outer.End : 0;
            var ceiling = i + 1 < quoted.Count ? quoted[i + 1].Outer.Start : article.Text.Length;
            var attribution = finder.Find(quoted[i], floor, ceiling);
            var words = finder.TokenFrom(quoted[i].Span.End) - finder.TokenFrom(quoted[i].Span.Start);
            var follows = quoted[i].Block == last.Block || (last.Continues && quoted[i].Block == last.Block + 1);
            if (!IsSpeech(article.Text, quoted[i], attribution, words, follows)) continue;
            var speaker = attribution is null ? (follows ? last.Speaker : null) : SpeakerOf(article.Text, attribution, speakers, cues, last.Speaker);
            quotes.Add(Make(article.Text, quoted[i], speaker, attribution));
            last = (speaker, quoted[i].Block, quoted[i].Continues);
        }

        var direct = NameEarlierParagraphs(quotes, quoted);
        return new QuoteLayer([.. direct.Concat(Indirect(article, quoted, speakers, cues, cancellationToken)).OrderBy(quote => quote.Start)]);
    }

    /// <summary>Statements reported in sentences of the prose that hold no quotation.</summary>
    private static IEnumerable<Quote> Indirect(AnnotatedArticle article, List<QuotedSpan> quoted, SpeakerIndex speakers, QuoteCues cues, CancellationToken cancellationToken)
    {
        var layer = article.Get<TextLayer>();
        var finder = new IndirectSpeech(article.Text, layer, cues);
        var next = 0;
        foreach (var sentence in layer.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            while (next < quoted.Count && quoted[next].Outer.End <= sentence.Start) next++;
            if (next < quoted.Count && quoted[next].Outer.Overlaps(sentence.Span)) continue;
            if (article.Article.Blocks[sentence.Block].Kind is not (BlockKind.Paragraph or BlockKind.ListItem) || finder.Find(sentence) is not var (statement, attribution)) continue;
            if (attribution.Clause.Length > LongestClause || SpeakerOf(article.Text, attribution, speakers, cues, null) is not { } speaker) continue;
            yield return new Quote
            {
                Text = statement.Of(article.Text), Speaker = speaker, Cue = attribution.Cue.Of(article.Text), Indirect = true, Start = statement.Start, End = statement.End,
            };
        }
    }

    private static bool IsSpeech(string text, QuotedSpan quoted, Attribution? attribution, int words, bool follows)
    {
        if (words >= SpeechByLength || quoted.Continues) return true;
        if (attribution is null) return follows && words >= SpeechByCue;
        if (words >= SpeechByCue) return true;
        return attribution.Distance <= Beside && text[quoted.Span.End - 1] is '.' or ',' or '!' or '?' or '…';
    }

    private static string? SpeakerOf(string text, Attribution attribution, SpeakerIndex speakers, QuoteCues cues, string? last)
    {
        if (speakers.Nearest(attribution.Clause, attribution.Cue, attribution.IsPhrase) is { } named) return named.Id;
        return HasPronoun(text, attribution, cues)
            ? speakers.LastPersonBefore(attribution.Clause.Start, attribution.Clause.Start - PronounReach)?.Id ?? last
            : null;
    }

    /// <summary>Whether the word right before or after the cue is a pronoun.</summary>
    private static bool HasPronoun(string text, Attribution attribution, QuoteCues cues)
    {
        var before = text.AsSpan(attribution.Clause.Start, attribution.Cue.Start - attribution.Clause.Start).TrimEnd();
        var after = text.AsSpan(attribution.Cue.End, attribution.Clause.End - attribution.Cue.End).TrimStart(" -");
        var end = 0;
        while (end < after.Length && (char.IsLetter(after[end]) || after[end] == '-')) end++;
        return cues.IsPronoun(before[(before.LastIndexOfAny(" ,\u00A0") + 1)..]) || cues.IsPronoun(after[..end]);
    }

    private static Quote Make(string text, QuotedSpan quoted, string? speaker, Attribution? attribution) => new()
    {
        Text = quoted.Span.Of(text),
        Speaker = speaker,
        Cue = attribution?.Cue.Of(text),
        Start = quoted.Span.Start,
        End = quoted.Span.End,
    };

    /// <summary>A quotation of several paragraphs may name its speaker only in the last.</summary>
    private static List<Quote> NameEarlierParagraphs(List<Quote> quotes, List<QuotedSpan> quoted)
    {
        var continuing = quoted.Where(span => span.Continues).Select(span => span.Span.Start).ToHashSet();
        for (var i = quotes.Count - 2; i >= 0; i--)
        {
            if (quotes[i].Speaker is null && continuing.Contains(quotes[i].Start)) quotes[i] = quotes[i] with { Speaker = quotes[i + 1].Speaker };
        }

        return quotes;
    }
}
