using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>Tells which blocks of an article carry its story: running text, lists and quotes outside of the apparatus.</summary>
internal sealed class StoryBlocks
{
    private readonly bool[] isStory;
    private readonly bool[] isApparatus;

    /// <summary>Looks at every block once.</summary>
    /// <param name="article">The article.</param>
    public StoryBlocks(Article article)
    {
        isStory = new bool[article.Blocks.Count];
        isApparatus = new bool[article.Blocks.Count];
        var apparatus = Sorted(article.Apparatus);
        var next = 0;
        for (var i = 0; i < isStory.Length; i++)
        {
            var block = article.Blocks[i];
            while (next < apparatus.Length && apparatus[next].End <= block.Start) next++;
            isApparatus[i] = next < apparatus.Length && apparatus[next].Overlaps(block.Span);
            isStory[i] = !isApparatus[i]
                && block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quote
                && block.End > block.Start;
        }
    }

    /// <summary>Whether the block carries the story.</summary>
    /// <param name="block">Index in <see cref="Article.Blocks"/>.</param>
    public bool this[int block] => isStory[block];

    /// <summary>Whether the block lies in the page's apparatus.</summary>
    /// <param name="block">Index in <see cref="Article.Blocks"/>.</param>
    public bool IsApparatus(int block) => isApparatus[block];

    private static TextSpan[] Sorted(IReadOnlyList<TextSpan> spans)
    {
        TextSpan[] sorted = [.. spans];
        Array.Sort(sorted);
        return sorted;
    }
}
