using System.Globalization;
using System.Text;

namespace Extractor.Ingestion.Fetching;

/// <summary>What a site's robots.txt (RFC 9309) says to one program: of all rules that match a path the longest counts, and allowing goes before forbidding.</summary>
internal sealed class RobotsRules
{
    private const string Everyone = "*";
    private readonly IReadOnlyList<(string Pattern, bool Allowed)> rules;

    private RobotsRules(IReadOnlyList<(string Pattern, bool Allowed)> rules, TimeSpan delay) => (this.rules, Delay) = (rules, delay);

    /// <summary>Everything may be fetched.</summary>
    public static RobotsRules AllowAll { get; } = new([], TimeSpan.Zero);

    /// <summary>Nothing may be fetched.</summary>
    public static RobotsRules AllowNothing { get; } = new([("/", false)], TimeSpan.Zero);

    /// <summary>Time between two requests that the site asks for (<c>Crawl-delay</c>, which no standard knows and many sites write).</summary>
    public TimeSpan Delay { get; }

    /// <summary>Reads the file.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="product">The program's name; groups for it overrule those for everyone.</param>
    public static RobotsRules Parse(string text, string product)
    {
        var groups = new Dictionary<string, Group>(StringComparer.OrdinalIgnoreCase) { [product] = new(), [Everyone] = new() };
        var open = new List<Group>();
        var named = false;
        foreach (var line in text.Split('\n', '\r'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0) continue;
            var field = line[..colon].Trim().ToUpperInvariant();
            var value = line[(colon + 1)..].Split('#', 2)[0].Trim();
            if (field == "USER-AGENT")
            {
                if (!named) open.Clear();
                named = true;
                if (groups.TryGetValue(Token(value), out var group)) open.Add(group.Name());
                continue;
            }

            if (field is not ("ALLOW" or "DISALLOW" or "CRAWL-DELAY")) continue;
            named = false;
            foreach (var group in open) group.Add(field, value);
        }

        var own = groups[product].IsNamed ? groups[product] : groups[Everyone];
        return new(own.Rules, own.Delay);
    }

    /// <summary>Whether a page may be fetched.</summary>
    /// <param name="url">Its address.</param>
    public bool Allows(Uri url)
    {
        var path = Normal(url.PathAndQuery);
        if (path == "/robots.txt") return true;
        var (longest, allows) = (-1, true);
        foreach (var (pattern, allowed) in rules)
        {
            if (pattern.Length < longest || (pattern.Length == longest && !allowed) || !Matches(pattern, path)) continue;
            (longest, allows) = (pattern.Length, allowed);
        }

        return allows;
    }

    // A program's name is letters, _ and -; what follows, such as a version, says nothing.
    private static string Token(string value) =>
        value.StartsWith('*') ? Everyone : new string([.. value.TakeWhile(sign => char.IsAsciiLetter(sign) || sign is '_' or '-')]);

    private static string Normal(string path)
    {
        var normal = new StringBuilder(path.Length);
        foreach (var value in Encoding.UTF8.GetBytes(path))
        {
            if (value < 0x80) normal.Append((char)value);
            else normal.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
        }

        for (var i = 0; i + 2 < normal.Length; i++)
        {
            if (normal[i] == '%') (normal[i + 1], normal[i + 2]) = (char.ToUpperInvariant(normal[i + 1]), char.ToUpperInvariant(normal[i + 2]));
        }

        return normal.ToString();
    }

    private static bool Matches(string pattern, string path)
    {
        var anchored = pattern.EndsWith('$');
        var parts = (anchored ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal)) return false;
        var at = parts[0].Length;
        if (parts.Length == 1) return !anchored || at == path.Length;
        foreach (var part in parts[1..^1])
        {
            var found = path.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + part.Length;
        }

        return anchored
            ? path.Length - at >= parts[^1].Length && path.EndsWith(parts[^1], StringComparison.Ordinal)
            : path.IndexOf(parts[^1], at, StringComparison.Ordinal) >= 0;
    }

    private sealed class Group
    {
        private const double LongestDelay = 3600;

        public bool IsNamed { get; private set; }

        public List<(string Pattern, bool Allowed)> Rules { get; } = [];

        public TimeSpan Delay { get; private set; }

        public Group Name()
        {
            IsNamed = true;
            return this;
        }

        public void Add(string field, string value)
        {
            if (field != "CRAWL-DELAY")
            {
                if (value.Length > 0) Rules.Add((Normal(value), field == "ALLOW"));
            }
            else if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
            {
                Delay = TimeSpan.FromSeconds(Math.Min(seconds, LongestDelay));
            }
        }
    }
}
