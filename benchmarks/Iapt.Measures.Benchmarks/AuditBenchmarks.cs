using BenchmarkDotNet.Attributes;
using Iapt.Measures.Audit;
using Iapt.Measures.Benchmarks.Data;
using Iapt.Measures.Benchmarks.Running;

namespace Iapt.Measures.Benchmarks;

/// <summary>
/// The whole audit of published files, reading and leaks included, on every processor there is: a synthetic annual table of as many cells as <c>--rows</c> says, and every file
/// of <c>shared/nhs/published</c> where it lies beside the repository.
/// </summary>
[LongCalls(1)]
[BenchmarkCategory("audit")]
public class AuditBenchmarks
{
    private const string Synthetic = "synthetic annual table";
    private const string Published = "everything published here";

    // Notes on the files, which are no figures.
    private static readonly string[] Notes = ["known_issues.csv", "rounding_ties.csv"];

    private IReadOnlyList<string> _files = [];

    [ParamsSource(nameof(Sets))]
    public string Files { get; set; } = Synthetic;

    public static IEnumerable<string> Sets
    {
        get
        {
            yield return Synthetic;
            if (Folder() is null)
            {
                Console.WriteLine("// The published files (shared/nhs/published) are not beside this repository: they are left out.");
                yield break;
            }

            yield return Published;
        }
    }

    [GlobalSetup]
    public void SetUp()
    {
        _files = Files is Synthetic
            ? [AnnualFile.Written()]
            : [.. Directory.EnumerateFiles(Folder()!, "*.csv", SearchOption.AllDirectories).Where(file => !Notes.Contains(Path.GetFileName(file), StringComparer.Ordinal)).Order(StringComparer.Ordinal)];
        var result = Audit();
        Work.Note(typeof(AuditBenchmarks), Files, new Work(result.Figures.Count, 0, _files.Sum(file => new FileInfo(file).Length)));
        Console.WriteLine($"// {Files}: {AuditSummary.Line(result)}; {result.Leaks.Count} leaks, {result.LeaksOfSeveralRows.Count()} of them of several rows");
        if (Files is Synthetic && result.Contradictions.Any())
        {
            throw new InvalidOperationException("The synthetic table contradicts itself.");
        }
    }

    [Benchmark(Description = "library: files to verdicts, findings and leaks")]
    public AuditResult Audit() => PublicationAudit.Of(_files);

    private static string? Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Iapt.Measures.sln")))
            {
                var published = Path.Combine(folder.FullName, "..", "shared", "nhs", "published");
                return Directory.Exists(published) ? published : null;
            }
        }

        return null;
    }
}
