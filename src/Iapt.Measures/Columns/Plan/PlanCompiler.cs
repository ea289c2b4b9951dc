using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Columns;

/// <summary>
/// Turns predicates and terms into nodes. Negation is pushed inwards: each predicate has one node for the rows where it is known true and, when asked for, one for those
/// where it is known false; what is in neither is unknown.
/// </summary>
internal sealed class PlanCompiler
{
    private readonly IColumnSource _columns;
    private readonly FieldSources _sources;
    private readonly KnownCompiler _known;
    private readonly KnownCompiler _knownFalse;
    private readonly TermCompiler _terms;
    private readonly Dictionary<object, MaskNode> _true = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, MaskNode> _false = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, ValueNode> _values = new(ReferenceEqualityComparer.Instance);

    internal PlanCompiler(IColumnSource columns, FieldSources sources, InstrumentTable instruments)
    {
        _columns = columns;
        _sources = sources;
        _known = new KnownCompiler(this, truth: true);
        _knownFalse = new KnownCompiler(this, truth: false);
        _terms = new TermCompiler(this, instruments);
        Doubts = new DoubtOf(this);
    }

    internal NodeTable Nodes { get; } = new();

    internal CodeList Codes { get; } = new();

    internal DoubtOf Doubts { get; }

    /// <summary>True once a rule was met that is not for 32-bit columns; what it belongs to is left to the row engine.</summary>
    internal bool IsBeyond { get; private set; }

    /// <summary>The rows where a predicate is known to be true, or known to be false.</summary>
    internal MaskNode Known(Predicate predicate, bool truth)
    {
        var known = truth ? _true : _false;
        if (!known.TryGetValue(predicate, out var node))
        {
            node = predicate.Accept(truth ? _known : _knownFalse);
            known.Add(predicate, node);
        }

        return node;
    }

    internal ValueNode Value(Term term)
    {
        if (!_values.TryGetValue(term, out var node))
        {
            node = term.Accept(_terms);
            if (!node.Range.FitsInt && node is not ConstantValue)
            {
                node = Beyond();
            }

            _values.Add(term, node);
        }

        return node;
    }

    internal ValueNode Value(Field field)
    {
        var standing = _sources.Standing(field);
        return _sources.DerivationOf(standing) switch
        {
            null or { Body: SelectionBody } when standing.Kind == ValueKind.Flag => Beyond(),
            null or { Body: SelectionBody } when _columns.ColumnOf(standing) is IdentifierColumn => Beyond(),
            null or { Body: SelectionBody } => _columns.ColumnOf(standing) is IntegerColumn column ? Nodes.Column(column) : Nodes.Number(null),
            { Body: TermBody body } => Value(body.Value),
            _ => Beyond(),
        };
    }

    /// <summary>The derivation of a flag; null when it is supplied, or when the extract lacks it.</summary>
    internal Predicate? RuleOf(FlagField flag, out IntegerColumn? column)
    {
        var standing = _sources.Standing(flag);
        column = (IntegerColumn?)_columns.ColumnOf(standing);
        switch (_sources.DerivationOf(standing))
        {
            case null or { Body: SelectionBody }:
                return null;
            case { Body: PredicateBody body }:
                return body.Predicate;
            default:
                Beyond();
                return null;
        }
    }

    /// <summary>Forgets what was compiled, so that what is beyond is met again by the next rule that reaches it.</summary>
    internal void Forget()
    {
        IsBeyond = false;
        _true.Clear();
        _false.Clear();
        _values.Clear();
    }

    internal ConstantValue Beyond()
    {
        IsBeyond = true;
        return Nodes.Number(null);
    }
}
