using Extractor.Entities;
using Extractor.Entities.Labelling;
using Extractor.Model;
using Extractor.Models;
using Extractor.Testing;

namespace Extractor.Tests.Entities;

public class LabelledMentionRecognizerTests
{
    private static readonly Lazy<LabelledMentionRecognizer> Shared = new(() =>
    {
        var models = ModelCatalog.Load(new EmbeddedModels());
        return new(new(LabelModel.Load(models), Pages.Gazetteer, WordLexicon.Load(models)), Pages.Gazetteer);
    });

    [Theory]
    [InlineData("[Jane Roe] spoke in [Oslo] on Monday.")]
    [InlineData("[Russian] President [Vladimir Putin]'s order reached [Moscow].")]
    [InlineData("The [World Health Organization] warned [Kenya].")]
    [InlineData("The [US]-based firm said [John Smith] will lead it.")]
    public void Marks_names_without_titles_and_possessives(string marked)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        SpanAssert.Marks(marked, text, Recognize(text).Select(mention => mention.Span));
    }

    [Fact]
    public void Types_a_surname_as_its_full_name_elsewhere()
    {
        var mentions = Recognize("Angela Merkel arrived in Paris.\nThe talks lasted an hour. Merkel left at noon.");
        Assert.Equal(EntityType.Person, mentions[^1].Type);
    }

    [Fact]
    public void Leaves_other_languages_to_the_gazetteer() =>
        Assert.Contains(Recognize("Die Regierung in Berlin sprach mit Frankreich.", "de"), mention => mention.Type == EntityType.Place);

    [Theory]
    [InlineData("a ")]
    [InlineData("Oslo ")]
    [InlineData("OSLO ")]
    [InlineData("Oslo")]
    [InlineData("東京Oslo")]
    [InlineData("Zoë\u0301\u0327 😀 ")]
    [InlineData("𝒜𝓃𝓃𝒶 Łódź-X-")]
    [InlineData("Москва Oslo العربية ")]
    [InlineData("\ud83d Oslo \ude00")]
    public void Keeps_spans_in_bounds_and_apart_whatever_the_text(string unit) =>
        AssertInBounds(string.Concat(Enumerable.Repeat(unit, 200_000 / unit.Length)));

    [Theory]
    [InlineData("word ", 200_000)]
    [InlineData("Xy", 500_000)]
    [InlineData("Lagos ", 100_000)]
    public void Reads_a_sentence_of_a_million_characters_and_a_hundred_thousand_capitals(string unit, int times) =>
        AssertInBounds(string.Concat(Enumerable.Repeat(unit, times)));

    [Theory]
    [InlineData("PRESIDENT [VLADIMIR PUTIN] ARRIVED IN [PARIS] ON MONDAY.")]
    [InlineData("[ANGELA MERKEL] MET [EMMANUEL MACRON] IN [BERLIN] AFTER THE TALKS.")]
    public void Marks_names_in_text_of_capitals_alone(string marked)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        SpanAssert.Marks(marked, text, Recognize(text).Select(mention => mention.Span));
    }

    private static void AssertInBounds(string text)
    {
        var last = 0;
        foreach (var mention in Recognize(text))
        {
            Assert.InRange(mention.Span.Start, last, text.Length);
            Assert.InRange(mention.Span.End, mention.Span.Start + 1, text.Length);
            Assert.InRange(mention.Confidence, 0, 1);
            last = mention.Span.End;
        }
    }

    [Fact]
    public void Gives_the_same_for_the_same_text_whatever_came_before()
    {
        const string text = "Jane Roe of Acme Corp. flew from Oslo to Nairobi. Roe met the Kenyan president.";
        var first = Recognize(text);
        Recognize("Oslo sued Jane. ACME IS GONE.");
        Assert.Equal(first, Recognize(text));
    }

    private static IReadOnlyList<Mention> Recognize(string text, string language = "en")
    {
        var article = Pages.Read(Articles.Of(text.Split('\n')), language);
        return Shared.Value.Recognize(article, CancellationToken.None);
    }
}
