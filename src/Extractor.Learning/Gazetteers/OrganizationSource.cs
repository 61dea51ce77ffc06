using Extractor.Entities.Gazetteers;
using Newtonsoft.Json.Linq;

namespace Extractor.Learning.Gazetteers;

/// <summary>Organisations from the lists of companies, research organisations, brands, operators and networks.</summary>
internal sealed class OrganizationSource(SourceFiles files)
{
    private readonly Dictionary<string, (string Domain, string Ticker)> companies = new(StringComparer.Ordinal);

    /// <summary>Adds the organisations; the surest source first.</summary>
    public void Read(NameCollector names)
    {
        ReadIdentifiers();
        var numbers = NetworkNumbers();
        foreach (var row in Rows("sp500")) Company(names, Text(row, "Security"), numbers);
        foreach (var row in Rows("nyse_listed")) Company(names, Text(row, "Company Name"), numbers);
        foreach (var row in Rows("nasdaq_listed").Where(row => !Text(row, "Security Name").Contains("ETF", StringComparison.Ordinal)))
            Company(names, Text(row, "Security Name"), numbers);
        foreach (var row in Rows("finance_companies").Where(row => Text(row, "website").Length > 0)) Company(names, Text(row, "name"), numbers);
        foreach (var row in Rows("simple_icons_brands")) Add(names, SenseKind.Brand, Text(row, "title"), "", "", numbers);
        foreach (var row in Rows("mobile_operators"))
            Add(names, SenseKind.RegisteredOrganization, Text(row, "name").Split(" (")[0].Split('/')[0], "", "", numbers);
        foreach (var row in Rows("cncf_landscape").Where(row => Text(row, "kind") == "item"))
            Add(names, SenseKind.Product, Text(row, "name").Split(" (")[0], "", "", numbers);
        foreach (var row in Rows("tld_registry")) Registered(names, Text(row, "Sponsoring Organization"), numbers);
        foreach (var row in Rows("ror_subset").Where(row => Text(row, "status") == "active"))
            Add(names, SenseKind.RegisteredOrganization, Text(row, "name").Split(" (")[0], Host((string?)row["links"]?.FirstOrDefault()), "", numbers);
        foreach (var row in Rows("asn_names")) Registered(names, Text(row, "name"), numbers);
    }

    private static string Text(JObject row, string field) => (string?)row[field] ?? "";

    private static string Host(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && !uri.Host.EndsWith("wikipedia.org", StringComparison.Ordinal)
            ? uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host
            : "";

    private IEnumerable<JObject> Rows(string file) => files.Lines($"organizations/{file}.jsonl").Select(JObject.Parse);

    // Website and ticker of a company, by its short name; of a home listing rather than a foreign one.
    private void ReadIdentifiers()
    {
        foreach (var row in Rows("sp500")) Note(Text(row, "Security"), "", Text(row, "Symbol"));
        foreach (var row in Rows("nyse_listed")) Note(Text(row, "Company Name"), "", Text(row, "ACT Symbol"));
        foreach (var row in Rows("nasdaq_listed")) Note(Text(row, "Security Name"), "", Text(row, "Symbol"));
        foreach (var row in Rows("finance_companies")) Note(Text(row, "name"), Host(Text(row, "website")), "");
    }

    private void Note(string name, string domain, string ticker)
    {
        if (CompanyName.Short(name) is not { } key) return;
        key = NameKey.Fold(key);
        var known = companies.GetValueOrDefault(key, ("", ""));
        companies[key] = (known.Item1.Length > 0 ? known.Item1 : domain, known.Item2.Length > 0 ? known.Item2 : ticker);
    }

    // Numbers of the networks whose holder has one only: a name with several says nothing certain.
    private Dictionary<string, string> NetworkNumbers()
    {
        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Rows("asn_names"))
        {
            if (CompanyName.Short(Text(row, "name")) is not { } name) continue;
            var key = NameKey.Fold(name);
            numbers[key] = numbers.ContainsKey(key) ? "" : Text(row, "asn");
        }

        return numbers;
    }

    private void Company(NameCollector names, string registered, Dictionary<string, string> numbers)
    {
        if (CompanyName.Short(registered) is not { } name) return;
        var (domain, ticker) = companies.GetValueOrDefault(NameKey.Fold(name), ("", ""));
        Add(names, SenseKind.ListedCompany, name, domain, ticker, numbers);
    }

    // A single word may be anything; registries write many names in capitals.
    private static void Registered(NameCollector names, string registered, Dictionary<string, string> numbers)
    {
        if (CompanyName.Short(registered) is { } name && name.Contains(' ') && name.Any(char.IsLower))
            Add(names, SenseKind.RegisteredOrganization, name, "", "", numbers);
    }

    private static IEnumerable<string> Identifiers(string number, string domain, string ticker)
    {
        if (number.Length > 0) yield return "asn=" + number;
        if (domain.Length > 0) yield return "domain=" + domain;
        if (ticker.Length > 0) yield return "ticker=" + ticker;
    }

    // What is compiled by hand stands; a list adds the ticker that it lacks.
    private static string Completed(string known, IEnumerable<string> found) =>
        string.Join('\t', known.Split('\t').Concat(found.Where(part => !known.Split('\t').Any(other => other.Split('=')[0] == part.Split('=')[0]))));

    private static void Add(NameCollector names, SenseKind kind, string name, string domain, string ticker, Dictionary<string, string> numbers)
    {
        if (name.Length < 2 || !name.Any(char.IsUpper)) return;
        var found = Identifiers(numbers.GetValueOrDefault(NameKey.Fold(name), ""), domain, ticker);
        if (names.SensesOf(name).Any(sense => sense.IsOrganization))
        {
            foreach (var sense in names.SensesOf(name).Where(sense => sense is { Kind: SenseKind.KnownOrganization, Index: >= 0 }))
                names.Organizations[sense.Index] = Completed(names.Organizations[sense.Index], found);
            return;
        }

        var identifiers = string.Join('\t', found);
        var index = -1;
        if (identifiers.Length > 0)
        {
            index = names.Organizations.Count;
            names.Organizations.Add(identifiers);
        }

        names.Add(name, NameFlags.None, new(kind, index));
    }
}
