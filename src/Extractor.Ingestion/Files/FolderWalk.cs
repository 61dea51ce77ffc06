namespace Extractor.Ingestion.Files;

/// <summary>Lists the files below a folder: files of a folder before its subfolders, each in ordinal order; one folder in memory at a time.</summary>
internal static class FolderWalk
{
    /// <summary>What stands beside saved pages, or is written beside them, and is none; anything else is read, and fails with a code where it is no page.</summary>
    private static readonly HashSet<string> Assets = new(StringComparer.OrdinalIgnoreCase)
    {
        ".css", ".js", ".mjs", ".json", ".jsonl", ".map", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".ico", ".woff", ".woff2",
        ".ttf", ".otf", ".eot", ".mp3", ".mp4", ".webm", ".md", ".csv", ".db", ".db-wal", ".db-shm", ".db-journal", ".part",
    };

    /// <summary>The files, lazily. A folder that cannot be listed comes with its problem; links to folders are not followed.</summary>
    public static IEnumerable<FoundFile> Files(string root)
    {
        var open = new Stack<string>();
        open.Push(root);
        while (open.TryPop(out var folder))
        {
            string[] files, folders;
            Exception? problem = null;
            try
            {
                files = Directory.GetFiles(folder);
                folders = [.. new DirectoryInfo(folder).GetDirectories().Where(child => child.LinkTarget is null).Select(child => child.FullName)];
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                (files, folders, problem) = ([], [], exception);
            }

            if (problem is not null) yield return new FoundFile(folder, problem);
            Array.Sort(files, StringComparer.Ordinal);
            Array.Sort(folders, StringComparer.Ordinal);
            foreach (var file in files)
            {
                if (IsPage(file)) yield return new FoundFile(file, null);
            }

            for (var i = folders.Length - 1; i >= 0; i--)
            {
                if (!Path.GetFileName(folders[i]).StartsWith('.')) open.Push(folders[i]);
            }
        }
    }

    /// <summary>Whether a file's name is that of a page, or of an archive that may hold some.</summary>
    /// <param name="file">Path or name.</param>
    public static bool IsPage(string file) => !Path.GetFileName(file).StartsWith('.') && !Assets.Contains(Path.GetExtension(file));
}
