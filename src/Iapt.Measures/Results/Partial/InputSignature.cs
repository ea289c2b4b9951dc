using System.Security.Cryptography;
using System.Text;
using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using NodaTime;
using NodaTime.Text;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Results;

/// <summary>What of an input decides how its totals come about: parts that differ in it do not add up to a whole.</summary>
internal static class InputSignature
{
    private const int DigestBytes = 16;

    /// <summary>The fields that the totals rest on, as they are named in a header: those that are read, and those that are lacking.</summary>
    internal static (IReadOnlyList<string> Supplied, IReadOnlyList<string> Absent) Fields(
        FieldSources sources, IEnumerable<MeasureDefinition> answerable, IEnumerable<Breakdown> told, IReadOnlyList<GroupLevel> levels)
    {
        var fields = answerable.SelectMany(measure => sources.Read(measure.Expression)).Concat(told.SelectMany(sources.Read)).Concat(Deciding(levels)).ToHashSet();
        return (Names(fields.Where(sources.Supplied.Contains)), Names(fields.Where(field => !sources.Supplied.Contains(field))));
    }

    /// <summary>The digest of which ICB and region each sub-ICB belongs to and which code took over from which; null where no level rests on it. Names do not matter.</summary>
    internal static string? Organisations(OrganisationTable organisations, IReadOnlyList<GroupLevel> levels)
    {
        if (!levels.Contains(GroupLevel.Icb) && !levels.Contains(GroupLevel.Region)
            && !(organisations.HasSuccessors && (levels.Contains(GroupLevel.Provider) || levels.Contains(GroupLevel.SubIcb))))
        {
            return null;
        }

        // A code counts in any case. No code holds a tab. What took over is printed as it is spelled.
        var lines = organisations.All
            .Select(one => (Code: one.Code.ToUpperInvariant(), Belongs: $"{one.IcbCode ?? OrganisationTable.Unknown}\t{one.RegionCode ?? OrganisationTable.Unknown}{Validity(one)}"))
            .OrderBy(line => line.Code, StringComparer.Ordinal)
            .Select(line => $"{line.Code}\t{line.Belongs}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))).AsSpan(0, DigestBytes));
    }

    private static string Validity(Organisation one) => one.IsPlain ? "" : $"\t{one.SuccessorCode}\t{Day(one.ValidFrom)}\t{Day(one.ValidTo)}";

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";

    // Which record of a pathway is reported, and where it is counted.
    private static IEnumerable<Field> Deciding(IReadOnlyList<GroupLevel> levels)
    {
        yield return UsePathway_Flag;
        yield return UseQuarterReferral_Flag;
        yield return ReferralRequestReceivedDate;
        if (levels.Contains(GroupLevel.Provider))
        {
            yield return OrgID_Provider;
        }

        if (levels.Contains(GroupLevel.SubIcb) || levels.Contains(GroupLevel.Icb) || levels.Contains(GroupLevel.Region))
        {
            yield return OrgIDComm;
        }
    }

    private static List<string> Names(IEnumerable<Field> fields) => [.. fields.Select(field => $"{field.Table}.{field.Name}").Order(StringComparer.Ordinal)];
}
