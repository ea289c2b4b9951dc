using System.CommandLine;
using Iapt.Measures.Cli.Commands;
using Iapt.Measures.Files;

namespace Iapt.Measures.Cli;

/// <summary>The command line as a whole: its commands, and what becomes of an error.</summary>
internal static class Tool
{
    /// <summary>The call or the input cannot be used.</summary>
    private const int Unusable = 2;

    /// <summary>Stopped by Ctrl-C.</summary>
    private const int Interrupted = 130;

    internal static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("The NHS Talking Therapies (IAPT) measures: computed, explained and defined.")
        {
            ComputeCommand.Create(output, error),
            ExplainCommand.Create(output, error),
            DefineCommand.Create(output),
            CatalogueCommand.Create(output),
            SynthesiseCommand.Create(error),
            MergeCommand.Create(output, error),
            AuditCommand.Create(output, error),
            SqlCommand.Create(output, error),
        };
        // A word that begins with @ is a word, not the name of a file with more of them.
        var call = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (CallErrors.Find(call) is { } problem)
        {
            return Fail(error, problem);
        }

        using var cancellation = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            cancellation.Cancel();
        };
        try
        {
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = output, Error = error };
            var code = await call.InvokeAsync(configuration, cancellation.Token).ConfigureAwait(false);
            await output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            return code;
        }
        catch (CallException unusable)
        {
            return Fail(error, unusable.Message);
        }
        catch (InputException unusable)
        {
            return Fail(error, unusable.Message);
        }
        catch (OperationCanceledException)
        {
            return Interrupted;
        }
        catch (Exception unforeseen) when (unforeseen is IOException or UnauthorizedAccessException)
        {
            // Files that are read or replaced have an error of their own: what is left is standard output, full or gone. The system's message never holds a row.
            return Fail(error, $"the output cannot be written: {unforeseen.Message}");
        }
        catch (OutOfMemoryException)
        {
            return Fail(error, "the data need more memory than this process may use");
        }
        catch (Exception unforeseen)
        {
            // A defect of the tool: its kind helps to report it, its message might hold a value of the data.
            return Fail(error, $"an error of the tool itself ({unforeseen.GetType().Name} in {unforeseen.TargetSite?.DeclaringType?.Name}); please report it");
        }
    }

    private static int Fail(TextWriter error, string message)
    {
        error.WriteLine($"iapt-measures: {message}");
        return Unusable;
    }
}
