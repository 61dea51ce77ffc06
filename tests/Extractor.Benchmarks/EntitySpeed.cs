using Extractor.Decoding;
using Extractor.Entities.Gazetteers;
using Extractor.Entities.Labelling;
using Extractor.Language;
using Extractor.Layout;
using Extractor.Metadata;
using Extractor.Model;
using Extractor.Models;

namespace Extractor.Benchmarks;

/// <summary>
/// Tokens that the labeller of names reads in a second on one core, features and decoding together, beside a floor: one look-up of each token in the
/// gazetteer. And the processor time that its files take to be read.
/// </summary>
internal static class EntitySpeed
{
    /// <summary>Rounds before the first that counts: the runtime compiles what is hot again while it runs.</summary>
    private const int WarmUp = 10;

    /// <summary>What the labeller must reach, in tokens per second.</summary>
    private const double LeastSpeed = 250_000;

    /// <summary>What reading its files may take.</summary>
    private const double MostLoad = 150;

    /// <summary>Measures and prints; exit code 1 where a goal is missed.</summary>
    public static int Run(int rounds)
    {
        OneCore.Bind();
        var models = ModelCatalog.Load(new EmbeddedModels());
        var gazetteer = Gazetteer.Load(models);
        var load = TimeOf(() => (LabelModel.Load(models), WordLexicon.Load(models)));
        for (var i = 0; i < 3; i++) load = TimeSpan.FromTicks(Math.Min(load.Ticks, TimeOf(() => (LabelModel.Load(models), WordLexicon.Load(models))).Ticks));
        var labeller = new SequenceLabeller(LabelModel.Load(models), gazetteer, WordLexicon.Load(models));
        var texts = Texts(labeller.CutsHyphens);
        double tokens = texts.Sum(text => text.Tokens.Length);
        Meter ours = new("labeller"), floor = new("floor");
        for (var round = -WarmUp; round < rounds; round++)
        {
            foreach (var text in texts) ours.Measure(text, text => labeller.Label(text));
            foreach (var text in texts) floor.Measure(text, text => LookUp(gazetteer, text));
            ours.EndRound(counts: round >= 0);
            floor.EndRound(counts: round >= 0);
        }

        var speed = tokens / ours.Best.TotalSeconds;
        Console.WriteLine(FormattableString.Invariant($"{texts.Count} texts of the corpus, {tokens} tokens, one core, best of {rounds} rounds after {WarmUp}"));
        Console.WriteLine(FormattableString.Invariant($"labeller {speed:0} tokens/s (goal {LeastSpeed:0} or more)"));
        Console.WriteLine(FormattableString.Invariant($"one look-up a token {tokens / floor.Best.TotalSeconds:0} tokens/s"));
        Console.WriteLine(FormattableString.Invariant($"files read in {load.TotalMilliseconds:0} ms (goal {MostLoad:0} or less)"));
        return speed >= LeastSpeed && load.TotalMilliseconds <= MostLoad ? 0 : 1;
    }

    private static int LookUp(Gazetteer gazetteer, TokenizedText text)
    {
        var known = 0;
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (gazetteer.Find(NameKey.Of(text[i])) >= 0) known++;
        }

        return known;
    }

    private static List<TokenizedText> Texts(bool cutsHyphens)
    {
        var decoder = new PageDecoder(new DecodingOptions());
        var metadata = new MetadataReader();
        var layout = new ArticleReader();
        var annotator = new TextAnnotator();
        var texts = new List<TokenizedText>();
        foreach (var raw in Pages.Default())
        {
            if (decoder.Decode(raw, CancellationToken.None).Page is not { } page) continue;
            var article = new AnnotatedArticle(layout.Read(page, metadata.Read(page), CancellationToken.None));
            article = article.With(new LanguageLayer("en", 1));
            texts.AddRange(ArticleTokens.Of(article.With(annotator.Annotate(article, CancellationToken.None)), cutsHyphens));
        }

        return texts;
    }

    private static TimeSpan TimeOf(Func<object> work)
    {
        var start = Environment.CpuUsage.TotalTime;
        GC.KeepAlive(work());
        return Environment.CpuUsage.TotalTime - start;
    }
}
