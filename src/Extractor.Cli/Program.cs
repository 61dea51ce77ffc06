using Extractor.Cli;

return await CommandLine.RunAsync(args).ConfigureAwait(false);
