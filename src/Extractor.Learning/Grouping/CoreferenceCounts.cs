namespace Extractor.Learning.Grouping;

/// <summary>
/// What a document adds to the three measures of coreference: numerators and denominators of recall and precision. Sums over documents give the
/// measures of all, as the reference scorer of the CoNLL-2012 shared task takes them (Pradhan et al. 2014).
/// </summary>
/// <param name="Muc">MUC (Vilain et al. 1995): links between mentions.</param>
/// <param name="BCubed">B-cubed (Bagga and Baldwin 1998): the share of each mention's group that is right.</param>
/// <param name="Ceaf">CEAF-e (Luo 2005): the similarity of entities under their best one-to-one alignment.</param>
internal readonly record struct CoreferenceCounts(Measured Muc, Measured BCubed, Measured Ceaf)
{
    /// <summary>The mean of the three F1 values, which CoNLL-2012 ranks by.</summary>
    public double Conll => (Muc.F1 + BCubed.F1 + Ceaf.F1) / 3;

    /// <summary>Both together.</summary>
    public static CoreferenceCounts operator +(CoreferenceCounts one, CoreferenceCounts other) =>
        new(one.Muc + other.Muc, one.BCubed + other.BCubed, one.Ceaf + other.Ceaf);
}
