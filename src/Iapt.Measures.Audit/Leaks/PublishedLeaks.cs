using Iapt.Measures.Disclosure;

namespace Iapt.Measures.Audit.Leaks;

/// <summary>The leak check of published tables of this library, and suppressions that close what it finds.</summary>
public static class PublishedLeaks
{
    /// <summary>The counts that a table gives away.</summary>
    /// <param name="table">The table.</param>
    /// <param name="options">What an attacker is taken to know; null for the defaults.</param>
    public static LeakCheck<FigureKey> Leaks(this PublishedTable table, LeakOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        var asked = options ?? LeakOptions.Default;
        return LeakCheck<FigureKey>.Of(PublishedAttack.Of(table, asked), asked.Steps);
    }

    /// <summary>The table with the fewest further figures suppressed so that nothing hidden can be worked out, and the proof.</summary>
    /// <param name="table">The table.</param>
    /// <param name="options">What an attacker is taken to know; null for the defaults.</param>
    public static LinkedTable Linked(this PublishedTable table, LeakOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        var asked = options ?? LeakOptions.Default;
        var suppression = LinkedSuppression<FigureKey>.Of(PublishedAttack.Of(table, asked), asked.Steps);
        return new LinkedTable(table.WithSuppressed(suppression.Added.Select(added => added.Figure), Treatment.Linked), suppression);
    }
}
