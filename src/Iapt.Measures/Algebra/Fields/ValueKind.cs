namespace Iapt.Measures.Algebra;

/// <summary>What a number or code in the language stands for. Two terms compare only when their kinds agree.</summary>
public enum ValueKind
{
    /// <summary>A calendar date, held as days since 1970-01-01.</summary>
    Date,

    /// <summary>A whole number of days between two dates; negative when the second date comes first.</summary>
    Days,

    /// <summary>A whole number of contacts, sessions or records.</summary>
    Count,

    /// <summary>A questionnaire score in fixed point: hundredths when <see cref="Term.Decimals"/> is 2.</summary>
    Score,

    /// <summary>A national code, compared without case and padding.</summary>
    Code,

    /// <summary>A time of day in milliseconds since midnight.</summary>
    Time,

    /// <summary>True, or not true. National data write true or leave it empty.</summary>
    Flag,
}
