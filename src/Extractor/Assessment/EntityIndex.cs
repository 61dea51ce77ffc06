using Extractor.Model;

namespace Extractor.Assessment;

/// <summary>The mentions of all entities in text order, to be asked by offset.</summary>
internal sealed class EntityIndex
{
    private readonly (TextSpan Span, Entity Entity)[] mentions;
    private readonly Dictionary<string, Entity> byId = new(StringComparer.Ordinal);

    /// <summary>Sorts the mentions once.</summary>
    public EntityIndex(EntityLayer layer)
    {
        mentions = [.. layer.Entities
            .SelectMany(entity => entity.Mentions.Select(mention => (new TextSpan(mention.Start, mention.End), entity)))
            .OrderBy(mention => mention.Item1)];
        foreach (var entity in layer.Entities) byId.TryAdd(entity.Id, entity);
    }

    /// <summary>The entity of an identifier; null where there is none.</summary>
    public Entity? Find(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    /// <summary>The mentions that lie in a span, in text order.</summary>
    public ReadOnlySpan<(TextSpan Span, Entity Entity)> In(TextSpan span)
    {
        var first = FirstFrom(span.Start);
        var end = first;
        while (end < mentions.Length && mentions[end].Span.End <= span.End) end++;
        return mentions.AsSpan(first, end - first);
    }

    private int FirstFrom(int offset)
    {
        int low = 0, high = mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Span.Start >= offset) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
