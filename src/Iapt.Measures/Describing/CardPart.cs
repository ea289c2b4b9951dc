namespace Iapt.Measures.Describing;

/// <summary>One part of a measure, in words.</summary>
/// <param name="Role">Its part in the formula.</param>
/// <param name="What">What is counted, summed or averaged.</param>
/// <param name="Rule">Which rows.</param>
public sealed record CardPart(string Role, string What, Outline Rule)
{
    internal static CardPart Of(MeasurePart part, English english)
    {
        var aggregate = part.Aggregate;
        var what = aggregate.Value is null
            ? $"number of {aggregate.Subject.Plural} (distinct {aggregate.Subject.Key})"
            : $"{MeasurePart.KindOf(aggregate)} of {english.Say(aggregate.Value)} over {aggregate.Subject.Plural}";
        return new CardPart(part.Role, what, Outline.Of(aggregate.Where, english.For(aggregate.Subject)));
    }
}
