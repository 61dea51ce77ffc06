using System.IO.Compression;
using Extractor.Model;

namespace Extractor.Benchmarks;

/// <summary>Pages from a folder, gzip undone.</summary>
internal static class Pages
{
    /// <summary>The folder that the environment variable EXTRACTOR_PAGES names, else the corpus.</summary>
    public static IReadOnlyList<RawPage> Default() =>
        In(Environment.GetEnvironmentVariable("EXTRACTOR_PAGES") ?? Path.Combine(Corpus(), "pages"));

    /// <summary>All pages below a folder, in ordinal order of their paths.</summary>
    public static IReadOnlyList<RawPage> In(string folder) =>
    [
        .. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => file.Contains(".htm", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .Select(file => new RawPage { Path = Path.GetRelativePath(folder, file), Content = Read(file), MediaType = "text/html" }),
    ];

    private static byte[] Read(string file)
    {
        if (!file.EndsWith(".gz", StringComparison.Ordinal)) return File.ReadAllBytes(file);
        using var content = new MemoryStream();
        using var gzip = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        gzip.CopyTo(content);
        return content.ToArray();
    }

    private static string Corpus()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "corpus", "pages"))) return Path.Combine(folder.FullName, "corpus");
        }

        throw new DirectoryNotFoundException("No folder 'corpus' above the benchmarks; set EXTRACTOR_PAGES.");
    }
}
