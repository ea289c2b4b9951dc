using Iapt.Measures.Cli;

return await Tool.RunAsync(args, Console.Out, Console.Error).ConfigureAwait(false);
