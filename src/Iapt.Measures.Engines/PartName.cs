using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Sql;

namespace Iapt.Measures.Engines;

/// <summary>
/// What names a part that an engine counts: a digest of the records that its referrals are, whatever their order and whatever engine they lie in. Nothing of a record can be
/// read back from it. A part of files is named by all that its rows hold: one that is counted in files and on an engine is not found.
/// </summary>
internal static class PartName
{
    private const int Bytes = 16;
    private const int Lanes = SHA256.HashSizeInBytes / sizeof(ulong);

    private static readonly Field[] Identifying = [Ids101.PathwayID, Ids101.UniqueID_IDS101, Ids101.RecordNumber, Ids101.Unique_MonthID, Ids101.ReportingPeriodStartDate];

    /// <summary>The name of a part that is not kept.</summary>
    internal static string None { get; } = new('0', 2 * Bytes);

    internal static string Of(Engine engine, SqlStore store, CancellationToken cancellation)
    {
        var columns = Identifying.Where(store.Fields.Contains)
            .Select(field => $"CAST({Engine.Quoted(store.Map.Columns.TryGetValue(field, out var column) ? column : field.Name)} AS {EngineSchema.TextType(engine)})");
        var lines = engine.Query(
            "reading which records there are",
            $"SELECT {string.Join(", ", columns)} FROM {Engine.Quoted(store.Map.Referrals)}",
            [],
            row => string.Join('\t', Enumerable.Range(0, row.FieldCount).Select(column => row.IsDBNull(column) ? "" : row.GetString(column))),
            cancellation);
        return Of(lines);
    }

    private static string Of(IEnumerable<string> lines)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        Span<ulong> sum = stackalloc ulong[Lanes];
        var count = 0L;
        foreach (var line in lines)
        {
            SHA256.HashData(Encoding.UTF8.GetBytes(line), digest);
            count++;
            for (var lane = 0; lane < Lanes; lane++)
            {
                // A sum does not depend on the order of the rows, and unlike an exclusive or, two equal rows do not cancel.
                unchecked
                {
                    sum[lane] += BinaryPrimitives.ReadUInt64LittleEndian(digest[(lane * sizeof(ulong))..]);
                }
            }
        }

        var whole = string.Create(CultureInfo.InvariantCulture, $"records\n{count}\n{sum[0]:x16}{sum[1]:x16}{sum[2]:x16}{sum[3]:x16}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole)).AsSpan(0, Bytes));
    }
}
