using System.Text;
using Iapt.Measures.Files;

namespace Iapt.Measures.Audit.Tests;

// Files written in the test.
internal static class Text
{
    internal const string MonthlyHeader =
        "REPORTING_PERIOD_START,REPORTING_PERIOD_END,GROUP_TYPE,ORG_CODE1,ORG_NAME1,ORG_CODE2,ORG_NAME2,MEASURE_ID,MEASURE_NAME,MEASURE_VALUE_SUPPRESSED";

    internal const string AnnualHeader = "reporting_period,org_type,org_code,org_name,variable_type,variable_a,variable_b,measure_name,measure_statistic,value";

    internal static IReadOnlyList<FigureRow> Rows(params ReadOnlySpan<string> lines) => Rows(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));

    internal static IReadOnlyList<FigureRow> Rows(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return PublishedFile.Read(stream, "file.csv", AuditOptions.Default, null, CancellationToken.None);
    }

    internal static AuditResult Audit(params ReadOnlySpan<string> lines) => Audit(AuditOptions.Default, lines);

    internal static AuditResult Audit(AuditOptions options, params ReadOnlySpan<string> lines) => PublicationAudit.Of(Rows(lines), options);

    internal static InputException Refused(params string[] lines) => Assert.Throws<InputException>(() => Rows(lines))!;

    internal static string Annual(string period, string level, string organisation, string variable, string a, string b, string measure, string statistic, string value) =>
        $"{period},{level},{organisation},{organisation} NAME,{variable},{a},{b},{measure},{statistic},{value}";

    internal static string Monthly(string level, string organisation, string id, string value) => $"01/05/2024,31/05/2024,{level},{organisation},NAME,,,{id},Name,{value}";
}
