using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Benchmarks.Data;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Sql;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Benchmarks.Duck;

/// <summary>
/// Leaves for every provider and month at once, written for clean columns: one statement for each date that places a row in a month, and one for what is true at the
/// ends of months. Counts of England are the sums over its providers; its medians take a second statement. Undecided rows are not counted, which our cells also do.
/// The clauses are the definitions'; the period they ask about is the row's own month.
/// </summary>
internal sealed class OnePassSql
{
    private const string Start = "period_start";
    private const string End = "period_end";

    // A month that no row has: its days stand in the rendered clauses where the row's own month belongs.
    private static readonly ReportingPeriod Somewhen = ReportingPeriod.Month(2222, 2);

    private readonly IReadOnlyList<Leaf> _leaves;
    private readonly Lowering _lowering;
    private readonly FieldSources _sources;
    private readonly InstrumentTable _instruments;
    private readonly WindBack? _windBack;
    private readonly IReadOnlyList<ReportingPeriod> _months;
    private readonly bool _asCases;

    /// <param name="lowering">The measures.</param>
    /// <param name="sources">Where each field comes from.</param>
    /// <param name="instruments">The thresholds.</param>
    /// <param name="windBack">The rewriting for one snapshot.</param>
    /// <param name="months">The months, one after the other.</param>
    /// <param name="asCases">True to add up a CASE for each leaf, so that parts of clauses are computed once; false to filter the rows of each.</param>
    internal OnePassSql(
        Lowering lowering, FieldSources sources, InstrumentTable instruments, WindBack? windBack, IReadOnlyList<ReportingPeriod> months, bool asCases)
    {
        _asCases = asCases;
        _lowering = lowering;
        _leaves = lowering.Leaves;
        _windBack = windBack;
        _sources = windBack is null ? sources : sources.Rewritten(windBack.Rewrite);
        _instruments = instruments;
        _months = months;
        Statements = [.. Enumerable.Range(0, _leaves.Count).GroupBy(leaf => _leaves[leaf].Anchor).SelectMany(group => StatementsOf(group.Key, [.. group]))];
    }

    internal IReadOnlyList<OnePassStatement> Statements { get; }

    private IEnumerable<OnePassStatement> StatementsOf(DateField? anchor, List<int> leaves)
    {
        yield return StatementOf(anchor, leaves, isEngland: false);
        var spread = leaves.Where(leaf => UsesOf(leaf).Contains(AggregateKind.Median)).ToList();
        if (spread.Count > 0)
        {
            yield return StatementOf(anchor, spread, isEngland: true);
        }
    }

    private OnePassStatement StatementOf(DateField? anchor, List<int> leaves, bool isEngland)
    {
        var planned = leaves.ConvertAll(leaf => PlannedLeaf.Of(_leaves[leaf], _windBack));
        var plan = new FieldPlan(_sources, windBack: null);
        plan.Require(ReferralRequestReceivedDate, Subject.Pathway);
        plan.Require(OrgID_Provider, Subject.Pathway);
        if (anchor is not null)
        {
            plan.Require(anchor, Subject.Pathway);
        }

        foreach (var field in planned.SelectMany(one => Reach.Of(one.Rest).Concat(one.Value is { } value ? Reach.Of(value) : [])))
        {
            plan.Require(field, Subject.Pathway);
        }

        var renderer = new SqlRenderer(SqlDialect.DuckDb, _instruments, plan, new SqlPeriod(SqlDialect.DuckDb, Somewhen, SqlValues.Literals, ""));
        var clauses = planned.ConvertAll(one => one.Rest.Clauses.Select(clause => InMonth(renderer.Of(clause))).ToList());

        // What every leaf asks for is asked once.
        var common = clauses.Skip(1).Aggregate(clauses[0].AsEnumerable(), (left, right) => left.Intersect(right, StringComparer.Ordinal)).ToList();
        var columns = new List<OnePassColumn>();
        var aggregates = new List<string>();
        for (var position = 0; position < leaves.Count; position++)
        {
            var where = clauses[position].Except(common, StringComparer.Ordinal).ToList();
            var condition = string.Join(" AND ", where.Select(clause => $"({clause})"));
            var value = planned[position].Value is { } term ? InMonth(renderer.Units(term)) : null;
            foreach (var use in isEngland ? [AggregateKind.Median] : UsesOf(leaves[position]))
            {
                columns.Add(new OnePassColumn(leaves[position], use));
                aggregates.Add((condition.Length, _asCases) switch
                {
                    (0, _) => AggregateOf(use, value),
                    (_, true) => AggregateOf(use, $"CASE WHEN {condition} THEN {value ?? "1"} END"),
                    _ => $"{AggregateOf(use, value)} FILTER (WHERE {condition})",
                });
            }
        }

        var from = Months(plan, anchor);
        foreach (var stage in plan.Stages)
        {
            from = $"(SELECT s.*, {string.Join(", ", stage.Select(field => $"{InMonth(RuleOf(renderer, field.Derivation))} AS {field.Derivation.Field.Name}"))} FROM {from} AS s)";
        }

        var wanted = common.Count == 0 ? "" : $" WHERE {string.Join(" AND ", common.Select(clause => $"({clause})"))}";
        var keys = isEngland ? End : $"{End}, {OrgID_Provider.Name}";
        return new OnePassStatement($"SELECT {keys}, {string.Join(",\n  ", aggregates)}\nFROM {from} AS d{wanted}\nGROUP BY {keys}", columns, isEngland);
    }

    // The rows with the month that each one is asked about. A referral received after its end does not exist in it (decisions.md 3).
    private string Months(FieldPlan plan, DateField? anchor)
    {
        var columns = string.Join(", ", plan.ColumnsOf(Subject.Pathway.Table).Select(field => "r." + field.Name));
        var exists = $"({ReferralRequestReceivedDate.Name} IS NULL OR {ReferralRequestReceivedDate.Name} <= {End})";
        if (anchor is not null)
        {
            var between = $"r.{anchor.Name} BETWEEN {SqlDialect.DuckDb.Date(_months[0].Start)} AND {SqlDialect.DuckDb.Date(_months[^1].End)}";
            return $"(SELECT {columns}, last_day(r.{anchor.Name}) AS {End}, date_trunc('month', r.{anchor.Name}) AS {Start} FROM {DuckDbReferrals.Table} AS r WHERE {between} AND {exists})";
        }

        var months = string.Join(", ", _months.Select(month => $"({SqlDialect.DuckDb.Date(month.Start)}, {SqlDialect.DuckDb.Date(month.End)})"));
        return $"(SELECT {columns}, m.{End}, m.{Start} FROM {DuckDbReferrals.Table} AS r CROSS JOIN (VALUES {months}) AS m({Start}, {End}) WHERE {exists})";
    }

    private IEnumerable<AggregateKind> UsesOf(int leaf)
    {
        var uses = _lowering.Measures
            .SelectMany(measure => MeasureParts.Of(measure.Definition.Expression).Where(part => measure.LeafOf(part) == leaf))
            .Select(part => part.Kind);
        return uses.SelectMany(use => use == AggregateKind.Mean ? [AggregateKind.Count, AggregateKind.Sum] : new[] { use }).Distinct().Order();
    }

    private static string AggregateOf(AggregateKind use, string? value) => use switch
    {
        AggregateKind.Count => value is null ? "count(*)" : $"count({value})",
        AggregateKind.Sum => $"sum({value})",
        AggregateKind.Median => $"median({value})",
        AggregateKind.Min => $"min({value})",
        AggregateKind.Max => $"max({value})",
        _ => throw new InvalidOperationException("A mean is a sum and a count."),
    };

    private static string RuleOf(SqlRenderer renderer, Derivation derivation) => derivation.Body switch
    {
        PredicateBody flag => renderer.Of(flag.Predicate),
        TermBody value => renderer.Of(value.Value),
        _ => throw new InvalidOperationException("A derivation gives a flag or a value."),
    };

    private static string InMonth(string sql) => sql
        .Replace(SqlDialect.DuckDb.Date(Somewhen.End), End, StringComparison.Ordinal)
        .Replace(SqlDialect.DuckDb.Date(Somewhen.Start), Start, StringComparison.Ordinal);

    /// <summary>Where the figures of DuckDB and of the library differ, as text; empty when they agree everywhere.</summary>
    internal IEnumerable<string> Differences(
        IReadOnlyList<List<object?[]>> results, Extract extract, IReadOnlyList<IReadOnlyDictionary<GroupLevel, Results.LeafTotal[][]>> totals)
    {
        var providers = extract.Groups.Codes(GroupLevel.Provider);
        for (var statement = 0; statement < Statements.Count; statement++)
        {
            var rows = results[statement].ToDictionary(row => (MonthOf(row[0]), Statements[statement].IsEngland ? "" : (string)row[1]!));
            var keys = Statements[statement].IsEngland ? 1 : 2;
            for (var month = 0; month < _months.Count; month++)
            {
                for (var key = 0; key < (keys == 1 ? 1 : providers.Count); key++)
                {
                    var row = rows.GetValueOrDefault((_months[month].LastMonth.ToString(), keys == 1 ? "" : providers[key]));
                    for (var column = 0; column < Statements[statement].Columns.Count; column++)
                    {
                        var (leaf, use) = Statements[statement].Columns[column];
                        var ours = Twice(totals[month][keys == 1 ? GroupLevel.England : GroupLevel.Provider][key][leaf], use);
                        var theirs = Twice(row?[column + keys], use);
                        if (ours != theirs)
                        {
                            yield return $"{_months[month]} {(keys == 1 ? "England" : providers[key])} {use} of {_leaves[leaf].Key}: ours {ours}, DuckDB {theirs} (both times 2)";
                        }
                    }
                }
            }
        }
    }

    private static string MonthOf(object? day) => NodaTime.LocalDate.FromDateOnly((DateOnly)day!).ToYearMonth().ToString();

    // A median lies between two whole numbers at most.
    private static decimal? Twice(Results.LeafTotal total, AggregateKind use) => use switch
    {
        AggregateKind.Count => 2 * total.Count,
        AggregateKind.Sum => 2 * total.Sum,
        AggregateKind.Min => 2 * total.Minimum(),
        AggregateKind.Max => 2 * total.Maximum(),
        _ => total.Median() is { } median ? (decimal)(2 * median.Numerator) / (decimal)median.Denominator : null,
    };

    private static decimal? Twice(object? cell, AggregateKind use) => cell is null
        ? use is AggregateKind.Count or AggregateKind.Sum ? 0 : null
        : 2 * Convert.ToDecimal(cell is System.Numerics.BigInteger whole ? (decimal)whole : cell, CultureInfo.InvariantCulture);
}
