using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Disclosure;
using Iapt.Measures.Extracts;
using Iapt.Measures.Results;
using NodaTime;
using NodaTime.Text;

namespace Iapt.Measures.Files;

/// <summary>How the layouts write dates, levels and states (<c>cli.md</c>, <c>decisions.md</c> 19).</summary>
internal static class TableTokens
{
    private const string Total = "Total";

    /// <summary>What stands for no breakdown in the column of its name.</summary>
    public static bool IsTotal(string variableType) => string.Equals(variableType, Total, StringComparison.Ordinal);

    public static string VariableType(BreakdownGroup? group) => group?.VariableType ?? Total;

    public static string Of(GroupLevel level) => GroupLevels.TokenOf(level);

    public static string Of(CellStatus status) => status switch
    {
        CellStatus.Value => "value",
        CellStatus.NotApplicable => "not_applicable",
        CellStatus.NotAssessable => "not_assessable",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status."),
    };

    public static string Of(PublishedStatus status) => status switch
    {
        PublishedStatus.Value => "value",
        PublishedStatus.Suppressed => "suppressed",
        PublishedStatus.NotApplicable => "not_applicable",
        PublishedStatus.NotAssessable => "not_assessable",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status."),
    };

    public static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Of(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
