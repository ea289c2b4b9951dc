using System.Numerics;
using System.Runtime.Intrinsics;

namespace Iapt.Measures.Columns;

/// <summary>One value, null among them.</summary>
internal readonly struct EqualTest<T>(T wanted) : IRowTest<T>
    where T : unmanaged, IBinaryInteger<T>
{
    public bool Test(T value) => value == wanted;

    public Vector128<T> Test(Vector128<T> values) => Vector128.Equals(values, Vector128.Create(wanted));

    public Vector256<T> Test(Vector256<T> values) => Vector256.Equals(values, Vector256.Create(wanted));

    public Vector512<T> Test(Vector512<T> values) => Vector512.Equals(values, Vector512.Create(wanted));
}
