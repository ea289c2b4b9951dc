using Iapt.Measures.Algebra;

namespace Iapt.Measures.Sql;

/// <summary>
/// A column that says in which group of a breakdown a row is, by its number. Where a row can be in several groups, each has a column of its own, with <see cref="None"/> for
/// the rows outside it. Before the number of a group of which a row is not known to be in it, and alone where none is known, stands <see cref="Unknown"/>.
/// </summary>
/// <param name="Name">The name of the column.</param>
/// <param name="Breakdown">The breakdown.</param>
/// <param name="Number">The term of a breakdown without overlap; null for a group of another.</param>
/// <param name="Clause">When a row is in the group; null for a breakdown without overlap.</param>
/// <param name="Group">The group; null for a breakdown without overlap.</param>
internal sealed record GroupColumn(string Name, Breakdown Breakdown, Term? Number, Predicate? Clause, BreakdownGroup? Group)
{
    /// <summary>What a column holds of a row that is outside its group.</summary>
    internal const string None = "0";

    /// <summary>What stands before the number of a group of which it is not known whether a row is in it.</summary>
    internal const string Unknown = "?";

    /// <summary>The fields that it rests on.</summary>
    internal IEnumerable<Field> Fields => Number is { } number ? Reach.Of(number) : Reach.Of(Clause!);

    internal static IEnumerable<GroupColumn> Of(Breakdown breakdown, WindBack? windBack)
    {
        if (breakdown.NumberOfGroup() is { } number)
        {
            return [new GroupColumn(breakdown.Id, breakdown, windBack?.Rewrite(number) ?? number, null, null)];
        }

        return breakdown.Groups.Select(group => new GroupColumn(
            $"{breakdown.Id}_{SqlNames.Number(group.Number)}", breakdown, null, windBack?.Rewrite(group.Where!) ?? group.Where, group));
    }

    internal string Rule(SqlRenderer renderer, SqlDialect dialect)
    {
        if (Number is { } number)
        {
            return number is FirstCase { Otherwise: null } ? $"coalesce({renderer.Of(number)}, {dialect.Text(Unknown)})" : renderer.Of(number);
        }

        var (clause, own) = (renderer.Of(Clause!), SqlNames.Number(Group!.Number));
        var cases = $"WHEN {clause} THEN {dialect.Text(own)}\nWHEN NOT {SqlLayout.Bracketed(clause)} THEN {dialect.Text(None)}\nELSE {dialect.Text(Unknown + own)}";
        return $"CASE\n{SqlLayout.Indent(cases)}\nEND";
    }
}
