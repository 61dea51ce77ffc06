using System.IO.Compression;
using Extractor.Model;
using Extractor.Models;
using Extractor.Narrative;

namespace Extractor.Assessment.Judging;

/// <summary>The trained model of how an English story weighs: a head for impact, time horizon and sourcing each.</summary>
internal sealed class JudgementModel
{
    /// <summary>Name of the model's folder.</summary>
    public const string ModelName = "judgement";

    /// <summary>Name of the model's file.</summary>
    public const string FileName = "heads.br";

    /// <summary>Version of the file's format.</summary>
    public const int FormatVersion = 1;

    private static readonly Lazy<JudgementModel> Shipped = new(() => Decompress(new EmbeddedModels().OpenNewest(ModelName, FileName)));

    /// <summary>Number of steps of each scale, in the order of the heads.</summary>
    private static readonly int[] Steps = [Enum.GetValues<Level>().Length, Enum.GetValues<TimeHorizon>().Length, Enum.GetValues<Sourcing>().Length];

    /// <summary>Puts a model together.</summary>
    /// <param name="names">The features that the heads weigh, in the order of the weights.</param>
    /// <param name="heads">The heads of impact, time horizon and sourcing.</param>
    public JudgementModel(IReadOnlyList<string> names, IReadOnlyList<JudgementHead> heads) => (Names, Impact, Horizon, Sourcing) = (names, heads[0], heads[1], heads[2]);

    /// <summary>The model that ships inside this assembly.</summary>
    public static JudgementModel Embedded => Shipped.Value;

    /// <summary>The features that the heads weigh, in the order of the weights.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The head of the impact.</summary>
    public JudgementHead Impact { get; }

    /// <summary>The head of the time horizon.</summary>
    public JudgementHead Horizon { get; }

    /// <summary>The head of the sourcing.</summary>
    public JudgementHead Sourcing { get; }

    /// <summary>Reads the model of a catalog.</summary>
    /// <exception cref="ModelException">There is no such model, or its file has another format.</exception>
    public static JudgementModel Load(ModelCatalog models) => Decompress(models.Open(ModelName, FileName));

    /// <summary>Reads a model.</summary>
    /// <param name="stream">The uncompressed file.</param>
    /// <exception cref="ModelException">The file has another format or is cut short.</exception>
    public static JudgementModel Read(Stream stream)
    {
        using var file = new BinaryReader(stream);
        try
        {
            if (file.ReadInt32() is var version && version != FormatVersion)
                throw new ModelException($"Model '{ModelName}' has format {version}, this program reads {FormatVersion}; train it again.");
            var names = file.ReadString().Split('\n');
            var places = Places(names);
            return new(names, [.. Steps.Select(steps => ReadHead(file, places, steps))]);
        }
        catch (Exception exception) when (exception is EndOfStreamException or ArgumentException)
        {
            throw new ModelException($"Model '{ModelName}' is cut short; restore it or train it again.", exception);
        }
    }

    /// <summary>The place of each name.</summary>
    public static IReadOnlyDictionary<string, int> Places(IReadOnlyList<string> names) =>
        names.Select((name, place) => (name, place)).ToDictionary(pair => pair.name, pair => pair.place, StringComparer.Ordinal);

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    public void Write(BinaryWriter file)
    {
        file.Write(FormatVersion);
        file.Write(string.Join('\n', Names));
        foreach (var head in (ReadOnlySpan<JudgementHead>)[Impact, Horizon, Sourcing])
        {
            foreach (var row in head.Weights)
            {
                foreach (var weight in row) file.Write((Half)weight);
            }

            file.Write(head.Calibration.Slope);
            file.Write(head.Calibration.Offset);
        }
    }

    /// <summary>How a story weighs.</summary>
    public Judgement Judge(StoryFacts facts) => new(Impact.Decide(facts), Horizon.Decide(facts), Sourcing.Decide(facts));

    private static JudgementHead ReadHead(BinaryReader file, IReadOnlyDictionary<string, int> places, int steps)
    {
        var weights = new float[steps][];
        for (var step = 0; step < steps; step++)
        {
            weights[step] = new float[places.Count + WordHash.Buckets + 1];
            for (var i = 0; i < weights[step].Length; i++) weights[step][i] = (float)file.ReadHalf();
        }

        return new(places, weights) { Calibration = new(file.ReadDouble(), file.ReadDouble()) };
    }

    private static JudgementModel Decompress(Stream compressed)
    {
        using var stream = new BrotliStream(compressed, CompressionMode.Decompress);
        return Read(stream);
    }
}
