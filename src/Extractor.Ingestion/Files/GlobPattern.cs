using System.IO.Enumeration;

namespace Extractor.Ingestion.Files;

/// <summary>
/// A pattern of file names: <c>*</c> stands for any signs of a name, <c>?</c> for one, <c>**</c> for any folders. As in a shell, names that
/// start with a dot are found only where the pattern says the dot.
/// </summary>
internal sealed class GlobPattern
{
    private static readonly char[] Signs = ['*', '?'];
    private readonly string[] parts;

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">As typed, such as <c>saved/**/*.htm*</c>.</param>
    public GlobPattern(string pattern)
    {
        var all = pattern.Split('/');
        var literal = all.TakeWhile(part => !Is(part)).ToArray();
        Folder = Path.GetFullPath(literal is [""] ? "/" : literal.Length == 0 ? "." : string.Join('/', literal));
        parts = [.. all.Skip(literal.Length).Where(part => part.Length > 0)];
    }

    /// <summary>Absolute path of the folder that all matches stand in.</summary>
    public string Folder { get; }

    /// <summary>Whether a name is a pattern.</summary>
    public static bool Is(string name) => name.IndexOfAny(Signs) >= 0;

    /// <summary>The files that match, in ordinal order of their paths. Folders that cannot be listed hold none; links to folders are not followed.</summary>
    public IReadOnlyList<string> Files()
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        var visited = new HashSet<(string, int)>();
        var open = new Stack<(string Folder, int Part)>();
        open.Push((Folder, 0));
        while (open.TryPop(out var next))
        {
            if (!visited.Add(next)) continue;
            var (folder, part) = next;
            var anyDepth = parts[part] == "**";
            if (anyDepth && part + 1 < parts.Length) open.Push((folder, part + 1));
            var last = part == parts.Length - 1;
            if (last) files.UnionWith(Entries(folder, folders: false).Where(file => anyDepth ? !IsHidden(file) : Matches(file, parts[part])));
            foreach (var child in Entries(folder, folders: true))
            {
                if (anyDepth && !IsHidden(child)) open.Push((child, part));
                else if (!anyDepth && !last && Matches(child, parts[part])) open.Push((child, part + 1));
            }
        }

        return [.. files];
    }

    private static string[] Entries(string folder, bool folders)
    {
        try
        {
            return folders
                ? [.. new DirectoryInfo(folder).GetDirectories().Where(child => child.LinkTarget is null).Select(child => child.FullName)]
                : Directory.GetFiles(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static bool IsHidden(string path) => Path.GetFileName(path).StartsWith('.');

    private static bool Matches(string path, string part) =>
        FileSystemName.MatchesSimpleExpression(part, Path.GetFileName(path.AsSpan()), ignoreCase: false) && (!IsHidden(path) || part.StartsWith('.'));
}
