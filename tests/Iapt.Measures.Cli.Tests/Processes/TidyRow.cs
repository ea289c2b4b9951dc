namespace Iapt.Measures.Cli.Tests.Processes;

/// <summary>A line of the layout tidy, read without the library.</summary>
internal sealed record TidyRow(string Start, string End, string Level, string Code, string Measure, string Name, string Value, string Numerator, string Denominator, string Status, string Unknown)
{
    internal const string Header =
        "period_start,period_end,group_type,org_code,variable_type,variable_a,variable_b,measure_id,measure_name,definition,value,numerator,denominator,status,unknown";

    internal static IReadOnlyList<TidyRow> ReadAll(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(lines.FirstOrDefault(), Is.EqualTo(Header));
        return
        [
            .. lines.Skip(1).Select(line => line.Split(',')).Select(part => new TidyRow(
                part[0], part[1], part[2], part[3], part[7], part[8], part[10], part[11], part[12], part[13], part[14])),
        ];
    }
}
