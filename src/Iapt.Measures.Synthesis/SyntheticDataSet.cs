namespace Iapt.Measures.Synthesis;

/// <summary>
/// A synthetic data set of every table: made-up referrals, people, contacts and scores whose figures resemble those published for England 2024-25. No real person,
/// provider or referral is described.
/// </summary>
/// <remarks>
/// The referrals are those of <see cref="SyntheticExtract"/>, and the contacts, logs and scores give the dates, counts and scores that its rows state, but for small
/// faults at low rates: codes that are missing or padded, scores out of range, contacts outside the referral, records that are submitted twice. IDS101 and what
/// belongs to a record (people, employment, disabilities, circumstances, conditions, complaints) has rows in every month in which the referral is submitted, also
/// after discharge where there is a contact then; contacts, activities, logs and scores stand in the month in which they happened, which may lie before the span.
/// </remarks>
/// <threadsafety>The methods keep no state and may be called from several threads at once.</threadsafety>
public static class SyntheticDataSet
{
    private const int ReferralsPerReport = 1_024;

    /// <summary>
    /// Tells the rows of all tables. The rows of one table come in the order in which a file holds them; those of different tables alternate, referral by referral.
    /// </summary>
    /// <param name="options">What to generate.</param>
    /// <param name="rows">Told every row.</param>
    /// <param name="progress">Told the number of referrals done, every 1,024 and at the end; or null.</param>
    /// <param name="cancellationToken">Stops between two referrals.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> or <paramref name="rows"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static void Generate(SynthesisOptions options, ISyntheticRows rows, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(rows);

        var calendar = new SpanCalendar(options.From, options.Months);
        var providers = new ProviderTable(options.Providers, new SubIcbTable(options.SubIcbs));
        var pathway = new PathwayRows(options.Seed, calendar, providers, rows);

        new HeaderRows(calendar, providers, rows).Write();
        new StaffTable(options.Seed, calendar, providers, rows).Write();
        for (int number = 0; number < options.Referrals; number++)
        {
            if (number % ReferralsPerReport == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(number);
            }

            pathway.Write(number);
        }

        progress?.Report(options.Referrals);
    }

    /// <summary>
    /// Writes a file for each table and <see cref="SyntheticExtract.OrganisationFileName"/> into a folder, which is made if it is not there. All are written under
    /// temporary names and renamed at the end, replacing earlier ones.
    /// </summary>
    /// <param name="options">What to generate.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="format">The format of the tables' files; null for CSV.</param>
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

        using var files = new TableFolder(folder, options, SyntheticTables.All, format ?? SyntheticFileFormat.Csv);
        Generate(options, files, progress, cancellationToken);
        files.Complete();
    }
}
