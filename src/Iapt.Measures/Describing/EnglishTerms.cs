using Iapt.Measures.Algebra;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Describing;

/// <summary>Values in English, as noun phrases.</summary>
internal sealed class EnglishTerms : ITermVisitor<string>
{
    private readonly InstrumentTable _instruments;

    internal EnglishTerms(InstrumentTable instruments) => _instruments = instruments ?? throw new ArgumentNullException(nameof(instruments));

    internal static string Say(Field field) => field.Words.Length == 0 ? field.Name : $"the {field.Words} ({field.Name})";

    internal static string AnyOf(ImmutableArray<string> codes) => codes.Length == 1 ? codes[0] : "one of " + string.Join(", ", codes);

    internal string Say(Term term) => term.Accept(this);

    internal string Threshold(Term threshold) => ThresholdPhrase.Of(threshold, _instruments);

    public string Visit(FieldTerm term) => Say(term.Field);

    public string Visit(Constant term) => FixedPoint.Format(term.Units, term.Decimals);

    public string Visit(CodeConstant term) => term.Code;

    public string Visit(PeriodBoundary term) => term.IsEnd ? "the last day of the reporting period" : "the first day of the reporting period";

    public string Visit(DaysBetween term) => $"the time from {Say(term.From)} to {Say(term.To)}";

    public string Visit(Difference term) => $"{Say(term.Left)} minus {Say(term.Right)}";

    public string Visit(Addition term) => $"the sum of {string.Join(", ", term.Terms[..^1].Select(Say))} and {Say(term.Terms[^1])}";

    public string Visit(FirstCase term)
    {
        // What winding back makes of a date that may not have happened yet.
        if (term.Cases.Length == 1 && term.Otherwise is null)
        {
            return $"{Say(term.Cases[0].Then)} as at the period's end";
        }

        var english = English.With(_instruments);
        var cases = term.Cases.Select(one => $"{Say(one.Then)} if {english.Say(one.When)}");
        var otherwise = term.Otherwise is { } rest ? $"; else {Say(rest)}" : "";
        return $"the first that applies of ({string.Join("; ", cases)}{otherwise})";
    }

    public string Visit(ByCode term)
    {
        if (ThresholdPhrase.KindOf(term) is not null)
        {
            return Threshold(term);
        }

        var entries = term.Entries.Select(entry => $"{entry.Code}: {Say(entry.Then)}");
        return $"by {Say(term.Key)} ({string.Join("; ", entries)})";
    }

    public string Visit(Threshold term) => Threshold(term);

    public string Visit(Widened term) => Say(term.Inner);
}
