using System.Globalization;
using System.Text;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using Iapt.Measures.Benchmarks.Data;
using Iapt.Measures.Benchmarks.Duck;

namespace Iapt.Measures.Benchmarks.Running;

/// <summary>Writes the tables of a run as Markdown, with what they were measured on. They name no machine and no folder.</summary>
internal static class ResultFiles
{
    internal static void Write(IEnumerable<Summary> summaries, string folder)
    {
        Directory.CreateDirectory(folder);
        using var database = new DuckDb();
        foreach (var summary in summaries.Where(summary => summary.Reports.Length > 0))
        {
            var type = summary.BenchmarksCases[0].Descriptor.Type;
            var log = new AccumulationLogger();
            MarkdownExporter.GitHub.ExportToLog(summary, log);
            var rows = RunOptions.Rows.ToString(CultureInfo.InvariantCulture);
            var text = new StringBuilder()
                .Append(CultureInfo.InvariantCulture, $"# {type.Name}, {RunOptions.Rows:N0} rows\n\n")
                .Append(CultureInfo.InvariantCulture, $"- Day: {TimeProvider.System.GetUtcNow():yyyy-MM-dd}\n")
                .Append(CultureInfo.InvariantCulture, $"- Rows: {OriginOf(type)}\n")
                .Append(CultureInfo.InvariantCulture, $"- DuckDB {database.Version()}, SQLite {Baselines.SqliteReferrals.Version()}\n")
                .Append(CultureInfo.InvariantCulture, $"- Command: `{RunOptions.Command}`\n")
                .Append(log.GetLog().ReplaceLineEndings("\n").Replace("&#39;", "", StringComparison.Ordinal));
            File.WriteAllText(Path.Combine(folder, $"{type.Name}-{rows}.md"), text.ToString());
        }
    }

    private static string OriginOf(Type type) => type == typeof(MonthlyFileBenchmarks) ? TableFiles.Origin
        : type == typeof(EngineBenchmarks) ? EngineStores.Origin
        : type == typeof(AuditBenchmarks) ? AnnualFile.Origin
        : ReferralColumns.Origin;
}
