using System.Globalization;
using Extractor.Topics;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Learning.Topics;

/// <summary>A taxonomy of the user's: a list of topics in JSON, each <c>code</c>, <c>label</c>, <c>parent</c>, <c>covers</c> and <c>keywords</c>.</summary>
internal sealed class OwnTaxonomy
{
    private static readonly string[] Keys = ["code", "label", "parent", "covers", "keywords"];
    private readonly Dictionary<string, string> codes = new(StringComparer.OrdinalIgnoreCase);

    private OwnTaxonomy(TopicTable table, IReadOnlyList<LabelledText> definitions)
    {
        Table = table;
        Definitions = definitions;
        foreach (var node in table.Nodes) codes.TryAdd(node.Label, node.Code);
        foreach (var node in table.Nodes) codes[node.Code] = node.Code;
    }

    /// <summary>The topics.</summary>
    public TopicTable Table { get; }

    /// <summary>What each topic covers, and its keywords, as texts to train on.</summary>
    public IReadOnlyList<LabelledText> Definitions { get; }

    /// <summary>Reads and checks a file.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="FormatException">It is no such list; says all that is wrong, each with its line.</exception>
    public static OwnTaxonomy Read(string file)
    {
        var faults = new List<string>();
        var topics = Parse(file).Select(token => TopicOf(token, Fault)).OfType<OwnTopic>().ToList();
        var byCode = new Dictionary<string, OwnTopic>(StringComparer.Ordinal);
        foreach (var topic in topics)
        {
            if (!byCode.TryAdd(topic.Code, topic)) Fault(topic.Line, $"topic '{topic.Code}' stands in line {byCode[topic.Code].Line} already.");
        }

        foreach (var topic in topics.Where(topic => topic.Parent is not null && !byCode.ContainsKey(topic.Parent)))
            Fault(topic.Line, $"topic '{topic.Code}' names '{topic.Parent}' as its parent, which is no topic of the file.");
        if (faults.Count == 0)
        {
            foreach (var topic in topics.Where(topic => PathOf(topic, byCode) is null)) Fault(topic.Line, $"topic '{topic.Code}' lies below itself.");
        }

        if (faults.Count == 0 && topics.Count(topic => topic.Parent is null) < 2) Fault(1, "there must be two topics without a parent at least, to be told apart.");
        if (faults.Count > 0) throw new FormatException(string.Join('\n', faults));
        var table = new TopicTable([.. topics.Select(topic => new TopicNode(topic.Code, topic.Label, PathOf(topic, byCode)!))]);
        return new(table, [.. topics.SelectMany(topic => DefinitionsOf(topic, table))]);

        void Fault(int line, string what) => faults.Add(string.Create(CultureInfo.InvariantCulture, $"'{file}' line {line}: {what}"));
    }

    /// <summary>The code of a topic by its code or label, case ignored; null where there is none.</summary>
    public string? CodeOf(string name) => codes.GetValueOrDefault(name.Trim());

    /// <summary>A text with labels of this taxonomy; the topics above a label apply too.</summary>
    /// <param name="text">The text.</param>
    /// <param name="labels">Codes, the main one first.</param>
    public static LabelledText Label(LabelledText text, IEnumerable<TopicNode> labels)
    {
        var topics = new List<string>();
        var below = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var node in labels)
        {
            for (var level = 0; level < node.Path.Count; level++)
            {
                if (level > 0 && !below.ContainsKey(node.Path[level - 1])) below[node.Path[level - 1]] = [];
                var list = level == 0 ? topics : below[node.Path[level - 1]];
                if (!list.Contains(node.Path[level])) list.Add(node.Path[level]);
            }
        }

        return text with { Topics = topics, Below = below.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)pair.Value, StringComparer.Ordinal) };
    }

    private static JArray Parse(string file)
    {
        try
        {
            using var reader = new JsonTextReader(new StreamReader(file)) { DateParseHandling = DateParseHandling.None };
            return JArray.Load(reader, new JsonLoadSettings { LineInfoHandling = LineInfoHandling.Load });
        }
        catch (JsonException exception)
        {
            throw new FormatException($"'{file}' is no list in JSON: {exception.Message}", exception);
        }
    }

    private static OwnTopic? TopicOf(JToken token, Action<int, string> fault)
    {
        var line = ((IJsonLineInfo)token).LineNumber;
        if (token is not JObject topic)
        {
            fault(line, "a topic is an object, such as {\"code\": \"cables\", \"label\": \"Cables\"}.");
            return null;
        }

        foreach (var property in topic.Properties().Where(property => !Keys.Contains(property.Name)))
            fault(((IJsonLineInfo)property).LineNumber, $"a topic has no '{property.Name}'; it has {string.Join(", ", Keys)}.");
        if (topic["keywords"] is { } keywords && (keywords is not JArray list || list.Any(word => word.Type != JTokenType.String)))
        {
            fault(((IJsonLineInfo)keywords).LineNumber, "'keywords' is a list of phrases.");
            return null;
        }

        if (Text("code") is { Length: > 0 } code && !code.Any(char.IsWhiteSpace))
            return new(line, code, Text("label") is { Length: > 0 } label ? string.Join(' ', label.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : code, Text("parent"), Text("covers"), [.. (topic["keywords"] ?? new JArray()).Select(word => (string)word!)]);
        fault(line, "a topic needs a 'code' without spaces.");
        return null;

        string? Text(string key) => topic[key] is { Type: JTokenType.String } value ? ((string)value!).Trim() : null;
    }

    private static List<string>? PathOf(OwnTopic topic, Dictionary<string, OwnTopic> byCode)
    {
        var path = new List<string>();
        for (var at = topic; at is not null; at = at.Parent is null ? null : byCode[at.Parent])
        {
            if (path.Contains(at.Code)) return null;
            path.Insert(0, at.Code);
        }

        return path;
    }

    private static IEnumerable<LabelledText> DefinitionsOf(OwnTopic topic, TopicTable table)
    {
        yield return Definition(topic.Code, topic.Label, topic.Covers ?? string.Empty);
        foreach (var keyword in topic.Keywords) yield return Definition(topic.Code + "/" + keyword, string.Empty, keyword);

        LabelledText Definition(string id, string title, string text) =>
            Label(new LabelledText { Id = id, Group = InferredLabels.DefinitionGroup, Title = title, Text = text, IsInferred = true }, [table[topic.Code]]);
    }

    private sealed record OwnTopic(int Line, string Code, string Label, string? Parent, string? Covers, IReadOnlyList<string> Keywords);
}
