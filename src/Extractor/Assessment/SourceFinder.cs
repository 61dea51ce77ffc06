using System.Collections.Frozen;
using Extractor.Model;
using Extractor.Models;
using Extractor.Narrative;

namespace Extractor.Assessment;

/// <summary>Finds whom a text has its claims from: "according to X", "X said", news outlets, documents, and sources without a name.</summary>
internal sealed class SourceFinder
{
    /// <summary>Units between a cue and the source it attributes to: room for an article, a title and an adjective.</summary>
    private const int Reach = 40;

    /// <summary>Units between a person and the verb: room for an apposition, as in "Jane Roe, head of the harbour board, said".</summary>
    private const int PersonReach = 90;

    private static readonly FrozenSet<string> Outlets = EmbeddedData.Lines("Assessment/outlets.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly CueLexicon cues = CueLexicon.Load("Assessment/attribution.tsv");
    private readonly int according, verb, media, anonymous, document, body;

    /// <summary>Reads the cues.</summary>
    public SourceFinder()
    {
        according = cues.Class("according");
        verb = cues.Class("verb");
        media = cues.Class("media");
        anonymous = cues.Class("anonymous");
        document = cues.Class("document");
        body = cues.Class("body");
    }

    /// <summary>Appends the attributions of one sentence in text order.</summary>
    public void Find(string text, TextLayer layer, Sentence sentence, EntityIndex entities, List<CueMatch> buffer, List<Attribution> found)
    {
        buffer.Clear();
        cues.Find(text, layer, sentence, buffer);
        for (var i = 0; i < buffer.Count; i++)
        {
            var cue = buffer[i];
            if (cue.Is(anonymous)) found.Add(new(EvidenceKind.AnonymousSource, cue.Span.Of(text), null, cue.Span, false));
            else if (cue.Is(according)) AddFollowing(text, sentence, entities, buffer, i, found);
            else if (cue.Is(verb)) AddBeside(text, sentence, entities, buffer, i, found);
            else if (cue.Is(media) && !IsCued(buffer, i)) found.Add(new(EvidenceKind.NamedSource, cue.Span.Of(text), null, cue.Span, false));
        }
    }

    private void AddFollowing(string text, Sentence sentence, EntityIndex entities, List<CueMatch> buffer, int index, List<Attribution> found)
    {
        var cue = buffer[index];
        var next = index + 1 < buffer.Count && buffer[index + 1].Span.Start - cue.Span.End <= Reach ? buffer[index + 1] : default(CueMatch?);
        var named = NamedAfter(entities, sentence, cue.Span.End, Reach);
        if (named is { } source && (next is null || source.Span.Start <= next.Value.Span.Start || !IsSource(next.Value)))
            found.Add(OfEntity(source.Entity, new(cue.Span.Start, source.Span.End), IsMedia(buffer, source.Span)));
        else if (next is { } noun && IsSource(noun))
            found.Add(OfNoun(text, noun));
    }

    private void AddBeside(string text, Sentence sentence, EntityIndex entities, List<CueMatch> buffer, int index, List<Attribution> found)
    {
        var cue = buffer[index];
        var previous = index > 0 && cue.Span.Start - buffer[index - 1].Span.End <= 2 ? buffer[index - 1] : default(CueMatch?);
        if (previous is { } before && IsSource(before))
        {
            found.Add(OfNoun(text, before));
            return;
        }

        var source = NamedBefore(entities, sentence, cue.Span.Start) ?? NamedAfter(entities, sentence, cue.Span.End, 2);
        if (source is { } named) found.Add(OfEntity(named.Entity, TextSpanOf(named.Span, cue.Span), IsMedia(buffer, named.Span)));
    }

    private bool IsSource(CueMatch cue) => cue.Is(media) || cue.Is(document) || cue.Is(body);

    private bool IsMedia(List<CueMatch> buffer, TextSpan span)
    {
        foreach (var cue in buffer)
        {
            if (cue.Is(media) && cue.Span.Overlaps(span)) return true;
        }

        return false;
    }

    private bool IsCued(List<CueMatch> buffer, int index) =>
        (index > 0 && buffer[index - 1].Is(according))
        || (index + 1 < buffer.Count && buffer[index + 1].Is(verb) && buffer[index + 1].Span.Start - buffer[index].Span.End <= 2);

    private Attribution OfNoun(string text, CueMatch cue) => cue.Is(document)
        ? new(EvidenceKind.Document, cue.Span.Of(text), null, cue.Span, true)
        : new(EvidenceKind.NamedSource, cue.Span.Of(text), null, cue.Span, !cue.Is(media));

    private static Attribution OfEntity(Entity entity, TextSpan span, bool isMedia) =>
        new(EvidenceKind.NamedSource, entity.Name, entity.Id, span, !isMedia && !IsOutlet(entity));

    /// <summary>Whether the name is that of a news outlet, as "Baltimore Sun" or "Deutsche Welle".</summary>
    private static bool IsOutlet(Entity entity) =>
        entity.Type == EntityType.Organization && entity.Name.Split(' ').Any(Outlets.Contains);

    private static (TextSpan Span, Entity Entity)? NamedAfter(EntityIndex entities, Sentence sentence, int from, int reach)
    {
        foreach (var mention in entities.In(new(from, sentence.End)))
        {
            if (mention.Span.Start - from > reach) return null;
            if (CanSpeak(mention.Entity)) return mention;
        }

        return null;
    }

    private static (TextSpan Span, Entity Entity)? NamedBefore(EntityIndex entities, Sentence sentence, int to)
    {
        var mentions = entities.In(new(sentence.Start, to));
        for (var i = mentions.Length - 1; i >= 0; i--)
        {
            if (mentions[i].Entity.Type == EntityType.Person && to - mentions[i].Span.End <= PersonReach) return mentions[i];
        }

        return mentions.Length > 0 && mentions[^1].Entity.Type == EntityType.Organization && to - mentions[^1].Span.End <= 2 ? mentions[^1] : null;
    }

    private static bool CanSpeak(Entity entity) => entity.Type is EntityType.Person or EntityType.Organization;

    private static TextSpan TextSpanOf(TextSpan one, TextSpan other) => new(Math.Min(one.Start, other.Start), Math.Max(one.End, other.End));
}
