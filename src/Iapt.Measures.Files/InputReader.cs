using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Files;

/// <summary>
/// Reads extracts of the data set from files (<c>cli.md</c>, INPUT). What is wrong with a row or a value becomes an issue of the extract; what makes a file unusable is
/// one <see cref="InputException"/>.
/// </summary>
public static class InputReader
{
    private const string FromMemory = "organisations";

    /// <summary>
    /// Reads a folder with one file per table: <c>IDS101Referral.csv</c> or <c>.parquet</c>, and where present the tables that belong to it and organisations.csv.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="progress">Told the share of the files that is read, 0 to 1.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="InputException">The folder or a file cannot be used.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static LoadedInput ReadFolder(string folder, ReadOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        options ??= ReadOptions.Default;
        var files = new InputFolder(folder);
        var referrals = files.Require(Ids101Columns.Table);
        var notes = new Notes();
        var read = new List<string>();
        var organisations = files.FindFile(OrganisationFile.FileName) is { } hierarchy ? ReadOrganisations(hierarchy, options, notes, read) : null;
        List<(string Table, IReadOnlyList<Field> Fields, string Path)> children =
            [.. ChildTables.All.Select(one => (one.Table, one.Fields, files.Find(one.Table))).Where(one => one.Item3 is not null).Select(one => (one.Table, one.Fields, one.Item3!))];
        var shares = new SharedProgress(progress, [.. children.Select(child => child.Path), referrals]);
        NoteOrganisations(organisations, notes);
        var complaints = children.Find(child => string.Equals(child.Table, Ids603.Table, StringComparison.Ordinal)).Path;
        var hasScores = children.Exists(child => child.Table is Ids606.Table or Ids607.Table);
        Extract? extract = null;
        var tables = new TableRows[children.Count];
        List<Action<Notes>> readers =
        [
            own =>
            {
                using var table = TableFiles.Open(referrals, options);
                extract = ReferralTable.Read(table, organisations, complaints, hasScores, options, own, shares.Of(referrals), cancellation);
            },
            .. children.Select((child, place) => (Action<Notes>)(own =>
            {
                using var table = TableFiles.Open(child.Path, options);
                tables[place] = ChildTables.Read(table, child.Table, child.Fields, options, own, shares.Of(child.Path), cancellation);
            })),
        ];
        SideBySide.Run(readers, [referrals, .. children.Select(child => child.Path)], options.Threads, notes);
        read.AddRange([.. children.Select(child => child.Path), referrals]);
        return new LoadedInput(tables.Length == 0 ? extract! : extract!.With(tables), notes.Lines, read);
    }

    /// <summary>Reads IDS101Referral, and optionally organisations.csv, from streams.</summary>
    /// <param name="ids101">The rows of IDS101Referral as CSV, from the stream's position. The stream is left open.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="organisations">The text of organisations.csv; null when there is none. The stream is left open.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="progress">Told the share of IDS101Referral that is read, 0 to 1.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="InputException">A stream cannot be used.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static LoadedInput ReadCsv(
        Stream ids101,
        string name,
        Stream? organisations = null,
        ReadOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(ids101);
        ArgumentException.ThrowIfNullOrEmpty(name);
        options ??= ReadOptions.Default;
        var notes = new Notes();
        var hierarchy = organisations is null ? null : ReadOrganisations(organisations, FromMemory, options, notes);
        using var table = new CsvTable(ids101, name, options);
        NoteOrganisations(hierarchy, notes);
        return new LoadedInput(ReferralTable.Read(table, hierarchy, null, hasScores: false, options, notes, progress, cancellation), notes.Lines, [name]);
    }

    /// <summary>Reads an organisation table (<c>organisations.csv</c>) from a stream.</summary>
    /// <param name="organisations">Its text, from the stream's position. The stream is left open.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="InputException">The stream cannot be used.</exception>
    public static OrganisationTable ReadOrganisations(Stream organisations, string name)
    {
        ArgumentNullException.ThrowIfNull(organisations);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return ReadOrganisations(organisations, name, ReadOptions.Default, new Notes());
    }

    private static OrganisationTable ReadOrganisations(string path, ReadOptions options, Notes notes, List<string> read)
    {
        using var stream = TableFiles.OpenStream(path);
        read.Add(path);
        return ReadOrganisations(stream, path, options, notes);
    }

    private static OrganisationTable ReadOrganisations(Stream stream, string name, ReadOptions options, Notes notes)
    {
        using var table = new CsvTable(stream, name, options);
        return OrganisationFile.Read(table, notes);
    }

    private static void NoteOrganisations(OrganisationTable? organisations, Notes notes)
    {
        if (organisations is null)
        {
            notes.Add($"no {OrganisationFile.FileName}: ICBs and commissioning regions are {OrganisationTable.Unknown}");
        }
    }
}
