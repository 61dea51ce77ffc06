using Extractor.Model;

namespace Extractor.Topics;

/// <summary>Tells what sort of thing an entity is: by what is known of it, else by what the text calls it, else by its name, else by its type.</summary>
internal static class SubjectTypeFinder
{
    private const double ByLink = 0.95;
    private const double ByApposition = 0.9;
    private const double ByName = 0.85;
    private const double ByType = 0.9;

    /// <summary>An organisation that nothing tells more of.</summary>
    private const double Unknown = 0.6;

    private const int MostMentions = 20;
    private const int FarthestNoun = 7;
    private const int LongestNoun = 3;

    /// <summary>The sort of an entity.</summary>
    /// <param name="article">The article.</param>
    /// <param name="entity">The entity.</param>
    /// <param name="subtype">Its finer type by the place or organisation that it is linked to; null where it is not linked.</param>
    public static Evidenced<string> Find(AnnotatedArticle article, Entity entity, string? subtype)
    {
        var mentions = entity.Mentions.Where(mention => !article.Article.IsApparatus(new TextSpan(mention.Start, mention.End))).Take(MostMentions).ToList();
        if (entity.Type != EntityType.Organization)
            return Make(entity.Type == EntityType.Place ? PlaceType(entity, subtype) : entity.Type.ToString().ToLowerInvariant(), ByType, FirstOf(mentions));
        if (SubjectTypes.OfSubtype(subtype) is { } known) return Make(known, ByLink, FirstOf(mentions));
        foreach (var mention in mentions)
        {
            if (Apposition(article, mention) is { } called) return Make(called.Type, ByApposition, [called.Span]);
        }

        return SubjectTypes.Default.OfName(entity.Name) is { } byName
            ? Make(byName, ByName, FirstOf(mentions))
            : Make("organization", Unknown, FirstOf(mentions));
    }

    private static string PlaceType(Entity entity, string? subtype) => (subtype ?? entity.Subtype) switch
    {
        "admin1" => "region",
        { } known => known,
        null => "place",
    };

    /// <summary>The noun that the words around a mention call it: <c>Ofcom, the telecoms regulator</c>, <c>Acme is a bank</c>, <c>the lender Acme</c>.</summary>
    private static (string Type, TextSpan Span)? Apposition(AnnotatedArticle article, EntityMention mention)
    {
        var layer = article.Get<TextLayer>();
        var index = layer.SentenceAt(mention.Start);
        if (index < 0) return null;
        var sentence = layer.Sentences[index];
        var last = sentence.FirstToken + sentence.TokenCount;
        var next = sentence.FirstToken;
        while (next < last && layer.Tokens[next].Start < mention.End) next++;
        var first = next;
        while (first > sentence.FirstToken && layer.Tokens[first - 1].End > mention.Start) first--;
        return After(article.Text, layer, next, last) ?? Before(article.Text, layer, sentence.FirstToken, first);
    }

    private static (string Type, TextSpan Span)? After(string text, TextLayer layer, int next, int last)
    {
        if (next + 2 >= last || Word(text, layer, next) is not ("," or "(" or "–" or "—" or "is" or "was")) return null;
        if (Word(text, layer, next + 1) is not ("a" or "an" or "the" or "one" or "which" or "Africa" or "Europe" or "Asia")) return null;
        for (var i = next + 2; i < last && i < next + 2 + FarthestNoun; i++)
        {
            if (layer.Tokens[i].Kind == TokenKind.Punctuation || Word(text, layer, i) is "of" or "that" or "which" or "who" or "for" or "in" or "to") return null;
            if (NounAt(text, layer, i, last) is { } noun) return (noun.Type, new TextSpan(layer.Tokens[next + 1].Start, noun.End));
        }

        return null;
    }

    private static (string Type, TextSpan Span)? Before(string text, TextLayer layer, int start, int first)
    {
        for (var length = LongestNoun; length > 0; length--)
        {
            var from = first - length;
            if (from < start) continue;
            var span = new TextSpan(layer.Tokens[from].Start, layer.Tokens[first - 1].End);
            if (SubjectTypes.Default.OfNoun(text.AsSpan(span.Start, span.Length)) is { } type) return (type, span);
        }

        return null;
    }

    private static (string Type, int End)? NounAt(string text, TextLayer layer, int at, int last)
    {
        for (var length = LongestNoun; length > 0; length--)
        {
            if (at + length > last) continue;
            var end = layer.Tokens[at + length - 1].End;
            if (SubjectTypes.Default.OfNoun(text.AsSpan(layer.Tokens[at].Start, end - layer.Tokens[at].Start)) is { } type) return (type, end);
        }

        return null;
    }

    private static ReadOnlySpan<char> Word(string text, TextLayer layer, int token) =>
        text.AsSpan(layer.Tokens[token].Start, layer.Tokens[token].End - layer.Tokens[token].Start);

    private static List<TextSpan> FirstOf(List<EntityMention> mentions) =>
        [.. mentions.Take(1).Select(mention => new TextSpan(mention.Start, mention.End))];

    private static Evidenced<string> Make(string type, double confidence, IReadOnlyList<TextSpan> evidence) =>
        new() { Value = type, Origin = Origin.Derived, Confidence = confidence, Evidence = evidence };
}
