using Extractor.Entities.Gazetteers;
using Extractor.Entities.Labelling;
using Extractor.Learning.Evaluation;
using Extractor.Models;
using Newtonsoft.Json;

namespace Extractor.Learning.Entities;

/// <summary>How well a labeller finds the names of files in columns: exact span and type, with intervals by bootstrap over documents.</summary>
public sealed class EntityEvaluation
{
    /// <summary>The measure over all types that both file and model have but <see cref="Other"/>.</summary>
    public const string Names = "names";

    /// <summary>The measure over all types that both have.</summary>
    public const string All = "all";

    private const string Other = "other";

    private EntityEvaluation(IReadOnlyList<EntityMeasure> measures, IReadOnlyList<EntityFault> faults, int documents, int tokens, double calibrationError, TimeSpan time)
    {
        Measures = measures;
        Faults = faults;
        Documents = documents;
        Tokens = tokens;
        CalibrationError = calibrationError;
        TokensPerSecond = time > TimeSpan.Zero ? tokens / time.TotalSeconds : 0;
    }

    /// <summary>A line for each type, then <see cref="Names"/> and <see cref="All"/>.</summary>
    public IReadOnlyList<EntityMeasure> Measures { get; }

    /// <summary>Number of documents.</summary>
    public int Documents { get; }

    /// <summary>Number of tokens.</summary>
    public int Tokens { get; }

    /// <summary>Expected calibration error of the confidences, in ten bins.</summary>
    public double CalibrationError { get; }

    /// <summary>Tokens labelled in a second, on one core, features included.</summary>
    [JsonIgnore]
    public double TokensPerSecond { get; }

    /// <summary>What was missed and wrongly found, in the order of the files.</summary>
    public IReadOnlyList<EntityFault> Faults { get; }

    /// <summary>Measures a model.</summary>
    /// <param name="path">File or folder of files in columns.</param>
    /// <param name="modelFolder">Folder of the model; null for the one that ships.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="IOException">A file is missing.</exception>
    /// <exception cref="InvalidDataException">A file is not in columns, or the model is of another format.</exception>
    public static EntityEvaluation Run(string path, string? modelFolder, CancellationToken cancellationToken = default)
    {
        var models = ModelCatalog.Load(new EmbeddedModels());
        var gazetteer = Gazetteer.Load(models);
        var model = modelFolder is null ? LabelModel.Load(models) : Open(Path.Combine(modelFolder, LabelModel.FileName));
        var mapper = new GoldMapper(gazetteer, model.CutsHyphens);
        return Run([.. ConllReader.Read(path).Select(mapper.Map)], new(model, gazetteer, WordLexicon.Load(models)), cancellationToken);
    }

    /// <summary>Measures a labeller on mapped documents.</summary>
    internal static EntityEvaluation Run(IReadOnlyList<GoldDocument> documents, SequenceLabeller labeller, CancellationToken cancellationToken) =>
        Run(documents, labeller.Labels.Types, document => labeller.Label(document.Text, cancellationToken));

    /// <summary>Measures whatever finds names of types in mapped documents.</summary>
    internal static EntityEvaluation Run(IReadOnlyList<GoldDocument> documents, IReadOnlyList<string> types, Func<GoldDocument, List<LabelledSpan>> find)
    {
        var inGold = documents.SelectMany(document => document.Names).Select(name => name.Type).ToHashSet();
        var counts = new SpanCounts[types.Count][];
        for (var type = 0; type < counts.Length; type++) counts[type] = new SpanCounts[documents.Count];
        var faults = new List<EntityFault>();
        var judged = new List<(double, bool)>();
        var watch = new System.Diagnostics.Stopwatch();
        for (var d = 0; d < documents.Count; d++)
        {
            watch.Start();
            var found = find(documents[d]);
            watch.Stop();
            found.RemoveAll(name => !inGold.Contains(types[name.Type]));
            Judge(documents[d], types, found, (type, count) => counts[type][d] += count, faults, judged);
        }

        var shared = Enumerable.Range(0, types.Count).Where(type => inGold.Contains(types[type])).ToList();
        var measures = shared.Select(type => EntityMeasure.Of(types[type], counts[type])).ToList();
        measures.Add(EntityMeasure.Of(Names, Sum(counts, shared.Where(type => types[type] != Other), documents.Count)));
        measures.Add(EntityMeasure.Of(All, Sum(counts, shared, documents.Count)));
        return new(measures, faults, documents.Count, documents.Sum(document => document.Text.Tokens.Length), PlattFitter.ErrorOf(judged), watch.Elapsed);
    }

    /// <summary>All as JSON.</summary>
    public string ToJson() => JsonConvert.SerializeObject(this, EvaluationJson.Settings).ReplaceLineEndings("\n") + "\n";

    private static LabelModel Open(string file)
    {
        using var stream = File.OpenRead(file);
        return LabelModel.Read(stream);
    }

    private static SpanCounts[] Sum(SpanCounts[][] counts, IEnumerable<int> types, int documents)
    {
        var sums = new SpanCounts[documents];
        foreach (var type in types)
        {
            for (var d = 0; d < documents; d++) sums[d] += counts[type][d];
        }

        return sums;
    }

    private static void Judge(
        GoldDocument document, IReadOnlyList<string> types, List<LabelledSpan> found, Action<int, SpanCounts> count, List<EntityFault> faults, List<(double, bool)> judged)
    {
        var gold = document.Names.Where(name => types.Contains(name.Type)).ToHashSet();
        foreach (var name in found)
        {
            var right = gold.Remove(new(name.First, name.Last, types[name.Type]));
            judged.Add((name.Confidence, right));
            count(name.Type, new(right ? 1 : 0, 1, right ? 1 : 0));
            if (!right) faults.Add(EntityFault.Of(document, name.First, name.Last, types[name.Type], isMissed: false));
        }

        foreach (var missed in gold.OrderBy(name => name.First))
        {
            for (var type = 0; type < types.Count; type++)
            {
                if (types[type] == missed.Type) count(type, new(0, 0, 1));
            }

            faults.Add(EntityFault.Of(document, missed.First, missed.Last, missed.Type, isMissed: true));
        }
    }
}
