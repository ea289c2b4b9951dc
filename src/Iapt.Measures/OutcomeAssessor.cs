using System.Collections.Frozen;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Codes;
using Iapt.Measures.DataSet;
using Iapt.Measures.Derivations;
using Iapt.Measures.Instruments;
using Iapt.Measures.Referrals;
using Iapt.Measures.Rows;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures;

/// <summary>
/// Gives the outcome of one referral after another. It evaluates the derivations that the measures rest on and holds no rule itself. An assessor keeps a buffer: one
/// assessor serves one thread.
/// </summary>
public sealed class OutcomeAssessor
{
    private static readonly Predicate Finished = CompletedTreatment_Flag.IsTrue;
    private static readonly Predicate Case = Caseness_Flag.IsTrue;
    private static readonly Predicate NotCase = NotCaseness_Flag.IsTrue;
    private static readonly Predicate Paired = PairedBoth_Flag.IsTrue;
    private static readonly Predicate Recovered = Recovery_Flag.IsTrue;
    private static readonly Predicate Improved = ReliableImprovement_Flag.IsTrue;
    private static readonly Predicate Unchanged = NoChange_Flag.IsTrue;
    private static readonly Predicate Deteriorated = ReliableDeterioration_Flag.IsTrue;

    // Of every version: an assessor may have the definitions of any.
    private static readonly Term CasenessThreshold = AnxietyMeasure.ThresholdOf([.. AdsmComplaints.V21, .. AdsmComplaints.V1.Except(AdsmComplaints.V21)], Caseness_ADSM.Value, ThresholdKind.Caseness);

    private static readonly FrozenDictionary<string, Instrument> ByCode =
        ScorePairFields.All.Concat(ScorePairFields.Retired).ToFrozenDictionary(pair => ADSM.Normalise(pair.Instrument.Code), pair => pair.Instrument, StringComparer.Ordinal);

    private readonly InstrumentTable _instruments;
    private readonly ReferralBuffer _referral = new();
    private readonly RowEvaluator _evaluator;
    private readonly Dictionary<Compared, IReadOnlyList<ThresholdUse>> _provisional = [];

    /// <summary>An assessor with the derivations in force and the national thresholds.</summary>
    public OutcomeAssessor()
        : this(DefinitionSets.V21, InstrumentTable.Default)
    {
    }

    /// <summary>An assessor.</summary>
    /// <param name="definitions">The definitions, whose derivations give the outcome.</param>
    /// <param name="instruments">The thresholds.</param>
    public OutcomeAssessor(DefinitionSet definitions, InstrumentTable instruments)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        _instruments = instruments ?? throw new ArgumentNullException(nameof(instruments));
        _evaluator = new RowEvaluator(new FieldSources(ReferralBuffer.Supplied, definitions.Derivations), instruments);
    }

    /// <summary>The outcome of a referral.</summary>
    /// <param name="referral">The referral; what it does not hold is not recorded.</param>
    /// <exception cref="ArgumentException">It holds scores of an instrument that IDS101Referral has no fields for.</exception>
    public Outcome Assess(Referral referral)
    {
        ArgumentNullException.ThrowIfNull(referral);
        _referral.Clear();
        ReferralRows.SetOutcome(_referral, referral);
        _evaluator.MoveTo(_referral, 0);
        return Read(Answer(Finished, NotAssessableReason.ContactsNotRecorded));
    }

    /// <summary>The outcome that scores give, without anything known of the course of treatment.</summary>
    /// <param name="presentingComplaint">The presenting complaint, ICD-10 or SNOMED CT, which decides the anxiety measure; null when none is recorded.</param>
    /// <param name="scores">First and last scores, at most one pair for each instrument: the PHQ-9, the GAD-7, the measure of the complaint.</param>
    /// <exception cref="ArgumentException">IDS101Referral has no fields for one of the instruments.</exception>
    public Outcome Assess(string? presentingComplaint, params ReadOnlySpan<ScorePair> scores)
    {
        _referral.Clear();
        ReferralRows.SetComplaint(_referral, presentingComplaint);
        foreach (var pair in scores)
        {
            ReferralRows.SetScores(_referral, pair);
        }

        _evaluator.MoveTo(_referral, 0);
        return Read(OutcomeAssessment.NotAssessable(NotAssessableReason.CourseNotDescribed));
    }

    private Outcome Read(OutcomeAssessment finished)
    {
        var (measure, casenessMeasure) = (ByCode[_evaluator.Of(ADSM).Code!], ByCode[_evaluator.Of(Caseness_ADSM).Code!]);
        var paired = _evaluator.Of(Paired) == Truth.True;
        var caseness = Caseness();
        var change = paired ? Change() : ChangeAssessment.NotAssessable(NotAssessableReason.NotPaired);
        var recovery = IfPaired(paired, Recovered, NotAssessableReason.CasenessThresholdUnknown);
        return new Outcome
        {
            FinishedCourse = finished,
            CasenessAtStart = caseness,
            Change = change,
            Recovery = recovery,
            ReliableRecovery = IfPaired(paired, ClinicalOutcomes.ReliablyRecovered, recovery.Reason ?? NotAssessableReason.ReliableChangeUnknown),
            AnxietyMeasure = measure,
            CasenessMeasure = casenessMeasure,
            ProvisionalThresholds = Provisional(new Compared(measure, casenessMeasure, Has(PHQ9_FirstScore), Has(Caseness_ADSM_FirstScore), paired)),
        };
    }

    // The two classes of caseness are two flags; a referral may be in neither (domain.md 4.3).
    private OutcomeAssessment Caseness()
    {
        if (_evaluator.Of(Case) == Truth.True)
        {
            return OutcomeAssessment.Met;
        }

        return _evaluator.Of(NotCase) == Truth.True ? OutcomeAssessment.NotMet : OutcomeAssessment.NotAssessable(WhyNoCaseness());
    }

    private NotAssessableReason WhyNoCaseness()
    {
        var anxiety = Has(Caseness_ADSM_FirstScore);
        if (anxiety && !_evaluator.Of(CasenessThreshold).IsPresent)
        {
            return NotAssessableReason.CasenessThresholdUnknown;
        }

        return anxiety || Has(PHQ9_FirstScore) ? NotAssessableReason.OneFirstScore : NotAssessableReason.NoFirstScore;
    }

    private ChangeAssessment Change()
    {
        if (_evaluator.Of(Improved) == Truth.True)
        {
            return ChangeAssessment.Improved;
        }

        if (_evaluator.Of(Deteriorated) == Truth.True)
        {
            return ChangeAssessment.Deteriorated;
        }

        return _evaluator.Of(Unchanged) == Truth.True ? ChangeAssessment.NoChange : ChangeAssessment.NotAssessable(NotAssessableReason.ReliableChangeUnknown);
    }

    private OutcomeAssessment IfPaired(bool paired, Predicate flag, NotAssessableReason whenUnknown) =>
        paired ? Answer(flag, whenUnknown) : OutcomeAssessment.NotAssessable(NotAssessableReason.NotPaired);

    private OutcomeAssessment Answer(Predicate flag, NotAssessableReason whenUnknown) => _evaluator.Of(flag) switch
    {
        Truth.True => OutcomeAssessment.Met,
        Truth.False => OutcomeAssessment.NotMet,
        _ => OutcomeAssessment.NotAssessable(whenUnknown),
    };

    private bool Has(Field score) => _evaluator.Of(score).IsPresent;

    private IReadOnlyList<ThresholdUse> Provisional(Compared compared)
    {
        if (!_provisional.TryGetValue(compared, out var uses))
        {
            uses = [.. compared.Uses().Distinct().Where(IsProvisional)];
            _provisional.Add(compared, uses);
        }

        return uses;
    }

    private bool IsProvisional(ThresholdUse use)
    {
        var entry = _instruments[use.Instrument];
        var evidence = use.Kind == ThresholdKind.Caseness ? entry.Caseness?.Evidence : entry.Change?.Evidence;
        return evidence?.Grade == EvidenceGrade.Provisional;
    }

    private readonly record struct Compared(Instrument Measure, Instrument CasenessMeasure, bool Depression, bool Anxiety, bool Paired)
    {
        internal IEnumerable<ThresholdUse> Uses()
        {
            if (Depression)
            {
                yield return new ThresholdUse(KnownInstruments.Phq9, ThresholdKind.Caseness);
            }

            if (Anxiety)
            {
                yield return new ThresholdUse(CasenessMeasure, ThresholdKind.Caseness);
            }

            if (Paired)
            {
                yield return new ThresholdUse(KnownInstruments.Phq9, ThresholdKind.ReliableChange);
                yield return new ThresholdUse(Measure, ThresholdKind.ReliableChange);
            }
        }
    }
}
