namespace Iapt.Measures.Synthesis;

/// <summary>A discrete distribution: values with integer weights, drawn through their cumulative sums.</summary>
internal sealed class Weighted<T>
{
    private readonly T[] _values;
    private readonly int[] _upTo;

    public Weighted(params ReadOnlySpan<(T Value, int Weight)> choices)
    {
        _values = new T[choices.Length];
        _upTo = new int[choices.Length];
        int total = 0;
        for (int i = 0; i < choices.Length; i++)
        {
            total += choices[i].Weight;
            _values[i] = choices[i].Value;
            _upTo[i] = total;
        }
    }

    public T Draw(IntegerGenerator generator)
    {
        int ticket = generator.Below(_upTo[^1]);
        int index = 0;
        while (ticket >= _upTo[index])
        {
            index++;
        }

        return _values[index];
    }
}
