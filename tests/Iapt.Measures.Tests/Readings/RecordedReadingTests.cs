using Iapt.Measures.Catalogue;

namespace Iapt.Measures.Tests.Readings;

/// <summary>Every error that was found in the official constructions of these measures is recorded in the definition that it concerns, and nothing is repaired in silence.</summary>
public sealed class RecordedReadingTests
{
    private const string Therapies = "M090 M091 M092 M093 M095 M097 M098 M099 M100 M102 M103 M104 M105 M106 M107 M108 M110 M111 M346";
    private const string StageWaits = "M347 M348 M349 M350 M356 M357 M358 M359 M360 M361 M362 M363 M364 M365 M366 M367";
    private const string Steps = "M349 M350 M354 M355 M360 M361 M366 M367";

    // Measures, and a phrase of what the construction says.
    private static readonly (string Ids, string Phrase)[] Errors =
    [
        ("M122 M125", "29 <= days >= 90"),
        ("M125", "29 to 56 days"),
        ("M071", "<> 10 or 11"),
        ("M007 M008 M009 M010 M011 M012 M013 M017 M018", "as if 'or' joined values"),
        ("M018", "N3 of the national list"),
        ("M179 M185 M187 M189 M191 M193", "No CompletedTreatment_Flag"),
        ("M180 M186 M192 M195 M1010", "numerator has no CompletedTreatment_Flag"),
        ("M123 M124 M125 M126", "UsePathway_Flag alone below"),
        ("M205", "lower case (f400)"),
        ("M205", "divides by all finished courses"),
        ("M196 M197 M198 M204 M205", "CFS_ and PHQ15_"),
        ("M198", "clause for F42 lacks its inner bracket"),
        ("M196", "closing brackets do not match"),
        ("M205", "closes its list of complaints after F452"),
        ("M196 M197 M198 M203 M205", "SNOMED CT codes are compared whole"),
        ("M019 M020 M021 M022", "days since TherapySession_LastDate"),
        ("M036 M052 M053", "six weeks"),
        ("M037 M054 M055", "eighteen weeks"),
        ("M123 M124 M125 M126 M184", "ISD101Referral"),
        ("M030 M045", "ServDiscDate"),
        ("M189", "ReliableDeterioration _Flag"),
        ("M189", "derivation_uids"),
        ("M048", "TherapySessionFirstDate"),
        ("M199", "IDS101.Referral"),
        ("M200", "'Y'"),
        ("M053 M055 M075 M078 M080 M288", "No 'and' before UsePathway_Flag"),
        ("M078", "space after the first underscore"),
        ("M202", "tables_used lists IDS603PresentingComplaints"),
        ("M019 M020 M021 M022 M030 M039 M040 M041 M042 M043 M044 M045", "Period_End"),
        ("M192 M195", "Finished minus not at caseness"),
        ("M081", "more than one treatment session"),
        ("M083 M084 M085 M086 M087 M088 M1011 " + Therapies, "Prints CareContactDate"),
        (Therapies + " M1001 M1002 M1004 M1005 M1006 M1007 M1008 M1009 M1018 M1019 M1020 " + StageWaits, "AttendOrDNACode = 5 or 6"),
        (Therapies + " " + StageWaits, "AppType = 02 or 03 or 05"),
        (Therapies + " M112 M113 M114 M115 M116 M117 M119 M120 M343", "$rpstart and $rpend"),
        ("M099", "side by side inside one bracket"),
        ("M099", "which tables_used omits"),
        ("M099", "a referral can have several"),
        ("M110", "304891004 or 228557008"),
        ("M113", "where a condition should stand"),
        ("M206 M207 M208 M209 M210", "numerator has no CompletedTreatment_Flag"),
        ("M206 M207 M208 M209 M210", "Finished minus not at caseness"),
        ("M1011", "IDS201PlannedCareContIndicator"),
        ("M1013", "without saying which referrals have one"),
        ("M1014", "closing bracket without an opening one"),
        ("M1014 M1015 M1016 M1017", "UniqueID_IDS201"),
        ("M1015 M1016 M1017", "neither and not recorded overlap"),
        ("M1015 M1016 M1017", "IDS201CareConatct"),
        ("M1015 M1016 M1017", "tables_used lists IDS202CareActivity"),
        ("M1017", "asks to be absent"),
        ("M351 " + StageWaits, "'Completed Treatment_Flag'"),
        (StageWaits, "UniqueCareContact_ID"),
        ("M348 M349 M353 M354 M357 M359 M363 M365", "footnote 2, which defines high intensity"),
        (Steps, "the last date of the first stage minus"),
        (Steps, "equal dates are in neither"),
        (Steps, "CareConactDate"),
        ("M351", "TreatmentCareContact_Count -1"),
        ("M352 M353 M354 M355", "no construction of its own"),
        ("M001 M031 M049 M051 M052 M053 M054 M055 M056 M075 M076 M141 M179 M184 M185 M186 M187 M189 M191 M192 M193 M195 M203 M204 M205", "UsePathway_Flag alone."),
        .. EmploymentErrors.All,
    ];

    public static IEnumerable<TestCaseData> EveryError() =>
        from error in Errors
        from id in error.Ids.Split(' ')
        select new TestCaseData(id, error.Phrase).SetArgDisplayNames($"{id} {error.Phrase}");

    [TestCaseSource(nameof(EveryError))]
    public void AnErrorOfTheConstructionIsRecorded(string id, string phrase) =>
        Assert.That(DefinitionSets.V21[id].Interpretations.Select(reading => reading.Says), Has.Some.Contains(phrase));

    [Test]
    public void EveryReadingIsOfAListedError()
    {
        var others = from measure in DefinitionSets.V21.Measures
                     from reading in measure.Interpretations
                     where !Errors.Any(error => error.Ids.Split(' ').Contains(measure.Id, StringComparer.Ordinal) && reading.Says.Contains(error.Phrase, StringComparison.Ordinal))
                     select $"{measure.Id}: {reading.Says}";
        Assert.That(others, Is.Empty);
    }

    [Test]
    public void EveryReadingSaysWhatIsPrintedWhatIsComputedAndWhy()
    {
        var readings = DefinitionSets.V21.Measures.SelectMany(measure => measure.Interpretations)
            .Concat(DefinitionSets.V21.Derivations.All.SelectMany(derivation => derivation.Interpretations));
        Assert.That(readings.SelectMany(reading => (string[])[reading.Says, reading.Reading, reading.Because]), Has.All.EndsWith("."));
    }
}
