using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using Iapt.Measures.Sql;
using NodaTime;
using NodaTime.Text;

namespace Iapt.Measures.Files;

/// <summary>
/// What a script of <see cref="SqlProgram.Text"/> returned, as CSV: it says of what it is, so that it becomes a partial table like those of files. Results of several
/// periods may stand below each other, each with its header.
/// </summary>
public static class SqlResultFile
{
    private const string LeafColumn = "leaf";

    // Room for the names of the columns, quoted and padded.
    private const int LongestHeader = 512;

    private static readonly string[] Names =
        ["period_start", "period_end", LeafColumn, "level", "code", "breakdown", "group_number", "value", "row_count", "total", "unknown_count"];

    /// <summary>True for a file that begins like the result of a script.</summary>
    /// <param name="path">The file.</param>
    public static bool IsResult(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!File.Exists(path))
        {
            return false;
        }

        // Figures begin with the days of their period too: the column that they lack tells a result apart.
        using var reader = new StreamReader(path, Encoding.UTF8);
        Span<char> begin = stackalloc char[LongestHeader];
        var names = begin[..reader.ReadBlock(begin)].ToString().Split('\n')[0].Split(',').Select(name => name.Trim().Trim('"'));
        return names.Take(Names.Length).Contains(LeafColumn, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Reads the result of a script.</summary>
    /// <param name="path">The file.</param>
    /// <param name="find">The definitions of a version; null where there are none.</param>
    /// <exception cref="InputException">The file cannot be read, is no such result, or was made with other definitions.</exception>
    public static PartialTable Read(string path, Func<string, DefinitionSet?> find)
    {
        ArgumentNullException.ThrowIfNull(find);
        var rows = Rows(path);
        var pieces = rows.Where(row => row.Row.Leaf == SqlScript.Description).GroupBy(row => row.Row.Value).OrderBy(piece => piece.Key).Select(piece => piece.First().Row.Code);
        var said = SqlDescription.Read(pieces) ?? throw Wrong("no row says of what the result is; expected the whole result of a script that sql or define wrote");
        var set = find(said.Version) ?? throw Wrong("made with definitions that this version of the library does not hold");
        var fields = said.Fields.Select(name => name.Split('.', 2)).Select(name => DataSetFields.Find(name[0], name[^1]) ?? throw Wrong("its fields are not all known to this version of the library"));
        List<ReportingPeriod> periods = [.. rows.Select(row => (row.Start, row.End)).Distinct().Select(period => PeriodOf(said.Cadence, period.Start, period.End) ?? throw Wrong($"its periods are no {said.Cadence.ToString().ToLowerInvariant()}s; expected the variables of the period to be changed together"))];
        var asked = new MeasureRequest
        {
            Periods = periods,
            Levels = [.. said.Levels.Select(level => Enum.GetValues<GroupLevel>().Where(one => string.Equals(GroupLevels.TokenOf(one), level, StringComparison.Ordinal)).Cast<GroupLevel?>().FirstOrDefault() ?? throw Wrong("it names a level that is not known"))],
            Measures = [.. said.Measures.Select(id => set.Find(id) ?? throw Wrong("it names a measure that this version of the library does not know"))],
            Breakdowns = [.. said.Breakdowns.Select(id => set.FindBreakdown(id) ?? throw Wrong("it names a breakdown that this version of the library does not know"))],
        };
        var map = said.Organisations.Length == 0 ? new PhysicalMap() : PhysicalMap.Standard;
        var calculator = new MeasureCalculator(set, InstrumentTable.Default) { Rederive = said.IsRederived };
        var program = calculator.ProgramFor(new SqlStore(fields.ToHashSet(), SqlDialect.DuckDb, map), asked, said.Organisations);
        if (!string.Equals(SqlDescription.DigestOf(program.Header), said.Definitions, StringComparison.Ordinal))
        {
            throw Wrong("the script was written with other definitions or thresholds; expected those of this version of the library: write the script anew");
        }

        var totals = program.Scripts.Select(script => new SqlTotals(script)).ToList();
        foreach (var row in rows)
        {
            try
            {
                totals[program.Header.Periods.ToList().FindIndex(period => period.Start == row.Start && period.End == row.End)].Add(row.Row);
            }
            catch (Exception unknown) when (unknown is ArgumentException or KeyNotFoundException)
            {
                throw new InputException(path, row.Line, null, "a leaf, level or group that the script does not have; expected the result as it was returned", unknown);
            }
        }

        return program.Collect(totals, PartOf(rows));

        InputException Wrong(string problem) => new(path, null, null, problem);
    }

    private static List<ResultLine> Rows(string path)
    {
        using var stream = TableFiles.OpenStream(path);
        using var table = new CsvTable(stream, path, new ReadOptions());
        var header = table.Header.Select(name => name.Trim().ToLowerInvariant()).ToList();
        var missing = Names.FirstOrDefault(name => !header.Contains(name, StringComparer.Ordinal));
        if (missing is not null)
        {
            throw new InputException(path, table.HeaderLine, missing, $"the column is missing; expected {string.Join(", ", Names)}");
        }

        table.Use([.. Names.Select(name => new TableColumn(header.IndexOf(name), DataSet.Ids101.PathwayID))]);
        var rows = new List<ResultLine>();
        while (table.Read())
        {
            // sqlcmd draws a line below the header, and a script of several statements may repeat it.
            if (!table.HasAllColumns)
            {
                throw new InputException(path, table.Row, null, "the row has not as many columns as the header; expected the result as it was returned");
            }

            var cells = Enumerable.Range(0, Names.Length).Select(column => table.Text(column).Trim().ToString()).Select(text => text is "NULL" or "null" ? "" : text).ToArray();
            if (cells[2].Equals(Names[2], StringComparison.OrdinalIgnoreCase) || cells[2].StartsWith("--", StringComparison.Ordinal))
            {
                continue;
            }

            rows.Add(LineOf(path, table.Row, cells));
        }

        return rows;
    }

    private static ResultLine LineOf(string path, long line, string[] cells)
    {
        var row = new SqlRow(
            (int)Number(2), cells[3], cells[4], cells[5].Length == 0 ? null : cells[5], cells[6].Length == 0 ? null : cells[6], cells[7].Length == 0 ? null : Number(7), Number(8), Number(9), Number(10));
        return new ResultLine(line, Day(0), Day(1), row);

        long Number(int column) => long.TryParse(cells[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(column, "a whole number");

        LocalDate Day(int column) => cells[column].Length >= 10 && LocalDatePattern.Iso.Parse(cells[column][..10]) is { Success: true } day ? day.Value : throw Wrong(column, "a date written 2024-05-01");

        InputException Wrong(int column, string expected) => new(path, line, Names[column], $"cannot be read; expected {expected}");
    }

    private static ReportingPeriod? PeriodOf(Cadence cadence, LocalDate start, LocalDate end)
    {
        var (first, last) = (start.ToYearMonth(), end.ToYearMonth());
        var period = cadence switch
        {
            Cadence.Month => ReportingPeriod.Month(first.Year, first.Month),
            Cadence.Quarter => Enumerable.Range(1, 4).Select(quarter => ReportingPeriod.Quarter(first.Month >= 4 ? first.Year : first.Year - 1, quarter)).FirstOrDefault(one => one.Start == start),
            Cadence.Year => ReportingPeriod.FinancialYear(first.Month >= 4 ? first.Year : first.Year - 1),
            _ => last.CompareTo(first) < 0 ? null : ReportingPeriod.Between(first, last),
        };
        return period is not null && period.Start == start && period.End == end ? period : null;
    }

    private static string PartOf(List<ResultLine> rows)
    {
        var lines = rows.Where(row => row.Row.Leaf != SqlScript.Description).Select(row => $"{LocalDatePattern.Iso.Format(row.Start)} {row.Row}").Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))).AsSpan(0, 16));
    }

    private readonly record struct ResultLine(long Line, LocalDate Start, LocalDate End, SqlRow Row);
}
