using Iapt.Measures.Extracts;

namespace Iapt.Measures.Results;

/// <summary>Names the first thing in which two partial tables are not of the same.</summary>
internal static class HeaderDifference
{
    private const string None = "none";

    /// <summary>The difference, in a sentence; null where there is none.</summary>
    internal static string? Of(PartialTableHeader one, PartialTableHeader other) =>
        Text("definitions", one.Version, other.Version)
        ?? Text("thresholds, by their fingerprint", one.Instruments, other.Instruments)
        ?? Text("periods", string.Join(", ", one.Periods.Select(period => period.Label)), string.Join(", ", other.Periods.Select(period => period.Label)))
        ?? (one.Periods.SequenceEqual(other.Periods) ? null : "the parts are not of the same periods: a financial year is not the run of its months")
        ?? Text("levels", Names(one.Levels), Names(other.Levels))
        ?? Measures(one.Measures, other.Measures)
        ?? Breakdowns(one.Breakdowns, other.Breakdowns)
        ?? Snapshots(one, other)
        ?? Text("derivations: with rederive", one.IsRederived ? "yes" : "no", other.IsRederived ? "yes" : "no")
        ?? Fields("supplied", one.Supplied, other.Supplied)
        ?? Fields("absent", one.Absent, other.Absent)
        ?? Text("organisations, by the digest of what they belong to", one.Organisations ?? None, other.Organisations ?? None)
        ?? (one.Leaves.SequenceEqual(other.Leaves) ? null : "the parts do not have the same leaves for the same measures: they were made by versions of the library that do not fit each other");

    private static string? Measures(IReadOnlyList<PartialMeasure> one, IReadOnlyList<PartialMeasure> other)
    {
        if (one.SequenceEqual(other))
        {
            return null;
        }

        var second = other.ToDictionary(measure => measure.Id, StringComparer.Ordinal);
        foreach (var measure in one)
        {
            if (!second.Remove(measure.Id, out var found))
            {
                return $"the parts are not of the same measures: {measure.Id} is in one of them alone";
            }

            if (!string.Equals(measure.Fingerprint, found.Fingerprint, StringComparison.Ordinal))
            {
                return $"the parts are not of the same definition of {measure.Id}: fingerprint {measure.Fingerprint} and {found.Fingerprint}";
            }

            if (measure.IsAnswerable != found.IsAnswerable)
            {
                return $"the parts do not have the same fields: one of them lacks a field that {measure.Id} needs";
            }
        }

        return second.Count == 0 ? null : $"the parts are not of the same measures: {second.Keys.Order(StringComparer.Ordinal).First()} is in one of them alone";
    }

    private static string? Breakdowns(IReadOnlyList<PartialBreakdown> one, IReadOnlyList<PartialBreakdown> other)
    {
        if (one.SequenceEqual(other))
        {
            return null;
        }

        var second = other.ToDictionary(breakdown => breakdown.Id, StringComparer.Ordinal);
        foreach (var breakdown in one)
        {
            if (!second.Remove(breakdown.Id, out var found))
            {
                return $"the parts are not of the same breakdowns: {breakdown.Id} is in one of them alone";
            }

            if (!string.Equals(breakdown.Fingerprint, found.Fingerprint, StringComparison.Ordinal) || !breakdown.Groups.SequenceEqual(found.Groups))
            {
                return $"the parts are not of the same definition of {breakdown.Id}: fingerprint {breakdown.Fingerprint} and {found.Fingerprint}";
            }

            if (breakdown.IsAnswerable != found.IsAnswerable)
            {
                return $"the parts do not have the same fields: one of them lacks a field that {breakdown.Id} needs";
            }
        }

        return $"the parts are not of the same breakdowns: {second.Keys.Order(StringComparer.Ordinal).First()} is in one of them alone";
    }

    private static string? Snapshots(PartialTableHeader one, PartialTableHeader other) => one.HasSnapshots == other.HasSnapshots
        ? null
        : "the parts are not of the same kind: one is of snapshots by month, the other of one snapshot of each referral";

    private static string? Fields(string what, IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var alone = one.Except(other, StringComparer.Ordinal).Concat(other.Except(one, StringComparer.Ordinal)).Order(StringComparer.Ordinal).FirstOrDefault();
        return alone is null ? null : $"the parts do not have the same fields: {alone} is {what} in one of them alone";
    }

    private static string? Text(string what, string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal) ? null : $"the parts are not of the same {what}: {one} and {other}";

    private static string Names(IReadOnlyList<GroupLevel> levels) => string.Join(", ", levels.Select(GroupLevels.TokenOf));
}
