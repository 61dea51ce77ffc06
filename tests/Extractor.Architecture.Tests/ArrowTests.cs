using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Extractor.Architecture.Tests;

/// <summary>Arrows between projects point one way.</summary>
public sealed class ArrowTests
{
    /// <summary>Each project with those that it may name; the composition root may name all.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Extractor.Model"] = [],
        ["Extractor"] = ["Extractor.Model"],
        ["Extractor.Ingestion"] = ["Extractor.Model"],
        ["Extractor.Storage"] = ["Extractor.Model"],
        ["Extractor.Learning"] = ["Extractor.Model", "Extractor"],
        ["Extractor.Cluster"] = ["Extractor.Model", "Extractor.Ingestion"],
        ["Extractor.Review"] = ["Extractor.Model", "Extractor.Storage", "Extractor"],
    };

    public static TheoryData<string> Projects() =>
        [.. Directory.GetFiles(Path.Combine(House.Root, "src"), "*.csproj", SearchOption.AllDirectories).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_names_only_those_below_it(string project)
    {
        var named = Items(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)).ToArray();
        if (project == "Extractor.Cli") return;
        Assert.True(Allowed.ContainsKey(project), $"{project} has no place in the house; give it one in ARCHITECTURE.md and here.");
        Assert.Empty(named.Except(Allowed[project]));
    }

    [Fact]
    public void The_model_knows_no_package() => Assert.Empty(Items("Extractor.Model", "PackageReference"));

    [Fact]
    public void The_library_knows_no_file_socket_or_database()
    {
        string[] banned =
        [
            "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo", "System.Net.Sockets.",
            "System.Net.Http.", "System.Data.", "Microsoft.Data.", "System.Diagnostics.Process",
        ];
        var named = TypesNamedBy(typeof(ProfilePipeline).Assembly);
        string[] offenders = [.. named.Where(name => banned.Any(ban => name == ban || (ban.EndsWith('.') && name.StartsWith(ban, StringComparison.Ordinal))))];
        Assert.Empty(offenders);
    }

    [Fact]
    public void No_room_has_a_name_that_says_nothing()
    {
        string[] banned = ["Utils", "Util", "Helpers", "Helper", "Common", "Managers", "Misc"];
        var folders = Directory.GetDirectories(Path.Combine(House.Root, "src"), "*", SearchOption.AllDirectories)
            .Where(folder => !folder.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
        string[] offenders = [.. folders.Where(folder => banned.Contains(Path.GetFileName(folder), StringComparer.OrdinalIgnoreCase))];
        Assert.Empty(offenders);
    }

    private static IEnumerable<string> Items(string project, string kind) =>
        XDocument.Load(Path.Combine(House.Root, "src", project, project + ".csproj")).Descendants(kind).Select(item => (string)item.Attribute("Include")!);

    private static List<string> TypesNamedBy(System.Reflection.Assembly assembly)
    {
        using var stream = File.OpenRead(assembly.Location);
        using var image = new PEReader(stream);
        var metadata = image.GetMetadataReader();
        return
        [
            .. metadata.TypeReferences.Select(handle => metadata.GetTypeReference(handle))
                .Select(type => metadata.GetString(type.Namespace) + "." + metadata.GetString(type.Name)),
        ];
    }
}
