using Extractor.Entities.Grouping;
using Extractor.Model;

namespace Extractor.Tests.Entities;

public class NameLinkingTests
{
    [Theory]
    [InlineData("Jane Roe studied at Yale College for years. She left Yale in 2004.", "Yale College", "Yale College|Yale")]
    [InlineData("He joined the Portuguese Socialist Party (PSP) in May. Then PSP lost.", "Portuguese Socialist Party", "Portuguese Socialist Party|PSP|PSP")]
    [InlineData("The United States voted. Then the U.S. won, and Americans cheered.", "The United States", "The United States|the U.S.|Americans")]
    public void Joins_names_of_one_thing(string text, string name, string expected) => Assert.Equal(expected, string.Join('|', GroupOf(text, name, expected.Split('|'))));

    [Fact]
    public void Keeps_people_of_different_given_names_apart() =>
        Assert.Equal(["Hunter Biden"], GroupOf("Joe Biden spoke of Hunter Biden.", "Hunter Biden", ["Joe Biden", "Hunter Biden"]));

    [Fact]
    public void Takes_time_in_proportion_to_the_number_of_names()
    {
        var names = Enumerable.Range(0, 20_000).Select(i => $"Bank Name{i}").ToArray();
        var text = string.Join(' ', names);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        EntityGrouper.Group(Pages.Gazetteer, Pages.Grouping, text, MentionsOf(text, names));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"20,000 names took {watch.Elapsed}.");
    }

    [Theory]
    [InlineData("bin Laden", "bin Ladin", true)]
    [InlineData("Oslo", "Lima", false)]
    [InlineData("Kowalski", "Kowalska", true)]
    [InlineData("Laden", "Leiden", false)]
    public void Tells_near_spellings(string one, string other, bool near) => Assert.Equal(near, Spelling.IsNear(one, other));

    private static IEnumerable<string> GroupOf(string text, string name, string[] names) =>
        EntityGrouper.Group(Pages.Gazetteer, Pages.Grouping, text, MentionsOf(text, names))
            .Single(group => group.Mentions.Any(mention => mention.Span.Of(text) == name)).Mentions.Select(mention => mention.Span.Of(text));

    private static List<Mention> MentionsOf(string text, string[] names)
    {
        var mentions = new List<Mention>();
        var from = 0;
        foreach (var name in names)
        {
            var at = text.IndexOf(name, from, StringComparison.Ordinal);
            from = at + name.Length;
            var type = name.Contains("Biden", StringComparison.Ordinal) ? EntityType.Person : name.StartsWith("The", StringComparison.Ordinal) || name.StartsWith("the", StringComparison.Ordinal) || name == "Americans" ? EntityType.Place : EntityType.Organization;
            mentions.Add(new(new TextSpan(at, from), type, 1));
        }

        return mentions;
    }
}
