using Extractor.Entities;
using Extractor.Language;
using Extractor.Model;
using Extractor.Testing;

namespace Extractor.Tests.Entities;

public class QuoteAnnotatorTests
{
    private static readonly (string Name, EntityType Type)[] Known =
    [
        ("Jane Roe", EntityType.Person), ("John Smith", EntityType.Person), ("Acme", EntityType.Organization), ("Norway", EntityType.Place),
    ];

    [Theory]
    [InlineData("“The plan works,” said Jane Roe of Acme.", "The plan works,|said|Jane Roe")]
    [InlineData("“The plan works,” Jane Roe, head of Acme, told reporters.", "The plan works,|told|Jane Roe")]
    [InlineData("Jane Roe of Acme said on Tuesday: \"We will not sell the mine.\"", "We will not sell the mine.|said|Jane Roe")]
    [InlineData("“We will not sell the mine to anyone,” according to Acme.", "We will not sell the mine to anyone,|according to|Acme")]
    [InlineData("“Why did it fail?” Jane Roe asked.", "Why did it fail?|asked|Jane Roe")]
    [InlineData("‘We don’t know why it failed,’ said John Smith.", "We don’t know why it failed,|said|John Smith")]
    [InlineData("“It never happened,” Norway said.", "It never happened,|said|Norway")]
    public void Names_the_speaker_nearest_to_the_cue(string text, string expected) => Finds("en", expected, text);

    [Theory]
    [InlineData("de", "„Der Plan ist gut“, sagte Jane Roe.", "Der Plan ist gut|sagte|Jane Roe")]
    [InlineData("de", "»Der Plan ist gut«, sagte Jane Roe.", "Der Plan ist gut|sagte|Jane Roe")]
    [InlineData("fr", "« Le plan est très bon », a déclaré Jane Roe.", "Le plan est très bon|déclaré|Jane Roe")]
    [InlineData("es", "«El plan es bueno», dijo Jane Roe.", "El plan es bueno|dijo|Jane Roe")]
    public void Knows_marks_and_cues_of_other_languages(string language, string text, string expected) => Finds(language, expected, text);

    [Theory]
    [InlineData("The so-called “green deal” said little to Jane Roe.")]
    [InlineData("Jane Roe praised “The Long Road” and left.")]
    [InlineData("A 5\" pipe and a 6\" pipe, said Jane Roe.")]
    [InlineData("The players’ union and the owners’ union met, said Jane Roe.")]
    public void Leaves_out_titles_and_scare_quotes(string text) => Assert.DoesNotContain(QuotesOf("en", text).Quotes, quote => !quote.Indirect);

    [Theory]
    [InlineData("Jane Roe said that the mine would close in May.", "the mine would close in May|said|Jane Roe")]
    [InlineData("Jane Roe told reporters in Oslo that the mine would close.", "the mine would close|told|Jane Roe")]
    [InlineData("Jane Roe, the head of Acme, said the mine would close.", "the mine would close|said|Jane Roe")]
    [InlineData("The mine will close in May, Jane Roe said.", "The mine will close in May|said|Jane Roe")]
    [InlineData("The mine will close in May, said Jane Roe of Acme.", "The mine will close in May|said|Jane Roe")]
    [InlineData("According to Acme, the mine will close in May.", "the mine will close in May|According to|Acme")]
    [InlineData("The mine will close in May, according to Acme.", "The mine will close in May|according to|Acme")]
    [InlineData("Acme warned that prices would rise again.", "prices would rise again|warned|Acme")]
    public void Finds_reported_speech(string text, string expected) => Finds("en", expected, text);

    [Theory]
    [InlineData("de", "Jane Roe sagte, dass die Mine im Mai schließt.", "die Mine im Mai schließt|sagte|Jane Roe")]
    [InlineData("fr", "Jane Roe affirme que la mine va fermer en mai.", "la mine va fermer en mai|affirme|Jane Roe")]
    [InlineData("es", "Jane Roe dijo que la mina cierra en mayo.", "la mina cierra en mayo|dijo|Jane Roe")]
    public void Finds_reported_speech_in_other_languages(string language, string text, string expected) => Finds(language, expected, text);

    [Theory]
    [InlineData("Officials said that the mine would close in May.")]
    [InlineData("Jane Roe said goodbye to all of them on Tuesday.")]
    [InlineData("Jane Roe told John Smith of the plan in May.")]
    [InlineData("It is said that the mine would close in May.")]
    public void Reports_nothing_where_nobody_is_named_or_nothing_is_said(string text) => Finds("en", "", text);

    [Fact]
    public void Takes_the_pronoun_of_a_report_for_the_last_person_named() =>
        Finds("en", "the mine would close in May|said|Jane Roe", "Jane Roe leads Acme.", "She said the mine would close in May.");

    [Theory]
    [InlineData("“The plan works,” Jane Roe said, “and we will keep it.”", "The plan works,|said|Jane Roe;and we will keep it.|said|Jane Roe")]
    [InlineData("“The plan works,” said John Smith. Jane Roe said: “It does not work at all.”", "The plan works,|said|John Smith;It does not work at all.|said|Jane Roe")]
    [InlineData("Jane Roe said, ‘The plan works well.’", "The plan works well.|said|Jane Roe")]
    [InlineData("« The plan works very well », Jane Roe said.", "The plan works very well|said|Jane Roe")]
    public void Reads_several_layouts(string text, string expected) => Finds("en", expected, text);

    [Fact]
    public void Takes_a_pronoun_for_the_last_person_named_outside_of_quotes() =>
        Finds("en", "It is a good plan, John Smith is wrong,|said|Jane Roe", "Jane Roe leads Acme.", "“It is a good plan, John Smith is wrong,” she said.");

    [Fact]
    public void Gives_the_rest_of_a_split_quotation_the_same_speaker() =>
        Finds("en", "We lost the case,|said|Jane Roe;We will win the next.||Jane Roe", "“We lost the case,” said Jane Roe. “We will win the next.”");

    [Fact]
    public void Gives_each_paragraph_of_a_long_quotation_the_speaker() =>
        Finds(
            "en",
            "It began in May with a letter to all of us.|said|Jane Roe;It ended in June.||Jane Roe",
            "Jane Roe said: “It began in May with a letter to all of us.",
            "“It ended in June.”");

    [Fact]
    public void Names_nobody_where_nobody_is_named() =>
        Finds("en", "Nobody told us that the mine would close this year.||", "“Nobody told us that the mine would close this year.”");

    private static void Finds(string language, string expected, params string[] lines)
    {
        var (annotated, quotes) = QuotesOf(language, lines);
        Assert.All(quotes, quote => Assert.Equal(quote.Text, annotated.Text[quote.Start..quote.End]));
        var names = annotated.Get<EntityLayer>().Entities.ToDictionary(entity => entity.Id, entity => entity.Name);
        Assert.Equal(expected, string.Join(';', quotes.Select(quote => $"{quote.Text}|{quote.Cue}|{(quote.Speaker is { } id ? names[id] : "")}")));
    }

    private static (AnnotatedArticle Annotated, IReadOnlyList<Quote> Quotes) QuotesOf(string language, params string[] lines)
    {
        var annotated = new AnnotatedArticle(Articles.Of(lines)).With(new LanguageLayer(language, 1));
        annotated = annotated.With(new TextAnnotator().Annotate(annotated, CancellationToken.None)).With(EntitiesOf(annotated.Text));
        return (annotated, ((QuoteLayer)new QuoteAnnotator().Annotate(annotated, CancellationToken.None)).Quotes);
    }

    private static EntityLayer EntitiesOf(string text) => new(
    [
        .. Known.Select((known, i) => new Entity
        {
            Id = $"e{i + 1}",
            Name = known.Name,
            Type = known.Type,
            Mentions = [.. MentionsOf(text, known.Name)],
        }),
    ]);

    private static IEnumerable<EntityMention> MentionsOf(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            yield return new EntityMention(at, at + name.Length, name);
    }
}
