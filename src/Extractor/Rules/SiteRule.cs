namespace Extractor.Rules;

/// <summary>A rule, read and checked.</summary>
/// <param name="File">Name of its file.</param>
/// <param name="Name">Its name.</param>
/// <param name="Hosts">Hosts that it is for.</param>
/// <param name="Paths">Paths that it is for; all where there are none.</param>
/// <param name="Fields">What it sets.</param>
internal sealed record SiteRule(
    string File, string Name, IReadOnlyList<HostPattern> Hosts, IReadOnlyList<PathPattern> Paths, IReadOnlyList<RuleField> Fields)
{
    /// <summary>Whether the rule is for an address.</summary>
    public bool IsFor(Uri address)
    {
        foreach (var host in Hosts)
        {
            if (host.Matches(address.IdnHost)) return Paths.Count == 0 || Paths.Any(path => path.Matches(address.AbsolutePath));
        }

        return false;
    }
}
