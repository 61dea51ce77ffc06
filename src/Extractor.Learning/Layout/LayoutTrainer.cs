using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Extractor.Layout;
using Extractor.Learning.Evaluation;

namespace Extractor.Learning.Layout;

/// <summary>Trains the model that tells content from all else, measures it on sites it was not trained on, and writes it with its card. The same data give the same bytes.</summary>
public static class LayoutTrainer
{
    /// <summary>Trains and writes the model.</summary>
    /// <param name="options">What to train on and how.</param>
    /// <param name="progress">Told in one line what is being done.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The scores, by name.</returns>
    /// <exception cref="IOException">A source is missing, or the files cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyDictionary<string, double> Train(LayoutTrainingOptions options, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        progress?.Report("reading pages");
        var pages = Read(options.PageFolders, cancellationToken);
        int[] folds = [.. pages.Select(page => FoldOf(page.Page.Gold.Site, options.Folds))];
        LayoutPage[] all = [.. pages.Select(page => page.Page)];

        var blocks = new LinearScorer[options.Folds];
        for (var fold = 0; fold < options.Folds; fold++)
        {
            progress?.Report(Said($"first stage, part {fold + 1} of {options.Folds}"));
            cancellationToken.ThrowIfCancellationRequested();
            blocks[fold] = BlockFitter.Fit([.. all.Where((_, i) => folds[i] != fold)], options.Regularization);
        }

        // The second stage learns from what the first says of sites that it has not seen, as it will have to.
        var contexts = new FeatureTable[all.Length];
        Parallel.For(0, all.Length, i => contexts[i] = all[i].Contexts(blocks[folds[i]].Score(all[i].Blocks)));

        var bodies = new PageScore[all.Length];
        for (var fold = 0; fold < options.Folds; fold++)
        {
            progress?.Report(Said($"second stage, part {fold + 1} of {options.Folds}"));
            cancellationToken.ThrowIfCancellationRequested();
            var trees = ContextFitter.Fit([.. all.Where((_, i) => folds[i] != fold)], [.. contexts.Where((_, i) => folds[i] != fold)], options);
            var model = new LayoutModel(blocks[fold], trees);
            Parallel.ForEach(Enumerable.Range(0, all.Length).Where(i => folds[i] == fold), i => bodies[i] = PageScorer.Score(BodyGold(all[i].Gold), all[i].Extract(model)));
        }

        var scores = Measured([.. pages.Select((page, i) => (page.Set, bodies[i]))], options.EvaluationFolder);

        progress?.Report("training on all pages");
        LayoutModelWriter.Write(options, new LayoutModel(BlockFitter.Fit(all, options.Regularization), ContextFitter.Fit(all, contexts, options)), scores);
        return scores;
    }

    private static SortedDictionary<string, double> Measured(IReadOnlyList<(string Set, PageScore Score)> pages, string? folder)
    {
        var scores = new SortedDictionary<string, double>(StringComparer.Ordinal) { ["pages"] = pages.Count };
        foreach (var set in pages.GroupBy(page => page.Set, page => page.Score, StringComparer.Ordinal))
        {
            var evaluation = PageEvaluation.Of("extractor, cross-validated by site", set.Key, [.. set]);
            foreach (var (measure, estimate) in evaluation.Measures) scores[$"crossValidation.{set.Key}.{measure}"] = Math.Round(estimate.Value, 4);
            if (folder is not null) File.WriteAllText(Path.Combine(Directory.CreateDirectory(folder).FullName, set.Key + ".json"), evaluation.ToJson());
        }

        return scores;
    }

    /// <summary>What of the gold the layout answers for.</summary>
    private static GoldPage BodyGold(GoldPage gold) => new() { Id = gold.Id, File = gold.File, Url = gold.Url, Body = gold.Body, With = gold.With, Without = gold.Without, Headings = gold.Headings };

    private static List<(string Set, LayoutPage Page)> Read(IReadOnlyList<string> folders, CancellationToken cancellationToken)
    {
        var gold = folders.SelectMany(folder => GoldFolder.Read(folder).Select(page => (Set: Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), Gold: page))).ToList();
        var pages = new LayoutPage?[gold.Count];
        Parallel.For(0, gold.Count, new ParallelOptions { CancellationToken = cancellationToken }, i => pages[i] = LayoutPage.Read(gold[i].Gold));
        return [.. gold.Select((page, i) => (page.Set, pages[i])).Where(page => page.Item2 is not null).Select(page => (page.Set, page.Item2!))];
    }

    /// <summary>The part that a site belongs to: by hash, so that it never changes when pages are added.</summary>
    private static int FoldOf(string site, int folds) => SHA256.HashData(Encoding.UTF8.GetBytes(site))[0] % folds;

    private static string Said(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
