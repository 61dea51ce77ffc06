using Extractor.Learning.Places;
using Extractor.Learning.Places.Focus;

namespace Extractor.Learning.Tests.Places;

public sealed class FocusScorerTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();
    private readonly string labels = Path.GetTempFileName();

    public void Dispose()
    {
        File.Delete(file);
        File.Delete(labels);
    }

    [Theory]
    [InlineData("NO SE", "NO SE", 1, 1)]
    [InlineData("NO SE", "SE NO", 0, 1)]
    [InlineData("NO SE", "NO", 1, 0.6667)]
    [InlineData("NO", "DK", 0, 0)]
    [InlineData("NO", "", 0, 0)]
    public void Counts_the_first_country_and_all_of_them(string gold, string told, double first, double f1)
    {
        var score = FocusScorer.Score("a", Codes(gold), isOrdered: true, [.. Codes(told).Select(code => (code, 0.8))]);
        Assert.Equal(first, score.Shares[PlaceMeasures.FocusFirst].Value);
        Assert.Equal(f1, score.Shares[PlaceMeasures.Focus].Value, 3);
        Assert.DoesNotContain(PlaceMeasures.FocusNone, score.Shares.Keys);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("NO", 0)]
    public void Counts_abstaining_where_the_text_is_about_no_country(string told, double none)
    {
        var score = FocusScorer.Score("a", [], isOrdered: true, [.. Codes(told).Select(code => (code, 0.8))]);
        Assert.Equal(none, score.Shares[PlaceMeasures.FocusNone].Value);
        Assert.DoesNotContain(PlaceMeasures.FocusFirst, score.Shares.Keys);
    }

    [Fact]
    public void Takes_any_country_for_the_first_where_the_set_does_not_tell_which_it_is()
    {
        var score = FocusScorer.Score("a", ["NO", "SE"], isOrdered: false, [("SE", 0.8)]);
        Assert.Equal(1, score.Shares[PlaceMeasures.FocusFirstOfAny].Value);
        Assert.DoesNotContain(PlaceMeasures.FocusFirst, score.Shares.Keys);
    }

    [Fact]
    public void Measures_the_countries_of_texts_by_the_places_that_they_link_to()
    {
        File.WriteAllText(file, """{"text": "Trams stopped in Oslo, Norway, on Monday.", "links": [{"anchor": "Norway", "page": "Norway"}]}""" + "\n");
        Assert.Equal(1, PlaceEvaluation.OfFile(file).Measures[PlaceMeasures.FocusFirstOfAny].Value);
    }

    [Fact]
    public void Measures_what_stands_for_a_government()
    {
        File.WriteAllText(file, """{"text": "Moscow said that trams had stopped in Moscow.", "links": []}""" + "\n");
        File.WriteAllText(labels, "# text, start, end, label\n0\t0\t6\tgovernment\n0\t38\t44\tplace\n");
        var evaluation = MetonymEvaluation.OfFile(file, labels, new ProfilePipelineBuilder().Build());
        Assert.Equal(1, evaluation.Measures[PlaceMeasures.MetonymPrecision].Value);
        Assert.Equal(1, evaluation.Measures[PlaceMeasures.MetonymRecall].Value);
    }

    [Fact]
    public void Names_the_label_that_it_cannot_read()
    {
        File.WriteAllText(file, """{"text": "Moscow said.", "links": []}""" + "\n");
        File.WriteAllText(labels, "0\t0\t60\tgovernment\n");
        Assert.Contains("0\t0\t60", Assert.Throws<InvalidDataException>(() => MetonymEvaluation.OfFile(file, labels, new ProfilePipelineBuilder().Build())).Message, StringComparison.Ordinal);
    }

    private static string[] Codes(string codes) => codes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
