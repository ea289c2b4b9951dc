using System.Data.Common;
using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Sql;
using NodaTime;
using NodaTime.Text;

namespace Iapt.Measures.Engines.Tests;

/// <summary>Tables in an engine: every column a text, as in a file, beside the number of the row.</summary>
internal abstract class EngineTables : IDisposable
{
    private const int Columns = 11;

    internal abstract SqlDialect Dialect { get; }

    protected abstract DbConnection Connection { get; }

    /// <summary>The map of the tables: where organisations say nothing of time and succession, without those columns.</summary>
    internal static PhysicalMap MapFor(IReadOnlyList<Organisation> organisations) =>
        organisations.Count == 0 ? new PhysicalMap()
        : organisations.All(one => one.SuccessorCode is null && one.ValidFrom is null && one.ValidTo is null) ? PhysicalMap.Standard
        : PhysicalMap.Standard with { Organisations = new OrganisationMap { Successor = "successor_code", ValidFrom = "valid_from", ValidTo = "valid_to" } };

    public virtual void Dispose() => Connection.Dispose();

    internal abstract void Load(string table, IReadOnlyList<string> columns, IEnumerable<string?[]> rows);

    internal EngineTables Filled(IReadOnlyList<Field> fields, IEnumerable<string?[]> rows, IEnumerable<Organisation> organisations)
    {
        Load("IDS101Referral", [.. fields.Select(field => field.Name)], rows);
        Load(
            "organisations",
            ["org_code", "icb_code", "region_code", "successor_code", "valid_from", "valid_to"],
            organisations.Select(one => new[] { one.Code, one.IcbCode, one.RegionCode, one.SuccessorCode, Text(one.ValidFrom), Text(one.ValidTo) }));
        return this;
    }

    internal SqlTotals Run(SqlScript script) => Run(script, script.Text);

    internal SqlTotals Run(SqlScript script, string text)
    {
        var totals = new SqlTotals(script);
        foreach (var row in Query(text, script.Parameters))
        {
            Assert.That(row, Has.Length.EqualTo(Columns));
            totals.Add(new SqlRow(
                Convert.ToInt32(row[2], CultureInfo.InvariantCulture), (string)row[3]!, (string)row[4]!, (string?)row[5], (string?)row[6], (long?)row[7], (long)row[8]!, (long)row[9]!, (long)row[10]!));
        }

        return totals;
    }

    internal IEnumerable<object?[]> Query(string sql, IReadOnlyList<SqlParameter>? parameters = null)
    {
        using var command = Connection.CreateCommand();
        command.CommandTimeout = 0;
#pragma warning disable CA2100 // the statement is what is tested
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var parameter in parameters ?? [])
        {
            var bound = command.CreateParameter();
            bound.ParameterName = parameter.Name;
            bound.Value = parameter.Date is { } date ? date.ToDateOnly() : parameter.Number;
            command.Parameters.Add(bound);
        }

        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return [.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? null : reader.GetValue(column))];
        }
    }

    internal void Execute(string sql)
    {
        using var command = Connection.CreateCommand();
#pragma warning disable CA2100 // the statement is what is tested
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static string? Text(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
