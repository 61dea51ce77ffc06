using Extractor.Layout;
using Extractor.Model;

namespace Extractor.Tests.Layout;

public sealed class StandingRepairTests
{
    private const string Text = "The road bridge was carried away before dawn on Friday, when an earthen dam that holds back a farm reservoir gave way.";

    [Theory]
    [InlineData("<p>Turn on notifications and never miss an update</p>", "notifications")]
    [InlineData("<div><h4>The Cable Letter</h4><p>Every Friday: what broke and who paid for it, straight to your inbox.</p></div>", "Cable Letter")]
    [InlineData("<div class=box><h4>Deeper with the Cable Desk</h4><form class='newsletter'><label>Your e-mail address</label><p class='legal'>Privacy</p></form></div>", "Cable Desk")]
    [InlineData("<p>Drukuj | Wyślij znajomemu</p>", "Drukuj")]
    [InlineData("<p>(责编：王五、赵六)</p>", "责编")]
    [InlineData("<div>Anzeige</div>", "Anzeige")]
    public void Standing_lines_are_no_content(string line, string word) =>
        Assert.DoesNotContain(word, Read($"<p>{Text}</p>{line}<p>{Text} Again.</p>"), StringComparison.Ordinal);

    [Fact]
    public void A_story_about_newsletters_is_content()
    {
        const string story = "The paper asked its readers to subscribe to our newsletter in a leaflet that came with every copy of the Sunday edition, and 4,000 of them did so within a week, the publisher told the court on Tuesday.";
        Assert.Contains("leaflet", Read($"<p>{Text}</p><p>{story}</p><p>{Text} Again.</p>"), StringComparison.Ordinal);
    }

    private static string Read(string body) =>
        new ArticleReader().Read(Pages.Of($"<body><h1>Floods</h1><div class='article-body'>{body}</div></body>"), new PageMetadata(), CancellationToken.None).Text;
}
