using Iapt.Measures.Disclosure;

namespace Iapt.Measures.Audit;

/// <summary>
/// What true counts a printed count allows, by the rules of its level. Those of NHS England were identified over 772,149 printed percentages, none of which excludes them
/// (<c>published-figures.md</c> 2 and 2.1).
/// </summary>
internal static class PrintedCounts
{
    /// <summary>Nothing is changed: England, and figures that were never protected.</summary>
    public static LevelRules Exact { get; } = new();

    /// <summary>England's outcome totals of 2012-13, which are multiples of 10 (<c>domain.md</c> 6).</summary>
    public static LevelRules ToTen { get; } = new() { RoundedTo = 10 };

    extension(LevelRules rules)
    {
        /// <summary>Whether counts are printed as they are.</summary>
        public bool IsExact => rules.RoundedTo == 1 && rules.SmallestShown == 0;

        /// <summary>Whether a number can be the print of a count at all.</summary>
        /// <param name="number">The number.</param>
        public bool Prints(decimal number) => IsWhole(number) && number is >= 0 and <= CountRange.Most && rules.CountsPrintedAs((long)number) is not null;

        /// <summary>The true counts that a print allows; null where nothing is printed that a count could be bounded by.</summary>
        /// <param name="printed">What is printed. A blank is taken for a suppressed count: the reader knows whether it is one.</param>
        public CountRange? Allowed(Printed printed)
        {
            switch (printed.Kind)
            {
                case PrintKind.Number:
                    return rules.Prints(printed.Value) && rules.CountsPrintedAs((long)printed.Value) is { } counts
                        ? new CountRange(Math.Max(0, counts.First), counts.Last ?? CountRange.Most)
                        : CountRange.None;
                case PrintKind.Suppressed:
                case PrintKind.Blank:
                    // An asterisk where nothing is suppressed is of a policy that is not known: any count.
                    return rules.CountsSuppressed is { } small ? new CountRange(small.First, small.Last ?? CountRange.Most) : CountRange.Any;
                default:
                    return null;
            }
        }
    }

    private static bool IsWhole(decimal number) => decimal.Truncate(number) == number;
}
