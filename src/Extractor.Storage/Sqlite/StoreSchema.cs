using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Extractor.Storage.Sqlite;

/// <summary>Brings a store to the schema of this build: numbered scripts, forward only, the number kept in <c>user_version</c>.</summary>
internal static class StoreSchema
{
    /// <summary>Marks a database as a store (SQLite's <c>application_id</c>): <c>EXTR</c>.</summary>
    private const int Mark = 0x45585452;

    private static readonly string[] Scripts = ["001-records.sql", "002-sketches.sql"];

    /// <summary>Number of the newest schema that this build knows.</summary>
    public static int Current => Scripts.Length;

    /// <summary>Applies the scripts that the store lacks, each in a transaction.</summary>
    /// <exception cref="StoreException">The file is another program's database, or the store is of a newer build.</exception>
    public static void Apply(SqliteConnection connection, string path)
    {
        var version = Number(connection, "PRAGMA user_version");
        var isEmpty = version == 0 && Number(connection, "SELECT count(*) FROM sqlite_master") == 0;
        if (!isEmpty && Number(connection, "PRAGMA application_id") != Mark)
            throw new StoreException($"'{path}' is a database that extractor did not make; name another file for the store.");
        if (version > Current)
        {
            throw new StoreException(
                $"Store '{path}' has schema {version}; this build knows schemas up to {Current}. Use a newer extractor, or another store.");
        }

        for (var next = version; next < Current; next++)
        {
            using var transaction = connection.BeginTransaction();
            using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = Read(Scripts[next]) + FormattableString.Invariant($"\nPRAGMA application_id = {Mark};\nPRAGMA user_version = {next + 1};");
            command.ExecuteNonQuery();
            transaction.Commit();
        }
    }

    private static int Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static string Read(string script)
    {
        using var stream = typeof(StoreSchema).Assembly.GetManifestResourceStream("migrations/" + script)
            ?? throw new StoreException($"Migration '{script}' is not in this build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
