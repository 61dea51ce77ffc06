using System.Collections.Frozen;
using Extractor.Models;

namespace Extractor.Layout;

/// <summary>What the words of a page's address say about its kind; the words are in <c>Data/address-words.tsv</c>.</summary>
internal static class AddressWords
{
    private static readonly FrozenDictionary<string, KindFeature> Words = Read();

    /// <summary>The features that an address sets.</summary>
    /// <param name="address">An absolute address.</param>
    public static IReadOnlyList<KindFeature> Of(Uri address)
    {
        var found = new List<KindFeature>();
        var path = address.AbsolutePath;
        if (path.Length <= 1) found.Add(KindFeature.UrlRoot);
        if (IsPublic(address.Host)) found.Add(KindFeature.UrlPublic);
        var parts = (address.Host.Split('.')[0] + path).Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            // The last part is the headline: "how-the-news-works" is no news section. Its words count only where it is one alone.
            if (Words.TryGetValue(Bare(parts[i]), out var feature)) found.Add(feature);
            if (IsYear(parts[i].AsSpan())) found.Add(KindFeature.UrlDate);
        }

        return found;
    }

    // "nasa.gov", "service.gov.uk", "mit.edu", "ox.ac.uk"
    private static bool IsPublic(string host)
    {
        foreach (var label in host.Split('.')[1..])
        {
            if (label is "gov" or "mil" or "int" or "edu" or "ac" or "gouv" or "gob") return true;
        }

        return false;
    }

    private static string Bare(string part)
    {
        var dot = part.IndexOf('.', StringComparison.Ordinal);
        return (dot < 0 ? part : part[..dot]).ToLowerInvariant();
    }

    private static bool IsYear(ReadOnlySpan<char> part) =>
        part.Length >= 4 && (part.StartsWith("20", StringComparison.Ordinal) || part.StartsWith("19", StringComparison.Ordinal))
        && char.IsAsciiDigit(part[2]) && char.IsAsciiDigit(part[3]) && (part.Length == 4 || part[4] == '-');

    private static FrozenDictionary<string, KindFeature> Read()
    {
        var words = new Dictionary<string, KindFeature>(StringComparer.Ordinal);
        foreach (var line in EmbeddedData.Lines("Layout/address-words.tsv"))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var feature = Enum.Parse<KindFeature>(line.AsSpan(0, tab));
            foreach (var word in line[(tab + 1)..].Split(' ')) words.Add(word, feature);
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
