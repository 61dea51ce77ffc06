using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace Extractor.Cli.Inputs;

/// <summary>The inputs that a person named, and the deepest folder that holds them all: what paths in records are relative to.</summary>
internal sealed class InputRoot
{
    private static readonly char[] GlobSigns = ['*', '?'];

    private InputRoot(string folder, IReadOnlyList<Func<IEnumerable<FoundFile>>> inputs) => (Folder, Inputs) = (folder, inputs);

    /// <summary>Absolute path of the folder.</summary>
    public string Folder { get; }

    /// <summary>The inputs in the order named; each lists its files in a stable order when it is asked.</summary>
    public IReadOnlyList<Func<IEnumerable<FoundFile>>> Inputs { get; }

    /// <summary>Reads files, folders and globs.</summary>
    /// <param name="names">As typed; not the sign for standard input.</param>
    /// <exception cref="FileNotFoundException">A name is no file, folder or glob that matches.</exception>
    public static InputRoot Of(IReadOnlyList<string> names)
    {
        var inputs = new List<Func<IEnumerable<FoundFile>>>();
        var folders = new List<string>();
        foreach (var name in names)
        {
            var path = Path.GetFullPath(name);
            if (Directory.Exists(path))
            {
                folders.Add(path);
                inputs.Add(() => FolderWalk.Files(path));
            }
            else if (File.Exists(path))
            {
                folders.Add(Path.GetDirectoryName(path)!);
                inputs.Add(() => [new FoundFile(path, null)]);
            }
            else if (name.IndexOfAny(GlobSigns) >= 0)
            {
                var (folder, files) = Glob(name);
                folders.Add(folder);
                inputs.Add(() => files.Select(file => new FoundFile(file, null)));
            }
            else
            {
                throw new FileNotFoundException($"There is no file or folder '{name}'.", name);
            }
        }

        return new(folders.Aggregate(Common), inputs);
    }

    /// <summary>The path of a file as records name it.</summary>
    public string Relative(string path) => Path.GetRelativePath(Folder, path).Replace('\\', '/');

    private static (string Folder, IReadOnlyList<string> Files) Glob(string pattern)
    {
        var parts = pattern.Replace('\\', '/').Split('/');
        var fixedParts = parts.TakeWhile(part => part.IndexOfAny(GlobSigns) < 0).ToArray();
        var folder = Path.GetFullPath(fixedParts is [""] ? "/" : fixedParts.Length == 0 ? "." : string.Join('/', fixedParts));
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(string.Join('/', parts.Skip(fixedParts.Length)));
        var files = Directory.Exists(folder)
            ? matcher.Execute(new DirectoryInfoWrapper(new DirectoryInfo(folder))).Files
                .Select(match => Path.Combine(folder, match.Path)).Order(StringComparer.Ordinal).ToArray()
            : [];
        return files.Length > 0 ? (folder, files) : throw new FileNotFoundException($"No file matches '{pattern}'.", pattern);
    }

    private static string Common(string first, string second)
    {
        var left = first.Split(Path.DirectorySeparatorChar);
        var right = second.Split(Path.DirectorySeparatorChar);
        var shared = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        var folder = string.Join(Path.DirectorySeparatorChar, left.Take(shared));
        return folder.Length == 0 ? Path.GetPathRoot(first)! : folder;
    }
}
