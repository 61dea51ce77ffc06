using System.IO.Compression;
using Extractor.Models;

namespace Extractor.Topics;

/// <summary>
/// The trained model: a vocabulary, a classifier of the primary domain where it tells one, a classifier of the first level of topics, and one
/// for the topics below each of those that have any told apart.
/// </summary>
internal sealed class TopicModel
{
    /// <summary>Name of the model's folder.</summary>
    public const string ModelName = "topics";

    /// <summary>Name of the model's file.</summary>
    public const string FileName = "weights.br";

    /// <summary>Version of the file's format.</summary>
    public const int FormatVersion = 2;

    private readonly Dictionary<string, TopicHead> heads;

    /// <summary>A model.</summary>
    /// <param name="vocabulary">The terms.</param>
    /// <param name="domains">Classifier of the primary domain; null for none.</param>
    /// <param name="topics">Classifiers of the topics, each for what lies below one.</param>
    /// <param name="leastScore">Probability from which on a topic is told.</param>
    public TopicModel(TopicVocabulary vocabulary, TopicHead? domains, IReadOnlyList<TopicHead> topics, double leastScore)
    {
        Vocabulary = vocabulary;
        Domains = domains;
        Topics = topics;
        LeastScore = leastScore;
        heads = topics.ToDictionary(head => head.Parent, StringComparer.Ordinal);
    }

    /// <summary>The terms.</summary>
    public TopicVocabulary Vocabulary { get; }

    /// <summary>Classifier of the primary domain: one of its labels applies.</summary>
    public TopicHead? Domains { get; }

    /// <summary>Classifiers of the topics, the first level first.</summary>
    public IReadOnlyList<TopicHead> Topics { get; }

    /// <summary>Probability from which on a topic is told.</summary>
    public double LeastScore { get; }

    /// <summary>Reads the model of a catalog.</summary>
    /// <exception cref="ModelException">There is no such model, or its file has another format.</exception>
    public static TopicModel Load(ModelCatalog models, string name = ModelName)
    {
        using var file = new BrotliStream(models.Open(name, FileName), CompressionMode.Decompress);
        return Read(file, name);
    }

    /// <summary>Reads a model.</summary>
    /// <param name="stream">The uncompressed file.</param>
    /// <param name="name">The model's name, for messages.</param>
    public static TopicModel Read(Stream stream, string name)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadInt32() is var version && version != FormatVersion)
            throw new ModelException($"Model '{name}' has format {version}, this program reads {FormatVersion}; train it again.");
        var terms = reader.ReadString().Split('\n');
        var weights = new float[terms.Length];
        for (var i = 0; i < weights.Length; i++) weights[i] = reader.ReadSingle();
        var least = reader.ReadDouble();
        var domains = reader.ReadBoolean() ? ReadHead(reader, terms.Length, name) : null;
        var heads = new TopicHead[reader.ReadInt32()];
        for (var i = 0; i < heads.Length; i++) heads[i] = ReadHead(reader, terms.Length, name);
        return new(new TopicVocabulary(terms, weights), domains, heads, least);
    }

    /// <summary>The topics of a text with their probabilities, best first; a topic below another has at most the probability of that one.</summary>
    /// <param name="terms">The text's terms.</param>
    /// <param name="values">Their values.</param>
    /// <param name="trust">What all probabilities are multiplied by.</param>
    public List<(string Code, double Score)> TopicsOf(int[] terms, float[] values, double trust)
    {
        var found = new List<(string Code, double Score)>();
        Tell(string.Empty, trust);
        found.Sort((one, other) => other.Score != one.Score ? other.Score.CompareTo(one.Score) : string.CompareOrdinal(one.Code, other.Code));
        return found;

        void Tell(string parent, double share)
        {
            if (!heads.TryGetValue(parent, out var head)) return;
            var probabilities = head.Probabilities(terms, values);
            for (var i = 0; i < probabilities.Length; i++)
            {
                var score = share * probabilities[i];
                if (score < LeastScore) continue;
                found.Add((head.Labels[i], score));
                Tell(head.Labels[i], score);
            }
        }
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

    private static TopicHead ReadHead(BinaryReader reader, int terms, string name)
    {
        var parent = reader.ReadString();
        var isOneOf = reader.ReadBoolean();
        var labels = reader.ReadString().Split('\n');
        var biases = new float[labels.Length];
        var scales = new float[labels.Length];
        for (var i = 0; i < labels.Length; i++) biases[i] = reader.ReadSingle();
        for (var i = 0; i < labels.Length; i++) scales[i] = reader.ReadSingle();
        var bytes = reader.ReadBytes(terms * labels.Length);
        if (bytes.Length != terms * labels.Length) throw new ModelException($"Model '{name}' is cut short; restore it or train it again.");
        return new(labels, biases, scales, (sbyte[])(object)bytes, isOneOf, parent);
    }
}
