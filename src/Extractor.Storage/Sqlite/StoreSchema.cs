using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Extractor.Storage.Sqlite;

/// <summary>Brings a store to the schema of this build: numbered scripts, forward only, the number kept in <c>user_version</c>.</summary>
internal static class StoreSchema
{
    private static readonly string[] Scripts = ["001-records.sql"];

    /// <summary>Number of the newest schema that this build knows.</summary>
    public static int Current => Scripts.Length;

    /// <summary>Applies the scripts that the store lacks, each in a transaction.</summary>
    /// <exception cref="StoreException">The store is of a newer build.</exception>
    public static void Apply(SqliteConnection connection, string path)
    {
        var version = Convert.ToInt32(Scalar(connection, "PRAGMA user_version"), CultureInfo.InvariantCulture);
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
            command.CommandText = Read(Scripts[next]) + $"\nPRAGMA user_version = {next + 1};";
            command.ExecuteNonQuery();
            transaction.Commit();
        }
    }

    private static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static string Read(string script)
    {
        using var stream = typeof(StoreSchema).Assembly.GetManifestResourceStream("migrations/" + script)
            ?? throw new StoreException($"Migration '{script}' is not in this build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
