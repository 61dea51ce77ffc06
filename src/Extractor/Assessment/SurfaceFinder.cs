using Extractor.Model;
using Extractor.Narrative;

namespace Extractor.Assessment;

/// <summary>
/// Finds the sentences that carry what the subject runs (services and assets under control) and what binds it (rules, regulators
/// and obligations): a sentence must both name such a thing and say that it is run, or that it binds.
/// </summary>
internal sealed class SurfaceFinder
{
    /// <summary>Most sentences of each surface.</summary>
    private const int Most = 5;

    /// <summary>Confidence of a sentence found by its cues; not measured, and so kept near even.</summary>
    private const double Confidence = 0.6;

    private readonly CueLexicon cues = CueLexicon.Load("Assessment/surfaces.tsv");
    private readonly int control, asset, rule, duty;

    /// <summary>Reads the cues.</summary>
    public SurfaceFinder()
    {
        control = cues.Class("control");
        asset = cues.Class("asset");
        rule = cues.Class("rule");
        duty = cues.Class("duty");
    }

    /// <summary>The two surfaces of a story, each in text order.</summary>
    /// <param name="article">The article with its sentences.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public (IReadOnlyList<Evidenced<string>> Services, IReadOnlyList<Evidenced<string>> Governance) Find(
        AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var layer = article.Get<TextLayer>();
        var story = new StoryBlocks(article.Article);
        var buffer = new List<CueMatch>();
        List<(TextSpan Span, int Cues)> services = [], governance = [];
        foreach (var sentence in layer.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!story[sentence.Block]) continue;
            buffer.Clear();
            cues.Find(article.Text, layer, sentence, buffer);
            Add(services, sentence.Span, buffer, asset, control);
            Add(governance, sentence.Span, buffer, rule, duty);
        }

        return (Best(article.Text, services), Best(article.Text, governance));
    }

    private static void Add(List<(TextSpan Span, int Cues)> found, TextSpan sentence, List<CueMatch> buffer, int thing, int deed)
    {
        int things = 0, deeds = 0;
        foreach (var cue in buffer)
        {
            if (cue.Is(thing)) things++;
            else if (cue.Is(deed)) deeds++;
        }

        if (things > 0 && deeds > 0) found.Add((sentence, things + deeds));
    }

    private static List<Evidenced<string>> Best(string text, List<(TextSpan Span, int Cues)> found) =>
    [
        .. found.OrderByDescending(sentence => sentence.Cues).Take(Most).OrderBy(sentence => sentence.Span)
            .Select(sentence => new Evidenced<string>
            {
                Value = sentence.Span.Of(text), Origin = Origin.Derived, Confidence = Confidence, Evidence = [sentence.Span],
            }),
    ];
}
