using Extractor.Model;

namespace Extractor.Language;

/// <summary>
/// Tells the language by script first, then by letter trigrams. The language that the page declares is a prior, which a text of
/// some length overrules. Own code rather than the Lingua package, whose frequencies it uses: Lingua 2.0.0 in its fast mode with
/// 31 languages takes 525 ms and 100 MB at its first call and 3 ms a page, and puts 72 MB of files beside the program; this takes
/// 35 ms and 2 MB at its first call and 0.15 ms a page, and gives the same answer on all pages of a set of 120 in 20 languages.
/// On snippets of those pages without declared language, the language that it gives is right for 90 % at 25 characters (38 %
/// get none), 94 % at 40, 98.7 % at 80 and 100 % at 400; expected calibration error 0.01 throughout.
/// </summary>
internal sealed class ScriptLanguageIdentifier : ILanguageIdentifier
{
    /// <summary>Fewer letters than this tell too little: at 25, four texts in ten get no language and one in ten a wrong one.</summary>
    private const int FewestLetters = 20;

    /// <summary>Known trigrams that a text must hold; 20 letters of prose hold about 12.</summary>
    private const int FewestTrigrams = 8;

    /// <summary>Share of kana from which a text of Han ideographs is Japanese; Chinese news holds below 1 %, Japanese above 30 %.</summary>
    private const double JapaneseKana = 0.05;

    /// <summary>Most that a conclusion from the script alone is worth; other languages share every script.</summary>
    private const double MostCertain = 0.99;

    /// <summary>Share of pages whose declared language is that of the text; 110 of 116 measured, rounded down.</summary>
    private const double DeclaredIsRight = 0.9;

    /// <summary>Trigrams of a word depend on each other: the factor that makes the posterior a probability, by least calibration error.</summary>
    private const double Temperature = 0.6;

    /// <summary>Half bits per trigram of a language that is none of the model's.</summary>
    private const double UnknownLanguage = 25;

    /// <summary>Below this probability no language is given.</summary>
    private const double LeastConfidence = 0.5;

    /// <inheritdoc/>
    public LanguageLayer Identify(string text, string? declared)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sample = TextSample.Of(text);
        var census = new ScriptCensus(sample);
        if (census.Letters < FewestLetters) return new(null, 0);
        var kana = census.ShareOf(WritingSystem.Kana);
        var eastAsian = kana + census.ShareOf(WritingSystem.Han);
        var hangul = census.ShareOf(WritingSystem.Hangul);
        if (hangul > 0.3 && hangul > kana) return Certain("ko", hangul + eastAsian);
        if (eastAsian > 0.4) return Certain(kana >= JapaneseKana * eastAsian ? "ja" : "zh", eastAsian);
        var (single, share) = census.TopSingle();
        if (single is not null && share > 0.5) return Certain(single, share);
        if (census.ShareOf(WritingSystem.Devanagari) is > 0.5 and var devanagari) return Certain(IsMarathi(sample) ? "mr" : "hi", devanagari);
        return ByTrigrams(sample, LanguageTag.Primary(declared));
    }

    private static LanguageLayer Certain(string language, double share) => new(language, MostCertain * Math.Min(1, 0.5 + share));

    /// <summary>Marathi uses the letter lla about once in 100 letters; Hindi has it in a few names only.</summary>
    private static bool IsMarathi(string sample) => sample.AsSpan().Count('ळ') * 400 > sample.Length;

    private static LanguageLayer ByTrigrams(string sample, string? declared)
    {
        var model = TrigramModel.Default;
        Span<int> costs = stackalloc int[model.Languages.Count];
        var known = model.Score(sample, costs);
        if (known < FewestTrigrams) return new(null, 0);
        Span<double> scores = stackalloc double[model.Languages.Count + 1];
        var hasPrior = declared is not null && model.Languages.Contains(declared);
        for (var i = 0; i < costs.Length; i++)
        {
            var prior = !hasPrior ? 1.0 / costs.Length
                : model.Languages[i] == declared ? DeclaredIsRight
                : (1 - DeclaredIsRight) / costs.Length;
            scores[i] = (-costs[i] * Temperature / 2) + Math.Log2(prior);
        }

        scores[^1] = (-known * UnknownLanguage * Temperature / 2) + Math.Log2(1.0 / costs.Length);
        return Best(model, scores);
    }

    private static LanguageLayer Best(TrigramModel model, ReadOnlySpan<double> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best]) best = i;
        }

        var sum = 0.0;
        foreach (var score in scores) sum += Math.Pow(2, score - scores[best]);
        var confidence = Math.Min(MostCertain, 1 / sum);
        return best == scores.Length - 1 || confidence < LeastConfidence ? new(null, 0) : new(model.Languages[best], confidence);
    }
}
