using System.Text;
using Extractor.Entities.Labelling;
using Extractor.Learning.Entities;

namespace Extractor.Benchmarks;

/// <summary>OpenNLP's format of samples: a sentence a line, <c>&lt;START:person&gt; Jane Roe &lt;END&gt; spoke .</c>, an empty line after each document.</summary>
internal static class NameSamples
{
    private const string Start = "<START:", End = "<END>";

    /// <summary>The lines of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="withNames">Whether its names are marked. Names of which a set says that they may be none are not.</param>
    public static IEnumerable<string> Lines(GoldDocument document, bool withNames)
    {
        var text = document.Text;
        var names = withNames ? document.Names.Where(name => name.Type != GoldMapper.Unknown).ToList() : [];
        var next = 0;
        for (var s = 0; s + 1 < text.Sentences.Length; s++)
        {
            var line = new StringBuilder();
            for (var i = text.Sentences[s]; i < text.Sentences[s + 1]; i++)
            {
                while (next < names.Count && names[next].First < i) next++;
                var opens = next < names.Count && names[next].First == i;
                if (opens) line.Append(Start).Append(names[next].Type).Append("> ");
                foreach (var c in text[i]) line.Append(char.IsWhiteSpace(c) || char.IsControl(c) ? '_' : c);
                line.Append(' ');
                var closes = names.FindIndex(name => name.First <= i && name.Last == i) >= 0;
                if (closes) line.Append(End).Append(' ');
            }

            yield return line.ToString().TrimEnd();
        }

        yield return string.Empty;
    }

    /// <summary>Reads the names of a document from marked lines.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lines">Lines that are left; those of the document are taken.</param>
    /// <param name="types">Names of the types.</param>
    /// <exception cref="InvalidDataException">The lines are of other tokens.</exception>
    public static List<LabelledSpan> Read(GoldDocument document, Queue<string> lines, IReadOnlyList<string> types)
    {
        var found = new List<LabelledSpan>();
        int token = 0, first = 0, type = -1;
        while (token < document.Text.Tokens.Length)
        {
            foreach (var part in lines.Dequeue().Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (part.StartsWith(Start, StringComparison.Ordinal)) (first, type) = (token, IndexOf(types, part[Start.Length..^1]));
                else if (part == End) found.Add(new(first, token - 1, type, 1));
                else token++;
            }
        }

        return token == document.Text.Tokens.Length
            ? found
            : throw new InvalidDataException($"OpenNLP gave {token} tokens for the {document.Text.Tokens.Length} of '{document.Id}'.");
    }

    private static int IndexOf(IReadOnlyList<string> types, string type) => Enumerable.Range(0, types.Count).First(i => types[i] == type);
}
