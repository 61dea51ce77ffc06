using Extractor.Model;
using Extractor.Narrative;
using Extractor.Testing;

namespace Extractor.Tests.Narrative;

public sealed class CueLexiconTests
{
    private static readonly CueLexicon Lexicon = CueLexicon.Of(["future\tdue to", "future\twill", "cause\tdue to the", "effect\twill"]);

    private static List<CueMatch> Find(AnnotatedArticle article)
    {
        var layer = article.Get<TextLayer>();
        var found = new List<CueMatch>();
        foreach (var sentence in layer.Sentences) Lexicon.Find(article.Text, layer, sentence, found);
        return found;
    }

    [Fact]
    public void Finds_the_longest_phrase_without_regard_to_case()
    {
        var article = Layers.Of("It Will close due to the storm and is due to reopen.");

        SpanAssert.Marks("It [Will] close [due to the] storm and is [due to] reopen.", article.Text, Find(article).Select(cue => cue.Span));
    }

    [Fact]
    public void Knows_all_classes_of_a_phrase()
    {
        var cue = Assert.Single(Find(Layers.Of("They will.")));

        Assert.True(cue.Is(Lexicon.Class("future")));
        Assert.True(cue.Is(Lexicon.Class("effect")));
        Assert.False(cue.Is(Lexicon.Class("cause")));
    }

    [Fact]
    public void Does_not_find_half_a_word_or_half_a_phrase() => Assert.Empty(Find(Layers.Of("A willing due date.")));
}
