using System.Text;
using Extractor.Decoding;
using Extractor.Language;
using Extractor.Layout;
using Extractor.Metadata;
using Extractor.Model;

namespace Extractor;

/// <summary>
/// Reads one small page through the stages that need no model, so that their code is compiled and their tables are read while the
/// models load: the first page of a run then takes about as long as the second.
/// </summary>
internal static class WarmUp
{
    private const string Page =
        """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A quay for Oslo | Example</title>
        <meta property="og:title" content="A quay for Oslo"><meta name="author" content="Jane Roe">
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"A quay for Oslo",
        "author":{"@type":"Person","name":"Jane Roe"},"datePublished":"2026-03-04T10:15:00+01:00"}</script></head>
        <body><nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>A quay for Oslo</h1><p>By Jane Roe, 4 March 2026</p>
        <p>OSLO, March 4 &ndash; The harbour board said on Monday that it would spend 12% more, or &euro;3 million, on a new quay.</p>
        <h2>Why it matters</h2><p>&ldquo;We need it,&rdquo; said John Doe, the chairman. Work starts in May and takes two years.</p>
        <ul><li><b>Region:</b> Northern Europe</li></ul><table><tr><th>Year</th><td>2026</td></tr></table></article>
        <footer>&copy; 2026 Example</footer></body></html>
        """;

    /// <summary>Reads the page; takes about 0.3 s of one core the first time, a millisecond later.</summary>
    public static void Run()
    {
        var raw = new RawPage { Path = "sample.html", Content = Encoding.UTF8.GetBytes(Page), MediaType = "text/html" };
        var page = new PageDecoder(new DecodingOptions()).Decode(raw, CancellationToken.None).Page!;
        var article = new PrintedMetadata().Complete(new ArticleReader().Read(page, new MetadataReader().Read(page), CancellationToken.None));
        var annotated = new AnnotatedArticle(article);
        foreach (IAnnotator annotator in (IAnnotator[])[new LanguageAnnotator(), new TextAnnotator()])
            annotated = annotated.With(annotator.Annotate(annotated, CancellationToken.None));
    }
}
