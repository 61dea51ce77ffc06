using Extractor.Entities.Gazetteers;
using Extractor.Entities.Grouping;
using Extractor.Layout;
using Extractor.Model;

namespace Extractor.Entities.Judging;

/// <summary>Fills the rows of a <see cref="JudgeTable"/>.</summary>
internal sealed class JudgeReader
{
    /// <summary>Other names with the same word that are looked at, so that time stays bounded.</summary>
    private const int MostOthers = 50;

    private readonly AnnotatedArticle article;
    private readonly Gazetteer gazetteer;
    private readonly IReadOnlyList<EntityGroup> groups;
    private readonly GroupName[] names;
    private readonly WordWriting writing;
    private readonly NameSight nameSight;
    private readonly MentionSight mentionSight;
    private readonly TitleNames title;
    private readonly ILookup<ulong, int> byWord;
    private readonly HashSet<ulong> authors;
    private readonly ulong publisher;
    private readonly float pageSum;
    private readonly int most;

    /// <summary>Reads what the groups of a page have in common.</summary>
    public JudgeReader(AnnotatedArticle article, Gazetteer gazetteer, IReadOnlyList<EntityGroup> groups, GroupName[] names)
    {
        this.article = article;
        this.gazetteer = gazetteer;
        this.groups = groups;
        this.names = names;
        writing = new(article.Article, article.Get<TextLayer>());
        nameSight = new(gazetteer, writing);
        mentionSight = new(article, writing, gazetteer);
        title = new(article.Article.Metadata.Title?.Value);
        byWord = names.SelectMany((name, i) => name.Keys.Distinct().Select(key => (key, i))).ToLookup(pair => pair.key, pair => pair.i);
        authors = [.. (article.Article.Metadata.Authors?.Value ?? []).Select(author => NameKey.Of(author))];
        publisher = article.Article.Metadata.Publisher is { } name ? NameKey.Of(name) : 0;
        pageSum = groups.Count == 0 ? 0 : (float)groups.Average(group => group.Sum);
        most = groups.Count == 0 ? 1 : groups.Max(group => group.Mentions.Count);
    }

    /// <summary>Sets the values of all rows.</summary>
    public void Read(IReadOnlyList<(int Group, EntityType Type)> rows, FeatureTable table)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0 && rows[i].Group == rows[i - 1].Group) table[i - 1].CopyTo(table[i]);
            else ReadGroup(rows[i].Group, table[i]);
            ReadType(rows[i].Group, rows[i].Type, table[i]);
        }
    }

    private void ReadGroup(int index, Span<float> row)
    {
        var (group, name) = (groups[index], names[index]);
        nameSight.Read(name, row);
        mentionSight.Read(group.Mentions, group.Country >= 0, row);
        row[(int)JudgeFeature.Sum] = (float)group.Sum;
        row[(int)JudgeFeature.Count] = MathF.Log(1 + group.Mentions.Count);
        row[(int)JudgeFeature.CountShare] = (float)group.Mentions.Count / most;
        row[(int)JudgeFeature.First] = (float)group.Mentions[0].Span.Start / Math.Max(1, article.Text.Length);
        row[(int)JudgeFeature.InTitle] = group.Mentions.Exists(mention => title.PlaceOf(mention.Span.Of(article.Text)) >= 0) ? 1 : 0;
        row[(int)JudgeFeature.PartOfOther] = byWord[name.Keys[0]].Take(MostOthers).Any(other => Holds(other, index)) ? 1 : 0;
        row[(int)JudgeFeature.HoldsOther] = name.Keys.SelectMany(key => byWord[key].Take(MostOthers)).Any(other => Holds(index, other)) ? 1 : 0;
        var key = NameKey.Of(name.Text);
        row[(int)JudgeFeature.Publisher] = publisher != 0 && key == publisher ? 1 : 0;
        row[(int)JudgeFeature.Author] = authors.Contains(key) ? 1 : 0;
        row[(int)JudgeFeature.Groups] = MathF.Log(1 + groups.Count);
        row[(int)JudgeFeature.PageWords] = MathF.Log(1 + writing.Words);
        row[(int)JudgeFeature.PageCapitals] = (float)writing.Capitals;
        row[(int)JudgeFeature.PageSum] = pageSum;
        row[(int)JudgeFeature.News] = article.Article.Kind is ArticleKind.News or ArticleKind.PressRelease ? 1 : 0;
        row[(int)JudgeFeature.Blog] = article.Article.Kind == ArticleKind.Blog ? 1 : 0;
        foreach (var mention in group.Mentions)
        {
            var most = mention.Type switch { EntityType.Product => JudgeFeature.AsProduct, EntityType.Event => JudgeFeature.AsEvent, EntityType.Law => JudgeFeature.AsLaw, _ => (JudgeFeature?)null };
            if (most is { } feature) row[(int)feature] = Math.Max(row[(int)feature], (float)mention.Confidence);
        }
    }

    /// <summary>Whether a longer name has all words of a shorter.</summary>
    private bool Holds(int longer, int shorter) => names[longer].Keys.Count > names[shorter].Keys.Count && names[shorter].Keys.All(names[longer].Keys.Contains);

    private void ReadType(int index, EntityType type, Span<float> row)
    {
        row[..(int)JudgeFeature.Sum].Clear();
        row[(int)(type switch { EntityType.Person => JudgeFeature.Person, EntityType.Organization => JudgeFeature.Organization, _ => JudgeFeature.Place })] = 1;
        if (JudgeTable.HasSense(gazetteer, names[index].Text, type)) row[(int)JudgeFeature.TypeSense] = 1;
        double all = 0, ours = 0, learned = 0;
        int learnedCount = 0, ruledCount = 0;
        foreach (var mention in groups[index].Mentions)
        {
            all += mention.Confidence;
            var feature = (mention.Type == type, mention.IsLearned) switch
            {
                (true, true) => JudgeFeature.LearnedMost, (true, false) => JudgeFeature.RuledMost,
                (false, true) => JudgeFeature.OtherLearned, _ => JudgeFeature.OtherRuled,
            };
            row[(int)feature] = Math.Max(row[(int)feature], (float)mention.Confidence);
            if (mention.Type != type) continue;
            ours += mention.Confidence;
            if (mention.IsLearned) (learnedCount, learned) = (learnedCount + 1, learned + mention.Confidence);
            else ruledCount++;
        }

        row[(int)JudgeFeature.TypeShare] = (float)(ours / Math.Max(all, 1e-9));
        row[(int)JudgeFeature.LearnedMean] = learnedCount == 0 ? 0 : (float)(learned / learnedCount);
        row[(int)JudgeFeature.LearnedCount] = MathF.Log(1 + learnedCount);
        row[(int)JudgeFeature.RuledCount] = MathF.Log(1 + ruledCount);
    }
}
