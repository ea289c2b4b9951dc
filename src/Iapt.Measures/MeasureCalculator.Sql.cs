using Iapt.Measures.Algebra;
using Iapt.Measures.Derivations;
using Iapt.Measures.Results;
using Iapt.Measures.Sql;

namespace Iapt.Measures;

/// <content>Measures of the tables of an engine.</content>
public sealed partial class MeasureCalculator
{
    /// <summary>The fields that a measure needs and tables neither hold nor can give.</summary>
    /// <param name="store">The tables.</param>
    /// <param name="measure">The measure.</param>
    public IReadOnlyList<Field> MissingFor(SqlStore store, MeasureDefinition measure)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(measure);
        return [.. SourcesFor(store).Missing(measure.Expression).Concat(KeysOf(measure).Where(key => !store.Fields.Contains(key))).Distinct()];
    }

    /// <summary>The fields that a breakdown needs and tables neither hold nor can give.</summary>
    /// <param name="store">The tables.</param>
    /// <param name="breakdown">The breakdown.</param>
    public IReadOnlyList<Field> MissingFor(SqlStore store, Breakdown breakdown) => SourcesFor(store).Missing(breakdown);

    /// <summary>What computes measures where the tables are, whole and within the groups of breakdowns. What lacks a whole field stands as not assessable.</summary>
    /// <param name="store">The tables.</param>
    /// <param name="asked">What is asked.</param>
    /// <param name="organisations">
    /// The digest of the organisation table, 32 hexadecimal digits, where a level rests on it: tables are merged only where it is the same. Null to take the name of the
    /// table in place of its content.
    /// </param>
    public SqlProgram ProgramFor(SqlStore store, MeasureRequest asked, string? organisations = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(asked);
        var request = RequestOf(asked, measure => MissingFor(store, measure).Count == 0, breakdown => MissingFor(store, breakdown).Count == 0);
        List<Breakdown> told = [.. request.Breakdowns.Where(breakdown => MissingFor(store, breakdown).Count == 0)];
        var sources = SourcesFor(store);
        var hasSnapshots = SqlTarget.HasSnapshots(sources);
        var header = HeaderOf(request, sources, hasSnapshots, told, SqlTarget.RestsOnOrganisations(store.Map, request.Levels) ? organisations ?? SqlTarget.DigestOf(store.Map) : null);
        var target = new SqlTarget(sources, Instruments)
        {
            WindBack = hasSnapshots ? null : Movements.For(sources.IsSupplied),
            Dialect = store.Dialect,
            Map = store.Map,
        };
        return new SqlProgram(header, store, (values, description) =>
            [.. request.Periods.Select((period, place) => SqlScript.For(
                request.Lowering, told, Definitions, target with { Values = values }, period, request.Levels, request.Periods.Count == 1 ? "" : SqlNames.Numbered("_", place), description))]);
    }

    private FieldSources SourcesFor(SqlStore store) => new(store.Fields, Definitions.Derivations, Rederive);
}
