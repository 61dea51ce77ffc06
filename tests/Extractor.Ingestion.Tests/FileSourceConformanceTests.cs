using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Extractor.Ingestion.Containers;
using Extractor.Ingestion.Files;
using Extractor.Ingestion.Sources;
using Extractor.Ingestion.Tests.Warc;
using Extractor.Model;
using Newtonsoft.Json.Linq;

namespace Extractor.Ingestion.Tests;

public sealed class FolderConformanceTests : PageSourceTests
{
    protected override IPageSource Open(IReadOnlyList<string?> pages)
    {
        for (var i = 0; i < pages.Count; i++)
        {
            if (pages[i] is { } page) Folder.Write($"{i:00}.html", page);
            else File.CreateSymbolicLink(Folder[$"{i:00}.html"], Folder["nowhere"]);
        }

        return new FileSource(InputRoot.Of([Folder.Path], []), new SourceOptions());
    }
}

public sealed class JsonLinesConformanceTests : PageSourceTests
{
    protected override IPageSource Open(IReadOnlyList<string?> pages) => new FileSource(
        InputRoot.Of([Folder.Write("a.jsonl", string.Concat(pages.Select(page => (page is null ? "{" : new JObject { ["html"] = page }.ToString(Newtonsoft.Json.Formatting.None)) + "\n")))], []),
        new SourceOptions());
}

public sealed class ZipConformanceTests : PageSourceTests
{
    protected override IPageSource Open(IReadOnlyList<string?> pages)
    {
        using (var archive = ZipFile.Open(Folder["a.zip"], ZipArchiveMode.Create))
        {
            for (var i = 0; i < pages.Count; i++)
            {
                using var stream = archive.CreateEntry($"{i:00}.html").Open();
                stream.Write(Encoding.UTF8.GetBytes(pages[i] ?? new string('x', 2000)));
            }
        }

        return new FileSource(InputRoot.Of([Folder["a.zip"]], []), new SourceOptions { MaxBytes = 1000 });
    }
}

public sealed class TarConformanceTests : PageSourceTests
{
    protected override IPageSource Open(IReadOnlyList<string?> pages)
    {
        using (var archive = new TarWriter(File.Create(Folder["a.tar"]), TarEntryFormat.Ustar))
        {
            for (var i = 0; i < pages.Count; i++)
                archive.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, $"{i:00}.html") { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(pages[i] ?? new string('x', 2000))) });
        }

        return new FileSource(InputRoot.Of([Folder["a.tar"]], []), new SourceOptions { MaxBytes = 1000 });
    }
}

public sealed class WarcConformanceTests : PageSourceTests
{
    protected override IPageSource Open(IReadOnlyList<string?> pages)
    {
        byte[][] records = [.. pages.Select(page => Packed.Gzip(page is null ? WarcBytes.Record("response", "no HTTP"u8.ToArray()) : WarcBytes.Response("https://a.example/", page)))];
        File.WriteAllBytes(Folder["a.warc.gz"], Packed.Join(records));
        return new FileSource(InputRoot.Of([Folder["a.warc.gz"]], []), new SourceOptions());
    }
}
