namespace Extractor.Cli.Tests;

/// <summary>Tests that capture the console, one after the other.</summary>
[CollectionDefinition("console", DisableParallelization = true)]
public class ConsoleTests;
