using Extractor.Models;
using Extractor.Narrative;

namespace Extractor.Tests.Narrative;

public sealed class NarrativeModelTests
{
    [Fact]
    public void Is_read_as_it_was_written()
    {
        using var memory = new MemoryStream();
        NarrativeModel.Embedded.Write(new BinaryWriter(memory));
        var bytes = memory.ToArray();

        using var again = new MemoryStream();
        NarrativeModel.Read(new MemoryStream(bytes)).Write(new BinaryWriter(again));

        Assert.Equal(bytes, again.ToArray());
    }

    [Fact]
    public void Says_that_another_format_must_be_trained_again()
    {
        var exception = Assert.Throws<ModelException>(() => NarrativeModel.Read(new MemoryStream([9, 0, 0, 0])));

        Assert.Contains("train it again", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_a_file_is_cut_short()
    {
        using var memory = new MemoryStream();
        NarrativeModel.Embedded.Write(new BinaryWriter(memory));

        Assert.Throws<ModelException>(() => NarrativeModel.Read(new MemoryStream(memory.ToArray()[..^8])));
    }
}
