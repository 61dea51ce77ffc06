using Extractor.Entities.Gazetteers;
using Extractor.Model;

namespace Extractor.Entities.Recognition;

/// <summary>Reads one chain: weighs every stretch of it and takes the set of stretches without overlap that explains most.</summary>
internal sealed class ChainSegmenter(ScoringContext context)
{
    private const int MaxPieces = 12;
    private const double NamedElsewhere = 1.8;

    private readonly List<Candidate> candidates = [];

    /// <summary>Appends the mentions of the chain in order.</summary>
    public void Segment(int first, int last, List<Candidate> mentions)
    {
        candidates.Clear();
        var pieces = context.Pieces;
        for (var i = first; i <= last; i++)
        {
            if (!pieces[i].IsCapital && !(i == first && pieces[i].Is(WordRole.ConnectorName))) continue;
            var key = default(NameKey);
            var from = pieces[i].Start;
            for (var j = i; j <= last && j - i < MaxPieces; j++)
            {
                key.Append(context.Text.AsSpan(from, pieces[j].End - from));
                from = pieces[j].End;
                if (pieces[j].IsCapital || (pieces[j].Shape == PieceShape.Number && j > i)) Weigh(i, j, key.Hash);
            }
        }

        Choose(first, last, mentions);
    }

    private void Weigh(int first, int last, ulong hash)
    {
        var name = context.Gazetteer.Find(hash);
        var elsewhere = first < last || !context.IsEmptyCapital(context.Pieces[first]) ? context.Names.TypeOf(hash) : null;
        Add(PersonScorer.Score(context, first, last), elsewhere);
        Add(PlaceScorer.Score(context, first, last, name), elsewhere);
        Add(OrganizationScorer.Score(context, first, last, name), elsewhere);
        Add(EventScorer.Score(context, first, last), elsewhere);
        if (elsewhere is { } type) candidates.Add(new(first, last, type, MentionCue.NamedElsewhere, NamedElsewhere));
    }

    private void Add(Candidate? candidate, EntityType? elsewhere)
    {
        if (candidate is not { } found) return;
        if (found.Type == elsewhere) found = found with { Score = found.Score + NamedElsewhere };
        if (found.Score > 0) candidates.Add(found);
    }

    private void Choose(int first, int last, List<Candidate> mentions)
    {
        if (candidates.Count == 0) return;
        Span<double> best = stackalloc double[last - first + 2];
        Span<int> chosen = stackalloc int[last - first + 2];
        for (var end = 1; end < best.Length; end++)
        {
            best[end] = best[end - 1];
            chosen[end] = -1;
            for (var c = 0; c < candidates.Count; c++)
            {
                if (candidates[c].Last - first + 1 != end) continue;
                var total = best[candidates[c].First - first] + candidates[c].Weight;
                if (total > best[end]) (best[end], chosen[end]) = (total, c);
            }
        }

        var at = mentions.Count;
        for (var end = best.Length - 1; end > 0;)
        {
            if (chosen[end] < 0)
            {
                end--;
                continue;
            }

            var candidate = candidates[chosen[end]];
            mentions.Insert(at, candidate);
            end = candidate.First - first;
        }
    }
}
