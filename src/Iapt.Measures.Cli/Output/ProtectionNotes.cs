using System.Globalization;
using Iapt.Measures.Disclosure;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Cli.Output;

/// <summary>What a policy did to a table, on standard error: for the publisher, not for the publication.</summary>
internal static class ProtectionNotes
{
    internal static void Write(PublishedTable table, TextWriter error)
    {
        foreach (var level in table.Record!.Summary.GroupBy(one => one.Level))
        {
            var treated = level.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Figures} {PolicyText.Of(one.Treatment, table.Policy.RulesFor(level.Key))}"));
            error.WriteLine($"{table.Policy.Name}, {GroupLevels.TokenOf(level.Key)}: {string.Join("; ", treated)}");
        }
    }
}
