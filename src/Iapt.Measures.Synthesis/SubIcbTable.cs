using System.Globalization;

namespace Iapt.Measures.Synthesis;

/// <summary>Sub-ICBs, two to an ICB, in a few regions. Codes begin with S and are of no organisation.</summary>
internal sealed class SubIcbTable
{
    /// <summary>How many there are unless more are asked for.</summary>
    public const int Usual = 10;

    private const string Header = "org_code,org_name,icb_code,icb_name,region_code,region_name";
    private const int SubIcbsOfIcb = 2;
    private const int Regions = 7;
    private const int RegionsOfFew = 3;
    private const int Few = 20;

    private readonly SubIcb[] _subIcbs;

    public SubIcbTable(int count)
    {
        var icbs = (count + SubIcbsOfIcb - 1) / SubIcbsOfIcb;
        var regions = count > Few ? Regions : RegionsOfFew;
        _subIcbs = new SubIcb[count];
        for (int place = 0; place < count; place++)
        {
            int icb = place / SubIcbsOfIcb;
            int region = icb * regions / icbs;

            // Two digits as long as two are enough: S01SY to S99SY, else S001Y to S999Y. Five characters, like a real code.
            string code = (place + 1).ToString(count > 99 ? "'S'000'Y'" : "'S'00'SY'", CultureInfo.InvariantCulture);
            _subIcbs[place] = new(code, Name("Sub-ICB", place), Code("SB", icb), Name("ICB", icb), Code("SR", region), Name("Region", region));
        }
    }

    public string Code(int place) => _subIcbs[place % _subIcbs.Length].Code;

    public void Write(TextWriter writer)
    {
        WriteLine(writer, Header);
        foreach (SubIcb place in _subIcbs)
        {
            WriteLine(writer, string.Join(',', place.Code, place.Name, place.IcbCode, place.IcbName, place.RegionCode, place.RegionName));
        }
    }

    private static string Name(string kind, int place) => string.Create(CultureInfo.InvariantCulture, $"Synthetic {kind} {place + 1}");

    private static string Code(string start, int place) => string.Create(CultureInfo.InvariantCulture, $"{start}{place + 1}");

    // Not TextWriter.WriteLine, whose line end is the platform's.
    private static void WriteLine(TextWriter writer, string line)
    {
        writer.Write(line);
        writer.Write('\n');
    }
}
