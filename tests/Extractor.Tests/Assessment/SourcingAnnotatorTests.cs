using Extractor.Assessment;
using Extractor.Assessment.Judging;
using Extractor.Model;
using Extractor.Testing;
using Extractor.Tests.Narrative;

namespace Extractor.Tests.Assessment;

public sealed class SourcingAnnotatorTests
{
    private static readonly (string, EntityType)[] Cast =
    [
        ("Jane Roe", EntityType.Person), ("Harbour Board", EntityType.Organization), ("Reuters", EntityType.Organization), ("Oslo", EntityType.Place),
    ];

    private static SourcingLayer Annotate(Article article, params Quote[] quotes)
    {
        var annotated = Layers.Of(article).WithEntities(Cast).With(new QuoteLayer(quotes));
        var sources = new SourceReader().Read(annotated, CancellationToken.None);
        return Annotate(annotated, new JudgementLayer(null, sources, new(), null));
    }

    private static SourcingLayer Annotate(AnnotatedArticle article, JudgementLayer judgement) =>
        (SourcingLayer)new SourcingAnnotator().Annotate(article.With(judgement), CancellationToken.None);

    private static Quote QuoteOf(string text, string words, string? speaker)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new Quote { Text = words, Speaker = speaker, Cue = "said", Start = start, End = start + words.Length };
    }

    [Theory]
    [InlineData("The terminal will open in May, Jane Roe said.", Sourcing.Direct)]
    [InlineData("Jane Roe, head of planning at the port, said the terminal will open.", Sourcing.Direct)]
    [InlineData("According to the Harbour Board the terminal will open.", Sourcing.Direct)]
    [InlineData("The fire began in the kitchen, police said.", Sourcing.Direct)]
    [InlineData("The owner owes money, according to court documents.", Sourcing.Direct)]
    [InlineData("The terminal will open in May, Reuters reported.", Sourcing.Single)]
    [InlineData("The sale is near, people familiar with the matter said.", Sourcing.Single)]
    [InlineData("Jane Roe said it will open. Reuters reported a delay.", Sourcing.Mixed)]
    [InlineData("The sale is near, sources said. Reuters reported a delay.", Sourcing.Mixed)]
    [InlineData("The terminal will open in Oslo in May.", Sourcing.Unsourced)]
    public void Weighs_who_is_named_as_the_source(string text, Sourcing sourcing) =>
        Assert.Equal(sourcing, Annotate(Articles.Of(text)).Sourcing);

    [Fact]
    public void Takes_the_word_of_the_model_where_it_has_one()
    {
        var article = Layers.Of(Articles.Of("Jane Roe said it will open.")).WithEntities(Cast).With(new QuoteLayer([]));
        var sources = new SourceReader().Read(article, CancellationToken.None);
        var judgement = new Judgement(new(0, 0.9), new(0, 0.9), new((int)Sourcing.Mixed, 0.6));

        Assert.Equal(Sourcing.Mixed, Annotate(article, new(null, sources, new(), judgement)).Sourcing);
        Assert.Equal(Sourcing.Direct, Annotate(article, new(null, sources, new(), null)).Sourcing);
    }

    [Fact]
    public void Names_each_source_once_and_points_at_its_words()
    {
        var article = Articles.Of("Jane Roe said it will open. The port is ready, Jane Roe added. People familiar with the matter expect a delay.");

        var pack = Annotate(article).EvidencePack;

        Assert.Equal([EvidenceKind.NamedSource, EvidenceKind.AnonymousSource], pack.Select(item => item.Kind));
        Assert.Equal(("Jane Roe", "e1"), (pack[0].Title, pack[0].Speaker));
        SpanAssert.Marks(
            "[Jane Roe said] it will open. The port is ready, Jane Roe added. [People familiar with the matter] expect a delay.",
            article.Text, pack.Select(item => new TextSpan(item.Start, item.End)));
    }

    [Fact]
    public void Takes_the_speaker_of_a_quote_for_a_source()
    {
        const string Text = "“We are ready to open it now.” She smiled. Jane Roe runs the port.";

        var layer = Annotate(Articles.Of(Text), QuoteOf(Text, "We are ready to open it now.", "e1"));

        Assert.Equal(Sourcing.Direct, layer.Sourcing);
        Assert.Equal("e1", Assert.Single(layer.EvidencePack).Speaker);
    }

    [Fact]
    public void Takes_long_speech_without_a_name_for_direct_but_not_scare_quotes()
    {
        const string Text = "“We are ready to open it now,” one man called. It is a “green” port.";

        Assert.Equal(Sourcing.Direct, Annotate(Articles.Of(Text), QuoteOf(Text, "We are ready to open it now,", null)).Sourcing);
        Assert.Equal(Sourcing.Unsourced, Annotate(Articles.Of(Text), QuoteOf(Text, "green", null)).Sourcing);
    }

    [Fact]
    public void Takes_a_press_release_for_the_word_of_its_issuer() =>
        Assert.Equal(Sourcing.Direct, Annotate(Articles.Of("The new port opens.") with { Kind = ArticleKind.PressRelease }).Sourcing);

    [Fact]
    public void Tells_cited_documents_from_links_and_leaves_the_own_site_out()
    {
        var article = Articles.Of(new PageMetadata { CanonicalUrl = "https://news.example.com/a" }, "The ruling, a blog, our topic page, our friends and the report say so.");
        ArticleLink Link(string words, string url)
        {
            var start = article.Text.IndexOf(words, StringComparison.Ordinal);
            return new(new(start, start + words.Length), url);
        }

        var pack = Annotate(article with
        {
            Links =
            [
                Link("ruling", "https://www.courtlistener.com/opinion/1"),
                Link("a blog", "https://blog.example.org/post"),
                Link("topic page", "https://www.example.com/topics/ports"),
                Link("our friends", "https://www.instagram.com/harbourboard"),
                Link("report", "https://files.example.com/report.pdf"),
                Link("say so", "mailto:desk@example.org"),
            ],
        }).EvidencePack;

        Assert.Equal(
            [("ruling", EvidenceKind.Document), ("a blog", EvidenceKind.Link), ("report", EvidenceKind.Document)],
            pack.Where(item => item.Url is not null).Select(item => (item.Title, item.Kind)));
    }

    [Fact]
    public void Looks_past_the_apparatus()
    {
        var article = Articles.Of("The terminal will open.", "Jane Roe said it will open.");

        Assert.Equal(Sourcing.Unsourced, Annotate(article with { Apparatus = [article.Blocks[1].Span] }).Sourcing);
    }
}
