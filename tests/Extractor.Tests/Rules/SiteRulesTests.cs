using System.Text.Json;
using Extractor.Rules;
using Json.Schema;

namespace Extractor.Tests.Rules;

public sealed class SiteRulesTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(RuleSchema.Text());

    [Fact]
    public void Reads_every_form_of_a_selector()
    {
        const string json = """
            { "$schema": "rules.schema.json", "rules": [ // comments are read over
              { "name": "articles", "hosts": [ "example.org", "*.example.org" ], "paths": [ "/news/*" ],
                "body": "div.story", "remove": [ ".ad", { "select": "aside" } ], "title": { "select": "h1", "optional": true },
                "authors": [ "a[rel=author]", "//p[@class='by']" ], "published": { "select": "time.pub", "attribute": "datetime" } } ],
              "tests": [ { "page": "a.html", "url": "https://example.org/news/a", "title": "A", "bodyContains": [ "one" ] } ] }
            """;
        var rules = SiteRules.Read([new("a.json", json)]);
        var rule = Assert.Single(rules.Rules);
        Assert.Equal(("a.json", "articles"), (rule.File, rule.Name));
        Assert.Equal(["example.org", "*.example.org"], rule.Hosts);
        Assert.Equal(
            ["body div.story", "remove .ad", "remove aside", "title h1", "authors a[rel=author]", "authors //p[@class='by']", "published time.pub"],
            rule.Selectors.Select(selector => $"{selector.Field} {selector.Selector}"));
        var test = Assert.Single(rules.Tests);
        Assert.Equal(("a.json", "a.html", "A"), (test.File, test.Page, test.Title));
        Assert.True(IsValid(json));
    }

    [Theory]
    [InlineData("""{ "rules": [ { "name": "r", "hosts": "a.org", "titel": "h1" } ] }""", "f.json, line 1, rule 'r', key 'titel': the key is not known; the keys of a rule are name, hosts,")]
    [InlineData("""{ "rules": [ { "name": "r", "hosts": "a.org", "title": "h1[" } ] }""", "f.json, line 1, rule 'r', key 'title': selector 'h1[' cannot be read: a name is missing at its end.")]
    [InlineData("""{ "rules": [ { "name": "r", "hosts": "a.org", "title": "//h1[" } ] }""", "key 'title': selector '//h1[' cannot be read:")]
    [InlineData("""{ "rules": [ { "name": "r", "hosts": "https://a.org/", "title": "h1" } ] }""", "key 'hosts': 'https://a.org/' is an address; write the host alone")]
    [InlineData("""{ "rules": [ { "name": "r", "hosts": "a.*.org", "title": "h1" } ] }""", "key 'hosts': 'a.*.org' has a * that is not at its start")]
    [InlineData("""{ "rules": [ { "name": "r", "hosts": "a org", "title": "h1" } ] }""", "key 'hosts': 'a org' is no host")]
    [InlineData("""{ "rules": [ { "name": "r", "hosts": "a.org", "paths": "news/*", "title": "h1" } ] }""", "key 'paths': 'news/*' does not begin with a slash")]
    [InlineData("""{ "rules": [ { "name": "r", "title": "h1" } ] }""", "rule 'r', key 'hosts': it is missing")]
    [InlineData("""{ "rules": [ { "hosts": "a.org", "title": "h1" } ] }""", "rule 1, key 'name': it is missing")]
    [InlineData("""{ "rules": [ { "name": "r", "hosts": "a.org" } ] }""", "rule 'r': it sets nothing")]
    [InlineData("""{ "rules": [ { "name": "r", "hosts": "a.org", "title": 7 } ] }""", "key 'title': it is no selector")]
    [InlineData("""{ "rules": [ { "name": "r", "hosts": "a.org", "title": [] } ] }""", "key 'title': the list is empty")]
    [InlineData("""{ "rules": [ { "name": "r", "hosts": "a.org", "title": { "attribute": "x" } } ] }""", "key 'title': 'select' is missing")]
    [InlineData("""{ "rules": [ { "name": "r", "hosts": "a.org", "title": { "select": "h1", "regex": "x" } } ] }""", "key 'regex': the key is not known; the keys of 'title' with parts are select, attribute, optional")]
    [InlineData("""{ "rules": [ { "name": "r", "hosts": "a.org", "body": { "select": "p", "attribute": "x" } } ] }""", "key 'body': 'attribute' has no meaning here")]
    [InlineData("""{ "rules": [ { "name": "r", "hosts": "a.org", "title": "h1", "title": "h2" } ] }""", "f.json: it is not JSON:")]
    [InlineData("""{ "rules": [ { "name": "r", "hosts": [ "a.org", "www.a.org" ], "title": "h1" } ] }""", "key 'hosts': a.org: it stands twice in the rule")]
    [InlineData("""{ "rules": [ { "name": "r", "hosts": "a.org", "title": "h1" }, { "name": "s", "hosts": "a.org", "title": "h2" } ] }""", "rule 's', key 'hosts': a.org: rule 'r' of f.json is for the same pages; remove one")]
    [InlineData("""{ "rules": [ { "name": "r", "hosts": "a.org", "title": "h1" }, { "name": "r", "hosts": "b.org", "title": "h2" } ] }""", "key 'name': another rule of the file has the same name")]
    [InlineData("""{ "rules": [] }""", "'rules' is missing or empty")]
    [InlineData("""[ ]""", "it is no JSON object")]
    [InlineData("""{ "rules": [ { "name": "r", "hosts": "a.org", "title": "h1" } ] } x""", "f.json: it is not JSON:")]
    [InlineData("""{ "rules": [ { "name": "r", "hosts": "a.org", "title": "h1" } ], "tests": [ { "page": "a.html" } ] }""", "test of 'a.html': it expects nothing")]
    [InlineData("""{ "rules": [ { "name": "r", "hosts": "a.org", "title": "h1" } ], "tests": [ { "title": "A" } ] }""", "a test, key 'page': it is missing")]
    [InlineData("""{ "rules": [ { "name": "r", "hosts": "a.org", "title": "h1" } ], "tests": [ { "page": "a", "url": "a.org", "title": "A" } ] }""", "key 'url': it is no absolute address")]
    public void Names_file_rule_and_key_of_what_is_wrong(string json, string message) =>
        Assert.Contains(message, Assert.Throws<RuleException>(() => SiteRules.Read([new("f.json", json)])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "rules": [ { "name": "r", "hosts": "a.org", "titel": "h1" } ] }""")]
    [InlineData("""{ "rules": [ { "name": "r", "hosts": "a.org" } ] }""")]
    [InlineData("""{ "rules": [ { "name": "r", "title": "h1" } ] }""")]
    [InlineData("""{ "rules": [ { "name": "r", "hosts": "a.org", "title": [] } ] }""")]
    [InlineData("""{ "rules": [ { "name": "r", "hosts": "a.org", "body": { "select": "p", "attribute": "x" } } ] }""")]
    [InlineData("""{ "rules": [] }""")]
    [InlineData("""{ "rules": [ { "name": "r", "hosts": "a.org", "title": "h1" } ], "tests": [ { "page": "a.html" } ] }""")]
    public void The_schema_refuses_what_the_reader_refuses(string json)
    {
        Assert.Throws<RuleException>(() => SiteRules.Read([new("f.json", json)]));
        Assert.False(IsValid(json));
    }

    [Fact]
    public void Says_all_that_is_wrong_at_once()
    {
        var problems = Assert.Throws<RuleException>(() => SiteRules.Read(
        [
            new("b.json", """{ "rules": [ { "name": "r", "hosts": "a..org", "title": "h1[" } ] }"""),
            new("a.json", "{"),
        ])).Problems;
        Assert.Equal(3, problems.Count);
        Assert.StartsWith("a.json", problems[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("example.org", "https://example.org/a", true)]
    [InlineData("example.org", "https://www.example.org/a", true)]
    [InlineData("www.example.org", "http://example.org/a", true)]
    [InlineData("Example.ORG", "https://example.org:8443/a", true)]
    [InlineData("example.org", "https://news.example.org/a", false)]
    [InlineData("example.org", "https://badexample.org/a", false)]
    [InlineData("*.example.org", "https://news.example.org/a", true)]
    [InlineData("*.example.org", "https://a.b.example.org/a", true)]
    [InlineData("*.example.org", "https://example.org/a", false)]
    [InlineData("*.example.org", "https://badexample.org/a", false)]
    [InlineData("münchen.example", "https://xn--mnchen-3ya.example/a", true)]
    [InlineData("xn--mnchen-3ya.example", "https://münchen.example/a", true)]
    public void Tells_hosts_by_pattern(string pattern, string address, bool isFor) =>
        Assert.Equal(isFor, Rules($$"""{ "name": "r", "hosts": "{{pattern}}", "title": "h1" }""").Find(new Uri(address)) is not null);

    [Theory]
    [InlineData("/news/*", "/news/a/b", true)]
    [InlineData("/news/*", "/news/", true)]
    [InlineData("/news/*", "/news", false)]
    [InlineData("/*/article-*.html", "/de/article-12.html", true)]
    [InlineData("/*/article-*.html", "/de/article-12.html.bak", false)]
    [InlineData("/a", "/a", true)]
    [InlineData("/a", "/ab", false)]
    [InlineData("/*a*a*a*b", "/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac", false)]
    public void Tells_paths_by_pattern(string pattern, string path, bool isFor) =>
        Assert.Equal(isFor, Rules($$"""{ "name": "r", "hosts": "a.org", "paths": "{{pattern}}", "title": "h1" }""").Find(new Uri("https://a.org" + path)) is not null);

    [Fact]
    public void Takes_the_first_rule_that_is_for_an_address()
    {
        var rules = Rules("""{ "name": "video", "hosts": "a.org", "paths": "/video/*", "title": "h2" }, { "name": "all", "hosts": "a.org", "title": "h1" }""");
        Assert.Equal(("video", "all"), (rules.Find(new Uri("https://a.org/video/1"))?.Name, rules.Find(new Uri("https://a.org/1"))?.Name));
    }

    [Fact]
    public void Names_other_rules_by_another_hash()
    {
        const string json = """{ "rules": [ { "name": "r", "hosts": "a.org", "title": "h1" } ] }""";
        Assert.Equal(SiteRules.Read([new("a.json", json)]).Sha256, SiteRules.Read([new("a.json", json)]).Sha256);
        Assert.NotEqual(SiteRules.Read([new("a.json", json)]).Sha256, SiteRules.Read([new("a.json", json + " ")]).Sha256);
    }

    private static SiteRules Rules(string rules) => SiteRules.Read([new("f.json", $$"""{ "rules": [ {{rules}} ] }""")]);

    private static bool IsValid(string json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        return Schema.Evaluate(document.RootElement).IsValid;
    }
}
