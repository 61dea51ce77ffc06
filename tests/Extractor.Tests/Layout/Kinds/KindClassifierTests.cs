using Extractor.Layout;
using Extractor.Metadata;
using Extractor.Model;

namespace Extractor.Tests.Layout.Kinds;

public sealed class KindClassifierTests
{
    private const string Report =
        "<p>OSLO, March 4 – Police said on Monday that two men were arrested after a fire at the harbour, according to a statement.</p>"
        + "<p>“We have secured the site,” a spokesperson told reporters on Tuesday. The minister of justice said that an investigation had begun.</p>"
        + "<p>The court will hear the case on Friday, officials said. Nobody was killed, and the port reopened on Wednesday morning.</p>";

    [Fact]
    public void A_report_is_news() => Assert.Equal(ArticleKind.News, KindOf("Two held after fire at Oslo harbour", Report, "NewsArticle"));

    [Fact]
    public void A_ranking_is_a_listing() => Assert.Equal(
        ArticleKind.Listing,
        KindOf("12 Best Running Shoes of 2026", string.Concat(Enumerable.Range(1, 12).Select(i => $"<h2>{i}. Example Runner {i}</h2><p>This shoe is great for beginners. You can buy it for $12{i}, and it is the best value in our test.</p>")), "Article"));

    [Fact]
    public void An_opinion_page_is_a_blog() => Assert.Equal(
        ArticleKind.Blog,
        KindOf("Why I still take the night train", "<p>I have slept in trains for years, and I think that we should all do so. My bed was narrow, but it was mine, and I woke up in Vienna.</p><p>You will say that it is dear. You are right. We could make it cheap if we wanted to, and I want to.</p>", "OpinionNewsArticle"));

    [Fact]
    public void A_page_with_a_contact_for_the_press_is_a_press_release() => Assert.Equal(
        ArticleKind.PressRelease,
        KindOf("Example Grid opens new control room", "<p>LEEDS, 4 March 2026 – Example Grid plc today announced that it has opened a control room for the north of England, which took two years to build.</p><p>“This is a great day for our customers,” said the chief executive of the company, Jane Roe.</p><p>Media contact: John Doe</p><p>Notes to editors: Example Grid runs the network.</p>", "WebPage"));

    private static ArticleKind KindOf(string title, string body, string type)
    {
        var page = Pages.Of(
            $"<html><head><title>{title}</title><script type='application/ld+json'>{{\"@type\":\"{type}\",\"headline\":\"{title}\"}}</script></head><body><article><h1>{title}</h1>{body}</article></body></html>");
        return new ArticleReader().Read(page, new MetadataReader().Read(page), CancellationToken.None).Kind;
    }
}
