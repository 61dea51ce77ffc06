using System.Net;
using System.Text;

namespace Extractor.Ingestion.Fetching;

/// <summary>
/// The robots.txt of each site, fetched once a day. None to be had (4xx) allows all; a site that is ill (5xx, no connection) allows nothing (RFC 9309, 2.3.1).
/// </summary>
/// <param name="client">The client.</param>
/// <param name="options">Name of the program.</param>
/// <param name="time">The clock.</param>
internal sealed class RobotsFiles(HttpClient client, FetchOptions options, TimeProvider time)
{
    /// <summary>What the standard asks to be read at least; rules behind it are as if not written.</summary>
    private const int MaxBytes = 500 << 10;
    private const int MaxRedirects = 5;
    private const int MostSites = 4096;
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);
    private readonly Dictionary<string, (Task<RobotsRules> Rules, DateTimeOffset Until)> sites = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The rules of the site of an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public Task<RobotsRules> OfAsync(Uri address, CancellationToken cancellationToken)
    {
        var site = address.GetLeftPart(UriPartial.Authority);
        lock (sites)
        {
            var now = time.GetUtcNow();
            if (!sites.TryGetValue(site, out var known) || known.Until <= now)
            {
                if (sites.Count >= MostSites) sites.Clear();
                sites[site] = known = (FetchAsync(new Uri(site + "/robots.txt")), now + Lifetime);
            }

            return known.Rules.WaitAsync(cancellationToken);
        }
    }

    private async Task<RobotsRules> FetchAsync(Uri address)
    {
        using var clock = new CancellationTokenSource(options.Timeout, time);
        try
        {
            for (var redirects = 0; redirects <= MaxRedirects; redirects++)
            {
                using var response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, clock.Token).ConfigureAwait(false);
                var status = (int)response.StatusCode;
                if (status is >= 300 and < 400 && response.Headers.Location is { } location && Uri.TryCreate(address, location, out var next) && next.Scheme.StartsWith("http", StringComparison.Ordinal))
                {
                    address = next;
                    continue;
                }

                if (status >= 500 || response.StatusCode == HttpStatusCode.TooManyRequests) return RobotsRules.AllowNothing;
                return status == 200 ? RobotsRules.Parse(await TextAsync(response, clock.Token).ConfigureAwait(false), options.ProductToken) : RobotsRules.AllowAll;
            }

            return RobotsRules.AllowAll;
        }
        catch (Exception exception) when (exception is HttpRequestException { InnerException: not AddressRefusedException } or OperationCanceledException or (IOException and not AddressRefusedException))
        {
            return RobotsRules.AllowNothing;
        }
    }

    private static async Task<string> TextAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (body.ConfigureAwait(false))
        {
            var bytes = new byte[MaxBytes];
            var read = await body.ReadAtLeastAsync(bytes, MaxBytes, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            return Encoding.UTF8.GetString(bytes, 0, read);
        }
    }
}
