using Extractor.Layout;
using Extractor.Model;

namespace Extractor.Tests.Layout.Structures;

public class CaptionReaderTests
{
    private const string Paragraph = "<p>The harbour board said on Monday that it would spend three million more on a new quay, and that the work would start in May.</p>";

    [Fact]
    public void Keeps_captions_apart_from_the_text_each_with_its_picture()
    {
        var article = Read($"{Paragraph}<figure><img src='data:image/gif;base64,x' data-src='/quay.jpg'><figcaption>The quay at dawn. Photo: Example</figcaption></figure>{Paragraph.Replace("Monday", "Friday", StringComparison.Ordinal)}");

        var caption = Assert.Single(article.Captions);
        Assert.Equal(("The quay at dawn. Photo: Example", "https://example.org/quay.jpg"), (caption.Text, caption.Image));
        Assert.EndsWith("/figcaption[1]", caption.Xpath, StringComparison.Ordinal);
        Assert.DoesNotContain("dawn", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(article.Blocks, block => block.Kind == BlockKind.Caption);
    }

    [Fact]
    public void Leads_back_to_the_bytes_of_the_caption()
    {
        var html = Html($"{Paragraph}<figure><img src=/q.jpg><figcaption>Ærø at dawn, seen from the sea</figcaption></figure>{Paragraph.Replace("Monday", "Friday", StringComparison.Ordinal)}");

        var caption = Assert.Single(Of(html).Captions);

        Assert.Equal("<figcaption>Ærø at dawn, seen from the sea</figcaption>", System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(html)[caption.HtmlStart..caption.HtmlEnd]));
    }

    private static Article Read(string body) => Of(Html(body));

    private static string Html(string body) => $"<html><head><meta charset=utf-8><base href='https://example.org/'></head><body><article><h1>A quay</h1>{body}</article></body></html>";

    private static Article Of(string html) => new ArticleReader().Read(Pages.Of(html), new PageMetadata(), CancellationToken.None);
}
