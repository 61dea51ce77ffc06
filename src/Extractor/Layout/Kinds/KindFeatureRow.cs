namespace Extractor.Layout;

/// <summary>The values of one page's <see cref="KindFeature"/>s while they are read.</summary>
/// <param name="words">Words of content, which rates are by.</param>
internal sealed class KindFeatureRow(double words)
{
    /// <summary>Rates in shorter texts are as if the text had this many words, so that one word does not tell all.</summary>
    private const double FewestWords = 50;

    /// <summary>The values, in the order of <see cref="KindFeature"/>.</summary>
    public float[] Values { get; } = new float[KindFeatureReader.Names.Count];

    /// <summary>Sets a value as it is.</summary>
    public void Set(KindFeature feature, double value) => Values[(int)feature] = (float)value;

    /// <summary>Sets a count, as <c>log(1 + n)</c>.</summary>
    public void SetCount(KindFeature feature, double count) => Set(feature, Math.Log(1 + count));

    /// <summary>Sets a rate by 100 words, as <c>log(1 + n)</c>.</summary>
    public void SetRate(KindFeature feature, double count) => SetCount(feature, 100 * count / Math.Max(FewestWords, words));
}
