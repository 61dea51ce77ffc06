using Extractor.Duplicates;
using Extractor.Testing;

namespace Extractor.Tests.Duplicates;

public class DuplicateFinderTests
{
    private static readonly DuplicateOptions Options = new();
    private readonly ArticleSketcher sketcher = new(Options);
    private readonly CountedArchive archive = new();
    private readonly DuplicateFinder finder;

    public DuplicateFinderTests() => finder = new(new SketchIndex(archive), Options);

    /// <summary>A text of words that stand nowhere else.</summary>
    private static string Text(string seed, int words = 200) => string.Join(' ', Enumerable.Range(1, words).Select(i => seed + i));

    /// <summary>Takes a record as a run does; returns the name of the one that it repeats.</summary>
    private string? Take(string name, string text)
    {
        var sketch = sketcher.Sketch(text)!;
        var found = finder.Find(Records.Id(name), sketch);
        if (found is null) finder.Add(Records.Id(name), sketch);
        return found;
    }

    [Fact]
    public void Names_the_earliest_of_those_that_a_text_repeats()
    {
        Assert.Null(Take("first", Text("a")));
        Assert.Null(Take("other", Text("b")));
        Assert.Equal(Records.Id("first"), Take("copy", "By Jane Roe " + Text("a")));
        Assert.Equal(Records.Id("first"), Take("copy of the copy", "By Jane Roe " + Text("a") + " Read more"));
    }

    [Fact]
    public void Finds_a_shortened_copy_and_the_whole_of_a_shortened_one()
    {
        Take("whole", Text("a"));
        Assert.Equal(Records.Id("whole"), Take("half", Text("a", 100)));
        Take("part", Text("b", 100));
        Assert.Equal(Records.Id("part"), Take("all", Text("b")));
    }

    [Fact]
    public void Does_not_take_a_story_for_one_that_quotes_the_half_of_it()
    {
        Take("first", Text("a"));
        Assert.Null(Take("sequel", Text("a", 100) + " " + Text("b", 150)));
    }

    [Fact]
    public void Does_not_take_the_same_record_for_a_repeat_of_itself()
    {
        Take("first", Text("a"));
        Assert.Null(Take("first", Text("a")));
        Assert.Equal(Records.Id("first"), Take("copy", Text("a")));
    }

    [Fact]
    public void Takes_equal_texts_without_growing()
    {
        Take("first", Text("a"));
        for (var i = 0; i < 10_000; i++) Assert.Equal(Records.Id("first"), Take("copy", Text("a")));
        Assert.Equal(1, archive.Lists);
        Assert.Equal(10_000, archive.Reads);
    }

    [Fact]
    public void Compares_few_of_very_many_texts_that_share_a_part_without_repeating_it()
    {
        const int Texts = 2000;
        for (var i = 0; i < Texts; i++) Take($"r{i}", Text("house", 100) + " " + Text($"t{i}x", 150));
        Assert.InRange(archive.Reads, 0, Texts * 32);
        Assert.Equal(Texts, archive.Lists);
    }

    /// <summary>Counts what is kept and what is read.</summary>
    private sealed class CountedArchive : Model.IShingleArchive
    {
        private readonly MemoryArchive inner = new();

        public int Lists { get; private set; }

        public int Reads { get; private set; }

        public long Append(ReadOnlySpan<uint> values)
        {
            Lists++;
            return inner.Append(values);
        }

        public uint[] Read(long place)
        {
            Reads++;
            return inner.Read(place);
        }
    }
}
