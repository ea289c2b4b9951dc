using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using NodaTime;

namespace Iapt.Measures.Files;

/// <summary>What the labels of published figures stand for: periods, organisations, and the definitions of a set.</summary>
/// <param name="sets">The definitions that figures may be of.</param>
internal sealed class PublishedLabels(IReadOnlyList<DefinitionSet> sets)
{
    /// <summary>The definitions that the library holds.</summary>
    public static IReadOnlyList<DefinitionSet> Held { get; } = [.. DefinitionSets.All, DefinitionSets.Proms];

    private readonly Dictionary<(LocalDate, LocalDate), ReportingPeriod> _periods = [];
    private readonly Dictionary<(string, string), (DefinitionSet Set, MeasureDefinition Measure)> _measures = [];
    private readonly Dictionary<(string, string, string, string), BreakdownGroup> _groups = [];

    /// <summary>The period of the two dates that begin a line.</summary>
    /// <param name="record">The line.</param>
    /// <param name="start">The column of the first day.</param>
    /// <param name="end">The column of the last day.</param>
    public ReportingPeriod Period(Record record, int start, int end)
    {
        var days = (record.Date(start), record.Date(end));
        if (!_periods.TryGetValue(days, out var period))
        {
            period = ReportingPeriod.Spanning(days.Item1, days.Item2) ?? throw record.Wrong(end, "no whole months; expected the last day of the period, whose first stands beside it");
            _periods.Add(days, period);
        }

        return period;
    }

    /// <summary>The financial year of a line.</summary>
    /// <param name="record">The line.</param>
    /// <param name="column">The column of the year.</param>
    public static ReportingPeriod Year(Record record, int column) =>
        ReportingPeriod.TryParseYear(record.Required(column), out var year) ? year! : throw record.Wrong(column, "no financial year; expected 2024-25");

    /// <summary>The organisation of a line.</summary>
    /// <param name="record">The line.</param>
    /// <param name="level">The column of the level.</param>
    /// <param name="code">The column of the code.</param>
    public static TableKey Organisation(Record record, int level, int code)
    {
        var token = record.Required(level);
        foreach (var one in Enum.GetValues<GroupLevel>())
        {
            if (string.Equals(GroupLevels.TokenOf(one), token, StringComparison.Ordinal))
            {
                return new TableKey(one, record.Required(code));
            }
        }

        throw record.Wrong(level, $"no level of organisation; expected {string.Join(", ", Enum.GetValues<GroupLevel>().Select(GroupLevels.TokenOf))}");
    }

    /// <summary>A measure of a named version.</summary>
    /// <param name="record">The line.</param>
    /// <param name="id">The column of the identifier.</param>
    /// <param name="version">The column of the version.</param>
    public (DefinitionSet Set, MeasureDefinition Measure) Measure(Record record, int id, int version) => Measure(record, id, record.Required(id), version, record.Required(version));

    /// <summary>A measure of a named version.</summary>
    /// <param name="record">The line.</param>
    /// <param name="id">The column of the identifier.</param>
    /// <param name="named">The identifier.</param>
    /// <param name="version">The column of the version.</param>
    /// <param name="of">The version.</param>
    public (DefinitionSet Set, MeasureDefinition Measure) Measure(Record record, int id, string named, int version, string of)
    {
        var names = (named, of);
        if (!_measures.TryGetValue(names, out var found))
        {
            var set = sets.FirstOrDefault(one => string.Equals(one.Version, names.Item2, StringComparison.Ordinal))
                ?? throw record.Wrong(version, $"a version that is not known; expected one of {string.Join(", ", sets.Select(one => one.Version))}");
            found = (set, set.Find(names.Item1) ?? throw record.Wrong(id, $"no measure of {set.Version}; expected an identifier of that version"));
            _measures.Add(names, found);
        }

        return found;
    }

    /// <summary>A measure of the version in force at the end of a period, in a layout that does not name the version.</summary>
    /// <param name="record">The line.</param>
    /// <param name="column">The column that names the measure.</param>
    /// <param name="period">The period.</param>
    /// <param name="find">Finds the measure in a set.</param>
    public (DefinitionSet Set, MeasureDefinition Measure) InForce(Record record, int column, ReportingPeriod period, Func<DefinitionSet, MeasureDefinition?> find)
    {
        foreach (var set in sets.Where(one => one.Validity.Covers(period.LastMonth)).Concat(sets.Reverse()))
        {
            if (find(set) is { } measure)
            {
                return (set, measure);
            }
        }

        throw record.Wrong(column, "no measure that is known; expected one of the definitions in force in the period");
    }

    /// <summary>The group of a line; null for the whole.</summary>
    /// <param name="record">The line.</param>
    /// <param name="set">The definitions.</param>
    /// <param name="type">The column of the breakdown's name; the two labels stand behind it.</param>
    public BreakdownGroup? Group(Record record, DefinitionSet set, int type)
    {
        var (name, first, second) = (record.Required(type), record.OrNull(type + 1) ?? "", record.OrNull(type + 2) ?? "");
        if (TableTokens.IsTotal(name) && first.Length == 0)
        {
            return null;
        }

        var labels = (set.Version, name, first, second);
        if (!_groups.TryGetValue(labels, out var group))
        {
            group = set.Breakdowns
                .SelectMany(breakdown => breakdown.Groups)
                .FirstOrDefault(one => string.Equals(one.VariableType, name, StringComparison.Ordinal) && string.Equals(one.VariableA, first, StringComparison.Ordinal) && string.Equals(one.VariableB ?? "", second, StringComparison.Ordinal))
                ?? throw record.Wrong(type, $"no group of {set.Version} has these labels; expected Total, or the labels of a breakdown of that version");
            _groups.Add(labels, group);
        }

        return group;
    }
}
