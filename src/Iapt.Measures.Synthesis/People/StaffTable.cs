namespace Iapt.Measures.Synthesis;

/// <summary>
/// The staff of the providers and their qualifications (IDS902). A provider of size n has n teams of ten: four for low intensity, five for high intensity, one
/// employment adviser. Shares are per ten thousand.
/// </summary>
internal sealed class StaffTable(ulong seed, SpanCalendar calendar, ProviderTable providers, ISyntheticRows rows)
{
    private const int TeamSize = 10;
    private const int FirstHigh = 4;
    private const int FirstAdviser = 9;
    private const int NumberDigits = 4;
    private const int ProviderDigits = 3;

    private const int Unrecorded = 600;
    private const int WithoutQualification = 500;
    private const int InTraining = 1_500;
    private const int InvalidLevel = 200;
    private const int SecondQualification = 1_500;

    private static readonly Weighted<string> HighLevels = new(("11", 600), ("12", 150), ("13", 40), ("14", 60), ("15", 60), ("16", 40), ("17", 50));
    private static readonly Weighted<string> AdviserLevels = new(("30", 800), ("31", 200));

    private readonly RowBuilder _row = new(SyntheticTables.StaffQualifications, rows);
    private int _written;

    /// <summary>A member of staff, by number among the provider's.</summary>
    public static int Draw(int provider, StaffRole role, IntegerGenerator generator)
    {
        int team = generator.Below(ProviderTable.Profile(provider).Size) * TeamSize;
        return team + role switch
        {
            StaffRole.LowIntensity => generator.Below(FirstHigh),
            StaffRole.HighIntensity => generator.Between(FirstHigh, FirstAdviser - 1),
            _ => FirstAdviser,
        };
    }

    /// <summary>Unique_CarePersonnelID_Local.</summary>
    public static RowBuilder AddStaff(RowBuilder row, string provider, int? staff) =>
        staff is int known ? row.Part(provider).Part("P").Part(known, NumberDigits).EndField() : row.AddNothing();

    /// <summary>Writes the qualifications of all staff, each in the first month, and once more in the month in which one in training is qualified.</summary>
    public void Write()
    {
        for (int provider = 0; provider < providers.Count; provider++)
        {
            int count = ProviderTable.Profile(provider).Size * TeamSize;
            for (int staff = 0; staff < count; staff++)
            {
                Write(provider, staff);
            }
        }
    }

    private void Write(int provider, int staff)
    {
        var generator = new IntegerGenerator(seed, (provider << 16) + staff, Purpose.Staff);
        if (generator.Chance(Unrecorded))
        {
            return;
        }

        string level = DrawLevel(staff % TeamSize, generator);
        if (generator.Chance(WithoutQualification))
        {
            Write(provider, staff, month: 0, level, awarded: null, planned: null);
            return;
        }

        if (generator.Chance(InTraining))
        {
            int planned = generator.Between(calendar.SpanStart - 60, calendar.SpanEnd + 365);
            Write(provider, staff, month: 0, level, awarded: null, planned);
            int awarded = planned + generator.Between(-30, 120);
            if (awarded > calendar.SpanStart && awarded <= calendar.SpanEnd)
            {
                Write(provider, staff, calendar.MonthOf(awarded), level, awarded, planned);
            }

            return;
        }

        Write(provider, staff, month: 0, level, generator.Between(0, calendar.SpanStart - 1), planned: null);
        if (generator.Chance(SecondQualification))
        {
            Write(provider, staff, month: 0, DrawLevel(FirstHigh, generator), generator.Between(0, calendar.SpanStart - 1), planned: null);
        }
    }

    private static string DrawLevel(int place, IntegerGenerator generator) =>
        generator.Chance(InvalidLevel) ? "99"
        : place == FirstAdviser ? AdviserLevels.Draw(generator)
        : place >= FirstHigh ? HighLevels.Draw(generator)
        : "10";

    private void Write(int provider, int staff, int month, string level, int? awarded, int? planned)
    {
        ReadOnlySpan<char> monthId = calendar.MonthText(month);
        AddStaff(_row, providers.Code(provider), staff)
            .Add(monthId)
            .AddUniqueId(monthId, _written++, provider + 1, ProviderDigits)
            .Add(level)
            .AddDate(calendar, awarded)
            .AddDate(calendar, planned)
            .End();
    }
}
