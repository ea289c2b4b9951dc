using System.CommandLine;
using Iapt.Measures.Cli.Input;
using Iapt.Measures.Engines;

namespace Iapt.Measures.Cli.Commands;

/// <summary><c>init</c>: the tables of the data set on an engine.</summary>
internal static class InitCommand
{
    internal static Command Create(TextWriter error)
    {
        var engine = new EngineChoice(isToWrite: true);
        var quiet = new Option<bool>("--quiet") { Description = "Nothing on standard error but what makes the call fail" };
        var command = new Command("init", "Make the tables of the data set on an engine. Example: iapt-measures init --engine duckdb:iapt.duckdb") { quiet };
        engine.AddTo(command);
        command.SetAction((call, cancellation) =>
        {
            using var session = engine.Open(call);
            EngineSchema.Create(session, cancellation);
            if (!call.GetValue(quiet))
            {
                error.WriteLine($"{session.Name}: the tables are there; load fills them");
            }

            return Task.FromResult(0);
        });
        return command;
    }
}
