using Extractor.Learning.Entities;

namespace Extractor.Learning.Tests.Entities;

public class ConllReaderTests
{
    [Theory]
    [InlineData("I-PER I-PER B-PER O", "0-1 2-2")]
    [InlineData("B-PER I-PER B-PER O", "0-1 2-2")]
    [InlineData("B-PER L-PER U-PER O", "0-1 2-2")]
    [InlineData("B-PER E-PER S-PER O", "0-1 2-2")]
    [InlineData("I-PER I-LOC O I-PER", "0-0 1-1 3-3")]
    public void Reads_all_schemes_alike(string tags, string expected)
    {
        var run = new TagRun();
        var all = tags.Split(' ');
        for (var i = 0; i < all.Length; i++) run.Add(i, all[i]);
        run.End();
        Assert.Equal(expected, string.Join(' ', run.Take().Select(name => $"{name.First}-{name.Last}")));
    }

    [Fact]
    public void Keeps_documents_apart_and_skips_comments()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "# newdoc\n-DOCSTART- a\tO\n\nOslo\tB-LOC\n\n-DOCSTART- b\tO\n\n#1\tO\nRome\tB-LOC\n");
            var documents = ConllReader.Read(file);
            Assert.Equal(["Oslo", "#1 Rome"], documents.Select(document => document.Text.Text));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
