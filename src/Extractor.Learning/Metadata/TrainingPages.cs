using Extractor.Decoding;
using Extractor.Learning.Evaluation;
using Extractor.Metadata;
using Extractor.Model;

namespace Extractor.Learning.Metadata;

/// <summary>Reads the pages that the metadata model is trained on.</summary>
internal static class TrainingPages
{
    /// <summary>The sets, in the order in which they are read.</summary>
    public static readonly IReadOnlyList<string> Sets = ["fundus", "htmldate", "trafilatura-eval", "wcxb"];

    /// <summary>Reads all pages.</summary>
    /// <param name="folder">Folder that holds <c>pages</c>.</param>
    /// <param name="progress">Told in one line what is being read.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="IOException">A set is missing.</exception>
    public static IReadOnlyList<TrainingPage> Read(string folder, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var decoder = new PageDecoder(new DecodingOptions());
        var pages = new List<TrainingPage>();
        foreach (var set in Sets)
        {
            progress?.Report($"reading {set}");
            foreach (var gold in GoldFolder.Read(Path.Combine(folder, "pages", set)))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var raw = new RawPage { Path = gold.Id + ".html", Content = GoldFolder.Content(gold), Url = gold.Url, MediaType = "text/html" };
                if (decoder.Decode(raw, cancellationToken).Page is not { } page || MetadataReader.ChoicesOf(page) is not var (choices, dates)) continue;
                pages.Add(new(set, SiteOf(gold), gold, choices, HiddenSourceChoice.Of(dates)));
            }
        }

        return pages;
    }

    /// <summary>The host without subdomains, as far as its labels tell: <c>example.co.uk</c> of <c>news.example.co.uk</c>.</summary>
    private static string SiteOf(GoldPage gold)
    {
        var labels = gold.Site.Split('.');
        var kept = labels.Length > 2 && labels[^1].Length == 2 && labels[^2].Length <= 3 ? 3 : 2;
        return string.Join('.', labels[^Math.Min(kept, labels.Length)..]).ToLowerInvariant();
    }
}
