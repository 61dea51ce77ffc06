using System.IO.Compression;
using Extractor.Models;

namespace Extractor.Topics;

/// <summary>The trained model: a vocabulary, a classifier of the primary domain and one of IPTC first-level topics.</summary>
internal sealed class TopicModel
{
    /// <summary>Name of the model's folder.</summary>
    public const string ModelName = "topics";

    /// <summary>Name of the model's file.</summary>
    public const string FileName = "weights.br";

    /// <summary>Version of the file's format.</summary>
    public const int FormatVersion = 1;

    private TopicModel(TopicVocabulary vocabulary, TopicHead domains, TopicHead topics)
    {
        Vocabulary = vocabulary;
        Domains = domains;
        Topics = topics;
    }

    /// <summary>The terms.</summary>
    public TopicVocabulary Vocabulary { get; }

    /// <summary>Classifier of the primary domain: one of its labels applies.</summary>
    public TopicHead Domains { get; }

    /// <summary>Classifier of the topics: any number of its labels apply.</summary>
    public TopicHead Topics { get; }

    /// <summary>Reads the model of a catalog.</summary>
    /// <exception cref="ModelException">There is no such model, or its file has another format.</exception>
    public static TopicModel Load(ModelCatalog models)
    {
        using var file = new BrotliStream(models.Open(ModelName, FileName), CompressionMode.Decompress);
        return Read(file);
    }

    /// <summary>Reads a model.</summary>
    /// <param name="stream">The uncompressed file.</param>
    public static TopicModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadInt32() is var version && version != FormatVersion)
            throw new ModelException($"Model '{ModelName}' has format {version}, this program reads {FormatVersion}; train it again.");
        var terms = reader.ReadString().Split('\n');
        var weights = new float[terms.Length];
        for (var i = 0; i < weights.Length; i++) weights[i] = reader.ReadSingle();
        return new(new TopicVocabulary(terms, weights), ReadHead(reader, terms.Length), ReadHead(reader, terms.Length));
    }

    /// <summary>Softmax of scores.</summary>
    public static double[] Softmax(double[] scores)
    {
        var top = scores.Max();
        var powers = Array.ConvertAll(scores, score => Math.Exp(score - top));
        var sum = powers.Sum();
        return Array.ConvertAll(powers, power => power / sum);
    }

    /// <summary>Logistic function of a score.</summary>
    public static double Logistic(double score) => 1 / (1 + Math.Exp(-score));

    private static TopicHead ReadHead(BinaryReader reader, int terms)
    {
        var labels = reader.ReadString().Split('\n');
        var biases = new float[labels.Length];
        var scales = new float[labels.Length];
        for (var i = 0; i < labels.Length; i++) biases[i] = reader.ReadSingle();
        for (var i = 0; i < labels.Length; i++) scales[i] = reader.ReadSingle();
        var bytes = reader.ReadBytes(terms * labels.Length);
        if (bytes.Length != terms * labels.Length) throw new ModelException($"Model '{ModelName}' is cut short; restore it or train it again.");
        return new(labels, biases, scales, (sbyte[])(object)bytes);
    }
}
