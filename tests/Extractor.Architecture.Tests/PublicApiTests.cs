using PublicApiGenerator;

namespace Extractor.Architecture.Tests;

/// <summary>What the library shows to the world changes only on purpose.</summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("Extractor.Model", typeof(Model.ProfileRecord))]
    [InlineData("Extractor", typeof(ProfilePipeline))]
    public void The_public_surface_is_the_approved_one(string project, Type type)
    {
        var actual = type.Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n";
        var path = Path.Combine(House.Root, "tests", "Extractor.Architecture.Tests", "Approved", project + ".txt");
        if (Environment.GetEnvironmentVariable("EXTRACTOR_APPROVE") == "1") File.WriteAllText(path, actual);
        Assert.True(
            File.Exists(path) && File.ReadAllText(path) == actual,
            $"The public surface of {project} changed. If it is meant to, run the tests with EXTRACTOR_APPROVE=1 and review the change of {path}.");
    }
}
