using System.CommandLine;
using System.Globalization;
using Extractor.Models;

namespace Extractor.Cli.Commands;

/// <summary><c>models</c>: the models with their cards, hashes checked.</summary>
internal static class ModelsCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var command = new Command("models", "List the models with their cards and check their hashes; exit code 2 where one is not what its card says.");
        command.WithExamples("extractor models");
        command.SetAction(_ => Guard.Run(Run));
        return command;
    }

    private static int Run()
    {
        var catalog = ModelCatalog.Load(new EmbeddedModels());
        foreach (var card in catalog.Cards)
        {
            Console.Out.WriteLine($"{card.Name} {card.Version}");
            Console.Out.WriteLine($"  {card.Description}");
            Console.Out.WriteLine($"  licence   {card.License}");
            foreach (var set in card.TrainedOn) Console.Out.WriteLine($"  made from {set}");
            if (card.Command is not null) Console.Out.WriteLine($"  made by   {card.Command}");
            foreach (var (name, score) in card.Scores.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  score     {name} {score:0.####}"));
            if (card.Limits is not null) Console.Out.WriteLine($"  limits    {card.Limits}");
            foreach (var (file, hash) in card.Files.OrderBy(pair => pair.Key, StringComparer.Ordinal)) Console.Out.WriteLine($"  ok        {hash}  {file}");
            Console.Out.WriteLine();
        }

        Console.Out.WriteLine($"{catalog.Cards.Count} models, all files as their cards say");
        return ExitCodes.Success;
    }
}
