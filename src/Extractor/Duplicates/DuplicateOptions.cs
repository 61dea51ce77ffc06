namespace Extractor.Duplicates;

/// <summary>
/// What counts as a near-duplicate. The defaults were chosen on <c>corpus/duplicates/choose.jsonl</c>; <c>corpus/README.md</c> has the figures, also on
/// texts that they were not chosen on.
/// </summary>
public sealed record DuplicateOptions
{
    /// <summary>Words to a shingle, in scripts that part words by spaces.</summary>
    public int WordsPerShingle { get; init; } = 4;

    /// <summary>Characters to a shingle, in scripts that do not, such as Chinese, Japanese and Thai.</summary>
    public int CharactersPerShingle { get; init; } = 5;

    /// <summary>Least resemblance of near-duplicates: shared shingles over those that either has (Jaccard).</summary>
    public double LeastResemblance { get; init; } = 0.4;

    /// <summary>Least containment where one text is part of the other, as a shortened copy is: shared shingles over those of the shorter.</summary>
    public double LeastContainment { get; init; } = 0.8;

    /// <summary>Least share of the one's lede that stands in the other, or of the other's in the one: reports of one mould fall below it.</summary>
    public double LeastLede { get; init; } = 0.65;

    /// <summary>Least number of distinct shingles of a text that takes part: shorter ones are notices and teasers, alike by their formulas.</summary>
    public int LeastShingles { get; init; } = 30;

    /// <summary>The options themselves.</summary>
    /// <exception cref="ArgumentException">A value is out of its range.</exception>
    public DuplicateOptions Validated()
    {
        if (WordsPerShingle is < 1 or > 16) throw Out(nameof(WordsPerShingle), "1 to 16");
        if (CharactersPerShingle is < 1 or > 16) throw Out(nameof(CharactersPerShingle), "1 to 16");
        if (LeastResemblance is not (> 0 and <= 1)) throw Out(nameof(LeastResemblance), "above 0 and up to 1");
        if (LeastContainment is not (> 0 and <= 1)) throw Out(nameof(LeastContainment), "above 0 and up to 1");
        if (LeastLede is not (>= 0 and <= 1)) throw Out(nameof(LeastLede), "from 0 to 1");
        if (LeastShingles < 1) throw Out(nameof(LeastShingles), "1 or more");
        return this;

        static ArgumentException Out(string name, string range) => new($"Duplicates:{name} must be {range}.");
    }
}
