using System.Buffers.Binary;
using System.Numerics;

namespace Iapt.Measures.Results;

/// <summary>CRC-32C (Castagnoli, as in RFC 3720): finds every single flipped bit and every burst of up to 32.</summary>
internal static class Crc32C
{
    internal static uint Of(ReadOnlySpan<byte> bytes)
    {
        var check = uint.MaxValue;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            check = BitOperations.Crc32C(check, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (var one in bytes)
        {
            check = BitOperations.Crc32C(check, one);
        }

        return ~check;
    }
}
