using Extractor.Learning.Grouping;
using Extractor.Testing;

namespace Extractor.Learning.Tests.Grouping;

public class GroupingEvaluationTests
{
    private const string Line = """
        {"title":"Roe","sents":[["Jane","Roe","(","born","1970",")","leads","the","European","Central","Bank","."],["Roe","'s","ECB","acted","."]],"entities":[[{"sent":0,"start":0,"end":2,"type":"PER"},{"sent":1,"start":0,"end":1,"type":"PER"}],[{"sent":0,"start":4,"end":5,"type":"TIME"}],[{"sent":0,"start":8,"end":11,"type":"ORG"},{"sent":1,"start":2,"end":3,"type":"ORG"}]]}
        """;

    [Fact]
    public void Sets_tokens_as_they_are_printed_and_leaves_out_what_is_no_name()
    {
        using var folder = new TempFolder();

        var document = Assert.Single(ClusterFile.Read(folder.Write("c.jsonl", Line)));

        SpanAssert.Marks("[Jane Roe] (born 1970) leads the [European Central Bank].\n[Roe]'s [ECB] acted.", document.Text, document.Mentions.Select(mention => mention.Span));
        Assert.Equal([0, 2, 0, 2], document.Entities);
    }

    [Fact]
    public void Scores_the_groups_of_a_file()
    {
        using var folder = new TempFolder();

        var evaluation = GroupingEvaluation.Run(folder.Write("c.jsonl", Line), all: true);

        Assert.Equal((4, 2), (evaluation.Mentions, evaluation.Entities));
        Assert.Equal(1, evaluation.Measures["conll"].Value, 6);
        Assert.Empty(evaluation.Faults);
        Assert.Equal(GroupingEvaluation.Order.Order(StringComparer.Ordinal), evaluation.Measures.Keys);
    }

    [Fact]
    public void Says_which_line_is_no_document()
    {
        using var folder = new TempFolder();
        var file = folder.Write("c.jsonl", Line + "\n{\"title\":\"x\"}");
        Assert.Contains("Line 2", Assert.Throws<FormatException>(() => ClusterFile.Read(file)).Message, StringComparison.Ordinal);
    }
}
