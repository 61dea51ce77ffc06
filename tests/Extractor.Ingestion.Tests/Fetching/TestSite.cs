using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Extractor.Ingestion.Tests.Fetching;

/// <summary>A site on loopback for one test. What it does not know it answers with 404.</summary>
internal sealed class TestSite : IDisposable
{
    private readonly HttpListener server = new();
    private readonly Dictionary<string, Func<HttpListenerContext, Task>> answers = new(StringComparer.Ordinal);
    private readonly Task serving;

    public TestSite()
    {
        using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        Port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        server.Prefixes.Add(this["/"]);
        server.Start();
        serving = ServeAsync();
    }

    public int Port { get; }

    /// <summary>Paths asked for, in order.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>The address of a path.</summary>
    public string this[string path] => $"http://127.0.0.1:{Port}{path}";

    public TestSite Answer(string path, string body, string type = "text/html; charset=utf-8", int status = 200, params (string Name, string Value)[] fields) =>
        Answer(path, Encoding.UTF8.GetBytes(body), type, status, fields);

    public TestSite Answer(string path, byte[] body, string type, int status = 200, params (string Name, string Value)[] fields) => Answer(path, async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        foreach (var (name, value) in fields) context.Response.AddHeader(name, value);
        await context.Response.OutputStream.WriteAsync(body);
    });

    public TestSite Answer(string path, Func<HttpListenerContext, Task> answer)
    {
        answers[path] = answer;
        return this;
    }

    public TestSite Redirect(string path, string to) => Answer(path, string.Empty, status: 302, fields: ("Location", to));

    public void Dispose()
    {
        server.Close();
        serving.Wait(TimeSpan.FromSeconds(5));
    }

    private async Task ServeAsync()
    {
        while (server.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await server.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }

            Asked.Enqueue(context.Request.Url!.PathAndQuery);
            _ = AnswerAsync(context);
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            if (answers.TryGetValue(context.Request.Url!.AbsolutePath, out var answer)) await answer(context);
            else context.Response.StatusCode = 404;
            context.Response.Close();
        }
        catch (Exception exception) when (exception is HttpListenerException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            context.Response.Abort();
        }
    }
}
