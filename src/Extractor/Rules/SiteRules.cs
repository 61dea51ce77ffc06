using System.Security.Cryptography;
using System.Text;
using Extractor.Rules.Files;

namespace Extractor.Rules;

/// <summary>
/// Rules for single sites: where their pages hold body, title, authors and dates. They overrule what is learned; where a rule finds
/// nothing, what is learned stands, and the page's record says so. Immutable and thread-safe.
/// </summary>
public sealed class SiteRules
{
    private readonly IReadOnlyList<SiteRule> rules;

    private SiteRules(IReadOnlyList<SiteRule> rules, IReadOnlyList<RuleTest> tests, string sha256)
    {
        this.rules = rules;
        Tests = tests;
        Sha256 = sha256;
        Rules = [.. rules.Select(rule => new RuleSummary(
            rule.File,
            rule.Name,
            [.. rule.Hosts.Select(host => host.Text)],
            [.. rule.Fields.SelectMany(field => field.Selectors.Select(selector => (field.Name, selector.Selector.Text)))]))];
    }

    /// <summary>64 lower-case hexadecimal digits over names and texts of the files.</summary>
    public string Sha256 { get; }

    /// <summary>The rules; where several are for a page, the first is used.</summary>
    public IReadOnlyList<RuleSummary> Rules { get; }

    /// <summary>What the files expect of pages.</summary>
    public IReadOnlyList<RuleTest> Tests { get; }

    /// <summary>Reads and checks rule files.</summary>
    /// <param name="files">The files; they are taken in ordinal order of their names.</param>
    /// <exception cref="RuleException">A file cannot be used; says all that is wrong, naming file, rule and key.</exception>
    public static SiteRules Read(IEnumerable<RuleText> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        RuleText[] sorted = [.. files.OrderBy(file => file.Name, StringComparer.Ordinal)];
        var (rules, tests) = RuleFileReader.Read(sorted);
        return new(rules, tests, HashOf(sorted));
    }

    /// <summary>The rule for an address; null where there is none.</summary>
    internal SiteRule? Find(Uri address) => rules.FirstOrDefault(rule => rule.IsFor(address));

    private static string HashOf(IEnumerable<RuleText> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            foreach (var text in (ReadOnlySpan<string>)[file.Name, file.Json])
            {
                var bytes = Encoding.UTF8.GetBytes(text);
                hash.AppendData(BitConverter.GetBytes((long)bytes.Length));
                hash.AppendData(bytes);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
