using Extractor.Assembly;
using Extractor.Storage.Sqlite;
using Extractor.Testing;
using Microsoft.Data.Sqlite;

namespace Extractor.Storage.Tests.Sqlite;

public sealed class StoreConnectionTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string Refusal(string path) => Assert.Throws<StoreException>(() => SqliteProfileStore.Open(path, new ProfileJson()).DisposeAsync().AsTask().Wait()).Message;

    private string Database(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder["a.db"]};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
        return folder["a.db"];
    }

    [Fact]
    public async Task Refuses_a_store_of_a_newer_build()
    {
        await SqliteProfileStore.Open(folder["a.db"], new ProfileJson()).DisposeAsync();
        Assert.Contains($"has schema 99; this build knows schemas up to {StoreSchema.Current}", Refusal(Database("PRAGMA user_version = 99")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CREATE TABLE bookmarks (url TEXT)")]
    [InlineData("CREATE TABLE bookmarks (url TEXT); PRAGMA user_version = 1")]
    [InlineData("PRAGMA user_version = 75")]
    public void Refuses_a_database_of_another_program(string sql)
    {
        Assert.Contains("did not make", Refusal(Database(sql)), StringComparison.Ordinal);
        using var connection = new SqliteConnection($"Data Source={folder["a.db"]};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE name = 'records'";
        Assert.Equal(0L, command.ExecuteScalar());
    }

    [Fact]
    public void Refuses_a_file_that_is_no_database()
    {
        Assert.Contains("not a database", Refusal(folder.Write("a.db", new string('x', 5000))), StringComparison.Ordinal);
        Assert.Equal(new string('x', 5000), File.ReadAllText(folder["a.db"]));
    }

    [Fact]
    public void Refuses_a_folder_and_a_missing_folder()
    {
        Assert.Contains("is a folder", Refusal(folder.Path), StringComparison.Ordinal);
        Assert.Contains("no folder", Refusal(folder["missing/a.db"]), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("/proc/a.db")]
    [InlineData("/dev/full")]
    public void Refuses_where_nothing_can_be_written(string path)
    {
        Skip.IfNot(OperatingSystem.IsLinux());
        Assert.Contains(path, Refusal(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_how_to_make_a_store_that_is_not_there()
    {
        var thrown = Assert.Throws<StoreException>(() => SqliteProfileReader.Open(folder["a.db"]));
        Assert.Contains("extractor extract INPUT --store", thrown.Message, StringComparison.Ordinal);
        Assert.Empty(folder.Names());
    }

    [Fact]
    public async Task Makes_a_file_of_a_name_that_SQLite_would_take_for_memory()
    {
        var before = Directory.GetCurrentDirectory();
        Assert.Throws<ArgumentException>(() => SqliteProfileStore.Open("", new ProfileJson()));
        await SqliteProfileStore.Open(folder[":memory:"], new ProfileJson()).DisposeAsync();
        Assert.Equal([":memory:"], folder.Names());
        Assert.Equal(before, Directory.GetCurrentDirectory());
    }
}
