using Extractor.Entities.Grouping;
using Extractor.Entities.Judging;
using Extractor.Model;

namespace Extractor.Tests.Entities.Judging;

public class JudgeTableTests
{
    [Fact]
    public void Has_a_row_for_each_type_that_a_mention_or_the_gazetteer_speaks_for()
    {
        var article = Pages.Read("Oslo met.");
        using var table = JudgeTable.Of(article, Pages.Gazetteer, EntityGrouper.Group(Pages.Gazetteer, Pages.Grouping, article.Text, [new(new(0, 4), EntityType.Person, 0.6)]));
        Assert.Equal([(0, EntityType.Person), (0, EntityType.Place)], table.Rows);
    }

    [Theory]
    [InlineData("Guides praise Bread now. We bake bread and eat bread.", "Bread", nameof(JudgeFeature.LowerLast), 2.0 / 3)]
    [InlineData("Guides praise Bread now. They call Bread good.", "Bread", nameof(JudgeFeature.LowerLast), 0)]
    [InlineData("Blorp rose. We saw Blorp.", "Blorp", nameof(JudgeFeature.Opens), 0.5)]
    [InlineData("We saw the Blorp and Blorp.", "Blorp", nameof(JudgeFeature.AfterThe), 0.5)]
    [InlineData("We saw a Blorp.", "Blorp", nameof(JudgeFeature.AfterDeterminer), 1)]
    [InlineData("We met in Blorp today.", "Blorp", nameof(JudgeFeature.AfterPlacePreposition), 1)]
    [InlineData("Then Blorp said nothing.", "Blorp", nameof(JudgeFeature.BeforeSpeech), 1)]
    [InlineData("We saw Blorp's car.", "Blorp", nameof(JudgeFeature.Possessive), 1)]
    [InlineData("We saw them (Blorp) then.", "Blorp", nameof(JudgeFeature.Enclosed), 1)]
    [InlineData("We saw BLORP then.", "BLORP", nameof(JudgeFeature.Acronym), 1)]
    [InlineData("We met Blorp Ltd then.", "Blorp Ltd", nameof(JudgeFeature.LegalForm), 1)]
    [InlineData("Then it sold iPhones and the iPhone there.", "iPhone", nameof(JudgeFeature.Mixed), 1)]
    [InlineData("We met at Oslo University then.", "Oslo University", nameof(JudgeFeature.OrganizationHead), 1)]
    public void Measures_what_form_and_surroundings_say(string text, string name, string feature, double expected) =>
        Assert.Equal(expected, Read(text, name, Enum.Parse<JudgeFeature>(feature)), 4);

    [Fact]
    public void Sees_that_a_name_is_part_of_another()
    {
        const string Text = "Staff of Blorp University met near Blorp.";
        Assert.Equal(1, Read(Text, "Blorp", JudgeFeature.PartOfOther, new Mention(new(9, 25), EntityType.Organization, 0.9)));
        Assert.Equal(0, Read(Text, "Blorp", JudgeFeature.PartOfOther));
    }

    private static double Read(string text, string name, JudgeFeature feature, params Mention[] others)
    {
        var article = Pages.Read(text);
        var mentions = new List<Mention>(others);
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (!others.Any(other => other.Span.Contains(new TextSpan(at, at + name.Length)))) mentions.Add(new(new(at, at + name.Length), EntityType.Person, 0.5));
        }

        var groups = EntityGrouper.ByRule(Pages.Gazetteer, article.Text, [.. mentions.OrderBy(mention => mention.Span.Start)]);
        using var table = JudgeTable.Of(article, Pages.Gazetteer, groups);
        var row = Enumerable.Range(0, table.Rows.Count).First(i => groups[table.Rows[i].Group].Mentions[0].Span.Of(text) == name);
        return table.Values[row][(int)feature];
    }
}
