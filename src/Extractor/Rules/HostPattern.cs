using System.Globalization;

namespace Extractor.Rules;

/// <summary>
/// A host or its sub-domains: <c>example.org</c> is that host with or without <c>www.</c>, <c>*.example.org</c> is any host below it.
/// </summary>
internal sealed record HostPattern
{
    private const string AnyBelow = "*.";

    private readonly bool isBelow;
    private readonly string host;

    private HostPattern(string host, bool isBelow) => (this.host, this.isBelow) = (host, isBelow);

    /// <summary>The pattern as it is compared, lower case.</summary>
    public string Text => isBelow ? AnyBelow + host : host;

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">Says what is wrong.</exception>
    public static HostPattern Parse(string text)
    {
        var host = text.Trim().ToLowerInvariant();
        if (host.Contains("://", StringComparison.Ordinal) || host.Contains('/', StringComparison.Ordinal))
            throw new FormatException($"'{text}' is an address; write the host alone, such as example.org, and its path under paths");
        var isBelow = host.StartsWith(AnyBelow, StringComparison.Ordinal);
        if (isBelow) host = host[AnyBelow.Length..];
        if (host.Contains('*', StringComparison.Ordinal))
            throw new FormatException($"'{text}' has a * that is not at its start; write *.example.org for all hosts below example.org");
        var name = Ascii(host);
        if (name is null || Uri.CheckHostName(name) == UriHostNameType.Unknown)
            throw new FormatException($"'{text}' is no host; write one such as example.org or *.example.org, without a port");
        return new(WithoutWww(name, isBelow), isBelow);
    }

    /// <summary>Whether a host is meant.</summary>
    /// <param name="candidate">The host of an address.</param>
    public bool Matches(string candidate)
    {
        var name = candidate.AsSpan().TrimEnd('.');
        if (isBelow) return name.Length > host.Length + 1 && name.EndsWith(host, StringComparison.OrdinalIgnoreCase) && name[^(host.Length + 1)] == '.';
        if (name.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) name = name[4..];
        return name.Equals(host, StringComparison.OrdinalIgnoreCase);
    }

    private static string WithoutWww(string name, bool isBelow) =>
        !isBelow && name.StartsWith("www.", StringComparison.Ordinal) ? name[4..] : name;

    // Addresses are compared in their ASCII form: "münchen.example" is "xn--mnchen-3ya.example".
    private static string? Ascii(string host)
    {
        try
        {
            return new IdnMapping().GetAscii(host);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
