using Extractor.Ingestion.Files;
using Extractor.Testing;

namespace Extractor.Ingestion.Tests.Files;

public sealed class InputRootTests : IDisposable
{
    private readonly TempFolder folder = new();

    public InputRootTests()
    {
        foreach (var name in (string[])["b.html", "a.html", "c/x.html", "c/deep/y.txt", "c/deep/.hidden.html", ".git/z.html", "style.css", "out.csv", "a.html.part"]) folder.Write(name, "x");
    }

    public void Dispose() => folder.Dispose();

    private string List(params string[] names) => ListExcept([], names);

    private string ListExcept(string[] outputs, params string[] names)
    {
        var root = InputRoot.Of([.. names.Select(name => name == "-" ? name : folder[name])], outputs.Select(name => folder[name]));
        return string.Join(' ', root.Inputs.SelectMany(input => input()).Select(found => root.Relative(found.Path)));
    }

    [Fact]
    public void Lists_a_folder_with_all_below_it_in_order_without_assets_and_hidden_files() =>
        Assert.Equal("a.html b.html c/x.html c/deep/y.txt", List("."));

    [Fact]
    public void Names_files_from_the_deepest_folder_that_holds_all_inputs()
    {
        Assert.Equal("a.html", List("a.html"));
        Assert.Equal("y.txt x.html", List("c/deep/y.txt", "c/x.html").Replace("deep/", "", StringComparison.Ordinal));
        Assert.Equal("deep/y.txt x.html", List("c/deep/y.txt", "c/x.html"));
        Assert.Equal("c/x.html a.html", List("c/x.html", "a.html"));
        Assert.Equal("x.html deep/y.txt", List("c"));
    }

    [Fact]
    public void Keeps_the_order_of_the_inputs_with_standard_input_among_them() => Assert.Equal("b.html - a.html", List("b.html", "-", "a.html"));

    [Fact]
    public void Names_standard_input_alone() => Assert.Equal("-", List("-"));

    [Fact]
    public void Takes_a_named_file_whatever_its_ending() => Assert.Equal("style.css", List("style.css"));

    [Fact]
    public void Leaves_out_what_the_run_writes_itself() => Assert.Equal("b.html c/x.html c/deep/y.txt", ListExcept(["a.html"], "."));

    [Theory]
    [InlineData("*.html", "a.html b.html")]
    [InlineData("?.html", "a.html b.html")]
    [InlineData("c/*.html", "x.html")]
    [InlineData("**/*.html", "a.html b.html c/x.html")]
    [InlineData("**/y.*", "c/deep/y.txt")]
    [InlineData("**", "a.html a.html.part b.html c/deep/y.txt c/x.html out.csv style.css")]
    [InlineData("*/deep/*", "c/deep/y.txt")]
    [InlineData("**/deep/**/y.txt", "c/deep/y.txt")]
    [InlineData("**/.*.html", "c/deep/.hidden.html")]
    [InlineData("[ab].htm?", null)]
    [InlineData("*.HTML", null)]
    [InlineData("missing/*.html", null)]
    public void Finds_files_by_glob(string glob, string? expected)
    {
        if (expected is null) Assert.Contains("No file matches", Assert.Throws<FileNotFoundException>(() => List(glob)).Message, StringComparison.Ordinal);
        else Assert.Equal(expected, List(glob));
    }

    [Fact]
    public void Says_which_input_is_not_there() =>
        Assert.Contains("missing.html", Assert.Throws<FileNotFoundException>(() => List("a.html", "missing.html")).Message, StringComparison.Ordinal);

    [SkippableFact]
    public void Does_not_follow_links_to_folders_round_in_circles()
    {
        Skip.If(OperatingSystem.IsWindows());
        Directory.CreateSymbolicLink(folder["c/loop"], "..");
        Assert.Equal("a.html b.html c/x.html c/deep/y.txt", List("."));
        Assert.Equal("a.html b.html c/x.html", List("**/*.html"));
    }
}
