namespace Extractor.Cli.Tests;

/// <summary>Small pages for tests of what the program does around them.</summary>
internal static class Pages
{
    /// <summary>A page with a title and two paragraphs.</summary>
    public static string Of(string title) => $"""
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>{title}</title></head>
        <body><article><h1>{title}</h1>
        <p>Nordlink, the Norwegian operator of subsea cables, said on Tuesday that it will land a second cable at Kristiansand and link it to a new data centre in Aalborg.</p>
        <p>The Danish Energy Agency must still permit the landing, and its ruling is expected within 90 days of the filing.</p>
        </article></body></html>
        """;

    /// <summary>The folder of pages that lies beside the source.</summary>
    public static string Corpus()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var pages = Path.Combine(folder.FullName, "corpus", "pages");
            if (Directory.Exists(pages)) return pages;
        }

        throw new DirectoryNotFoundException("There is no folder corpus/pages above the tests.");
    }
}
