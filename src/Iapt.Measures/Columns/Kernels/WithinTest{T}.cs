using System.Numerics;
using System.Runtime.Intrinsics;

namespace Iapt.Measures.Columns;

/// <summary>Low to high, both included, above null.</summary>
internal readonly struct WithinTest<T>(T low, T high) : IRowTest<T>
    where T : unmanaged, IBinaryInteger<T>
{
    public bool Test(T value) => value >= low && value <= high;

    public Vector128<T> Test(Vector128<T> values) =>
        Vector128.GreaterThanOrEqual(values, Vector128.Create(low)) & Vector128.LessThanOrEqual(values, Vector128.Create(high));

    public Vector256<T> Test(Vector256<T> values) =>
        Vector256.GreaterThanOrEqual(values, Vector256.Create(low)) & Vector256.LessThanOrEqual(values, Vector256.Create(high));

    public Vector512<T> Test(Vector512<T> values) =>
        Vector512.GreaterThanOrEqual(values, Vector512.Create(low)) & Vector512.LessThanOrEqual(values, Vector512.Create(high));
}
