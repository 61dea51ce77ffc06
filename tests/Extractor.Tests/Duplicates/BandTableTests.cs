using Extractor.Duplicates;

namespace Extractor.Tests.Duplicates;

public class BandTableTests
{
    private static int[] Find(BandTable table, uint key)
    {
        var found = new List<int>();
        table.Find(key, found);
        return [.. found];
    }

    [Fact]
    public void Finds_the_documents_of_a_key_in_their_order_however_it_grows()
    {
        var table = new BandTable();
        for (var i = 0; i < 9000; i++) table.Add((uint)(i % 1000) * 64, i);
        for (var key = 0; key < 1000; key++) Assert.Equal(Enumerable.Range(0, 9).Select(i => (i * 1000) + key), Find(table, (uint)key * 64));
        Assert.Empty(Find(table, 7));
    }

    [Fact]
    public void Keeps_a_bounded_number_of_documents_for_a_key()
    {
        var table = new BandTable();
        for (var i = 0; i < 100_000; i++) table.Add(5, i);
        Assert.Equal(Enumerable.Range(0, BandTable.MostDocuments), Find(table, 5));
    }
}
