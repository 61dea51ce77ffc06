using Extractor.Learning.Documents;

namespace Extractor.Learning.Tests.Documents;

public class NamedMatchTests
{
    private static readonly LabelledEntity[] Labels = [new("Jane Roe", null), new("the Moon Bank", null)];

    [Fact]
    public void Finds_a_label_by_any_name_but_for_case_and_article() =>
        Assert.Equal([1, 0, -1], NamedMatch.Of([["MB", "Moon Bank"], ["jane roe"], ["Oslo"]], Labels));

    [Fact]
    public void Gives_a_label_once() => Assert.Equal([0, -1], NamedMatch.Of([["Jane Roe"], ["Jane Roe"]], Labels));
}
