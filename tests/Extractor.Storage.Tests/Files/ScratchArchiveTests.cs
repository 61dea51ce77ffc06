using Extractor.Storage.Files;
using Extractor.Testing;

namespace Extractor.Storage.Tests.Files;

public sealed class ScratchArchiveTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    private static uint[] List(int seed) => [.. Enumerable.Range(0, seed % 700).Select(i => (uint)((seed * 1000) + i))];

    [Fact]
    public void Reads_what_was_kept_from_the_file_and_from_the_buffer()
    {
        using var archive = new ScratchArchive(folder.Path);
        var places = Enumerable.Range(0, 9000).Select(i => archive.Append(List(i))).ToArray();
        for (var i = places.Length - 1; i >= 0; i -= 7) Assert.Equal(List(i), archive.Read(places[i]));
    }

    [Fact]
    public void Keeps_a_list_longer_than_its_buffer()
    {
        using var archive = new ScratchArchive(folder.Path);
        var (first, huge) = (archive.Append([7]), new uint[3_000_000]);
        huge[^1] = 9;
        var place = archive.Append(huge);
        var last = archive.Append([8]);
        Assert.Equal([7], archive.Read(first));
        Assert.Equal(huge, archive.Read(place));
        Assert.Equal([8], archive.Read(last));
    }

    [Fact]
    public void Leaves_no_file_behind()
    {
        using (var archive = new ScratchArchive(folder.Path))
        {
            for (var i = 0; i < 6000; i++) archive.Append(List(i));
        }

        Assert.Empty(folder.Names());
    }

    [Fact]
    public void Makes_no_file_for_a_small_run()
    {
        using var archive = new ScratchArchive(folder["missing"]);
        Assert.Equal(List(5), archive.Read(archive.Append(List(5))));
    }
}
