namespace Iapt.Measures.Assembly;

/// <summary>
/// The first two stages of a pathway: two or more sessions after each other of one intensity. A single session before the first stage is ignored; with more, the
/// pathway has no stages (footnotes 1 and 4 of M347).
/// </summary>
internal static class Stages
{
    internal readonly record struct Stage(int Start, int End);

    internal static (Stage? First, Stage? Second) Of(List<Picked> ordered)
    {
        Stage? first = null;
        for (var start = 0; start < ordered.Count;)
        {
            var end = start;
            while (end + 1 < ordered.Count && string.Equals(ordered[end + 1].Source.Label, ordered[start].Source.Label, StringComparison.Ordinal))
            {
                end++;
            }

            if (end > start)
            {
                if (first is not null)
                {
                    return (first, new Stage(start, end));
                }

                if (start > 1)
                {
                    return (null, null);
                }

                first = new Stage(start, end);
            }

            start = end + 1;
        }

        return (first, null);
    }
}
