namespace Iapt.Measures.Algebra;

/// <summary>
/// A field of the data set: its NHS name, its table, and how a text becomes the stored value. Nothing else: what a field means is said by the
/// derivation that gives it.
/// </summary>
public abstract class Field
{
    private const string Null = "NULL";

    private protected Field(string table, string name, string? uid, ValueKind kind)
    {
        Table = table;
        Name = name;
        Uid = uid;
        Kind = kind;
    }

    /// <summary>The table of the data set, for example <c>IDS101Referral</c>.</summary>
    public string Table { get; }

    /// <summary>The NHS field name, verbatim.</summary>
    public string Name { get; }

    /// <summary>The NHS identifier of the field (<c>I101D53</c>, <c>I101010</c>), or null where none is published.</summary>
    public string? Uid { get; }

    /// <summary>What its values stand for.</summary>
    public ValueKind Kind { get; }

    /// <summary>The field in words, for people: <c>discharge date</c>.</summary>
    public string Words { get; init; } = "";

    /// <summary>Other spellings that the official metadata use for this field.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The decimals of a score in fixed point; 0 for everything else.</summary>
    public virtual int Decimals => 0;

    /// <summary>Reads one text of a file. Empty and <c>NULL</c> are null.</summary>
    /// <param name="text">The text, as it stands in the file.</param>
    /// <returns>The value to store and any issue; never an exception, whatever the text.</returns>
    public FieldReading Read(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim();
        return trimmed.IsEmpty || (trimmed.Length == Null.Length && trimmed.Equals(Null, StringComparison.OrdinalIgnoreCase))
            ? FieldReading.Good(FieldValue.Null)
            : ReadPresent(trimmed);
    }

    /// <summary>Writes a value as a file holds it.</summary>
    /// <param name="value">A value of this field.</param>
    /// <returns>The text; empty for null.</returns>
    public string Write(FieldValue value) => value.IsPresent ? WritePresent(value) : "";

    /// <summary>This field of an example row.</summary>
    /// <param name="text">The text, as a file holds it.</param>
    public Cell Being(string text) => new(this, text);

    /// <summary>This field of an example row, not recorded.</summary>
    public Cell NotRecorded() => new(this, "");

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>
    /// Reads the plain form that nearly every value of a file has, without any of what <see cref="Read"/> allows beside it: what it gives is what <see cref="Read"/> gives,
    /// without issue.
    /// </summary>
    /// <param name="utf8">The text.</param>
    /// <param name="stored">The number to store.</param>
    /// <returns>False when the text is for <see cref="Read"/>.</returns>
    internal virtual bool TryReadPlain(ReadOnlySpan<byte> utf8, out int stored)
    {
        stored = 0;
        return false;
    }

    /// <summary>Takes a number as <see cref="Read"/> takes its digits, when there is nothing to say of it: days since 1970-01-01, a count, a score, or 0 and 1.</summary>
    /// <param name="number">The number.</param>
    /// <param name="stored">The number to store.</param>
    /// <returns>False when the number is for <see cref="Read"/>.</returns>
    internal virtual bool TryTakePlain(int number, out int stored)
    {
        stored = number;
        return false;
    }

    private protected abstract FieldReading ReadPresent(ReadOnlySpan<char> text);

    private protected abstract string WritePresent(FieldValue value);
}
