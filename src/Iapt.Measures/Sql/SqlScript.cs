using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using NodaTime.Text;

namespace Iapt.Measures.Sql;

/// <summary>
/// What computes leaves where the data are, one SELECT statement on most engines: rendered from the definitions, so that there is no second copy of a rule. It reads the tables of a
/// <see cref="PhysicalMap"/> and writes nothing. Its result rows are (period_start, period_end, leaf, level, code, breakdown, group_number, value, row_count,
/// total, unknown_count), which <see cref="SqlTotals"/> turns back into leaf totals; they add up over parts of the data that hold whole pathways.
/// </summary>
public sealed class SqlScript
{
    /// <summary>The "leaf" of result rows that count the rows of the input: they name every organisation that stands in it.</summary>
    public const int RowsOfInput = -1;

    /// <summary>The "leaf" of the result row that counts the snapshot rows of the period's months: 0 means that the period is not assessable.</summary>
    public const int RowsOfPeriod = -2;

    /// <summary>The "leaf" of the result row that counts the snapshot rows of the period's last month.</summary>
    public const int RowsOfLastMonth = -3;

    private readonly Dictionary<(int Leaf, string Group), int> _within;

    private SqlScript(SqlBody body, SqlTarget target, SqlPeriod period, string comment, IReadOnlyList<Leaf> leaves, IReadOnlyList<GroupLevel> levels, bool hasSnapshots, Lowering? lowering, IReadOnlyList<Breakdown> breakdowns)
    {
        Body = body;
        Comment = comment;
        Text = $"{comment}{target.Dialect.Compose(body.Tables, body.Query, body.Suffix)}\n{Order};\n";
        Period = period.Period;
        Parameters = period.Parameters;
        Leaves = leaves;
        AllLeaves = lowering?.Leaves ?? leaves;
        Levels = levels;
        HasSnapshots = hasSnapshots;
        Breakdowns = breakdowns;
        _within = WithinGroups(lowering, leaves.Count);
    }

    /// <summary>The text that is run, with <c>\n</c> at the end of each line and a semicolon at the end.</summary>
    public string Text { get; }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The values that the text names.</summary>
    public IReadOnlyList<SqlParameter> Parameters { get; }

    /// <summary>The leaves of the whole, by the number that result rows carry.</summary>
    public IReadOnlyList<Leaf> Leaves { get; }

    /// <summary>The leaves of the whole, and after them those within the groups of breakdowns: what totals are of.</summary>
    public IReadOnlyList<Leaf> AllLeaves { get; }

    /// <summary>The breakdowns, beside the whole.</summary>
    public IReadOnlyList<Breakdown> Breakdowns { get; }

    /// <summary>The levels of organisation, in the order of a table.</summary>
    public IReadOnlyList<GroupLevel> Levels { get; }

    /// <summary>True when the data hold a snapshot of each referral per month.</summary>
    public bool HasSnapshots { get; }

    /// <summary>The "leaf" of result rows that say of what a script is: they stand in the results of <see cref="SqlProgram.Text"/>.</summary>
    public const int Description = -9;

    internal const string Order = "ORDER BY period_start, period_end, leaf, level, code, breakdown, group_number, value";

    internal SqlBody Body { get; }

    internal string Comment { get; }

    /// <summary>The script of leaves.</summary>
    /// <param name="leaves">The leaves.</param>
    /// <param name="target">What the data hold and where they are.</param>
    /// <param name="period">The period.</param>
    /// <param name="levels">The levels of organisation.</param>
    public static SqlScript For(IReadOnlyList<Leaf> leaves, SqlTarget target, ReportingPeriod period, IReadOnlyList<GroupLevel> levels)
    {
        ArgumentNullException.ThrowIfNull(leaves);
        return For(leaves, null, [], target, period, levels, [], "", []);
    }

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
        IReadOnlyList<MeasureDefinition> measures, DefinitionSet definitions, SqlTarget target, ReportingPeriod period, IReadOnlyList<GroupLevel> levels) =>
        ForMeasures(measures, [], definitions, target, period, levels);

    /// <summary>The script of several measures, whole and within the groups of breakdowns: a group is a column that rows are added up by, and has no leaves of its own.</summary>
    /// <param name="measures">The measures.</param>
    /// <param name="breakdowns">The breakdowns.</param>
    /// <param name="definitions">The set they belong to.</param>
    /// <param name="target">What the data hold and where they are.</param>
    /// <param name="period">The period.</param>
    /// <param name="levels">The levels of organisation.</param>
    public static SqlScript ForMeasures(
        IReadOnlyList<MeasureDefinition> measures, IReadOnlyList<Breakdown> breakdowns, DefinitionSet definitions, SqlTarget target, ReportingPeriod period, IReadOnlyList<GroupLevel> levels)
    {
        ArgumentNullException.ThrowIfNull(breakdowns);
        return For(Lowering.Of(measures, breakdowns), breakdowns, definitions, target, period, levels, "", []);
    }

    internal static SqlScript For(
        Lowering lowering, IReadOnlyList<Breakdown> breakdowns, DefinitionSet definitions, SqlTarget target, ReportingPeriod period, IReadOnlyList<GroupLevel> levels, string suffix, IReadOnlyList<string> description)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        List<LoweredMeasure> whole = [.. lowering.Measures.Where(measure => measure.Group is null)];
        var heading = whole.SelectMany(measure => new[]
        {
            $"{measure.Definition}, {definitions.Version}, fingerprint {definitions.FingerprintOf(measure.Definition)}",
            $"  {FormulaText.Of(measure)}",
        });
        var told = breakdowns.Select(breakdown => $"within {breakdown}, fingerprint {definitions.FingerprintOf(breakdown)}");
        var count = 1 + whole.SelectMany(measure => measure.Leaves).DefaultIfEmpty(-1).Max();
        return For([.. lowering.Leaves.Take(count)], lowering, breakdowns, target, period, levels, [.. heading, .. told], suffix, description);
    }

    /// <summary>The leaves that a result row adds to: that of the whole, or that within a group.</summary>
    internal int? LeafWithin(int leaf, string group) => _within.TryGetValue((leaf, group), out var within) ? within : null;

    /// <summary>The keys of the groups of a breakdown that a number names, and of the sums that it is a part of: all of them where it is empty.</summary>
    internal IEnumerable<string> GroupsOf(string breakdown, string number) => Breakdowns.FirstOrDefault(one => string.Equals(one.Id, breakdown, StringComparison.Ordinal)) is not { } found
        ? throw new ArgumentOutOfRangeException(nameof(breakdown), breakdown, "Not a breakdown of the script.")
        : found.Groups.Where(group => number.Length == 0 || string.Equals(SqlNames.Number(group.Number), number, StringComparison.Ordinal) || group.Parts.Any(part => string.Equals(SqlNames.Number(part), number, StringComparison.Ordinal)))
            .Select(group => group.Key);

    private static SqlScript For(
        IReadOnlyList<Leaf> leaves,
        Lowering? lowering,
        IReadOnlyList<Breakdown> breakdowns,
        SqlTarget target,
        ReportingPeriod period,
        IReadOnlyList<GroupLevel> levels,
        IEnumerable<string> heading,
        string suffix,
        IReadOnlyList<string> description)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(period);
        var ordered = levels.Distinct().Order().ToList();
        var dialect = target.Dialect;
        var named = new SqlPeriod(dialect, period, target.Values, suffix);
        var planned = leaves.Select(leaf => PlannedLeaf.Of(leaf, target.WindBack)).ToList();
        List<GroupColumn> columns = [.. breakdowns.SelectMany(breakdown => GroupColumn.Of(breakdown, target.WindBack))];
        var plan = PlanOf(planned, columns, target, period, ordered);
        var renderer = new SqlRenderer(dialect, target.Instruments, plan, named);
        var selecting = new Selecting(plan, target, named, ordered);
        var frames = new RowFrames(plan);
        var grouping = new Grouping(columns, renderer, dialect, frames);
        var totalling = new Totalling(renderer, dialect, ordered, planned, frames, grouping, named);
        var linking = new Linking(plan, dialect, named, selecting);
        CommonTable[] tables =
        [
            .. dialect.Helpers(), .. Cleaning.OfReferrals(plan, dialect, target.Map), .. selecting.Tables([.. Cleaning.OfReported(plan, dialect, target.Map)]),
            .. plan.Subjects.Select(subject => subject.Table).Distinct(StringComparer.Ordinal).SelectMany(table => Cleaning.Of(table, plan, dialect, target.Map)), .. plan.Subjects.SelectMany(linking.Tables),
            .. new Deriving(plan, renderer, dialect, frames).Tables(), .. grouping.Tables(), .. totalling.Tables(),
        ];
        var comments = heading.Append(PeriodLine(period)).Append($"thresholds {target.Instruments.Fingerprint}").Append($"Iapt.Measures {Library}").Select(line => $"-- {line.ReplaceLineEndings(" ")}\n");
        var body = new SqlBody(tables, string.Join("\nUNION ALL\n", totalling.Texts(description).Concat(totalling.Queries(selecting))), suffix);
        return new SqlScript(body, target, named, string.Concat(comments), leaves, ordered, selecting.HasSnapshots, lowering, breakdowns);
    }

    // The version of the library without what a build adds to it.
    private static string Library { get; } = typeof(SqlScript).Assembly.GetName().Version!.ToString(3);

    private static Dictionary<(int Leaf, string Group), int> WithinGroups(Lowering? lowering, int whole)
    {
        var within = new Dictionary<(int, string), int>();
        if (lowering is null)
        {
            return within;
        }

        // Each leaf adds up once, whichever leaf of the whole and group it comes from.
        var made = new HashSet<int>();
        var wholes = lowering.Measures.Where(measure => measure.Group is null).ToDictionary(measure => measure.Definition);
        foreach (var measure in lowering.Measures.Where(measure => measure.Group is not null))
        {
            foreach (var (leaf, narrowed) in wholes[measure.Definition].Leaves.Zip(measure.Leaves))
            {
                if (narrowed >= whole && made.Add(narrowed))
                {
                    within.Add((leaf, measure.Group!.Key), narrowed);
                }
            }
        }

        return within;
    }

    private static FieldPlan PlanOf(List<PlannedLeaf> leaves, List<GroupColumn> columns, SqlTarget target, ReportingPeriod period, List<GroupLevel> levels)
    {
        var plan = new FieldPlan(target.Sources, target.WindBack);
        foreach (var field in Selecting.Fields(period, levels))
        {
            plan.RequireToPlace(field);
        }

        foreach (var planned in leaves)
        {
            plan.Require(planned.Leaf.Subject);
            foreach (var field in planned.Fields)
            {
                plan.Require(field, planned.Leaf.Subject);
            }
        }

        foreach (var field in columns.SelectMany(column => column.Fields))
        {
            plan.Require(field, Subject.Pathway);
        }

        return plan;
    }

    private static string PeriodLine(ReportingPeriod period) =>
        $"period {period.Label}: {LocalDatePattern.Iso.Format(period.Start)} to {LocalDatePattern.Iso.Format(period.End)}";
}
