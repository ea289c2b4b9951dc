using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Sql;

/// <summary>A period as a script names it: its first and last day, and the numbers of its first and last month.</summary>
internal sealed class SqlPeriod
{
    private readonly SqlDialect _dialect;
    private readonly SqlValues _style;

    internal SqlPeriod(SqlDialect dialect, ReportingPeriod period, SqlValues style, string suffix)
    {
        _dialect = dialect;
        _style = style;
        Period = period;
        Parameters = style == SqlValues.Literals
            ? []
            :
            [
                SqlParameter.Of("period_start" + suffix, period.Start), SqlParameter.Of("period_end" + suffix, period.End),
                SqlParameter.Of("first_month" + suffix, ReportingPeriod.Number(period.FirstMonth)), SqlParameter.Of("last_month" + suffix, ReportingPeriod.Number(period.LastMonth)),
            ];
        Start = Of(0) ?? dialect.Date(period.Start);
        End = Of(1) ?? dialect.Date(period.End);
        FirstMonth = Of(2) ?? Month(period.FirstMonth);
        LastMonth = Of(3) ?? Month(period.LastMonth);
    }

    internal ReportingPeriod Period { get; }

    internal IReadOnlyList<SqlParameter> Parameters { get; }

    internal string Start { get; }

    internal string End { get; }

    internal string FirstMonth { get; }

    internal string LastMonth { get; }

    private static string Month(NodaTime.YearMonth month) => ReportingPeriod.Number(month).ToString(CultureInfo.InvariantCulture);

    // The type is said each time: an engine that knows only a name cannot choose between functions of dates and of times.
    private string? Of(int place)
    {
        if (_style == SqlValues.Literals)
        {
            return null;
        }

        var parameter = Parameters[place];
        if (_style == SqlValues.Variables)
        {
            return _dialect.Variable(parameter);
        }

        var bound = _dialect.Parameter(parameter.Name);
        return parameter.Date is null ? _dialect.Whole(bound) : $"CAST({bound} AS {_dialect.TypeOf(ValueKind.Date, 0)})";
    }
}
