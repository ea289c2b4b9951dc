using Iapt.Measures.Algebra;
using Iapt.Measures.Benchmarks.Data;
using Iapt.Measures.Benchmarks.Duck;
using Iapt.Measures.Benchmarks.Running;
using Iapt.Measures.Files;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Benchmarks;

/// <summary>The drawn referrals as files in a folder of their own for each format, written once for a run and deleted at its end.</summary>
internal static class IngestFiles
{
    internal const string Csv = "csv";
    internal const string Parquet = "parquet";

    private static string? _root;

    /// <summary>The folder that holds IDS101Referral in a format.</summary>
    internal static string FolderOf(string format)
    {
        var root = _root ??= Directory.CreateTempSubdirectory("iapt-ingest-").FullName;
        var folder = Directory.CreateDirectory(Path.Combine(root, format)).FullName;
        if (!File.Exists(PathOf(folder, format)))
        {
            var columns = ReferralColumns.Of(RunOptions.Rows, storedFlags: false);
            var select = string.Join(", ", Fields(columns).Select(field => field is CodeField ? $"CAST({field.Name} AS VARCHAR) AS {field.Name}" : field.Name));
            var how = format == Csv ? "FORMAT csv, HEADER" : "FORMAT parquet";
            DuckDbReferrals.Of(columns).Execute($"COPY (SELECT {select} FROM {DuckDbReferrals.Table}) TO '{PathOf(folder, format)}' ({how})", 1);
        }

        return folder;
    }

    internal static string PathOf(string folder, string format) => Path.Combine(folder, $"{Ids101Columns.Table}.{format}");

    /// <summary>How DuckDB reads the file as a typed table.</summary>
    internal static string TypedTable(string folder, string format)
    {
        var path = PathOf(folder, format);
        var types = Fields(ReferralColumns.Of(RunOptions.Rows, storedFlags: false)).Select(field => $"'{field.Name}': '{TypeOf(field)}'");
        return format == Csv
            ? $"read_csv('{path}', header = true, auto_detect = false, delim = ',', quote = '\"', columns = {{{string.Join(", ", types)}}})"
            : $"read_parquet('{path}')";
    }

    internal static void DeleteAll()
    {
        if (_root is { } root)
        {
            Directory.Delete(root, recursive: true);
            _root = null;
        }
    }

    private static IEnumerable<Field> Fields(ReferralColumns columns) => columns.Codes.Keys.Concat(columns.Numbers.Keys).Prepend(PathwayID);

    private static string TypeOf(Field field) => field switch
    {
        DateField => "DATE",
        CountField => "SMALLINT",
        ScoreField => "TINYINT",
        FlagField => "BOOLEAN",
        _ when field == PathwayID => "BIGINT",
        _ => "VARCHAR",
    };
}
