using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using Iapt.Measures.Columns.Tests.Generation;
using Iapt.Measures.Results;

namespace Iapt.Measures.Columns.Tests.Merging;

/// <summary>A damaged, cut or foreign file is refused, with one kind of exception; whatever is read is written back as it was.</summary>
public sealed class PartialFormatTests
{
    private const int PreludeBytes = 24;
    private const int LengthAt = 12;
    private const int Megabyte = 1 << 20;

    private static readonly byte[] Small = Parts.Bytes(Parts.Small());

    [Test]
    public void Every_flipped_bit_is_refused()
    {
        using (Assert.EnterMultipleScope())
        {
            for (var bit = 0; bit < Small.Length * 8; bit++)
            {
                var damaged = Small.ToArray();
                damaged[bit / 8] ^= (byte)(1 << (bit % 8));
                Assert.That(() => Parts.Read(damaged), Throws.TypeOf<PartialTableException>(), $"bit {bit}");
            }
        }

        Assert.That(Parts.Bytes(Parts.Read(Small)), Is.EqualTo(Small), "the undamaged file is read");
    }

    [Test]
    public void Every_truncation_is_refused()
    {
        using (Assert.EnterMultipleScope())
        {
            for (var length = 0; length < Small.Length; length++)
            {
                var cut = Small[..length];
                Assert.That(() => Parts.Read(cut), Throws.TypeOf<PartialTableException>().With.Message.Contains(length == 0 ? "not a partial table" : "truncated"), $"{length} bytes");
            }
        }
    }

    [Test]
    public void A_byte_too_many_is_refused() =>
        Assert.That(() => Parts.Read([.. Small, 0]), Throws.TypeOf<PartialTableException>().With.Message.Contains("longer than it was written"));

    [TestCase("period_start,period_end,group_type\n")]
    [TestCase("I")]
    [TestCase("PAR1")]
    public void Another_file_is_named_as_such(string text)
    {
        var expected = text.Length == 1 ? "truncated" : "not a partial table; expected";
        Assert.That(() => Parts.Read(Encoding.UTF8.GetBytes(text)), Throws.TypeOf<PartialTableException>().With.Message.Contains(expected));
    }

    [Test]
    public void Another_format_is_named()
    {
        var newer = Small.ToArray();
        newer[8] = 3;
        Assert.That(() => Parts.Read(Sealed(newer)), Throws.TypeOf<PartialTableException>().With.Message.EqualTo("a partial table of format 3; expected format 2"));
    }

    // Someone who computes the checksums anew can write what he likes: it is refused, or it is a table whose one form it is.
    [Test]
    public void Content_that_was_changed_on_purpose_is_refused_or_read_back_as_it_stands()
    {
        var (refused, taken) = (0, 0);
        for (var seed = 0UL; seed < 30_000; seed++)
        {
            var dice = new Dice(seed);
            var changed = Small.ToArray();
            var section = dice.Of(Parts.Sections(changed));
            for (var change = dice.Between(1, 3); change > 0; change--)
            {
                changed[dice.Between(section.Start.Value, section.End.Value - 1)] = (byte)dice.Of([0, 1, 127, 128, 255, dice.Below(256)]);
            }

            try
            {
                var read = Parts.Read(Sealed(changed));
                taken++;
                Assert.That(Parts.Bytes(read), Is.EqualTo(changed), $"seed {seed}");
                _ = Parts.Calculator().Complete(read);
            }
            catch (PartialTableException)
            {
                refused++;
            }
        }

        TestContext.Out.WriteLine($"refused or not completed {refused}, taken {taken}");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(refused, Is.GreaterThan(10_000));
            Assert.That(taken, Is.GreaterThan(1_000));
        }
    }

    // The room that a file claims is not taken before its bytes are there.
    [Test]
    public void A_claim_of_many_bytes_or_items_takes_no_room()
    {
        var longer = Small.ToArray();
        BinaryPrimitives.WriteUInt64LittleEndian(longer.AsSpan(LengthAt), 1 << 28);
        var beyond = Small.ToArray();
        BinaryPrimitives.WriteUInt64LittleEndian(beyond.AsSpan(LengthAt), ulong.MaxValue);
        var section = Small.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(section.AsSpan(PreludeBytes + 4), uint.MaxValue);
        var items = Small.ToArray();
        byte[] many = [0xFF, 0xFF, 0xFF, 0xFF, 0x0F];
        many.CopyTo(items, Parts.Sections(items)[1].Start.Value);
        using (Assert.EnterMultipleScope())
        {
            foreach (var claim in new[] { longer, beyond, section, items })
            {
                var bytes = claim == section ? section : Sealed(claim);
                var before = GC.GetAllocatedBytesForCurrentThread();
                Assert.That(() => Parts.Read(bytes), Throws.TypeOf<PartialTableException>());
                Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(Megabyte));
            }
        }
    }

    [Test]
    public void The_checksum_is_the_one_of_the_standard()
    {
        // RFC 3720, B.4: 32 bytes of zeros.
        Assert.That(Crc(new byte[32]), Is.EqualTo(0x8A91_36AAU));
        Assert.That(Crc(Small.AsSpan(0, PreludeBytes - 4)), Is.EqualTo(BinaryPrimitives.ReadUInt32LittleEndian(Small.AsSpan(PreludeBytes - 4))));
    }

    // Fits the checksums to the content.
    private static byte[] Sealed(byte[] bytes)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(PreludeBytes - 4), Crc(bytes.AsSpan(0, PreludeBytes - 4)));
        foreach (var section in Parts.Sections(bytes))
        {
            var start = section.Start.Value - 8;
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(section.End.Value), Crc(bytes.AsSpan(start, section.End.Value - start)));
        }

        return bytes;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var check = uint.MaxValue;
        foreach (var one in bytes)
        {
            check = BitOperations.Crc32C(check, one);
        }

        return ~check;
    }
}
