using System.Numerics;
using System.Runtime.Intrinsics;

namespace Iapt.Measures.Columns;

/// <summary>Recorded, and below low or above high.</summary>
internal readonly struct OutsideTest<T>(T low, T high) : IRowTest<T>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    public bool Test(T value) => value != T.MinValue && (value < low || value > high);

    public Vector128<T> Test(Vector128<T> values) =>
        (Vector128.LessThan(values, Vector128.Create(low)) | Vector128.GreaterThan(values, Vector128.Create(high)))
        & ~Vector128.Equals(values, Vector128.Create(T.MinValue));

    public Vector256<T> Test(Vector256<T> values) =>
        (Vector256.LessThan(values, Vector256.Create(low)) | Vector256.GreaterThan(values, Vector256.Create(high)))
        & ~Vector256.Equals(values, Vector256.Create(T.MinValue));

    public Vector512<T> Test(Vector512<T> values) =>
        (Vector512.LessThan(values, Vector512.Create(low)) | Vector512.GreaterThan(values, Vector512.Create(high)))
        & ~Vector512.Equals(values, Vector512.Create(T.MinValue));
}
