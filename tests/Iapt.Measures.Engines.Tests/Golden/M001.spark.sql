-- Measures of NHS Talking Therapies, definitions v2.1, for Spark SQL 3.5 or later, Databricks Runtime 14.1 or later.
-- Databricks: paste the whole file into one %sql cell, run it, and download the result as CSV.
-- Spark: spark-sql -f THIS_FILE
-- Figures of the result: iapt-measures compute --from-result result.csv
-- 
-- M001 Count_ReferralsReceived, v2.1, fingerprint 5d4de221b7118781
--   row_count of leaf 0
-- period 2024-05: 2024-05-01 to 2024-05-31
-- thresholds 9966cce19d17edf3
-- Iapt.Measures 0.1.0

DECLARE OR REPLACE VARIABLE period_start DATE DEFAULT DATE '2024-05-01';
DECLARE OR REPLACE VARIABLE period_end DATE DEFAULT DATE '2024-05-31';
DECLARE OR REPLACE VARIABLE first_month BIGINT DEFAULT 24292;
DECLARE OR REPLACE VARIABLE last_month BIGINT DEFAULT 24292;

WITH
-- what surrounds a text without being part of it
blanks AS (
  SELECT '\u0009\u000A\u000B\u000C\u000D\u0020\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000' AS characters
),

texts AS (
  SELECT
    row_number() OVER (ORDER BY source.`PathwayID`, source.`UniqueID_IDS101`, source.`Unique_MonthID`, source.`ReferralRequestReceivedDate`, source.`UsePathway_Flag`, source.`OrgID_Provider`) AS row_number,
    CAST(source.`PathwayID` AS STRING) AS PathwayID,
    CAST(source.`UniqueID_IDS101` AS STRING) AS UniqueID_IDS101,
    CAST(source.`Unique_MonthID` AS STRING) AS Unique_MonthID,
    CAST(source.`ReferralRequestReceivedDate` AS STRING) AS ReferralRequestReceivedDate,
    CAST(source.`UsePathway_Flag` AS STRING) AS UsePathway_Flag,
    CAST(source.`OrgID_Provider` AS STRING) AS OrgID_Provider
  FROM `IDS101Referral` AS source
),

trimmed AS (
  SELECT
    row_number,
    trim(BOTH blanks.characters FROM PathwayID) AS PathwayID,
    trim(BOTH blanks.characters FROM UniqueID_IDS101) AS UniqueID_IDS101,
    trim(BOTH blanks.characters FROM Unique_MonthID) AS Unique_MonthID,
    trim(BOTH blanks.characters FROM ReferralRequestReceivedDate) AS ReferralRequestReceivedDate,
    trim(BOTH blanks.characters FROM UsePathway_Flag) AS UsePathway_Flag,
    trim(BOTH blanks.characters FROM OrgID_Provider) AS OrgID_Provider
  FROM texts
  CROSS JOIN blanks
),

-- a text, or null where nothing or the word NULL stands
written AS (
  SELECT
    row_number,
    CASE WHEN upper(PathwayID) NOT IN ('', 'NULL') AND length(PathwayID) <= 255 THEN PathwayID END AS PathwayID,
    CASE WHEN upper(UniqueID_IDS101) NOT IN ('', 'NULL') AND length(UniqueID_IDS101) <= 255 THEN UniqueID_IDS101 END AS UniqueID_IDS101,
    CASE WHEN upper(Unique_MonthID) NOT IN ('', 'NULL') THEN Unique_MonthID END AS Unique_MonthID,
    CASE WHEN upper(ReferralRequestReceivedDate) NOT IN ('', 'NULL') THEN ReferralRequestReceivedDate END AS ReferralRequestReceivedDate,
    CASE WHEN upper(UsePathway_Flag) NOT IN ('', 'NULL') THEN UsePathway_Flag END AS UsePathway_Flag,
    CASE WHEN upper(OrgID_Provider) NOT IN ('', 'NULL') AND length(OrgID_Provider) <= 255 THEN OrgID_Provider END AS OrgID_Provider
  FROM trimmed
),

-- each text as a value of its field, or null where it cannot be read
typed AS (
  SELECT
    row_number,
    PathwayID,
    UniqueID_IDS101,
    CASE WHEN Unique_MonthID RLIKE '^[+-]?([0-9]+([.]0*)?|[.]0+)$' THEN try_cast(Unique_MonthID AS DECIMAL(18, 0)) END AS Unique_MonthID,
    CASE WHEN (ReferralRequestReceivedDate RLIKE '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' OR (ReferralRequestReceivedDate RLIKE '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]' AND trim(BOTH blanks.characters FROM substr(ReferralRequestReceivedDate, 12)) RLIKE '^[0-9:.Z+-]+$')) AND left(ReferralRequestReceivedDate, 4) <> '0000' THEN try_cast(left(ReferralRequestReceivedDate, 10) AS DATE) END AS ReferralRequestReceivedDate,
    CASE WHEN upper(UsePathway_Flag) IN ('TRUE', '1', 'Y', 'YES', 'T') THEN TRUE WHEN upper(UsePathway_Flag) IN ('FALSE', '0', 'N', 'NO', 'F') THEN FALSE END AS UsePathway_Flag,
    OrgID_Provider,
    (Unique_MonthID IS NOT NULL) AS Unique_MonthID_is_written,
    (ReferralRequestReceivedDate IS NOT NULL) AS ReferralRequestReceivedDate_is_written
  FROM written
),

-- no row without a pathway or a month
cleaned AS (
  SELECT
    row_number,
    PathwayID,
    UniqueID_IDS101,
    CASE WHEN Unique_MonthID BETWEEN 0 AND 32767 THEN Unique_MonthID END AS Unique_MonthID,
    ReferralRequestReceivedDate,
    UsePathway_Flag,
    OrgID_Provider
  FROM typed
  WHERE PathwayID IS NOT NULL
    AND (NOT (Unique_MonthID_is_written) OR Unique_MonthID BETWEEN 0 AND 32767)
    AND (NOT (ReferralRequestReceivedDate_is_written) OR ReferralRequestReceivedDate IS NOT NULL)
    AND Unique_MonthID BETWEEN 0 AND 32767
),

-- each row with its organisations and its month: years times 12 and the months before it
placed AS (
  SELECT
    c.*,
    'all' AS england_code,
    coalesce(c.OrgID_Provider, 'UNKNOWN') AS provider_code,
    22802 + CAST(c.Unique_MonthID AS BIGINT) AS snapshot_month,
    trim(LEADING '0' FROM coalesce(c.UniqueID_IDS101, '')) AS record_digits
  FROM cleaned AS c
),

candidates AS (
  SELECT
    p.*
  FROM placed AS p
  WHERE p.UsePathway_Flag
),

-- of the candidates of a pathway, the one to be kept comes first
ranked AS (
  SELECT
    c.*,
    row_number() OVER (PARTITION BY c.PathwayID, c.snapshot_month ORDER BY length(c.record_digits) DESC, c.record_digits DESC, c.row_number DESC) AS place
  FROM candidates AS c
),

kept AS (
  SELECT
    r.*
  FROM ranked AS r
  WHERE r.place = 1
),

-- one row for each pathway that is reported for the period
selected_rows AS (
  SELECT
    k.*,
    (snapshot_month = session.last_month) AS selected_at_period_end
  FROM kept AS k
  WHERE snapshot_month = session.last_month
),

-- (count selected (in-period ReferralRequestReceivedDate) (and))
leaf_0 AS (
  SELECT
    0 AS leaf,
    'count' AS kind,
    england_code,
    provider_code,
    CAST(NULL AS BIGINT) AS value,
    TRUE AS holds
  FROM selected_rows
  WHERE (ReferralRequestReceivedDate IS NOT NULL AND ReferralRequestReceivedDate BETWEEN session.period_start AND session.period_end)
),

-- rows that count or are left undecided
contributions AS (
  SELECT * FROM leaf_0 WHERE coalesce(holds, TRUE)
),

-- a row that counts and has no value is undecided
judged AS (
  SELECT
    leaf,
    england_code,
    provider_code,
    CASE WHEN holds AND (kind = 'count' OR value IS NOT NULL) AND kind = 'distribution' THEN value END AS value,
    CAST(CASE WHEN holds AND (kind = 'count' OR value IS NOT NULL) THEN 1 ELSE 0 END AS BIGINT) AS counted,
    CASE WHEN holds AND (kind = 'count' OR value IS NOT NULL) THEN coalesce(value, 0) ELSE 0 END AS amount
  FROM contributions
)

SELECT
  session.period_start AS period_start,
  session.period_end AS period_end,
  -9 AS leaf,
  'Script' AS level,
  CAST('definitions=v2.1;digest=f95cad4d8eceb1c3771560141fa62253;cadence=Month;measures=M001;breakdowns=;levels=England|Provider;derived=lacking;organisations=;fields=IDS001MPI.Age_RP_EndDate|IDS001MPI.EduEstabTypeIAPT|IDS001MPI.EthnicCategory|IDS001MPI.ExBAFIndicator|IDS001MPI.Gender|IDS001MPI.GenderIdentity|IDS001MPI.GenderIdentitySameAtBirth|IDS001MPI.Person_ID|IDS001MPI.RecordNumber|IDS001MPI.UniqueID_IDS001|IDS001MPI.Unique_MonthID|IDS004EmpStatus.BenefitRecInd|IDS004EmpStatus.ESAInd|IDS004EmpStatus.EmpSupportDischargeDate|IDS004EmpStatus.EmpSupportInd|IDS004EmpStatus.EmployStatus|IDS004EmpStatus.EmployStatusRecDate|IDS004EmpStatus.PIPInd|IDS004EmpStatus.Person_ID|IDS004EmpStatus.RecordNumber|IDS004EmpStatus.SSPInd|IDS004EmpStatus.SickAbsenceInd|IDS004EmpStatus.UCInd|IDS004EmpStatus.UniqueID_IDS004|IDS004EmpStatus.Unique_MonthID|IDS004EmpStatus.WeekHoursWorked|IDS007DisabilityType.DisabCode|IDS007DisabilityType.Person_ID|IDS007DisabilityType.RecordNumber|IDS007DisabilityType.UniqueID_IDS0' AS STRING) AS code,
  CAST(NULL AS STRING) AS breakdown,
  CAST(NULL AS STRING) AS group_number,
  CAST(0 AS BIGINT) AS value,
  CAST(0 AS BIGINT) AS row_count,
  CAST(0 AS BIGINT) AS total,
  CAST(0 AS BIGINT) AS unknown_count
UNION ALL
SELECT
  session.period_start AS period_start,
  session.period_end AS period_end,
  -9 AS leaf,
  'Script' AS level,
  CAST('07|IDS007DisabilityType.Unique_MonthID|IDS011SocPerCircumstances.Person_ID|IDS011SocPerCircumstances.RecordNumber|IDS011SocPerCircumstances.SocPerCircumstance|IDS011SocPerCircumstances.SocPerCircumstanceRecDate|IDS011SocPerCircumstances.UniqueID_IDS011|IDS011SocPerCircumstances.Unique_MonthID|IDS101Referral.EndCode|IDS101Referral.OrgIDComm|IDS101Referral.OrgID_Provider|IDS101Referral.PathwayID|IDS101Referral.Person_ID|IDS101Referral.RecordNumber|IDS101Referral.RecordStartDate|IDS101Referral.ReferralRequestReceivedDate|IDS101Referral.ServDischDate|IDS101Referral.SourceOfReferralIAPT|IDS101Referral.UniqueID_IDS101|IDS101Referral.Unique_MonthID|IDS101Referral.UsePathway_Flag|IDS101Referral.UseQuarterReferral_Flag|IDS201CareContact.AppType|IDS201CareContact.AttendOrDNACode|IDS201CareContact.CareContDate|IDS201CareContact.CareContTime|IDS201CareContact.ConsMechanism|IDS201CareContact.IAPTLTCServiceInd|IDS201CareContact.PathwayID|IDS201CareContact.PlannedCareContIndicator|IDS201CareContact.P' AS STRING) AS code,
  CAST(NULL AS STRING) AS breakdown,
  CAST(NULL AS STRING) AS group_number,
  CAST(1 AS BIGINT) AS value,
  CAST(0 AS BIGINT) AS row_count,
  CAST(0 AS BIGINT) AS total,
  CAST(0 AS BIGINT) AS unknown_count
UNION ALL
SELECT
  session.period_start AS period_start,
  session.period_end AS period_end,
  -9 AS leaf,
  'Script' AS level,
  CAST('sychMed|IDS201CareContact.UniqueID_IDS201|IDS201CareContact.Unique_CareContactID|IDS201CareContact.Unique_MonthID|IDS202CareActivity.CodeProcAndProcStatus|IDS202CareActivity.PathwayID|IDS202CareActivity.UniqueID_IDS202|IDS202CareActivity.Unique_CareActivityID|IDS202CareActivity.Unique_CareContactID|IDS202CareActivity.Unique_CarePersonnelID_Local|IDS202CareActivity.Unique_MonthID|IDS205InternetTherLog.DurationIntEnabledTher|IDS205InternetTherLog.EndDateIntEnabledTherLog|IDS205InternetTherLog.IntEnabledTherProg|IDS205InternetTherLog.PathwayID|IDS205InternetTherLog.StartDateIntEnabledTherLog|IDS205InternetTherLog.UniqueID_IDS205|IDS205InternetTherLog.Unique_MonthID|IDS602LongTermCondition.LongTermCondition|IDS602LongTermCondition.PathwayID|IDS602LongTermCondition.RecordNumber|IDS602LongTermCondition.UniqueID_IDS602|IDS602LongTermCondition.Unique_MonthID|IDS603PresentingComplaints.PathwayID|IDS603PresentingComplaints.PresCompCodSig|IDS603PresentingComplaints.PresCompDate|IDS603PresentingCo' AS STRING) AS code,
  CAST(NULL AS STRING) AS breakdown,
  CAST(NULL AS STRING) AS group_number,
  CAST(2 AS BIGINT) AS value,
  CAST(0 AS BIGINT) AS row_count,
  CAST(0 AS BIGINT) AS total,
  CAST(0 AS BIGINT) AS unknown_count
UNION ALL
SELECT
  session.period_start AS period_start,
  session.period_end AS period_end,
  -9 AS leaf,
  'Script' AS level,
  CAST('mplaints.RecordNumber|IDS603PresentingComplaints.UniqueID_IDS603|IDS603PresentingComplaints.Unique_MonthID|IDS603PresentingComplaints.Validated_PresentingComplaint|IDS606CodedScoreAssessmentRefer.AssToolCompDate|IDS606CodedScoreAssessmentRefer.AssToolCompTime|IDS606CodedScoreAssessmentRefer.CodedAssToolType|IDS606CodedScoreAssessmentRefer.CodedAssToolType_FSN|IDS606CodedScoreAssessmentRefer.PathwayID|IDS606CodedScoreAssessmentRefer.PersScore|IDS606CodedScoreAssessmentRefer.UniqueID_IDS606|IDS606CodedScoreAssessmentRefer.Unique_MonthID|IDS607CodedScoreAssessmentAct.CodedAssToolType|IDS607CodedScoreAssessmentAct.CodedAssToolType_FSN|IDS607CodedScoreAssessmentAct.PathwayID|IDS607CodedScoreAssessmentAct.PersScore|IDS607CodedScoreAssessmentAct.UniqueID_IDS607|IDS607CodedScoreAssessmentAct.Unique_CareActivityID|IDS607CodedScoreAssessmentAct.Unique_CareContactID|IDS607CodedScoreAssessmentAct.Unique_MonthID|IDS902CarePersQual.QualAttainLevelIAPT|IDS902CarePersQual.QualAwardedDate|IDS902CarePer' AS STRING) AS code,
  CAST(NULL AS STRING) AS breakdown,
  CAST(NULL AS STRING) AS group_number,
  CAST(3 AS BIGINT) AS value,
  CAST(0 AS BIGINT) AS row_count,
  CAST(0 AS BIGINT) AS total,
  CAST(0 AS BIGINT) AS unknown_count
UNION ALL
SELECT
  session.period_start AS period_start,
  session.period_end AS period_end,
  -9 AS leaf,
  'Script' AS level,
  CAST('sQual.QualPlannedCompletionDate|IDS902CarePersQual.UniqueID_IDS902|IDS902CarePersQual.Unique_CarePersonnelID_Local|IDS902CarePersQual.Unique_MonthID;' AS STRING) AS code,
  CAST(NULL AS STRING) AS breakdown,
  CAST(NULL AS STRING) AS group_number,
  CAST(4 AS BIGINT) AS value,
  CAST(0 AS BIGINT) AS row_count,
  CAST(0 AS BIGINT) AS total,
  CAST(0 AS BIGINT) AS unknown_count
UNION ALL
SELECT
  session.period_start AS period_start,
  session.period_end AS period_end,
  -1 AS leaf,
  'England' AS level,
  england_code AS code,
  CAST(NULL AS STRING) AS breakdown,
  CAST(NULL AS STRING) AS group_number,
  CAST(NULL AS BIGINT) AS value,
  CAST(count(*) AS BIGINT) AS row_count,
  CAST(0 AS BIGINT) AS total,
  CAST(0 AS BIGINT) AS unknown_count
FROM placed
GROUP BY england_code
UNION ALL
SELECT
  session.period_start AS period_start,
  session.period_end AS period_end,
  -1 AS leaf,
  'Provider' AS level,
  provider_code AS code,
  CAST(NULL AS STRING) AS breakdown,
  CAST(NULL AS STRING) AS group_number,
  CAST(NULL AS BIGINT) AS value,
  CAST(count(*) AS BIGINT) AS row_count,
  CAST(0 AS BIGINT) AS total,
  CAST(0 AS BIGINT) AS unknown_count
FROM placed
GROUP BY provider_code
UNION ALL
SELECT
  session.period_start AS period_start,
  session.period_end AS period_end,
  -2 AS leaf,
  'England' AS level,
  'all' AS code,
  CAST(NULL AS STRING) AS breakdown,
  CAST(NULL AS STRING) AS group_number,
  CAST(NULL AS BIGINT) AS value,
  CAST(count(*) AS BIGINT) AS row_count,
  CAST(0 AS BIGINT) AS total,
  CAST(0 AS BIGINT) AS unknown_count
FROM placed
WHERE snapshot_month BETWEEN session.first_month AND session.last_month
UNION ALL
SELECT
  session.period_start AS period_start,
  session.period_end AS period_end,
  -3 AS leaf,
  'England' AS level,
  'all' AS code,
  CAST(NULL AS STRING) AS breakdown,
  CAST(NULL AS STRING) AS group_number,
  CAST(NULL AS BIGINT) AS value,
  CAST(count(*) AS BIGINT) AS row_count,
  CAST(0 AS BIGINT) AS total,
  CAST(0 AS BIGINT) AS unknown_count
FROM placed
WHERE snapshot_month = session.last_month
UNION ALL
SELECT
  session.period_start AS period_start,
  session.period_end AS period_end,
  leaf,
  CASE
    WHEN grouping(england_code) = 0 THEN 'England'
    WHEN grouping(provider_code) = 0 THEN 'Provider'
  END AS level,
  CASE
    WHEN grouping(england_code) = 0 THEN england_code
    WHEN grouping(provider_code) = 0 THEN provider_code
  END AS code,
  CAST(NULL AS STRING) AS breakdown,
  CAST(NULL AS STRING) AS group_number,
  value,
  CAST(sum(counted) AS BIGINT) AS row_count,
  CAST(sum(amount) AS BIGINT) AS total,
  CAST(sum(1 - counted) AS BIGINT) AS unknown_count
FROM judged
GROUP BY GROUPING SETS (
  (leaf, england_code, value),
  (leaf, provider_code, value)
)
ORDER BY period_start, period_end, leaf, level, code, breakdown, group_number, value;
