using Extractor.Storage.Files;
using Extractor.Testing;

namespace Extractor.Storage.Tests.Files;

public sealed class OutputFileTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Appears_only_when_it_is_complete()
    {
        await using var file = new OutputFile(folder["out.txt"]);
        await file.Writer.WriteAsync("text");
        Assert.Equal(["out.txt.part"], folder.Names());
        await file.CompleteAsync(CancellationToken.None);
        Assert.Equal(["out.txt"], folder.Names());
        Assert.Equal("text"u8.ToArray(), await File.ReadAllBytesAsync(folder["out.txt"]));
    }

    [Fact]
    public async Task Removes_what_was_not_completed_and_keeps_what_was_there()
    {
        folder.Write("out.txt", "old");
        await using (var file = new OutputFile(folder["out.txt"])) await file.Writer.WriteAsync("new");
        Assert.Equal(["out.txt"], folder.Names());
        Assert.Equal("old", await File.ReadAllTextAsync(folder["out.txt"]));
    }

    [Fact]
    public async Task Removes_the_part_where_the_file_cannot_take_its_place()
    {
        await using (var file = new OutputFile(folder["out.txt"]))
        {
            Directory.CreateDirectory(folder["out.txt/inside"]);
            await Assert.ThrowsAnyAsync<Exception>(() => file.CompleteAsync(CancellationToken.None).AsTask());
        }

        Assert.Empty(folder.Names());
    }

    [Fact]
    public void Says_which_folder_is_missing()
    {
        var thrown = Assert.Throws<DirectoryNotFoundException>(() => new OutputFile(folder["missing/out.txt"]));
        Assert.Contains(folder["missing"], thrown.Message, StringComparison.Ordinal);
        Assert.Throws<IOException>(() => new OutputFile(folder.Path));
    }

    [SkippableFact]
    public async Task Throws_where_the_disk_is_full()
    {
        Skip.IfNot(File.Exists("/dev/full"));
        await using var file = new OutputFile("/dev/full");
        await file.Writer.WriteAsync("text");
        await Assert.ThrowsAsync<IOException>(() => file.CompleteAsync(CancellationToken.None).AsTask());
    }

    [SkippableFact]
    public async Task Writes_through_a_link_and_leaves_it_a_link()
    {
        Skip.If(OperatingSystem.IsWindows());
        folder.Write("real.txt", "old");
        File.CreateSymbolicLink(folder["link.txt"], "real.txt");
        await using (var file = new OutputFile(folder["link.txt"]))
        {
            await file.Writer.WriteAsync("new");
            await file.CompleteAsync(CancellationToken.None);
        }

        Assert.Equal("real.txt", new FileInfo(folder["link.txt"]).LinkTarget);
        Assert.Equal("new", await File.ReadAllTextAsync(folder["real.txt"]));
    }

    [SkippableFact]
    public void Refuses_links_that_lead_in_circles()
    {
        Skip.If(OperatingSystem.IsWindows());
        File.CreateSymbolicLink(folder["a"], "b");
        File.CreateSymbolicLink(folder["b"], "a");
        Assert.Contains("circles", Assert.Throws<IOException>(() => new OutputFile(folder["a"])).Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Writes_a_pipe_directly()
    {
        Skip.If(OperatingSystem.IsWindows());
        using (var made = System.Diagnostics.Process.Start("mkfifo", folder["pipe"])) await made.WaitForExitAsync();
        var read = Task.Run(() => File.ReadAllText(folder["pipe"]));
        await using (var file = await Task.Run(() => new OutputFile(folder["pipe"])))
        {
            await file.Writer.WriteAsync("through");
            await file.CompleteAsync(CancellationToken.None);
        }

        Assert.Equal("through", await read);
        Assert.Equal(["pipe"], folder.Names());
    }

    [Theory]
    [InlineData("/dev/stdout", true)]
    [InlineData("/dev/../tmp/x", false)]
    [InlineData("/devices/x", false)]
    [InlineData("out.jsonl", false)]
    public void Knows_devices_by_their_folder(string path, bool expected) => Assert.Equal(expected, OutputFile.IsDevice(path));
}
