using System.Globalization;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Audit;

/// <summary>Relations that published tables are known to break, or that no published table was read for: broken ones are told, never called a contradiction.</summary>
internal static class ToldRelations
{
    /// <summary>Checks a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="rules">What is known of such rows.</param>
    public static IEnumerable<Finding> Run(FigureRow row, RowRules rules)
    {
        foreach (var relation in rules.Told)
        {
            if (row.Find(relation.Whole) is not { } whole || row.Policy.Allowed(whole.Printed) is not { } allowed)
            {
                continue;
            }

            var parts = relation.Parts.Select(row.Find).OfType<PublishedFigure>().ToList();
            if (parts.Count < relation.Parts.Length || parts.Exists(part => row.Policy.Allowed(part.Printed) is null or { IsEmpty: true }) || allowed.IsEmpty)
            {
                continue;
            }

            var ranges = parts.ConvertAll(part => row.Policy.Allowed(part.Printed)!.Value);
            var sum = ranges.Aggregate(CountRange.Of(0), (total, range) => total + range);
            var isBroken = relation.Kind switch
            {
                RelationKind.SumOf => sum.Low > allowed.High || sum.High < allowed.Low,
                RelationKind.AtMost => sum.Low > allowed.High,
                _ => ranges.Zip(ranges.Skip(1).Append(allowed)).Any(pair => pair.First.Low > pair.Second.High),
            };
            if (isBroken)
            {
                yield return new Finding(CheckNames.Relation, false, whole)
                {
                    Expected = relation.Kind == RelationKind.SumOf ? sum.ToString() : string.Create(CultureInfo.InvariantCulture, $"at least {sum.Low}"),
                    From = [.. parts],
                    Reason = $"{string.Join(" + ", relation.Parts)} against {relation.Whole}: {relation.Evidence}; not an error by itself",
                };
            }
        }
    }
}
