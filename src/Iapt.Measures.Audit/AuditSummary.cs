using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Iapt.Measures.Audit;

/// <summary>The counts of an audit.</summary>
public static class AuditSummary
{
    /// <summary>As JSON: the figures of each verdict, the contradictions that each check found, and the leaks.</summary>
    /// <param name="result">The audit.</param>
    public static string Json(AuditResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("cells", result.Figures.Count);
            foreach (var verdict in (Verdict[])[Verdict.Exact, Verdict.Consistent, Verdict.Contradicts, Verdict.Unknowable])
            {
                json.WriteNumber(AuditLine.Word(verdict), result.Count(verdict));
            }

            json.WriteStartObject("findings");
            foreach (var (check, count) in result.ByCheck())
            {
                json.WriteNumber(check, count);
            }

            json.WriteEndObject();
            json.WriteNumber("leaks", result.Leaks.Count);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>In one line.</summary>
    /// <param name="result">The audit.</param>
    public static string Line(AuditResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var findings = result.ByCheck();
        var found = findings.Count == 0 ? "none" : string.Join(", ", findings.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value}")));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{result.Figures.Count} cells: {result.Count(Verdict.Exact)} exact, {result.Count(Verdict.Consistent)} consistent, {result.Count(Verdict.Contradicts)} contradict, {result.Count(Verdict.Unknowable)} unknowable; findings: {found}");
    }
}
