using System.Runtime.Intrinsics;

namespace Iapt.Measures.Columns;

/// <summary>A test of one stored value, at every width of vector. A null fails it unless the test asks for null.</summary>
/// <typeparam name="T">The stored integer.</typeparam>
internal interface IRowTest<T>
    where T : unmanaged
{
    bool Test(T value);

    Vector128<T> Test(Vector128<T> values);

    Vector256<T> Test(Vector256<T> values);

    Vector512<T> Test(Vector512<T> values);
}
