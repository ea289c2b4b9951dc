using Iapt.Measures.Algebra;
using Iapt.Measures.Describing;
using Iapt.Measures.Disclosure;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using NodaTime;

namespace Iapt.Measures.Files;

/// <summary>What the Central Metrics Library is told of a measure: everything follows from its definition and from the figures.</summary>
/// <param name="table">The figures.</param>
internal sealed class CmlMetadata(PublishedTable table)
{
    // The first day that a KPI return was of: a definition without a first month has always been.
    private static readonly LocalDate Always = new(2008, 4, 1);

    private readonly string _policy = string.Join(' ', PolicyText.Of(table.Policy).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
    private readonly string _grains = Joined(table.Rows.Select(row => CmlIdentifiers.Grain(row.Period)));
    private readonly string _levels = Joined(table.Rows.Select(row => GroupLevels.TokenOf(row.Organisation.Level)));
    private readonly string _dimensions = Joined(table.Rows.Select(row => row.Group?.VariableType).OfType<string>());

    /// <summary>The line of a measure, by column; what is not there is empty.</summary>
    /// <param name="set">Its definitions.</param>
    /// <param name="measure">The measure.</param>
    public IReadOnlyDictionary<string, string> Of(DefinitionSet set, MeasureDefinition measure)
    {
        var card = DefinitionCard.Of(set, measure, InstrumentTable.Default);
        var kind = FigureKinds.Of(measure.Expression);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["metric_family_id"] = set.FamilyOf(measure).Name,
            ["metric_id"] = CmlIdentifiers.Metric(measure.Id, set.Version),
            ["metric_status"] = measure.Status.ToString(),
            ["metric_title"] = measure.Name,
            ["metric_start_date"] = TableTokens.Of(set.Validity.From is { } from ? from.OnDayOfMonth(1) : Always),
            ["metric_end_date"] = set.Validity.Until is { } until ? TableTokens.Of(until.ToDateInterval().End) : "",
            ["available_metric_category"] = kind.ToString(),
            ["available_reporting_grain"] = _grains,
            ["available_location_types"] = _levels,
            ["available_dimension_types"] = Breakdown.Applies(measure.Expression) ? _dimensions : "",
            ["business_area"] = "Mental health",
            ["business_sub_area"] = "NHS Talking Therapies",
            ["source_name"] = $"NHS Talking Therapies (IAPT) data set {set.Version}",
            ["metric_owner"] = "NHS England",
            ["metric_short_name"] = measure.Id,
            ["metric_description"] = string.Join("; ", card.Parts.Select(part => $"{part.Role}: {part.What}")),
            ["calculation"] = card.Formula,
            ["metric_purpose"] = "Activity and outcomes of NHS Talking Therapies services",
            ["unit"] = Unit(kind),
            ["format"] = Format(kind),
            ["inclusion_exclusion_rules"] = string.Join("; ", card.Parts.Select(part => $"{part.Role}: {Said(part.Rule)}")),
            ["frequency_of_refresh"] = card.Published,
            ["aggregation"] = kind == FigureKind.Count ? "Sum" : "None",
            ["statistical_disclosure_control_flag"] = "Yes",
            ["statistical_disclosure_control_description"] = _policy,
            ["notes"] = string.Join(" ", new[] { $"Source: {card.Source}.", $"Definition {card.Fingerprint}.", measure.Remark ?? "" }).Trim(),
        };
    }

    private static string Said(Outline rule) => rule.Children.IsEmpty ? rule.Text : $"{rule.Text} ({string.Join("; ", rule.Children.Select(Said))})";

    private static string Unit(FigureKind kind) => kind switch
    {
        FigureKind.Count => "Number",
        FigureKind.Percentage => "Percentage",
        _ => "Value",
    };

    private static string Format(FigureKind kind) => kind == FigureKind.Count ? "Integer" : "Decimal";

    private static string Joined(IEnumerable<string> names) => string.Join(", ", names.Distinct(StringComparer.Ordinal));
}
