using Iapt.Measures.Results;

namespace Iapt.Measures.Files;

/// <summary>What the tidy layout holds beside its fixed columns.</summary>
public sealed record TidyOptions
{
    /// <summary>
    /// Gives the bounds of a figure's interval as text; null for a figure without one. When this is set, two columns <c>lower</c> and <c>upper</c> follow; when it is
    /// null there are none.
    /// </summary>
    public Func<MeasureRow, (string Lower, string Upper)?>? Interval { get; init; }
}
