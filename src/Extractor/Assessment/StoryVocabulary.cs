using System.Collections.Frozen;
using Extractor.Model;
using Extractor.Models;
using Extractor.Narrative;

namespace Extractor.Assessment;

/// <summary>The words of a story cut to stems, to be asked whether it speaks of what the page declares.</summary>
internal sealed class StoryVocabulary
{
    /// <summary>Letters that make a stem: "payment" and "payments" meet, "internet" and "international" do not.</summary>
    private const int StemLength = 7;

    private const int ShortestWord = 4;

    private static readonly FrozenSet<string> Generic = EmbeddedData.Lines("Assessment/generic-words.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> stems = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the story's words once.</summary>
    public StoryVocabulary(AnnotatedArticle article)
    {
        var layer = article.Get<TextLayer>();
        var story = new StoryBlocks(article.Article);
        var lookup = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var sentence in layer.Sentences)
        {
            if (!story[sentence.Block]) continue;
            for (var i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
            {
                var word = article.Text.AsSpan(layer.Tokens[i].Start, layer.Tokens[i].End - layer.Tokens[i].Start);
                if (word.Length >= ShortestWord) lookup.Add(word[..Math.Min(word.Length, StemLength)]);
            }

            Words += sentence.TokenCount;
        }
    }

    /// <summary>Number of tokens of the story.</summary>
    public int Words { get; }

    /// <summary>How many telling words the declared ones have, and how many of these the story uses.</summary>
    /// <param name="declared">The words as printed.</param>
    /// <param name="isTelling">Whether a word tells something about the matter; generic ones never do.</param>
    public (int Telling, int Used) Compare(string declared, Func<string, bool> isTelling)
    {
        int telling = 0, used = 0;
        foreach (var word in declared.Split([' ', '/', '-', ',', '(', ')', '&', ':', '.'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length < ShortestWord || Generic.Contains(word) || !isTelling(word)) continue;
            telling++;
            if (stems.Contains(word[..Math.Min(word.Length, StemLength)])) used++;
        }

        return (telling, used);
    }
}
