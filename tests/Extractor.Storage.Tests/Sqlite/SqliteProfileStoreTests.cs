using Extractor.Assembly;
using Extractor.Model;
using Extractor.Storage.Sqlite;
using Extractor.Testing;
using Microsoft.Data.Sqlite;

namespace Extractor.Storage.Tests.Sqlite;

public class SqliteProfileStoreTests : ProfileSinkTests
{
    private string Store => Folder["profiles.db"];

    protected override IProfileSink Open() => SqliteProfileStore.Open(Store, new ProfileJson());

    protected override IReadOnlyList<string> Stored() => File.Exists(Store) ? [.. Rows("SELECT title FROM records ORDER BY number")] : [];

    private IEnumerable<string> Rows(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Store};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read()) yield return reader.GetString(0);
    }

    private async Task<(long Stored, long Unchanged)> WriteAsync(params ProfileRecord[] records)
    {
        await using var store = SqliteProfileStore.Open(Store, new ProfileJson());
        foreach (var record in records) await store.WriteAsync(record, CancellationToken.None);
        await store.CompleteAsync(CancellationToken.None);
        return (store.Stored, store.Unchanged);
    }

    private int Found(ProfileQuery query)
    {
        using var reader = SqliteProfileReader.Open(Store);
        return reader.Find(query).Count;
    }

    [Fact]
    public async Task Leaves_a_record_alone_that_is_there_already()
    {
        Assert.Equal((2, 0), await WriteAsync(Records.Sample(), Records.Of("other")));
        Assert.Equal((0, 2), await WriteAsync(Records.Sample(), Records.Of("other")));
        Assert.Equal(2, Stored().Count);
    }

    [Fact]
    public async Task Replaces_a_changed_record_with_its_names_areas_and_text()
    {
        await WriteAsync(Records.Sample());
        var changed = Records.Of("changed", "Nothing of the old words.") with { Id = Records.Sample().Id };
        Assert.Equal((1, 0), await WriteAsync(changed));
        Assert.Equal(["changed"], Stored());
        Assert.Empty(Rows("SELECT name FROM names"));
        Assert.Empty(Rows("SELECT area FROM areas"));
        Assert.Equal(0, Found(new ProfileQuery { Text = "Skagerrak" }));
        Assert.Equal(1, Found(new ProfileQuery { Text = "old words" }));
    }

    [Fact]
    public async Task Takes_more_records_than_one_batch()
    {
        await WriteAsync([.. Enumerable.Range(1, 1203).Select(i => Records.Of($"r{i}", "x"))]);
        Assert.Equal(1203, Stored().Count);
    }

    [Fact]
    public async Task Keeps_the_record_as_it_was_written()
    {
        await WriteAsync(Records.Sample());
        using var reader = SqliteProfileReader.Open(Store);
        using var expected = new StringWriter();
        new ProfileJson().Write(Records.Sample(), expected);
        Assert.Equal(expected.ToString(), reader.Json(Records.Sample().Id[..8]));
        Assert.Null(reader.Json("ffffffff"));
    }

    [Fact]
    public async Task Reports_a_write_that_fails_as_such_and_keeps_what_was_there()
    {
        await WriteAsync(Records.Of("first"));
        _ = Rows("CREATE TRIGGER full BEFORE INSERT ON records BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END; SELECT 'x'").ToArray();
        var thrown = await Assert.ThrowsAsync<IOException>(() => WriteAsync(Records.Of("second")));
        Assert.Contains("full", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(["first"], Stored());
    }
}
