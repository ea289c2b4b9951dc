using Iapt.Measures.Algebra;

namespace Iapt.Measures.Extracts;

/// <summary>
/// What the codec of a code field made of each text, so that a code that stands in millions of rows becomes one string. It holds a limited number of short texts:
/// identifiers would fill it for nothing.
/// </summary>
internal sealed class CodeReadings
{
    private const int Most = 4096;
    private const int LongestText = 32;

    private readonly Field _field;
    private readonly Dictionary<string, FieldReading> _readings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FieldReading>.AlternateLookup<ReadOnlySpan<char>> _byText;

    private long _known;
    private long _unknown;
    private bool _isUseless;

    internal CodeReadings(Field field)
    {
        _field = field;
        _byText = _readings.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    internal FieldReading Read(ReadOnlySpan<char> text)
    {
        if (_isUseless || text.Length > LongestText)
        {
            return _field.Read(text);
        }

        if (_byText.TryGetValue(text, out var reading))
        {
            _known++;
            return reading;
        }

        reading = _field.Read(text);
        if (_readings.Count < Most)
        {
            _byText.TryAdd(text, reading);
        }
        else
        {
            _isUseless = ++_unknown > _known;
        }

        return reading;
    }
}
