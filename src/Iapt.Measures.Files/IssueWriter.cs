using System.Collections.Frozen;
using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Files;

/// <summary>Writes the issues of an extract. No line holds a value of the data.</summary>
public static class IssueWriter
{
    private static readonly FrozenSet<Field> Referral = Ids101Columns.All.ToFrozenSet();

    /// <summary>
    /// Writes the header <c>code,severity,field,row,description</c> and one line for each issue, in the order in which they arose. The row is the line of the file; a
    /// field of another table than IDS101Referral has its table before it.
    /// </summary>
    /// <param name="extract">The extract.</param>
    /// <param name="writer">Where the lines go.</param>
    public static void WriteCsv(Extract extract, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(extract);
        ArgumentNullException.ThrowIfNull(writer);
        var line = new CsvLine(writer);
        line.Add("code").Add("severity").Add("field").Add("row").Add("description").End();
        foreach (var issue in extract.Issues)
        {
            line.Add(issue.Code.ToString())
                .Add(issue.Severity.ToString())
                .Add(Name(issue.Field))
                .Add(TableTokens.Of(issue.Row))
                .Add(IssueCodes.Describe(issue.Code))
                .End();
        }
    }

    private static string Name(Field? field) => field switch
    {
        null => "",
        _ when Referral.Contains(field) => field.Name,
        _ => $"{field.Table}.{field.Name}",
    };
}
