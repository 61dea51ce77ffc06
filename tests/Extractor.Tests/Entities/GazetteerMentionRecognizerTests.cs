using Extractor.Model;
using Extractor.Testing;

namespace Extractor.Tests.Entities;

public class GazetteerMentionRecognizerTests
{
    [Theory]
    [InlineData("[Russian] President [Vladimir Putin]'s order reached [Moscow].")]
    [InlineData("She met [Jean-Claude Juncker] in [Rostov-on-Don].")]
    [InlineData("The talks between [Emmanuel Macron] and Chancellor [Angela Merkel] ended.")]
    [InlineData("A spokesman for Dr. [Anthony Fauci] declined to comment.")]
    [InlineData("The order of [Vladimir Putin] (the president)'s reached [Moscow].")]
    [InlineData("It was signed by Theresa [May].", "It was signed by [Theresa May].")]
    public void Marks_names_without_titles_and_possessives(string marked, string? expected = null)
    {
        expected ??= marked;
        AssertMarks(expected);
    }

    [Theory]
    [InlineData("The [World Health Organization] warned [Kenya].")]
    [InlineData("Shares of [Cloudflare, Inc.] rose.")]
    [InlineData("The [Ministry of Foreign Affairs] summoned the ambassador.")]
    [InlineData("He studied at the [University of Chicago] and at [Tsinghua University].")]
    [InlineData("They sued [Bank of America] in [New York].")]
    [InlineData("A ship of the [Norwegian Coast Guard] arrived.")]
    public void Prefers_the_longest_name_that_the_evidence_supports(string marked) => AssertMarks(marked);

    [Theory]
    [InlineData("Police said the Target was missed.", "Police")]
    [InlineData("However, nothing changed.", "However")]
    [InlineData("Reading is fun. Nice weather came.", "Reading")]
    [InlineData("Don't worry about it.", "Don")]
    [InlineData("It gave us hope.", "us")]
    [InlineData("I've seen it on Monday in May.", "May")]
    public void Takes_no_ordinary_word_for_a_name(string text, string word) =>
        Assert.DoesNotContain(word, Names(Pages.Read(text)));

    [Fact]
    public void Takes_a_word_that_opens_a_sentence_where_it_is_a_name_elsewhere() =>
        Assert.Equal(2, Names(Pages.Read("The call came from Brenda Whitfield late at night.", "Whitfield did not explain.")).Count);

    [Theory]
    [InlineData("Example Grid plc said on 14 May that it would spend more.", "Example Grid plc")]
    [InlineData("Shares of Nordhavn Cable A/S fell.", "Nordhavn Cable A/S")]
    [InlineData("The cable of Nordhavn Cable was cut.", "Nordhavn Cable")]
    [InlineData("The energy regulator Ofglim allowed a return of 5.1 per cent.", "Ofglim")]
    [InlineData("The consumer body Citizens Advice has asked for a review.", "Citizens Advice")]
    [InlineData("A licence for Veldlitho, a maker of machines, was withdrawn.", "Veldlitho")]
    [InlineData("On Monday Brightline Tessel said it would appeal.", "Brightline Tessel")]
    public void Takes_a_name_for_an_organisation_by_its_last_word_or_by_what_is_said_beside_it(string text, string name) =>
        Assert.Contains(Mentions(Pages.Read(text)), mention => mention == (name, EntityType.Organization));

    [Theory]
    [InlineData("On Monday Vince Cable spoke first.", "Vince Cable")]
    [InlineData("Marta Oruk, a company director, left.", "Marta Oruk")]
    [InlineData("The minister thanked Josephine Teo for her work.", "Josephine Teo")]
    public void Keeps_a_person_whose_name_or_office_sounds_like_a_company(string text, string name) =>
        Assert.Contains(Mentions(Pages.Read(text)), mention => mention == (name, EntityType.Person));

    [Fact]
    public void Finds_a_company_by_its_short_name_once_it_is_named_with_its_legal_form() =>
        Assert.Equal(["Example Grid plc", "Example Grid"], Names(Pages.Read("Example Grid plc owns the lines.", "Example Grid needs engineers.")));

    [Fact]
    public void Takes_the_name_that_the_page_declares_as_its_entity()
    {
        var article = Articles.Of("In spring Halvorsund Vire opened a landing station.");
        var declared = new DeclaredStatements { Entity = Declared("Halvorsund Vire"), SubjectType = Declared("Submarine cable operator") };
        Assert.Equal([("Halvorsund Vire", EntityType.Organization)], Mentions(Pages.Read(article with { Declared = declared })));
    }

    private static Evidenced<string> Declared(string value) => new() { Value = value, Origin = Origin.Declared, Confidence = 1 };

    private static IEnumerable<(string Name, EntityType Type)> Mentions(AnnotatedArticle article) =>
        article.Get<MentionLayer>().Mentions.Select(mention => (mention.Span.Of(article.Text), mention.Type));

    [Fact]
    public void Splits_countries_joined_by_a_hyphen() => AssertMarks("The [Russia]-[China] partnership grows.");

    [Fact]
    public void Reads_an_acronym_that_the_text_defines_as_what_it_stands_for()
    {
        var article = Pages.Read("The Kalaru Farmers Relief Committee (KFRC) met.", "Later KFRC left.");
        Assert.Equal(3, article.Get<MentionLayer>().Mentions.Count);
        Assert.All(article.Get<MentionLayer>().Mentions, mention => Assert.Equal(EntityType.Organization, mention.Type));
    }

    [Fact]
    public void Looks_past_code()
    {
        var article = Articles.Of("print(\"London, Paris, Vladimir Putin\")");
        article = article with { Blocks = [article.Blocks[0] with { Kind = BlockKind.Code }] };
        Assert.Empty(Pages.Read(article).Get<MentionLayer>().Mentions);
    }

    [Fact]
    public void Does_not_take_german_nouns_for_names()
    {
        var article = Pages.Read(Articles.Of("Die Bundesregierung legte am Abend einen Entwurf zur Reform der Verwaltung vor, sagte Friedrich Merz in Berlin."), "de");
        Assert.Equal(["Bundesregierung", "Friedrich Merz", "Berlin"], Names(article));
    }

    [Theory]
    [InlineData("The [General Data Protection Act 2026] passed.", EntityType.Law)]
    [InlineData("They ratified the [Treaty of Lisbon] at last.", EntityType.Law)]
    [InlineData("Under [Directive (EU) 2024/1711] it must.", EntityType.Law)]
    [InlineData("He won the [Stanley Cup] again.", EntityType.Event)]
    public void Marks_laws_and_events_where_a_word_says_so(string marked, EntityType type)
    {
        AssertMarks(marked);
        Assert.All(Pages.Read(Plain(marked)).Get<MentionLayer>().Mentions, mention => Assert.Equal(type, mention.Type));
    }

    [Theory]
    [InlineData("ru", "Президент [России] прибыл в [Китай] с визитом.")]
    [InlineData("zh", "[俄罗斯]总统访问了[中国]。")]
    [InlineData("ja", "[ロシア]の大統領が[日本]を訪問した。")]
    public void Finds_countries_in_other_scripts(string language, string marked)
    {
        var article = Pages.Read(Articles.Of(Plain(marked)), language);
        SpanAssert.Marks(marked, article.Text, article.Get<MentionLayer>().Mentions.Select(mention => mention.Span));
    }

    [Fact]
    public void Gives_mentions_in_text_order_without_overlaps()
    {
        var mentions = Pages.Read("Angela Merkel met Bank of China staff in Washington, D.C. and Paris, Texas on behalf of the European Union.")
            .Get<MentionLayer>().Mentions;
        Assert.NotEmpty(mentions);
        Assert.All(mentions.Zip(mentions.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
    }

    [Fact]
    public void Needs_memory_that_grows_with_the_length_of_the_text()
    {
        Allocated(1_000);
        Assert.InRange(Allocated(20_000), 0, 6 * Allocated(5_000));
    }

    private static long Allocated(int sentences)
    {
        var text = string.Concat(Enumerable.Repeat("President Joe Biden of the United States Met The Bank Of America And The And Of The ", sentences));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Pages.Read(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public void Stops_when_the_time_is_up()
    {
        var article = Pages.Read("Joe Biden spoke in Oslo.");
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(
            () => new Extractor.Entities.GazetteerMentionRecognizer(Pages.Gazetteer).Recognize(article, source.Token));
    }

    private static void AssertMarks(string marked)
    {
        var article = Pages.Read(Plain(marked));
        SpanAssert.Marks(marked, article.Text, article.Get<MentionLayer>().Mentions.Select(mention => mention.Span));
    }

    private static string Plain(string marked) =>
        marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    private static List<string> Names(AnnotatedArticle article) =>
        [.. article.Get<MentionLayer>().Mentions.Select(mention => mention.Span.Of(article.Text))];
}
