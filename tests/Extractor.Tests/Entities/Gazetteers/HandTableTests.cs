using System.Text.RegularExpressions;
using Extractor.Entities.Gazetteers;
using Extractor.Models;

namespace Extractor.Tests.Entities.Gazetteers;

public partial class HandTableTests
{
    private static readonly string[] Kinds =
    [
        "internetRegistry", "domainRegistry", "standardsBody", "internetExchange", "stockExchange", "centralBank", "regulator", "intergovernmental", "government", "nonprofit",
        "newsOrganization", "paymentNetwork", "onlinePlatform", "company",
    ];

    private static IEnumerable<string[]> Bodies => EmbeddedData.Lines("Entities/bodies.tsv").Select(line => line.Split('\t'));

    private static IEnumerable<string[]> Operators => EmbeddedData.Lines("Entities/operators.tsv").Select(line => line.Split('\t'));

    [Fact]
    public void Every_row_of_the_bodies_has_the_form_that_its_head_states()
    {
        foreach (var row in Bodies)
        {
            var said = string.Join(" | ", row);
            Assert.True(row.Length == 7, said);
            Assert.True(Kinds.Contains(row[0]), said);
            Assert.True(row[1..3].All(code => code == "-" || Pages.Gazetteer.World.IndexOf(code) >= 0), said);
            Assert.True(row[3] == "-" || Domain().IsMatch(row[3]), said);
            Assert.True(row[4].Contains('.', StringComparison.Ordinal) && !row[4].Contains(' ', StringComparison.Ordinal), said);
            Assert.True(row[5] == "-" || row[5].Split(' ').All(domain => domain.All(char.IsAsciiLetterLower)), said);
        }
    }

    [Fact]
    public void Every_row_of_the_operators_has_the_form_that_its_head_states()
    {
        foreach (var row in Operators)
        {
            var said = string.Join(" | ", row);
            Assert.True(row.Length == 5 && uint.TryParse(row[0], out _) && Domain().IsMatch(row[2]), said);
            Assert.True(Pages.Gazetteer.World.IndexOf(row[1]) >= 0, said);
        }
    }

    [Fact]
    public void No_name_stands_for_two_of_them()
    {
        var names = Bodies.Select(row => row[6]).Concat(Operators.Select(row => row[4])).SelectMany(cell => cell.Split(", ").Select(NameKey.Fold).Distinct()).ToList();
        Assert.Empty(names.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void No_number_site_or_top_level_domain_is_given_twice()
    {
        Assert.Empty(Twice(Operators.Select(row => row[0])));
        Assert.Empty(Twice(Bodies.Select(row => row[3]).Where(domain => domain != "-")));
        Assert.Empty(Twice(Operators.Select(row => row[2])));
        Assert.Empty(Twice(Bodies.Where(row => row[5] != "-").SelectMany(row => row[5].Split(' '))));
    }

    // Names that news uses all the same; links ask more of them.
    private static readonly string[] WordsThatAreNames = ["Fed", "Docker", "Meta"];

    [Fact]
    public void No_single_word_is_one_that_running_text_writes_in_lower_case()
    {
        var words = EmbeddedData.Lines("Entities/common-words.txt").ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(
            Bodies.Select(row => row[6]).Concat(Operators.Select(row => row[4])).SelectMany(cell => cell.Split(", ")),
            name => name.Skip(1).All(char.IsLower) && !WordsThatAreNames.Contains(name) && words.Contains(name.ToLowerInvariant()));
    }

    private static IEnumerable<string> Twice(IEnumerable<string> values) => values.GroupBy(value => value).Where(group => group.Count() > 1).Select(group => group.Key);

    [GeneratedRegex(@"^([a-z0-9][a-z0-9-]*\.)+[a-z]{2,24}$", RegexOptions.None, 1000)]
    private static partial Regex Domain();
}
