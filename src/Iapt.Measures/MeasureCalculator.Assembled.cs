using Iapt.Measures.Algebra;
using Iapt.Measures.Assembly;
using Iapt.Measures.Derivations;
using Iapt.Measures.Describing;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;

namespace Iapt.Measures;

/// <content>The tables of an extract brought together.</content>
public sealed partial class MeasureCalculator
{
    /// <summary>
    /// The referrals of an extract as at the end of a period, with fields that are selected from its other tables; those of referrals that are not reported in the
    /// period are empty.
    /// </summary>
    /// <param name="extract">The extract.</param>
    /// <param name="period">The period.</param>
    /// <param name="fields">The fields, of the referral; those that rest on others bring them along.</param>
    public Extract Assembled(Extract extract, ReportingPeriod period, IReadOnlyList<Field> fields)
    {
        ArgumentNullException.ThrowIfNull(extract);
        ArgumentNullException.ThrowIfNull(period);
        if (extract.Tables.Count == 0)
        {
            return extract;
        }

        var sources = SourcesFor(extract);
        return AssemblyOf(extract, sources, period).Referrals(sources.InRow(fields));
    }

    /// <summary>
    /// The rows of a table that belongs to referrals as they count in a period, those of one row that they belong to after each other, with fields of theirs and of what they
    /// belong to, selected from other tables where need be.
    /// </summary>
    /// <param name="extract">The extract.</param>
    /// <param name="subject">The table, as something that can be counted.</param>
    /// <param name="period">The period.</param>
    /// <param name="fields">The fields; those that rest on others bring them along.</param>
    public Extract Assembled(Extract extract, Subject subject, ReportingPeriod period, IReadOnlyList<Field> fields)
    {
        ArgumentNullException.ThrowIfNull(extract);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(period);
        if (subject.Link is null)
        {
            return Assembled(extract, period, fields);
        }

        var sources = SourcesFor(extract);
        return AssemblyOf(extract, sources, period).Others(subject, sources.InRow(fields));
    }

    /// <summary>An explainer of a measure in a period, for an extract with all its tables.</summary>
    /// <param name="extract">The extract.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="period">The period.</param>
    public Explainer ExplainerFor(Extract extract, MeasureDefinition measure, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(extract);
        ArgumentNullException.ThrowIfNull(measure);
        var sources = SourcesFor(extract);
        return new Explainer(Assembled(extract, period, Reach.Of(measure.Expression)), sources, Instruments, extract.HasSnapshots ? null : Movements.For(sources.IsSupplied));
    }

    /// <summary>Why a row of the table that a measure counts, a care contact for instance, counts in a period or does not.</summary>
    /// <param name="extract">The extract, with its tables.</param>
    /// <param name="measure">A measure of what belongs to referrals.</param>
    /// <param name="period">The period.</param>
    /// <param name="id">The identifier of the row: <c>Unique_CareContactID</c> of a care contact.</param>
    /// <returns>The explanation; null when no row of that identifier belongs to a referral that is reported in the period.</returns>
    /// <exception cref="ArgumentException">The measure counts referrals, or rows of several tables.</exception>
    public Explanation? ExplainRow(Extract extract, MeasureDefinition measure, ReportingPeriod period, string id)
    {
        ArgumentNullException.ThrowIfNull(extract);
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentException.ThrowIfNullOrEmpty(id);
        if (MeasureParts.Of(measure.Expression).Select(part => part.Subject).Distinct().ToList() is not [{ Link: not null } subject])
        {
            throw new ArgumentException($"{measure.Id} does not count the rows of one table that belongs to referrals.", nameof(measure));
        }

        var sources = SourcesFor(extract);
        var assembly = AssemblyOf(extract, sources, period);
        if (extract.Fields.OfType<CodeField>().FirstOrDefault(field => string.Equals(field.Table, subject.Table, StringComparison.Ordinal) && string.Equals(field.Name, subject.Key, StringComparison.Ordinal)) is not { } key
            || assembly.RowOf(subject, key, key.Read(id).Value.Code) is not var (position, row))
        {
            return null;
        }

        var rows = assembly.Others(subject, sources.InRow(Reach.Of(measure.Expression)));
        var explainer = new Explainer(rows, sources, Instruments, extract.HasSnapshots ? null : Movements.For(sources.IsSupplied));
        return explainer.Explain(position, measure, Definitions.Version, period) with { Row = extract.Tables[subject.Table].LocatorOf(row) };
    }

    // The keys by which what is counted belongs to a referral.
    private static IEnumerable<Field> KeysOf(MeasureDefinition measure) => MeasureParts.Of(measure.Expression)
        .SelectMany(part => part.Subject.Ancestry)
        .Select(subject => subject.Link)
        .OfType<TableLink>()
        .SelectMany(link => (Field[])[link.ChildKey, link.ParentKey]);

    private PeriodAssembly AssemblyOf(Extract extract, FieldSources sources, ReportingPeriod period)
    {
        var windBack = extract.HasSnapshots ? null : Movements.For(sources.IsSupplied);
        return new PeriodAssembly(new RawTables(extract, Threads), sources, windBack, period, Judges.Of(Engine == EngineKind.Columns, Instruments, Threads));
    }
}
