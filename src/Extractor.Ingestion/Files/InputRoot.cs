namespace Extractor.Ingestion.Files;

/// <summary>The inputs that a person named (files, folders, globs, standard input), and the deepest folder that holds them all: what paths in records are relative to.</summary>
public sealed class InputRoot
{
    private InputRoot(string folder, IReadOnlyList<Func<IEnumerable<FoundFile>>> inputs) => (Folder, Inputs) = (folder, inputs);

    /// <summary>Absolute path of the folder.</summary>
    public string Folder { get; }

    /// <summary>The inputs in the order named; each lists its files in a stable order when it is asked.</summary>
    public IReadOnlyList<Func<IEnumerable<FoundFile>>> Inputs { get; }

    /// <summary>Resolves the names.</summary>
    /// <param name="names">As typed.</param>
    /// <param name="outputs">Files that the run writes itself: they are not read where they lie in a folder that is.</param>
    /// <exception cref="FileNotFoundException">A name is no file, folder or glob that matches.</exception>
    public static InputRoot Of(IReadOnlyList<string> names, IEnumerable<string> outputs)
    {
        var inputs = new List<Func<IEnumerable<FoundFile>>>();
        var folders = new List<string>();
        var except = outputs.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var path = Path.GetFullPath(name);
            if (name == FoundFile.StandardInput)
            {
                inputs.Add(() => [new FoundFile(FoundFile.StandardInput, null)]);
            }
            else if (Directory.Exists(path))
            {
                folders.Add(path);
                inputs.Add(() => FolderWalk.Files(path).Where(found => !except.Contains(found.Path)));
            }
            else if (File.Exists(path))
            {
                folders.Add(Path.GetDirectoryName(path)!);
                inputs.Add(() => [new FoundFile(path, null)]);
            }
            else if (GlobPattern.Is(name))
            {
                var glob = new GlobPattern(name);
                var files = glob.Files().Where(file => !except.Contains(file)).ToArray();
                if (files.Length == 0) throw new FileNotFoundException($"No file matches '{name}'.", name);
                folders.Add(glob.Folder);
                inputs.Add(() => files.Select(file => new FoundFile(file, null)));
            }
            else
            {
                throw new FileNotFoundException($"There is no file or folder '{name}'.", name);
            }
        }

        return new(folders.Count == 0 ? Path.GetFullPath(".") : folders.Aggregate(Common), inputs);
    }

    /// <summary>The path of a file as records name it.</summary>
    public string Relative(string path) => path == FoundFile.StandardInput ? path : Path.GetRelativePath(Folder, path).Replace('\\', '/');

    private static string Common(string first, string second)
    {
        var left = first.Split(Path.DirectorySeparatorChar);
        var right = second.Split(Path.DirectorySeparatorChar);
        var shared = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        var folder = string.Join(Path.DirectorySeparatorChar, left.Take(shared));
        return folder.Length == 0 ? Path.GetPathRoot(first)! : folder;
    }
}
