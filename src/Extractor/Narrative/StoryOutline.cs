using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>
/// Where a story's sentences stand under its headings: blocks marked as such, and short lines without a full stop, which are headings on pages that
/// mark none.
/// </summary>
internal sealed class StoryOutline
{
    /// <summary>Most tokens of a line that is taken for a heading.</summary>
    private const int LongestHeading = 14;

    private readonly bool[] isHeading;
    private readonly bool[] isMarked;
    private readonly int[] since;
    private readonly int[] above;

    /// <summary>Reads the headings once.</summary>
    /// <param name="article">The article with its sentences.</param>
    /// <param name="story">Indices of the sentences of the story, in ascending order.</param>
    public StoryOutline(AnnotatedArticle article, IReadOnlyList<int> story)
    {
        var sentences = article.Get<TextLayer>().Sentences;
        isHeading = new bool[story.Count + 1];
        isMarked = new bool[story.Count];
        since = new int[story.Count];
        above = new int[story.Count];
        int last = -1, count = 0, block = 0;
        for (var i = 0; i < story.Count; i++)
        {
            var sentence = sentences[story[i]];
            for (; block < sentence.Block; block++)
            {
                if (article.Article.Blocks[block].Kind != BlockKind.Heading) continue;
                last = i - 1;
                count++;
                if (i > 0) isMarked[i - 1] = true;
            }

            isHeading[i] = sentence.TokenCount <= LongestHeading && !EndsAsSentence(article.Text.AsSpan(sentence.Start, sentence.End - sentence.Start));
            since[i] = last < 0 && count == 0 ? 0 : i - last;
            above[i] = count;
            if (!isHeading[i]) continue;
            last = i;
            count++;
        }
    }

    /// <summary>Whether a sentence is a line like a heading.</summary>
    public bool IsHeading(int index) => isHeading[index];

    /// <summary>Sentences since the last heading, from 1; 0 where there was none.</summary>
    public int Since(int index) => since[index];

    /// <summary>Number of headings above a sentence.</summary>
    public int Above(int index) => above[index];

    /// <summary>Whether a heading follows a sentence.</summary>
    public bool IsBeforeHeading(int index) => isMarked[index] || isHeading[index + 1];

    private static bool EndsAsSentence(ReadOnlySpan<char> words) =>
        words.TrimEnd("\"”’'») ") is [.., '.' or '!' or '?' or '…' or '。' or ',' or ':'];
}
