namespace Iapt.Measures.Files;

/// <summary>The notes of one input, each once, in the order in which they arise.</summary>
internal sealed class Notes
{
    private const int LongestName = 64;
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines => _lines;

    public void Add(string line)
    {
        if (!_lines.Contains(line, StringComparer.Ordinal))
        {
            _lines.Add(line);
        }
    }

    /// <summary>A name out of a file, made safe for a terminal and a line.</summary>
    public static string Safe(string name)
    {
        var printable = string.Concat(name.Trim().Select(one => char.IsControl(one) ? '?' : one));
        return printable.Length > LongestName ? string.Concat(printable.AsSpan(0, LongestName), "...") : printable;
    }
}
