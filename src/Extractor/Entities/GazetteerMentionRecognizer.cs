using Extractor.Entities.Gazetteers;
using Extractor.Entities.Recognition;
using Extractor.Model;

namespace Extractor.Entities;

/// <summary>
/// Finds names by gazetteer and pattern. A first pass learns from what is certain who and what the text names; a second reads every
/// chain of capitals in that light.
/// </summary>
internal sealed class GazetteerMentionRecognizer(Gazetteer gazetteer) : IMentionRecognizer
{
    /// <summary>Score from which a mention of the first pass teaches the second.</summary>
    private const double Certain = 1.5;

    private readonly PieceScanner scanner = new(gazetteer);

    /// <inheritdoc/>
    public IReadOnlyList<Mention> Recognize(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        var language = article.Find<LanguageLayer>()?.Language;
        var habits = LanguageHabits.Of(language);
        var pieces = scanner.Scan(article.Article, article.Get<TextLayer>().Sentences, habits, cancellationToken);
        var names = new DocumentNames(pieces);
        var context = new ScoringContext(gazetteer, article.Text, pieces, names, CapitalsOf(language));
        var segmenter = new ChainSegmenter(context);

        DeclaredNames.Learn(article.Article, names);
        var found = Pass(segmenter, pieces, cancellationToken);
        Learn(context, found);
        found = Pass(segmenter, pieces, cancellationToken);
        if (context.Capitals != CapitalUse.NamesInEnglish) found = SureMentions.Of(context, habits, found);
        found = FixedForms.Insert(found, LegalReferences.Find(article.Text, pieces).Concat(NetworkNames.Find(gazetteer, article.Text, pieces)));
        var mentions = new List<Mention>(found.Count);
        foreach (var one in found)
            mentions.Add(new(new(pieces[one.First].Start, EndOf(pieces, one.Last)), one.Type, EvidencePrecision.Of(one.Cue)));
        var others = OtherScripts.Countries(gazetteer, article.Text, pieces);
        return others.Count == 0 ? mentions : [.. mentions.Concat(others).OrderBy(mention => mention.Span.Start)];
    }

    // The stop of "Inc." belongs to the name.
    private static int EndOf(Piece[] pieces, int last) =>
        pieces[last].Is(WordRole.OrgSuffix) && last + 1 < pieces.Length && pieces[last + 1].Sign == '.' && !pieces[last + 1].SpaceBefore
        && pieces[last].End - pieces[last].Start <= 4
            ? pieces[last + 1].End
            : pieces[last].End;

    private static List<Candidate> Pass(ChainSegmenter segmenter, Piece[] pieces, CancellationToken cancellationToken)
    {
        var found = new List<Candidate>();
        for (var at = 0; ChainFinder.Next(pieces, at, out var first, out var last); at = last + 1)
        {
            cancellationToken.ThrowIfCancellationRequested();
            segmenter.Segment(first, last, found);
        }

        return found;
    }

    private static void Learn(ScoringContext context, List<Candidate> found)
    {
        var byEnd = new Dictionary<int, Candidate>();
        foreach (var mention in found)
        {
            byEnd[mention.Last] = mention;
            if (mention.Score < Certain) continue;
            context.Names.Learn(context.Pieces, mention, context.HashOf(mention.First, mention.Last));
            if (mention.Cue == MentionCue.OrganizationSuffix && mention.Last > mention.First + 1)
                context.Names.Learn(context.HashOf(mention.First, mention.Last - 1), EntityType.Organization, mention.Score);
        }

        for (var i = 1; i < context.Pieces.Length; i++)
        {
            if (!AcronymFinder.TryExpand(context.Pieces, i, context.Text, out var first)) continue;
            var type = byEnd.TryGetValue(i - 1, out var mention) && mention.First <= first ? mention.Type : EntityType.Organization;
            context.Names.LearnAcronym(context.Pieces[i + 1].Hash, type);
            context.Names.Learn(context.Pieces, new(first, i - 1, type, MentionCue.DefinedAcronym, Certain), context.HashOf(first, i - 1));
        }
    }

    private static CapitalUse CapitalsOf(string? language) => language?.Split('-')[0] switch
    {
        null or "en" => CapitalUse.NamesInEnglish,
        "de" or "lb" => CapitalUse.AllNouns,
        _ => CapitalUse.Names,
    };
}
