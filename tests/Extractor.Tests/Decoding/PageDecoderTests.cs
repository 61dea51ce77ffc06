using System.Text;
using Extractor.Decoding;
using Extractor.Model;

namespace Extractor.Tests.Decoding;

public class PageDecoderTests
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D];

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("\uFEFF \n")]
    public void Fails_a_page_without_words_as_empty(string content) =>
        Assert.Equal(FailureCodes.Empty, Decode(Encoding.UTF8.GetBytes(content)).Failure?.Code);

    [Fact]
    public void Fails_a_page_over_the_limit_and_says_which_option_to_raise()
    {
        var raw = new RawPage { Path = "big.html", Content = new byte[101] };
        var failure = new PageDecoder(new DecodingOptions { MaxBytes = 100 }).Decode(raw, CancellationToken.None).Failure!;
        Assert.Equal(FailureCodes.TooLarge, failure.Code);
        Assert.Equal("Page 'big.html' has 101 bytes, more than 100; raise Decoding:MaxBytes or drop it.", failure.Message);
    }

    [Fact]
    public void Fails_an_image_as_binary_and_says_what_it_is()
    {
        var failure = Decode(Png).Failure!;
        Assert.Equal(FailureCodes.Binary, failure.Code);
        Assert.Contains("PNG image", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("255044462D312E37")]
    [InlineData("504B030414000600")]
    [InlineData("7F454C4602010100")]
    public void Fails_documents_archives_and_programs_as_binary(string hexadecimal) =>
        Assert.Equal(FailureCodes.Binary, Decode(Convert.FromHexString(hexadecimal)).Failure?.Code);

    [Fact]
    public void Fails_bytes_without_a_known_format_as_binary_by_their_control_bytes()
    {
        var noise = new byte[10_000];
        new Random(7).NextBytes(noise);
        Assert.Equal(FailureCodes.Binary, Decode(noise).Failure?.Code);
    }

    [Fact]
    public void Keeps_nul_characters_out_of_words_and_notes_them()
    {
        var page = Decode(Encoding.UTF8.GetBytes("<p>The\0 bank said\0so.</p>")).Page!;
        Assert.Equal("<p>The\u0001 bank said\u0001so.</p>", page.Text);
        Assert.Equal("The bank saidso.", Extractor.Metadata.Scan.NodeText.Of(page.Root!.FirstChild!));
        Assert.Equal(["decoding.nul-bytes"], page.Diagnostics.Select(note => note.Code));
    }

    [Theory]
    [InlineData("page.html", null, "no tags at all", true)]
    [InlineData("page.txt", null, "<p>Tags</p>", false)]
    [InlineData("page", "text/html", "no tags at all", true)]
    [InlineData("page", "text/plain", "<p>Tags</p>", false)]
    [InlineData("page", null, "no tags at all, 3 < 4 and x<y", false)]
    [InlineData("page", null, "<!DOCTYPE html>\nwords", true)]
    [InlineData("page", null, "words <p>more words", true)]
    [InlineData("page.md", null, "a generic List<string> is no mark-up", false)]
    [InlineData("page.php", "application/octet-stream", "<html><body>x", true)]
    public void Tells_html_from_plain_text(string path, string? mediaType, string content, bool html)
    {
        var raw = new RawPage { Path = path, MediaType = mediaType, Content = Encoding.UTF8.GetBytes(content) };
        Assert.Equal(!html, new PageDecoder(new()).Decode(raw, CancellationToken.None).Page!.IsPlainText);
    }

    [Fact]
    public void Says_where_the_page_came_from()
    {
        var raw = new RawPage
        {
            Path = "a/b.html",
            Url = "https://example.org/b",
            RetrievedAt = new DateTimeOffset(2026, 3, 4, 10, 15, 0, TimeSpan.FromHours(1)),
            Content = "<p>x</p>"u8.ToArray(),
        };
        var source = new PageDecoder(new()).Decode(raw, CancellationToken.None).Page!.Source;
        Assert.Equal(("a/b.html", "https://example.org/b", "2026-03-04T10:15:00+01:00"), (source.Path, source.Url, source.RetrievedAt));
        Assert.Equal(("text/html", "utf-8", 8L), (source.MediaType, source.Charset, source.Bytes));
    }

    [Fact]
    public void Ends_when_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => new PageDecoder(new()).Decode(
            new RawPage { Path = "a", Content = "<p>"u8.ToArray() }, new CancellationToken(canceled: true)));

    private static DecodeResult Decode(byte[] content) =>
        new PageDecoder(new()).Decode(new RawPage { Path = "page.html", Content = content }, CancellationToken.None);
}
