using Iapt.Measures.Algebra;

namespace Iapt.Measures.Assembly;

/// <summary>A record submitted again in a later month is the same record: its latest month counts, of one month its last row (<c>decisions.md</c> 17).</summary>
internal sealed class IdentityRule(RawTable raw, Subject subject)
{
    private readonly UInt128[]? _identities = subject.Identity is { } identity ? KeyReader.All(raw.ColumnOf(identity), raw.Count) : null;
    private readonly int[] _months = raw.Months(subject.Month);

    internal bool IsKept(ReadOnlyMemory<int> group, int one, int parent)
    {
        if (_identities is null || group.Length == 1)
        {
            return true;
        }

        var rows = group.Span;
        var key = _identities[rows[one]];
        for (var other = 0; other < rows.Length; other++)
        {
            if (other != one && key != 0 && _identities[rows[other]] == key && IsLater(rows[other], rows[one]))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsLater(int row, int than) => _months[row] != _months[than] ? _months[row] > _months[than] : row > than;
}
