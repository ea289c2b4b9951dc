namespace Iapt.Measures.Disclosure;

/// <summary>What stands in a published cell. None of them is another: a suppressed figure is not zero, and a zero is a value.</summary>
public enum PublishedStatus
{
    /// <summary>A number, which may be a true zero: <c>value</c>.</summary>
    Value,

    /// <summary>There may be a number, and it is not told: <c>suppressed</c>.</summary>
    Suppressed,

    /// <summary>Nothing to divide by or to average, at a level where that may be told: <c>not_applicable</c>.</summary>
    NotApplicable,

    /// <summary>The data lack a whole table, field or month that the measure needs: <c>not_assessable</c>.</summary>
    NotAssessable,
}
