using System.Text;
using Extractor.Decoding;
using Extractor.Model;

namespace Extractor.Verification;

/// <summary>
/// Checks a record against the stored page: that it is the same page, that every block's words stand in order inside the element
/// that the block names, and that every span lies in the text and covers the words that it claims.
/// </summary>
public sealed class RecordVerifier
{
    private readonly PageDecoder decoder;

    /// <summary>Creates a verifier.</summary>
    /// <param name="options">The limits that the record was made with.</param>
    public RecordVerifier(DecodingOptions options) => decoder = new PageDecoder(options);

    /// <summary>Checks one record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="page">The page that it was made from.</param>
    public VerificationReport Verify(ProfileRecord record, RawPage page)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(page);
        var decoded = decoder.Decode(page, CancellationToken.None);
        if (decoded.Page is null) return new(1, [new SpanProblem("source", decoded.Failure!.Message)]);
        if (decoded.Page.Source.ContentSha256 != record.Source.ContentSha256)
            return new(1, [new SpanProblem("source.contentSha256", $"Page '{page.Path}' is not the page that the record was made from.")]);

        var problems = new List<SpanProblem>();
        var count = CheckBlocks(record.Article, decoded.Page, problems);
        foreach (var (field, span, words) in RecordSpans.Of(record))
        {
            count++;
            if (Check(record.Article, span, words) is { } problem) problems.Add(new SpanProblem(field, problem));
        }

        return new(count, problems);
    }

    private static int CheckBlocks(ArticleRecord article, HtmlPage page, List<SpanProblem> problems)
    {
        var bytes = Encoding.UTF8.GetBytes(page.Text);
        var slices = new Dictionary<(int, int), VisibleText>();
        for (var i = 0; i < article.Blocks.Count; i++)
        {
            var block = article.Blocks[i];
            var field = $"article.blocks[{i}]";
            if (block.Start < 0 || block.End > article.Text.Length || block.Start >= block.End)
                problems.Add(new SpanProblem(field, $"Block {block.Span} lies outside of the text or is empty."));
            else if (block.HtmlStart < 0 || block.HtmlEnd > bytes.Length || block.HtmlStart >= block.HtmlEnd)
                problems.Add(new SpanProblem(field, $"Bytes [{block.HtmlStart},{block.HtmlEnd}) lie outside of the page or are empty."));
            else if (Missing(block, article.Text, Slice(block)) is { } word)
                problems.Add(new SpanProblem(field, $"'{Short(word)}' does not stand in bytes [{block.HtmlStart},{block.HtmlEnd}) of the page."));
        }

        return article.Blocks.Count;

        VisibleText Slice(Block block)
        {
            if (slices.TryGetValue((block.HtmlStart, block.HtmlEnd), out var slice)) return slice;
            var html = Encoding.UTF8.GetString(bytes, block.HtmlStart, block.HtmlEnd - block.HtmlStart);
            return slices[(block.HtmlStart, block.HtmlEnd)] = page.IsPlainText ? VisibleText.OfPlain(html) : VisibleText.OfMarkup(html);
        }
    }

    private static string? Missing(Block block, string text, VisibleText slice)
    {
        var at = 0;
        foreach (var word in block.Span.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            at = slice.After(VisibleText.Signs(word), at);
            if (at < 0) return word;
        }

        return null;
    }

    private static string? Check(ArticleRecord article, TextSpan span, string? words)
    {
        if (span.Start < 0 || span.End > article.Text.Length || span.Start > span.End) return $"Span {span} lies outside of the text.";
        if (words is not null && !article.Text.AsSpan(span.Start, span.Length).SequenceEqual(words))
            return $"Span {span} covers '{Short(span.Of(article.Text))}', the record says '{Short(words)}'.";
        return null;
    }

    private static string Short(string text) => text.Length <= 60 ? text : text[..57] + "…";
}
