using Extractor.Model;
using Extractor.Models;

namespace Extractor.Narrative;

/// <summary>
/// Words and phrases of several classes, found on tokens without regard to case: at each token the longest phrase counts.
/// A data file holds one phrase per line: class, tab, phrase, its words parted by blanks; the same phrase may stand in several classes.
/// </summary>
internal sealed class CueLexicon
{
    private readonly Node root = new();

    private CueLexicon(IReadOnlyList<string> classes) => Classes = classes;

    /// <summary>The classes in the order of their first line.</summary>
    public IReadOnlyList<string> Classes { get; }

    /// <summary>Reads a data file.</summary>
    /// <param name="path">Stage and file, such as <c>Narrative/cues.tsv</c>.</param>
    public static CueLexicon Load(string path) => Of(EmbeddedData.Lines(path));

    /// <summary>Builds a lexicon from lines of class, tab, phrase.</summary>
    public static CueLexicon Of(IEnumerable<string> lines)
    {
        var classes = new List<string>();
        var lexicon = new CueLexicon(classes);
        foreach (var line in lines)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var name = line[..tab];
            var index = classes.IndexOf(name);
            if (index < 0)
            {
                index = classes.Count;
                classes.Add(name);
            }

            var node = lexicon.root;
            foreach (var word in line[(tab + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)) node = node.Child(word);
            node.Classes |= 1UL << index;
        }

        return lexicon;
    }

    /// <summary>Number of a class in <see cref="Classes"/>.</summary>
    /// <exception cref="ArgumentException">The lexicon has no such class.</exception>
    public int Class(string name)
    {
        for (var i = 0; i < Classes.Count; i++)
        {
            if (Classes[i] == name) return i;
        }

        throw new ArgumentException($"The lexicon has no class '{name}'.", nameof(name));
    }

    /// <summary>Appends what is found in a sentence, in text order, without overlaps.</summary>
    public void Find(string text, TextLayer layer, Sentence sentence, ICollection<CueMatch> found)
    {
        var end = sentence.FirstToken + sentence.TokenCount;
        for (var i = sentence.FirstToken; i < end;)
        {
            var (classes, length) = Longest(text, layer.Tokens, i, end);
            if (classes == 0)
            {
                i++;
                continue;
            }

            found.Add(new CueMatch(classes, new TextSpan(layer.Tokens[i].Start, layer.Tokens[i + length - 1].End), i));
            i += length;
        }
    }

    private (ulong Classes, int Length) Longest(string text, IReadOnlyList<Token> tokens, int first, int end)
    {
        var node = root;
        (ulong, int) best = (0, 0);
        for (var i = first; i < end; i++)
        {
            node = node.Find(text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start));
            if (node is null) break;
            if (node.Classes != 0) best = (node.Classes, i - first + 1);
        }

        return best;
    }

    private sealed class Node
    {
        private Dictionary<string, Node>? children;

        public ulong Classes { get; set; }

        public Node Child(string word)
        {
            children ??= new(StringComparer.OrdinalIgnoreCase);
            if (children.TryGetValue(word, out var child)) return child;
            return children[word] = new Node();
        }

        public Node? Find(ReadOnlySpan<char> word) =>
            children is not null && children.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var child) ? child : null;
    }
}
