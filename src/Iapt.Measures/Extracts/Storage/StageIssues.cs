namespace Iapt.Measures.Extracts;

/// <summary>Issues of the rows that are being set, on their way into the order of the rows.</summary>
internal sealed class StageIssues
{
    private readonly List<(int Slot, DataIssue Issue)> _issues = [];

    internal void Add(int slot, DataIssue issue) => _issues.Add((slot, issue));

    internal void MoveTo(List<DataIssue> issues)
    {
        issues.AddRange(_issues.OrderBy(one => one.Slot).Select(one => one.Issue));
        _issues.Clear();
    }
}
