using System.Diagnostics;
using System.Net.Sockets;
using Extractor.Ingestion.Containers;
using Extractor.Ingestion.Files;
using Extractor.Ingestion.Sources;
using Extractor.Model;
using Extractor.Testing;

namespace Extractor.Ingestion.Tests.Files;

public sealed class FileSourceTests : IDisposable
{
    private const int MaxBytes = 20_000;
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    private async Task<List<string>> ReadAsync(string[] names, Action? afterFirst = null)
    {
        var source = new FileSource(InputRoot.Of([.. names.Select(name => folder[name])], []), new SourceOptions { MaxBytes = MaxBytes });
        var read = new List<string>();
        await foreach (var (page, failure) in source.ReadAsync(CancellationToken.None))
        {
            read.Add(failure is null ? $"{page!.Path} {page.MediaType} {page.Content.Length}" : $"{failure.Path} {failure.Stage} {failure.Code}");
            if (read.Count == 1) afterFirst?.Invoke();
        }

        return read;
    }

    [Fact]
    public async Task Reads_bytes_and_media_type_by_ending()
    {
        folder.Write("a.HTM", "12345");
        folder.Write("b.txt", "");
        folder.Write("c.page", "1");
        folder.Write("d.xhtml", new string('x', MaxBytes));
        Assert.Equal(["a.HTM text/html 5", "b.txt text/plain 0", "c.page  1", $"d.xhtml application/xhtml+xml {MaxBytes}"], await ReadAsync(["."]));
    }

    [Fact]
    public async Task Reads_a_file_once_that_two_inputs_name()
    {
        folder.Write("a.html", "1");
        folder.Write("b.html", "2");
        Assert.Equal(["b.html text/html 1", "a.html text/html 1"], await ReadAsync(["b.html", ".", "*.html"]));
    }

    [Fact]
    public async Task Does_not_read_more_than_a_page_may_have()
    {
        folder.Write("big.html", new string('x', MaxBytes + 1));
        Assert.Equal(["big.html Input decoding.too-large"], await ReadAsync(["."]));
    }

    [Fact]
    public async Task Reads_no_endless_stream_to_its_end()
    {
        using var endless = new EndlessStream();
        var (page, failure) = await new PageReader(MaxBytes).ReadAsync(endless, "-", CancellationToken.None);
        Assert.Null(page);
        Assert.Equal(FailureCodes.TooLarge, failure!.Code);
    }

    [Fact]
    public async Task Reads_a_stream_of_unknown_length_whole()
    {
        using var stream = new EndlessStream { Left = 19_999 };
        var (page, _) = await new PageReader(MaxBytes).ReadAsync(stream, "-", CancellationToken.None);
        Assert.Equal(19_999, page!.Content.Length);
    }

    [Fact]
    public async Task Reports_a_file_that_vanished_after_it_was_listed()
    {
        folder.Write("a.html", "1");
        folder.Write("b.html", "2");
        folder.Write("c.html", "3");
        Assert.Equal(["a.html text/html 1", "b.html Input input.vanished", "c.html text/html 1"], await ReadAsync(["."], () => File.Delete(folder["b.html"])));
    }

    [Fact]
    public async Task Reports_a_folder_that_vanished_and_goes_on()
    {
        folder.Write("a.html", "1");
        folder.Write("b/x.html", "2");
        folder.Write("c/y.html", "3");
        Assert.Equal(
            ["a.html text/html 1", "b Input input.vanished", "c/y.html text/html 1"],
            await ReadAsync(["."], () => Directory.Delete(folder["b"], recursive: true)));
    }

    [Fact]
    public async Task Walks_into_a_folder_named_like_a_page()
    {
        folder.Write("x.html/inner.html", "1");
        Assert.Equal(["x.html/inner.html text/html 1"], await ReadAsync(["."]));
    }

    [SkippableFact]
    public async Task Reports_a_link_that_leads_nowhere()
    {
        Skip.If(OperatingSystem.IsWindows());
        File.CreateSymbolicLink(folder["link.html"], "gone.html");
        folder.Write("page.html", "1");
        Assert.Equal(["link.html Input input.unreadable", "page.html text/html 1"], await ReadAsync(["."]));
    }

    [SkippableFact]
    public async Task Reads_no_pipe_socket_or_device_that_a_folder_holds()
    {
        Skip.IfNot(OperatingSystem.IsLinux());
        using (var made = Process.Start("mkfifo", folder["a-pipe.html"])) await made.WaitForExitAsync();
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(folder["b-socket.html"]));
        File.CreateSymbolicLink(folder["c-device.html"], "/dev/zero");
        File.CreateSymbolicLink(folder["d-link-to-pipe.html"], "a-pipe.html");
        folder.Write("e.html", "1");
        Assert.Equal(
            ["a-pipe.html text/html 0", "b-socket.html text/html 0", "c-device.html text/html 0", "d-link-to-pipe.html text/html 0", "e.html text/html 1"],
            await ReadAsync(["."]));
        Assert.Equal(["a-pipe.html text/html 0"], await ReadAsync(["a-pipe.html"]));
    }

    [Fact]
    public async Task Ends_when_cancelled()
    {
        folder.Write("a.html", "1");
        var source = new FileSource(InputRoot.Of([folder.Path], []), new SourceOptions { MaxBytes = MaxBytes });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in source.ReadAsync(new CancellationToken(canceled: true))) Assert.Fail("A page was read.");
        });
    }

    private sealed class EndlessStream : Stream
    {
        public long Left { get; set; } = long.MaxValue;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => 0; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(Left, Math.Min(count, 4000));
            Left -= read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
