using Extractor.Learning.Entities;

namespace Extractor.Learning.Tests.Entities;

public class EntityTrainerTests : IDisposable
{
    private const string Sentences =
        """
        -DOCSTART- -X- O O

        {0} NNP I-NP I-PER
        {1} NNP I-NP I-PER
        visited VBD I-VP O
        {2} NNP I-NP I-LOC
        . . O O

        The DT I-NP O
        {3} NNP I-NP B-ORG
        sued VBD I-VP O
        {1} NNP I-NP I-PER
        . . O O


        """;

    private readonly string folder = Directory.CreateTempSubdirectory("entities").FullName;

    [Fact]
    public void Learns_names_from_columns_and_writes_the_same_bytes_twice()
    {
        var file = WriteTraining();
        Train(file, "one");
        Train(file, "two");
        Assert.Equal(File.ReadAllBytes(Path.Combine(folder, "one", "labeller.br")), File.ReadAllBytes(Path.Combine(folder, "two", "labeller.br")));
        var evaluation = EntityEvaluation.Run(file, Path.Combine(folder, "one"));
        Assert.InRange(evaluation.Measures.Single(measure => measure.Type == EntityEvaluation.All).F1, 0.95, 1);
    }

    [Fact]
    public void Learns_names_of_text_in_capitals_from_copies_in_another_case()
    {
        var file = WriteTraining();
        EntityTrainer.Train(new() { Data = [file], OutputFolder = Path.Combine(folder, "cases"), Recase = true }, cancellationToken: CancellationToken.None);
        var shouted = Path.Combine(folder, "shouted.conll");
        File.WriteAllLines(shouted, File.ReadLines(file).Select(line => line.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? line[..end].ToUpperInvariant() + line[end..] : line));
        var evaluation = EntityEvaluation.Run(shouted, Path.Combine(folder, "cases"));
        Assert.InRange(evaluation.Measures.Single(measure => measure.Type == EntityEvaluation.All).F1, 0.9, 1);
    }

    [Fact]
    public void Says_which_line_has_no_tag()
    {
        var file = Path.Combine(folder, "bad.conll");
        File.WriteAllText(file, "Oslo\tB-LOC\nlies\n");
        Assert.Contains("Line 2", Assert.Throws<InvalidDataException>(() => Train(file, "bad")).Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private string WriteTraining()
    {
        string[] first = ["Jane", "John", "Mary", "Peter"], last = ["Roe", "Doe", "Smith", "Miller"], place = ["Oslo", "Paris", "Rome", "Lima"], body = ["Acme", "Enron", "Shell", "Nokia"];
        var file = Path.Combine(folder, "train.conll");
        File.WriteAllText(file, string.Concat(Enumerable.Range(0, 64).Select(i => Sentences
            .Replace("{0}", first[i % 4], StringComparison.Ordinal).Replace("{1}", last[i / 4 % 4], StringComparison.Ordinal)
            .Replace("{2}", place[i / 16 % 4], StringComparison.Ordinal).Replace("{3}", body[(i + (i / 4)) % 4], StringComparison.Ordinal))));
        return file;
    }

    private void Train(string file, string name) => EntityTrainer.Train(new() { Data = [file], OutputFolder = Path.Combine(folder, name) }, cancellationToken: CancellationToken.None);
}
