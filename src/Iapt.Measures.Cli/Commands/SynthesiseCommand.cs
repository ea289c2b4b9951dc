using System.CommandLine;
using Iapt.Measures.Cli.Input;
using Iapt.Measures.Synthesis;

namespace Iapt.Measures.Cli.Commands;

/// <summary><c>synthesise</c>: a synthetic data set, the same files for the same seed.</summary>
internal static class SynthesiseCommand
{
    internal static Command Create(TextWriter error)
    {
        var referrals = new Option<int>("--referrals") { Description = "How many referral pathways", DefaultValueFactory = _ => SynthesisOptions.Sample.Referrals };
        var seed = new Option<ulong>("--seed") { Description = "The seed: the same files for the same seed", DefaultValueFactory = _ => SynthesisOptions.Sample.Seed };
        var folder = new Option<string>("--out") { Description = "The folder to write to; made when it is not there", Required = true };
        var providers = new Option<int>("--providers") { Description = "How many providers", DefaultValueFactory = _ => SynthesisOptions.Sample.Providers };
        var quiet = new Option<bool>("--quiet") { Description = "No progress on standard error" };
        var command = new Command("synthesise", "A synthetic data set. Example: iapt-measures synthesise --referrals 100000 --seed 7 --out data")
        {
            referrals, seed, folder, providers, quiet,
        };
        command.SetAction((call, cancellation) =>
        {
            var options = OptionsOf(call.GetValue(referrals), call.GetValue(seed), call.GetValue(providers));
            using var progress = ProgressLine.Start("writing", call.GetValue(quiet), options.Referrals);
            SyntheticExtract.WriteFolder(options, call.GetRequiredValue(folder), progress, cancellation);
            if (!call.GetValue(quiet))
            {
                error.WriteLine($"wrote {SyntheticExtract.ReferralFileName} and {SyntheticExtract.OrganisationFileName}");
            }

            return Task.FromResult(0);
        });
        return command;
    }

    private static SynthesisOptions OptionsOf(int referrals, ulong seed, int providers)
    {
        try
        {
            return new SynthesisOptions { Referrals = referrals, Seed = seed, Providers = providers };
        }
        catch (ArgumentOutOfRangeException wrong)
        {
            throw new CallException(wrong.Message.Split('\n')[0]);
        }
    }
}
