using System.Globalization;
using System.Text.Json;
using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using ParquetSharp;

namespace Iapt.Measures.Files.Tests;

/// <summary>The layouts of <c>cli.md</c>, character by character.</summary>
public sealed class TableWriterTests
{
    private static readonly MeasureTable Table = new(
        [
            Row(new TableKey(GroupLevel.England, "all"), "M191", "Count_Recovery", MeasureCell.Number(23291, 2)),
            Row(new TableKey(GroupLevel.England, "all"), "M192", "Percentage_Recovery", MeasureCell.Ratio(23291, 45154, isPercentage: true, 0)),
            Row(new TableKey(GroupLevel.Region, "Y62"), "M192", "Percentage_Recovery", MeasureCell.Ratio(0, 0, isPercentage: true, 0)),
            Row(new TableKey(GroupLevel.Icb, "QE1"), "M088", "Mean \"wait\", days", MeasureCell.Summary(Quotient.Of(-1, 3), 3, 1)),
            Row(new TableKey(GroupLevel.SubIcb, "01A"), "M001", "Count", MeasureCell.NotAssessable),
            Row(new TableKey(GroupLevel.Provider, "=cmd|x"), "M001", "Count", MeasureCell.Number(0, 0)),
        ],
        InstrumentTable.Default);

    [Test]
    public void The_tidy_layout_is_this() => Assert.That(
        Text(writer => TableWriter.WriteTidyCsv(Table, writer)),
        Is.EqualTo(
            """"
            period_start,period_end,group_type,org_code,variable_type,variable_a,variable_b,measure_id,measure_name,definition,value,numerator,denominator,status,unknown
            2024-05-01,2024-05-31,England,all,Total,,,M191,Count_Recovery,v2.1,23291,,,value,2
            2024-05-01,2024-05-31,England,all,Total,,,M192,Percentage_Recovery,v2.1,51.58125525977765,23291,45154,value,0
            2024-05-01,2024-05-31,CommissioningRegion,Y62,Total,,,M192,Percentage_Recovery,v2.1,,0,0,not_applicable,0
            2024-05-01,2024-05-31,ICB,QE1,Total,,,M088,"Mean ""wait"", days",v2.1,-0.33333333333333333,,3,value,1
            2024-05-01,2024-05-31,SubICB,01A,Total,,,M001,Count,v2.1,,,,not_assessable,0
            2024-05-01,2024-05-31,Provider,=cmd|x,Total,,,M001,Count,v2.1,0,,,value,0

            """"));

    [Test]
    public void Intervals_are_two_more_columns()
    {
        var options = new TidyOptions { Interval = row => row.Cell.Numerator > 0 ? ("51.1", "52.1") : null };
        var lines = Text(writer => TableWriter.WriteTidyCsv(Table, writer, options)).Split('\n');
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines[0], Does.EndWith(",status,unknown,lower,upper"));
            Assert.That(lines[1], Does.EndWith(",value,2,,"));
            Assert.That(lines[2], Does.EndWith(",value,0,51.1,52.1"));
        }
    }

    [Test]
    public void JSON_holds_the_same_names_and_digits()
    {
        var options = new TidyOptions { Interval = row => row.Cell.Numerator > 0 ? ("51.1", "52.1") : null };
        var text = Text(writer => TableWriter.WriteTidyJson(Table, writer, options));
        using var json = JsonDocument.Parse(text);
        var rate = json.RootElement[1];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(json.RootElement.GetArrayLength(), Is.EqualTo(Table.Rows.Count));
            Assert.That(rate.EnumerateObject().Select(property => property.Name), Is.EqualTo(TableWriter.TidyHeader.Append("lower").Append("upper")));
            Assert.That(rate.GetProperty("value").GetRawText(), Is.EqualTo("51.58125525977765"));
            Assert.That(rate.GetProperty("numerator").GetInt64(), Is.EqualTo(23291));
            Assert.That(rate.GetProperty("upper").GetRawText(), Is.EqualTo("52.1"));
            Assert.That(json.RootElement[3].GetProperty("measure_name").GetString(), Is.EqualTo("Mean \"wait\", days"));
            Assert.That(json.RootElement[4].GetProperty("value").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(json.RootElement[4].GetProperty("variable_a").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(Text(writer => TableWriter.WriteTidyJson(new MeasureTable([], InstrumentTable.Default), writer)), Is.EqualTo("[]\n"));
        }
    }

    [Test]
    public void Parquet_holds_the_same_columns_typed()
    {
        using var folder = new TestFolder();
        TableWriter.WriteTidyParquet(Table, folder.Of("out.parquet"), new TidyOptions { Interval = _ => ("1.5", "2.5") });
        using var file = new ParquetFileReader(folder.Of("out.parquet"));
        using var group = file.RowGroup(0);
        var schema = file.FileMetaData.Schema;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Enumerable.Range(0, schema.NumColumns).Select(column => schema.Column(column).Name), Is.EqualTo(TableWriter.TidyHeader.Append("lower").Append("upper")));
            Assert.That(Column<Date>(0).Select(date => date.DateTime), Is.All.EqualTo(new DateTime(2024, 5, 1)));
            Assert.That(Column<string?>(5), Is.All.Null);
            Assert.That(Column<double?>(10), Is.EqualTo(new double?[] { 23291, 51.58125525977765, null, -1 / 3.0, null, 0 }));
            Assert.That(Column<long?>(11), Is.EqualTo(new long?[] { null, 23291, 0, null, null, null }));
            Assert.That(Column<long>(14), Is.EqualTo(new long[] { 2, 0, 0, 1, 0, 0 }));
            Assert.That(Column<double?>(16), Is.All.EqualTo(2.5));
            Assert.That(folder.Names(), Is.EqualTo(new[] { "out.parquet" }));
        }

        T[] Column<T>(int position)
        {
            using var column = group.Column(position);
            using var logical = column.LogicalReader<T>();
            return logical.ReadAll((int)group.MetaData.NumRows);
        }
    }

    [Test]
    public void The_monthly_layout_names_organisations()
    {
        var organisations = new OrganisationTable([new Organisation("01A", "Sub, one", "QE1", "Lancashire", "Y62", "North West")]);
        Assert.That(
            Text(writer => TableWriter.WriteNhsMonthlyCsv(Table, writer, organisations)),
            Is.EqualTo(
                """"
                REPORTING_PERIOD_START,REPORTING_PERIOD_END,GROUP_TYPE,ORG_CODE1,ORG_NAME1,ORG_CODE2,ORG_NAME2,MEASURE_ID,MEASURE_NAME,MEASURE_VALUE_SUPPRESSED
                2024-05-01,2024-05-31,England,all,all Providers,,,M191,Count_Recovery,23291
                2024-05-01,2024-05-31,England,all,all Providers,,,M192,Percentage_Recovery,51.58125525977765
                2024-05-01,2024-05-31,CommissioningRegion,Y62,North West,,,M192,Percentage_Recovery,
                2024-05-01,2024-05-31,ICB,QE1,Lancashire,,,M088,"Mean ""wait"", days",-0.33333333333333333
                2024-05-01,2024-05-31,SubICB,01A,"Sub, one",,,M001,Count,
                2024-05-01,2024-05-31,Provider,=cmd|x,=cmd|x,,,M001,Count,0

                """"));
    }

    private static string Text(Action<TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(writer);
        return writer.ToString();
    }

    private static MeasureRow Row(TableKey key, string id, string name, MeasureCell cell) =>
        new(ReportingPeriod.Month(2024, 5), key, new MeasureDefinition(id, name, Catalogue.DefinitionSets.V21.Measures[0].Expression), "v2.1", cell);
}
