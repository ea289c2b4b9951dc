using System.Buffers.Binary;
using Iapt.Measures.Algebra;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Results;

/// <summary>
/// Partial tables as bytes. One table has one form, so that equal tables are equal files; another system that writes this form has its totals merged here.
/// </summary>
/// <remarks>
/// <para>Format 2. Integers of fixed width are little-endian. <i>varint</i> is an unsigned integer of at most 63 bits, seven bits a byte, the lowest first, the eighth bit
/// set on every byte but the last, without needless bytes. <i>signed</i> is a varint of the integer n mapped to 2n, or to -2n-1 when it is negative. <i>text</i> is a varint
/// of its bytes and then UTF-8. <i>hexN</i> is N bytes, which stand for twice as many hexadecimal digits.</para>
/// <para>A file begins with the eight bytes <c>IAPTPART</c>, the format as four bytes, the length of the whole file as eight bytes, and four bytes of CRC-32C over the
/// twenty before them. Then come the sections HEAD, PART, CODE and LEAF, each once, in this order: four letters, the length of the content as four bytes, the content,
/// and four bytes of CRC-32C over letters, length and content.</para>
/// <para>HEAD: the version of the definitions (text); the fingerprint of the thresholds (hex8); the number of measures (varint) and for each its identifier (text), its
/// fingerprint (hex8) and 1 when it is answerable, else 0 (a byte); the number of breakdowns (varint) and for each its identifier (text), its fingerprint (hex8), 1 when it
/// is answerable, else 0 (a byte), the number of its groups (varint) and for each its two labels (texts, the second empty where there is one alone); the number of leaves
/// (varint) and for each its kind (a byte: 0 count, 1 sum, 2 distribution) and its fingerprint (hex8), the leaves of the whole first; a byte of 1 for snapshots by month plus 2 for rederived; the number of supplied fields (varint) and each (text), the same of absent fields; the
/// number of periods (varint) and for each its kind (a byte: 0 month, 1 quarter, 2 financial year, 3 another run of months), its first and its last month (varints of
/// twelve times the year plus the month minus one); the number of levels (varint) and each (a byte: 0 England, 1 region, 2 ICB, 3 sub-ICB, 4 provider); a byte of 1 and the
/// digest of the organisations (hex16), or 0. Fields, breakdowns, periods and levels stand in ascending order, measures by the number of their
/// identifier.</para>
/// <para>PART: the number of parts (varint) and each (hex16), ascending. A part is named by whoever makes it, so that it is not counted twice.</para>
/// <para>CODE: for each level the number of codes (varint) and each (text), ascending by UTF-16 code unit; England has the code <c>all</c>. Then for each period a byte of
/// 1 when the input covers it, plus 2 when it covers its last month; without snapshots always 3.</para>
/// <para>LEAF: for each period, level and code the number of leaves that are not zero (varint), and for each: how many leaves it comes after the one before it, less one
/// (varint; the first counts from -1); then a count has its rows and its undecided rows (varints), a sum has its rows (varint), the sum of their values (signed) and its
/// undecided rows (varint), and a distribution has its undecided rows (varint), the number of values (varint) and for each value, ascending, its distance from the value
/// before (the first signed, the others varint) and its rows (varint, not 0). Values are in units of the last decimal of the field.</para>
/// </remarks>
public static class PartialTableFormat
{
    /// <summary>The format that is written, and the only one that is read.</summary>
    public const int Version = 2;

    internal const int MagicBytes = 8;
    internal const int CheckBytes = sizeof(uint);
    internal const int PreludeBytes = MagicBytes + sizeof(uint) + sizeof(ulong) + CheckBytes;
    internal const int SectionHeadBytes = 4 + sizeof(uint);
    internal const int FingerprintBytes = 8;
    internal const int DigestBytes = 16;
    internal const byte Snapshots = 1;
    internal const byte Rederived = 2;
    internal const byte CoversPeriod = 1;
    internal const byte CoversPeriodEnd = 2;

    /// <summary>The longest file that is read, in bytes: far beyond any table, and little to hold.</summary>
    internal const int LongestFile = 1 << 28;

    internal static ReadOnlySpan<byte> Magic => "IAPTPART"u8;

    internal static ReadOnlySpan<byte> Head => "HEAD"u8;

    internal static ReadOnlySpan<byte> Part => "PART"u8;

    internal static ReadOnlySpan<byte> Code => "CODE"u8;

    internal static ReadOnlySpan<byte> Leaf => "LEAF"u8;

    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="stream">Where to; it is left open.</param>
    /// <exception cref="PartialTableException">The table is longer than what is read.</exception>
    public static void Write(PartialTable table, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(stream);
        var content = new SectionWriter();
        content.Section(Head, section => WriteHead(section, table.Header));
        content.Section(Part, section => section.Each(table.Parts, part => section.Hex(part)));
        content.Section(Code, section => WriteCodes(section, table.Totals));
        content.Section(Leaf, section => WriteLeaves(section, table));
        var length = PreludeBytes + content.Bytes.Length;
        if (length > LongestFile)
        {
            throw new PartialTableException("the table is too long for a file; expected fewer periods in one table");
        }

        Span<byte> prelude = stackalloc byte[PreludeBytes];
        Magic.CopyTo(prelude);
        BinaryPrimitives.WriteUInt32LittleEndian(prelude[MagicBytes..], Version);
        BinaryPrimitives.WriteUInt64LittleEndian(prelude[(MagicBytes + sizeof(uint))..], (ulong)length);
        BinaryPrimitives.WriteUInt32LittleEndian(prelude[^CheckBytes..], Crc32C.Of(prelude[..^CheckBytes]));
        stream.Write(prelude);
        stream.Write(content.Bytes);
    }

    /// <summary>Reads a table, to the end of the stream.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <exception cref="PartialTableException">The bytes are not a whole, undamaged partial table of this format.</exception>
    public static PartialTable Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return PartialTableReader.Read(stream);
    }

    private static void WriteHead(SectionWriter section, PartialTableHeader header)
    {
        section.Text(header.Version);
        section.Hex(header.Instruments);
        section.Each(header.Measures, measure =>
        {
            section.Text(measure.Id);
            section.Hex(measure.Fingerprint);
            section.Byte(measure.IsAnswerable ? (byte)1 : (byte)0);
        });
        section.Each(header.Breakdowns, breakdown =>
        {
            section.Text(breakdown.Id);
            section.Hex(breakdown.Fingerprint);
            section.Byte(breakdown.IsAnswerable ? (byte)1 : (byte)0);
            section.Each(breakdown.Groups, group =>
            {
                section.Text(group.VariableA);
                section.Text(group.VariableB ?? "");
            });
        });
        section.Each(header.Leaves, leaf =>
        {
            section.Byte((byte)leaf.Kind);
            section.Hex(leaf.Fingerprint);
        });
        section.Byte((byte)((header.HasSnapshots ? Snapshots : 0) + (header.IsRederived ? Rederived : 0)));
        section.Each(header.Supplied, section.Text);
        section.Each(header.Absent, section.Text);
        section.Each(header.Periods, period =>
        {
            section.Byte((byte)period.Cadence);
            section.Number(ReportingPeriod.Number(period.FirstMonth));
            section.Number(ReportingPeriod.Number(period.LastMonth));
        });
        section.Each(header.Levels, level => section.Byte((byte)level));
        section.Byte(header.Organisations is null ? (byte)0 : (byte)1);
        section.Hex(header.Organisations ?? "");
    }

    private static void WriteCodes(SectionWriter section, LeafTable totals)
    {
        foreach (var codes in totals.Codes)
        {
            section.Each(codes, section.Text);
        }

        foreach (var cover in totals.Covers)
        {
            section.Byte((byte)((cover.Period ? CoversPeriod : 0) + (cover.PeriodEnd ? CoversPeriodEnd : 0)));
        }
    }

    private static void WriteLeaves(SectionWriter section, PartialTable table)
    {
        for (var period = 0; period < table.Header.Periods.Count; period++)
        {
            for (var level = 0; level < table.Header.Levels.Count; level++)
            {
                for (var code = 0; code < table.Totals.Codes[level].Count; code++)
                {
                    var previous = -1;
                    section.Each(table.Totals[period, level, code].All, one =>
                    {
                        section.Number(one.Leaf - previous - 1);
                        previous = one.Leaf;
                        WriteTotal(section, table.Header.Leaves[one.Leaf].Kind, one.Total);
                    });
                }
            }
        }
    }

    private static void WriteTotal(SectionWriter section, LeafKind kind, LeafTotal total)
    {
        if (kind != LeafKind.Distribution)
        {
            section.Number(total.Count);
            if (kind == LeafKind.Sum)
            {
                section.Signed(total.Sum);
            }

            section.Number(total.Unknown);
            return;
        }

        section.Number(total.Unknown);
        long? previous = null;
        section.Each([.. total.Distribution], one =>
        {
            if (previous is { } before)
            {
                section.Number(one.Key - before);
            }
            else
            {
                section.Signed(one.Key);
            }

            section.Number(one.Value);
            previous = one.Key;
        });
    }
}
