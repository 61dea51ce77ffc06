using Extractor.Entities.Gazetteers;
using Extractor.Model;

namespace Extractor.Entities.Recognition;

/// <summary>Weighs whether pieces name an event or a law: only where a word such as <c>Cup</c> or <c>Treaty</c> says so.</summary>
internal static class EventScorer
{
    private const double Head = 2.1;

    private static readonly ulong Of = NameKey.Of("of"), On = NameKey.Of("on"), The = NameKey.Of("the");

    /// <summary>The candidate; null where the pieces cannot be one.</summary>
    public static Candidate? Score(ScoringContext context, int first, int last)
    {
        var pieces = context.Pieces;
        if (last == first || pieces[first].Hash == The || context.IsEmptyCapital(pieces[first]) || (last - first < 3 && pieces[first].Is(WordRole.Title))) return null;
        var of = -1;
        for (var i = first; i <= last; i++)
        {
            if (pieces[i].IsCapital || pieces[i].Sign is '-' or '‑' || (i == last && pieces[i].Shape == PieceShape.Number)) continue;
            if (of < 0 && (pieces[i].Hash == Of || pieces[i].Hash == On)) of = i;
            else if (of < 0 || !pieces[i].Is(WordRole.ConnectorOrg)) return null;
        }

        // "Data Protection Act 2026": the year belongs to the name.
        var head = pieces[last].Shape == PieceShape.Number ? last - 1 : last;
        if (pieces[last].Shape == PieceShape.Number && !pieces[head].Is(WordRole.LawHead)) return null;
        if (head > first && of < 0 && pieces[head].Is(WordRole.LawHead))
            return new(first, last, EntityType.Law, MentionCue.EventOrLawHead, Head);
        if (of == first + 1 && pieces[first].Is(WordRole.LawHeadOf)) return new(first, last, EntityType.Law, MentionCue.EventOrLawHead, Head);
        if (of < 0 && pieces[last].Is(WordRole.EventHead)) return new(first, last, EntityType.Event, MentionCue.EventOrLawHead, Head);
        if (pieces[first].Is(WordRole.EventHeadFirst) && (of < 0 || of == first + 1))
            return new(first, last, EntityType.Event, MentionCue.EventOrLawHead, Head);
        return null;
    }
}
