using Extractor.Layout;
using Extractor.Metadata;
using Extractor.Model;

namespace Extractor.Tests.Layout.Kinds;

public sealed class PageTypeClassifierTests
{
    private const string Menu = "<nav><ul><li><a href='/a'>Home</a></li><li><a href='/b'>Sport</a></li><li><a href='/c'>Log in</a></li></ul></nav>";

    private const string Story =
        "<p>The harbour board said on Monday that it would spend three million euros on a new quay, which ships have asked for since the storm of last winter.</p>"
        + "<p>Work starts in May and takes two years, said John Doe, the chairman, who had first spoken of 2027. The fish market stays open while it lasts.</p>"
        + "<p>Two members voted against it. They would have liked to see the old quay mended first, and feared that the tunnel below it would not bear the piles.</p>";

    [Theory]
    [InlineData("Page not found", "<h1>Oops!</h1><p>The page you are looking for has moved.</p>")]
    [InlineData("Seite nicht gefunden | Beispielblatt", "<h1>404</h1><p>Die gesuchte Seite gibt es nicht mehr.</p>")]
    [InlineData("Página no encontrada", "<h1>Lo sentimos</h1><p>La página que buscas no existe.</p>")]
    [InlineData("Страница не найдена", "<h1>404</h1><p>Такой страницы нет.</p>")]
    [InlineData("Trang không tồn tại", "<h1>404</h1><p>Không tìm thấy trang bạn yêu cầu.</p>")]
    [InlineData("페이지를 찾을 수 없습니다", "<h2>404</h2><p>존재하지 않는 페이지입니다.</p>")]
    [InlineData("الصفحة غير موجودة", "<h1>404</h1><p>لم يتم العثور على الصفحة.</p>")]
    public void A_page_that_says_so_is_not_there(string title, string body) => Assert.Equal(PageType.NotFound, TypeOf(title, body));

    [Theory]
    [InlineData("Access denied", "<h1>Access denied</h1><p>You do not have permission to access this page.</p>")]
    [InlineData("503 Service Unavailable", "<h1>Service unavailable</h1><p>Down for maintenance, back shortly.</p>")]
    [InlineData("Wartungsarbeiten", "<h1>Gleich wieder da</h1><p>Wegen Wartungsarbeiten vorübergehend nicht erreichbar.</p>")]
    public void A_page_that_says_what_went_wrong_is_an_error(string title, string body) => Assert.Equal(PageType.Error, TypeOf(title, body));

    [Fact]
    public void A_page_that_only_a_script_fills_is_an_error() =>
        Assert.Equal(PageType.Error, Read("<html><head><title>App</title><script src='/m.js'></script></head><body><noscript>Please enable JavaScript.</noscript><div id='root'></div></body></html>").Type);

    [Theory]
    [InlineData("Just a moment...", "<p>Verify you are human by completing the action below.</p><script>window._cf_chl_opt={}</script>")]
    [InlineData("example.org", "<p id='cmsg'>Please enable JS and disable any ad blocker</p><script src='https://ct.captcha-delivery.com/c.js'></script>")]
    [InlineData("Robot Check", "<h1>Are you a robot?</h1><p>Slide to verify.</p>")]
    [InlineData("安全验证", "<h1>安全验证</h1><p>请拖动滑块，确认您是真人。</p>")]
    public void A_check_for_robots_is_a_captcha(string title, string body) => Assert.Equal(PageType.Captcha, TypeOf(title, body));

    [Theory]
    [InlineData("Log in | Example Post", "<h1>Log in</h1><form><input name='u'><input type='password'></form><p>Forgot your password?</p>")]
    [InlineData("Connexion", "<h1>Connexion</h1><form><input name='u'><input type='password'></form><p>Mot de passe oublié ?</p>")]
    public void A_page_that_asks_for_a_password_is_a_login(string title, string body) => Assert.Equal(PageType.Login, TypeOf(title, body));

    [Theory]
    [InlineData("Before you continue", "<h1>We value your privacy</h1><p>Accept all cookies, or choose.</p>")]
    [InlineData("Altersprüfung", "<h1>Sind Sie über 18?</h1><p>Bitte bestätigen.</p>")]
    public void A_wall_that_asks_for_consent_is_one(string title, string body) => Assert.Equal(PageType.Consent, TypeOf(title, body));

    [Theory]
    [InlineData("Page not found: what we lose when archives close", "")]
    [InlineData("Are you a robot? The question that never worked", "")]
    [InlineData("Quay for Oslo", "<form class='login'><h3>Log in</h3><input type='password'><p>Forgot your password?</p></form>")]
    [InlineData("Quay for Oslo", "<div class='cookies'><h2>We value your privacy</h2><p>Accept all cookies?</p></div>")]
    [InlineData("Quay for Oslo", "<form><div class='g-recaptcha'></div></form><script src='https://www.google.com/recaptcha/api.js'></script>")]
    public void A_story_stays_an_article(string title, string around) =>
        Assert.Equal(PageType.Article, TypeOf(title, $"<h1>{title}</h1><article>{Story}{Story.Replace("Monday", "Friday", StringComparison.Ordinal)}</article>{around}"));

    [Fact]
    public void Headlines_without_a_story_are_a_listing()
    {
        var (type, article) = Read(Front("/news/harbour"));
        Assert.Equal(PageType.Listing, type);
        Assert.Equal(ArticleKind.Listing, article.Kind);
    }

    [Fact]
    public void A_listing_at_the_root_of_a_site_is_its_front_page() => Assert.Equal(PageType.Home, Read(Front("/")).Type);

    [Fact]
    public void The_items_of_a_listing_are_links_and_text()
    {
        var article = Read(Front("/news/harbour")).Article;
        Assert.Equal("https://example.org/story/3", article.RelatedLinks.Single(link => link.Title == "The ferry number 3 sails again after nine days").Url);
        Assert.Contains("The ferry number 3 sails again after nine days", article.Text, StringComparison.Ordinal);
        Assert.Equal(12, article.RelatedLinks.Count);
    }

    [Fact]
    public void A_notice_rests_on_the_words_that_say_so()
    {
        var article = Read("<html><head><title>Page not found</title></head><body><h1>Sorry</h1><p>The page you are looking for has moved.</p></body></html>").Article;
        var span = Assert.Single(article.PageType!.Evidence);
        Assert.Contains("you are looking for", span.Of(article.Text), StringComparison.Ordinal);
        Assert.Equal(ArticleKind.Other, article.Kind);
    }

    private static string Front(string path) =>
        $"<html><head><title>Harbour | Example</title><link rel='canonical' href='https://example.org{path}'></head><body>{Menu}<h1>Harbour</h1><div class='list'>"
        + string.Concat(Enumerable.Range(0, 12).Select(i => $"<div class='item'><h3><a href='/story/{i}'>The ferry number {i} sails again after nine days</a></h3><span>{i + 1} March</span></div>"))
        + "</div></body></html>";

    private static PageType TypeOf(string title, string body) =>
        Read($"<html><head><title>{title}</title></head><body>{Menu}{body}<footer>© Example</footer></body></html>").Type;

    private static (PageType Type, Article Article) Read(string html)
    {
        var page = Pages.Of(html);
        var article = new ArticleReader().Read(page, new MetadataReader().Read(page), CancellationToken.None);
        return (article.PageType!.Value, article);
    }
}
