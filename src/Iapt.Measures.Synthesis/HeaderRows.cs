namespace Iapt.Measures.Synthesis;

/// <summary>Writes the submissions (IDS000): one for each provider and month.</summary>
internal sealed class HeaderRows(SpanCalendar calendar, ProviderTable providers, ISyntheticRows rows)
{
    private const string Version = "2.1";

    private readonly RowBuilder _row = new(SyntheticTables.Header, rows);

    public void Write()
    {
        for (int month = 0; month < calendar.Months; month++)
        {
            for (int provider = 0; provider < providers.Count; provider++)
            {
                _row.Add(Version)
                    .Add(providers.Code(provider))
                    .AddDate(calendar, calendar.FirstDay(month))
                    .AddDate(calendar, calendar.LastDay(month))
                    .Add(calendar.MonthText(month))
                    .AddUniqueId(calendar.MonthText(month), provider, place: 0, digits: 1)
                    .End();
            }
        }
    }
}
