using BenchmarkDotNet.Running;
using Extractor.Benchmarks;

// "compare FOLDER [ROUNDS]" sets the whole record against SmartReader's body in one run; anything else goes to BenchmarkDotNet.
if (args is ["compare", var folder, .. var rest])
    return Comparison.Run(folder, rest is [var rounds] ? int.Parse(rounds, System.Globalization.CultureInfo.InvariantCulture) : 3);

BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
return 0;
