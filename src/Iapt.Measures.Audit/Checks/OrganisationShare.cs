namespace Iapt.Measures.Audit;

/// <summary>What one organisation adds to a sum, however often it stands in the files.</summary>
/// <param name="Figure">Its figure.</param>
/// <param name="Range">What it can add.</param>
internal sealed record OrganisationShare(PublishedFigure Figure, CountRange Range)
{
    /// <summary>With another figure of the same organisation: the same one twice is one; two of one file may be one or both; another file's is another print of it.</summary>
    /// <param name="again">The other figure.</param>
    /// <param name="range">What it allows.</param>
    public OrganisationShare With(PublishedFigure again, CountRange range)
    {
        if (range == Range)
        {
            return this;
        }

        return string.Equals(again.File, Figure.File, StringComparison.Ordinal)
            ? this with { Range = new CountRange(Math.Max(Range.Low, range.Low), Range.High + range.High) }
            : this with { Range = Range.Around(range) };
    }
}
