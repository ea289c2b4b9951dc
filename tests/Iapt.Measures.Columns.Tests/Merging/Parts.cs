using System.Buffers.Binary;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Extracts;
using Iapt.Measures.Generation;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Columns.Tests.Merging;

/// <summary>Parts of random extracts, their tables, and the bytes of these.</summary>
internal static class Parts
{
    private const int PreludeBytes = 24;
    private const int SectionHeadBytes = 8;

    internal static readonly GroupLevel[] Levels = Enum.GetValues<GroupLevel>();

    /// <summary>The rows of each part, in the order of the whole.</summary>
    internal static IReadOnlyList<RandomExtract> Split(RandomExtract whole, int parts, Func<string?[], int> partOf) =>
        [.. Enumerable.Range(0, parts).Select(part => whole with { Rows = [.. whole.Rows.Where(row => partOf(row) == part)] })];

    /// <summary>Splits by pathway: a text stands for the pathway that its codec reads.</summary>
    internal static IReadOnlyList<RandomExtract> SplitByPathway(RandomExtract whole, int parts, Func<string, int> partOf) =>
        Split(whole, parts, row => PathwayID.Read(row[Position(whole, PathwayID)]).Value.Code is { } pathway ? partOf(pathway) : 0);

    internal static int Position(RandomExtract extract, Field field) => extract.Fields.Index().Single(one => one.Item == field).Index;

    internal static MeasureCalculator Calculator(bool rederive = false, int threads = 1) => new() { Rederive = rederive, Threads = threads };

    internal static PartialTable Table(RandomExtract part, int threads = 1) =>
        Calculator(part.Rederive, threads).ComputePart(part.ToExtract(), part.Periods, Levels, DefinitionSets.V21.Measures);

    internal static PartialTable Merge(IEnumerable<PartialTable> tables) => tables.Aggregate(PartialTable.Merge);

    /// <summary>The figures, as what a reader of them sees.</summary>
    internal static IEnumerable<object> Figures(MeasureTable table) => table.Rows.Select(row => (object)(row.Period, row.Key, row.Group?.Key, row.Measure.Id, row.Version, row.Cell));

    internal static byte[] Bytes(PartialTable table)
    {
        using var stream = new MemoryStream();
        PartialTableFormat.Write(table, stream);
        return stream.ToArray();
    }

    internal static PartialTable Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return PartialTableFormat.Read(stream);
    }

    /// <summary>Where the content of each section begins and ends.</summary>
    internal static IReadOnlyList<Range> Sections(byte[] bytes)
    {
        var sections = new List<Range>();
        for (var position = PreludeBytes; position < bytes.Length;)
        {
            var start = position + SectionHeadBytes;
            var end = start + (int)BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(position + 4));
            sections.Add(start..end);
            position = end + sizeof(uint);
        }

        return sections;
    }

    /// <summary>Codes, months covered and totals: everything but the header and the names of the parts.</summary>
    internal static byte[] Totals(PartialTable table)
    {
        var bytes = Bytes(table);
        return bytes[(Sections(bytes)[1].End.Value + sizeof(uint))..];
    }

    /// <summary>A small table with a count, a rate and a median, for what is tried on every bit.</summary>
    internal static PartialTable Small() => new MeasureCalculator().ComputePart(
        SmallExtract(),
        [ReportingPeriod.Month(2024, 5)],
        [GroupLevel.England, GroupLevel.Provider],
        [.. new[] { "M076", "M051", "M192" }.Select(id => DefinitionSets.V21[id])]);

    internal static Extract SmallExtract(string prefix = "P", bool shuffled = false, string score = "15", IReadOnlyList<Field>? fields = null)
    {
        Field[] all =
        [
            PathwayID, OrgID_Provider, OrgIDComm, Unique_MonthID, UsePathway_Flag, ReferralRequestReceivedDate, TherapySession_FirstDate, TherapySession_LastDate, ServDischDate, EndCode,
            CareContact_Count, TreatmentCareContact_Count, PHQ9_FirstScore, PHQ9_LastScore, GAD_FirstScore, GAD_LastScore,
        ];
        string[][] rows =
        [
            [$"{prefix}1", "RX1", "A1", "1490", "True", "2024-01-08", "2024-02-05", "2024-05-13", "2024-05-20", "46", "9", "9", score, "6", "12", "5"],
            [$"{prefix}2", "RX2", "A2", "1490", "True", "2024-05-08", "", "", "", "", "0", "0", "", "", "", ""],
            [$"{prefix}3", "RX1", "A2", "1490", "True", "2024-02-08", "2024-03-05", "2024-05-13", "2024-05-28", "46", "4", "4", "12", "11", "9", "9"],
        ];
        var used = fields ?? all;
        var builder = new ExtractBuilder(used);
        foreach (var row in shuffled ? rows.Reverse() : rows)
        {
            builder.BeginRow(builder.Count + 2);
            for (var column = 0; column < used.Count; column++)
            {
                builder.Set(column, row[Array.IndexOf(all, used[column])]);
            }

            _ = builder.EndRow();
        }

        return builder.Build();
    }
}
