using System.Globalization;
using Iapt.Measures.Audit.Leaks;
using Iapt.Measures.Disclosure;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Cli.Output;

/// <summary>What a policy did to a table, on standard error: for the publisher, not for the publication.</summary>
internal static class ProtectionNotes
{
    private const int MostNamed = 5;

    internal static void Write(LinkedTable linked, TextWriter error)
    {
        var (table, suppression) = (linked.Table, linked.Suppression);
        var fewest = suppression.IsFewest ? "no fewer suffice" : suppression.IsProved ? "fewer may suffice" : "more may be needed";
        error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"linked suppression: {suppression.Added.Length} figures more ({fewest})"));
        error.WriteLine(suppression.IsProved
            ? string.Create(CultureInfo.InvariantCulture, $"every hidden count keeps {LeakWidth.Of(table.Policy.Rules)} values that are possible")
            : string.Create(CultureInfo.InvariantCulture, $"{suppression.Open.Length} hidden counts are not shown to keep so many values: {string.Join("; ", suppression.Open.Take(MostNamed))}"));
    }

    internal static void Write(PublishedTable table, TextWriter error)
    {
        foreach (var level in table.Record!.Summary.GroupBy(one => one.Level))
        {
            var treated = level.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Figures} {PolicyText.Of(one.Treatment, table.Policy.RulesFor(level.Key))}"));
            error.WriteLine($"{table.Policy.Name}, {GroupLevels.TokenOf(level.Key)}: {string.Join("; ", treated)}");
        }
    }
}
