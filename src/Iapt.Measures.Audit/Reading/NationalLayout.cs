using System.Globalization;

namespace Iapt.Measures.Audit;

/// <summary>National figures quoted one by one, with the counts that were printed beside them.</summary>
internal sealed class NationalLayout : FigureLayout
{
    private const int Parts = 6;
    private const int Decimals = 8;
    private const int MostDecimals = 6;

    private readonly Periods _periods = new();

    public override string Name => "national figures";

    public override IReadOnlyList<string> Columns { get; } =
        ["id", "period_start", "period_end", "measure", "numerator", "denominator", "denominator_parts", "published_value", "published_decimals", "note"];

    public override IReadOnlyList<string> Signs { get; } = ["published_value", "published_decimals", "denominator_parts"];

    public override void Add(FigureLine line, FigureRows rows)
    {
        var measure = line.Required(3);
        var kind = measure.StartsWith("Count_", StringComparison.OrdinalIgnoreCase) ? StatisticKind.Count : StatisticKind.Other;

        // Quoted one by one, each is a row of its own: its identifier tells it from the others of its measure.
        var place = new FigurePlace(FigureSeries.National, _periods.Of(line, 1, 2), "England", "all", line.Required(0), "", "", "");
        var decimals = line.Whole(Decimals);
        if (decimals is < 0 or > MostDecimals)
        {
            throw line.Unusable(Decimals, "not a number of decimals; expected 0 to 6");
        }

        var row = rows.For(place, measure);
        row.PercentageDecimals = (int)(decimals ?? 0);
        row.Add(new PublishedFigure(row, line.Line, measure, measure, kind, line.Printed(7))
        {
            Numerator = line.Whole(4),
            Denominator = line.Whole(5),
            Parts = PartsOf(line),
        });
    }

    // 48111-2957 or 38124+53715, the later ones with their sign.
    private static ImmutableArray<long> PartsOf(FigureLine line)
    {
        var text = line.Text(Parts);
        var parts = ImmutableArray.CreateBuilder<long>();
        for (var from = 0; from < text.Length;)
        {
            var next = text.AsSpan(from + 1).IndexOfAny(['+', '-']);
            var end = next < 0 ? text.Length : from + 1 + next;
            if (!long.TryParse(text.AsSpan(from, end - from), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var part))
            {
                throw line.Unusable(Parts, "no sum of whole numbers; expected 48111-2957 or nothing");
            }

            parts.Add(part);
            from = end;
        }

        return parts.ToImmutable();
    }
}
