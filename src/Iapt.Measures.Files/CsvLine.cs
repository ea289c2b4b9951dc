using System.Buffers;

namespace Iapt.Measures.Files;

/// <summary>Writes lines of CSV: comma, RFC 4180 quotes where needed, <c>\n</c>.</summary>
internal sealed class CsvLine(TextWriter writer)
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");
    private bool _inside;

    public CsvLine Add(ReadOnlySpan<char> text)
    {
        if (_inside)
        {
            writer.Write(',');
        }

        _inside = true;
        if (text.IndexOfAny(NeedsQuotes) < 0)
        {
            writer.Write(text);
            return this;
        }

        writer.Write('"');
        writer.Write(text.ToString().Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
        return this;
    }

    public void End()
    {
        writer.Write('\n');
        _inside = false;
    }
}
