using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Extracts;

/// <summary>
/// What an extract holds, as 32 hexadecimal digits: the same for the same fields and rows, whatever the kind of file they were read from and whatever their order, so
/// that a part that is handed in twice is found. Nothing of a row can be read back from it.
/// </summary>
internal static class ContentDigest
{
    private const int DigestBytes = 16;
    private const int Lanes = SHA256.HashSizeInBytes / sizeof(ulong);
    private const byte Nothing = 0;
    private const byte Number = 1;
    private const byte Code = 2;

    /// <summary>The digest of an extract.</summary>
    /// <param name="extract">The extract.</param>
    internal static string Of(Extract extract)
    {
        var columns = extract.Fields
            .OrderBy(field => field.Table, StringComparer.Ordinal)
            .ThenBy(field => field.Name, StringComparer.Ordinal)
            .Select(field => extract.ColumnOf(field)!)
            .ToArray();
        using var row = new MemoryStream();
        using var text = new BinaryWriter(row, Encoding.UTF8);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        Span<ulong> sum = stackalloc ulong[Lanes];
        for (var position = 0; position < extract.Count; position++)
        {
            row.SetLength(0);
            foreach (var column in columns)
            {
                Write(text, column[position]);
            }

            SHA256.HashData(row.GetBuffer().AsSpan(0, (int)row.Length), digest);
            Add(digest, sum);
        }

        var whole = string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Join('\n', columns.Select(column => $"{column.Field.Table}.{column.Field.Name}"))}\n{extract.Count}\n{sum[0]:x16}{sum[1]:x16}{sum[2]:x16}{sum[3]:x16}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole)).AsSpan(0, DigestBytes));
    }

    // A sum does not depend on the order of the rows, and unlike an exclusive or, two equal rows do not cancel.
    private static void Add(ReadOnlySpan<byte> digest, Span<ulong> sum)
    {
        for (var lane = 0; lane < Lanes; lane++)
        {
            unchecked
            {
                sum[lane] += BinaryPrimitives.ReadUInt64LittleEndian(digest[(lane * sizeof(ulong))..]);
            }
        }
    }

    private static void Write(BinaryWriter row, FieldValue value)
    {
        if (!value.IsPresent)
        {
            row.Write(Nothing);
        }
        else if (value.Code is { } code)
        {
            row.Write(Code);
            row.Write(code);
        }
        else
        {
            row.Write(Number);
            row.Write7BitEncodedInt64(value.Number);
        }
    }
}
