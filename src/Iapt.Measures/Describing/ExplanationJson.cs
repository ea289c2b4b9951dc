using System.Text.Encodings.Web;
using System.Text.Json;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Describing;

/// <summary>An explanation as JSON, for other tools.</summary>
public static class ExplanationJson
{
    /// <summary>The explanation as indented JSON.</summary>
    /// <param name="explanation">The explanation.</param>
    public static string Of(Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("measure_id", explanation.Measure.Id);
            json.WriteString("measure_name", explanation.Measure.Name);
            json.WriteString("definition", explanation.Version);
            json.WriteString("period", explanation.Period.Label);
            json.WriteNumber("row", explanation.Row);
            json.WriteString("verdict", explanation.Verdict);
            json.WriteString("formula", explanation.Formula);
            json.WriteStartArray("deciding");
            foreach (var clause in explanation.Parts[0].Contribution.Truth == Truth.True ? [] : explanation.Parts[0].Rule.Deciding())
            {
                Write(json, clause);
            }

            json.WriteEndArray();
            json.WriteStartArray("parts");
            foreach (var part in explanation.Parts)
            {
                json.WriteStartObject();
                json.WriteString("role", part.Role);
                json.WriteString("what", part.What);
                json.WriteString("counts", Name(part.Contribution.Truth));
                if (part.Contribution.Value is { } value)
                {
                    json.WriteNumber("adds", value);
                }

                json.WritePropertyName("rule");
                Write(json, part.Rule);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static string Name(Truth truth) => truth.ToString().ToLowerInvariant();

    private static void Write(Utf8JsonWriter json, Clause clause)
    {
        json.WriteStartObject();
        json.WriteString("clause", clause.Text);
        json.WriteString("holds", Name(clause.Truth));
        if (!clause.Values.IsEmpty)
        {
            json.WriteStartObject("values");
            foreach (var value in clause.Values)
            {
                json.WriteString(value.Field.Name, value.Text);
            }

            json.WriteEndObject();
        }

        if (clause.Threshold is { } threshold)
        {
            json.WriteString("threshold", threshold);
        }

        if (clause.Source is { } source)
        {
            json.WriteString("source", source);
        }

        if (!clause.Children.IsEmpty)
        {
            json.WriteStartArray("clauses");
            foreach (var child in clause.Children)
            {
                Write(json, child);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
