using System.Security.Cryptography;
using System.Text;

namespace Extractor.Entities.Gazetteers.Own;

/// <summary>
/// Names that the user brings: organisations, people, places and products with their identifiers. Where the gazetteer that ships has the same name,
/// the user's stands. Immutable and thread-safe.
/// </summary>
public sealed class UserGazetteer
{
    private UserGazetteer(IReadOnlyList<UserEntry> entries, string sha256) => (Entries, Sha256) = (entries, sha256);

    /// <summary>64 lower-case hexadecimal digits over names and texts of the files.</summary>
    public string Sha256 { get; }

    /// <summary>Number of entries.</summary>
    public int Count => Entries.Count;

    /// <summary>The entries; where two have one name, the first is used.</summary>
    internal IReadOnlyList<UserEntry> Entries { get; }

    /// <summary>
    /// Reads and checks gazetteer files: UTF-8 with a tab between cells, a first line that names the columns, <c>#</c> before comments. Columns are
    /// <c>name</c> and <c>type</c> (<c>organization</c>, <c>person</c>, <c>place</c>, <c>product</c>), and as wanted <c>aliases</c> (with <c>|</c> between),
    /// <c>subtype</c>, <c>country</c>, <c>domain</c>, <c>ticker</c>, <c>asn</c>, <c>geonames</c>, <c>identifiers</c> (<c>KEY=VALUE</c>, with <c>|</c>
    /// between), <c>latitude</c>, <c>longitude</c> and <c>population</c>.
    /// </summary>
    /// <param name="files">The files; where two have one name, that of the earlier file is used.</param>
    /// <exception cref="GazetteerException">A file cannot be used; says all that is wrong, naming file and line.</exception>
    public static UserGazetteer Read(IEnumerable<GazetteerText> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        GazetteerText[] texts = [.. files];
        var problems = new List<string>();
        UserEntry[] entries = [.. texts.SelectMany(file => new UserFileReader(file, problems).Read())];
        if (problems.Count > 0) throw new GazetteerException(problems);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in texts.SelectMany(file => (string[])[file.Name, file.Tsv]))
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            hash.AppendData(BitConverter.GetBytes((long)bytes.Length));
            hash.AppendData(bytes);
        }

        return new(entries, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
