using Extractor.Entities.Gazetteers;
using Extractor.Entities.Grouping;
using Extractor.Layout;
using Extractor.Model;

namespace Extractor.Entities.Judging;

/// <summary>The groups of a page as rows: one for each type that a group may be of.</summary>
/// <param name="Values">A column for each <see cref="JudgeFeature"/>.</param>
/// <param name="Rows">The group and the type that each row is of; the rows of a group stand together.</param>
internal sealed record JudgeTable(FeatureTable Values, IReadOnlyList<(int Group, EntityType Type)> Rows) : IDisposable
{
    /// <summary>The types that are judged.</summary>
    public static readonly IReadOnlyList<EntityType> Types = [EntityType.Person, EntityType.Organization, EntityType.Place];

    /// <summary>Number of columns.</summary>
    public static readonly int Width = Enum.GetValues<JudgeFeature>().Length;

    /// <summary>Reads the groups of a page.</summary>
    public static JudgeTable Of(AnnotatedArticle article, Gazetteer gazetteer, IReadOnlyList<EntityGroup> groups)
    {
        var names = groups.Select(group => GroupName.Of(article.Text, group)).ToArray();
        var rows = new List<(int Group, EntityType Type)>(groups.Count + (groups.Count / 2));
        for (var i = 0; i < names.Length; i++)
        {
            foreach (var type in Types)
            {
                if (groups[i].Mentions.Exists(mention => mention.Type == type) || HasSense(gazetteer, names[i].Text, type)) rows.Add((i, type));
            }
        }

        var table = new FeatureTable(rows.Count, Width);
        new JudgeReader(article, gazetteer, groups, names).Read(rows, table);
        return new(table, rows);
    }

    /// <summary>Whether the gazetteer knows something of a type by a name.</summary>
    public static bool HasSense(Gazetteer gazetteer, string name, EntityType type)
    {
        foreach (var sense in gazetteer.Senses(gazetteer.FindOrganization(name)))
        {
            if (type == EntityType.Place ? sense.IsPlace : type == EntityType.Organization && sense.IsOrganization) return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public void Dispose() => Values.Dispose();
}
