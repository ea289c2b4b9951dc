using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;

namespace Iapt.Measures.Sql;

/// <summary>
/// What fields and tables are called inside a script. Fields of the referral have their NHS names; those of other tables carry the number of their table in front, so that
/// rows of several tables can be read beside each other.
/// </summary>
internal static class SqlNames
{
    private const int TableNumber = 6;

    internal static string Of(Field field)
    {
        var table = TableOf(field);
        return IsReferral(table) ? field.Name : $"{table[..TableNumber]}_{field.Name}";
    }

    /// <summary>
    /// The table that a field stands in. Fields that are assigned here belong to the referral, and so does the complaint that wins, though the data set lists it with the
    /// complaints.
    /// </summary>
    internal static string TableOf(Field field) =>
        field != Ids101.Validated_PresentingComplaint && Tables.All.Any(subject => string.Equals(subject.Table, field.Table, StringComparison.Ordinal))
            ? field.Table
            : Subject.Pathway.Table;

    /// <summary>A step of the cleaning of a table.</summary>
    internal static string Step(string table, string step) =>
        IsReferral(table) ? step : $"{table[..TableNumber].ToLowerInvariant()}_{step}";

    /// <summary>The rows of a subject.</summary>
    internal static string Rows(Subject subject) => Snake(subject, subject.Plural);

    /// <summary>The column that numbers the rows of a subject.</summary>
    internal static string Key(Subject subject) => subject.Link is null ? "pathway_row" : $"{Snake(subject, subject.Name)}_id";

    /// <summary>The column that holds where a row of a subject stands in its table.</summary>
    internal static string Row(Subject subject) => $"{Snake(subject, subject.Name)}_row";

    /// <summary>A name with a number, counted from 1.</summary>
    internal static string Numbered(string name, int place) => name + (place + 1).ToString(CultureInfo.InvariantCulture);

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static bool IsReferral(string table) => string.Equals(table, Subject.Pathway.Table, StringComparison.Ordinal);

    private static string Snake(Subject subject) => subject.Name.Replace(' ', '_');

    // A row that is counted by itself stands beside the same row as one of a referral.
    private static string Snake(Subject subject, string words) => $"{(subject.Link is { Kind: LinkKind.Owner } ? "single_" : "")}{words.Replace(' ', '_')}";
}
