using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Sql;

/// <summary>Which rows of a table belong to which rows of another in the period, and which of them count (<c>decisions.md</c> 17), as window functions.</summary>
internal sealed class Linking
{
    private const string Place = "place";
    private const string OwnerPlace = "owner_place";

    private readonly FieldPlan _plan;
    private readonly SqlDialect _dialect;
    private readonly SqlPeriod _period;
    private readonly Selecting _selecting;

    internal Linking(FieldPlan plan, SqlDialect dialect, SqlPeriod period, Selecting selecting)
    {
        _plan = plan;
        _dialect = dialect;
        _period = period;
        _selecting = selecting;
    }

    internal IEnumerable<CommonTable> Tables(Subject subject)
    {
        var rows = SqlNames.Rows(subject);
        var from = rows + "_linked";
        yield return new CommonTable(from, Linked(subject), IsInline: true);
        if (subject.Link!.Kind == LinkKind.Owner)
        {
            var owned = rows + "_owned";
            yield return new CommonTable(owned, Owned(subject, from), IsInline: true);
            from = owned;
        }

        var parent = SqlNames.Key(subject.Link.Parent);
        var number = $"row_number() OVER (ORDER BY l.{parent}, l.{SqlNames.Row(subject)}) AS {SqlNames.Key(subject)}";
        var columns = Ancestors(subject).Select(SqlNames.Key).Append(SqlNames.Row(subject)).Concat(Columns(subject)).Select(column => "l." + column);
        var where = Kept(subject) is { } kept ? $"\nWHERE {kept}" : "";
        yield return new CommonTable(rows, SqlLayout.Select(columns.Prepend(number), $"{from} AS l") + where, $"{subject.Plural}, with the rows that they belong to");
    }

    private static IEnumerable<Subject> Ancestors(Subject subject) => subject.Ancestry.Skip(1);

    private IEnumerable<string> Columns(Subject subject) => _plan.ColumnsOf(subject.Table).Select(SqlNames.Of);

    private string Linked(Subject subject)
    {
        var link = subject.Link!;
        var parents = link.Kind == LinkKind.Owner ? Selecting.Placed : link.Parent.Link is null ? Selecting.SelectedRows : SqlNames.Rows(link.Parent);
        var keys = Ancestors(subject).Select(one => $"p.{(one == link.Parent ? RowFrames.KeyColumn(one) : SqlNames.Key(one))} AS {SqlNames.Key(one)}");
        var columns = keys.Append($"c.{Cleaning.RowNumber} AS {SqlNames.Row(subject)}").Concat(Columns(subject).Select(column => "c." + column)).Concat(Ranks(subject));
        var join = $"{SqlNames.Step(subject.Table, "cleaned")} AS c\nJOIN {parents} AS p ON p.{SqlNames.Of(link.ParentKey)} = c.{SqlNames.Of(link.ChildKey)}";
        var where = Conditions(subject).ToList();
        return SqlLayout.Select(columns, join) + (where.Count == 0 ? "" : $"\nWHERE {SqlLayout.Listed(where, "  AND")}");
    }

    // What lies after the period does not exist in it.
    private IEnumerable<string> Conditions(Subject subject)
    {
        if (MonthOf(subject) is { } month)
        {
            yield return $"{month} <= {_period.LastMonth}";
        }

        if (subject.Date is { } date && _plan.Supplies(date))
        {
            yield return $"(c.{SqlNames.Of(date)} IS NULL OR c.{SqlNames.Of(date)} <= {_period.End})";
        }

        if (subject.Link!.Kind == LinkKind.Owner)
        {
            if (_selecting.HasSnapshots)
            {
                yield return $"p.{_selecting.CoveredMonths(SelectionScope.Period)}";
            }

            if (Records(subject) is { } records)
            {
                yield return $"({records.Child} = {records.Referral} OR ({records.Child} IS NULL AND {records.Referral} IS NULL))";
            }

            if (MonthOf(subject) is { } own)
            {
                yield return $"(p.{Selecting.Month} IS NULL OR {own} = p.{Selecting.Month})";
            }
        }
    }

    private IEnumerable<string> Ranks(Subject subject) => subject.Link!.Kind switch
    {
        LinkKind.History when IdentityOf(subject) is { } identity => [$"{Latest(subject, $"p.{RowFrames.KeyColumn(subject.Link.Parent)}, c.{identity}", "c.", "c." + Cleaning.RowNumber)} AS {Place}"],
        LinkKind.Record => RecordRanks(subject),
        LinkKind.Owner => [$"row_number() OVER (PARTITION BY c.{Cleaning.RowNumber} ORDER BY p.{Cleaning.RowNumber}) AS {OwnerPlace}"],
        _ => [],
    };

    private IEnumerable<string> RecordRanks(Subject subject)
    {
        string Any(string value) => $"max({value}) OVER (PARTITION BY p.{Cleaning.RowNumber})";
        if (Records(subject) is { } records)
        {
            var own = $"CASE WHEN {records.Child} = {records.Referral} THEN 1 ELSE 0 END";
            yield return $"{own} AS is_own";
            yield return $"{Any(own)} AS has_own";
            yield return $"CASE WHEN {records.Referral} IS NULL THEN 1 ELSE 0 END AS has_no_record";
        }

        if (MonthOf(subject) is { } month)
        {
            var same = $"CASE WHEN {month} = p.{Selecting.Month} THEN 1 ELSE 0 END";
            yield return $"{same} AS is_of_month";
            yield return $"{Any(same)} AS has_month";
            yield return $"CASE WHEN {month} = {Any($"CASE WHEN p.{Selecting.Month} IS NULL OR {month} < p.{Selecting.Month} THEN {month} END")} THEN 1 ELSE 0 END AS is_latest";
        }
    }

    private string Owned(Subject subject, string from)
    {
        IEnumerable<string> rank = IdentityOf(subject) is { } identity ? [$"{Latest(subject, "l." + identity, "l.", "l." + SqlNames.Row(subject))} AS {Place}"] : [];
        return $"{SqlLayout.Select(rank.Prepend("l.*"), $"{from} AS l")}\nWHERE l.{OwnerPlace} = 1";
    }

    private string? Kept(Subject subject)
    {
        switch (subject.Link!.Kind)
        {
            case LinkKind.History or LinkKind.Owner:
                return IdentityOf(subject) is { } identity ? $"l.{Place} = 1 OR l.{identity} IS NULL" : null;
            case LinkKind.Record:
                var latest = MonthOf(subject) is null ? _dialect.Always(true) : "l.is_latest = 1";
                var ofMonth = MonthOf(subject) is null ? null : Records(subject) is null ? "l.has_month = 1" : "l.has_no_record = 1 AND l.has_month = 1";
                string?[] cases =
                [
                    Records(subject) is null ? null : $"WHEN l.has_own = 1 THEN {_dialect.Stored("(l.is_own = 1)")}",
                    ofMonth is null ? null : $"WHEN {ofMonth} THEN {_dialect.Stored("(l.is_of_month = 1)")}",
                ];
                var known = cases.OfType<string>().ToList();
                return known.Count == 0 ? null : _dialect.Holds($"CASE\n{SqlLayout.Indent(string.Join('\n', known.Append($"ELSE {_dialect.Stored(latest)}")))}\nEND");
            default:
                return null;
        }
    }

    private string Latest(Subject subject, string partition, string alias, string row)
    {
        var month = subject.Month is { } field && _plan.Supplies(field) ? $"{alias}{SqlNames.Of(field)} DESC, " : "";
        return $"row_number() OVER (PARTITION BY {partition} ORDER BY {month}{row} DESC)";
    }

    private string? IdentityOf(Subject subject) => subject.Identity is { } identity && _plan.Supplies(identity) ? SqlNames.Of(identity) : null;

    private string? MonthOf(Subject subject) => subject.Month is { } month && _plan.Supplies(month)
        ? $"({FixedPoint.Format(ReportingPeriod.NumberOfId(0), 0)} + {_dialect.Whole("c." + SqlNames.Of(month))})"
        : null;

    private (string Child, string Referral)? Records(Subject subject) =>
        subject.Link!.ChildRecord is { } record && _plan.Supplies(record) && _plan.Supplies(Ids101.RecordNumber)
            ? ("c." + SqlNames.Of(record), "p." + SqlNames.Of(Ids101.RecordNumber))
            : null;
}
