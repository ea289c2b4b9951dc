using System.Globalization;
using DuckDB.NET.Data;
using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Generation;
using Iapt.Measures.Sql;
using NodaTime;
using NodaTime.Text;

namespace Iapt.Measures.Engines.Tests;

/// <summary>An extract in DuckDB, in process: every column a text, as in a file, beside the number of the row.</summary>
internal sealed class DuckDbTables : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    internal DuckDbTables(RandomExtract extract, bool optimise)
        : this(extract.Fields, extract.Rows, extract.Organisations, optimise)
    {
    }

    internal DuckDbTables(IReadOnlyList<Field> fields, IEnumerable<string?[]> rows, IEnumerable<Organisation> organisations, bool optimise)
    {
        _connection.Open();
        if (!optimise)
        {
            Execute("PRAGMA disable_optimizer");
            Execute("SET threads TO 1");
        }

        Load("IDS101Referral", [.. fields.Select(field => field.Name)], rows);
        Load(
            "organisations",
            ["org_code", "icb_code", "region_code", "successor_code", "valid_from", "valid_to"],
            organisations.Select(one => new[] { one.Code, one.IcbCode, one.RegionCode, one.SuccessorCode, Text(one.ValidFrom), Text(one.ValidTo) }));
    }

    /// <summary>The map of the tables: where organisations say nothing of time and succession, without those columns.</summary>
    internal static PhysicalMap MapFor(IReadOnlyList<Organisation> organisations) =>
        organisations.Count == 0 ? new PhysicalMap()
        : organisations.All(one => one.SuccessorCode is null && one.ValidFrom is null && one.ValidTo is null) ? PhysicalMap.Standard
        : PhysicalMap.Standard with { Organisations = new OrganisationMap { Successor = "successor_code", ValidFrom = "valid_from", ValidTo = "valid_to" } };

    private static string? Text(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    public void Dispose() => _connection.Dispose();

    internal SqlTotals Run(SqlScript script) => Run(script, script.Text);

    internal SqlTotals Run(SqlScript script, string text)
    {
        var totals = new SqlTotals(script);
        foreach (var row in Query(text))
        {
            totals.Add(
                Convert.ToInt32(row[0], CultureInfo.InvariantCulture), (string)row[1]!, (string)row[2]!, (long?)row[3], (long)row[4]!, (long)row[5]!, (long)row[6]!);
        }

        return totals;
    }

    internal IEnumerable<object?[]> Query(string sql)
    {
        using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // the statement is what is tested
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return [.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? null : reader.GetValue(column))];
        }
    }

    internal void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // the statement is what is tested
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    internal void Load(string table, IReadOnlyList<string> columns, IEnumerable<string?[]> rows)
    {
        Execute($"CREATE TABLE \"{table}\" (row_number BIGINT, {string.Join(", ", columns.Select(column => $"\"{column}\" VARCHAR"))})");
        using var appender = _connection.CreateAppender(table);
        var number = 0L;
        foreach (var cells in rows)
        {
            var row = appender.CreateRow().AppendValue(number++);
            foreach (var cell in cells)
            {
                row.AppendValue(cell);
            }

            row.EndRow();
        }
    }
}
