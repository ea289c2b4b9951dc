namespace Iapt.Measures.Columns;

/// <summary>A number for each code that a plan computes with, so that codes of several columns and rules compare as integers.</summary>
internal sealed class CodeList
{
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly List<string> _codes = [];

    internal IReadOnlyList<string> Codes => _codes;

    internal int NumberOf(string code)
    {
        if (!_positions.TryGetValue(code, out var number))
        {
            number = _codes.Count;
            _codes.Add(code);
            _positions.Add(code, number);
        }

        return number;
    }
}
