using Extractor.Model;
using Microsoft.Data.Sqlite;

namespace Extractor.Storage.Sqlite;

/// <summary>Turns records into rows.</summary>
internal sealed class RecordRows : IDisposable
{
    private readonly SqliteCommand find;
    private readonly SqliteCommand delete;
    private readonly SqliteCommand deleteText;
    private readonly SqliteCommand insert;
    private readonly SqliteCommand insertName;
    private readonly SqliteCommand insertArea;
    private readonly SqliteCommand insertText;

    /// <summary>Prepares the commands.</summary>
    public RecordRows(SqliteConnection connection)
    {
        find = Prepare(connection, "SELECT number, record_sha256 FROM records WHERE id = $id", "$id");
        delete = Prepare(connection, "DELETE FROM records WHERE number = $number", "$number");
        deleteText = Prepare(connection, "DELETE FROM texts WHERE rowid = $number", "$number");
        insert = Prepare(
            connection,
            """
            INSERT INTO records (id, content_sha256, record_sha256, path, url, kind, title, language, published_at, domain, region, subject, grade, score, json)
            VALUES ($id, $content, $record, $path, $url, $kind, $title, $language, $published, $domain, $region, $subject, $grade, $score, $json)
            RETURNING number
            """,
            "$id", "$content", "$record", "$path", "$url", "$kind", "$title", "$language", "$published", "$domain", "$region", "$subject", "$grade", "$score", "$json");
        insertName = Prepare(
            connection, "INSERT OR IGNORE INTO names VALUES ($record, $entity, $name, $type, $salience)", "$record", "$entity", "$name", "$type", "$salience");
        insertArea = Prepare(connection, "INSERT OR IGNORE INTO areas VALUES ($record, $area, $score)", "$record", "$area", "$score");
        insertText = Prepare(connection, "INSERT INTO texts (rowid, title, body) VALUES ($number, $title, $body)", "$number", "$title", "$body");
    }

    /// <summary>Stores a record; false where it was there already.</summary>
    public bool Upsert(ProfileRecord record, string json, string hash, SqliteTransaction transaction)
    {
        foreach (var command in (SqliteCommand[])[find, delete, deleteText, insert, insertName, insertArea, insertText])
            command.Transaction = transaction;
        if (Find(record.Id) is { } found)
        {
            if (found.Hash == hash) return false;
            Run(deleteText, found.Number);
            Run(delete, found.Number);
        }

        var number = Insert(record, json, hash);
        foreach (var entity in record.Entities)
        {
            foreach (var name in entity.Aliases.Prepend(entity.Name))
                Run(insertName, number, entity.Id, name, entity.Type.ToString(), entity.Salience);
        }

        foreach (var region in record.Regions)
        {
            foreach (var area in region.Countries.Prepend(region.Name).Prepend(region.Code)) Run(insertArea, number, area, region.Score);
        }

        Run(insertText, number, record.Article.Title?.Value, record.Article.Text);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in (SqliteCommand[])[find, delete, deleteText, insert, insertName, insertArea, insertText]) command.Dispose();
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string sql, params string[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var parameter in parameters) command.Parameters.AddWithValue(parameter, DBNull.Value);
        return command;
    }

    private static void Fill(SqliteCommand command, object?[] values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
    }

    private static void Run(SqliteCommand command, params object?[] values)
    {
        Fill(command, values);
        command.ExecuteNonQuery();
    }

    private (long Number, string Hash)? Find(string id)
    {
        Fill(find, [id]);
        using var reader = find.ExecuteReader();
        return reader.Read() ? (reader.GetInt64(0), reader.GetString(1)) : null;
    }

    private long Insert(ProfileRecord record, string json, string hash)
    {
        Fill(
            insert,
            [
                record.Id, record.Source.ContentSha256, hash, record.Source.Path, record.Source.CanonicalUrl ?? record.Source.Url,
                record.Article.Kind.ToString(), record.Article.Title?.Value, record.Source.Language, record.Article.PublishedAt?.Value,
                record.PrimaryDomain?.Value, record.PrimaryRegion?.Value, record.Profile.Subject?.Value.Name, record.Confidence.Grade,
                record.Confidence.Score, json,
            ]);
        return (long)insert.ExecuteScalar()!;
    }
}
