using System.Globalization;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Sql;

/// <summary>
/// Which common table expression holds the rows of each subject by now: every stage of derivations adds columns and makes a new one. Rows of another table carry the
/// numbers of the rows that they belong to, by which the columns of those are joined.
/// </summary>
internal sealed class RowFrames
{
    private const string Derived = "derived";

    private readonly FieldPlan _plan;
    private readonly Dictionary<Subject, string> _current = [];
    private readonly Dictionary<Subject, int> _last = [];

    internal RowFrames(FieldPlan plan)
    {
        _plan = plan;
        _current[Subject.Pathway] = Selecting.SelectedRows;
        foreach (var subject in plan.Subjects)
        {
            _current[subject] = SqlNames.Rows(subject);
        }

        for (var stage = 0; stage < plan.Stages.Count; stage++)
        {
            foreach (var field in plan.Stages[stage])
            {
                _last[field.Subject] = stage + 1;
            }
        }
    }

    internal string this[Subject subject] => _current[subject];

    /// <summary>The name of the rows of a subject with the fields of a stage.</summary>
    internal string Next(Subject subject, int stage)
    {
        var number = stage.ToString(CultureInfo.InvariantCulture);
        return subject.Link is not null ? $"{SqlNames.Rows(subject)}_{number}" : stage == _last[subject] ? Derived : $"{Derived}_{number}";
    }

    internal void Turn(Subject subject, string table) => _current[subject] = table;

    /// <summary>The rows of a subject, called <paramref name="alias"/>, beside those that they belong to, as far as fields of theirs are read.</summary>
    internal string From(Subject subject, string alias, IEnumerable<Field> fields) =>
        $"{_current[subject]} AS {alias}{Joined(subject, alias, fields.Select(field => _plan.OwnerOf(field, subject)))}";

    /// <summary>The joins of what the rows of a subject belong to.</summary>
    internal string Joined(Subject subject, string alias, IEnumerable<Subject> owners) => string.Concat(subject.Ancestry
        .Skip(1)
        .Where(owners.ToHashSet().Contains)
        .Select((owner, place) => $"\nJOIN {RowsFor(owner, subject)} AS {SqlNames.Numbered("o", place)} ON {SqlNames.Numbered("o", place)}.{KeyColumn(owner)} = {alias}.{SqlNames.Key(owner)}"));

    /// <summary>The column that numbers the rows of a subject where they stand themselves.</summary>
    internal static string KeyColumn(Subject subject) => subject.Link is null ? Cleaning.RowNumber : SqlNames.Key(subject);

    // A row that is counted by itself belongs to a row that need not be reported.
    private string RowsFor(Subject owner, Subject subject) =>
        owner.Link is null && subject.Link is { Kind: LinkKind.Owner } ? Selecting.Placed : _current[owner];
}
