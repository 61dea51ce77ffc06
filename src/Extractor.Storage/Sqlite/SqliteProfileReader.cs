using System.Text;
using Microsoft.Data.Sqlite;

namespace Extractor.Storage.Sqlite;

/// <summary>Answers questions from a store.</summary>
public sealed class SqliteProfileReader : IDisposable
{
    private readonly SqliteConnection connection;

    private SqliteProfileReader(SqliteConnection connection) => this.connection = connection;

    /// <summary>Opens a store that exists.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="StoreException">The file is missing, is no store, or is of a newer build.</exception>
    public static SqliteProfileReader Open(string path) => new(StoreConnection.Open(path, create: false));

    /// <summary>The records that fit, newest first; those without a date last.</summary>
    /// <param name="query">What to look for.</param>
    /// <exception cref="StoreException">The store is damaged, or held by another program.</exception>
    public IReadOnlyList<ProfileSummary> Find(ProfileQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        using var command = connection.CreateCommand();
        var sql = new StringBuilder(
            "SELECT id, title, path, published_at, domain, region, subject, grade, score FROM records WHERE 1");
        Where(query.Domain, "domain = $domain COLLATE NOCASE", "$domain");
        Where(query.Grade, "grade = $grade COLLATE NOCASE", "$grade");
        Where(
            query.Region is { } region ? Literal(region) : null,
            "number IN (SELECT record FROM areas WHERE area LIKE $region ESCAPE '\\' OR area LIKE '% ' || $region ESCAPE '\\')",
            "$region");
        Where(
            query.Entity is { } entity ? "%" + Literal(entity) + "%" : null,
            "number IN (SELECT record FROM names WHERE name LIKE $entity ESCAPE '\\')",
            "$entity");
        Where(query.Text is { } text ? FullText.Expression(text) : null, "number IN (SELECT rowid FROM texts WHERE texts MATCH $text)", "$text");
        sql.Append(" ORDER BY published_at IS NULL, published_at DESC, id LIMIT $limit");
        command.Parameters.AddWithValue("$limit", query.Limit);
        command.CommandText = sql.ToString();
        return Guarded(() =>
        {
            using var reader = command.ExecuteReader();
            var found = new List<ProfileSummary>();
            while (reader.Read()) found.Add(Row(reader));
            return found;
        });

        void Where(string? value, string condition, string parameter)
        {
            if (value is null) return;
            sql.Append(" AND ").Append(condition);
            command.Parameters.AddWithValue(parameter, value);
        }
    }

    /// <summary>The JSON of a record by its id or the beginning of it; null where there is none.</summary>
    /// <param name="id">At least eight digits of the id.</param>
    /// <exception cref="StoreException">The store is damaged, or held by another program.</exception>
    public string? Json(string id)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT json FROM records WHERE id >= $id AND id < $id || 'g' ORDER BY id LIMIT 1";
        command.Parameters.AddWithValue("$id", id);
        return Guarded(() => command.ExecuteScalar() as string);
    }

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();

    private static string Literal(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (SqliteException exception)
        {
            throw new StoreException($"The store could not be read: {exception.Message} Make it again if the file is damaged.", exception);
        }
    }

    private static ProfileSummary Row(SqliteDataReader reader)
    {
        return new()
        {
            Id = reader.GetString(0),
            Title = Text(1),
            Path = reader.GetString(2),
            PublishedAt = Text(3),
            Domain = Text(4),
            Region = Text(5),
            Subject = Text(6),
            Grade = reader.GetString(7),
            Score = reader.GetDouble(8),
        };

        string? Text(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
    }
}
