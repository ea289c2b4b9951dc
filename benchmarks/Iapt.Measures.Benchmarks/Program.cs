using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Iapt.Measures.Benchmarks;
using Iapt.Measures.Benchmarks.Data;
using Iapt.Measures.Benchmarks.Running;

// The artefacts of BenchmarkDotNet hold the paths of the machine: only the tables are kept.
var artifacts = Directory.CreateTempSubdirectory("iapt-benchmarks-");
try
{
    var config = DefaultConfig.Instance.WithArtifactsPath(artifacts.FullName);
    var summaries = BenchmarkSwitcher.FromAssembly(typeof(Sample).Assembly).Run(RunOptions.Take(args), config).ToList();
    if (RunOptions.Results is { } folder)
    {
        ResultFiles.Write(summaries, folder);
    }

    return summaries.Exists(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
}
finally
{
    IngestFiles.DeleteAll();
    TableFiles.DeleteAll();
    EngineStores.DeleteAll();
    AnnualFile.Delete();
    artifacts.Delete(recursive: true);
}
