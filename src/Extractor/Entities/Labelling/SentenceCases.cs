using Extractor.Entities.Recognition;

namespace Extractor.Entities.Labelling;

/// <summary>Tells how a sentence is written.</summary>
internal static class SentenceCases
{
    /// <summary>Share of the longer words from which a sentence is titled or shouted.</summary>
    private const double Most = 0.7;

    /// <summary>Letters from which a word is a longer one, and longer words from which a sentence can be titled.</summary>
    private const int LongWord = 4, FewestTitled = 4;

    /// <summary>How the words of a sentence are written.</summary>
    public static SentenceCase Of(ReadOnlySpan<WordForm> words)
    {
        int all = 0, shouted = 0, longer = 0, capital = 0, capitals = 0;
        foreach (var word in words)
        {
            if (word.Kind is PieceShape.Sign or PieceShape.Number) continue;
            all++;
            if (word.IsCapital) capitals++;
            if (word.Kind == PieceShape.Capitals && word.Length > 1) shouted++;
            if (word.Length < LongWord) continue;
            longer++;
            if (word.IsCapital) capital++;
        }

        if (all > 1 && shouted >= Most * all) return SentenceCase.Shouted;
        if (all > 1 && capitals == 0) return SentenceCase.Lower;
        return longer >= FewestTitled && capital >= Most * longer ? SentenceCase.Titled : SentenceCase.Running;
    }
}
