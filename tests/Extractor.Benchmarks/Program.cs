using BenchmarkDotNet.Running;
using Extractor.Benchmarks;

// "compare FOLDER [ROUNDS]" sets the whole record against SmartReader's body in one run; anything else goes to BenchmarkDotNet.
if (args is ["compare", var folder, .. var rest])
    return Comparison.Run(folder, rest is [var rounds] ? int.Parse(rounds, System.Globalization.CultureInfo.InvariantCulture) : 3);

// "evaluate FOLDER" measures the pipeline and SmartReader on the same pages with the same scorer, and compares them page by page.
if (args is ["evaluate", var set]) return PeerEvaluation.Run(set);

BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
return 0;
