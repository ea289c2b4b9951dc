using System.Text.Encodings.Web;
using System.Text.Json;
using Iapt.Measures.Algebra;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Describing;

/// <summary>A definition card as JSON, for other tools.</summary>
public static class CardJson
{
    /// <summary>The card as indented JSON.</summary>
    /// <param name="card">The card.</param>
    public static string Of(DefinitionCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(json, card);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, DefinitionCard card)
    {
        json.WriteStartObject();
        json.WriteString("id", card.Id);
        json.WriteString("name", card.Name);
        json.WriteString("definition", card.Version);
        json.WriteString("family", card.Family);
        json.WriteString("formula", card.Formula);
        Array(json, "parts", card.Parts, part =>
        {
            json.WriteString("role", part.Role);
            json.WriteString("what", part.What);
            Rule(json, part.Rule);
        });
        Array(json, "groups", card.Groups, group =>
        {
            json.WriteNumber("number", group.Number);
            json.WriteString("variable_a", group.VariableA);
            json.WriteString("variable_b", group.VariableB);
            Rule(json, group.Rule ?? new Outline("every other row", []));
        });
        Array(json, "derivations", card.Derivations, derivation =>
        {
            json.WriteString("name", derivation.Name);
            json.WriteString("uid", derivation.Uid);
            json.WriteString("meaning", derivation.Meaning);
            Rule(json, derivation.Rule);
            WriteEvidence(json, derivation.Evidence);
            Readings(json, derivation.Interpretations);
        });
        Array(json, "thresholds", card.Thresholds, threshold =>
        {
            json.WriteString("instrument", threshold.Instrument.Name);
            json.WriteString("threshold", threshold.Which == ThresholdKind.Caseness ? "caseness" : "reliable_change");
            json.WriteString("number", threshold.Number);
            WriteEvidence(json, threshold.Evidence);
        });
        Readings(json, card.Interpretations);
        json.WriteString("source", card.Source);
        json.WriteString("status", card.Status);
        json.WriteString("published", card.Published);
        json.WriteString("valid_from", card.Validity.From is { } from ? ReportingPeriod.Month(from).Label : null);
        json.WriteString("valid_until", card.Validity.Until is { } until ? ReportingPeriod.Month(until).Label : null);
        json.WriteString("fingerprint", card.Fingerprint);
        json.WriteString("canonical", card.Canonical);
        json.WriteEndObject();
    }

    private static void Readings(Utf8JsonWriter json, ImmutableArray<Interpretation> readings) => Array(json, "readings", readings, reading =>
    {
        json.WriteString("says", reading.Says);
        json.WriteString("computed", reading.Reading);
        json.WriteString("because", reading.Because);
    });

    private static void WriteEvidence(Utf8JsonWriter json, Evidence? evidence)
    {
        json.WriteString("grade", evidence?.Grade.ToString().ToLowerInvariant());
        json.WriteString("evidence", evidence?.Source);
        json.WriteString("note", evidence?.Note);
    }

    private static void Rule(Utf8JsonWriter json, Outline rule)
    {
        json.WriteStartArray("rule");
        foreach (var (depth, text) in rule.Lines())
        {
            json.WriteStringValue(new string(' ', depth * 2) + text);
        }

        json.WriteEndArray();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
