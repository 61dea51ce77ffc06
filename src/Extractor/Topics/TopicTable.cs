using Extractor.Models;

namespace Extractor.Topics;

/// <summary>The topics of a taxonomy by their codes.</summary>
internal sealed class TopicTable
{
    private readonly Dictionary<string, TopicNode> nodes;

    /// <summary>A table.</summary>
    /// <param name="nodes">The topics in the order of the taxonomy.</param>
    public TopicTable(IReadOnlyList<TopicNode> nodes)
    {
        Nodes = nodes;
        this.nodes = nodes.ToDictionary(node => node.Code, StringComparer.Ordinal);
    }

    /// <summary>The topics in the order of the taxonomy.</summary>
    public IReadOnlyList<TopicNode> Nodes { get; }

    /// <summary>Reads lines of code, path of codes parted by a space, and label, with tabs between; further columns and lines that start with <c>#</c> are for people.</summary>
    public static TopicTable Read(Stream stream)
    {
        using var reader = new StreamReader(stream);
        var nodes = new List<TopicNode>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            nodes.Add(new(cells[0], cells[2], cells[1].Split(' ')));
        }

        return new(nodes);
    }

    /// <summary>The topic of a code; null where the table does not hold it.</summary>
    public TopicNode? Find(string code) => nodes.GetValueOrDefault(code);

    /// <summary>The topic of a code such as <c>medtop:04000000</c>.</summary>
    /// <exception cref="ModelException">The table does not hold it.</exception>
    public TopicNode this[string code] =>
        Find(code) ?? throw new ModelException($"Taxonomy holds no topic '{code}'; the topic model was trained on another table.");
}
