namespace Extractor.Ingestion.Fetching;

/// <summary>Keeps requests to one host apart: so many at once, and so long between two. Hosts that were not asked for a while are forgotten.</summary>
/// <param name="options">Delay and concurrency.</param>
/// <param name="time">The clock.</param>
internal sealed class HostGates(FetchOptions options, TimeProvider time)
{
    private const int MostHosts = 4096;
    private readonly Dictionary<string, Gate> gates = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for the host's turn; disposing the pass ends it.</summary>
    /// <param name="host">The host with its port.</param>
    /// <param name="delay">Time between two requests; that of the options where it is longer.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<IDisposable> EnterAsync(string host, TimeSpan delay, CancellationToken cancellationToken)
    {
        var gate = Of(host);
        try
        {
            await gate.Places.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Leave(gate);
            throw;
        }

        var pass = new Pass(this, gate);
        try
        {
            var wait = Reserve(gate, delay > options.HostDelay ? delay : options.HostDelay);
            if (wait > TimeSpan.Zero) await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
            return pass;
        }
        catch (OperationCanceledException)
        {
            pass.Dispose();
            throw;
        }
    }

    private Gate Of(string host)
    {
        lock (gates)
        {
            if (!gates.TryGetValue(host, out var gate))
            {
                if (gates.Count >= MostHosts) Forget();
                gates[host] = gate = new(options.HostConcurrency);
            }

            gate.Users++;
            return gate;
        }
    }

    private TimeSpan Reserve(Gate gate, TimeSpan delay)
    {
        lock (gates)
        {
            var now = time.GetUtcNow();
            var turn = gate.Next > now ? gate.Next : now;
            gate.Next = turn + delay;
            return turn - now;
        }
    }

    private void Leave(Gate gate)
    {
        lock (gates) gate.Users--;
    }

    private void Forget()
    {
        var now = time.GetUtcNow();
        foreach (var (host, gate) in gates.Where(pair => pair.Value.Users == 0 && pair.Value.Next <= now).ToArray())
        {
            gates.Remove(host);
            gate.Places.Dispose();
        }
    }

    private sealed class Gate(int places)
    {
        public SemaphoreSlim Places { get; } = new(places);

        public DateTimeOffset Next { get; set; }

        public int Users { get; set; }
    }

    private sealed class Pass(HostGates gates, Gate gate) : IDisposable
    {
        private bool left;

        public void Dispose()
        {
            if (left) return;
            left = true;
            gate.Places.Release();
            gates.Leave(gate);
        }
    }
}
