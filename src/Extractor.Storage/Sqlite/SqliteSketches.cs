using System.Runtime.InteropServices;
using Extractor.Model;
using Microsoft.Data.Sqlite;

namespace Extractor.Storage.Sqlite;

/// <summary>Sketches of a store's records, written with them and dropped with them. Shingles lie in blobs, 4 bytes each, least byte first.</summary>
internal sealed class SqliteSketches : ISketchIndex, IDisposable
{
    /// <summary>Records read for a band, the earliest: a band that more have comes from text that many pages print alike.</summary>
    private const int MostRecords = 16;

    private readonly Func<SqliteTransaction> transaction;
    private readonly SqliteCommand find;
    private readonly SqliteCommand read;
    private readonly SqliteCommand insert;
    private readonly SqliteCommand insertBand;

    /// <summary>Prepares the commands.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="transaction">Gives the transaction of the batch under way.</param>
    public SqliteSketches(SqliteConnection connection, Func<SqliteTransaction> transaction)
    {
        this.transaction = transaction;
        find = Prepare(connection, FormattableString.Invariant($"SELECT record FROM bands WHERE key = $key ORDER BY record LIMIT {MostRecords}"), "$key");
        read = Prepare(connection, "SELECT id, shingles, lede FROM sketches JOIN records ON number = record WHERE record = $record", "$record");
        insert = Prepare(connection, "INSERT OR IGNORE INTO sketches SELECT number, $shingles, $lede FROM records WHERE id = $id RETURNING record", "$shingles", "$lede", "$id");
        insertBand = Prepare(connection, "INSERT INTO bands VALUES ($key, $record)", "$key", "$record");
    }

    /// <inheritdoc/>
    public IReadOnlyList<long> Candidates(ArticleSketch sketch, int limit)
    {
        ArgumentNullException.ThrowIfNull(sketch);
        var shared = new Dictionary<long, int>();
        Guarded(() =>
        {
            for (var band = 0; band < sketch.Bands.Length; band++)
            {
                using var rows = Fill(find, Key(sketch, band)).ExecuteReader();
                while (rows.Read()) CollectionsMarshal.GetValueRefOrAddDefault(shared, rows.GetInt64(0), out _)++;
            }
        });
        return [.. shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(limit).Select(pair => pair.Key)];
    }

    /// <inheritdoc/>
    public KeptSketch Read(long number)
    {
        KeptSketch? kept = null;
        Guarded(() =>
        {
            using var rows = Fill(read, number).ExecuteReader();
            if (rows.Read()) kept = new(rows.GetString(0), Numbers(rows.GetFieldValue<byte[]>(1)), Numbers(rows.GetFieldValue<byte[]>(2)));
        });
        return kept ?? throw new IOException($"The store has no sketch of record {number}; make it again if the file is damaged.");
    }

    /// <inheritdoc/>
    /// <remarks>The record must be in the store; one that has a sketch keeps it.</remarks>
    public void Add(string id, ArticleSketch sketch)
    {
        ArgumentNullException.ThrowIfNull(sketch);
        Guarded(() =>
        {
            if (Fill(insert, Bytes(sketch.Shingles.Span), Bytes(sketch.Lede.Span), id).ExecuteScalar() is not long record) return;
            for (var band = 0; band < sketch.Bands.Length; band++) Fill(insertBand, Key(sketch, band), record).ExecuteNonQuery();
        });
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in (SqliteCommand[])[find, read, insert, insertBand]) command.Dispose();
    }

    private static long Key(ArticleSketch sketch, int band) => ((long)band << 32) | sketch.Bands.Span[band];

    private static byte[] Bytes(ReadOnlySpan<uint> numbers)
    {
        var bytes = new byte[numbers.Length * sizeof(uint)];
        for (var i = 0; i < numbers.Length; i++) System.Buffers.Binary.BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)), numbers[i]);
        return bytes;
    }

    private static uint[] Numbers(byte[] bytes)
    {
        var numbers = new uint[bytes.Length / sizeof(uint)];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)));
        return numbers;
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string sql, params string[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var parameter in parameters) command.Parameters.AddWithValue(parameter, DBNull.Value);
        return command;
    }

    private static void Guarded(Action action)
    {
        try
        {
            action();
        }
        catch (SqliteException exception)
        {
            throw new IOException($"The store's sketches could not be used: {exception.Message}", exception);
        }
    }

    private SqliteCommand Fill(SqliteCommand command, params object[] values)
    {
        command.Transaction = transaction();
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
        return command;
    }
}
