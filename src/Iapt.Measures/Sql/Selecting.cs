using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Sql;

/// <summary>
/// Which row of each pathway is reported for the period: the rules of <see cref="Extract"/> (<c>decisions.md</c> 1 to 5) as window functions. For which organisations, says
/// <see cref="Attributing"/>.
/// </summary>
internal sealed class Selecting
{
    internal const string Placed = "placed";
    internal const string Reported = "reported";
    internal const string SelectedRows = "selected_rows";
    internal const string Month = "snapshot_month";

    private const string RecordDigits = "record_digits";
    private const string Quarter = "snapshot_quarter";
    private const string Place = "place";
    private const string NextMonth = "next_snapshot_month";

    private readonly FieldPlan _plan;
    private readonly SqlDialect _dialect;
    private readonly Attributing _attributing;
    private readonly SqlPeriod _period;
    private readonly IReadOnlyList<GroupLevel> _levels;

    internal Selecting(FieldPlan plan, SqlTarget target, SqlPeriod period, IReadOnlyList<GroupLevel> levels)
    {
        _plan = plan;
        _dialect = target.Dialect;
        _period = period;
        _levels = levels;
        _attributing = new Attributing(plan, target, period, levels);
    }

    internal bool HasSnapshots => _plan.Supplies(Unique_MonthID) || _plan.Supplies(ReportingPeriodStartDate);

    private bool IsQuarter => _period.Period.Cadence == Cadence.Quarter;

    // Only a period that is longer than a quarter asks whether a later month of it has a row of the pathway.
    private bool IsLong => HasSnapshots && _period.Period.Cadence is Cadence.Year or Cadence.Range;

    private FlagField Flag => IsQuarter ? UseQuarterReferral_Flag : UsePathway_Flag;

    private string LastMonth => _period.LastMonth;

    /// <summary>The fields that selection reads, of those that the data hold.</summary>
    internal static IEnumerable<Field> Fields(ReportingPeriod period, IReadOnlyList<GroupLevel> levels)
    {
        yield return PathwayID;
        yield return UniqueID_IDS101;
        yield return Unique_MonthID;
        yield return ReportingPeriodStartDate;
        yield return ReferralRequestReceivedDate;
        yield return period.Cadence == Cadence.Quarter ? UseQuarterReferral_Flag : UsePathway_Flag;
        if (levels.Contains(GroupLevel.Provider))
        {
            yield return OrgID_Provider;
        }

        if (levels.Any(level => level is GroupLevel.SubIcb or GroupLevel.Icb or GroupLevel.Region))
        {
            yield return OrgIDComm;
        }
    }

    internal static string CodeColumn(GroupLevel level) => level switch
    {
        GroupLevel.England => "england_code",
        GroupLevel.Region => "region_code",
        GroupLevel.Icb => "icb_code",
        GroupLevel.SubIcb => "sub_icb_code",
        GroupLevel.Provider => "provider_code",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Not a level of organisation."),
    };

    /// <summary>The tables of the selection.</summary>
    /// <param name="values">Those that read what else the reported rows hold; none where what says which rows are reported is all that is read.</param>
    internal IEnumerable<CommonTable> Tables(IReadOnlyList<CommonTable> values)
    {
        foreach (var table in _attributing.Tables())
        {
            yield return table;
        }

        yield return new CommonTable(Placed, PlacedRows(), "each row with its organisations and its month: years times 12 and the months before it");
        yield return new CommonTable("candidates", Candidates());
        yield return new CommonTable("ranked", Ranked(), "of the candidates of a pathway, the one to be kept comes first");
        yield return new CommonTable("kept", Kept());
        const string Meaning = "one row for each pathway that is reported for the period";
        if (values.Count == 0)
        {
            yield return new CommonTable(SelectedRows, ReportedRows(), Meaning);
            yield break;
        }

        yield return new CommonTable(Reported, ReportedRows(), Meaning);
        foreach (var table in values)
        {
            yield return table;
        }

        yield return new CommonTable(SelectedRows, WithValues(), "the same rows, with all that is read of them");
    }

    /// <summary>Rows of the months of the period, or of its last month only.</summary>
    internal string CoveredMonths(SelectionScope scope) => scope == SelectionScope.PeriodEnd
        ? $"{Month} = {LastMonth}"
        : $"{Month} BETWEEN {_period.FirstMonth} AND {LastMonth}";

    private string PlacedRows()
    {
        var columns = _levels.Select(level => $"{_attributing.CodeOf(level)} AS {CodeColumn(level)}").ToList();
        columns.Add($"{MonthOfRow()} AS {Month}");

        // A record identifier has up to 23 digits: it is ordered as a number by its length without zeros in front, then by its digits.
        columns.Add($"{(_plan.Supplies(UniqueID_IDS101) ? _dialect.WithoutZeros($"coalesce(c.{UniqueID_IDS101.Name}, '')") : "''")} AS {RecordDigits}");
        return SqlLayout.Select(columns.Prepend("c.*"), "cleaned AS c" + _attributing.Joins());
    }

    private string MonthOfRow()
    {
        var byId = $"{FixedPoint.Format(ReportingPeriod.NumberOfId(0), 0)} + {_dialect.Whole("c." + Unique_MonthID.Name)}";
        var byDate = _dialect.MonthNumber("c." + ReportingPeriodStartDate.Name);
        return (_plan.Supplies(Unique_MonthID), _plan.Supplies(ReportingPeriodStartDate)) switch
        {
            (true, true) => $"coalesce({byId}, {byDate})",
            (true, false) => byId,
            (false, true) => byDate,
            _ => _dialect.Null(ValueKind.Days, 0),
        };
    }

    private string Candidates()
    {
        var months = FixedPoint.Format(PathwaySelector.MonthsInQuarter, 0);
        var from = $"{Placed} AS p";
        var quarter = $"p.{Month} - p.{Month} % {months} AS {Quarter}";
        var flagged = _plan.Supplies(Flag) ? $"\nWHERE {_dialect.Holds($"p.{Flag.Name}")}" : "";
        return SqlLayout.Select(IsQuarter ? ["p.*", quarter] : ["p.*"], from) + flagged;
    }

    // The months of a quarter order its rows only where no flag says which of them is reported (decisions.md 1 and 5).
    private string Ranked()
    {
        var byMonth = IsQuarter && !_plan.Supplies(Flag) ? $"c.{Month} DESC, " : "";
        var order = $"{byMonth}{_dialect.Length("c." + RecordDigits)} DESC, {_dialect.Ordinal("c." + RecordDigits)} DESC, c.{Cleaning.RowNumber} DESC";
        var rank = $"row_number() OVER (PARTITION BY c.{PathwayID.Name}, c.{(IsQuarter ? Quarter : Month)} ORDER BY {order}) AS {Place}";
        return SqlLayout.Select(["c.*", rank], "candidates AS c");
    }

    private string Kept()
    {
        var next = $"lead(r.{Month}) OVER (PARTITION BY r.{PathwayID.Name} ORDER BY r.{Month}) AS {NextMonth}";
        return $"{SqlLayout.Select(IsLong ? ["r.*", next] : ["r.*"], "ranked AS r")}\nWHERE r.{Place} = 1";
    }

    private string ReportedRows()
    {
        var atEnd = HasSnapshots ? CoveredMonths(SelectionScope.PeriodEnd) : _dialect.Always(true);
        return $"{SqlLayout.Select(["k.*", $"{_dialect.Stored($"({atEnd})")} AS {SqlRenderer.AtPeriodEnd}"], "kept AS k")}\nWHERE {SqlLayout.Listed(Conditions(), "  AND")}";
    }

    private string WithValues() => SqlLayout.Select(
        _plan.RemainingColumns.Select(field => "v." + SqlNames.Of(field)).Prepend("r.*"),
        $"{Reported} AS r\nJOIN {Cleaning.ReportedValues} AS v ON v.{Cleaning.RowNumber} = r.{Cleaning.RowNumber}");

    private IEnumerable<string> Conditions()
    {
        if (!HasSnapshots)
        {
            // In one snapshot a referral received after the period's end does not exist in that period (decisions.md 3).
            return _plan.Supplies(ReferralRequestReceivedDate)
                ? [$"({ReferralRequestReceivedDate.Name} IS NULL OR {ReferralRequestReceivedDate.Name} <= {_period.End})"]
                : [_dialect.Always(true)];
        }

        return _period.Period.Cadence switch
        {
            Cadence.Month => [CoveredMonths(SelectionScope.PeriodEnd)],
            Cadence.Quarter => [CoveredMonths(SelectionScope.Period)],
            _ => [CoveredMonths(SelectionScope.Period), $"({NextMonth} IS NULL OR {NextMonth} > {LastMonth})"],
        };
    }
}
