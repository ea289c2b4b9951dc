using Iapt.Measures.Algebra;

namespace Iapt.Measures.Catalogue;

/// <summary>A type of therapy of the annual tables of courses of therapy (PROMs), with its figures.</summary>
/// <param name="Label">Its label there, verbatim: what <c>therapy_type</c> prints.</param>
/// <param name="Sessions">How many treatment contacts of a referral were of it.</param>
public sealed record CourseTherapy(string Label, CountField Sessions)
{
    /// <summary>The figures of a line, in the order of <see cref="CoursesOfTherapy.Columns"/>; each has the name of its column.</summary>
    public ImmutableArray<MeasureDefinition> Measures { get; internal init; } = [];

    /// <inheritdoc/>
    public override string ToString() => Label;
}
