using System.Diagnostics;
using System.Net;
using System.Text;
using Extractor.Testing;

namespace Extractor.Ingestion.Tests.Warc;

/// <summary>Archives as GNU wget writes them, of a server on loopback.</summary>
public sealed class WgetTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly HttpListener server = new();

    public void Dispose()
    {
        server.Close();
        folder.Dispose();
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Reads_what_wget_writes(bool packed)
    {
        Skip.IfNot(File.Exists("/usr/bin/wget"), "wget is not installed (Debian package wget)");
        var port = Port();
        server.Prefixes.Add($"http://127.0.0.1:{port}/");
        server.Start();
        var serving = ServeAsync();
        string[] arguments =
        [
            "-q", "-O", "/dev/null", $"--warc-file={folder["site"]}", packed ? "--warc-max-size=0" : "--no-warc-compression", "--no-warc-keep-log",
            .. new[] { "one", "chunked", "packed", "image", "gone" }.Select(name => $"http://127.0.0.1:{port}/{name}"),
        ];
        using (var wget = Process.Start(new ProcessStartInfo("/usr/bin/wget", arguments) { RedirectStandardError = true })!) await wget.WaitForExitAsync();
        server.Stop();
        await serving;

        var pages = await SourcedPages.ReadAsync(folder[packed ? "site.warc.gz" : "site.warc"]);
        Assert.Equal(["<p>one</p>", "<p>chunked</p>", "<p>packed</p>"], pages.Select(page => page.Text()));
        Assert.Equal([$"http://127.0.0.1:{port}/one", $"http://127.0.0.1:{port}/chunked", $"http://127.0.0.1:{port}/packed"], pages.Select(page => page.Page!.Url));
        Assert.All(pages, page => Assert.NotNull(page.Page!.RetrievedAt));
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            HttpListenerContext context;
            try
            {
                context = await server.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            await AnswerAsync(context.Request.Url!.AbsolutePath[1..], context.Response);
        }
    }

    private static async Task AnswerAsync(string name, HttpListenerResponse response)
    {
        response.ContentType = name == "image" ? "image/png" : "text/html; charset=utf-8";
        if (name == "gone") response.StatusCode = 404;
        var body = Encoding.UTF8.GetBytes($"<p>{name}</p>");
        if (name == "packed")
        {
            response.AddHeader("Content-Encoding", "gzip");
            body = Packed.Gzip(body);
        }

        if (name == "chunked") response.SendChunked = true;
        else response.ContentLength64 = body.Length;
        await response.OutputStream.WriteAsync(body);
        response.Close();
    }

    private static int Port()
    {
        using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
