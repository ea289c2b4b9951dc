using System.Globalization;
using Iapt.Measures.Extracts;
using Iapt.Measures.Results;
using NodaTime;
using NodaTime.Text;

namespace Iapt.Measures.Files;

/// <summary>How the layouts write dates, levels and states (<c>cli.md</c>, <c>decisions.md</c> 19).</summary>
internal static class TableTokens
{
    private const string Total = "Total";

    public static string VariableType(MeasureRow row) => row.Group?.VariableType ?? Total;

    public static string Of(GroupLevel level) => GroupLevels.TokenOf(level);

    public static string Of(CellStatus status) => status switch
    {
        CellStatus.Value => "value",
        CellStatus.NotApplicable => "not_applicable",
        CellStatus.NotAssessable => "not_assessable",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status."),
    };

    public static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Of(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
