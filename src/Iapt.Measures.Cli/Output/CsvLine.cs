namespace Iapt.Measures.Cli.Output;

/// <summary>One line of RFC 4180.</summary>
internal static class CsvLine
{
    internal static string Of(params IEnumerable<string?> fields) => string.Join(',', fields.Select(Quoted));

    private static string Quoted(string? field)
    {
        var text = field ?? "";
        return text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
