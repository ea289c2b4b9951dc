using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Iapt.Measures.Instruments;

/// <summary>
/// The thresholds of every instrument, handed to an engine as parameters. Immutable: <see cref="With"/> gives a changed copy, which has another fingerprint, so
/// that a result always says which numbers it rests on.
/// </summary>
public sealed class InstrumentTable
{
    private readonly FrozenDictionary<Instrument, InstrumentEntry> _entries;

    private InstrumentTable(IEnumerable<InstrumentEntry> entries)
    {
        Entries = [.. entries];
        _entries = Entries.ToFrozenDictionary(entry => entry.Instrument);
        CanonicalText = Canonical(Entries);
        Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CanonicalText)))[..16];
    }

    /// <summary>The table of the NHS Talking Therapies programme, each number with its source and grade.</summary>
    public static InstrumentTable Default { get; } = new(NationalThresholds.Entries);

    /// <summary>The entries, in a fixed order.</summary>
    public IReadOnlyList<InstrumentEntry> Entries { get; }

    /// <summary>The numbers as one text, a line for each instrument: what the fingerprint is taken of.</summary>
    public string CanonicalText { get; }

    /// <summary>Sixteen hexadecimal digits that change when a number or an operator does, and only then.</summary>
    public string Fingerprint { get; }

    /// <summary>The entry of an instrument; without thresholds where the table has none.</summary>
    /// <param name="instrument">The instrument.</param>
    public InstrumentEntry this[Instrument instrument] =>
        _entries.TryGetValue(instrument ?? throw new ArgumentNullException(nameof(instrument)), out var entry)
            ? entry
            : new InstrumentEntry(instrument, null, null, Validity.Always);

    /// <summary>A copy with other thresholds for one instrument: a local variant, or a number the national table does not know.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="caseness">From which score a person is at caseness, or null to keep the table's.</param>
    /// <param name="change">The smallest reliable change, or null to keep the table's.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not a score, or not a change, that the instrument can have.</exception>
    public InstrumentTable With(Instrument instrument, CasenessThreshold? caseness = null, ReliableChange? change = null)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        if (caseness is not null && (caseness.LowestCase < instrument.Minimum || caseness.LowestCase > instrument.Maximum))
        {
            throw new ArgumentOutOfRangeException(
                nameof(caseness), caseness.Units, $"A caseness threshold of {instrument.Name} lies from {instrument.Format(instrument.Minimum)} to {instrument.Format(instrument.Maximum)}.");
        }

        if (change is not null && (change.Units < 1 || change.Units > instrument.Maximum - instrument.Minimum))
        {
            throw new ArgumentOutOfRangeException(
                nameof(change), change.Units, $"A reliable change of {instrument.Name} lies from {instrument.Format(1)} to {instrument.Format(instrument.Maximum - instrument.Minimum)}.");
        }

        var current = this[instrument];
        var changed = current with { Caseness = caseness ?? current.Caseness, Change = change ?? current.Change };
        return new InstrumentTable(Entries.Any(entry => entry.Instrument == instrument)
            ? Entries.Select(entry => entry.Instrument == instrument ? changed : entry)
            : Entries.Append(changed));
    }

    private static string Canonical(IReadOnlyList<InstrumentEntry> entries)
    {
        var text = new StringBuilder();
        foreach (var entry in entries.OrderBy(entry => entry.Instrument.Code, StringComparer.Ordinal))
        {
            var caseness = entry.Caseness is { } c ? (c.Operator == CasenessOperator.AtLeast ? ">=" : ">") + entry.Instrument.Format(c.Units) : "none";
            var change = entry.Change is { } r ? ">=" + entry.Instrument.Format(r.Units) : "none";
            text.Append(CultureInfo.InvariantCulture, $"{entry.Instrument.Code} caseness {caseness} change {change}\n");
        }

        return text.ToString();
    }
}
