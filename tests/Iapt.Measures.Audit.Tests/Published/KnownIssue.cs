namespace Iapt.Measures.Audit.Tests;

// A note on the published tables: a defect to find, or information that must not be called one (decisions.md 27).
public sealed record KnownIssue(
    string Issue, string Period, string OrgType, string OrgCode, string VariableType, string VariableA, string VariableB, string Measure, string Expected, string Published)
{
    private const string File = "annual/known_issues.csv";

    internal static IReadOnlyList<KnownIssue> All { get; } = Read();

    internal bool IsDefect => Issue[..2] is "K1" or "K2" or "K3" or "K4" || (Issue[..2] is "K7" && Period is "2024-25");

    internal bool IsInformation => Issue[..2] is "K5" or "K6";

    internal string Check => Issue[..2] switch
    {
        "K1" => CheckNames.DuplicateOrganisation,
        "K2" => CheckNames.ParentChildren,
        "K3" => CheckNames.Partition,
        "K4" => CheckNames.WaitingBands,
        "K5" => CheckNames.Relation,
        "K6" => CheckNames.MultiValued,
        _ => CheckNames.UnknownOrganisation,
    };

    public override string ToString() => $"{Issue} {Period} {VariableType} {VariableA} {Measure}";

    // Sums of groups stand at "(sum of 10)"; the wait by its first name.
    internal bool IsAt(Finding finding) => finding.Place is { } place
        && place.Period == Period && place.GroupType == OrgType && place.OrgCode == OrgCode && place.VariableType == VariableType
        && (VariableA.StartsWith("(sum", StringComparison.Ordinal) ? place.VariableA.StartsWith("(sum", StringComparison.Ordinal) : IsSame(place.VariableA))
        && place.VariableB.Equals(VariableB, StringComparison.OrdinalIgnoreCase)
        && (finding.Measure == Measure || (finding.Check is CheckNames.Relation && Measure is "referrals_received"));

    internal bool IsOf(PublishedFigure figure) => figure.Place is { } place
        && place.Period == Period && place.GroupType == OrgType && place.OrgCode == OrgCode && place.VariableType == VariableType && place.VariableA == VariableA
        && place.VariableB == VariableB && figure.Measure == Measure;

    private bool IsSame(string printed) => VariableA.Split(" / ").Any(name => name.Equals(printed, StringComparison.OrdinalIgnoreCase));

    private static List<KnownIssue> Read()
    {
        var file = Publications.PathOrNone(File);
        return file is null ? [] : [.. System.IO.File.ReadLines(file).Skip(1).Select(Of)];
    }

    // The fields that matter hold no comma, but for a group of one variable that is quoted.
    private static KnownIssue Of(string line)
    {
        var fields = line.Split(',');
        string Field(int at) => fields[at] is "NULL" ? "" : fields[at].Trim();
        return new KnownIssue(Field(0), Field(1), Field(2), Field(3), Field(4), Field(5), Field(6), Field(7), Field(8), Field(9));
    }
}
