using System.Globalization;
using BenchmarkDotNet.Running;
using Extractor.Benchmarks;

// "compare FOLDER [ROUNDS]" sets the whole record against SmartReader's body in one run; "front FOLDER [ROUNDS]" sets the way from bytes to article
// against SmartReader and the bare parse; "linear [SHAPE]" shows how time grows with the page; "evaluate FOLDER" measures the pipeline and SmartReader
// with the same scorer; "names DATA HELD [WITHOUT...]" trains the labeller of names and OpenNLP on the same documents and measures both on the others;
// "entities [ROUNDS]" gives the labeller's tokens per second; "duplicates N" finds near-duplicates among N made-up documents; anything else goes to
// BenchmarkDotNet.
switch (args)
{
    case ["compare", var folder, .. var rest]:
        return Comparison.Run(folder, Number(rest, 3));
    case ["front", var folder, .. var rest]:
        return FrontComparison.Run(folder, Number(rest, 5));
    case ["linear", .. var rest]:
        return Linearity.Run(rest is [var name, ..] ? name : string.Empty);
    case ["evaluate", var folder]:
        return PeerEvaluation.Run(folder);
    case ["names", var data, var held, .. var without]:
        return NamesComparison.Run(data, held, without);
    case ["entities", .. var rest]:
        return EntitySpeed.Run(Number(rest, 10));
    case ["duplicates", var count]:
        return ManyDuplicates.Run(int.Parse(count, CultureInfo.InvariantCulture));
    default:
        BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
        return 0;
}

static int Number(string[] rest, int usual) => rest is [var number, ..] ? int.Parse(number, CultureInfo.InvariantCulture) : usual;
