using System.IO.Compression;
using Extractor.Topics;

namespace Extractor.Learning.Topics;

/// <summary>Writes the file that <see cref="TopicModel.Read"/> reads.</summary>
internal static class TopicModelWriter
{
    /// <summary>The file's bytes.</summary>
    /// <param name="model">The model.</param>
    /// <param name="leastScore">Probability from which on a topic is told.</param>
    public static byte[] Write(TrainedTopics model, double leastScore)
    {
        var vocabulary = model.Vocabulary;
        using var memory = new MemoryStream();
        using (var brotli = new BrotliStream(memory, CompressionLevel.SmallestSize))
        using (var writer = new BinaryWriter(brotli))
        {
            writer.Write(TopicModel.FormatVersion);
            writer.Write(string.Join('\n', vocabulary.Terms));
            for (var i = 0; i < vocabulary.Terms.Count; i++) writer.Write(vocabulary.WeightOf(i));
            writer.Write(leastScore);
            writer.Write(model.Domains is not null);
            if (model.Domains is not null) Write(writer, model.Domains);
            writer.Write(model.Topics.Count);
            foreach (var head in model.Topics) Write(writer, head);
        }

        return memory.ToArray();
    }

    private static void Write(BinaryWriter writer, TopicHead head)
    {
        writer.Write(head.Parent);
        writer.Write(head.IsOneOf);
        writer.Write(string.Join('\n', head.Labels));
        foreach (var bias in head.Biases) writer.Write(bias);
        foreach (var scale in head.Scales) writer.Write(scale);
        writer.Write((byte[])(object)head.Weights);
    }
}
