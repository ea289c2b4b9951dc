using System.CommandLine;
using Iapt.Measures.Cli.Input;
using Iapt.Measures.Cli.Output;
using Iapt.Measures.Files;
using Iapt.Measures.Synthesis;

namespace Iapt.Measures.Cli.Commands;

/// <summary><c>synthesise</c>: a synthetic data set, the same files for the same seed.</summary>
internal static class SynthesiseCommand
{
    private const string All = "all";
    private const string Referral = "referral";
    private const string Csv = "csv";
    private const string Parquet = "parquet";

    internal static Command Create(TextWriter error)
    {
        var referrals = new Option<int>("--referrals") { HelpName = "N", Description = "How many referral pathways, a whole number", DefaultValueFactory = _ => SynthesisOptions.Sample.Referrals };
        var seed = new Option<ulong>("--seed") { HelpName = "S", Description = "The seed, a whole number: the same files for the same seed", DefaultValueFactory = _ => SynthesisOptions.Sample.Seed };
        var folder = new Option<string>("--out") { HelpName = "DIR", Description = "The folder to write to; made when it is not there", Required = true };
        var providers = new Option<int>("--providers") { HelpName = "N", Description = "How many providers, from 1 to 999", DefaultValueFactory = _ => SynthesisOptions.Sample.Providers };
        var subIcbs = new Option<int>("--sub-icbs") { HelpName = "N", Description = "How many sub-ICBs, from 1 to 999", DefaultValueFactory = _ => SynthesisOptions.Sample.SubIcbs };
        var tables = new Option<string>("--tables") { HelpName = "WHICH", Description = "all, or referral: IDS101Referral alone with its derived columns", DefaultValueFactory = _ => All };
        tables.AcceptOnlyFromAmong(All, Referral);
        var files = new Option<string>("--files") { HelpName = "FORMAT", Description = "The format of the tables' files: csv or parquet", DefaultValueFactory = _ => Csv };
        files.AcceptOnlyFromAmong(Csv, Parquet);
        var quiet = new Option<bool>("--quiet") { Description = "Nothing on standard error but what makes the call fail" };
        var command = new Command("synthesise", "A synthetic data set. Example: iapt-measures synthesise --referrals 100000 --seed 7 --out data")
        {
            referrals, seed, folder, providers, subIcbs, tables, files, quiet,
        };
        command.SetAction((call, cancellation) =>
        {
            var options = OptionsOf(call.GetValue(referrals), call.GetValue(seed), call.GetValue(providers), call.GetValue(subIcbs));
            var whole = call.GetValue(tables) is All;
            var format = call.GetValue(files) is Parquet ? ParquetRows.Format : SyntheticFileFormat.Csv;
            using var progress = ProgressLine.Start("writing", call.GetValue(quiet), options.Referrals);
            Write(options, whole, call.GetRequiredValue(folder), format, progress, cancellation);
            if (!call.GetValue(quiet))
            {
                var written = whole ? $"{SyntheticTables.All.Count} tables ({format.Extension})" : $"{SyntheticTables.Referrals.Name}{format.Extension}";
                error.WriteLine($"wrote {written} and {SyntheticExtract.OrganisationFileName}");
            }

            return Task.FromResult(0);
        });
        return command;
    }

    private static void Write(SynthesisOptions options, bool whole, string folder, SyntheticFileFormat format, ProgressLine progress, CancellationToken cancellation)
    {
        if (folder.Length == 0)
        {
            throw new CallException("--out names no folder");
        }

        RefuseSecondFormat(folder, format);
        try
        {
            if (whole)
            {
                SyntheticDataSet.WriteFolder(options, folder, format, progress, cancellation);
            }
            else
            {
                SyntheticExtract.WriteFolder(options, folder, format, progress, cancellation);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(folder, null, null, "the folder cannot be written; expected a folder that may be made or written and has room", error);
        }
    }

    // A folder with one table in two formats is no INPUT, and which of the two is meant nobody can tell.
    private static void RefuseSecondFormat(string folder, SyntheticFileFormat format)
    {
        var other = ReferenceEquals(format, SyntheticFileFormat.Csv) ? ParquetRows.Format : SyntheticFileFormat.Csv;
        if (SyntheticTables.All.FirstOrDefault(table => File.Exists(Path.Combine(folder, table.Name + other.Extension))) is { } held)
        {
            throw new InputException(folder, null, null, $"{held.Name}{other.Extension} stands there; expected a folder without tables in another format");
        }
    }

    private static SynthesisOptions OptionsOf(int referrals, ulong seed, int providers, int subIcbs)
    {
        try
        {
            return new SynthesisOptions { Referrals = referrals, Seed = seed, Providers = providers, SubIcbs = subIcbs };
        }
        catch (ArgumentOutOfRangeException wrong)
        {
            var option = wrong.ParamName is nameof(SynthesisOptions.SubIcbs) ? "sub-icbs" : wrong.ParamName!.ToLowerInvariant();
            throw new CallException($"--{option} is out of range; synthesise --help says what it takes");
        }
    }
}
