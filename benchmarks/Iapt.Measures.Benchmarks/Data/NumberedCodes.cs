using System.Collections;
using System.Globalization;

namespace Iapt.Measures.Benchmarks.Data;

/// <summary>The codes 1000000000, 1000000001 and so on: written when they are asked for.</summary>
internal sealed class NumberedCodes(int count) : IReadOnlyList<string>
{
    internal const long First = 1_000_000_000;

    public int Count => count;

    public string this[int index] => (First + index).ToString(CultureInfo.InvariantCulture);

    public IEnumerator<string> GetEnumerator() => Enumerable.Range(0, count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
