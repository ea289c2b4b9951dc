using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using ParquetSharp;

namespace Iapt.Measures.Files.Tests;

/// <summary>Tables written row by row as Parquet.</summary>
public sealed class ParquetTableWriterTests
{
    private static readonly Field[] Fields = [Ids101.PathwayID, Ids101.Unique_MonthID, Ids101.ReferralRequestReceivedDate, Ids101.UsePathway_Flag, Ids606.PersScore];

    [Test]
    public void Values_have_the_types_of_their_fields_and_nulls_are_nulls()
    {
        using var stream = Written(["a", "1490", "2024-05-31", "True", "2.30"], ["", "", "", "", ""], ["é", "-1", "1969-12-31", "False", "12"]);
        using var file = new ParquetFileReader(stream);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Column<string?>(file, 0), Is.EqualTo(new[] { "a", null, "é" }));
            Assert.That(Column<int?>(file, 1), Is.EqualTo(new int?[] { 1490, null, -1 }));
            Assert.That(Column<Date?>(file, 2).Select(date => date?.DateTime), Is.EqualTo(new DateTime?[] { new(2024, 5, 31), null, new(1969, 12, 31) }));
            Assert.That(Column<bool?>(file, 3), Is.EqualTo(new bool?[] { true, null, false }));
            Assert.That(Column<string?>(file, 4), Is.EqualTo(new[] { "2.30", null, "12" }));
        }
    }

    [Test]
    public void A_table_of_several_row_groups_loses_nothing()
    {
        const int Rows = 150_000;
        using var stream = new MemoryStream();
        using (var writer = new ParquetTableWriter(stream, [Ids101.PathwayID]))
        {
            for (var row = 0; row < Rows; row++)
            {
                writer.Add(0, row % 7 == 0 ? "" : $"P{row}");
                writer.EndRow();
            }

            writer.Complete();
        }

        stream.Position = 0;
        using var file = new ParquetFileReader(stream);
        var texts = new List<string?>();
        for (var group = 0; group < file.FileMetaData.NumRowGroups; group++)
        {
            texts.AddRange(Column<string?>(file, 0, group));
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.FileMetaData.NumRowGroups, Is.GreaterThan(1));
            Assert.That(texts, Is.EqualTo(Enumerable.Range(0, Rows).Select(row => row % 7 == 0 ? null : $"P{row}")));
        }
    }

    [Test]
    public void A_table_without_rows_can_be_read()
    {
        using var stream = Written();
        using var file = new ParquetFileReader(stream);
        Assert.That(file.FileMetaData.NumRows, Is.Zero);
    }

    [Test]
    public void A_row_that_lacks_a_value_is_refused()
    {
        using var writer = new ParquetTableWriter(new MemoryStream(), Fields);
        writer.Add(0, "a");
        Assert.That(writer.EndRow, Throws.InvalidOperationException.With.Message.Contains("Unique_MonthID"));
    }

    [Test]
    public void A_text_that_is_no_value_is_refused()
    {
        using var writer = new ParquetTableWriter(new MemoryStream(), Fields);
        Assert.That(() => writer.Add(2, "31/05/2024"), Throws.InstanceOf<FormatException>());
    }

    private static MemoryStream Written(params string[][] rows)
    {
        var stream = new MemoryStream();
        using (var writer = new ParquetTableWriter(stream, Fields))
        {
            foreach (var row in rows)
            {
                for (var field = 0; field < row.Length; field++)
                {
                    writer.Add(field, row[field]);
                }

                writer.EndRow();
            }

            writer.Complete();
        }

        stream.Position = 0;
        return stream;
    }

    private static T[] Column<T>(ParquetFileReader file, int position, int group = 0)
    {
        using var rows = file.RowGroup(group);
        using var column = rows.Column(position).LogicalReader<T>();
        return column.ReadAll(checked((int)rows.MetaData.NumRows));
    }
}
