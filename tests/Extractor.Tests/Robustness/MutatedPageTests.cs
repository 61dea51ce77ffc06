using Extractor.Assembly;
using Extractor.Decoding;
using Extractor.Language;
using Extractor.Layout;
using Extractor.Metadata;
using Extractor.Model;
using Extractor.Tests.Corpus;
using Extractor.Verification;

namespace Extractor.Tests.Robustness;

/// <summary>
/// What must hold for whatever bytes come in. The pages are the same in every run, so that a change is judged by what it changes;
/// <c>EXTRACTOR_EXPLORE=1</c> looks at new ones, and a failure then prints the seed that makes its page again (<c>CsCheck_Seed</c>).
/// </summary>
public class MutatedPageTests
{
    private const int Records = 400;
    private const int Articles = 600;
    private const int Trees = 1500;

    private static readonly RecordVerifier Verifier = new(new DecodingOptions());

    [Fact]
    public void Any_bytes_give_a_record_whose_spans_hold_or_say_why_not() =>
        MutatedPages.Check(
            page =>
            {
                var outcome = CorpusFolder.Pipeline.Process(page);
                if (outcome.Failure is { } failure) return failure.Code.StartsWith("decoding.", StringComparison.Ordinal);
                Assert.DoesNotContain(outcome.Record!.Diagnostics, diagnostic => diagnostic.Code == "pipeline.stage-degraded");
                Assert.DoesNotContain(Verifier.Verify(outcome.Record, page).Problems, problem => !IsReadOtherwise(problem));
                return Json(outcome) == Json(CorpusFolder.Pipeline.Process(page));
            },
            Records);

    [Fact]
    public void Canonical_text_leads_back_to_the_same_words_of_the_page()
    {
        var decoder = new PageDecoder(new DecodingOptions());
        var metadata = new MetadataReader();
        var layout = new ArticleReader();
        MutatedPages.Check(
            raw =>
            {
                if (decoder.Decode(raw, CancellationToken.None).Page is not { } page) return;
                var article = layout.Read(page, metadata.Read(page), CancellationToken.None);
                foreach (var run in article.SourceMap.Runs)
                {
                    Assert.InRange(run.SourceStart, 0, page.Text.Length);
                    Assert.InRange(run.SourceEnd, run.SourceStart, page.Text.Length);
                    if (run.IsExact && run.SourceLength > 1)
                        Assert.Equal(Spaced(CanonicalComposition.Normalize(page.Text.Substring(run.SourceStart, run.SourceLength))), Spaced(article.Text.AsSpan(run.Start, run.Length)));
                }

                foreach (var block in article.Blocks) Assert.NotNull(article.SourceMap.ToSource(block.Span));
            },
            Articles);
    }

    [Fact]
    public void The_tags_give_the_tree_of_the_whole() =>
        MutatedPages.Check(
            raw =>
            {
                if (new PageDecoder(new DecodingOptions()).Decode(raw, CancellationToken.None).Page is not { IsPlainText: false } page) return;
                Assert.Equal(Decoding.Trees.FromWhole(page.Text), Decoding.Trees.FromTags(page.Text));
            },
            Trees);

    /// <summary>
    /// The verifier reads a block's bytes without a tree, and tags among noise otherwise than a parser; that words lead back to the page is tested by the
    /// source map.
    /// </summary>
    private static bool IsReadOtherwise(SpanProblem problem) => problem.Message.Contains("does not stand in bytes", StringComparison.Ordinal);

    /// <summary>White space, of whatever kind, as a space, which it is in canonical text.</summary>
    private static string Spaced(ReadOnlySpan<char> text)
    {
        var spaced = text.ToArray();
        for (var i = 0; i < spaced.Length; i++)
        {
            if (char.IsWhiteSpace(spaced[i])) spaced[i] = ' ';
        }

        return new string(spaced);
    }

    private static string Json(PageOutcome outcome)
    {
        using var text = new StringWriter();
        if (outcome.Record is { } record) new ProfileJson().Write(record, text);
        return text.ToString();
    }
}
