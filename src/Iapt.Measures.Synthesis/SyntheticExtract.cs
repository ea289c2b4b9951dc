namespace Iapt.Measures.Synthesis;

/// <summary>
/// Writes a synthetic IDS101 referral extract: made-up referrals whose figures resemble those published for England 2024-25.
/// No real person, provider or referral is described.
/// </summary>
/// <remarks>
/// The file holds a row per referral and month in which the referral is submitted: from the month of receipt (or the first of the
/// span) to the month of discharge (or the last of the span), as it stood at that month's end. Rows of a referral are together, in
/// order of month. Outcome flags and the completed-treatment flag are left out: they are for the reader to derive.
/// </remarks>
/// <threadsafety>The methods keep no state and may be called from several threads at once.</threadsafety>
public static class SyntheticExtract
{
    /// <summary>The name of the extract in a folder.</summary>
    public const string ReferralFileName = "IDS101Referral.csv";

    /// <summary>The name of the organisation table in a folder.</summary>
    public const string OrganisationFileName = "organisations.csv";

    private const int ReferralsPerReport = 1_024;

    /// <summary>Writes the extract as CSV (RFC 4180, comma, <c>\n</c>), header included.</summary>
    /// <param name="options">What to generate.</param>
    /// <param name="ids101">Where the rows go. It is not flushed or closed.</param>
    /// <param name="progress">Told the number of referrals done, every 1,024 and at the end; or null.</param>
    /// <param name="cancellationToken">Stops between two referrals.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> or <paramref name="ids101"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled; the rows so far are written.</exception>
    public static void Write(
        SynthesisOptions options,
        TextWriter ids101,
        IProgress<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(ids101);

        var rows = new CsvRows(ids101);
        rows.WriteHeader(SyntheticTables.ReferralsWithDerivedFields);
        Generate(options, rows, progress, cancellationToken);
    }

    /// <summary>Writes the table that maps the synthetic sub-ICBs to ICBs and regions, as CSV with <c>\n</c>, header included.</summary>
    /// <param name="options">What to generate.</param>
    /// <param name="organisations">Where the rows go. It is not flushed or closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> or <paramref name="organisations"/> is null.</exception>
    public static void WriteOrganisations(SynthesisOptions options, TextWriter organisations)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(organisations);
        new SubIcbTable(options.SubIcbs).Write(organisations);
    }

    /// <summary>
    /// Writes IDS101Referral (<see cref="ReferralFileName"/> as CSV) and <see cref="OrganisationFileName"/> into a folder, which is made if it is not there.
    /// Both are written under temporary names and renamed at the end, replacing earlier ones.
    /// </summary>
    /// <param name="options">What to generate.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="format">The format of the extract's file; null for CSV.</param>
    /// <param name="progress">Told the number of referrals done; or null.</param>
    /// <param name="cancellationToken">Stops between two referrals; nothing is left behind.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> or <paramref name="folder"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is empty.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static void WriteFolder(
        SynthesisOptions options,
        string folder,
        SyntheticFileFormat? format = null,
        IProgress<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrEmpty(folder);

        using var files = new TableFolder(folder, options, [SyntheticTables.ReferralsWithDerivedFields], format ?? SyntheticFileFormat.Csv);
        Generate(options, files, progress, cancellationToken);
        files.Complete();
    }

    private static void Generate(SynthesisOptions options, ISyntheticRows rows, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var calendar = new SpanCalendar(options.From, options.Months);
        var model = new ReferralModel(options.Seed, calendar, new ProviderTable(options.Providers, new SubIcbTable(options.SubIcbs)));
        var snapshots = new SnapshotWriter(calendar, rows);
        for (int number = 0; number < options.Referrals; number++)
        {
            if (number % ReferralsPerReport == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(number);
            }

            snapshots.Write(model.Draw(number));
        }

        progress?.Report(options.Referrals);
    }
}
