using System.Globalization;
using Extractor.Model;

namespace Extractor.Entities.Gazetteers.Own;

/// <summary>Reads one gazetteer file of the user, and notes all that is wrong with it.</summary>
internal sealed class UserFileReader(GazetteerText file, List<string> problems)
{
    private const int MostProblems = 20;
    private static readonly string[] IdentifierColumns = ["domain", "ticker", "asn", "geonames"];
    private static readonly string[] Columns = ["name", "type", "aliases", "subtype", "country", .. IdentifierColumns, "identifiers", "latitude", "longitude", "population"];

    private static readonly Dictionary<string, EntityType> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["organization"] = EntityType.Organization, ["person"] = EntityType.Person, ["place"] = EntityType.Place, ["product"] = EntityType.Product,
    };

    private readonly Dictionary<string, int> lineOf = new(StringComparer.Ordinal);
    private string[] header = [];
    private int found;

    /// <summary>The entries that can be used.</summary>
    public IEnumerable<UserEntry> Read()
    {
        var lines = file.Tsv.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length && found < MostProblems; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]) || lines[i][0] == '#') continue;
            var cells = lines[i].Split('\t');
            if (header.Length == 0)
            {
                if (!IsHeader(i + 1, cells)) yield break;
                header = cells;
            }
            else if (EntryOf(i + 1, cells) is { } entry)
            {
                yield return entry;
            }
        }

        if (header.Length == 0) Note(1, "the file has no line that names the columns; begin it with name, type and others, with tabs between");
    }

    private bool IsHeader(int line, string[] cells)
    {
        foreach (var unknown in cells.Except(Columns, StringComparer.Ordinal)) Note(line, $"there is no column '{unknown}'; columns are {string.Join(", ", Columns)}");
        foreach (var twice in cells.GroupBy(cell => cell, StringComparer.Ordinal).Where(group => group.Count() > 1)) Note(line, $"column '{twice.Key}' is there twice");
        foreach (var missing in (string[])["name", "type"])
        {
            if (!cells.Contains(missing, StringComparer.Ordinal)) Note(line, $"the column '{missing}' is missing; the first line names the columns");
        }

        return found == 0;
    }

    private UserEntry? EntryOf(int line, string[] cells)
    {
        var before = found;
        if (cells.Length > header.Length)
        {
            Note(line, $"{cells.Length} cells where the first line names {header.Length} columns; part cells by one tab each");
            return null;
        }

        string Cell(string column) => Array.IndexOf(header, column) is >= 0 and var at && at < cells.Length ? cells[at].Trim() : string.Empty;
        string[] names = [Cell("name"), .. Cell("aliases").Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        if (!Types.TryGetValue(Cell("type"), out var type)) Note(line, $"'{Cell("type")}' is no type; types are {string.Join(", ", Types.Keys)}");
        foreach (var name in names)
        {
            if (NameKey.Of(name) == 0 || !name.Any(char.IsLetterOrDigit)) Note(line, $"the name '{name}' has no letter");
            else if (!lineOf.TryAdd(NameKey.Fold(name), line) && lineOf[NameKey.Fold(name)] != line) Note(line, $"the name '{name}' is that of line {lineOf[NameKey.Fold(name)]} too; keep one");
        }

        var country = Cell("country");
        if (country.Length > 0 && (country.Length != 2 || !country.All(char.IsAsciiLetterUpper))) Note(line, $"'{country}' is no country; write ISO 3166-1 alpha-2, such as SE");
        if (type == EntityType.Place && country.Length == 0) Note(line, "a place needs its country");
        var identifiers = IdentifiersOf(line, Cell);
        var (latitude, longitude) = (Number(line, "latitude", Cell("latitude"), 90), Number(line, "longitude", Cell("longitude"), 180));
        var population = Number(line, "population", Cell("population"), int.MaxValue);
        return found > before ? null : new(
            $"{file.Name}:{line}", names, type, Cell("subtype") is { Length: > 0 } subtype ? subtype : null, country.Length > 0 ? country : null, identifiers, latitude, longitude,
            (int)population);
    }

    private SortedDictionary<string, string> IdentifiersOf(int line, Func<string, string> cell)
    {
        var identifiers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var column in IdentifierColumns)
        {
            var value = cell(column);
            if (value.Length == 0) continue;
            if (column is "asn" or "geonames" && !uint.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _)) Note(line, $"'{value}' is no number for {column}; write its digits alone");
            if (column == "domain" && (!value.Contains('.', StringComparison.Ordinal) || value.AsSpan().ContainsAny("/: "))) Note(line, $"'{value}' is no domain; write it like example.org");
            identifiers[column] = column == "domain" ? value.ToLowerInvariant() : value;
        }

        foreach (var pair in cell("identifiers").Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0 || at == pair.Length - 1) Note(line, $"'{pair}' is no identifier; write KEY=VALUE, with | between");
            else identifiers[pair[..at].Trim()] = pair[(at + 1)..].Trim();
        }

        return identifiers;
    }

    private double Number(int line, string column, string text, double most)
    {
        if (text.Length == 0) return 0;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= most && (column != "population" || number >= 0)) return number;
        Note(line, $"'{text}' is no {column}");
        return 0;
    }

    private void Note(int line, string problem)
    {
        problems.Add($"{file.Name}:{line}: {problem}.");
        found++;
    }
}
