using System.Buffers.Binary;
using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Results;

/// <summary>Reads the bytes that <see cref="PartialTableFormat"/> describes, and refuses every others: whoever wrote them.</summary>
internal static class PartialTableReader
{
    private const int ChunkBytes = 1 << 16;

    internal static PartialTable Read(Stream stream)
    {
        var reader = new SectionReader(Content(stream));
        var header = HeadReader.Read(Section(ref reader, PartialTableFormat.Head));
        var parts = Parts(Section(ref reader, PartialTableFormat.Part));
        var (codes, covers) = Codes(Section(ref reader, PartialTableFormat.Code), header);
        var totals = Totals(Section(ref reader, PartialTableFormat.Leaf), header, codes);
        reader.End();
        var table = new PartialTable(header, parts, new LeafTable(codes, covers, totals));
        return parts.Count > 0 || table.Equals(PartialTable.Empty(header)) ? table : throw SectionReader.Corrupted("totals of no part");
    }

    private static byte[] Content(Stream stream)
    {
        var prelude = new byte[PartialTableFormat.PreludeBytes];
        var found = stream.ReadAtLeast(prelude, prelude.Length, throwOnEndOfStream: false);
        if (found == 0 || !PartialTableFormat.Magic.StartsWith(prelude.AsSpan(0, Math.Min(found, PartialTableFormat.MagicBytes))))
        {
            throw new PartialTableException("not a partial table; expected a file that compute --partial or merge wrote");
        }

        if (found < prelude.Length)
        {
            throw Truncated(found, PartialTableFormat.PreludeBytes);
        }

        Check(prelude, "the beginning");
        var version = BinaryPrimitives.ReadUInt32LittleEndian(prelude.AsSpan(PartialTableFormat.MagicBytes));
        if (version != PartialTableFormat.Version)
        {
            throw new PartialTableException(string.Create(CultureInfo.InvariantCulture, $"a partial table of format {version}; expected format {PartialTableFormat.Version}"));
        }

        var length = BinaryPrimitives.ReadUInt64LittleEndian(prelude.AsSpan(PartialTableFormat.MagicBytes + sizeof(uint)));
        if (length is < PartialTableFormat.PreludeBytes or > PartialTableFormat.LongestFile)
        {
            throw new PartialTableException(string.Create(CultureInfo.InvariantCulture, $"a partial table of {length} bytes; expected at most {PartialTableFormat.LongestFile}"));
        }

        return Rest(stream, (int)length - prelude.Length, (int)length);
    }

    // What the file says of its length is not believed before the bytes are there.
    private static byte[] Rest(Stream stream, int expected, int length)
    {
        using var content = new MemoryStream();
        var chunk = new byte[ChunkBytes];
        while (content.Length <= expected)
        {
            var read = stream.Read(chunk, 0, (int)Math.Min(chunk.Length, expected + 1 - content.Length));
            if (read == 0)
            {
                break;
            }

            content.Write(chunk, 0, read);
        }

        if (content.Length < expected)
        {
            throw Truncated(length - expected + content.Length, length);
        }

        return content.Length == expected ? content.ToArray() : throw SectionReader.Corrupted("the file is longer than it was written");
    }

    private static PartialTableException Truncated(long found, long expected) =>
        new(string.Create(CultureInfo.InvariantCulture, $"the partial table is truncated: it ends after {found} of at least {expected} bytes"));

    private static void Check(ReadOnlySpan<byte> checkedBytes, string what)
    {
        if (BinaryPrimitives.ReadUInt32LittleEndian(checkedBytes[^PartialTableFormat.CheckBytes..]) != Crc32C.Of(checkedBytes[..^PartialTableFormat.CheckBytes]))
        {
            throw SectionReader.Corrupted($"{what} does not fit its checksum");
        }
    }

    private static SectionReader Section(ref SectionReader reader, ReadOnlySpan<byte> name)
    {
        var whole = reader;
        var head = reader.Take(PartialTableFormat.SectionHeadBytes);
        var length = BinaryPrimitives.ReadUInt32LittleEndian(head[name.Length..]);
        if (length > PartialTableFormat.LongestFile)
        {
            throw SectionReader.Corrupted("a section is longer than the file");
        }

        _ = reader.Take((int)length + PartialTableFormat.CheckBytes);
        var section = whole.Take(head.Length + (int)length + PartialTableFormat.CheckBytes);
        Check(section, "a section");
        return head.StartsWith(name) ? new SectionReader(section[head.Length..^PartialTableFormat.CheckBytes]) : throw SectionReader.Corrupted("the sections are not in order");
    }

    private static List<string> Parts(SectionReader section)
    {
        var parts = new List<string>();
        for (var left = section.Count(); left > 0; left--)
        {
            SectionReader.Append(parts, section.Hex(PartialTableFormat.DigestBytes));
        }

        section.End();
        return parts;
    }

    private static (IReadOnlyList<string>[] Codes, PeriodCover[] Covers) Codes(SectionReader section, PartialTableHeader header)
    {
        var codes = new IReadOnlyList<string>[header.Levels.Count];
        for (var level = 0; level < codes.Length; level++)
        {
            codes[level] = section.Texts();
            if (header.Levels[level] == GroupLevel.England && !codes[level].SequenceEqual([GroupKeys.England], StringComparer.Ordinal))
            {
                throw SectionReader.Corrupted("England has its one code");
            }
        }

        var covers = new PeriodCover[header.Periods.Count];
        for (var period = 0; period < covers.Length; period++)
        {
            var cover = section.Byte(PartialTableFormat.CoversPeriod | PartialTableFormat.CoversPeriodEnd);
            covers[period] = new PeriodCover((cover & PartialTableFormat.CoversPeriod) != 0, (cover & PartialTableFormat.CoversPeriodEnd) != 0);
            if (covers[period] is { PeriodEnd: true, Period: false } || (!header.HasSnapshots && !covers[period].PeriodEnd))
            {
                throw SectionReader.Corrupted("a period that is covered at its end is covered");
            }
        }

        section.End();
        return (codes, covers);
    }

    private static LeafTotals[][][] Totals(SectionReader section, PartialTableHeader header, IReadOnlyList<string>[] codes)
    {
        var totals = new LeafTotals[header.Periods.Count][][];
        for (var period = 0; period < totals.Length; period++)
        {
            totals[period] = new LeafTotals[codes.Length][];
            for (var level = 0; level < codes.Length; level++)
            {
                var ofLevel = new List<LeafTotals>();
                while (ofLevel.Count < codes[level].Count)
                {
                    ofLevel.Add(OfCode(ref section, header));
                }

                totals[period][level] = [.. ofLevel];
            }
        }

        section.End();
        return totals;
    }

    private static LeafTotals OfCode(ref SectionReader section, PartialTableHeader header)
    {
        var totals = new List<(int Leaf, LeafTotal Total)>();
        var leaf = -1L;
        for (var left = section.Count(); left > 0; left--)
        {
            leaf += Math.Min(section.Number(), int.MaxValue) + 1;
            if (leaf >= header.Leaves.Count)
            {
                throw SectionReader.Corrupted("a total of no leaf");
            }

            var total = Total(ref section, header.Leaves[(int)leaf].Kind);
            totals.Add(total is { IsZero: false, IsWithinLimits: true } ? ((int)leaf, total) : throw SectionReader.Corrupted("a total that cannot be one"));
        }

        return totals.Count == 0 ? LeafTotals.None : new LeafTotals(totals);
    }

    private static LeafTotal Total(ref SectionReader section, LeafKind kind)
    {
        var total = new LeafTotal(kind);
        if (kind != LeafKind.Distribution)
        {
            var rows = section.Number();
            var sum = kind == LeafKind.Sum ? section.Signed() : 0;
            total.Add(rows, rows == 0 && sum != 0 ? throw SectionReader.Corrupted("a sum of no rows") : sum, section.Number());
            return total;
        }

        total.Add(0, 0, section.Number());
        Int128 value = 0;
        Int128 all = 0;
        Int128 values = 0;
        for (int left = section.Count(), first = left; left > 0; left--)
        {
            var step = left == first ? section.Signed() : section.Number();
            var rows = section.Number();
            value += step;
            all += rows;
            values += value * rows;
            if (rows == 0 || (left < first && step == 0) || !IsWithinLimits(value) || !IsWithinLimits(all) || !IsWithinLimits(values))
            {
                throw SectionReader.Corrupted("a distribution that cannot be one");
            }

            total.AddToDistribution((long)value, rows);
        }

        total.Add((long)all, (long)values, 0);
        return total;
    }

    private static bool IsWithinLimits(Int128 number) => number >= -LeafTotal.Largest && number <= LeafTotal.Largest;
}
