namespace Iapt.Measures.Algebra;

/// <summary>Checks that a definition compares like with like and can be placed in a period, when the catalogue is built.</summary>
internal sealed class WellFormed : IPredicateVisitor<string?>, ITermVisitor<string?>
{
    private static readonly WellFormed Instance = new();

    private WellFormed()
    {
    }

    internal static void Check(MeasureDefinition measure)
    {
        if (measure.Id.Length == 0 || measure.Name.Length == 0)
        {
            throw new DefinitionException(measure.Id, "A measure has an identifier and a name.");
        }

        if (measure.Source is null)
        {
            throw new DefinitionException(measure.Id, "A measure names its source.");
        }

        _ = Lowering.Of([measure]);
        foreach (var part in MeasureParts.Of(measure.Expression))
        {
            var needsValue = part.Kind != AggregateKind.Count;
            var wrong = (part.Value is not null) != needsValue ? "A count has no value and every other aggregate has one."
                : part.Value?.Kind == ValueKind.Code ? "A code is not added up." : null;
            ThrowIf(measure.Id, wrong ?? part.Where.Accept(Instance) ?? part.Value?.Accept(Instance));
        }
    }

    internal static void Check(Breakdown breakdown)
    {
        var whole = breakdown.Kind == BreakdownKind.Partition ? 1 : 0;
        var wrong = breakdown.Id.Length == 0 || breakdown.Name.Length == 0 ? "A breakdown has an identifier and a name."
            : breakdown.Source is null ? "A breakdown names its source."
            : breakdown.Groups.Length < 2 || breakdown.Groups.Any(group => group.VariableA.Length == 0) ? "A breakdown has groups, each with a label."
            : breakdown.Groups.Select(group => (group.VariableA, group.VariableB)).Distinct().Count() < breakdown.Groups.Length ? "Two groups have the same labels."
            : breakdown.Groups.Count(group => group.Where is null && group.Parts.IsEmpty) != whole || (whole == 1 && breakdown.Groups.Last(group => group.Parts.IsEmpty).Where is not null)
                ? "The remainder is the last group of a partition, and of nothing else."
            : null;
        ThrowIf(breakdown.Id, wrong ?? Instance.First(breakdown.Clauses()));
    }

    internal static void Check(Derivation derivation)
    {
        var wrong = derivation.Body switch
        {
            PredicateBody flag => flag.Predicate.Accept(Instance),
            TermBody value when value.Value.Kind != derivation.Field.Kind => "The rule gives another kind of value than its field holds.",
            TermBody value when value.Value.Decimals != derivation.Field.Decimals => "The rule gives other decimals than its field holds.",
            TermBody value => value.Value.Accept(Instance),
            SelectionBody rows => Wrong(rows.Selection, derivation.Field),
            _ => null,
        };
        ThrowIf(derivation.Field.Name, wrong);
    }

    public string? Visit(Compare predicate) =>
        Alike(predicate.Left, predicate.Right) ?? Number(predicate.Left) ?? predicate.Left.Accept(this) ?? predicate.Right.Accept(this);

    public string? Visit(InRange predicate) =>
        Alike(predicate.Value, predicate.Low) ?? Alike(predicate.Value, predicate.High)
        ?? (predicate.Low.Units > predicate.High.Units ? "A range begins above its end." : null) ?? predicate.Value.Accept(this);

    public string? Visit(InSet predicate) => Code(predicate.Value) ?? (predicate.Codes.IsEmpty ? "A list of codes is empty." : null);

    public string? Visit(Prefix predicate) => Code(predicate.Value) ?? (predicate.Beginnings.IsEmpty ? "A list of beginnings is empty." : null);

    public string? Visit(Contains predicate) => Code(predicate.Value) ?? (predicate.Texts.IsEmpty ? "A list of texts is empty." : null);

    public string? Visit(IsNull predicate) => predicate.Value.Accept(this);

    public string? Visit(InPeriod predicate) => null;

    public string? Visit(IsTrue predicate) => null;

    public string? Visit(Selected predicate) => null;

    public string? Visit(And predicate) => First(predicate.Clauses);

    public string? Visit(Or predicate) => First(predicate.Clauses);

    public string? Visit(Not predicate) => predicate.Inner.Accept(this);

    public string? Visit(KnownWhen predicate) => "Only winding back makes a clause that is known under a condition.";

    public string? Visit(FieldTerm term) => term.Kind == ValueKind.Flag ? "A flag is a statement, not a value." : null;

    public string? Visit(Constant term) => null;

    public string? Visit(CodeConstant term) => null;

    public string? Visit(PeriodBoundary term) => null;

    public string? Visit(DaysBetween term) =>
        term.From.Kind != ValueKind.Date || term.To.Kind != ValueKind.Date ? "Days lie between two dates." : term.From.Accept(this) ?? term.To.Accept(this);

    public string? Visit(Difference term) => Alike(term.Left, term.Right) ?? Number(term.Left) ?? term.Left.Accept(this) ?? term.Right.Accept(this);

    public string? Visit(Addition term) =>
        term.Terms.Select(one => Alike(term, one) ?? Number(one) ?? one.Accept(this)).FirstOrDefault(found => found is not null);

    public string? Visit(FirstCase term)
    {
        foreach (var one in term.Cases)
        {
            if ((Alike(term, one.Then) ?? one.When.Accept(this) ?? one.Then.Accept(this)) is { } wrong)
            {
                return wrong;
            }
        }

        return term.Otherwise is { } otherwise ? Alike(term, otherwise) ?? otherwise.Accept(this) : null;
    }

    public string? Visit(ByCode term)
    {
        var wrong = Code(term.Key) ?? (term.Entries.Select(entry => entry.Code).Distinct(StringComparer.Ordinal).Count() < term.Entries.Length ? "A code is listed twice." : null);
        return wrong ?? term.Entries.Select(entry => Alike(term, entry.Then) ?? entry.Then.Accept(this)).FirstOrDefault(found => found is not null);
    }

    public string? Visit(Threshold term) => null;

    public string? Visit(Widened term) => term.Inner.Accept(this);

    private static string? Wrong(Selection selection, Field field)
    {
        if (selection.Sources.IsEmpty || selection.Sources.Any(source => source.From.Link is null))
        {
            return "A selection takes rows of tables that belong to a row.";
        }

        var gives = selection.Take switch
        {
            Take.Any => field is FlagField ? null : "Whether there is a row is a flag.",
            Take.Count or Take.Sum => field is CountField ? null : "How many is a count.",
            Take.FirstStage or Take.SecondStage => field is CodeField && selection.Sources.All(source => source.Label is not null) ? null : "A stage is called by the label of its rows.",
            _ => selection.Sources.All(source => source.Value?.Kind == field.Kind && source.Value.Decimals >= field.Decimals) ? null : "The rows give another kind of value than the field holds.",
        };
        var needsValue = selection.Take is Take.Sum && selection.Sources.Any(source => source.Value is not CountField);
        return gives ?? (needsValue ? "Only counts are added up." : null) ?? selection.Sources.Select(Wrong).FirstOrDefault(found => found is not null);
    }

    private static string? Wrong(SelectionSource source)
    {
        var tables = source.From.Ancestry.Select(subject => subject.Table).ToHashSet(StringComparer.Ordinal);
        var outside = Reach.Of(source).FirstOrDefault(field => field.Table.StartsWith("IDS", StringComparison.Ordinal) && !tables.Contains(field.Table));
        return outside is null ? source.Where.Accept(Instance) : $"A {source.From.Name} has no {outside.Name} of {outside.Table}.";
    }

    private static void ThrowIf(string id, string? wrong)
    {
        if (wrong is not null)
        {
            throw new DefinitionException(id, wrong);
        }
    }

    private static string? Alike(Term left, Term right) =>
        left.Kind != right.Kind ? "Values of two kinds are compared." : left.Decimals != right.Decimals ? "Scores of two precisions are compared." : null;

    private static string? Code(Term term) => term.Kind == ValueKind.Code ? null : "Only a code is looked up in a list.";

    // Codes are looked up, never compared: they have no order, and as numbers they would all be equal.
    private static string? Number(Term term) => term.Kind == ValueKind.Code ? "Only numbers are compared." : null;

    private string? First(ImmutableArray<Predicate> clauses) => clauses.Select(clause => clause.Accept(this)).FirstOrDefault(found => found is not null);
}
