using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Iapt.Measures.Extracts;

/// <summary>
/// What an extract holds, as 32 hexadecimal digits: the same for the same fields and rows, whatever the kind of file they were read from and whatever their order, so
/// that a part that is handed in twice is found. Nothing of a row can be read back from it.
/// </summary>
internal static class ContentDigest
{
    private const int DigestBytes = 16;
    private const int KeyBytes = 16;
    private const int Lanes = SHA256.HashSizeInBytes / sizeof(ulong);

    /// <summary>The digest of an extract.</summary>
    /// <param name="extract">The extract.</param>
    /// <param name="cancellation">Stops the work between blocks.</param>
    internal static string Of(Extract extract, CancellationToken cancellation = default)
    {
        var own = Of([.. extract.Fields.Select(extract.ColumnOf).OfType<Column>()], extract.Count, cancellation);
        if (extract.Tables.Count == 0)
        {
            return own;
        }

        var others = extract.Tables.Values.OrderBy(table => table.Table, StringComparer.Ordinal)
            .Select(table => $"{table.Table} {Of([.. table.Fields.Select(table.ColumnOf).OfType<Column>()], table.Count, cancellation)}");
        return Hashed(string.Join('\n', others.Prepend(own)));
    }

    private static string Of(IReadOnlyList<Column> held, int count, CancellationToken cancellation)
    {
        var columns = held.OrderBy(column => column.Field.Table, StringComparer.Ordinal).ThenBy(column => column.Field.Name, StringComparer.Ordinal).ToArray();
        var cells = Array.ConvertAll(columns, column => new ColumnCells(column));
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        Span<ulong> sum = stackalloc ulong[Lanes];
        var row = new byte[cells.Sum(cell => cell.MostBytes)];
        for (var block = 0; block << Blocks.RowBits < count; block++)
        {
            cancellation.ThrowIfCancellationRequested();
            Array.ForEach(cells, cell => cell.MoveTo(block));
            for (var within = 0; within < Math.Min(Blocks.Rows, count - (block << Blocks.RowBits)); within++)
            {
                var length = 0;
                foreach (var cell in cells)
                {
                    length += cell.Write(within, row.AsSpan(length));
                }

                SHA256.HashData(row.AsSpan(0, length), digest);
                Add(digest, sum);
            }
        }

        var whole = string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Join('\n', columns.Select(column => $"{column.Field.Table}.{column.Field.Name}"))}\n{count}\n{sum[0]:x16}{sum[1]:x16}{sum[2]:x16}{sum[3]:x16}");
        return Hashed(whole);
    }

    private static string Hashed(string whole) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole)).AsSpan(0, DigestBytes));

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

    /// <summary>The cells of a column as bytes that no other value has: a number, the key of an identifier, or a code with its length.</summary>
    private sealed class ColumnCells
    {
        private readonly Column _column;
        private readonly byte[][] _codes;
        private Block? _buffer;
        private Block? _block;

        internal ColumnCells(Column column)
        {
            _column = column;
            _codes = column is CodeColumn codes ? [.. codes.Codes.Select(WithLength)] : [];
            MostBytes = Math.Max(KeyBytes, _codes.Select(code => code.Length).DefaultIfEmpty(0).Max());
        }

        internal int MostBytes { get; }

        internal void MoveTo(int block) => _block = _column is IdentifierColumn identifiers ? identifiers.Load(block, ref _buffer) : ((IntegerColumn)_column).Blocks.Load(block, ref _buffer);

        internal int Write(int within, Span<byte> row)
        {
            if (_block is HeldBlock<UInt128> keys)
            {
                BinaryPrimitives.WriteUInt128LittleEndian(row, keys.ValueAt(within));
                return KeyBytes;
            }

            var number = _block!.NumberAt(within);
            if (number >= 0 && _column is CodeColumn)
            {
                _codes[number].CopyTo(row);
                return _codes[number].Length;
            }

            // Null is the least integer; as a code, it is longer than any code.
            BinaryPrimitives.WriteInt32LittleEndian(row, number);
            return sizeof(int);
        }

        private static byte[] WithLength(string code)
        {
            var bytes = new byte[sizeof(int) + Encoding.UTF8.GetByteCount(code)];
            BinaryPrimitives.WriteInt32LittleEndian(bytes, bytes.Length);
            Encoding.UTF8.GetBytes(code, bytes.AsSpan(sizeof(int)));
            return bytes;
        }
    }
}
