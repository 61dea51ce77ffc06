using Extractor.Entities.Gazetteers;
using Extractor.Entities.Grouping;
using Extractor.Entities.Judging;
using Extractor.Entities.Recognition;
using Extractor.Entities.Salience;
using Extractor.Language;
using Extractor.Model;
using Extractor.Models.Choices;

namespace Extractor.Entities;

/// <summary>
/// Groups mentions into entities with salience, the most salient first. Mentions in the page's apparatus are kept, but give no salience.
/// A country that the text names by its people only (<c>Russian</c>) carries its English name, with the form of the text as alias.
/// </summary>
/// <param name="gazetteer">Names and what they stand for.</param>
/// <param name="grouping">Tells which names are of one thing.</param>
/// <param name="judge">Tells which groups are things; null to take all.</param>
/// <param name="salience">Shares the text's attention among them.</param>
internal sealed class EntityAnnotator(Gazetteer gazetteer, ChoiceModel grouping, EntityJudge? judge, SalienceModel salience) : IAnnotator
{
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
        var judged = Judge(article, groups).ToLookup(group => group.IsTold);
        var entities = Make(article.Text, judged[true], cancellationToken);
        var shares = salience.Shares(SalienceReader.Read(article, entities));
        return new EntityLayer(
        [
            .. Enumerable.Range(0, entities.Length).OrderByDescending(i => shares[i]).ThenBy(i => entities[i].Mentions[0].Start)
                .Select((i, place) => entities[i] with { Id = FormattableString.Invariant($"e{place + 1}"), Salience = Math.Round(shares[i], 4) }),
        ])
        {
            Untold = [.. Make(article.Text, judged[false], cancellationToken).Select((entity, i) => entity with { Id = FormattableString.Invariant($"u{i + 1}") })],
        };
    }

    private Entity[] Make(string text, IEnumerable<JudgedGroup> groups, CancellationToken cancellationToken)
    {
        var entities = new List<Entity>();
        foreach (var group in groups)
        {
            cancellationToken.ThrowIfCancellationRequested();
            entities.Add(Make(text, group));
        }

        return [.. entities];
    }

    // The judge was trained on English pages.
    private IReadOnlyList<JudgedGroup> Judge(AnnotatedArticle article, IReadOnlyList<EntityGroup> groups)
    {
        if (judge is null) return [.. groups.Select(group => new JudgedGroup(group, group.Type, group.Sum))];
        return LanguageScope.IsEnglish(article.Get<LanguageLayer>().Language) ? judge.Judge(article, gazetteer, groups) : [.. groups.Select(judge.Unjudged)];
    }

    private Entity Make(string text, JudgedGroup judged)
    {
        var (group, type) = (judged.Group, judged.Type);
        var forms = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in group.Mentions)
        {
            var form = Form(text, mention.Span);
            if (seen.Add(form)) forms.Add(form);
            if (type == EntityType.Person && TitledForm(text, mention.Span) is { } titled && seen.Add(titled)) forms.Add(titled);
        }

        var name = NameOf(judged, forms);
        forms.Remove(name);
        return new Entity
        {
            Id = string.Empty,
            Name = name,
            Type = type,
            Aliases = forms,
            Confidence = Math.Round(judged.Probability, 4),
            Mentions = [.. group.Mentions.Select(mention => new EntityMention(mention.Span.Start, mention.Span.End, mention.Span.Of(text)))],
        };
    }

    private string NameOf(JudgedGroup judged, List<string> forms)
    {
        var country = judged.Type == EntityType.Place ? judged.Group.Country : -1;
        if (country < 0)
        {
            // A person's title is no part of the name, unless the text knows the person by nothing else: "King Charles", "Sister Act".
            return Fullest(forms.Where(form => judged.Type != EntityType.Person || !StartsWithTitle(form))) ?? Fullest(forms)!;
        }

        // The fullest name of the country itself; "Russian" is none.
        var names = forms.Where(form => gazetteer.CountryAt(NameKey.Of(form)) >= 0).ToList();
        if (names.Count > 0) return names.MaxBy(form => form.Length)!;
        foreach (var form in forms)
        {
            if (Inflections.BaseOf(gazetteer, form) is { } name) return name;
        }

        return gazetteer.World.Countries[country].Name;
    }

    // "STANLEY" of a dateline is "Stanley" where the text has both.
    private static string? Fullest(IEnumerable<string> forms) => forms.MaxBy(form => (form.Length, !WordWriting.IsShouted(form)));

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
}
