namespace Iapt.Measures.Audit;

/// <summary>Texts that a file repeats, held once.</summary>
internal sealed class Interned
{
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public Interned() => _bySpan = _texts.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return "";
        }

        if (_bySpan.TryGetValue(text, out var held))
        {
            return held;
        }

        var added = text.ToString();
        _texts.Add(added);
        return added;
    }
}
