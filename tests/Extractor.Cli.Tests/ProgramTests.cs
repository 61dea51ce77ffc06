using Extractor.Testing;
using Newtonsoft.Json.Linq;

namespace Extractor.Cli.Tests;

/// <summary>The program as a process of its own: standard streams and exit codes.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Reads_a_page_from_standard_input_and_writes_its_record_to_standard_output()
    {
        var run = await CliRun.ProcessAsync(Pages.Of("Nordlink lands a second cable"), "extract", "-");
        Assert.Equal(0, run.Code);
        Assert.Equal("-", (string?)JObject.Parse(run.Output)["source"]!["path"]);
        Assert.StartsWith("extracted 1 page", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_standard_input_in_its_place_among_files()
    {
        folder.Write("a.html", Pages.Of("a"));
        folder.Write("b.html", Pages.Of("b"));
        var run = await CliRun.ProcessAsync(string.Empty, "extract", folder["b.html"], "-", folder["a.html"], "--fields", "source.path");
        Assert.Equal(1, run.Code);
        Assert.Equal("{\"source\":{\"path\":\"b.html\"}}\n{\"source\":{\"path\":\"a.html\"}}\n", run.Output);
        Assert.Contains("failed: -: decoding.empty", run.Errors, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Reads_and_writes_what_the_shell_passes_as_a_device()
    {
        Skip.IfNot(File.Exists("/dev/full"));
        var run = await CliRun.ProcessAsync(Pages.Of("a"), "extract", "/dev/stdin", "-o", "/dev/stdout", "--fields", "source.path");
        Assert.Equal(0, run.Code);
        Assert.Equal("{\"source\":{\"path\":\"stdin\"}}\n", run.Output);
    }

    [SkippableFact]
    public async Task Ends_with_2_where_standard_output_is_full()
    {
        Skip.IfNot(File.Exists("/dev/full"));
        folder.Write("a.html", Pages.Of("a"));
        using var shell = System.Diagnostics.Process.Start("sh", ["-c", $"dotnet {Path.Combine(AppContext.BaseDirectory, "extractor.dll")} extract {folder["a.html"]} > /dev/full 2> {folder["errors.txt"]}"]);
        await shell.WaitForExitAsync();
        Assert.Equal(2, shell.ExitCode);
        Assert.Contains("No space left on device", await File.ReadAllTextAsync(folder["errors.txt"]), StringComparison.Ordinal);
    }
}
