using System.Numerics;
using System.Runtime.Intrinsics;

namespace Iapt.Measures.Columns;

/// <summary>At least a number above null: one comparison, also for "is recorded".</summary>
internal readonly struct AtLeastTest<T>(T low) : IRowTest<T>
    where T : unmanaged, IBinaryInteger<T>
{
    public bool Test(T value) => value >= low;

    public Vector128<T> Test(Vector128<T> values) => Vector128.GreaterThanOrEqual(values, Vector128.Create(low));

    public Vector256<T> Test(Vector256<T> values) => Vector256.GreaterThanOrEqual(values, Vector256.Create(low));

    public Vector512<T> Test(Vector512<T> values) => Vector512.GreaterThanOrEqual(values, Vector512.Create(low));
}
