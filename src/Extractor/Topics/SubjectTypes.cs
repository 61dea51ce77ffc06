using Extractor.Models;

namespace Extractor.Topics;

/// <summary>The table that tells sorts of organisations by their names and by what texts call them.</summary>
internal sealed class SubjectTypes
{
    private static readonly Lazy<SubjectTypes> Shared = new(() => new SubjectTypes(EmbeddedData.Lines("Topics/subject-types.tsv")));
    private readonly List<(string Type, string[] Names)> rows;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> nouns;

    private SubjectTypes(IEnumerable<string> lines)
    {
        var cells = lines.Select(line => line.Split('\t')).ToList();
        rows = [.. cells.Select(row => (row[0], row[1].Split('|')))];
        var map = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in cells)
        {
            foreach (var noun in row[2].Split('|')) map.TryAdd(noun, row[0]);
        }

        nouns = map.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The table that ships with the program.</summary>
    public static SubjectTypes Default => Shared.Value;

    /// <summary>The type that a name tells; null where it tells none.</summary>
    public string? OfName(string name) =>
        rows.FirstOrDefault(row => row.Names.Any(word => Holds(name, word))).Type;

    /// <summary>The type that a noun such as <c>lender</c> tells; null where it tells none.</summary>
    public string? OfNoun(ReadOnlySpan<char> noun) => nouns.TryGetValue(noun, out var type) ? type : null;

    /// <summary>
    /// The type that the subtype of a linked organisation tells; null where it tells none. Some operators of networks are that only by the way, such as a
    /// search engine: of them their names and what texts call them say more.
    /// </summary>
    public static string? OfSubtype(string? subtype) => subtype switch
    {
        "centralBank" => "central bank",
        "stockExchange" => "stock exchange",
        "internetExchange" => "internet exchange",
        "internetRegistry" or "domainRegistry" => "registry",
        "standardsBody" => "standards body",
        "regulator" => "regulator",
        "intergovernmental" => "intergovernmental organization",
        "nonprofit" => "non-governmental organization",
        "newsOrganization" => "news organization",
        _ => null,
    };

    private static bool Holds(string name, string word)
    {
        var openStart = word.StartsWith('*');
        var openEnd = word.EndsWith('*');
        var core = word.Trim('*');
        for (var at = name.IndexOf(core, StringComparison.OrdinalIgnoreCase); at >= 0; at = name.IndexOf(core, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + core.Length;
            if ((openStart || at == 0 || !char.IsLetterOrDigit(name[at - 1])) && (openEnd || end == name.Length || !char.IsLetterOrDigit(name[end])))
                return true;
        }

        return false;
    }
}
