using Extractor.Entities.Gazetteers;
using Extractor.Entities.Grouping;
using Extractor.Entities.Recognition;
using Extractor.Model;

namespace Extractor.Entities.Salience;

/// <summary>Measures what speaks for each entity of a text being what it turns on.</summary>
internal sealed class SalienceReader
{
    /// <summary>Number of features.</summary>
    public static readonly int Width = Enum.GetValues<SalienceFeature>().Length;

    private const int OpeningSentences = 3, Tenths = 10, SubjectWords = 5, LeastSurname = 3;
    private const double LateFrom = 0.8;

    private readonly AnnotatedArticle article;
    private readonly TextLayer layer;
    private readonly IReadOnlyList<Entity> entities;
    private readonly TitleNames title;
    private readonly TitleNames address;
    private readonly List<EntityMention>[] mentions;
    private readonly int[] firstNamed;
    private readonly int opening;
    private readonly int total, most, subjects;
    private readonly int[] ranks;

    private SalienceReader(AnnotatedArticle article, IReadOnlyList<Entity> entities)
    {
        this.article = article;
        this.entities = entities;
        layer = article.Get<TextLayer>();
        title = new(article.Article.Metadata.Title?.Value);
        address = new(WordsOf(article.Article.Source));
        mentions = [.. entities.Select(entity => entity.Mentions.Where(mention => !article.Article.IsApparatus(new TextSpan(mention.Start, mention.End))).ToList())];
        total = Math.Max(1, mentions.Sum(list => list.Count));
        most = mentions.Length == 0 ? 1 : Math.Max(1, mentions.Max(list => list.Count));
        ranks = new int[mentions.Length];
        var order = Enumerable.Range(0, mentions.Length).OrderBy(i => mentions[i].Count == 0 ? int.MaxValue : mentions[i][0].Start).ToArray();
        for (var i = 0; i < order.Length; i++) ranks[order[i]] = i;
        firstNamed = FirstNamed();
        subjects = Math.Max(1, firstNamed.Count(entity => entity >= 0));
        while (opening < layer.Sentences.Count && (article.Article.IsApparatus(layer.Sentences[opening].Span) || KindAt(opening) is not (BlockKind.Paragraph or BlockKind.ListItem))) opening++;
    }

    /// <summary>The features of all entities, in their order.</summary>
    public static double[][] Read(AnnotatedArticle article, IReadOnlyList<Entity> entities)
    {
        var reader = new SalienceReader(article, entities);
        var rows = new double[entities.Count][];
        for (var i = 0; i < rows.Length; i++) reader.Read(i, rows[i] = new double[Width]);
        return rows;
    }

    private void Read(int index, double[] row)
    {
        var entity = entities[index];
        ReadMentions(index, row);
        ReadTitle(entity, row);
        row[(int)SalienceFeature.InAddress] = IsIn(address, entity) ? 1 : 0;
        row[(int)SalienceFeature.Publisher] = string.Equals(entity.Name, article.Article.Metadata.Publisher, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        row[(int)SalienceFeature.Author] = article.Article.Metadata.Authors?.Value.Contains(entity.Name, StringComparer.OrdinalIgnoreCase) == true ? 1 : 0;
        row[(int)SalienceFeature.Confidence] = entity.Confidence;
        row[(int)SalienceFeature.SeveralWords] = entity.Name.Contains(' ', StringComparison.Ordinal) ? 1 : 0;
        row[(int)(entity.Type switch
        {
            EntityType.Person => SalienceFeature.Person, EntityType.Organization => SalienceFeature.Organization, EntityType.Place => SalienceFeature.Place,
            EntityType.Product => SalienceFeature.Product, _ => SalienceFeature.EventOrLaw,
        })] = 1;
        row[(int)SalienceFeature.TitleAndFirst] = row[(int)SalienceFeature.InTitle] * row[(int)SalienceFeature.InFirstSentence];
        row[(int)SalienceFeature.TitleAndMost] = row[(int)SalienceFeature.InTitle] * row[(int)SalienceFeature.Most];
    }

    private void ReadMentions(int index, double[] row)
    {
        var list = mentions[index];
        if (list.Count == 0) return;
        row[(int)SalienceFeature.Count] = Math.Log(1 + list.Count) / Math.Log(1 + most);
        row[(int)SalienceFeature.CountShare] = (double)list.Count / total;
        row[(int)SalienceFeature.Most] = list.Count == most ? 1 : 0;
        var first = (double)list[0].Start / Math.Max(1, article.Text.Length);
        row[(int)SalienceFeature.Early] = 1 - first;
        row[(int)SalienceFeature.Late] = first > LateFrom ? 1 : 0;
        row[(int)SalienceFeature.FirstRank] = 1.0 / (1 + ranks[index]);
        var (one, tenths, asSubject) = (1.0 / list.Count, 0, 0);
        foreach (var mention in list)
        {
            tenths |= 1 << (int)((long)Tenths * mention.Start / Math.Max(1, article.Text.Length));
            if (entities[index].Type == EntityType.Place && mention.Text != entities[index].Name) row[(int)SalienceFeature.PlaceForm] += one;
            var sentence = layer.SentenceAt(mention.Start);
            if (sentence < 0) continue;
            if (sentence == opening) row[(int)SalienceFeature.InFirstSentence] = 1;
            if (sentence >= opening && sentence < opening + OpeningSentences) row[(int)SalienceFeature.InOpening] = 1;
            if (KindAt(sentence) == BlockKind.Heading) row[(int)SalienceFeature.InHeading] = 1;
            if (KindAt(sentence) is BlockKind.ListItem or BlockKind.TableRow) row[(int)SalienceFeature.InList] += one;
            if (firstNamed[sentence] == index && IsNearStart(layer.Sentences[sentence], mention.Start)) asSubject++;
            if (SpeechFollows(mention.End)) row[(int)SalienceFeature.Speaks] += one;
        }

        row[(int)SalienceFeature.Spread] = (double)int.PopCount(tenths) / Tenths;
        row[(int)SalienceFeature.IsSubject] = asSubject * one;
        row[(int)SalienceFeature.SubjectCount] = Math.Log(1 + asSubject) / Math.Log(1 + subjects);
    }

    // A place's other forms are mostly adjectives: "Thai party withdraws" is not about Thailand.
    private void ReadTitle(Entity entity, double[] row)
    {
        var at = title.PlaceOf(entity.Name);
        var isForm = false;
        foreach (var alias in entity.Aliases)
        {
            if (title.PlaceOf(alias) is not (>= 0 and var place)) continue;
            if (entity.Type == EntityType.Place) isForm = true;
            else if (at < 0 || place < at) at = place;
        }

        if (at < 0 && entity.Type == EntityType.Person && LastWord(entity.Name) is { Length: >= LeastSurname } surname) at = title.PlaceOf(surname);
        row[(int)SalienceFeature.InTitle] = at >= 0 ? 1 : 0;
        row[(int)SalienceFeature.TitleEarly] = at >= 0 ? 1 - at : 0;
        row[(int)SalienceFeature.TitleForm] = isForm ? 1 : 0;
    }

    private static bool IsIn(TitleNames words, Entity entity) =>
        words.PlaceOf(entity.Name) >= 0 || (entity.Type == EntityType.Person && words.PlaceOf(LastWord(entity.Name)) >= 0)
        || (entity.Type != EntityType.Place && entity.Aliases.Any(alias => words.PlaceOf(alias) >= 0));

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private BlockKind KindAt(int sentence) => article.Article.Blocks[layer.Sentences[sentence].Block].Kind;

    private bool IsNearStart(Sentence sentence, int start)
    {
        var last = Math.Min(sentence.TokenCount, SubjectWords) - 1;
        return last >= 0 && start <= layer.Tokens[sentence.FirstToken + last].Start;
    }

    private bool SpeechFollows(int end)
    {
        var text = article.Text;
        var start = end;
        while (start < text.Length && text[start] is ' ' or ',') start++;
        var stop = start;
        while (stop < text.Length && char.IsLetter(text[stop])) stop++;
        return stop > start && stop - start < 12 && (WordRoles.Of(NameKey.Of(text.AsSpan(start, stop - start))) & WordRole.Speech) != 0;
    }

    private int[] FirstNamed()
    {
        var (first, starts) = (new int[layer.Sentences.Count], new int[layer.Sentences.Count]);
        Array.Fill(first, -1);
        for (var i = 0; i < mentions.Length; i++)
        {
            foreach (var mention in mentions[i])
            {
                var sentence = layer.SentenceAt(mention.Start);
                if (sentence < 0 || (first[sentence] >= 0 && starts[sentence] <= mention.Start)) continue;
                (first[sentence], starts[sentence]) = (i, mention.Start);
            }
        }

        return first;
    }

    /// <summary>The words of the page's address, as a title would print them.</summary>
    private static string? WordsOf(SourceInfo source)
    {
        if (!Uri.TryCreate(source.CanonicalUrl ?? source.Url, UriKind.Absolute, out var address)) return null;
        return Uri.UnescapeDataString(address.AbsolutePath).Replace('-', ' ').Replace('_', ' ').Replace('/', ' ').Trim();
    }
}
