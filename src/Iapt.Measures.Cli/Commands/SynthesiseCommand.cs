using System.CommandLine;
using Iapt.Measures.Cli.Input;
using Iapt.Measures.Files;
using Iapt.Measures.Synthesis;

namespace Iapt.Measures.Cli.Commands;

/// <summary><c>synthesise</c>: a synthetic data set, the same files for the same seed.</summary>
internal static class SynthesiseCommand
{
    internal static Command Create(TextWriter error)
    {
        var referrals = new Option<int>("--referrals") { HelpName = "N", Description = "How many referral pathways, a whole number", DefaultValueFactory = _ => SynthesisOptions.Sample.Referrals };
        var seed = new Option<ulong>("--seed") { HelpName = "S", Description = "The seed, a whole number: the same files for the same seed", DefaultValueFactory = _ => SynthesisOptions.Sample.Seed };
        var folder = new Option<string>("--out") { HelpName = "DIR", Description = "The folder to write to; made when it is not there", Required = true };
        var providers = new Option<int>("--providers") { HelpName = "N", Description = "How many providers, from 1 to 999", DefaultValueFactory = _ => SynthesisOptions.Sample.Providers };
        var quiet = new Option<bool>("--quiet") { Description = "Nothing on standard error but what makes the call fail" };
        var command = new Command("synthesise", "A synthetic data set. Example: iapt-measures synthesise --referrals 100000 --seed 7 --out data")
        {
            referrals, seed, folder, providers, quiet,
        };
        command.SetAction((call, cancellation) =>
        {
            var options = OptionsOf(call.GetValue(referrals), call.GetValue(seed), call.GetValue(providers));
            using var progress = ProgressLine.Start("writing", call.GetValue(quiet), options.Referrals);
            Write(options, call.GetRequiredValue(folder), progress, cancellation);
            if (!call.GetValue(quiet))
            {
                error.WriteLine($"wrote {SyntheticExtract.ReferralFileName} and {SyntheticExtract.OrganisationFileName}");
            }

            return Task.FromResult(0);
        });
        return command;
    }

    private static void Write(SynthesisOptions options, string folder, ProgressLine progress, CancellationToken cancellation)
    {
        if (folder.Length == 0)
        {
            throw new CallException("--out names no folder");
        }

        try
        {
            SyntheticExtract.WriteFolder(options, folder, progress, cancellation);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(folder, null, null, "the folder cannot be written; expected a folder that may be made or written and has room", error);
        }
    }

    private static SynthesisOptions OptionsOf(int referrals, ulong seed, int providers)
    {
        try
        {
            return new SynthesisOptions { Referrals = referrals, Seed = seed, Providers = providers };
        }
        catch (ArgumentOutOfRangeException wrong)
        {
            throw new CallException($"--{wrong.ParamName!.ToLowerInvariant()} is out of range; synthesise --help says what it takes");
        }
    }
}
