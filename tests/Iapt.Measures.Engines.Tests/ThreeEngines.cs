using Iapt.Measures.Algebra;
using Iapt.Measures.Columns.Tests;
using Iapt.Measures.Columns.Tests.Generation;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Sql;

namespace Iapt.Measures.Engines.Tests;

/// <summary>Compares the row engine, the column engine and the rendered SQL on one drawn case: every leaf, period and organisation.</summary>
internal static class ThreeEngines
{
    private const int ManyRows = 5_000;

    /// <summary>Where the engines differ; null when they agree.</summary>
    internal static string? Difference(RandomCase drawn) => Agreement.Difference(drawn) is { } columns ? $"columns: {columns}" : DifferenceOfSql(drawn, text => text);

    /// <summary>Where the rendered SQL differs from the row engine.</summary>
    internal static string? DifferenceOfSql(RandomCase drawn, Func<string, string> change) =>
        DifferenceOfSql(drawn, change, () => new DuckDbTables(optimise: drawn.Rows.Rows.Count >= ManyRows));

    /// <summary>Where the rendered SQL differs from the row engine, in one engine.</summary>
    internal static string? DifferenceOfSql(RandomCase drawn, Func<string, string> change, Func<EngineTables> start)
    {
        var leaves = drawn.Leaves;
        var extract = drawn.Extract;
        var organisations = drawn.Rows.Organisations;
        var target = new SqlTarget(drawn.Sources, InstrumentTable.Default)
        {
            WindBack = drawn.WindBack,
            Map = EngineTables.MapFor(organisations ?? []),
        };
        var engine = drawn.RowEngine();

        // To plan many leaves takes longer than to run them over a few rows.
        using var tables = start();
        target = target with { Dialect = tables.Dialect };
        tables.Filled(drawn.Rows.Fields, drawn.Rows.Texts(), organisations ?? []);
        foreach (var period in drawn.Periods)
        {
            var script = SqlScript.For(leaves, target, period, drawn.Levels);
            var found = tables.Run(script, change(script.Text));
            foreach (var scope in Enum.GetValues<SelectionScope>())
            {
                if (found.Covers(scope) != extract.Covers(period, scope))
                {
                    return $"SQL: {period} covered for {scope}: {found.Covers(scope)}";
                }
            }

            foreach (var (level, expected) in engine.Totals(period, drawn.Levels))
            {
                var codes = extract.Groups.Codes(level, period);
                var places = extract.Groups.Codes(level).ToList();
                if (!codes.SequenceEqual(found.Codes(level), StringComparer.Ordinal))
                {
                    return $"SQL: {period} {level}: {string.Join(' ', found.Codes(level))} instead of {string.Join(' ', codes)}";
                }

                foreach (var code in codes)
                {
                    var key = places.IndexOf(code);
                    var totals = found.Of(level, code);
                    for (var leaf = 0; leaf < leaves.Count; leaf++)
                    {
                        if (!Agreement.Same(expected[key][leaf], totals[leaf]))
                        {
                            return $"SQL: {period} {level} {code}: {Agreement.Text(totals[leaf])} instead of {Agreement.Text(expected[key][leaf])} of {leaves[leaf].Key}";
                        }
                    }
                }
            }
        }

        return null;
    }
}
