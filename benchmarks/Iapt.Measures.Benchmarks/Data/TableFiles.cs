using System.Globalization;
using Iapt.Measures.Benchmarks.Running;
using Iapt.Measures.Synthesis;
using NodaTime;

namespace Iapt.Measures.Benchmarks.Data;

/// <summary>A synthetic data set of every table as CSV, in a folder of its own, written once for a run and deleted at its end.</summary>
internal static class TableFiles
{
    internal const int Providers = 150;
    private const int SubIcbs = 100;
    private const ulong Seed = 1;

    private static string? _folder;

    /// <summary>Where the rows come from, for the results.</summary>
    internal static string Origin { get; } =
        string.Create(CultureInfo.InvariantCulture, $"`iapt-measures synthesise --referrals {RunOptions.Rows} --seed {Seed} --providers {Providers} --sub-icbs {SubIcbs}`");

    private static SynthesisOptions Options { get; } = new() { Referrals = RunOptions.Rows, Seed = Seed, Providers = Providers, SubIcbs = SubIcbs };

    /// <summary>The last month that is submitted.</summary>
    internal static YearMonth Month => Options.From.PlusMonths(Options.Months - 1);

    internal static string Folder()
    {
        if (_folder is null)
        {
            _folder = Directory.CreateTempSubdirectory("iapt-tables-").FullName;
            SyntheticDataSet.WriteFolder(Options, _folder);
        }

        return _folder;
    }

    /// <summary>The tables' files: none of the list of organisations.</summary>
    internal static IReadOnlyList<string> In(string folder) => [.. SyntheticTables.All.Select(table => Path.Combine(folder, table.Name + SyntheticFileFormat.Csv.Extension))];

    internal static void DeleteAll()
    {
        if (_folder is { } folder)
        {
            Directory.Delete(folder, recursive: true);
            _folder = null;
        }
    }
}
