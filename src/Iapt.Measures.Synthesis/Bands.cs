namespace Iapt.Measures.Synthesis;

/// <summary>A distribution of whole numbers in weighted bands; within a band every number is as likely as another.</summary>
internal sealed class Bands
{
    private readonly Weighted<(int From, int To)> _bands;

    /// <summary>A distribution of these bands, both ends included.</summary>
    public Bands(params ReadOnlySpan<(int From, int To, int Weight)> bands)
    {
        var choices = new ((int From, int To) Value, int Weight)[bands.Length];
        for (int i = 0; i < bands.Length; i++)
        {
            choices[i] = ((bands[i].From, bands[i].To), bands[i].Weight);
        }

        _bands = new Weighted<(int From, int To)>(choices);
    }

    public int Draw(IntegerGenerator generator)
    {
        (int from, int to) = _bands.Draw(generator);
        return generator.Between(from, to);
    }
}
