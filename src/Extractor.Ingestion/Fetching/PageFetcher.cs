using System.Net;
using Extractor.Ingestion.Streams;
using Extractor.Model;

namespace Extractor.Ingestion.Fetching;

/// <summary>
/// Fetches pages as a guest should: what robots.txt forbids is left (RFC 9309), one host is not asked too often, and no answer is read beyond its limits of
/// size and time. Safe for several threads.
/// </summary>
public sealed class PageFetcher : IDisposable
{
    private const int Busy = 429;
    private readonly FetchOptions options;
    private readonly HttpClient client;
    private readonly HostGates gates;
    private readonly RobotsFiles robots;
    private readonly TimeProvider time;

    /// <summary>Opens a fetcher.</summary>
    /// <param name="options">Limits and manners.</param>
    /// <param name="time">The clock; null for that of the system.</param>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public PageFetcher(FetchOptions options, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        this.options = options;
        this.time = time ?? TimeProvider.System;
        client = PageClient.Create(options, this.time);
        gates = new HostGates(options, this.time);
        robots = new RobotsFiles(client, options, this.time);
    }

    /// <summary>Fetches one page.</summary>
    /// <param name="url">Its address.</param>
    /// <param name="cancellationToken">Ends the fetching.</param>
    /// <returns>The page, whose path is the address asked for and whose URL is that at the end of the redirects; or why there is none.</returns>
    public Task<SourcedPage> FetchAsync(string url, CancellationToken cancellationToken) => FetchAsync(url, type => type.IsPage || type.Name == "text/plain", cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    /// <summary>Fetches what may be of another type than a page, such as a feed.</summary>
    internal async Task<SourcedPage> FetchAsync(string url, Func<ContentTypeField, bool> accepts, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address)) return Failed(FailureCodes.AddressRefused, url, "it is no absolute address; write it with http:// or https://");
        for (var redirects = 0; redirects <= options.MaxRedirects; redirects++)
        {
            if (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
                return Failed(FailureCodes.AddressRefused, url, $"pages are fetched by http and https, not by '{address.Scheme}'");
            var (page, next) = await StepAsync(url, address, accepts, cancellationToken).ConfigureAwait(false);
            if (page is not null) return page;
            address = next!;
        }

        return Failed(FailureCodes.Redirects, url, $"it is sent on more than {options.MaxRedirects} times");
    }

    private static SourcedPage Failed(string code, string url, string problem) => new(null, new Failure(code, "Input", url, $"'{url}' was not fetched: {problem}."));

    private async Task<(SourcedPage? Page, Uri? Next)> StepAsync(string url, Uri address, Func<ContentTypeField, bool> accepts, CancellationToken cancellationToken)
    {
        using var clock = new CancellationTokenSource(options.Timeout + options.MaxRetryDelay, time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(clock.Token, cancellationToken);
        try
        {
            var rules = await robots.OfAsync(address, limit.Token).ConfigureAwait(false);
            if (!rules.Allows(address)) return (Failed(FailureCodes.Robots, url, $"robots.txt of '{address.Authority}' does not allow it, or cannot be had"), null);
            using var pass = await gates.EnterAsync(address.Authority, rules.Delay, cancellationToken).ConfigureAwait(false);
            clock.CancelAfter(options.Timeout + options.MaxRetryDelay);
            using var response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            clock.CancelAfter(options.Timeout);
            if (NextOf(response, address) is { } next) return (null, next);
            return (await PageAsync(url, address, response, accepts, limit.Token).ConfigureAwait(false), null);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (Failed(FailureCodes.FetchTimeout, url, $"'{address.Authority}' did not answer within {options.Timeout.TotalSeconds:0.#} s"), null);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException)
        {
            var refused = exception as AddressRefusedException ?? exception.InnerException as AddressRefusedException;
            return (Failed(refused is null ? FailureCodes.Network : FailureCodes.AddressRefused, url, (refused ?? exception).Message.TrimEnd('.')), null);
        }
    }

    private static Uri? NextOf(HttpResponseMessage response, Uri address) =>
        response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect &&
        response.Headers.Location is { } location && Uri.TryCreate(address, location, out var next) ? next : null;

    private async Task<SourcedPage> PageAsync(string url, Uri address, HttpResponseMessage response, Func<ContentTypeField, bool> accepts, CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        if (status != (int)HttpStatusCode.OK)
            return Failed(FailureCodes.Status, url, $"the server answered {status}{(status == Busy ? ", too many requests; raise the delay between them" : string.Empty)}");
        var type = ContentTypeField.Of(response.Content.Headers.TryGetValues("Content-Type", out var values) ? values.First() : string.Empty);
        if (!accepts(type)) return Failed(FailureCodes.NoPage, url, $"it is of type '{type.Name}'");
        var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (body.ConfigureAwait(false))
        {
            if (await BoundedContent.ReadAsync(body, options.MaxBytes, cancellationToken).ConfigureAwait(false) is not { } content)
                return Failed(FailureCodes.TooLarge, url, $"it has more than {options.MaxBytes} bytes");
            var page = new RawPage
            {
                Path = url,
                Content = content,
                Url = address.AbsoluteUri,
                RetrievedAt = time.GetUtcNow(),
                MediaType = type.Name.Length == 0 ? null : type.Name,
                HeaderCharset = type.Charset,
            };
            return new(page, null);
        }
    }
}
