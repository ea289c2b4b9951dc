using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using NodaTime.Text;

namespace Iapt.Measures.Sql;

/// <summary>
/// One SELECT statement that computes leaves where the data are: rendered from the definitions, so that there is no second copy of a rule. It reads the tables of a
/// <see cref="PhysicalMap"/> and writes nothing. Its result rows are (leaf, level, code, value, row_count, total, unknown_count), which <see cref="SqlTotals"/>
/// turns back into leaf totals; they add up over parts of the data that hold whole pathways.
/// </summary>
public sealed class SqlScript
{
    /// <summary>The "leaf" of result rows that count the rows of the input: they name every organisation that stands in it.</summary>
    public const int RowsOfInput = -1;

    /// <summary>The "leaf" of the result row that counts the snapshot rows of the period's months: 0 means that the period is not assessable.</summary>
    public const int RowsOfPeriod = -2;

    /// <summary>The "leaf" of the result row that counts the snapshot rows of the period's last month.</summary>
    public const int RowsOfLastMonth = -3;

    private SqlScript(string text, IReadOnlyList<Leaf> leaves, IReadOnlyList<GroupLevel> levels, bool hasSnapshots)
    {
        Text = text;
        Leaves = leaves;
        Levels = levels;
        HasSnapshots = hasSnapshots;
    }

    /// <summary>The statement, with <c>\n</c> at the end of each line and a semicolon at the end.</summary>
    public string Text { get; }

    /// <summary>The leaves, by the number that result rows carry.</summary>
    public IReadOnlyList<Leaf> Leaves { get; }

    /// <summary>The levels of organisation, in the order of a table.</summary>
    public IReadOnlyList<GroupLevel> Levels { get; }

    /// <summary>True when the data hold a snapshot of each referral per month.</summary>
    public bool HasSnapshots { get; }

    /// <summary>The script of leaves.</summary>
    /// <param name="leaves">The leaves.</param>
    /// <param name="target">What the data hold and where they are.</param>
    /// <param name="period">The period.</param>
    /// <param name="levels">The levels of organisation.</param>
    public static SqlScript For(IReadOnlyList<Leaf> leaves, SqlTarget target, ReportingPeriod period, IReadOnlyList<GroupLevel> levels) =>
        For(leaves, target, period, levels, []);

    /// <summary>The script of a measure.</summary>
    /// <param name="definition">The measure.</param>
    /// <param name="definitions">The set it belongs to.</param>
    /// <param name="target">What the data hold and where they are.</param>
    /// <param name="period">The period.</param>
    /// <param name="levels">The levels of organisation.</param>
    public static SqlScript ForMeasure(
        MeasureDefinition definition, DefinitionSet definitions, SqlTarget target, ReportingPeriod period, IReadOnlyList<GroupLevel> levels) =>
        ForMeasures([definition], definitions, target, period, levels);

    /// <summary>The script of several measures: parts that they share are computed once. The leaves are those of <see cref="Lowering"/>, in its order.</summary>
    /// <param name="measures">The measures.</param>
    /// <param name="definitions">The set they belong to.</param>
    /// <param name="target">What the data hold and where they are.</param>
    /// <param name="period">The period.</param>
    /// <param name="levels">The levels of organisation.</param>
    public static SqlScript ForMeasures(
        IReadOnlyList<MeasureDefinition> measures, DefinitionSet definitions, SqlTarget target, ReportingPeriod period, IReadOnlyList<GroupLevel> levels)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        var lowering = Lowering.Of(measures);
        var heading = lowering.Measures.SelectMany(measure => new[]
        {
            $"{measure.Definition}, {definitions.Version}, fingerprint {definitions.FingerprintOf(measure.Definition)}",
            $"  {FormulaText.Of(measure)}",
        });
        return For(lowering.Leaves, target, period, levels, heading);
    }

    private static SqlScript For(
        IReadOnlyList<Leaf> leaves, SqlTarget target, ReportingPeriod period, IReadOnlyList<GroupLevel> levels, IEnumerable<string> heading)
    {
        ArgumentNullException.ThrowIfNull(leaves);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(period);
        var ordered = levels.Distinct().Order().ToList();
        var dialect = target.Dialect;
        var planned = leaves.Select(leaf => PlannedLeaf.Of(leaf, target.WindBack)).ToList();
        var plan = PlanOf(planned, target, period, ordered);
        var renderer = new SqlRenderer(dialect, target.Instruments, plan, period);
        var selecting = new Selecting(plan, target, period, ordered);
        var frames = new RowFrames(plan);
        var totalling = new Totalling(renderer, dialect, ordered, planned, frames);
        var linking = new Linking(plan, dialect, period, selecting);
        IEnumerable<CommonTable> Cleaned(string table) => new Cleaning(plan, dialect, target.Map, table).Tables();
        CommonTable[] tables =
        [
            Cleaning.Blanks(dialect), .. Cleaned(Subject.Pathway.Table), .. selecting.Tables(),
            .. plan.Subjects.Select(subject => subject.Table).Distinct(StringComparer.Ordinal).SelectMany(Cleaned), .. plan.Subjects.SelectMany(linking.Tables),
            .. new Deriving(plan, renderer, dialect, frames).Tables(), .. totalling.Tables(),
        ];
        var comments = heading.Append(PeriodLine(period)).Append($"thresholds {target.Instruments.Fingerprint}").Select(line => $"-- {line.ReplaceLineEndings(" ")}\n");
        var text = string.Concat(comments)
            + $"WITH\n{string.Join(",\n\n", tables.Select(table => table.Render(dialect)))}\n\n"
            + $"{string.Join("\nUNION ALL\n", totalling.Queries(selecting))}\nORDER BY leaf, level, code, value;\n";
        return new SqlScript(text, leaves, ordered, selecting.HasSnapshots);
    }

    private static FieldPlan PlanOf(List<PlannedLeaf> leaves, SqlTarget target, ReportingPeriod period, List<GroupLevel> levels)
    {
        var plan = new FieldPlan(target.Sources, target.WindBack);
        foreach (var field in Selecting.Fields(period, levels))
        {
            plan.Require(field, Subject.Pathway);
        }

        foreach (var planned in leaves)
        {
            plan.Require(planned.Leaf.Subject);
            foreach (var field in planned.Fields)
            {
                plan.Require(field, planned.Leaf.Subject);
            }
        }

        return plan;
    }

    private static string PeriodLine(ReportingPeriod period) =>
        $"period {period.Label}: {LocalDatePattern.Iso.Format(period.Start)} to {LocalDatePattern.Iso.Format(period.End)}";
}
