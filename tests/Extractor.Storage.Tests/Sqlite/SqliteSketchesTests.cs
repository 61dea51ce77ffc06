using Extractor.Assembly;
using Extractor.Model;
using Extractor.Storage.Sqlite;
using Extractor.Testing;
using Microsoft.Data.Sqlite;

namespace Extractor.Storage.Tests.Sqlite;

public sealed class SqliteSketchesTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    private static ArticleSketch Sketch(params uint[] bands) => new(new uint[] { 5, 7, uint.MaxValue }, new uint[] { 7 }, bands);

    private SqliteProfileStore Open() => SqliteProfileStore.Open(folder["a.db"], new ProfileJson());

    private async Task AddAsync(string name, ArticleSketch sketch)
    {
        await using var store = Open();
        await store.WriteAsync(Records.Of(name), CancellationToken.None);
        store.Sketches.Add(Records.Of(name).Id, sketch);
        await store.CompleteAsync(CancellationToken.None);
    }

    private async Task<string[]> CandidatesAsync(ArticleSketch sketch, int limit = 9)
    {
        await using var store = Open();
        return [.. store.Sketches.Candidates(sketch, limit).Select(number => store.Sketches.Read(number).Id)];
    }

    private long Count(string table)
    {
        using var connection = new SqliteConnection($"Data Source={folder["a.db"]};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM " + table;
        return (long)command.ExecuteScalar()!;
    }

    [Fact]
    public async Task Finds_records_of_an_earlier_run_those_that_share_most_first()
    {
        await AddAsync("one", Sketch(1, 2, 30));
        await AddAsync("two", Sketch(1, 2, 3));
        await AddAsync("none", Sketch(2, 3, 1));
        Assert.Equal([Records.Id("two"), Records.Id("one")], await CandidatesAsync(Sketch(1, 2, 3)));
        Assert.Equal([Records.Id("two")], await CandidatesAsync(Sketch(1, 2, 3), limit: 1));
        Assert.Empty(await CandidatesAsync(Sketch(9, 9, 9)));
    }

    [Fact]
    public async Task Gives_back_the_shingles()
    {
        await AddAsync("one", Sketch(1));
        await using var store = Open();
        var kept = store.Sketches.Read(store.Sketches.Candidates(Sketch(1), 1)[0]);
        Assert.Equal([5, 7, uint.MaxValue], kept.Shingles.ToArray());
        Assert.Equal([7], kept.Lede.ToArray());
    }

    [Fact]
    public async Task Keeps_the_sketch_of_a_record_that_is_written_again_unchanged()
    {
        await AddAsync("one", Sketch(1, 2));
        await AddAsync("one", Sketch(1, 2));
        Assert.Equal((1, 2), (Count("sketches"), Count("bands")));
    }

    [Fact]
    public async Task Drops_the_sketch_of_a_record_that_is_replaced()
    {
        await AddAsync("one", Sketch(1, 2));
        await using (var store = Open())
        {
            await store.WriteAsync(Records.Of("one") with { DuplicateOf = Records.Id("other") }, CancellationToken.None);
            await store.CompleteAsync(CancellationToken.None);
        }

        Assert.Equal((0, 0), (Count("sketches"), Count("bands")));
    }

    [Fact]
    public async Task Reads_few_of_very_many_records_that_share_a_band()
    {
        await using var store = Open();
        for (var i = 0; i < 100; i++)
        {
            await store.WriteAsync(Records.Of("r" + i), CancellationToken.None);
            store.Sketches.Add(Records.Id("r" + i), Sketch(1));
        }

        Assert.InRange(store.Sketches.Candidates(Sketch(1), 1000).Count, 1, 16);
    }
}
