using System.Security.Cryptography;
using System.Text;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Sql;

/// <summary>
/// Of what a script is, in words that its own result carries, so that whoever reads the result needs nothing else: <c>key=value</c> pairs separated by semicolons, lists by
/// bars, in pieces that engines and their clients pass on whole.
/// </summary>
public sealed class SqlDescription
{
    private const int Piece = 1_000;

    // A client that writes CSV without quotes must not break it: no comma.
    private const char Separator = '|';

    private readonly Dictionary<string, string> _values;

    private SqlDescription(Dictionary<string, string> values) => _values = values;

    /// <summary>The version of the definitions.</summary>
    public string Version => _values["definitions"];

    /// <summary>What the periods are: <c>Month</c>, <c>Quarter</c>, <c>Year</c> or <c>Range</c>.</summary>
    public Cadence Cadence => Enum.Parse<Cadence>(_values["cadence"]);

    /// <summary>The identifiers of the measures.</summary>
    public IReadOnlyList<string> Measures => List("measures");

    /// <summary>The identifiers of the breakdowns.</summary>
    public IReadOnlyList<string> Breakdowns => List("breakdowns");

    /// <summary>The levels, by their tokens.</summary>
    public IReadOnlyList<string> Levels => List("levels");

    /// <summary>The fields that the tables hold, as <c>IDS101Referral.PathwayID</c>.</summary>
    public IReadOnlyList<string> Fields => List("fields");

    /// <summary>True when what can be derived was derived even where it is supplied.</summary>
    public bool IsRederived => _values["derived"] is "all";

    /// <summary>The digest of the definitions and thresholds, by which a result of other ones is found.</summary>
    public string Definitions => _values["digest"];

    /// <summary>The organisation table; empty where no level rests on one.</summary>
    public string Organisations => _values["organisations"];

    /// <summary>The digest of the definitions and thresholds that a header names.</summary>
    /// <param name="header">The header.</param>
    public static string DigestOf(PartialTableHeader header)
    {
        ArgumentNullException.ThrowIfNull(header);
        var parts = header.Measures.Select(measure => $"{measure.Id} {measure.Fingerprint} {measure.IsAnswerable}")
            .Concat(header.Breakdowns.Select(breakdown => $"{breakdown.Id} {breakdown.Fingerprint} {breakdown.IsAnswerable}"))
            .Concat(header.Leaves.Select(leaf => $"{leaf.Kind} {leaf.Fingerprint}"))
            .Append(header.Instruments);
        return Digest(string.Join('\n', parts));
    }

    /// <summary>Reads a description.</summary>
    /// <param name="pieces">Its pieces, in order.</param>
    /// <returns>The description; null when the pieces are none.</returns>
    public static SqlDescription? Read(IEnumerable<string> pieces)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        var values = string.Concat(pieces)
            .Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .Where(pair => pair.Length == 2)
            .DistinctBy(pair => pair[0], StringComparer.Ordinal)
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        string[] needed = ["definitions", "cadence", "measures", "breakdowns", "levels", "fields", "derived", "digest", "organisations"];
        return needed.All(values.ContainsKey) && Enum.TryParse<Cadence>(values["cadence"], out _) ? new SqlDescription(values) : null;
    }

    internal static IReadOnlyList<string> Of(PartialTableHeader header, SqlStore store)
    {
        var fields = store.Fields.Select(field => $"{SqlNames.TableOf(field)}.{field.Name}").Order(StringComparer.Ordinal);
        var text = string.Concat(
            $"definitions={header.Version};digest={DigestOf(header)};cadence={header.Periods[0].Cadence};",
            $"measures={string.Join(Separator, header.Measures.Select(measure => measure.Id))};breakdowns={string.Join(Separator, header.Breakdowns.Select(breakdown => breakdown.Id))};",
            $"levels={string.Join(Separator, header.Levels.Select(GroupLevels.TokenOf))};derived={(header.IsRederived ? "all" : "lacking")};organisations={header.Organisations};",
            $"fields={string.Join(Separator, fields)};");
        return [.. Enumerable.Range(0, (text.Length + Piece - 1) / Piece).Select(piece => text.Substring(piece * Piece, Math.Min(Piece, text.Length - (piece * Piece))))];
    }

    /// <summary>The digest of a text: 32 hexadecimal digits.</summary>
    internal static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, PartialTableFormat.DigestBytes));

    private string[] List(string key) => _values[key].Split(Separator, StringSplitOptions.RemoveEmptyEntries);
}
