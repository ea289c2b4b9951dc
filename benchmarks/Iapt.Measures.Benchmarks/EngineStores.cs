using Iapt.Measures.Benchmarks.Running;
using Iapt.Measures.Engines;
using Iapt.Measures.Extracts;
using Iapt.Measures.Files;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using Iapt.Measures.Synthesis;

namespace Iapt.Measures.Benchmarks;

/// <summary>The same synthetic rows of IDS101 as a file, as an extract and on engines, made once for a run and deleted at its end.</summary>
internal static class EngineStores
{
    internal const string DuckDb = "duckdb";
    internal const string Postgres = "postgres";

    /// <summary>The name of the connection to a PostgreSQL server whose tables may be made and filled; without one, only DuckDB is measured.</summary>
    private const string Connection = "benchmark";

    // Snapshots of a referral, nearly.
    private const int RowsOfReferral = 4;

    private static readonly GroupLevel[] Levels = [GroupLevel.England, GroupLevel.Provider];
    private static readonly SynthesisOptions Options = new() { Referrals = Math.Max(1, RunOptions.Rows / RowsOfReferral), Seed = 1 };
    private static readonly HashSet<string> Proven = new(StringComparer.Ordinal);

    private static string? _root;
    private static Extract? _extract;

    /// <summary>Where the rows come from, for the results.</summary>
    internal static string Origin { get; } =
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"`iapt-measures synthesise --tables referral --referrals {Options.Referrals} --seed {Options.Seed}`");

    /// <summary>The engines that are there.</summary>
    internal static IReadOnlyList<string> All => Environment.GetEnvironmentVariable(PostgresConnections.VariableOf(Connection)) is null ? [DuckDb] : [DuckDb, Postgres];

    internal static MeasureCalculator Calculator { get; } = new() { Threads = Threads };

    internal static int Threads => 2;

    /// <summary>The folder that holds the file.</summary>
    internal static string Files
    {
        get
        {
            if (_root is null)
            {
                _root = Directory.CreateTempSubdirectory("iapt-engines-").FullName;
                SyntheticExtract.WriteFolder(Options, Folder);
            }

            return Folder;
        }
    }

    internal static Extract Extract => _extract ??= InputReader.ReadFolder(Files).Extract;

    /// <summary>A month before the last, for England and the providers: every measure that the rows can answer.</summary>
    internal static MeasureRequest Asked => new()
    {
        Periods = [ReportingPeriod.Month(Options.From.PlusMonths(Options.Months - 2))],
        Levels = Levels,
        Measures = [.. Calculator.Definitions.Measures.Where(measure => Calculator.MissingFor(Extract, measure).Count == 0)],
    };

    /// <summary>Fills an engine, and proves that it gives the figures of the extract.</summary>
    /// <exception cref="InvalidOperationException">It does not.</exception>
    internal static void Prove(string there)
    {
        if (!Proven.Add(there))
        {
            return;
        }

        _ = Files;
        Make(there);
        using (var engine = Open(there, isForWriting: true))
        {
            EngineLoading.Run(engine, new InputTables(Files), replace: true);
        }

        var (here, found) = (Calculator.Compute(Extract, Asked).Rows, Compute(there).Rows);
        if (here.Count != found.Count || here.Zip(found).Any(pair => pair.First.Cell != pair.Second.Cell))
        {
            throw new InvalidOperationException("The engines do not agree.");
        }

        Console.WriteLine($"// {there}: {Extract.Count} rows, {Asked.Measures.Count} measures, {here.Count} cells agree");
    }

    internal static MeasureTable Compute(string there)
    {
        using var engine = Open(there);
        return EngineData.Of(engine).Compute(Calculator, Asked);
    }

    internal static void DeleteAll()
    {
        if (_root is { } root)
        {
            Directory.Delete(root, recursive: true);
            _root = null;
        }
    }

    private static string Folder => Path.Combine(_root!, "data");

    private static void Make(string there)
    {
        try
        {
            using var engine = Open(there, isForWriting: true);
            EngineSchema.Create(engine);
        }
        catch (EngineException) when (there is Postgres)
        {
            // They are there from a run before.
        }
    }

    private static Engine Open(string there, bool isForWriting = false)
    {
        var options = new EngineOptions { IsForWriting = isForWriting, Threads = Threads };
        return EngineAddress.TryParse(there is Postgres ? $"postgres:{Connection}" : $"duckdb:{Path.Combine(_root!, "data.duckdb")}", out var address)
            ? Engine.Open(address!, options)
            : throw new InvalidOperationException("no address");
    }
}
