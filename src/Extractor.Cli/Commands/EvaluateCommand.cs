using System.Collections.Concurrent;
using System.CommandLine;
using Extractor.Cli.Display;
using Extractor.Learning.Evaluation;

namespace Extractor.Cli.Commands;

/// <summary><c>evaluate</c>: measures the extractor against gold.</summary>
internal static class EvaluateCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var command = new Command("evaluate", "Measure the extractor against what is known to be right.")
        {
            Pages(), EvaluateEntitiesCommand.Create(), EvaluateGroupingCommand.Create(), EvaluatePlacesCommand.Create(), EvaluateDocumentsCommand.Create(),
            EvaluateDuplicatesCommand.Create(), EvaluateLinksCommand.Create(), EvaluateTopicsCommand.Create(), EvaluateKeyPointsCommand.Create(),
            EvaluateConflictsCommand.Create(), EvaluateAllCommand.Create(),
        };
        command.WithExamples(
            "extractor evaluate pages data/pages/fundus", "extractor evaluate pages data/pages/wcxb --errors 10 --by authors.exact",
            "extractor evaluate documents data/annotations", "extractor evaluate grouping data/entities/redocred/clusters.jsonl.gz",
            "extractor evaluate duplicates corpus/duplicates", "extractor evaluate links corpus/links/sentences.tsv --all",
            "extractor evaluate topics mine/test.jsonl --model models/mine", "extractor evaluate keypoints data/keypoints/gum_open.jsonl.gz",
            "extractor evaluate all --data data --html report.html");
        return command;
    }

    private static Command Pages()
    {
        var folder = new Argument<string>("FOLDER") { Description = "Folder that holds html/ID.html[.gz] and gold/ID.json[.gz]." };
        var json = new Option<bool>("--json") { Description = "JSON with every page instead of the table." };
        var output = new Option<string?>("--output", "-o") { Description = "Write the JSON here too, for a later --compare.", HelpName = "FILE" };
        var compare = new Option<string?>("--compare") { Description = "Compare with this earlier evaluation of the same pages, paired bootstrap over pages.", HelpName = "FILE" };
        var errors = PositiveNumber.Option("--errors", "Print the N worst pages, with what was missed and what was wrongly kept.");
        var by = new Option<string>("--by") { Description = "Measure that says which pages are worst: " + string.Join(", ", PageMeasures.All) + ".", HelpName = "MEASURE", DefaultValueFactory = _ => PageMeasures.BodyF1 };
        by.AcceptOnlyFromAmong([.. PageMeasures.All]);
        var floors = new Option<string?>("--floors") { Description = "File of floors, such as corpus/floors.json; exit code 1 where a measure lies below its floor.", HelpName = "FILE" };
        var withoutUrl = new Option<bool>("--without-url") { Description = "Do not tell the extractor where the pages stood." };
        var command = new Command("pages", "Body, title, authors, date, headings and sort of page against gold.") { folder, json, output, compare, errors, by, floors, withoutUrl };
        command.WithExamples(
            "extractor evaluate pages data/pages/fundus",
            "extractor evaluate pages data/pages/fundus --errors 5",
            "extractor evaluate pages data/pages/fundus -o before.json && git switch mine && extractor evaluate pages data/pages/fundus --compare before.json",
            "extractor evaluate pages data/pages/fundus --floors corpus/floors.json",
            string.Empty,
            "Exit code: 0 measured, 1 a measure lies below its floor, 2 usage or set-up error.");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => Task.Run(
            () => Run(
                new Request(
                    parsed.GetValue(folder)!, parsed.GetValue(json), parsed.GetValue(output), parsed.GetValue(compare), parsed.GetValue(errors), parsed.GetValue(by)!,
                    parsed.GetValue(floors), parsed.GetValue(withoutUrl)),
                cancellationToken),
            cancellationToken)));
        return command;
    }

    private static int Run(Request request, CancellationToken cancellationToken)
    {
        var earlier = request.Compare is { } file ? PageEvaluation.Load(file) : null;
        var pages = GoldFolder.Read(request.Folder);
        var faults = new ConcurrentBag<PageFault>();
        var progress = new CountDisplay("evaluated", pages.Count);
        var evaluation = PageEvaluation.Run(
            SetName(request.Folder), pages, new PipelineExtractor(new ProfilePipelineBuilder().Build(), !request.WithoutUrl),
            (gold, page) =>
            {
                if (request.Errors is not null) faults.Add(PageFault.Of(gold, page, request.By));
                progress.Add();
            },
            cancellationToken);
        progress.Complete();
        if (request.Output is { } path) File.WriteAllText(path, evaluation.ToJson());
        if (request.Json) Console.Out.Write(evaluation.ToJson());
        else EvaluationPrinter.Print(Console.Out, evaluation);
        if (earlier is not null) EvaluationPrinter.Print(Console.Out, earlier, MeasureDifference.Between(evaluation, earlier));
        if (request.Errors is { } count)
            EvaluationPrinter.Print(Console.Out, faults.OrderBy(fault => fault.Value).ThenBy(fault => fault.Id, StringComparer.Ordinal).Where(fault => fault.Value < 1).Take(count));
        return request.Floors is { } floors ? Hold(floors, evaluation) : ExitCodes.Success;
    }

    private static int Hold(string floors, PageEvaluation evaluation)
    {
        var broken = Floors.Broken(floors, evaluation);
        foreach (var line in broken) Console.Error.WriteLine(line);
        return broken.Count == 0 ? ExitCodes.Success : ExitCodes.SomeFailed;
    }

    // The last two names tell one set from another: "pages/fundus".
    private static string SetName(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return $"{Path.GetFileName(Path.GetDirectoryName(full))}/{Path.GetFileName(full)}";
    }

    private sealed record Request(string Folder, bool Json, string? Output, string? Compare, int? Errors, string By, string? Floors, bool WithoutUrl);
}
