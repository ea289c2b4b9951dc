using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.DataSet;

namespace Iapt.Measures.Properties.Generation;

/// <summary>Rows in which any field may hold anything, with every field that a breakdown is told by.</summary>
public static class People
{
    // Codes of every national list that a breakdown names, and some that none does.
    private static readonly string?[] Codes =
        ["A", "B", "C", "K", "S", "Z", "99", "1", "2", "3", "4", "5", "7", "8", "9", "X", "Y", "N", .. CircumstanceCodes.Religion, .. CircumstanceCodes.SexualOrientation];

    private static readonly int[] Ages = [0, 17, 18, 25, 26, 64, 65, 74, 75, 89, 90, 104];

    /// <summary>The fields that are not columns of every random row.</summary>
    public static IReadOnlyList<Field> Fields { get; } =
        [.. DefinitionSets.V21.Breakdowns.SelectMany(Reach.Of).Distinct().Where(field => !Row.Columns.Contains(field) && field != Ids101.CompletedTreatment_Flag)];

    public static Arbitrary<AnyRows> AnyPeople() => Arb.From(
        from rows in Arbitraries.AnyRows().Generator
        from people in Gen.CollectToArray(rows.Rows, _ => Gen.CollectToArray(Fields, Value))
        select new AnyRows(
            [.. rows.Rows.Zip(people, (row, person) => Fields.Zip(person).Aggregate(row, (so, cell) => so.With(cell.First, cell.Second)))],
            [.. rows.Supplied, .. Fields]),
        rows => Arbitraries.ShrinkList(rows.Rows, row => row.Shrink()).Select(fewer => new AnyRows(fewer, rows.Supplied)));

    private static Gen<FieldValue> Value(Field field) => field switch
    {
        CodeField => Gen.Frequency((1, Gen.Constant(FieldValue.Null)), (5, Gen.Elements(Codes).Select(code => FieldValue.Of(code!)))),
        CountField => Gen.Frequency((1, Gen.Constant(FieldValue.Null)), (5, Gen.Elements(Ages).Select(age => FieldValue.Of(age)))),
        _ => Draw.Value(field),
    };
}
