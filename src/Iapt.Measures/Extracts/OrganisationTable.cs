using System.Globalization;
using NodaTime;

namespace Iapt.Measures.Extracts;

/// <summary>
/// Which ICB and region each sub-ICB belongs to, and which provider and sub-ICB codes were succeeded by which, as the caller supplies it. What it does not hold is
/// <see cref="Unknown"/>. A reporting period is told by its last day: what has happened by then counts for all of it, because the organisation that answers for a period
/// once it is over is the one that a table of it names.
/// </summary>
public sealed class OrganisationTable
{
    /// <summary>The code under which everything is reported that has no organisation, or one that is not mapped (<c>decisions.md</c> 19).</summary>
    public const string Unknown = "UNKNOWN";

    private readonly Successions _successions;

    /// <summary>A table of organisations.</summary>
    /// <param name="organisations">
    /// The organisations. Entries of one code follow each other in time; where entries that say nothing of time or succession repeat a code, the last one counts.
    /// </param>
    /// <exception cref="ArgumentException">They make no table: <see cref="FaultOf"/> says why.</exception>
    public OrganisationTable(IEnumerable<Organisation> organisations)
    {
        List<Organisation> all = [.. organisations];
        if (FaultOf(all) is { } fault)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Organisation {fault.Position}, {fault.Column}: {fault.Problem}."), nameof(organisations));
        }

        _successions = new Successions(all);
    }

    /// <summary>A table that maps nothing.</summary>
    public static OrganisationTable Empty { get; } = new([]);

    /// <summary>How many codes it holds.</summary>
    public int Count => _successions.ByCode.Count;

    /// <summary>The organisations, those of one code in the order of time.</summary>
    public IEnumerable<Organisation> All => _successions.ByCode.Values
        .SelectMany(entries => entries.TrueForAll(entry => entry.IsPlain) ? entries[^1..] : entries)
        .OrderBy(organisation => organisation.Code, StringComparer.Ordinal);

    /// <summary>True when some code was succeeded by another.</summary>
    internal bool HasSuccessors => _successions.ByCode.Values.Any(entries => entries.Exists(entry => entry.SuccessorCode is not null));

    /// <summary>Why entries make no table: the first fault that shows; null when they make one.</summary>
    /// <param name="organisations">The entries.</param>
    public static OrganisationFault? FaultOf(IReadOnlyList<Organisation> organisations)
    {
        ArgumentNullException.ThrowIfNull(organisations);
        return OrganisationRules.FaultOf(organisations);
    }

    /// <summary>The last entry of a code in any case, or null.</summary>
    /// <param name="code">The code.</param>
    public Organisation? Find(string code) => _successions.ByCode.GetValueOrDefault(code)?[^1];

    /// <summary>The entry of a code in any case that is in force on a day, or null.</summary>
    /// <param name="code">The code.</param>
    /// <param name="day">The day.</param>
    public Organisation? Find(string code, LocalDate day) =>
        _successions.EntryOn(code, day) is { } entry && !entry.HasEndedBefore(day) ? entry : null;

    /// <summary>The code that a period's figures of a code are attributed to: its last successor by then, or itself.</summary>
    /// <param name="code">The code.</param>
    /// <param name="periodEnd">The last day of the period.</param>
    public string AttributionOf(string code, LocalDate periodEnd) => _successions.Of(code, periodEnd).LastOrDefault(code);

    /// <summary>The days, in order, from which on attribution of some codes, or what that belongs to, differs from the day before.</summary>
    internal IReadOnlyList<LocalDate> TurnsOf(IEnumerable<string> codes) => _successions.TurnsOf(codes);
}
