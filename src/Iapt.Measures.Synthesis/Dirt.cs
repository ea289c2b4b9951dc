namespace Iapt.Measures.Synthesis;

/// <summary>The small faults of real submissions, at low rates per ten thousand.</summary>
internal static class Dirt
{
    private const int Padded = 40;
    private const int Missing = 15;

    /// <summary>A code as a service writes it: now and then missing, or padded in another way than the national code.</summary>
    public static string? Written(string? code, IntegerGenerator generator)
    {
        int ticket = generator.Below(10_000);
        return code is null || ticket < Missing ? null
            : ticket >= Missing + Padded ? code
            : Repadded(code, ticket % 2 == 0);
    }

    /// <summary>Of 05: 5 or blank and 5; of 5: 05 or blank and 5; of anything else: a blank before it.</summary>
    private static string Repadded(string code, bool blank) => code switch
    {
        ['0', char digit] => blank ? $" {digit}" : $"{digit}",
        [>= '0' and <= '9' and char digit] => blank ? $" {digit}" : $"0{digit}",
        _ => " " + code,
    };
}
