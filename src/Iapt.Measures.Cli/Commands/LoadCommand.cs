using System.CommandLine;
using System.Globalization;
using Iapt.Measures.Cli.Input;
using Iapt.Measures.Engines;
using Iapt.Measures.Files;
using Iapt.Measures.Synthesis;

namespace Iapt.Measures.Cli.Commands;

/// <summary><c>load</c>: the files of a folder into the tables of an engine.</summary>
internal static class LoadCommand
{
    private const string Sample = "sample";

    internal static Command Create(TextWriter error)
    {
        var input = new Argument<string>("INPUT") { Description = "'sample' (the data set inside the tool), or a folder with IDS101Referral.csv or .parquet" };
        var replace = new Option<bool>("--replace") { Description = "Put the files in the place of what the tables hold (default: refuse tables that hold something)" };
        var quiet = new Option<bool>("--quiet") { Description = "Nothing on standard error but what makes the call fail" };
        var engine = new EngineChoice(isToWrite: true);
        var command = new Command("load", "Fill the tables that init made, all of them or none. Example: iapt-measures load data --engine duckdb:iapt.duckdb") { input, replace, quiet };
        engine.AddTo(command);
        command.SetAction((call, cancellation) =>
        {
            var name = call.GetRequiredValue(input);
            if (name.Length == 0)
            {
                throw new CallException("INPUT is empty; expected 'sample' or a folder");
            }

            using var session = engine.Open(call);
            if (string.Equals(name, Sample, StringComparison.Ordinal))
            {
                LoadSample(session, call.GetValue(replace), call.GetValue(quiet), error, cancellation);
            }
            else
            {
                Load(session, name, call.GetValue(replace), call.GetValue(quiet), error, cancellation);
            }

            return Task.FromResult(0);
        });
        return command;
    }

    private static void LoadSample(Engine session, bool replace, bool quiet, TextWriter error, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("iapt-measures-");
        try
        {
            SyntheticDataSet.WriteFolder(SynthesisOptions.Sample, folder.FullName, SyntheticFileFormat.Csv, null, cancellation);
            Load(session, folder.FullName, replace, quiet, error, cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Load(Engine session, string folder, bool replace, bool quiet, TextWriter error, CancellationToken cancellation)
    {
        var files = new InputTables(folder);
        using var progress = ProgressLine.Start("loading", quiet);
        var loaded = EngineLoading.Run(session, files, replace, progress, cancellation);
        progress.Dispose();
        if (quiet)
        {
            return;
        }

        foreach (var note in files.Notes)
        {
            error.WriteLine(note);
        }

        foreach (var table in loaded)
        {
            var leftOut = table.LeftOut == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; {table.LeftOut} left out, with too few or too many columns");
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{table.Name}: {table.Rows} rows{leftOut}"));
        }
    }
}
