using System.CommandLine;
using Extractor.Cli.Display;
using Extractor.Storage.Sqlite;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using Spectre.Console;

namespace Extractor.Cli.Commands;

/// <summary><c>query</c>: the first questions that a person has.</summary>
internal static class QueryCommand
{
    private static readonly JsonSerializerSettings Json = new() { ContractResolver = new CamelCasePropertyNamesContractResolver(), Formatting = Formatting.Indented };

    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var text = new Argument<string[]>("TEXT") { Description = "Words that title or text hold, all of them; a phrase in double quotes.", Arity = ArgumentArity.ZeroOrMore };
        var store = new Option<string>("--store") { Description = "Store that extract --store made.", HelpName = "DB", Required = true };
        var entity = new Option<string?>("--entity") { Description = "Part of the name of a person, organisation, place or thing.", HelpName = "NAME" };
        var region = new Option<string?>("--region") { Description = "Name or UN M49 code of a region, or ISO 3166 code of a country.", HelpName = "REGION" };
        var domain = new Option<string?>("--domain") { Description = "Primary domain, such as networks.", HelpName = "DOMAIN" };
        var grade = new Option<string?>("--grade") { Description = "A, B, C or D.", HelpName = "GRADE" };
        var limit = PositiveNumber.Option("--limit", [], "Most results.", () => 20);
        var json = new Option<bool>("--json") { Description = "JSON instead of a table." };
        var command = new Command("query", "Find records in a store; all that is asked must hold, newest first.") { text, store, entity, region, domain, grade, limit, json };
        command.WithExamples(
            "extractor query --store profiles.db --entity Norway",
            "extractor query --store profiles.db --region NO --domain networks",
            "extractor query --store profiles.db --grade B '\"data centre\" moratorium' --json");
        command.SetAction(parsed => Guard.Run(() => Run(
            parsed.GetValue(store)!,
            new ProfileQuery
            {
                Entity = parsed.GetValue(entity),
                Region = parsed.GetValue(region),
                Domain = parsed.GetValue(domain),
                Grade = parsed.GetValue(grade),
                Text = parsed.GetValue(text) is { Length: > 0 } words ? string.Join(' ', words) : null,
                Limit = parsed.GetValue(limit),
            },
            parsed.GetValue(json))));
        return command;
    }

    private static int Run(string path, ProfileQuery query, bool json)
    {
        using var store = SqliteProfileReader.Open(path);
        var found = store.Find(query);
        if (json)
        {
            Console.Out.WriteLine(JsonConvert.SerializeObject(found, Json));
            return ExitCodes.Success;
        }

        var table = new Table().Border(TableBorder.Rounded).AddColumns("Id", "Published", "Grade", "Domain", "Region", "Subject", "Title");
        foreach (var row in found)
        {
            table.AddRow(
                [.. new[] { row.Id[..Math.Min(8, row.Id.Length)], row.PublishedAt is { Length: >= 10 } date ? date[..10] : string.Empty, row.Grade, row.Domain, row.Region, row.Subject, row.Title ?? row.Path }
                    .Select(cell => new Text(SafeText.Line(cell ?? string.Empty)))]);
        }

        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) }).Write(table);
        Console.Out.WriteLine(found.Count == query.Limit ? $"{found.Count} records; raise --limit for more" : $"{found.Count} records");
        return ExitCodes.Success;
    }
}
