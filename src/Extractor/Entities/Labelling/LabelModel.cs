using System.IO.Compression;
using Extractor.Models;

namespace Extractor.Entities.Labelling;

/// <summary>A trained sequence labeller. Immutable; thread-safe.</summary>
internal sealed class LabelModel
{
    /// <summary>Name of the model that ships.</summary>
    public const string ModelName = "entities";

    /// <summary>Its file.</summary>
    public const string FileName = "labeller.br";

    private const string Magic = "LBL1";

    /// <summary>The labels.</summary>
    public required LabelSet Labels { get; init; }

    /// <summary>What the weight of one label after another is; a row for each label before.</summary>
    public required float[] Transitions { get; init; }

    /// <summary>Weights of the features.</summary>
    public required WeightTable Weights { get; init; }

    /// <summary>What one step of the weights is.</summary>
    public required float Scale { get; init; }

    /// <summary>Added to the score of the outside label: below zero more is taken for names.</summary>
    public float OutsideBias { get; init; }

    /// <summary>Whether words are cut at hyphens before they are labelled.</summary>
    public bool CutsHyphens { get; init; }

    /// <summary>How its probabilities become confidences, for each type.</summary>
    public required IReadOnlyList<Calibration> Calibrations { get; init; }

    /// <summary>Reads the model among the models.</summary>
    /// <exception cref="ModelException">There is none, or its file is of another format.</exception>
    public static LabelModel Load(ModelCatalog models)
    {
        ArgumentNullException.ThrowIfNull(models);
        using var stream = models.Open(ModelName, FileName);
        try
        {
            return Read(stream);
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException)
        {
            throw new ModelException($"Model '{ModelName}' cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It is of another format.</exception>
    /// <exception cref="EndOfStreamException">It is cut short.</exception>
    public static LabelModel Read(Stream stream)
    {
        using var unpacked = new BrotliStream(stream, CompressionMode.Decompress);
        using var buffered = new BufferedStream(unpacked, 1 << 16);
        using var reader = new BinaryReader(buffered);
        if (reader.ReadString() != Magic) throw new InvalidDataException("its file does not start as a labeller does.");
        var types = new string[reader.ReadByte()];
        var calibrations = new Calibration[types.Length];
        for (var i = 0; i < types.Length; i++)
        {
            types[i] = reader.ReadString();
            calibrations[i] = new(reader.ReadDouble(), reader.ReadDouble());
        }

        var labels = new LabelSet(types);
        var transitions = new float[labels.Count * labels.Count];
        for (var i = 0; i < transitions.Length; i++) transitions[i] = reader.ReadSingle();
        return new()
        {
            Labels = labels,
            Calibrations = calibrations,
            Transitions = transitions,
            Scale = reader.ReadSingle(),
            OutsideBias = reader.ReadSingle(),
            CutsHyphens = reader.ReadBoolean(),
            Weights = WeightTable.Read(reader, labels.Width),
        };
    }

    /// <summary>The bytes of its file.</summary>
    public byte[] Write()
    {
        using var memory = new MemoryStream();
        using (var packed = new BrotliStream(memory, CompressionLevel.SmallestSize))
        using (var writer = new BinaryWriter(packed))
        {
            writer.Write(Magic);
            writer.Write((byte)Labels.Types.Count);
            for (var i = 0; i < Labels.Types.Count; i++)
            {
                writer.Write(Labels.Types[i]);
                writer.Write(Calibrations[i].Slope);
                writer.Write(Calibrations[i].Offset);
            }

            foreach (var transition in Transitions) writer.Write(transition);
            writer.Write(Scale);
            writer.Write(OutsideBias);
            writer.Write(CutsHyphens);
            Weights.Write(writer);
        }

        return memory.ToArray();
    }
}
