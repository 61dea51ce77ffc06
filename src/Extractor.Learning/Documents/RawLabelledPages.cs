using Extractor.Learning.Evaluation;
using Extractor.Model;

namespace Extractor.Learning.Documents;

/// <summary>Labelled documents with the raw pages of the sets that have them: what a run meets, clutter and all.</summary>
internal static class RawLabelledPages
{
    /// <summary>The pages of the labels whose set holds raw pages, in the order of the labels.</summary>
    /// <param name="annotations">Folder of stand-off labels.</param>
    /// <param name="data">Folder that holds <c>pages</c> and <c>articles</c>.</param>
    /// <exception cref="IOException">A folder is missing or a file cannot be read.</exception>
    /// <exception cref="FormatException">A label is not of its text.</exception>
    public static IReadOnlyList<LabelledPage> Read(string annotations, string data)
    {
        var sets = new Dictionary<string, Dictionary<string, GoldPage>>(StringComparer.Ordinal);
        var pages = new List<LabelledPage>();
        foreach (var document in DocumentFolder.Read(annotations, data))
        {
            if (document.Id.Split('/') is not [var set, var name]) continue;
            if (!sets.TryGetValue(set, out var golds)) sets[set] = golds = Golds(Path.Combine(data, "pages", set));
            if (!golds.TryGetValue(name, out var gold)) continue;
            var raw = new RawPage { Path = document.Id + ".html", Content = GoldFolder.Content(gold), Url = gold.Url, MediaType = "text/html" };
            pages.Add(new(document, raw, gold));
        }

        return pages;
    }

    private static Dictionary<string, GoldPage> Golds(string folder) =>
        Directory.Exists(folder) ? GoldFolder.Read(folder).ToDictionary(gold => gold.Id, StringComparer.Ordinal) : [];
}
