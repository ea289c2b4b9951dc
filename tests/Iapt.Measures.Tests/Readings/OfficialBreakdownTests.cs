using System.Text.RegularExpressions;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Derivations;

namespace Iapt.Measures.Tests.Readings;

/// <summary>The groups of the breakdowns are those of the official metadata: identifiers, labels, order, tables and derived fields.</summary>
public sealed class OfficialBreakdownTests
{
    private static readonly DefinitionSet V21 = DefinitionSets.V21;

    // Those in force and those of the person, each field once.
    private static readonly DerivationSet Derivations =
        new(V21.Derivations.All.Concat(PersonDerivations.All).DistinctBy(derivation => derivation.Field), V21.Derivations.AllOrNone);

    // Where the derived fields of a breakdown are not the identifiers that the metadata list, and why.
    private static readonly (string Difference, string Reason)[] Differences =
    [
        ("V010 only here I101D115", "Every group asks for IntegratedContact_FirstDate; the metadata list no derived field of the breakdown."),
    ];

    [Test]
    public void EveryGroupOfTheMetadataIsThereInItsOrderAndNoOther()
    {
        var official = Official().Select(row => $"{row["measure_id"]}|{string.Join('|', Labels(row))}").ToList();
        var ours = V21.Breakdowns.SelectMany(breakdown => breakdown.Groups)
            .Select(group => $"{group.Breakdown}|{group.VariableType}|{group.VariableA}{(group.VariableB is null ? "" : "|" + group.VariableB)}");
        Assert.Multiple(() =>
        {
            Assert.That(official, Has.Count.EqualTo(138));
            Assert.That(ours, Is.EqualTo(official));
        });
    }

    [Test]
    public void EveryBreakdownIsPublishedQuarterlyOnly() =>
        Assert.That(Official().Select(row => row["frequency"]).Distinct(StringComparer.Ordinal), Is.EqualTo(["Quarterly"]));

    [Test]
    public void TheTablesAreThoseThatTheMetadataName()
    {
        var official = Official().GroupBy(row => row["measure_id"], StringComparer.Ordinal)
            .Select(rows => $"{rows.Key} {string.Join(' ', rows.SelectMany(row => row["tables_used"].Split('\r', '\n', ' ')).Where(table => table.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}");
        var ours = V21.Breakdowns.Select(breakdown => $"{breakdown.Id} {string.Join(' ', Tables(breakdown))}");
        Assert.That(ours, Is.EqualTo(official));
    }

    [Test]
    public void TheDerivedFieldsAreThoseThatTheMetadataListOrTheDifferenceHasAReason()
    {
        var differences = new List<string>();
        foreach (var rows in Official().GroupBy(row => row["measure_id"], StringComparer.Ordinal))
        {
            var there = rows.SelectMany(row => Uids(row["derivation_uids"])).ToHashSet(StringComparer.Ordinal);
            var here = DerivedFields(V21.FindBreakdown(rows.Key)!);
            differences.AddRange(here.Except(there, StringComparer.Ordinal).Select(uid => $"{rows.Key} only here {uid}"));
            differences.AddRange(there.Except(here, StringComparer.Ordinal).Select(uid => $"{rows.Key} only there {uid}"));
        }

        Assert.That(differences, Is.EquivalentTo(Differences.Select(one => one.Difference)), string.Join('\n', Differences.Select(one => one.Reason)));
    }

    [Test]
    public void EveryFieldThatABreakdownReadsHasADerivationOrComesFromTheDataSet()
    {
        var open = V21.Breakdowns.SelectMany(Reach.Of).Where(field => !field.Table.StartsWith("IDS", StringComparison.Ordinal) && Derivations.Of(field) is null).Select(field => field.Name);
        Assert.That(open, Is.Empty);
    }

    private static IEnumerable<string> Tables(Breakdown breakdown) => Reach.Of(breakdown)
        .SelectMany(Submitted)
        .Select(field => field.Table)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    // A field of our own stands for what it is taken from.
    private static IEnumerable<Field> Submitted(Field field) =>
        !field.Table.StartsWith("IDS", StringComparison.Ordinal) && Derivations.Of(field) is { } derivation ? Reach.Of(derivation) : [field];

    private static HashSet<string> DerivedFields(Breakdown breakdown) => [.. Reach.Of(breakdown).SelectMany(Submitted).SelectMany(field => Uids(field.Uid ?? ""))];

    private static IEnumerable<string> Uids(string text) => Regex.Matches(text, "I[0-9]{3}D[0-9]+", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Value);

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Official()
    {
        if (OfficialMetadata.Groups is not { } groups)
        {
            Assert.Ignore(OfficialMetadata.Absent);
            throw new InvalidOperationException(OfficialMetadata.Absent);
        }

        return groups;
    }

    private static IEnumerable<string> Labels(IReadOnlyDictionary<string, string> row) =>
        row["measure_name"].Split('\n').Zip(["Variable Type:", "Variable A:", "Variable B:"], (line, label) => line.StartsWith(label, StringComparison.Ordinal)
            ? line[label.Length..].Trim()
            : throw new InvalidDataException($"A label of {row["measure_id"]} is not where it was."));
}
