namespace Iapt.Measures.Algebra;

/// <summary>A field that holds a national code.</summary>
public sealed class CodeField : Field
{
    /// <summary>How a presenting complaint says that there is none (<c>decisions.md</c> 14).</summary>
    internal const string NotPopulated = "-3";

    // A field that a quote has swallowed half a file into is no code, and must not come back as one in a table.
    internal const int LongestCode = 255;

    /// <summary>Declares the field.</summary>
    /// <param name="table">Its table.</param>
    /// <param name="name">Its NHS name.</param>
    /// <param name="uid">Its NHS identifier, where published.</param>
    /// <param name="style">How its codes are normalised.</param>
    public CodeField(string table, string name, string? uid = null, CodeStyle style = CodeStyle.National)
        : base(table, name, uid, ValueKind.Code) => Style = style;

    /// <summary>How its codes are normalised.</summary>
    public CodeStyle Style { get; }

    /// <summary>True for identifiers of records, pathways and people: nearly every row has its own.</summary>
    public bool IsIdentifier { get; init; }

    /// <summary>The codes that are known, normalised; empty when any code may stand here. An unknown code is kept, with an issue.</summary>
    public IReadOnlySet<string> Known { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>This field as a term.</summary>
    public Term Value => new FieldTerm(this);

    /// <summary>No code is recorded.</summary>
    public Predicate IsNull => new IsNull(Value);

    /// <summary>A code is recorded.</summary>
    public Predicate IsRecorded => new Not(IsNull);

    /// <summary>The code is one of these; unknown when no code is recorded.</summary>
    /// <param name="codes">The codes, in any case and padding.</param>
    public Predicate In(params ReadOnlySpan<string> codes) => new InSet(Value, Normalised(codes));

    /// <summary>The code begins with one of these; unknown when no code is recorded.</summary>
    /// <param name="prefixes">The beginnings.</param>
    public Predicate BeginsWith(params ReadOnlySpan<string> prefixes) => new Prefix(Value, [.. prefixes]);

    /// <summary>The text contains one of these, in any case; unknown when nothing is recorded.</summary>
    /// <param name="texts">The texts.</param>
    public Predicate Containing(params ReadOnlySpan<string> texts)
    {
        var upper = ImmutableArray.CreateBuilder<string>(texts.Length);
        foreach (var text in texts)
        {
            upper.Add(text.ToUpperInvariant());
        }

        return new Contains(Value, upper.MoveToImmutable());
    }

    /// <summary>Normalises one code as this field does.</summary>
    /// <param name="code">The code as written.</param>
    /// <returns>The code that is compared; empty when it is not populated.</returns>
    public string Normalise(ReadOnlySpan<char> code)
    {
        var trimmed = code.Trim();
        switch (Style)
        {
            case CodeStyle.Organisation:
                return trimmed.ToString();
            case CodeStyle.Complaint when trimmed.SequenceEqual(NotPopulated):
                return "";
            case CodeStyle.Complaint when trimmed.Length > 0 && char.IsAsciiLetter(trimmed[0]):
                return string.Concat(trimmed.ToString().Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
            default:
                var digits = trimmed.IndexOfAnyExceptInRange('0', '9') < 0;
                return digits && trimmed.Length > 1 ? trimmed[..^1].TrimStart('0').ToString() + trimmed[^1] : trimmed.ToString().ToUpperInvariant();
        }
    }

    private protected override FieldReading ReadPresent(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestCode)
        {
            return FieldReading.Unusable(IssueCode.CodeTooLong);
        }

        var code = Normalise(text);
        if (code.Length == 0)
        {
            return FieldReading.Good(FieldValue.Null);
        }

        var unknown = Known.Count > 0 && !Known.Contains(code);
        return new FieldReading(FieldValue.Of(code), unknown ? IssueCode.UnknownCode : null);
    }

    private protected override string WritePresent(FieldValue value) => value.Code!;

    private ImmutableArray<string> Normalised(ReadOnlySpan<string> codes)
    {
        var normalised = ImmutableArray.CreateBuilder<string>(codes.Length);
        foreach (var code in codes)
        {
            normalised.Add(Normalise(code));
        }

        return normalised.MoveToImmutable();
    }
}
