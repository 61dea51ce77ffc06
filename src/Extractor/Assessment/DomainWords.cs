using Extractor.Language;
using Extractor.Model;
using Extractor.Narrative;

namespace Extractor.Assessment;

/// <summary>Reads the domains of the taxonomy from the words that a page declares, such as "Telecommunications policy".</summary>
internal sealed class DomainWords
{
    private readonly CueLexicon words = CueLexicon.Load("Assessment/domain-words.tsv");
    private readonly UnicodeTokenizer tokenizer = new();

    /// <summary>Codes of the domains that the words fit; empty where they fit none.</summary>
    public IReadOnlySet<string> Of(string declared)
    {
        var tokens = new List<Token>();
        tokenizer.Tokenize(declared, new TextSpan(0, declared.Length), null, tokens);
        var found = new List<CueMatch>();
        words.Find(declared, new TextLayer([], tokens), new Sentence(0, declared.Length, 0, 0, tokens.Count), found);
        var domains = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cue in found)
        {
            for (var c = 0; c < words.Classes.Count; c++)
            {
                if (cue.Is(c)) domains.Add(words.Classes[c]);
            }
        }

        return domains;
    }
}
