using Microsoft.Data.Sqlite;

namespace Extractor.Storage.Sqlite;

/// <summary>Opens the file of a store and brings it to this build's schema.</summary>
internal static class StoreConnection
{
    /// <summary>An open connection.</summary>
    /// <exception cref="StoreException">The file is missing, is no store, cannot be opened, or is of a newer build.</exception>
    public static SqliteConnection Open(string path, bool create)
    {
        if (!create && !File.Exists(path))
            throw new StoreException($"There is no store '{path}'; make one with 'extractor extract INPUT --store {path}'.");
        // A full path: SQLite takes an empty or special name as a store in memory, which would be lost.
        var full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) is { } folder && !Directory.Exists(folder))
            throw new StoreException($"There is no folder '{folder}' to make store '{path}' in; make it first.");
        if (Directory.Exists(full)) throw new StoreException($"'{path}' is a folder; name a file for the store.");
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = full,
            Mode = create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            ForeignKeys = true,
            Pooling = false,
        };
        var connection = new SqliteConnection(settings.ToString());
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;";
            command.ExecuteNonQuery();
            StoreSchema.Apply(connection, path);
            return connection;
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw new StoreException($"Store '{path}' cannot be opened: {exception.Message} Is it a file that extractor made?", exception);
        }
        catch (StoreException)
        {
            connection.Dispose();
            throw;
        }
    }
}
