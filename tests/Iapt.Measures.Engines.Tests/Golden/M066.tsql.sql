-- Measures of NHS Talking Therapies, definitions v2.1, for SQL Server 2019 or later, Azure SQL, Synapse, Fabric.
-- Run the whole file as one batch: its variables last as long as that.
-- SSMS or Azure Data Studio: save the last result as CSV with headers.
-- sqlcmd -S SERVER -d DATABASE -i THIS_FILE -o result.csv -s , -W -w 65535
-- It reads your tables and writes temporary tables of its session (#...) and nothing else.
-- Figures of the result: iapt-measures compute --from-result result.csv
-- 
-- M066 Count_EndedCompleted, v2.1, fingerprint 820ed75dd87bdca4
--   row_count of leaf 0
-- period 2024-05: 2024-05-01 to 2024-05-31
-- thresholds 9966cce19d17edf3
-- Iapt.Measures 0.1.0

SET NOCOUNT ON;
DECLARE @blanks nvarchar(50) = nchar(9) + nchar(10) + nchar(11) + nchar(12) + nchar(13) + nchar(32) + nchar(133) + nchar(160) + nchar(5760) + nchar(8192) + nchar(8193) + nchar(8194) + nchar(8195) + nchar(8196) + nchar(8197) + nchar(8198) + nchar(8199) + nchar(8200) + nchar(8201) + nchar(8202) + nchar(8232) + nchar(8233) + nchar(8239) + nchar(8287) + nchar(12288);
DECLARE @period_start date = '2024-05-01';
DECLARE @period_end date = '2024-05-31';
DECLARE @first_month bigint = 24292;
DECLARE @last_month bigint = 24292;

IF OBJECT_ID('tempdb..#positions') IS NOT NULL DROP TABLE #positions;
WITH
digits AS (
  SELECT 0 AS digit UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9
),

-- the places of the characters of a text
positions AS (
  SELECT
    1 + ones.digit + 10 * tens.digit + 100 * hundreds.digit AS position
  FROM digits AS ones
  CROSS JOIN digits AS tens
  CROSS JOIN digits AS hundreds
)
SELECT *
INTO #positions
FROM positions;

IF OBJECT_ID('tempdb..#numbered') IS NOT NULL DROP TABLE #numbered;
WITH
-- each row with its place in the order of what the rows hold
numbered AS (
  SELECT
    row_number() OVER (ORDER BY source.[PathwayID], source.[UniqueID_IDS101], source.[Unique_MonthID], source.[ReferralRequestReceivedDate], source.[UsePathway_Flag], source.[OrgID_Provider], source.[ServDischDate], source.[EndCode]) AS row_number,
    source.[PathwayID],
    source.[UniqueID_IDS101],
    source.[Unique_MonthID],
    source.[ReferralRequestReceivedDate],
    source.[UsePathway_Flag],
    source.[OrgID_Provider],
    source.[ServDischDate],
    source.[EndCode]
  FROM [IDS101Referral] AS source
)
SELECT *
INTO #numbered
FROM numbered;

IF OBJECT_ID('tempdb..#typed') IS NOT NULL DROP TABLE #typed;
WITH
texts AS (
  SELECT
    source.row_number AS row_number,
    CAST(source.[PathwayID] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS PathwayID,
    CAST(source.[UniqueID_IDS101] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS UniqueID_IDS101,
    CAST(source.[Unique_MonthID] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS Unique_MonthID,
    CAST(source.[ReferralRequestReceivedDate] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS ReferralRequestReceivedDate,
    CAST(source.[UsePathway_Flag] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS UsePathway_Flag,
    CAST(source.[OrgID_Provider] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS OrgID_Provider
  FROM #numbered AS source
),

trimmed AS (
  SELECT
    row_number,
    trim(@blanks FROM PathwayID) AS PathwayID,
    trim(@blanks FROM UniqueID_IDS101) AS UniqueID_IDS101,
    trim(@blanks FROM Unique_MonthID) AS Unique_MonthID,
    trim(@blanks FROM ReferralRequestReceivedDate) AS ReferralRequestReceivedDate,
    trim(@blanks FROM UsePathway_Flag) AS UsePathway_Flag,
    trim(@blanks FROM OrgID_Provider) AS OrgID_Provider
  FROM texts
),

-- a text, or null where nothing or the word NULL stands
written AS (
  SELECT
    row_number,
    CASE WHEN upper(PathwayID) NOT IN ('', 'NULL') AND len(PathwayID) <= 255 THEN PathwayID END AS PathwayID,
    CASE WHEN upper(UniqueID_IDS101) NOT IN ('', 'NULL') AND len(UniqueID_IDS101) <= 255 THEN UniqueID_IDS101 END AS UniqueID_IDS101,
    CASE WHEN upper(Unique_MonthID) NOT IN ('', 'NULL') THEN Unique_MonthID END AS Unique_MonthID,
    CASE WHEN upper(ReferralRequestReceivedDate) NOT IN ('', 'NULL') THEN ReferralRequestReceivedDate END AS ReferralRequestReceivedDate,
    CASE WHEN upper(UsePathway_Flag) NOT IN ('', 'NULL') THEN UsePathway_Flag END AS UsePathway_Flag,
    CASE WHEN upper(OrgID_Provider) NOT IN ('', 'NULL') AND len(OrgID_Provider) <= 255 THEN OrgID_Provider END AS OrgID_Provider
  FROM trimmed
),

-- each text as a value of its field, or null where it cannot be read
typed AS (
  SELECT
    row_number,
    CAST(PathwayID AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS PathwayID,
    CAST(UniqueID_IDS101 AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS UniqueID_IDS101,
    CASE WHEN Unique_MonthID LIKE '%[0-9]%' AND Unique_MonthID NOT LIKE '%[^0-9.+-]%' AND substring(Unique_MonthID, 2, 4000) NOT LIKE '%[+-]%' AND Unique_MonthID NOT LIKE '%.%.%' AND Unique_MonthID NOT LIKE '%.%[1-9]%' THEN try_cast(Unique_MonthID AS decimal(18, 0)) END AS Unique_MonthID,
    CASE WHEN ReferralRequestReceivedDate LIKE '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' OR (ReferralRequestReceivedDate LIKE '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9][T ]%' AND trim(@blanks FROM substring(ReferralRequestReceivedDate, 12, 4000)) <> '' AND trim(@blanks FROM substring(ReferralRequestReceivedDate, 12, 4000)) NOT LIKE '%[^0-9:.Z+-]%') THEN try_convert(date, left(ReferralRequestReceivedDate, 10), 23) END AS ReferralRequestReceivedDate,
    CASE WHEN upper(UsePathway_Flag) IN ('TRUE', '1', 'Y', 'YES', 'T') THEN 1 WHEN upper(UsePathway_Flag) IN ('FALSE', '0', 'N', 'NO', 'F') THEN 0 END AS UsePathway_Flag,
    CAST(OrgID_Provider AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS OrgID_Provider,
    CASE
      WHEN (Unique_MonthID IS NOT NULL) THEN 1
      WHEN NOT ((Unique_MonthID IS NOT NULL)) THEN 0
    END AS Unique_MonthID_is_written,
    CASE
      WHEN (ReferralRequestReceivedDate IS NOT NULL) THEN 1
      WHEN NOT ((ReferralRequestReceivedDate IS NOT NULL)) THEN 0
    END AS ReferralRequestReceivedDate_is_written
  FROM written
)
SELECT *
INTO #typed
FROM typed;

IF OBJECT_ID('tempdb..#cleaned') IS NOT NULL DROP TABLE #cleaned;
WITH
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
  FROM #typed
  WHERE PathwayID IS NOT NULL
    AND (NOT (Unique_MonthID_is_written = 1) OR Unique_MonthID BETWEEN 0 AND 32767)
    AND (NOT (ReferralRequestReceivedDate_is_written = 1) OR ReferralRequestReceivedDate IS NOT NULL)
    AND Unique_MonthID BETWEEN 0 AND 32767
)
SELECT *
INTO #cleaned
FROM cleaned;

IF OBJECT_ID('tempdb..#placed') IS NOT NULL DROP TABLE #placed;
WITH
-- each row with its organisations and its month: years times 12 and the months before it
placed AS (
  SELECT
    c.*,
    CAST('all' AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS england_code,
    coalesce(c.OrgID_Provider, 'UNKNOWN') AS provider_code,
    22802 + CAST(c.Unique_MonthID AS bigint) AS snapshot_month,
    substring(coalesce(c.UniqueID_IDS101, ''), patindex('%[^0]%', coalesce(c.UniqueID_IDS101, '') + '.'), 4000) AS record_digits
  FROM #cleaned AS c
)
SELECT *
INTO #placed
FROM placed;

IF OBJECT_ID('tempdb..#candidates') IS NOT NULL DROP TABLE #candidates;
WITH
candidates AS (
  SELECT
    p.*
  FROM #placed AS p
  WHERE p.UsePathway_Flag = 1
)
SELECT *
INTO #candidates
FROM candidates;

IF OBJECT_ID('tempdb..#ranked') IS NOT NULL DROP TABLE #ranked;
WITH
-- of the candidates of a pathway, the one to be kept comes first
ranked AS (
  SELECT
    c.*,
    row_number() OVER (PARTITION BY c.PathwayID, c.snapshot_month ORDER BY len(c.record_digits) DESC, c.record_digits DESC, c.row_number DESC) AS place
  FROM #candidates AS c
)
SELECT *
INTO #ranked
FROM ranked;

IF OBJECT_ID('tempdb..#kept') IS NOT NULL DROP TABLE #kept;
WITH
kept AS (
  SELECT
    r.*
  FROM #ranked AS r
  WHERE r.place = 1
)
SELECT *
INTO #kept
FROM kept;

IF OBJECT_ID('tempdb..#reported') IS NOT NULL DROP TABLE #reported;
WITH
-- one row for each pathway that is reported for the period
reported AS (
  SELECT
    k.*,
    CASE
      WHEN (snapshot_month = @last_month) THEN 1
      WHEN NOT ((snapshot_month = @last_month)) THEN 0
    END AS selected_at_period_end
  FROM #kept AS k
  WHERE snapshot_month = @last_month
)
SELECT *
INTO #reported
FROM reported;

IF OBJECT_ID('tempdb..#reported_typed') IS NOT NULL DROP TABLE #reported_typed;
WITH
reported_texts AS (
  SELECT
    source.row_number AS row_number,
    CAST(source.[ServDischDate] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS ServDischDate,
    CAST(source.[EndCode] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS EndCode
  FROM #numbered AS source
  JOIN #reported AS r ON r.row_number = source.row_number
),

reported_trimmed AS (
  SELECT
    row_number,
    trim(@blanks FROM ServDischDate) AS ServDischDate,
    trim(@blanks FROM EndCode) AS EndCode
  FROM reported_texts
),

reported_written AS (
  SELECT
    row_number,
    CASE WHEN upper(ServDischDate) NOT IN ('', 'NULL') THEN ServDischDate END AS ServDischDate,
    CASE WHEN upper(EndCode) NOT IN ('', 'NULL') AND len(EndCode) <= 255 THEN EndCode END AS EndCode
  FROM reported_trimmed
),

reported_typed AS (
  SELECT
    row_number,
    CASE WHEN ServDischDate LIKE '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' OR (ServDischDate LIKE '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9][T ]%' AND trim(@blanks FROM substring(ServDischDate, 12, 4000)) <> '' AND trim(@blanks FROM substring(ServDischDate, 12, 4000)) NOT LIKE '%[^0-9:.Z+-]%') THEN try_convert(date, left(ServDischDate, 10), 23) END AS ServDischDate,
    CAST(CASE WHEN (EndCode <> '' AND EndCode NOT LIKE '%[^0-9]%') THEN coalesce(nullif(substring(EndCode, patindex('%[^0]%', EndCode + '.'), 4000), ''), '0') ELSE upper(EndCode) END AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS EndCode
  FROM reported_written
)
SELECT *
INTO #reported_typed
FROM reported_typed;

IF OBJECT_ID('tempdb..#reported_cleaned') IS NOT NULL DROP TABLE #reported_cleaned;
WITH
-- values within their range; no last score without a first
reported_cleaned AS (
  SELECT
    row_number,
    ServDischDate,
    EndCode
  FROM #reported_typed
)
SELECT *
INTO #reported_cleaned
FROM reported_cleaned;

IF OBJECT_ID('tempdb..#selected_rows') IS NOT NULL DROP TABLE #selected_rows;
WITH
-- the same rows, with all that is read of them
selected_rows AS (
  SELECT
    r.*,
    v.ServDischDate,
    v.EndCode
  FROM #reported AS r
  JOIN #reported_cleaned AS v ON v.row_number = r.row_number
)
SELECT *
INTO #selected_rows
FROM selected_rows;

IF OBJECT_ID('tempdb..#judged') IS NOT NULL DROP TABLE #judged;
WITH
-- (count selected (in-period ServDischDate) (and (in EndCode 46)))
leaf_0 AS (
  SELECT
    0 AS leaf,
    'count' AS kind,
    england_code,
    provider_code,
    CAST(NULL AS bigint) AS value,
    CASE
      WHEN EndCode IN ('46') THEN 1
      WHEN NOT (EndCode IN ('46')) THEN 0
    END AS holds
  FROM #selected_rows
  WHERE (ServDischDate IS NOT NULL AND ServDischDate BETWEEN @period_start AND @period_end)
),

-- rows that count or are left undecided
contributions AS (
  SELECT * FROM leaf_0 WHERE coalesce(holds, 1) = 1
),

-- a row that counts and has no value is undecided
judged AS (
  SELECT
    leaf,
    england_code,
    provider_code,
    CASE WHEN holds = 1 AND (kind = 'count' OR value IS NOT NULL) AND kind = 'distribution' THEN value END AS value,
    CAST(CASE WHEN holds = 1 AND (kind = 'count' OR value IS NOT NULL) THEN 1 ELSE 0 END AS bigint) AS counted,
    CASE WHEN holds = 1 AND (kind = 'count' OR value IS NOT NULL) THEN coalesce(value, 0) ELSE 0 END AS amount
  FROM contributions
)
SELECT *
INTO #judged
FROM judged;

SELECT
  @period_start AS period_start,
  @period_end AS period_end,
  -9 AS leaf,
  CAST('Script' AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS level,
  CAST('definitions=v2.1;digest=e69fe3a6a4861aafc7d2c39ddd3e9b8e;cadence=Month;measures=M066;breakdowns=;levels=England|Provider;derived=lacking;organisations=;fields=IDS001MPI.Age_RP_EndDate|IDS001MPI.EduEstabTypeIAPT|IDS001MPI.EthnicCategory|IDS001MPI.ExBAFIndicator|IDS001MPI.Gender|IDS001MPI.GenderIdentity|IDS001MPI.GenderIdentitySameAtBirth|IDS001MPI.Person_ID|IDS001MPI.RecordNumber|IDS001MPI.UniqueID_IDS001|IDS001MPI.Unique_MonthID|IDS004EmpStatus.BenefitRecInd|IDS004EmpStatus.ESAInd|IDS004EmpStatus.EmpSupportDischargeDate|IDS004EmpStatus.EmpSupportInd|IDS004EmpStatus.EmployStatus|IDS004EmpStatus.EmployStatusRecDate|IDS004EmpStatus.PIPInd|IDS004EmpStatus.Person_ID|IDS004EmpStatus.RecordNumber|IDS004EmpStatus.SSPInd|IDS004EmpStatus.SickAbsenceInd|IDS004EmpStatus.UCInd|IDS004EmpStatus.UniqueID_IDS004|IDS004EmpStatus.Unique_MonthID|IDS004EmpStatus.WeekHoursWorked|IDS007DisabilityType.DisabCode|IDS007DisabilityType.Person_ID|IDS007DisabilityType.RecordNumber|IDS007DisabilityType.UniqueID_IDS0' AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS code,
  CAST(NULL AS nvarchar(4000)) AS breakdown,
  CAST(NULL AS nvarchar(4000)) AS group_number,
  CAST(0 AS bigint) AS value,
  CAST(0 AS bigint) AS row_count,
  CAST(0 AS bigint) AS total,
  CAST(0 AS bigint) AS unknown_count
UNION ALL
SELECT
  @period_start AS period_start,
  @period_end AS period_end,
  -9 AS leaf,
  CAST('Script' AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS level,
  CAST('07|IDS007DisabilityType.Unique_MonthID|IDS011SocPerCircumstances.Person_ID|IDS011SocPerCircumstances.RecordNumber|IDS011SocPerCircumstances.SocPerCircumstance|IDS011SocPerCircumstances.SocPerCircumstanceRecDate|IDS011SocPerCircumstances.UniqueID_IDS011|IDS011SocPerCircumstances.Unique_MonthID|IDS101Referral.EndCode|IDS101Referral.OrgIDComm|IDS101Referral.OrgID_Provider|IDS101Referral.PathwayID|IDS101Referral.Person_ID|IDS101Referral.RecordNumber|IDS101Referral.RecordStartDate|IDS101Referral.ReferralRequestReceivedDate|IDS101Referral.ServDischDate|IDS101Referral.SourceOfReferralIAPT|IDS101Referral.UniqueID_IDS101|IDS101Referral.Unique_MonthID|IDS101Referral.UsePathway_Flag|IDS101Referral.UseQuarterReferral_Flag|IDS201CareContact.AppType|IDS201CareContact.AttendOrDNACode|IDS201CareContact.CareContDate|IDS201CareContact.CareContTime|IDS201CareContact.ConsMechanism|IDS201CareContact.IAPTLTCServiceInd|IDS201CareContact.PathwayID|IDS201CareContact.PlannedCareContIndicator|IDS201CareContact.P' AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS code,
  CAST(NULL AS nvarchar(4000)) AS breakdown,
  CAST(NULL AS nvarchar(4000)) AS group_number,
  CAST(1 AS bigint) AS value,
  CAST(0 AS bigint) AS row_count,
  CAST(0 AS bigint) AS total,
  CAST(0 AS bigint) AS unknown_count
UNION ALL
SELECT
  @period_start AS period_start,
  @period_end AS period_end,
  -9 AS leaf,
  CAST('Script' AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS level,
  CAST('sychMed|IDS201CareContact.UniqueID_IDS201|IDS201CareContact.Unique_CareContactID|IDS201CareContact.Unique_MonthID|IDS202CareActivity.CodeProcAndProcStatus|IDS202CareActivity.PathwayID|IDS202CareActivity.UniqueID_IDS202|IDS202CareActivity.Unique_CareActivityID|IDS202CareActivity.Unique_CareContactID|IDS202CareActivity.Unique_CarePersonnelID_Local|IDS202CareActivity.Unique_MonthID|IDS205InternetTherLog.DurationIntEnabledTher|IDS205InternetTherLog.EndDateIntEnabledTherLog|IDS205InternetTherLog.IntEnabledTherProg|IDS205InternetTherLog.PathwayID|IDS205InternetTherLog.StartDateIntEnabledTherLog|IDS205InternetTherLog.UniqueID_IDS205|IDS205InternetTherLog.Unique_MonthID|IDS602LongTermCondition.LongTermCondition|IDS602LongTermCondition.PathwayID|IDS602LongTermCondition.RecordNumber|IDS602LongTermCondition.UniqueID_IDS602|IDS602LongTermCondition.Unique_MonthID|IDS603PresentingComplaints.PathwayID|IDS603PresentingComplaints.PresCompCodSig|IDS603PresentingComplaints.PresCompDate|IDS603PresentingCo' AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS code,
  CAST(NULL AS nvarchar(4000)) AS breakdown,
  CAST(NULL AS nvarchar(4000)) AS group_number,
  CAST(2 AS bigint) AS value,
  CAST(0 AS bigint) AS row_count,
  CAST(0 AS bigint) AS total,
  CAST(0 AS bigint) AS unknown_count
UNION ALL
SELECT
  @period_start AS period_start,
  @period_end AS period_end,
  -9 AS leaf,
  CAST('Script' AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS level,
  CAST('mplaints.RecordNumber|IDS603PresentingComplaints.UniqueID_IDS603|IDS603PresentingComplaints.Unique_MonthID|IDS603PresentingComplaints.Validated_PresentingComplaint|IDS606CodedScoreAssessmentRefer.AssToolCompDate|IDS606CodedScoreAssessmentRefer.AssToolCompTime|IDS606CodedScoreAssessmentRefer.CodedAssToolType|IDS606CodedScoreAssessmentRefer.CodedAssToolType_FSN|IDS606CodedScoreAssessmentRefer.PathwayID|IDS606CodedScoreAssessmentRefer.PersScore|IDS606CodedScoreAssessmentRefer.UniqueID_IDS606|IDS606CodedScoreAssessmentRefer.Unique_MonthID|IDS607CodedScoreAssessmentAct.CodedAssToolType|IDS607CodedScoreAssessmentAct.CodedAssToolType_FSN|IDS607CodedScoreAssessmentAct.PathwayID|IDS607CodedScoreAssessmentAct.PersScore|IDS607CodedScoreAssessmentAct.UniqueID_IDS607|IDS607CodedScoreAssessmentAct.Unique_CareActivityID|IDS607CodedScoreAssessmentAct.Unique_CareContactID|IDS607CodedScoreAssessmentAct.Unique_MonthID|IDS902CarePersQual.QualAttainLevelIAPT|IDS902CarePersQual.QualAwardedDate|IDS902CarePer' AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS code,
  CAST(NULL AS nvarchar(4000)) AS breakdown,
  CAST(NULL AS nvarchar(4000)) AS group_number,
  CAST(3 AS bigint) AS value,
  CAST(0 AS bigint) AS row_count,
  CAST(0 AS bigint) AS total,
  CAST(0 AS bigint) AS unknown_count
UNION ALL
SELECT
  @period_start AS period_start,
  @period_end AS period_end,
  -9 AS leaf,
  CAST('Script' AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS level,
  CAST('sQual.QualPlannedCompletionDate|IDS902CarePersQual.UniqueID_IDS902|IDS902CarePersQual.Unique_CarePersonnelID_Local|IDS902CarePersQual.Unique_MonthID;' AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS code,
  CAST(NULL AS nvarchar(4000)) AS breakdown,
  CAST(NULL AS nvarchar(4000)) AS group_number,
  CAST(4 AS bigint) AS value,
  CAST(0 AS bigint) AS row_count,
  CAST(0 AS bigint) AS total,
  CAST(0 AS bigint) AS unknown_count
UNION ALL
SELECT
  @period_start AS period_start,
  @period_end AS period_end,
  -1 AS leaf,
  CAST('England' AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS level,
  england_code AS code,
  CAST(NULL AS nvarchar(4000)) AS breakdown,
  CAST(NULL AS nvarchar(4000)) AS group_number,
  CAST(NULL AS bigint) AS value,
  CAST(count(*) AS bigint) AS row_count,
  CAST(0 AS bigint) AS total,
  CAST(0 AS bigint) AS unknown_count
FROM #placed
GROUP BY england_code
UNION ALL
SELECT
  @period_start AS period_start,
  @period_end AS period_end,
  -1 AS leaf,
  CAST('Provider' AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS level,
  provider_code AS code,
  CAST(NULL AS nvarchar(4000)) AS breakdown,
  CAST(NULL AS nvarchar(4000)) AS group_number,
  CAST(NULL AS bigint) AS value,
  CAST(count(*) AS bigint) AS row_count,
  CAST(0 AS bigint) AS total,
  CAST(0 AS bigint) AS unknown_count
FROM #placed
GROUP BY provider_code
UNION ALL
SELECT
  @period_start AS period_start,
  @period_end AS period_end,
  -2 AS leaf,
  CAST('England' AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS level,
  CAST('all' AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS code,
  CAST(NULL AS nvarchar(4000)) AS breakdown,
  CAST(NULL AS nvarchar(4000)) AS group_number,
  CAST(NULL AS bigint) AS value,
  CAST(count(*) AS bigint) AS row_count,
  CAST(0 AS bigint) AS total,
  CAST(0 AS bigint) AS unknown_count
FROM #placed
WHERE snapshot_month BETWEEN @first_month AND @last_month
UNION ALL
SELECT
  @period_start AS period_start,
  @period_end AS period_end,
  -3 AS leaf,
  CAST('England' AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS level,
  CAST('all' AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS code,
  CAST(NULL AS nvarchar(4000)) AS breakdown,
  CAST(NULL AS nvarchar(4000)) AS group_number,
  CAST(NULL AS bigint) AS value,
  CAST(count(*) AS bigint) AS row_count,
  CAST(0 AS bigint) AS total,
  CAST(0 AS bigint) AS unknown_count
FROM #placed
WHERE snapshot_month = @last_month
UNION ALL
SELECT
  @period_start AS period_start,
  @period_end AS period_end,
  leaf,
  CAST('England' AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS level,
  england_code AS code,
  CAST(NULL AS nvarchar(4000)) AS breakdown,
  CAST(NULL AS nvarchar(4000)) AS group_number,
  value,
  CAST(sum(counted) AS bigint) AS row_count,
  CAST(sum(amount) AS bigint) AS total,
  CAST(sum(1 - counted) AS bigint) AS unknown_count
FROM #judged
GROUP BY leaf, england_code, value
UNION ALL
SELECT
  @period_start AS period_start,
  @period_end AS period_end,
  leaf,
  CAST('Provider' AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS level,
  provider_code AS code,
  CAST(NULL AS nvarchar(4000)) AS breakdown,
  CAST(NULL AS nvarchar(4000)) AS group_number,
  value,
  CAST(sum(counted) AS bigint) AS row_count,
  CAST(sum(amount) AS bigint) AS total,
  CAST(sum(1 - counted) AS bigint) AS unknown_count
FROM #judged
GROUP BY leaf, provider_code, value
ORDER BY period_start, period_end, leaf, level, code, breakdown, group_number, value;
