using System.Security.Cryptography;
using System.Text;
using Extractor.Model;
using Microsoft.Data.Sqlite;

namespace Extractor.Storage.Sqlite;

/// <summary>
/// Records in one SQLite file. A record replaces an earlier one of the same id; one that is there already, byte for byte, is
/// left alone, so that a repeated run changes nothing.
/// </summary>
public sealed class SqliteProfileStore : IProfileSink
{
    private const int BatchSize = 500;
    private readonly IProfileSerializer serializer;
    private readonly SqliteConnection connection;
    private readonly RecordRows rows;
    private readonly SqliteSketches sketches;
    private SqliteTransaction? transaction;
    private int pending;

    private SqliteProfileStore(SqliteConnection connection, IProfileSerializer serializer)
    {
        this.connection = connection;
        this.serializer = serializer;
        rows = new RecordRows(connection);
        sketches = new SqliteSketches(connection, Begin);
    }

    /// <summary>Number of records that were new or changed since the store was opened.</summary>
    public long Stored { get; private set; }

    /// <summary>Number of records that were there already since the store was opened.</summary>
    public long Unchanged { get; private set; }

    /// <summary>Sketches of the records, by which near-duplicates of them are found; written in one transaction with the records.</summary>
    public ISketchIndex Sketches => sketches;

    /// <summary>Opens a store; makes it where there is none.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="serializer">Writes the records.</param>
    /// <exception cref="StoreException">The file is no store, cannot be written, or is of a newer build.</exception>
    public static SqliteProfileStore Open(string path, IProfileSerializer serializer)
    {
        ArgumentNullException.ThrowIfNull(serializer);
        return new(StoreConnection.Open(path, create: true), serializer);
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(ProfileRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        cancellationToken.ThrowIfCancellationRequested();
        using var text = new StringWriter();
        serializer.Write(record, text);
        var json = text.ToString();
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
        Guarded(() =>
        {
            if (pending >= BatchSize) Commit();
            pending++;
            if (rows.Upsert(record, json, hash, Begin())) Stored++;
            else Unchanged++;
        });
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Guarded(Commit);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (transaction is not null) await transaction.DisposeAsync().ConfigureAwait(false);
        rows.Dispose();
        sketches.Dispose();
        await connection.DisposeAsync().ConfigureAwait(false);
    }

    private static void Guarded(Action action)
    {
        try
        {
            action();
        }
        catch (SqliteException exception)
        {
            throw new IOException($"The store could not be written: {exception.Message}", exception);
        }
    }

    private SqliteTransaction Begin() => transaction ??= connection.BeginTransaction();

    private void Commit()
    {
        transaction?.Commit();
        transaction?.Dispose();
        transaction = null;
        pending = 0;
    }
}
