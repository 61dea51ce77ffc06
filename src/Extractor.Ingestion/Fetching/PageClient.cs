using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Retry;

namespace Extractor.Ingestion.Fetching;

/// <summary>Builds the client that all requests go through: guarded addresses, retries with backoff, no cookies, no redirects of its own.</summary>
internal static class PageClient
{
    private static readonly TimeSpan FirstRetryDelay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(2);

    /// <summary>The client; the caller disposes it.</summary>
    /// <param name="options">Limits.</param>
    /// <param name="time">The clock.</param>
    public static HttpClient Create(FetchOptions options, TimeProvider time)
    {
        var sockets = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = new AddressGuard(options.AllowedHosts).ConnectAsync,
            PooledConnectionLifetime = ConnectionLifetime,
            UseCookies = false,
            UseProxy = false,
        };
        var client = new HttpClient(new ResilienceHandler(Retries(options, time)) { InnerHandler = sockets }) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.TryParseAdd(options.UserAgent);
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5");
        return client;
    }

    private static ResiliencePipeline<HttpResponseMessage> Retries(FetchOptions options, TimeProvider time)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time };
        if (options.Retries == 0) return builder.Build();
        var retry = new HttpRetryStrategyOptions { MaxRetryAttempts = options.Retries, Delay = FirstRetryDelay, UseJitter = true };
        var isTransient = retry.ShouldHandle;
        // A server that asks for a longer wait than is allowed is left alone: its answer stands.
        retry.ShouldHandle = async arguments => !IsRefusal(arguments) && RetryAfter(arguments.Outcome.Result, time) <= options.MaxRetryDelay && await isTransient(arguments).ConfigureAwait(false);
        return builder.AddRetry(retry).Build();
    }

    private static bool IsRefusal(RetryPredicateArguments<HttpResponseMessage> arguments) =>
        arguments.Outcome.Exception is AddressRefusedException or { InnerException: AddressRefusedException };

    private static TimeSpan RetryAfter(HttpResponseMessage? response, TimeProvider time) => response?.Headers.RetryAfter switch
    {
        { Delta: { } delay } => delay,
        { Date: { } date } => date - time.GetUtcNow(),
        _ => TimeSpan.Zero,
    };
}
