using System.Globalization;
using Spectre.Console;

namespace Iapt.Measures.Cli.Output;

/// <summary>Tables for people: as wide as the terminal, or as their longest line where there is none; without colours, and without blanks at the ends of lines.</summary>
internal static class Screen
{
    private const int Unbounded = 1000;

    /// <summary>How many characters a line may have. A terminal that does not know its width says 0.</summary>
    internal static int Width => !Console.IsOutputRedirected && Console.WindowWidth is var width and > 0 ? width : Unbounded;

    internal static void Write(Table table, TextWriter output)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = Width;
        console.Write(table);
        foreach (var line in text.ToString().Split('\n'))
        {
            var shown = line.TrimEnd();
            if (shown.Length > 0)
            {
                output.Write(shown);
                output.Write('\n');
            }
        }

        output.Write('\n');
    }

}
