using Extractor.Learning.Places;

namespace Extractor.Learning.Tests.Places;

public sealed class PlaceEvaluationTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void Counts_a_place_by_its_country_and_its_distance()
    {
        File.WriteAllText(file,
            """{"id": "a", "text": "Trams stopped in Oslo.", "toponyms": [{"start": 17, "end": 21, "phrase": "Oslo", "lat": 59.91, "lon": 10.75, "page": "https://en.wikipedia.org/wiki/Oslo"}]}""" + "\n"
            + """{"id": "b", "text": "Trams stopped in Oslo.", "toponyms": [{"start": 17, "end": 21, "phrase": "Oslo", "lat": 48.19, "lon": -97.13, "page": "https://en.wikipedia.org/wiki/Oslo,_Minnesota"}]}""" + "\n");
        var evaluation = PlaceEvaluation.OfFile(file);
        Assert.Equal(0.5, evaluation.Measures[PlaceMeasures.Country].Value);
        Assert.Equal(0.5, evaluation.Measures[PlaceMeasures.Within].Value);
        Assert.Contains("Oslo, Minnesota", Assert.Single(evaluation.Texts[1].Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_line_that_it_cannot_read()
    {
        File.WriteAllText(file, "{\"text\": \"No places.\", \"toponyms\": []}\nnot json\n");
        Assert.Contains("line 2", Assert.Throws<InvalidDataException>(() => PlaceEvaluation.OfFile(file)).Message, StringComparison.Ordinal);
    }
}
