using System.IO.Compression;
using Extractor.Topics;

namespace Extractor.Learning.Topics;

/// <summary>Writes the file that <see cref="TopicModel.Read"/> reads.</summary>
internal static class TopicModelWriter
{
    /// <summary>The file's bytes.</summary>
    public static byte[] Write(TopicVocabulary vocabulary, TopicHead domains, TopicHead topics)
    {
        using var memory = new MemoryStream();
        using (var brotli = new BrotliStream(memory, CompressionLevel.SmallestSize))
        using (var writer = new BinaryWriter(brotli))
        {
            writer.Write(TopicModel.FormatVersion);
            writer.Write(string.Join('\n', vocabulary.Terms));
            for (var i = 0; i < vocabulary.Terms.Count; i++) writer.Write(vocabulary.WeightOf(i));
            Write(writer, domains);
            Write(writer, topics);
        }

        return memory.ToArray();
    }

    private static void Write(BinaryWriter writer, TopicHead head)
    {
        writer.Write(string.Join('\n', head.Labels));
        foreach (var bias in head.Biases) writer.Write(bias);
        foreach (var scale in head.Scales) writer.Write(scale);
        writer.Write((byte[])(object)head.Weights);
    }
}
