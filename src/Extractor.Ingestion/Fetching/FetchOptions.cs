namespace Extractor.Ingestion.Fetching;

/// <summary>How pages are fetched.</summary>
public sealed record FetchOptions
{
    /// <summary>Name sent to servers; its first word up to <c>/</c> is what robots.txt calls the program. Default: <c>Extractor/0.1</c>.</summary>
    public string UserAgent { get; init; } = "Extractor/0.1";

    /// <summary>Time between two requests to one host; a longer one of its robots.txt counts. Default: 1 s.</summary>
    public TimeSpan HostDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Requests to one host at once. Default: 1.</summary>
    public int HostConcurrency { get; init; } = 1;

    /// <summary>Requests at once in all. Default: 16.</summary>
    public int Concurrency { get; init; } = 16;

    /// <summary>Bytes that a page may have at most. Default: 32 MiB.</summary>
    public int MaxBytes { get; init; } = 32 << 20;

    /// <summary>Redirects followed for one page. Default: 5.</summary>
    public int MaxRedirects { get; init; } = 5;

    /// <summary>Time for one request with its whole answer, however slowly it comes. Default: 60 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Further tries where the server is busy or breaks off. Default: 3.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>Longest wait before a further try that a server may ask for; beyond it the page fails. Default: 2 minutes.</summary>
    public TimeSpan MaxRetryDelay { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Hosts, by name or address as in the URL, that may be fetched from although they are private or this machine. Default: none.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>The word by which robots.txt names the program.</summary>
    internal string ProductToken => UserAgent.Split('/', ' ')[0];

    /// <summary>Checks the values.</summary>
    /// <exception cref="ArgumentException">A value is out of range.</exception>
    internal void Validate()
    {
        if (ProductToken.Length == 0 || UserAgent.Any(char.IsControl)) throw new ArgumentException("The user agent begins with no name; give one such as 'NewsBot/1.0 (+https://example.org/bot)'.");
        if (HostDelay < TimeSpan.Zero || Timeout <= TimeSpan.Zero || MaxRetryDelay < TimeSpan.Zero) throw new ArgumentException("Delays of fetching may not be negative, and its timeout must be positive.");
        if (HostConcurrency < 1 || Concurrency < 1 || MaxBytes < 1) throw new ArgumentException("Concurrency and size of fetching must be positive.");
        if (Retries < 0 || MaxRedirects < 0) throw new ArgumentException("Retries and redirects of fetching may not be negative.");
    }
}
