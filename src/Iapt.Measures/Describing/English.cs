using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Describing;

/// <summary>The language in English, one clause a sentence, with the NHS field names in brackets. Numbers of thresholds come from the table handed in.</summary>
public sealed class English : IPredicateVisitor<string>
{
    private readonly EnglishTerms _terms;
    private readonly Subject _subject;
    private readonly bool _negated;

    private English(EnglishTerms terms, Subject subject, bool negated)
    {
        _terms = terms;
        _subject = subject;
        _negated = negated;
    }

    /// <summary>A describer with a table of thresholds.</summary>
    /// <param name="instruments">The thresholds.</param>
    public static English With(InstrumentTable instruments) => new(new EnglishTerms(instruments), Subject.Pathway, negated: false);

    /// <summary>The same words for clauses on something else than a referral.</summary>
    /// <param name="subject">What is counted.</param>
    public English For(Subject subject) => new(_terms, subject ?? throw new ArgumentNullException(nameof(subject)), _negated);

    /// <summary>A clause as a sentence without capital and full stop.</summary>
    /// <param name="predicate">The clause.</param>
    public string Say(Predicate predicate) => (predicate ?? throw new ArgumentNullException(nameof(predicate))).Accept(this);

    /// <summary>A value as a noun phrase.</summary>
    /// <param name="term">The value.</param>
    public string Say(Term term) => _terms.Say(term);

    /// <inheritdoc/>
    public string Visit(Compare predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        if (ThresholdPhrase.KindOf(predicate.Right) is { } kind)
        {
            var what = kind == ThresholdKind.Caseness
                ? _negated ? "is below caseness" : "is at caseness"
                : _negated ? "is not a reliable change" : "is a reliable change";
            return $"{Say(predicate.Left)} {what} ({_terms.Threshold(predicate.Right)})";
        }

        var unit = predicate.Left.Kind == ValueKind.Days ? " days" : "";
        var other = Say(predicate.Right) + unit;
        var isDate = predicate.Left.Kind == ValueKind.Date;
        var phrase = (predicate.Operator, _negated) switch
        {
            (Comparison.Equal, false) => $"is {other}",
            (Comparison.Equal, true) => $"is not {other}",
            (Comparison.AtMost, false) or (Comparison.Above, true) => isDate ? $"is not after {other}" : $"is {other} or less",
            (Comparison.AtLeast, false) or (Comparison.Below, true) => isDate ? $"is not before {other}" : $"is {other} or more",
            (Comparison.Below, false) or (Comparison.AtLeast, true) => isDate ? $"is before {other}" : $"is below {other}",
            _ => isDate ? $"is after {other}" : $"is above {other}",
        };
        return $"{Say(predicate.Left)} {phrase}";
    }

    /// <inheritdoc/>
    public string Visit(InRange predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        var unit = predicate.Value.Kind == ValueKind.Days ? " days" : "";
        return $"{Say(predicate.Value)} is {(_negated ? "not " : "")}{Say(predicate.Low)} to {Say(predicate.High)}{unit}, both included";
    }

    /// <inheritdoc/>
    public string Visit(InSet predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return $"{Say(predicate.Value)} is {(_negated ? "not " : "")}{EnglishTerms.AnyOf(predicate.Codes)}";
    }

    /// <inheritdoc/>
    public string Visit(Prefix predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return $"{Say(predicate.Value)} {(_negated ? "does not begin" : "begins")} with {EnglishTerms.AnyOf(predicate.Beginnings)}";
    }

    /// <inheritdoc/>
    public string Visit(Contains predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return $"{Say(predicate.Value)} {(_negated ? "does not contain" : "contains")} {EnglishTerms.AnyOf(predicate.Texts)}";
    }

    /// <inheritdoc/>
    public string Visit(IsNull predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return $"{Say(predicate.Value)} is {(_negated ? "" : "not ")}recorded";
    }

    /// <inheritdoc/>
    public string Visit(InPeriod predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return $"{EnglishTerms.Say(predicate.Date)} is {(_negated ? "not " : "")}in the reporting period";
    }

    /// <inheritdoc/>
    public string Visit(IsTrue predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        var whose = Tables.All.FirstOrDefault(table => string.Equals(table.Table, predicate.Flag.Table, StringComparison.Ordinal)) ?? Subject.Pathway;
        return $"{(_negated ? "it is not the case that " : "")}the {whose.Name} {predicate.Flag.Words} ({predicate.Flag.Name})";
    }

    /// <inheritdoc/>
    public string Visit(Selected predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        var when = predicate.Scope == SelectionScope.Period ? "in the reporting period" : "in the last month of the reporting period";
        var record = _subject == Subject.Pathway ? "the record" : $"the record of the referral that the {_subject.Name} belongs to";
        return $"{record} is {(_negated ? "not " : "")}the one reported for its pathway {when} (UsePathway_Flag, UseQuarterReferral_Flag)";
    }

    /// <inheritdoc/>
    public string Visit(And predicate) => Join((predicate ?? throw new ArgumentNullException(nameof(predicate))).Clauses, _negated ? " or " : " and ");

    /// <inheritdoc/>
    public string Visit(Or predicate) => Join((predicate ?? throw new ArgumentNullException(nameof(predicate))).Clauses, _negated ? " and " : " or ");

    /// <inheritdoc/>
    public string Visit(Not predicate) => (predicate ?? throw new ArgumentNullException(nameof(predicate))).Inner.Accept(new English(_terms, _subject, !_negated));

    /// <inheritdoc/>
    public string Visit(KnownWhen predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return $"{Say(predicate.Clause)} (known only from a snapshot of that time)";
    }

    private string Join(ImmutableArray<Predicate> clauses, string word) => clauses.Length switch
    {
        0 => _negated ? "never" : "always",
        1 => Say(clauses[0]),
        _ => "(" + string.Join(word, clauses.Select(Say)) + ")",
    };
}
