using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Assembly;

/// <summary>
/// A row that stands by itself is counted once, for the organisation of the first row of IDS101Referral that was submitted with the same record; one that no referral was
/// submitted with is not counted.
/// </summary>
internal static class OwnerRule
{
    /// <summary>Of the rows with every referral that they could belong to, each once.</summary>
    internal static (int[] Rows, int[] Parents) Once(RawTable raw, Subject subject, Frame referrals, int[] rows, int[] parents)
    {
        var records = subject.Link!.ChildRecord is { } field ? KeyReader.All(raw.ColumnOf(field), raw.Count) : null;
        var referralRecords = referrals.RawKeysOf(Ids101.RecordNumber);
        var months = raw.Months(subject.Month);
        var owners = new int[raw.Count];
        Array.Fill(owners, -1);
        for (var place = 0; place < rows.Length; place++)
        {
            var (row, referral) = (rows[place], parents[place]);
            var isOfRecord = records is null || referralRecords is null || records[row] == referralRecords[referrals.RowAt(referral)];
            var isOfMonth = months[row] == RawTable.NoMonth || referrals.Months![referrals.RowAt(referral)] == RowMonths.None || months[row] == referrals.Months[referrals.RowAt(referral)];
            if (isOfRecord && isOfMonth && (owners[row] < 0 || referral < owners[row]))
            {
                owners[row] = referral;
            }
        }

        var kept = LatestOfEach(raw, subject, months, owners);
        Array.Sort([.. kept.Select(row => ((long)owners[row] << 32) | (uint)row)], kept);
        return (kept, Array.ConvertAll(kept, row => owners[row]));
    }

    // A record submitted again in a later month is the same record.
    private static int[] LatestOfEach(RawTable raw, Subject subject, int[] months, int[] owners)
    {
        var identities = subject.Identity is { } identity ? KeyReader.All(raw.ColumnOf(identity), raw.Count) : null;
        var latest = new Dictionary<UInt128, int>();
        var kept = new List<int>();
        for (var row = 0; row < owners.Length; row++)
        {
            if (owners[row] < 0)
            {
                continue;
            }

            if (identities is null || identities[row] == 0)
            {
                kept.Add(row);
            }
            else if (!latest.TryGetValue(identities[row], out var other) || months[row] >= months[other])
            {
                latest[identities[row]] = row;
            }
        }

        kept.AddRange(latest.Values);
        return [.. kept];
    }
}
