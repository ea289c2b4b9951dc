using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Derivations;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Files;

/// <summary>What the columns that are absent from IDS101Referral mean for the figures (<c>decisions.md</c> 4 and 6).</summary>
internal static class ColumnNotes
{
    public static void Add(string file, TableHeader header, string? complaints, bool hasScores, Notes notes)
    {
        if (!header.Has(UsePathway_Flag))
        {
            notes.Add($"{file}: no column {UsePathway_Flag}: every row with a {PathwayID} is taken, once per month");
        }

        AddFlags(file, header, notes);
        if (!hasScores)
        {
            AddScores(file, header, notes);
        }

        AddComplaint(file, header, complaints, notes);
        if (!header.Has(ADSM) && (header.Has(ADSM_FirstScore) || header.Has(ADSM_LastScore)))
        {
            notes.Add($"{file}: {ADSM_FirstScore} or {ADSM_LastScore} without {ADSM}: the measure is derived, the scores are used as supplied");
        }
    }

    // The six outcome flags are taken all supplied or all derived, never mixed (decisions.md 6).
    private static void AddFlags(string file, TableHeader header, Notes notes)
    {
        var flags = DerivationSets.V21.AllOrNone;
        var supplied = flags.Count(header.Has);
        if (supplied > 0 && supplied < flags.Count)
        {
            notes.Add($"{file}: not all of the outcome flags are there, so all of them are derived; absent: {Names(flags.Where(flag => !header.Has(flag)))}");
        }
    }

    // Only scores that a derivation does without: where another is missing, the measures that need it say so themselves.
    private static void AddScores(string file, TableHeader header, Notes notes)
    {
        var optional = DerivationSets.V21.All.SelectMany(derivation => derivation.Optional).OfType<ScoreField>().ToHashSet();
        var absent = Ids101Columns.All.Where(field => optional.Contains(field) && !header.Has(field)).ToList();
        if (absent.Count > 0)
        {
            notes.Add($"{file}: no columns {Names(absent)}: those scores are taken as not recorded");
        }
    }

    private static void AddComplaint(string file, TableHeader header, string? complaints, Notes notes)
    {
        if (complaints is null && !header.Has(Validated_PresentingComplaint))
        {
            notes.Add($"{file}: no column {Validated_PresentingComplaint} and no {Ids603.Table} file: every referral takes the GAD-7 as its anxiety measure");
        }
        else if (complaints is not null && header.Has(Validated_PresentingComplaint))
        {
            notes.Add($"{file}: {Validated_PresentingComplaint} is taken from {complaints}; the column here is not used");
        }
    }

    private static string Names(IEnumerable<Field> fields) => string.Join(", ", fields.Select(field => field.Name));
}
