using Extractor.Entities.Gazetteers;
using Extractor.Entities.Recognition;
using Extractor.Model;

namespace Extractor.Entities.Judging;

/// <summary>What stands around the mentions of a group, as shares of them.</summary>
internal sealed class MentionSight(AnnotatedArticle article, WordWriting writing, Gazetteer gazetteer)
{
    /// <summary>Mentions that are looked at: more tell nothing new.</summary>
    private const int MostMentions = 40;

    private readonly string text = article.Text;
    private readonly TextLayer layer = article.Get<TextLayer>();

    /// <summary>Sets the features of the places of a group's mentions.</summary>
    public void Read(IReadOnlyList<Mention> mentions, bool isCountry, Span<float> row)
    {
        var count = Math.Min(mentions.Count, MostMentions);
        var one = 1f / count;
        var running = 0;
        for (var i = 0; i < count; i++)
        {
            var span = mentions[i].Span;
            var index = layer.SentenceAt(span.Start);
            if (index < 0) continue;
            var sentence = layer.Sentences[index];
            var (before, after) = Neighbours(sentence, span);
            var opens = before < 0 || (layer.Tokens[before].Kind == TokenKind.Punctuation && text[layer.Tokens[before].Start] is ':' or '“' or '"' or '•');
            var titled = writing.IsTitled(index);
            if (!opens && !titled) running++;
            Add(row, JudgeFeature.Opens, opens, one);
            Add(row, JudgeFeature.Titled, titled, one);
            Add(row, JudgeFeature.InList, article.Article.Blocks[sentence.Block].Kind is BlockKind.ListItem or BlockKind.TableRow, one);
            Add(row, JudgeFeature.InApparatus, article.Article.IsApparatus(span), one);
            Add(row, JudgeFeature.Linked, IsLinked(span), one);
            Add(row, JudgeFeature.Possessive, span.End + 1 < text.Length && text[span.End] is '\'' or '’' && text[span.End + 1] is 's' or ' ', one);
            Add(row, JudgeFeature.Demonym, isCountry && !gazetteer.IsCountryName(text.AsSpan(span.Start, span.Length)), one);
            Around(row, before, after, one);
        }

        row[(int)JudgeFeature.Running] = MathF.Log(1 + running);
    }

    private void Around(Span<float> row, int before, int after, float one)
    {
        var previous = WordAt(before);
        var next = WordAt(after);
        Add(row, JudgeFeature.AfterThe, previous.Equals("the", StringComparison.OrdinalIgnoreCase), one);
        Add(row, JudgeFeature.AfterDeterminer, previous is "a" or "an" or "A" or "An" or "your" or "my" or "our" or "each" or "every" or "any" or "some" or "this" or "these", one);
        Add(row, JudgeFeature.Listed, previous is "," or "and" or "&" || next is "," or "and" or "&", one);
        Add(row, JudgeFeature.Enclosed, (previous is "(" && next is ")" or "," or ";") || (previous is "“" or "\"" or "‘" && next is "”" or "\"" or "’"), one);
        Add(row, JudgeFeature.BeforeSmallWord, next.Length > 0 && char.IsLower(next[0]), one);
        Add(row, JudgeFeature.BesideCapital, (previous.Length > 0 && char.IsUpper(previous[0])) || (next.Length > 0 && char.IsUpper(next[0])), one);
        var role = previous.Length > 0 ? WordRoles.Of(NameKey.Of(previous)) : WordRole.None;
        Add(row, JudgeFeature.AfterPlacePreposition, (role & WordRole.PlacePreposition) != 0, one);
        Add(row, JudgeFeature.AfterTitle, (role & (WordRole.Title | WordRole.PersonNoun)) != 0, one);
        Add(row, JudgeFeature.BeforeSpeech, next.Length > 0 && (WordRoles.Of(NameKey.Of(next)) & WordRole.Speech) != 0, one);
    }

    private ReadOnlySpan<char> WordAt(int token) => token < 0 ? [] : text.AsSpan(layer.Tokens[token].Start, layer.Tokens[token].End - layer.Tokens[token].Start);

    /// <summary>The tokens beside a mention in its sentence; -1 where there is none.</summary>
    private (int Before, int After) Neighbours(Sentence sentence, TextSpan span)
    {
        int low = sentence.FirstToken, high = sentence.FirstToken + sentence.TokenCount;
        var last = high;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (layer.Tokens[middle].End <= span.Start) low = middle + 1;
            else high = middle;
        }

        var before = low > sentence.FirstToken ? low - 1 : -1;
        while (low < last && layer.Tokens[low].Start < span.End) low++;
        return (before, low < last ? low : -1);
    }

    private bool IsLinked(TextSpan span)
    {
        var links = article.Article.Links;
        int low = 0, high = links.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (links[middle].Span.End <= span.Start) low = middle + 1;
            else if (links[middle].Span.Start >= span.End) high = middle - 1;
            else return true;
        }

        return false;
    }

    private static void Add(Span<float> row, JudgeFeature feature, bool holds, float one)
    {
        if (holds) row[(int)feature] += one;
    }
}
