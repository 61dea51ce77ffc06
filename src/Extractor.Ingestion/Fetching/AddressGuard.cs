using System.Net;
using System.Net.Sockets;

namespace Extractor.Ingestion.Fetching;

/// <summary>
/// Keeps requests to the public internet: what a page or a feed names may be an address of this machine or of the network that it stands in. The address
/// is checked when the connection is made, so neither a name that resolves to one nor a redirect gets around it.
/// </summary>
/// <param name="allowedHosts">Hosts that are exempt, as in the URL.</param>
internal sealed class AddressGuard(IEnumerable<string> allowedHosts)
{
    // IANA's special-purpose registries of IPv4 and IPv6 addresses: all that is not globally reachable.
    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/128", "::1/128", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");
    private readonly HashSet<string> allowed = new(allowedHosts.Select(host => host.Trim('[', ']')), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether an address is on the public internet.</summary>
    /// <param name="address">The address; one of IPv4 that is written as IPv6 counts as what it is.</param>
    public static bool IsPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        // What a translator of IPv6 sends on to IPv4 (RFC 6052).
        if (address.AddressFamily == AddressFamily.InterNetworkV6 && Translated.Contains(address)) address = new IPAddress(address.GetAddressBytes()[12..]);
        return !Special.Any(network => network.Contains(address));
    }

    /// <summary>Connects to a host, at its public addresses only.</summary>
    /// <param name="context">Host and port.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="AddressRefusedException">The host has no public address.</exception>
    /// <exception cref="SocketException">The host cannot be found or reached.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var host = context.DnsEndPoint.Host.Trim('[', ']');
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host, cancellationToken).ConfigureAwait(false);
        if (!allowed.Contains(host)) addresses = [.. addresses.Where(IsPublic)];
        if (addresses.Length == 0) throw new AddressRefusedException(host);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
