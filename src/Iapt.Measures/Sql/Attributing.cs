using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using NodaTime;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Sql;

/// <summary>
/// Which organisation a row is counted for at each level by the last day of a period: the rules of <see cref="OrganisationTable"/> and <see cref="GroupKeys"/>
/// (<c>decisions.md</c> 19) as joins.
/// </summary>
internal sealed class Attributing
{
    private const string Organisations = "organisations";
    private const string Followed = "followed";
    private const string Successors = "successors";
    private const string Place = "place";

    private static readonly LocalDate Always = new(1, 1, 1);

    private readonly FieldPlan _plan;
    private readonly SqlDialect _dialect;
    private readonly OrganisationMap? _map;
    private readonly SqlPeriod _period;
    private readonly bool _rollsUp;
    private readonly bool _succeedsProviders;
    private readonly bool _succeedsCommissioners;

    internal Attributing(FieldPlan plan, SqlTarget target, SqlPeriod period, IReadOnlyList<GroupLevel> levels)
    {
        _plan = plan;
        _dialect = target.Dialect;
        _map = target.Map.Organisations;
        _period = period;
        _rollsUp = _map is not null && plan.Supplies(OrgIDComm) && levels.Any(level => level is GroupLevel.Icb or GroupLevel.Region);
        _succeedsProviders = _map?.Successor is not null && plan.Supplies(OrgID_Provider) && levels.Contains(GroupLevel.Provider);
        _succeedsCommissioners = _map?.Successor is not null && plan.Supplies(OrgIDComm) && levels.Any(level => level is GroupLevel.SubIcb or GroupLevel.Icb or GroupLevel.Region);
    }

    internal IEnumerable<CommonTable> Tables()
    {
        var succeeds = _succeedsProviders || _succeedsCommissioners;
        if (_rollsUp || succeeds)
        {
            yield return new CommonTable(Organisations, InForce(_map!), _map!.ValidFrom is null && _map.ValidTo is null ? "one row for each code: the last of the table" : "one row for each code: that of the period's last day");
        }

        if (!succeeds)
        {
            yield break;
        }

        if (_dialect.CannotRecurse is { } reason)
        {
            throw new NotSupportedException($"{_dialect.Engine} cannot follow successions of organisations: {reason}. Expected an organisation table without a successor column, or another engine.");
        }

        if (_dialect.RecursesAtTop)
        {
            yield return new CommonTable(Followed, Following("UNION ALL"), IsInline: true) { IsRecursive = true };
        }

        yield return new CommonTable(
            Successors, _dialect.RecursesAtTop ? Last() : $"{_dialect.WithRecursive} {Followed} AS (\n{SqlLayout.Indent(Following("UNION"))}\n)\n{Last()}", "each code that was succeeded, with the last of those that took over");
    }

    /// <summary>The joins that the organisations of a row come from.</summary>
    internal string Joins() => Succession(_succeedsProviders, OrgID_Provider, "sp") + Succession(_succeedsCommissioners, OrgIDComm, "sc")
        + (_rollsUp ? $"\nLEFT JOIN {Organisations} AS o ON o.org_code = upper({Commissioner})" : "");

    internal string CodeOf(GroupLevel level)
    {
        var unknown = _dialect.Text(OrganisationTable.Unknown);
        return level switch
        {
            GroupLevel.England => _dialect.CodeColumn(_dialect.Text(GroupKeys.England)),
            GroupLevel.Provider => _plan.Supplies(OrgID_Provider) ? $"coalesce({Provider}, {unknown})" : _dialect.CodeColumn(unknown),
            GroupLevel.SubIcb => _plan.Supplies(OrgIDComm) ? $"coalesce({Commissioner}, {unknown})" : _dialect.CodeColumn(unknown),
            GroupLevel.Icb => _rollsUp ? $"coalesce(o.icb_code, {unknown})" : _dialect.CodeColumn(unknown),
            _ => _rollsUp ? $"coalesce(o.region_code, {unknown})" : _dialect.CodeColumn(unknown),
        };
    }

    private string Provider => Attributed(_succeedsProviders, OrgID_Provider, "sp");

    private string Commissioner => Attributed(_succeedsCommissioners, OrgIDComm, "sc");

    private static string Attributed(bool succeeds, CodeField code, string successors) => succeeds ? $"coalesce({successors}.successor_code, c.{code.Name})" : $"c.{code.Name}";

    private static string Succession(bool succeeds, CodeField code, string successors) =>
        succeeds ? $"\nLEFT JOIN {Successors} AS {successors} ON {successors}.org_code = upper(c.{code.Name})" : "";

    private string InForce(OrganisationMap map)
    {
        string Column(string name) => $"nullif({_dialect.Trim(_dialect.AsText("source." + _dialect.Identifier(name)))}, '')";
        string Day(string name) => _dialect.ReadDate(Column(name));
        var code = $"upper({Column(map.Code)})";
        var day = _period.End;
        var begins = map.ValidFrom is null ? "" : $"coalesce({Day(map.ValidFrom)}, {_dialect.Date(Always)}) DESC, ";
        var begun = map.ValidFrom is null ? "" : $"\nWHERE {Day(map.ValidFrom)} IS NULL OR {Day(map.ValidFrom)} <= {day}";
        List<string> listed = [$"{code} AS org_code", $"{Column(map.Icb)} AS icb_code", $"{Column(map.Region)} AS region_code"];
        List<string> counted = ["org_code", Within("icb_code"), Within("region_code")];
        if (map.Successor is not null)
        {
            listed.Add($"{Column(map.Successor)} AS successor_code");
            counted.Add(map.ValidTo is null ? "successor_code" : $"CASE WHEN valid_to IS NULL OR valid_to < {day} THEN successor_code END AS successor_code");
        }

        if (map.ValidTo is not null)
        {
            listed.Add($"{Day(map.ValidTo)} AS valid_to");
        }

        listed.Add($"row_number() OVER (PARTITION BY {code} ORDER BY {begins}{(map.RowNumber is { } number ? $"source.{_dialect.Identifier(number)}" : $"{_dialect.Ordinal(Column(map.Icb))} DESC, {_dialect.Ordinal(Column(map.Region))}")} DESC) AS {Place}");
        var all = SqlLayout.Select(listed, _dialect.WithBlanks($"{Cleaning.TableName(_dialect, map.Table)} AS source") + begun);
        return $"{SqlLayout.Select(counted, SqlLayout.Bracketed(all) + " AS listed")}\nWHERE {Place} = 1";

        string Within(string column) => map.ValidTo is null ? column : $"CASE WHEN valid_to IS NULL OR valid_to >= {day} THEN {column} END AS {column}";
    }

    // A union of distinct rows ends even where a table of the engine leads in a circle, which the library refuses to read. It stands inside its table: before all tables the
    // word for recursion changes how DuckDB reads unions that have nothing to do with it.
    private static string Following(string union) =>
        $"{SqlLayout.Select(["org_code", "successor_code"], Organisations)}\nWHERE successor_code IS NOT NULL\n{union}\n"
        + $"{SqlLayout.Select(["f.org_code", "o.successor_code"], $"{Followed} AS f\nJOIN {Organisations} AS o ON o.org_code = upper(f.successor_code)")}\nWHERE o.successor_code IS NOT NULL";

    private static string Last() =>
        $"{SqlLayout.Select(["f.org_code", "f.successor_code"], $"{Followed} AS f\nLEFT JOIN {Organisations} AS o ON o.org_code = upper(f.successor_code)")}\nWHERE o.successor_code IS NULL";
}
