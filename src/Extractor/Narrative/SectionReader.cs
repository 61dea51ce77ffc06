using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>Parts an article at its headings and openers, and tells the part that each section plays.</summary>
internal sealed class SectionReader
{
    private readonly HeadingRoles roles = new();

    /// <summary>The sections as the record lists them: from each heading to the next.</summary>
    /// <param name="article">The article.</param>
    /// <param name="story">Which of its blocks carry the story.</param>
    public IReadOnlyList<Section> Sections(Article article, StoryBlocks story)
    {
        var sections = new List<Section>();
        var blocks = article.Blocks;
        for (var first = 0; first < blocks.Count;)
        {
            var heading = blocks[first].Kind == BlockKind.Heading ? blocks[first] : null;
            var body = heading is null ? first : first + 1;
            var next = NextHeading(blocks, body);
            sections.Add(new Section
            {
                Heading = heading?.Span.Of(article.Text),
                Level = heading?.Level ?? 0,
                Role = heading is null || story.IsApparatus(first) ? SectionRole.Other : RoleOf(article.Text, heading),
                Start = body < next ? blocks[body].Start : heading!.End,
                End = blocks[next - 1].End,
            });
            first = next;
        }

        return sections;
    }

    /// <summary>
    /// The stretches that a heading or opener claims for a role. A heading's stretch runs over deeper headings that claim nothing;
    /// an opener's covers its own paragraph and the list right under it. Both end before the apparatus.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="story">Which of its blocks carry the story.</param>
    public IReadOnlyList<StorySection> Claims(Article article, StoryBlocks story)
    {
        var claims = new List<StorySection>();
        for (var i = 0; i < article.Blocks.Count; i++)
        {
            if (story.IsApparatus(i)) continue;
            var claim = article.Blocks[i].Kind switch
            {
                BlockKind.Heading => UnderHeading(article, story, i),
                BlockKind.Paragraph or BlockKind.ListItem => UnderOpener(article, story, i),
                _ => null,
            };
            if (claim is not null) claims.Add(claim);
        }

        return claims;
    }

    private StorySection? UnderHeading(Article article, StoryBlocks story, int index)
    {
        var block = article.Blocks[index];
        var words = article.Text.AsSpan(block.Start, block.End - block.Start);
        if (roles.MatchHeading(words) is not { Role: not SectionRole.Other } match) return null;
        var end = index + 1;
        while (end < article.Blocks.Count && !story.IsApparatus(end) && !EndsHeading(article, end, block)) end++;
        while (end > index + 1 && article.Blocks[end - 1].Kind == BlockKind.Heading) end--;
        if (end == index + 1) return null;
        return new StorySection
        {
            Role = match.Role,
            Heading = (match.IsSeparated && match.Rest < words.Length ? words[match.Rest..] : words).Trim().ToString(),
            FirstBlock = index + 1,
            EndBlock = end,
            Start = article.Blocks[index + 1].Start,
        };
    }

    private bool EndsHeading(Article article, int index, Block heading)
    {
        var block = article.Blocks[index];
        return block.Kind == BlockKind.Heading
            && (block.Level is not { } level || level <= heading.Level || RoleOf(article.Text, block) != SectionRole.Other);
    }

    private StorySection? UnderOpener(Article article, StoryBlocks story, int index)
    {
        var block = article.Blocks[index];
        var words = article.Text.AsSpan(block.Start, block.End - block.Start);
        if (roles.MatchOpener(words) is not { Role: not SectionRole.Other } match) return null;
        var end = index + 1;
        while (end < article.Blocks.Count && story[end] && block.Kind == BlockKind.Paragraph && IsPlainItem(article, end)) end++;
        return new StorySection
        {
            Role = match.Role,
            Heading = words[..match.Label].Trim().ToString(),
            FirstBlock = index,
            EndBlock = end,
            Start = block.Start + match.Rest,
        };
    }

    private bool IsPlainItem(Article article, int index)
    {
        var block = article.Blocks[index];
        return block.Kind == BlockKind.ListItem && roles.MatchOpener(article.Text.AsSpan(block.Start, block.End - block.Start)) is null;
    }

    private SectionRole RoleOf(string text, Block heading) =>
        roles.MatchHeading(text.AsSpan(heading.Start, heading.End - heading.Start))?.Role ?? SectionRole.Other;

    private static int NextHeading(IReadOnlyList<Block> blocks, int from)
    {
        while (from < blocks.Count && blocks[from].Kind != BlockKind.Heading) from++;
        return from;
    }
}
