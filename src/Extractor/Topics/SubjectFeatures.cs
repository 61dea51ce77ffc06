using Extractor.Entities.Salience;
using Extractor.Model;
using Extractor.Models.Choices;

namespace Extractor.Topics;

/// <summary>What speaks for each entity being what the page is about, and for none of them.</summary>
internal static class SubjectFeatures
{
    private static readonly string[] Salience = Enum.GetNames<SalienceFeature>();
    private static readonly string[] Asks = ["how", "why", "what", "when", "who", "which", "where", "is", "are", "can", "do", "does", "should", "best", "top", "ways", "tips", "things", "guide", "reasons"];

    /// <summary>The features of the entities, in their order, and those of the case that it is none of them.</summary>
    public static (List<FeatureSet> Options, FeatureSet None) Of(AnnotatedArticle article)
    {
        var entities = article.Get<EntityLayer>().Entities;
        var rows = SalienceReader.Read(article, entities);
        var most = Math.Max(1e-9, entities.Count == 0 ? 1 : entities.Max(entity => entity.Salience));
        var options = new List<FeatureSet>(entities.Count);
        for (var i = 0; i < rows.Length; i++) options.Add(Option(article.Article.Kind, entities[i], rows[i], most, i == 0));
        return (options, None(article, entities, rows));
    }

    private static FeatureSet Option(ArticleKind kind, Entity entity, double[] row, double most, bool isTop)
    {
        var features = new FeatureSet();
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] != 0) features.Add(Salience[i], row[i]);
        }

        features.Add("Salience", entity.Salience);
        features.Add("SalienceOfMost", entity.Salience / most);
        features.AddIf(isTop, "Top");
        var type = entity.Type is EntityType.Event or EntityType.Law ? "EventOrLaw" : entity.Type.ToString();
        features.AddIf(isTop, "Top:" + type);
        if (row[(int)SalienceFeature.InTitle] > 0)
        {
            features.Add("InTitle:" + type);
            features.Add("InTitle:" + kind);
        }

        features.Add(type + ":" + kind);
        features.Add("Option:" + kind);
        return features;
    }

    private static FeatureSet None(AnnotatedArticle article, IReadOnlyList<Entity> entities, double[][] rows)
    {
        var features = new FeatureSet();
        features.Add("None");
        features.AddIf(!rows.Any(row => row[(int)SalienceFeature.InTitle] > 0), "None:title-names-none");
        features.Add("None:entities", Math.Min(1, Math.Log2(1 + entities.Count) / 6));
        if (entities.Count > 0)
        {
            features.Add("None:salience", entities[0].Salience);
            features.Add("None:count-share", rows.Max(row => row[(int)SalienceFeature.CountShare]));
            features.Add("None:spread", rows.Max(row => row[(int)SalienceFeature.Spread]));
        }

        AddTitle(features, article.Article.Metadata.Title?.Value);
        AddText(features, article, rows.Length == 0 ? 0 : entities.Sum(entity => entity.Mentions.Count));
        return features;
    }

    private static void AddTitle(FeatureSet features, string? title)
    {
        if (title is null) return;
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        features.AddIf(title.EndsWith('?'), "None:title-asks");
        features.AddIf(words.Any(word => word[0] is >= '1' and <= '9' && word.Length <= 2), "None:title-counts");
        foreach (var word in words)
        {
            if (Array.IndexOf(Asks, word.ToLowerInvariant()) is >= 0 and var at) features.Add("None:title:" + Asks[at]);
            if (word.Equals("your", StringComparison.OrdinalIgnoreCase) || word.Equals("you", StringComparison.OrdinalIgnoreCase)) features.Add("None:title:you");
        }
    }

    // A guide speaks to its reader, a diary of its writer.
    private static void AddText(FeatureSet features, AnnotatedArticle article, int mentions)
    {
        int you = 0, me = 0, words = 0;
        foreach (var token in article.Get<TextLayer>().Tokens)
        {
            if (token.Kind != TokenKind.Word) continue;
            words++;
            var word = article.Text.AsSpan(token.Start, token.End - token.Start);
            if (word.Length > 4) continue;
            if (word.Equals("you", StringComparison.OrdinalIgnoreCase) || word.Equals("your", StringComparison.OrdinalIgnoreCase)) you++;
            else if (word is "I" or "my" or "My") me++;
        }

        const double Often = 25;
        var all = Math.Max(1, words);
        features.Add("None:you", Math.Min(1, Often * you / all));
        features.Add("None:me", Math.Min(1, Often * me / all));
        features.Add("None:names", Math.Min(1, Often / 2 * mentions / all));
        features.Add("None:words", Math.Min(1, Math.Log2(1 + words) / 12));
    }

    /// <summary>Offset of a name as whole words; -1 where it does not occur.</summary>
    internal static int WordOffset(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0 && name.Length > 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return at;
        }

        return -1;
    }
}
