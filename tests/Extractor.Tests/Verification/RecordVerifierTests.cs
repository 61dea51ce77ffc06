using System.Security.Cryptography;
using System.Text;
using Extractor.Decoding;
using Extractor.Model;
using Extractor.Testing;
using Extractor.Verification;

namespace Extractor.Tests.Verification;

public sealed class RecordVerifierTests
{
    private const string Html = "<html><body><table><tr><th>Category</th><td>Bank</td></tr></table><p>Jane <!-- no -->Roe said in <a href='/o'>Oslo</a> that 12&#37; was too much.</p></body></html>";
    private static readonly RawPage Page = new() { Path = "a1.html", Content = Encoding.UTF8.GetBytes(Html), MediaType = "text/html" };
    private readonly RecordVerifier verifier = new(new DecodingOptions());

    [Fact]
    public void Finds_every_span_of_a_true_record() => Assert.Empty(verifier.Verify(True(), Page).Problems);

    [Fact]
    public void Finds_a_word_with_something_unseen_inside()
    {
        var html = Html.Replace("much", "mu<i hidden>no</i>ch", StringComparison.Ordinal);
        var page = Page with { Content = Encoding.UTF8.GetBytes(html) };
        Assert.Empty(verifier.Verify(True(html), page).Problems);
    }

    [Fact]
    public void Counts_blocks_and_spans() => Assert.Equal(14, verifier.Verify(True(), Page).Spans);

    [Fact]
    public void Finds_a_word_that_is_not_on_the_page()
    {
        var record = True();
        record = record with { Article = record.Article with { Text = record.Article.Text.Replace("much", "many", StringComparison.Ordinal) }, KeyPoints = [] };
        Assert.Equal(["article.blocks[1]"], verifier.Verify(record, Page).Problems.Select(problem => problem.Field));
    }

    [Fact]
    public void Finds_a_span_that_covers_other_words()
    {
        var record = True();
        record = record with { Quantities = [record.Quantities[0] with { Start = 40, End = 43 }] };
        Assert.Equal(["quantities[0]"], verifier.Verify(record, Page).Problems.Select(problem => problem.Field));
    }

    [Fact]
    public void Finds_a_span_outside_of_the_text()
    {
        var record = True();
        record = record with { PrimaryRegion = record.PrimaryRegion! with { Evidence = [new TextSpan(50, 5000)] } };
        Assert.Equal(["primaryRegion"], verifier.Verify(record, Page).Problems.Select(problem => problem.Field));
    }

    [Fact]
    public void Finds_an_element_that_is_not_that_of_the_block()
    {
        var record = True();
        var blocks = record.Article.Blocks;
        record = record with { Article = record.Article with { Blocks = [blocks[0], blocks[1] with { HtmlStart = blocks[0].HtmlStart, HtmlEnd = blocks[0].HtmlEnd }] } };
        Assert.Equal(["article.blocks[1]"], verifier.Verify(record, Page).Problems.Select(problem => problem.Field));
    }

    [Fact]
    public void Finds_another_page()
    {
        var other = Page with { Content = Encoding.UTF8.GetBytes(Html + " ") };
        Assert.Equal(["source.contentSha256"], verifier.Verify(True(), other).Problems.Select(problem => problem.Field));
    }

    private static ProfileRecord True(string html = Html)
    {
        var record = Records.Small();
        var row = html.IndexOf("<tr>", StringComparison.Ordinal);
        var paragraph = html.IndexOf("<p>", StringComparison.Ordinal);
        return record with
        {
            Source = record.Source with { ContentSha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(html))) },
            Article = record.Article with
            {
                Blocks =
                [
                    record.Article.Blocks[0] with { HtmlStart = row, HtmlEnd = html.IndexOf("</table>", StringComparison.Ordinal) },
                    record.Article.Blocks[1] with { HtmlStart = paragraph, HtmlEnd = html.IndexOf("</body>", StringComparison.Ordinal) },
                ],
            },
        };
    }
}
