using Extractor.Layout;
using Extractor.Model;

namespace Extractor.Tests.Layout;

public sealed class FrameReaderTests
{
    private const string Long = "The harbour board in Oslo said on Monday that it would spend three million euros on a new quay for ferries and for cruise ships, "
        + "and that work on it would begin in May and take two years, as long as nothing is found in the ground that nobody knows of, which the board "
        + "said was not likely but had happened before when the old quay was made wider in the nineties of the last century by the state.";

    [Theory]
    [InlineData("<frameset cols='20%,80%'><frame src='menu.html'><frame src='/news/main.html'><noframes><body>No frames.</body></noframes></frameset>",
        "The page is a set of frames; what they show is not read. Fetch https://example.org/a/menu.html, https://example.org/news/main.html.")]
    [InlineData("<body><h1>Report</h1><iframe src='/embed/report.html' width='100%'></iframe></body>",
        "The page has hardly any text of its own; it may stand in frames, which are not read. Fetch https://example.org/embed/report.html.")]
    [InlineData("<body><iframe src='about:blank' data-src='/late.html'></iframe></body>",
        "The page has hardly any text of its own; it may stand in frames, which are not read. Fetch https://example.org/late.html.")]
    public void Names_the_frames_of_a_page_without_content(string html, string message) => Assert.Equal(message, Note(html)?.Message);

    [Theory]
    [InlineData("<body><article><p>" + Long + "</p></article><iframe src='/map.html'></iframe></body>")]
    [InlineData("<body><p>Short.</p><iframe src='https://count.example/a' width='0' height='0'></iframe></body>")]
    [InlineData("<body><p>Short.</p><iframe src='/a' style='display:none'></iframe></body>")]
    [InlineData("<body><p>Short.</p><noscript><iframe src='/a'></iframe></noscript></body>")]
    [InlineData("<body><p>Short.</p><iframe src='javascript:void(0)'></iframe><iframe></iframe></body>")]
    [InlineData("<body><p>Short.</p></body>")]
    public void Says_nothing_where_the_content_stands_on_the_page_or_nobody_sees_the_frame(string html) => Assert.Null(Note(html));

    private static Diagnostic? Note(string html) =>
        new ArticleReader().Read(Pages.Of(html, url: "https://example.org/a/b.html"), new PageMetadata(), CancellationToken.None)
            .Diagnostics.FirstOrDefault(note => note.Code == "layout.frames");
}
