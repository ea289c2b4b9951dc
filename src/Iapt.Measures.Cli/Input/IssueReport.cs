using System.Globalization;
using Iapt.Measures.Extracts;
using Iapt.Measures.Files;

namespace Iapt.Measures.Cli.Input;

/// <summary>The data issues of an input on standard error: how many of each kind.</summary>
internal static class IssueReport
{
    internal static void Write(Extract extract, TextWriter error, bool quiet)
    {
        if (quiet)
        {
            return;
        }

        var kinds = extract.Issues
            .GroupBy(issue => (issue.Code, issue.Field))
            .OrderByDescending(group => IssueCodes.SeverityOf(group.Key.Code))
            .ThenBy(group => group.Key.Code)
            .ThenBy(group => group.Key.Field?.Name, StringComparer.Ordinal);
        foreach (var kind in kinds)
        {
            var severity = IssueCodes.SeverityOf(kind.Key.Code) == IssueSeverity.Error ? "error" : "warning";
            var where = kind.Key.Field is { } field ? $" in {(string.Equals(field.Table, Ids101Columns.Table, StringComparison.Ordinal) ? "" : field.Table + ".")}{field.Name}" : "";
            error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{severity}: {kind.Count()} x {kind.Key.Code}{where}: {IssueCodes.Describe(kind.Key.Code)} (first in row {kind.Min(issue => issue.Row)})"));
        }
    }
}
