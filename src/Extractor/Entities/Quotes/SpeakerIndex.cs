using Extractor.Model;

namespace Extractor.Entities.Quotes;

/// <summary>The mentions of those that can speak, in text order: people, organisations, and places for their governments.</summary>
internal sealed class SpeakerIndex
{
    private readonly List<(TextSpan Span, Entity Entity)> mentions;

    /// <summary>Indexes the mentions that lie outside of the quoted spans.</summary>
    /// <param name="entities">The entities.</param>
    /// <param name="quoted">Quoted spans in text order.</param>
    public SpeakerIndex(IEnumerable<Entity> entities, IReadOnlyList<QuotedSpan> quoted)
    {
        mentions =
        [
            .. entities.Where(entity => entity.Type is EntityType.Person or EntityType.Organization or EntityType.Place)
                .SelectMany(entity => entity.Mentions.Select(mention => (new TextSpan(mention.Start, mention.End), entity)))
                .OrderBy(mention => mention.Item1),
        ];
        var next = 0;
        mentions.RemoveAll(mention =>
        {
            while (next < quoted.Count && quoted[next].Outer.End <= mention.Span.Start) next++;
            return next < quoted.Count && quoted[next].Outer.Overlaps(mention.Span);
        });
    }

    /// <summary>The speaker in a clause: the person nearest to the cue, else the organisation, else a place right beside it.</summary>
    /// <param name="clause">The clause that attributes.</param>
    /// <param name="cue">The cue within it.</param>
    /// <param name="onlyAfter">Whether the speaker can only follow the cue.</param>
    public Entity? Nearest(TextSpan clause, TextSpan cue, bool onlyAfter)
    {
        const int beside = 2;
        (Entity? Entity, int Cost) best = (null, int.MaxValue);
        for (var i = FirstFrom(clause.Start); i < mentions.Count && mentions[i].Span.End <= clause.End; i++)
        {
            var (span, entity) = mentions[i];
            var distance = span.Start >= cue.End ? span.Start - cue.End : cue.Start - span.End;
            if (onlyAfter && span.Start < cue.End) continue;
            if (entity.Type == EntityType.Place && distance > beside) continue;
            var cost = distance + (entity.Type == EntityType.Person ? 0 : clause.Length);
            if (cost < best.Cost) best = (entity, cost);
        }

        return best.Entity;
    }

    /// <summary>The last person named before an offset and not before <paramref name="from"/>.</summary>
    public Entity? LastPersonBefore(int offset, int from)
    {
        for (var i = FirstFrom(offset) - 1; i >= 0 && mentions[i].Span.Start >= from; i--)
        {
            if (mentions[i].Entity.Type == EntityType.Person) return mentions[i].Entity;
        }

        return null;
    }

    private int FirstFrom(int offset)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Span.Start >= offset) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
