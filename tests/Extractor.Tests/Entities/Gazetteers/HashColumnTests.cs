using Extractor.Entities.Gazetteers;

namespace Extractor.Tests.Entities.Gazetteers;

public class HashColumnTests
{
    [Fact]
    public void Finds_every_key_and_no_other()
    {
        ulong[] hashes = [.. Enumerable.Range(1, 5000).Select(i => NameKey.Of($"name {i}")).Order()];
        var column = Read(hashes);
        for (var i = 0; i < hashes.Length; i++) Assert.Equal(i, column.Find(hashes[i]));
        for (var i = 5001; i < 9000; i++) Assert.Equal(-1, column.Find(NameKey.Of($"name {i}")));
        Assert.Equal(-1, column.Find(0));
    }

    [Fact]
    public void Refuses_a_file_that_is_cut_off()
    {
        var writer = new ColumnWriter();
        HashColumn.Write(writer, [NameKey.Of("Oslo")]);
        Assert.Throws<InvalidDataException>(() => new HashColumn(new ColumnReader(writer.ToArray().AsMemory(0, 1000))));
    }

    private static HashColumn Read(ulong[] hashes)
    {
        var writer = new ColumnWriter();
        HashColumn.Write(writer, hashes);
        return new HashColumn(new ColumnReader(writer.ToArray()));
    }
}
