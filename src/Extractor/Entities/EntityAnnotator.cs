using Extractor.Entities.Gazetteers;
using Extractor.Entities.Grouping;
using Extractor.Entities.Recognition;
using Extractor.Language;
using Extractor.Model;
using Extractor.Models.Choices;

namespace Extractor.Entities;

/// <summary>
/// Groups mentions into entities with salience. Mentions in the page's apparatus are kept, but give no salience.
/// A country that the text names by its people only (<c>Russian</c>) carries its English name, with the form of the text as alias.
/// </summary>
internal sealed class EntityAnnotator(Gazetteer gazetteer, ChoiceModel grouping) : IAnnotator
{
    /// <summary>What each further mention leaves of the doubt in an entity, and how many count.</summary>
    private const double DoubtLeft = 0.85;

    private const int MentionsThatConvince = 6;

    /// <inheritdoc/>
    public string Name => "Entities";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(LanguageLayer), typeof(TextLayer), typeof(MentionLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new EntityLayer([]);

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        var groups = EntityGrouper.Group(gazetteer, grouping, article.Text, article.Get<MentionLayer>().Mentions);
        if (LanguageScope.IsEnglish(article.Get<LanguageLayer>().Language)) groups = [.. groups.Where(group => EntityConfidence.Of(SumOf(group)) >= EntityConfidence.LeastInEnglish)];
        var salience = new SalienceScorer(article);
        var weights = new double[groups.Count];
        double total = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            weights[i] = salience.Weigh(groups[i], mention => groups[i].Country >= 0 && IsDemonym(article.Text, mention.Span));
            total += weights[i];
        }

        var order = Enumerable.Range(0, groups.Count).OrderByDescending(i => weights[i]).ThenBy(i => groups[i].Mentions[0].Span.Start);
        var entities = new List<Entity>(groups.Count);
        foreach (var i in order)
            entities.Add(Make(article.Text, groups[i], FormattableString.Invariant($"e{entities.Count + 1}"), total > 0 ? weights[i] / total : 0));
        return new EntityLayer(entities);
    }

    private Entity Make(string text, EntityGroup group, string id, double salience)
    {
        var type = group.Type;
        var forms = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in group.Mentions)
        {
            var form = Form(text, mention.Span);
            if (seen.Add(form)) forms.Add(form);
            if (type == EntityType.Person && TitledForm(text, mention.Span) is { } titled && seen.Add(titled)) forms.Add(titled);
        }

        var name = NameOf(group, forms);
        forms.Remove(name);
        return new Entity
        {
            Id = id,
            Name = name,
            Type = type,
            Aliases = forms,
            Salience = Math.Round(salience, 4),
            Confidence = Math.Round(EntityConfidence.Of(SumOf(group)), 4),
            Mentions = [.. group.Mentions.Select(mention => new EntityMention(mention.Span.Start, mention.Span.End, mention.Span.Of(text)))],
        };
    }

    private string NameOf(EntityGroup group, List<string> forms)
    {
        if (group.Country < 0)
        {
            // A person's title is no part of the name, unless the text knows the person by nothing else: "King Charles", "Sister Act".
            return forms.Where(form => group.Type != EntityType.Person || !StartsWithTitle(form)).MaxBy(form => form.Length) ?? forms.MaxBy(form => form.Length)!;
        }

        // The fullest name of the country itself; "Russian" is none.
        var names = forms.Where(form => gazetteer.CountryAt(NameKey.Of(form)) >= 0).ToList();
        if (names.Count > 0) return names.MaxBy(form => form.Length)!;
        foreach (var form in forms)
        {
            if (Inflections.BaseOf(gazetteer, form) is { } name) return name;
        }

        return gazetteer.World.Countries[group.Country].Name;
    }

    private static string Form(string text, TextSpan span)
    {
        var form = span.Of(text);
        return form.AsSpan().ContainsAny('\n', '\t') ? string.Join(' ', form.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : form;
    }

    // "President Putin": the title is no part of the mention, but of a form that the text uses.
    private static string? TitledForm(string text, TextSpan span)
    {
        if (span.Start < 3 || text[span.Start - 1] != ' ' || text.AsSpan(span.Start, span.Length).Contains(' ')) return null;
        var start = span.Start - 1;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.')) start--;
        var title = text.AsSpan(start, span.Start - 1 - start);
        return title.Length > 1 && char.IsUpper(title[0]) && (WordRoles.Of(NameKey.Of(title)) & WordRole.Title) != 0 ? text[start..span.End] : null;
    }

    private static bool StartsWithTitle(string form) =>
        form.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && (WordRoles.Of(NameKey.Of(form.AsSpan(0, space))) & WordRole.Title) != 0;

    private bool IsDemonym(string text, TextSpan span) => !gazetteer.IsCountryName(text.AsSpan(span.Start, span.Length));

    private static double SumOf(EntityGroup group)
    {
        var type = group.Type;
        double best = 0;
        var count = 0;
        foreach (var mention in group.Mentions)
        {
            if (mention.Type != type) continue;
            best = Math.Max(best, mention.Confidence);
            count++;
        }

        return 1 - ((1 - best) * Math.Pow(DoubtLeft, Math.Min(count, MentionsThatConvince) - 1));
    }
}
