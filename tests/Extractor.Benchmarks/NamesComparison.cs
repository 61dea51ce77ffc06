using System.Globalization;
using Extractor.Entities.Gazetteers;
using Extractor.Entities.Labelling;
using Extractor.Learning.Entities;
using Extractor.Models;

namespace Extractor.Benchmarks;

/// <summary>
/// The labeller of names and OpenNLP's name finder, trained on the same documents, and measured on the same others by the same scorer: in one run.
/// OpenNLP is trained by its own command with its own defaults, and told of all types that the labeller is.
/// </summary>
internal static class NamesComparison
{
    /// <summary>Times that the measured documents are read for the speed: both runtimes compile while they run.</summary>
    private const int SpeedRounds = 10;

    /// <summary>Trains and measures both, and prints the figures.</summary>
    /// <param name="path">File or folder of files in columns.</param>
    /// <param name="held">How the names of the documents start that are measured and not trained on, or a number of parts for cross-validation.</param>
    /// <param name="without">How the names of documents start that take no part.</param>
    public static int Run(string path, string held, IReadOnlyList<string> without)
    {
        if (!OpenNlp.IsInstalled())
        {
            Console.Error.WriteLine("OpenNLP is missing: no program 'opennlp' on the path. On Debian: apt-get install opennlp.");
            return 2;
        }

        var models = ModelCatalog.Load(new EmbeddedModels());
        var gazetteer = Gazetteer.Load(models);
        var lexicon = WordLexicon.Load(models);
        var mapper = new GoldMapper(gazetteer, cutsHyphens: true);
        var documents = ConllReader.Read(path).Where(document => !without.Any(start => document.Id.StartsWith(start, StringComparison.Ordinal))).Select(mapper.Map).ToList();
        var options = new EntityFitOptions { CutsHyphens = true };
        var types = EntityTrainer.TypesOf(documents);
        var corpus = new TrainingCorpus(documents, new(types), gazetteer, lexicon, options.Fewest);
        var fitter = new EntityFitter(corpus, gazetteer, lexicon, options, progress: null);
        var parts = int.TryParse(held, NumberStyles.None, CultureInfo.InvariantCulture, out var folds) ? folds : 1;
        List<EntityEvaluation> ours = [], theirs = [];
        double ourTime = 0, theirTime = 0;
        for (var part = 0; part < parts; part++)
        {
            var measured = documents.Where((document, d) => folds > 0 ? d % folds == part : document.Id.StartsWith(held, StringComparison.Ordinal)).ToList();
            var left = measured.ToHashSet();
            var labeller = new SequenceLabeller(fitter.Fit(document => !left.Contains(document), CancellationToken.None).Model, gazetteer, lexicon);
            for (var round = 1; round < SpeedRounds; round++) ourTime += SecondsOf(EntityEvaluation.Run(measured, labeller, CancellationToken.None));
            ours.Add(EntityEvaluation.Run(measured, labeller, CancellationToken.None));
            ourTime += SecondsOf(ours[^1]);
            theirs.Add(Peer([.. documents.Where(document => !left.Contains(document))], measured, types, out var time));
            theirTime += time;
        }

        double tokens = SpeedRounds * ours.Sum(evaluation => evaluation.Tokens);
        Console.WriteLine(FormattableString.Invariant($"{documents.Count} documents; {ours.Sum(evaluation => evaluation.Tokens)} tokens measured; without '{held}' trained on"));
        Print("labeller", ours, tokens / ourTime);
        Print("OpenNLP", theirs, tokens / theirTime);
        return 0;
    }

    private static double SecondsOf(EntityEvaluation evaluation) => evaluation.Tokens / evaluation.TokensPerSecond;

    private static EntityEvaluation Peer(List<GoldDocument> trained, List<GoldDocument> measured, IReadOnlyList<string> types, out double time)
    {
        var folder = Directory.CreateTempSubdirectory("names").FullName;
        try
        {
            string samples = Path.Combine(folder, "train.txt"), model = Path.Combine(folder, "names.bin");
            File.WriteAllLines(samples, trained.SelectMany(document => NameSamples.Lines(document, withNames: true)));
            OpenNlp.Train(samples, model);
            var plain = measured.SelectMany(document => NameSamples.Lines(document, withNames: false)).ToList();
            var lines = new Queue<string>(OpenNlp.Find(model, Enumerable.Repeat(plain, SpeedRounds).SelectMany(round => round), out time));
            return EntityEvaluation.Run(measured, types, document => NameSamples.Read(document, lines, types));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Several parts are one measure: their counts are added up.
    private static void Print(string name, List<EntityEvaluation> parts, double tokensPerSecond)
    {
        Console.WriteLine(FormattableString.Invariant($"{name}: {tokensPerSecond:0} tokens/s"));
        foreach (var type in parts[0].Measures.Select(measure => measure.Type))
        {
            var measures = parts.SelectMany(part => part.Measures).Where(measure => measure.Type == type).ToList();
            double right = measures.Sum(measure => Math.Round(measure.Recall * measure.Gold)), found = measures.Sum(measure => measure.Found), gold = measures.Sum(measure => measure.Gold);
            Console.WriteLine(FormattableString.Invariant($"  {type,-14} precision {right / found:0.000}  recall {right / gold:0.000}  F1 {2 * right / (found + gold):0.000}  gold {gold}"));
        }
    }
}
