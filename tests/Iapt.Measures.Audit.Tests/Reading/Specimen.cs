using System.Text;

namespace Iapt.Measures.Audit.Tests;

// A small file of each layout that is recognised, which is read and contradicts nothing: the columns of a figure and of a period, where a cell is spoilt, and of a name.
internal sealed record Specimen(string Name, string Header, string[] Lines, string Figure, string Period, string Label)
{
    internal static IReadOnlyList<Specimen> All { get; } =
    [
        new(
            "published monthly",
            Tests.Text.MonthlyHeader,
            [Tests.Text.Monthly("Provider", "RX1", "M076", "25"), Tests.Text.Monthly("Provider", "RX1", "M185", "15"), Tests.Text.Monthly("Provider", "RX1", "M186", "60")],
            "MEASURE_VALUE_SUPPRESSED",
            "REPORTING_PERIOD_START",
            "ORG_NAME1"),
        new(
            "tidy monthly",
            "period_start,period_end,group_type,org_code,org_name,measure_id,measure_name,statistic,value",
            ["2024-05-01,2024-05-31,Provider,RX1,NAME,M076,finished,count,25.0", "2024-05-01,2024-05-31,Provider,RX1,NAME,M185,improved,count,15.0", "2024-05-01,2024-05-31,Provider,RX1,NAME,M186,improved,percentage,60.0"],
            "value",
            "period_end",
            "org_name"),
        new(
            "tidy annual",
            Tests.Text.AnnualHeader,
            [
                Tests.Text.Annual("2024-25", "Provider", "RX1", "Total", "NULL", "NULL", "finished_course_treatment", "count", "25"),
                Tests.Text.Annual("2024-25", "Provider", "RX1", "Total", "NULL", "NULL", "improvement", "count", "15"),
                Tests.Text.Annual("2024-25", "Provider", "RX1", "Total", "NULL", "NULL", "improvement", "percentage", "60"),
            ],
            "value",
            "reporting_period",
            "org_name"),
        new(
            "national figures",
            "id,period_start,period_end,measure,numerator,denominator,denominator_parts,published_value,published_decimals,note",
            ["1,2024-05-01,2024-05-31,Percentage_Recovery,1,2,,50.0,1,a note", "2,2024-05-01,2024-05-31,Percentage_Recovery,1,3,,33.3,1,a note"],
            "published_value",
            "period_start",
            "note"),
        new(
            "PROMs",
            "reporting_period,org_type,org_code,org_name,diagnosis,therapy_type," + string.Join(',', Catalogue.CoursesOfTherapy.Columns),
            [
                "2024-25,Provider,RX1,NAME,Total,Mindfulness,30,25,5,10,50,10,50,15,60,5,20,5,20,12.3,5.1,8.1,5.5,0.8,12.3,5.1,8.1,5.5,0.8,12.3,5.1,8.1,5.5,0.8",
                "2024-25,Provider,RX1,NAME,Depression,Mindfulness,30,25,5,10,50,10,50,15,60,5,20,5,20,12.3,5.1,8.1,5.5,0.8,12.3,5.1,8.1,5.5,0.8,12.3,5.1,8.1,5.5,0.8",
            ],
            "count_improvement",
            "reporting_period",
            "org_name"),
        new(
            "compute's own",
            "period_start,period_end,group_type,org_code,variable_type,variable_a,variable_b,measure_id,measure_name,definition,value,numerator,denominator,status,unknown",
            ["2024-05-01,2024-05-31,Provider,RX1,Total,,,M076,finished,v2.1,25,,,value,0", "2024-05-01,2024-05-31,Provider,RX1,Total,,,M185,improved,v2.1,15,,,value,0", "2024-05-01,2024-05-31,Provider,RX1,Total,,,M186,improved,v2.1,60,15,25,value,0"],
            "value",
            "period_start",
            "measure_name"),
    ];

    internal string Text => Of([Header, .. Lines]);

    internal byte[] Bytes => Encoding.UTF8.GetBytes(Text);

    public override string ToString() => Name;

    internal static string Of(IEnumerable<string> lines) => string.Join('\n', lines) + "\n";

    // The file with another text in the second line of figures; quoted where it needs to be.
    internal string With(string column, string text)
    {
        string[] cells = Lines[1].Split(',');
        cells[Position(column)] = text.AsSpan().IndexOfAny(",\"\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        return Of([Header, Lines[0], string.Join(',', cells), .. Lines[2..]]);
    }

    // The file with its columns in another order, or without some.
    internal string Arranged(Func<string[], string[]> arrange) => Of([.. Lines.Prepend(Header).Select(line => string.Join(',', arrange(line.Split(','))))]);

    internal int Position(string column) => Array.IndexOf(Header.Split(','), column);
}
