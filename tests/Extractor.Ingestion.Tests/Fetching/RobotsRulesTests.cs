using Extractor.Ingestion.Fetching;

namespace Extractor.Ingestion.Tests.Fetching;

/// <summary>Examples after RFC 9309, 2.2 and 5.</summary>
public sealed class RobotsRulesTests
{
    private static bool Allows(string text, string path) => RobotsRules.Parse(text.Replace("|", "\n", StringComparison.Ordinal), "NewsBot").Allows(new Uri("https://example.org" + path));

    [Theory]
    [InlineData("", "/a", true)]
    [InlineData("User-agent: *|Disallow: /", "/a", false)]
    [InlineData("User-agent: *|Disallow:", "/a", true)]
    [InlineData("User-agent: *|Disallow: /", "/robots.txt", true)]
    [InlineData("User-agent: *|Disallow: /a", "/abc", false)]
    [InlineData("User-agent: *|Disallow: /a/", "/a", true)]
    [InlineData("User-agent: *|Disallow: /A", "/a", true)]
    [InlineData("User-agent: other|Disallow: /", "/a", true)]
    [InlineData("User-agent: newsbot|Disallow: /", "/a", false)]
    [InlineData("User-agent: NewsBot/2.0|Disallow: /", "/a", false)]
    [InlineData("User-agent: NewsBotter|Disallow: /", "/a", true)]
    [InlineData("User-agent: *|Disallow: /||User-agent: newsbot|Allow: /", "/a", true)]
    [InlineData("User-agent: newsbot|Disallow: /b||User-agent: *|Disallow: /", "/a", true)]
    [InlineData("User-agent: one|User-agent: newsbot|Disallow: /a", "/a", false)]
    [InlineData("User-agent: newsbot|Disallow: /a||User-agent: newsbot|Disallow: /b", "/a", false)]
    [InlineData("User-agent: newsbot|Disallow: /a||User-agent: newsbot|Disallow: /b", "/b", false)]
    [InlineData("Disallow: /|User-agent: *|Allow: /", "/a", true)]
    [InlineData("User-agent: *|Sitemap: https://example.org/s.xml|Disallow: /a", "/a", false)]
    [InlineData("User-agent: * # all|Disallow: /a # not this", "/a", false)]
    [InlineData("user-AGENT : *|DISALLOW : /a", "/a", false)]
    public void Finds_the_group_that_is_meant(string text, string path, bool allowed) => Assert.Equal(allowed, Allows(text, path));

    [Theory]
    [InlineData("Allow: /a/b|Disallow: /a", "/a/b/c", true)]
    [InlineData("Allow: /a/b|Disallow: /a", "/a/c", false)]
    [InlineData("Disallow: /a|Allow: /a", "/a", true)]
    [InlineData("Disallow: *.gif$", "/x/y.gif", false)]
    [InlineData("Disallow: *.gif$", "/x/y.gif?z", true)]
    [InlineData("Disallow: /*/secret/*", "/a/b/secret/c", false)]
    [InlineData("Disallow: /*/secret/*", "/secret/c", true)]
    [InlineData("Disallow: /a$", "/a", false)]
    [InlineData("Disallow: /a$", "/ab", true)]
    [InlineData("Disallow: /a*b*c$", "/abc", false)]
    [InlineData("Disallow: /ab*b$", "/ab", true)]
    [InlineData("Disallow: /?q=", "/?q=1", false)]
    [InlineData("Disallow: /ö", "/%c3%b6", false)]
    [InlineData("Disallow: /%c3%b6", "/ö", false)]
    [InlineData("Disallow: /**************************************x", "/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", true)]
    public void Takes_the_longest_rule_that_matches(string rules, string path, bool allowed) => Assert.Equal(allowed, Allows("User-agent: *|" + rules, path));

    [Theory]
    [InlineData("Crawl-delay: 5", 5)]
    [InlineData("Crawl-delay: 0.5", 0.5)]
    [InlineData("Crawl-delay: 1e9", 0)]
    [InlineData("Crawl-delay: 999999999", 3600)]
    [InlineData("Crawl-delay: soon", 0)]
    public void Reads_the_delay_asked_for(string line, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), RobotsRules.Parse("User-agent: *\n" + line, "NewsBot").Delay);
}
