-- Measures of NHS Talking Therapies, definitions v2.1, for SQL Server 2019 or later, Azure SQL, Synapse, Fabric.
-- Run the whole file as one batch: its variables last as long as that.
-- SSMS or Azure Data Studio: save the last result as CSV with headers.
-- sqlcmd -S SERVER -d DATABASE -i THIS_FILE -o result.csv -s , -W -w 65535
-- It reads your tables and writes temporary tables of its session (#...) and nothing else.
-- Figures of the result: iapt-measures compute --from-result result.csv
-- 
-- M089 Count_ApptsFinishedCourseTreatment, v2.1, fingerprint 625915029c075e76
--   total of leaf 0
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
    row_number() OVER (ORDER BY source.[PathwayID], source.[UniqueID_IDS101], source.[Unique_MonthID], source.[ReferralRequestReceivedDate], source.[UsePathway_Flag], source.[OrgID_Provider], source.[ServDischDate]) AS row_number,
    source.[PathwayID],
    source.[UniqueID_IDS101],
    source.[Unique_MonthID],
    source.[ReferralRequestReceivedDate],
    source.[UsePathway_Flag],
    source.[OrgID_Provider],
    source.[ServDischDate]
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
    CAST(source.[ServDischDate] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS ServDischDate
  FROM #numbered AS source
  JOIN #reported AS r ON r.row_number = source.row_number
),

reported_trimmed AS (
  SELECT
    row_number,
    trim(@blanks FROM ServDischDate) AS ServDischDate
  FROM reported_texts
),

reported_written AS (
  SELECT
    row_number,
    CASE WHEN upper(ServDischDate) NOT IN ('', 'NULL') THEN ServDischDate END AS ServDischDate
  FROM reported_trimmed
),

reported_typed AS (
  SELECT
    row_number,
    CASE WHEN ServDischDate LIKE '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' OR (ServDischDate LIKE '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9][T ]%' AND trim(@blanks FROM substring(ServDischDate, 12, 4000)) <> '' AND trim(@blanks FROM substring(ServDischDate, 12, 4000)) NOT LIKE '%[^0-9:.Z+-]%') THEN try_convert(date, left(ServDischDate, 10), 23) END AS ServDischDate
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
    ServDischDate
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
    v.ServDischDate
  FROM #reported AS r
  JOIN #reported_cleaned AS v ON v.row_number = r.row_number
)
SELECT *
INTO #selected_rows
FROM selected_rows;

IF OBJECT_ID('tempdb..#ids201_typed') IS NOT NULL DROP TABLE #ids201_typed;
WITH
ids201_texts AS (
  SELECT
    row_number() OVER (ORDER BY source.[PathwayID], source.[Unique_MonthID], source.[CareContDate], source.[Unique_CareContactID], source.[UniqueID_IDS201], source.[AttendOrDNACode], source.[PlannedCareContIndicator], source.[AppType], source.[CareContTime]) AS row_number,
    CAST(source.[PathwayID] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS201_PathwayID,
    CAST(source.[Unique_MonthID] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS201_Unique_MonthID,
    CAST(source.[CareContDate] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS201_CareContDate,
    CAST(source.[Unique_CareContactID] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS201_Unique_CareContactID,
    CAST(source.[UniqueID_IDS201] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS201_UniqueID_IDS201,
    CAST(source.[AttendOrDNACode] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS201_AttendOrDNACode,
    CAST(source.[PlannedCareContIndicator] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS201_PlannedCareContIndicator,
    CAST(source.[AppType] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS201_AppType,
    CAST(source.[CareContTime] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS201_CareContTime
  FROM [IDS201CareContact] AS source
),

ids201_trimmed AS (
  SELECT
    row_number,
    trim(@blanks FROM IDS201_PathwayID) AS IDS201_PathwayID,
    trim(@blanks FROM IDS201_Unique_MonthID) AS IDS201_Unique_MonthID,
    trim(@blanks FROM IDS201_CareContDate) AS IDS201_CareContDate,
    trim(@blanks FROM IDS201_Unique_CareContactID) AS IDS201_Unique_CareContactID,
    trim(@blanks FROM IDS201_UniqueID_IDS201) AS IDS201_UniqueID_IDS201,
    trim(@blanks FROM IDS201_AttendOrDNACode) AS IDS201_AttendOrDNACode,
    trim(@blanks FROM IDS201_PlannedCareContIndicator) AS IDS201_PlannedCareContIndicator,
    trim(@blanks FROM IDS201_AppType) AS IDS201_AppType,
    trim(@blanks FROM IDS201_CareContTime) AS IDS201_CareContTime
  FROM ids201_texts
),

ids201_written AS (
  SELECT
    row_number,
    CASE WHEN upper(IDS201_PathwayID) NOT IN ('', 'NULL') AND len(IDS201_PathwayID) <= 255 THEN IDS201_PathwayID END AS IDS201_PathwayID,
    CASE WHEN upper(IDS201_Unique_MonthID) NOT IN ('', 'NULL') THEN IDS201_Unique_MonthID END AS IDS201_Unique_MonthID,
    CASE WHEN upper(IDS201_CareContDate) NOT IN ('', 'NULL') THEN IDS201_CareContDate END AS IDS201_CareContDate,
    CASE WHEN upper(IDS201_Unique_CareContactID) NOT IN ('', 'NULL') AND len(IDS201_Unique_CareContactID) <= 255 THEN IDS201_Unique_CareContactID END AS IDS201_Unique_CareContactID,
    CASE WHEN upper(IDS201_UniqueID_IDS201) NOT IN ('', 'NULL') AND len(IDS201_UniqueID_IDS201) <= 255 THEN IDS201_UniqueID_IDS201 END AS IDS201_UniqueID_IDS201,
    CASE WHEN upper(IDS201_AttendOrDNACode) NOT IN ('', 'NULL') AND len(IDS201_AttendOrDNACode) <= 255 THEN IDS201_AttendOrDNACode END AS IDS201_AttendOrDNACode,
    CASE WHEN upper(IDS201_PlannedCareContIndicator) NOT IN ('', 'NULL') AND len(IDS201_PlannedCareContIndicator) <= 255 THEN IDS201_PlannedCareContIndicator END AS IDS201_PlannedCareContIndicator,
    CASE WHEN upper(IDS201_AppType) NOT IN ('', 'NULL') AND len(IDS201_AppType) <= 255 THEN IDS201_AppType END AS IDS201_AppType,
    CASE WHEN upper(IDS201_CareContTime) NOT IN ('', 'NULL') THEN IDS201_CareContTime END AS IDS201_CareContTime
  FROM ids201_trimmed
),

ids201_typed AS (
  SELECT
    row_number,
    CAST(IDS201_PathwayID AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS IDS201_PathwayID,
    CASE WHEN IDS201_Unique_MonthID LIKE '%[0-9]%' AND IDS201_Unique_MonthID NOT LIKE '%[^0-9.+-]%' AND substring(IDS201_Unique_MonthID, 2, 4000) NOT LIKE '%[+-]%' AND IDS201_Unique_MonthID NOT LIKE '%.%.%' AND IDS201_Unique_MonthID NOT LIKE '%.%[1-9]%' THEN try_cast(IDS201_Unique_MonthID AS decimal(18, 0)) END AS IDS201_Unique_MonthID,
    CASE WHEN IDS201_CareContDate LIKE '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' OR (IDS201_CareContDate LIKE '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9][T ]%' AND trim(@blanks FROM substring(IDS201_CareContDate, 12, 4000)) <> '' AND trim(@blanks FROM substring(IDS201_CareContDate, 12, 4000)) NOT LIKE '%[^0-9:.Z+-]%') THEN try_convert(date, left(IDS201_CareContDate, 10), 23) END AS IDS201_CareContDate,
    CAST(IDS201_Unique_CareContactID AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS IDS201_Unique_CareContactID,
    CAST(IDS201_UniqueID_IDS201 AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS IDS201_UniqueID_IDS201,
    CAST(CASE WHEN (IDS201_AttendOrDNACode <> '' AND IDS201_AttendOrDNACode NOT LIKE '%[^0-9]%') THEN coalesce(nullif(substring(IDS201_AttendOrDNACode, patindex('%[^0]%', IDS201_AttendOrDNACode + '.'), 4000), ''), '0') ELSE upper(IDS201_AttendOrDNACode) END AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS IDS201_AttendOrDNACode,
    CAST(CASE WHEN (IDS201_PlannedCareContIndicator <> '' AND IDS201_PlannedCareContIndicator NOT LIKE '%[^0-9]%') THEN coalesce(nullif(substring(IDS201_PlannedCareContIndicator, patindex('%[^0]%', IDS201_PlannedCareContIndicator + '.'), 4000), ''), '0') ELSE upper(IDS201_PlannedCareContIndicator) END AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS IDS201_PlannedCareContIndicator,
    CAST(CASE WHEN (IDS201_AppType <> '' AND IDS201_AppType NOT LIKE '%[^0-9]%') THEN coalesce(nullif(substring(IDS201_AppType, patindex('%[^0]%', IDS201_AppType + '.'), 4000), ''), '0') ELSE upper(IDS201_AppType) END AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS IDS201_AppType,
    (SELECT CASE WHEN written NOT LIKE 'Z%' AND left(time_of_day, 2) <= '23' AND (time_of_day LIKE '[0-2][0-9]:[0-5][0-9]' OR time_of_day LIKE '[0-2][0-9]:[0-5][0-9]:[0-5][0-9]' OR (time_of_day LIKE '[0-2][0-9]:[0-5][0-9]:[0-5][0-9].%' AND len(time_of_day) <= 16 AND substring(time_of_day, 10, 8) NOT LIKE '%[^0-9]%')) THEN ((CAST(substring(time_of_day, 1, 2) AS bigint) * 60 + CAST(substring(time_of_day, 4, 2) AS bigint)) * 60 + CAST(substring(time_of_day + ':00', 7, 2) AS bigint)) * 1000 + CAST(left(substring(time_of_day, 10, 3) + '000', 3) AS bigint) END FROM (SELECT written, trim('Z' FROM written) AS time_of_day FROM (SELECT CASE WHEN IDS201_CareContTime LIKE '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9][T ]%' AND CASE WHEN left(IDS201_CareContTime, 10) LIKE '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' OR (left(IDS201_CareContTime, 10) LIKE '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9][T ]%' AND trim(@blanks FROM substring(left(IDS201_CareContTime, 10), 12, 4000)) <> '' AND trim(@blanks FROM substring(left(IDS201_CareContTime, 10), 12, 4000)) NOT LIKE '%[^0-9:.Z+-]%') THEN try_convert(date, left(left(IDS201_CareContTime, 10), 10), 23) END IS NOT NULL THEN trim(@blanks FROM substring(IDS201_CareContTime, 12, 4000)) ELSE IDS201_CareContTime END AS written) AS alone) AS taken) AS IDS201_CareContTime
  FROM ids201_written
)
SELECT *
INTO #ids201_typed
FROM ids201_typed;

IF OBJECT_ID('tempdb..#ids201_cleaned') IS NOT NULL DROP TABLE #ids201_cleaned;
WITH
-- IDS201CareContact: no row without a key or a month
ids201_cleaned AS (
  SELECT
    row_number,
    IDS201_PathwayID,
    CASE WHEN IDS201_Unique_MonthID BETWEEN 0 AND 32767 THEN IDS201_Unique_MonthID END AS IDS201_Unique_MonthID,
    IDS201_CareContDate,
    IDS201_Unique_CareContactID,
    IDS201_UniqueID_IDS201,
    IDS201_AttendOrDNACode,
    IDS201_PlannedCareContIndicator,
    IDS201_AppType,
    IDS201_CareContTime
  FROM #ids201_typed
  WHERE IDS201_PathwayID IS NOT NULL
    AND IDS201_Unique_MonthID BETWEEN 0 AND 32767
)
SELECT *
INTO #ids201_cleaned
FROM ids201_cleaned;

IF OBJECT_ID('tempdb..#ids202_typed') IS NOT NULL DROP TABLE #ids202_typed;
WITH
ids202_texts AS (
  SELECT
    row_number() OVER (ORDER BY source.[Unique_CareContactID], source.[Unique_MonthID], source.[Unique_CareActivityID], source.[UniqueID_IDS202], source.[CodeProcAndProcStatus]) AS row_number,
    CAST(source.[Unique_CareContactID] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS202_Unique_CareContactID,
    CAST(source.[Unique_MonthID] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS202_Unique_MonthID,
    CAST(source.[Unique_CareActivityID] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS202_Unique_CareActivityID,
    CAST(source.[UniqueID_IDS202] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS202_UniqueID_IDS202,
    CAST(source.[CodeProcAndProcStatus] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS202_CodeProcAndProcStatus
  FROM [IDS202CareActivity] AS source
),

ids202_trimmed AS (
  SELECT
    row_number,
    trim(@blanks FROM IDS202_Unique_CareContactID) AS IDS202_Unique_CareContactID,
    trim(@blanks FROM IDS202_Unique_MonthID) AS IDS202_Unique_MonthID,
    trim(@blanks FROM IDS202_Unique_CareActivityID) AS IDS202_Unique_CareActivityID,
    trim(@blanks FROM IDS202_UniqueID_IDS202) AS IDS202_UniqueID_IDS202,
    trim(@blanks FROM IDS202_CodeProcAndProcStatus) AS IDS202_CodeProcAndProcStatus
  FROM ids202_texts
),

ids202_written AS (
  SELECT
    row_number,
    CASE WHEN upper(IDS202_Unique_CareContactID) NOT IN ('', 'NULL') AND len(IDS202_Unique_CareContactID) <= 255 THEN IDS202_Unique_CareContactID END AS IDS202_Unique_CareContactID,
    CASE WHEN upper(IDS202_Unique_MonthID) NOT IN ('', 'NULL') THEN IDS202_Unique_MonthID END AS IDS202_Unique_MonthID,
    CASE WHEN upper(IDS202_Unique_CareActivityID) NOT IN ('', 'NULL') AND len(IDS202_Unique_CareActivityID) <= 255 THEN IDS202_Unique_CareActivityID END AS IDS202_Unique_CareActivityID,
    CASE WHEN upper(IDS202_UniqueID_IDS202) NOT IN ('', 'NULL') AND len(IDS202_UniqueID_IDS202) <= 255 THEN IDS202_UniqueID_IDS202 END AS IDS202_UniqueID_IDS202,
    CASE WHEN upper(IDS202_CodeProcAndProcStatus) NOT IN ('', 'NULL') AND len(IDS202_CodeProcAndProcStatus) <= 255 THEN IDS202_CodeProcAndProcStatus END AS IDS202_CodeProcAndProcStatus
  FROM ids202_trimmed
),

ids202_typed AS (
  SELECT
    row_number,
    CAST(IDS202_Unique_CareContactID AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS IDS202_Unique_CareContactID,
    CASE WHEN IDS202_Unique_MonthID LIKE '%[0-9]%' AND IDS202_Unique_MonthID NOT LIKE '%[^0-9.+-]%' AND substring(IDS202_Unique_MonthID, 2, 4000) NOT LIKE '%[+-]%' AND IDS202_Unique_MonthID NOT LIKE '%.%.%' AND IDS202_Unique_MonthID NOT LIKE '%.%[1-9]%' THEN try_cast(IDS202_Unique_MonthID AS decimal(18, 0)) END AS IDS202_Unique_MonthID,
    CAST(IDS202_Unique_CareActivityID AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS IDS202_Unique_CareActivityID,
    CAST(IDS202_UniqueID_IDS202 AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS IDS202_UniqueID_IDS202,
    CAST(CASE WHEN (IDS202_CodeProcAndProcStatus <> '' AND IDS202_CodeProcAndProcStatus NOT LIKE '%[^0-9]%') THEN coalesce(nullif(substring(IDS202_CodeProcAndProcStatus, patindex('%[^0]%', IDS202_CodeProcAndProcStatus + '.'), 4000), ''), '0') ELSE upper(IDS202_CodeProcAndProcStatus) END AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS IDS202_CodeProcAndProcStatus
  FROM ids202_written
)
SELECT *
INTO #ids202_typed
FROM ids202_typed;

IF OBJECT_ID('tempdb..#ids202_cleaned') IS NOT NULL DROP TABLE #ids202_cleaned;
WITH
-- IDS202CareActivity: no row without a key or a month
ids202_cleaned AS (
  SELECT
    row_number,
    IDS202_Unique_CareContactID,
    CASE WHEN IDS202_Unique_MonthID BETWEEN 0 AND 32767 THEN IDS202_Unique_MonthID END AS IDS202_Unique_MonthID,
    IDS202_Unique_CareActivityID,
    IDS202_UniqueID_IDS202,
    IDS202_CodeProcAndProcStatus
  FROM #ids202_typed
  WHERE IDS202_Unique_CareContactID IS NOT NULL
    AND IDS202_Unique_MonthID BETWEEN 0 AND 32767
)
SELECT *
INTO #ids202_cleaned
FROM ids202_cleaned;

IF OBJECT_ID('tempdb..#ids205_typed') IS NOT NULL DROP TABLE #ids205_typed;
WITH
ids205_texts AS (
  SELECT
    row_number() OVER (ORDER BY source.[PathwayID], source.[Unique_MonthID], source.[EndDateIntEnabledTherLog], source.[UniqueID_IDS205], source.[StartDateIntEnabledTherLog]) AS row_number,
    CAST(source.[PathwayID] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS205_PathwayID,
    CAST(source.[Unique_MonthID] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS205_Unique_MonthID,
    CAST(source.[EndDateIntEnabledTherLog] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS205_EndDateIntEnabledTherLog,
    CAST(source.[UniqueID_IDS205] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS205_UniqueID_IDS205,
    CAST(source.[StartDateIntEnabledTherLog] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS205_StartDateIntEnabledTherLog
  FROM [IDS205InternetTherLog] AS source
),

ids205_trimmed AS (
  SELECT
    row_number,
    trim(@blanks FROM IDS205_PathwayID) AS IDS205_PathwayID,
    trim(@blanks FROM IDS205_Unique_MonthID) AS IDS205_Unique_MonthID,
    trim(@blanks FROM IDS205_EndDateIntEnabledTherLog) AS IDS205_EndDateIntEnabledTherLog,
    trim(@blanks FROM IDS205_UniqueID_IDS205) AS IDS205_UniqueID_IDS205,
    trim(@blanks FROM IDS205_StartDateIntEnabledTherLog) AS IDS205_StartDateIntEnabledTherLog
  FROM ids205_texts
),

ids205_written AS (
  SELECT
    row_number,
    CASE WHEN upper(IDS205_PathwayID) NOT IN ('', 'NULL') AND len(IDS205_PathwayID) <= 255 THEN IDS205_PathwayID END AS IDS205_PathwayID,
    CASE WHEN upper(IDS205_Unique_MonthID) NOT IN ('', 'NULL') THEN IDS205_Unique_MonthID END AS IDS205_Unique_MonthID,
    CASE WHEN upper(IDS205_EndDateIntEnabledTherLog) NOT IN ('', 'NULL') THEN IDS205_EndDateIntEnabledTherLog END AS IDS205_EndDateIntEnabledTherLog,
    CASE WHEN upper(IDS205_UniqueID_IDS205) NOT IN ('', 'NULL') AND len(IDS205_UniqueID_IDS205) <= 255 THEN IDS205_UniqueID_IDS205 END AS IDS205_UniqueID_IDS205,
    CASE WHEN upper(IDS205_StartDateIntEnabledTherLog) NOT IN ('', 'NULL') THEN IDS205_StartDateIntEnabledTherLog END AS IDS205_StartDateIntEnabledTherLog
  FROM ids205_trimmed
),

ids205_typed AS (
  SELECT
    row_number,
    CAST(IDS205_PathwayID AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS IDS205_PathwayID,
    CASE WHEN IDS205_Unique_MonthID LIKE '%[0-9]%' AND IDS205_Unique_MonthID NOT LIKE '%[^0-9.+-]%' AND substring(IDS205_Unique_MonthID, 2, 4000) NOT LIKE '%[+-]%' AND IDS205_Unique_MonthID NOT LIKE '%.%.%' AND IDS205_Unique_MonthID NOT LIKE '%.%[1-9]%' THEN try_cast(IDS205_Unique_MonthID AS decimal(18, 0)) END AS IDS205_Unique_MonthID,
    CASE WHEN IDS205_EndDateIntEnabledTherLog LIKE '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' OR (IDS205_EndDateIntEnabledTherLog LIKE '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9][T ]%' AND trim(@blanks FROM substring(IDS205_EndDateIntEnabledTherLog, 12, 4000)) <> '' AND trim(@blanks FROM substring(IDS205_EndDateIntEnabledTherLog, 12, 4000)) NOT LIKE '%[^0-9:.Z+-]%') THEN try_convert(date, left(IDS205_EndDateIntEnabledTherLog, 10), 23) END AS IDS205_EndDateIntEnabledTherLog,
    CAST(IDS205_UniqueID_IDS205 AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS IDS205_UniqueID_IDS205,
    CASE WHEN IDS205_StartDateIntEnabledTherLog LIKE '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' OR (IDS205_StartDateIntEnabledTherLog LIKE '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9][T ]%' AND trim(@blanks FROM substring(IDS205_StartDateIntEnabledTherLog, 12, 4000)) <> '' AND trim(@blanks FROM substring(IDS205_StartDateIntEnabledTherLog, 12, 4000)) NOT LIKE '%[^0-9:.Z+-]%') THEN try_convert(date, left(IDS205_StartDateIntEnabledTherLog, 10), 23) END AS IDS205_StartDateIntEnabledTherLog
  FROM ids205_written
)
SELECT *
INTO #ids205_typed
FROM ids205_typed;

IF OBJECT_ID('tempdb..#ids205_cleaned') IS NOT NULL DROP TABLE #ids205_cleaned;
WITH
-- IDS205InternetTherLog: no row without a key or a month
ids205_cleaned AS (
  SELECT
    row_number,
    IDS205_PathwayID,
    CASE WHEN IDS205_Unique_MonthID BETWEEN 0 AND 32767 THEN IDS205_Unique_MonthID END AS IDS205_Unique_MonthID,
    IDS205_EndDateIntEnabledTherLog,
    IDS205_UniqueID_IDS205,
    IDS205_StartDateIntEnabledTherLog
  FROM #ids205_typed
  WHERE IDS205_PathwayID IS NOT NULL
    AND IDS205_Unique_MonthID BETWEEN 0 AND 32767
)
SELECT *
INTO #ids205_cleaned
FROM ids205_cleaned;

IF OBJECT_ID('tempdb..#care_contacts') IS NOT NULL DROP TABLE #care_contacts;
WITH
care_contacts_linked AS (
  SELECT
    p.row_number AS pathway_row,
    c.row_number AS care_contact_row,
    c.IDS201_PathwayID,
    c.IDS201_Unique_MonthID,
    c.IDS201_CareContDate,
    c.IDS201_Unique_CareContactID,
    c.IDS201_UniqueID_IDS201,
    c.IDS201_AttendOrDNACode,
    c.IDS201_PlannedCareContIndicator,
    c.IDS201_AppType,
    c.IDS201_CareContTime,
    row_number() OVER (PARTITION BY p.row_number, c.IDS201_Unique_CareContactID ORDER BY c.IDS201_Unique_MonthID DESC, c.row_number DESC) AS place
  FROM #ids201_cleaned AS c
  JOIN #selected_rows AS p ON p.PathwayID = c.IDS201_PathwayID
  WHERE (22802 + CAST(c.IDS201_Unique_MonthID AS bigint)) <= @last_month
    AND (c.IDS201_CareContDate IS NULL OR c.IDS201_CareContDate <= @period_end)
),

-- care contacts, with the rows that they belong to
care_contacts AS (
  SELECT
    row_number() OVER (ORDER BY l.pathway_row, l.care_contact_row) AS care_contact_id,
    l.pathway_row,
    l.care_contact_row,
    l.IDS201_PathwayID,
    l.IDS201_Unique_MonthID,
    l.IDS201_CareContDate,
    l.IDS201_Unique_CareContactID,
    l.IDS201_UniqueID_IDS201,
    l.IDS201_AttendOrDNACode,
    l.IDS201_PlannedCareContIndicator,
    l.IDS201_AppType,
    l.IDS201_CareContTime
  FROM care_contacts_linked AS l
  WHERE l.place = 1 OR l.IDS201_Unique_CareContactID IS NULL
)
SELECT *
INTO #care_contacts
FROM care_contacts;

IF OBJECT_ID('tempdb..#care_activities') IS NOT NULL DROP TABLE #care_activities;
WITH
care_activities_linked AS (
  SELECT
    p.care_contact_id AS care_contact_id,
    p.pathway_row AS pathway_row,
    c.row_number AS care_activity_row,
    c.IDS202_Unique_CareContactID,
    c.IDS202_Unique_MonthID,
    c.IDS202_Unique_CareActivityID,
    c.IDS202_UniqueID_IDS202,
    c.IDS202_CodeProcAndProcStatus,
    row_number() OVER (PARTITION BY p.care_contact_id, c.IDS202_Unique_CareActivityID ORDER BY c.IDS202_Unique_MonthID DESC, c.row_number DESC) AS place
  FROM #ids202_cleaned AS c
  JOIN #care_contacts AS p ON p.IDS201_Unique_CareContactID = c.IDS202_Unique_CareContactID
  WHERE (22802 + CAST(c.IDS202_Unique_MonthID AS bigint)) <= @last_month
),

-- care activities, with the rows that they belong to
care_activities AS (
  SELECT
    row_number() OVER (ORDER BY l.care_contact_id, l.care_activity_row) AS care_activity_id,
    l.care_contact_id,
    l.pathway_row,
    l.care_activity_row,
    l.IDS202_Unique_CareContactID,
    l.IDS202_Unique_MonthID,
    l.IDS202_Unique_CareActivityID,
    l.IDS202_UniqueID_IDS202,
    l.IDS202_CodeProcAndProcStatus
  FROM care_activities_linked AS l
  WHERE l.place = 1 OR l.IDS202_Unique_CareActivityID IS NULL
)
SELECT *
INTO #care_activities
FROM care_activities;

IF OBJECT_ID('tempdb..#internet_enabled_therapy_logs') IS NOT NULL DROP TABLE #internet_enabled_therapy_logs;
WITH
internet_enabled_therapy_logs_linked AS (
  SELECT
    p.row_number AS pathway_row,
    c.row_number AS internet_enabled_therapy_log_row,
    c.IDS205_PathwayID,
    c.IDS205_Unique_MonthID,
    c.IDS205_EndDateIntEnabledTherLog,
    c.IDS205_UniqueID_IDS205,
    c.IDS205_StartDateIntEnabledTherLog,
    row_number() OVER (PARTITION BY p.row_number, c.IDS205_UniqueID_IDS205 ORDER BY c.IDS205_Unique_MonthID DESC, c.row_number DESC) AS place
  FROM #ids205_cleaned AS c
  JOIN #selected_rows AS p ON p.PathwayID = c.IDS205_PathwayID
  WHERE (22802 + CAST(c.IDS205_Unique_MonthID AS bigint)) <= @last_month
    AND (c.IDS205_EndDateIntEnabledTherLog IS NULL OR c.IDS205_EndDateIntEnabledTherLog <= @period_end)
),

-- internet enabled therapy logs, with the rows that they belong to
internet_enabled_therapy_logs AS (
  SELECT
    row_number() OVER (ORDER BY l.pathway_row, l.internet_enabled_therapy_log_row) AS internet_enabled_therapy_log_id,
    l.pathway_row,
    l.internet_enabled_therapy_log_row,
    l.IDS205_PathwayID,
    l.IDS205_Unique_MonthID,
    l.IDS205_EndDateIntEnabledTherLog,
    l.IDS205_UniqueID_IDS205,
    l.IDS205_StartDateIntEnabledTherLog
  FROM internet_enabled_therapy_logs_linked AS l
  WHERE l.place = 1 OR l.IDS205_UniqueID_IDS205 IS NULL
)
SELECT *
INTO #internet_enabled_therapy_logs
FROM internet_enabled_therapy_logs;

IF OBJECT_ID('tempdb..#taken_1') IS NOT NULL DROP TABLE #taken_1;
WITH
-- IDS201_EmploymentSupport_Flag, IDS201_OtherActivity_Flag
taken_1_rows AS (
  SELECT
    f.care_contact_id AS target_row,
    CASE WHEN IDS202_CodeProcAndProcStatus IN ('1098051000000103') THEN 1 END AS q0,
    CASE WHEN NOT (IDS202_CodeProcAndProcStatus IN ('1098051000000103')) THEN 1 END AS q1
  FROM #care_activities AS f
),

taken_1 AS (
  SELECT
    target_row,
    CASE
      WHEN (count(q0) > 0) THEN 1
      WHEN NOT ((count(q0) > 0)) THEN 0
    END AS IDS201_EmploymentSupport_Flag,
    CASE
      WHEN (count(q1) > 0) THEN 1
      WHEN NOT ((count(q1) > 0)) THEN 0
    END AS IDS201_OtherActivity_Flag
  FROM taken_1_rows
  GROUP BY target_row
)
SELECT *
INTO #taken_1
FROM taken_1;

IF OBJECT_ID('tempdb..#care_contacts_1') IS NOT NULL DROP TABLE #care_contacts_1;
WITH
care_contacts_1 AS (
  SELECT
    s.*,
    CASE
      WHEN (
        IDS201_AttendOrDNACode IN ('5', '6')
        OR IDS201_PlannedCareContIndicator IN ('N')
      ) THEN 1
      WHEN NOT (
        (
          IDS201_AttendOrDNACode IN ('5', '6')
          OR IDS201_PlannedCareContIndicator IN ('N')
        )
      ) THEN 0
    END AS IDS201_Attended_Flag,
    coalesce(t1.IDS201_EmploymentSupport_Flag, 0) AS IDS201_EmploymentSupport_Flag,
    coalesce(t1.IDS201_OtherActivity_Flag, 0) AS IDS201_OtherActivity_Flag
  FROM #care_contacts AS s
  LEFT JOIN #taken_1 AS t1 ON t1.target_row = s.care_contact_id
)
SELECT *
INTO #care_contacts_1
FROM care_contacts_1;

IF OBJECT_ID('tempdb..#care_contacts_2') IS NOT NULL DROP TABLE #care_contacts_2;
WITH
care_contacts_2 AS (
  SELECT
    s.*,
    CASE
      WHEN (
        IDS201_Attended_Flag = 1
        AND IDS201_AppType IN ('2', '3', '5')
        AND IDS201_CareContDate >= ReferralRequestReceivedDate
        AND (
          ServDischDate IS NULL
          OR IDS201_CareContDate <= ServDischDate
        )
        AND (
          NOT (IDS201_EmploymentSupport_Flag = 1)
          OR IDS201_OtherActivity_Flag = 1
        )
      ) THEN 1
      WHEN NOT (
        (
          IDS201_Attended_Flag = 1
          AND IDS201_AppType IN ('2', '3', '5')
          AND IDS201_CareContDate >= ReferralRequestReceivedDate
          AND (
            ServDischDate IS NULL
            OR IDS201_CareContDate <= ServDischDate
          )
          AND (
            NOT (IDS201_EmploymentSupport_Flag = 1)
            OR IDS201_OtherActivity_Flag = 1
          )
        )
      ) THEN 0
    END AS IDS201_TreatmentContact_Flag
  FROM #care_contacts_1 AS s
  JOIN #selected_rows AS o1 ON o1.row_number = s.pathway_row
)
SELECT *
INTO #care_contacts_2
FROM care_contacts_2;

IF OBJECT_ID('tempdb..#taken_2') IS NOT NULL DROP TABLE #taken_2;
WITH
-- TreatmentCareContact_Count
taken_2_rows AS (
  SELECT
    f.pathway_row AS target_row,
    CASE WHEN IDS201_TreatmentContact_Flag = 1 THEN 1 END AS q0
  FROM #care_contacts_2 AS f
  UNION ALL
  SELECT
    f.pathway_row AS target_row,
    CASE WHEN (
      IDS205_StartDateIntEnabledTherLog >= ReferralRequestReceivedDate
      AND IDS205_EndDateIntEnabledTherLog >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR (
          IDS205_StartDateIntEnabledTherLog <= ServDischDate
          AND IDS205_EndDateIntEnabledTherLog <= ServDischDate
        )
      )
    ) THEN 1 END AS q0
  FROM #internet_enabled_therapy_logs AS f
  JOIN #selected_rows AS o1 ON o1.row_number = f.pathway_row
),

taken_2 AS (
  SELECT
    target_row,
    count(q0) AS TreatmentCareContact_Count
  FROM taken_2_rows
  GROUP BY target_row
)
SELECT *
INTO #taken_2
FROM taken_2;

IF OBJECT_ID('tempdb..#derived_3') IS NOT NULL DROP TABLE #derived_3;
WITH
derived_3 AS (
  SELECT
    s.*,
    coalesce(t1.TreatmentCareContact_Count, 0) AS TreatmentCareContact_Count
  FROM #selected_rows AS s
  LEFT JOIN #taken_2 AS t1 ON t1.target_row = s.row_number
)
SELECT *
INTO #derived_3
FROM derived_3;

IF OBJECT_ID('tempdb..#derived') IS NOT NULL DROP TABLE #derived;
WITH
derived AS (
  SELECT
    s.*,
    CASE
      WHEN (
        ServDischDate IS NOT NULL
        AND TreatmentCareContact_Count >= 2
      ) THEN 1
      WHEN NOT (
        (
          ServDischDate IS NOT NULL
          AND TreatmentCareContact_Count >= 2
        )
      ) THEN 0
    END AS CompletedTreatment_Flag
  FROM #derived_3 AS s
)
SELECT *
INTO #derived
FROM derived;

IF OBJECT_ID('tempdb..#judged') IS NOT NULL DROP TABLE #judged;
WITH
-- (sum TreatmentCareContact_Count selected (in-period ServDischDate) (and CompletedTreatment_Flag))
leaf_0 AS (
  SELECT
    0 AS leaf,
    'sum' AS kind,
    england_code,
    provider_code,
    CAST(TreatmentCareContact_Count AS bigint) AS value,
    CASE
      WHEN CompletedTreatment_Flag = 1 THEN 1
      WHEN NOT (CompletedTreatment_Flag = 1) THEN 0
    END AS holds
  FROM #derived
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
  CAST('definitions=v2.1;digest=4f332e09b554249f938dad5df405b8ef;cadence=Month;measures=M089;breakdowns=;levels=England|Provider;derived=lacking;organisations=;fields=IDS001MPI.Age_RP_EndDate|IDS001MPI.EduEstabTypeIAPT|IDS001MPI.EthnicCategory|IDS001MPI.ExBAFIndicator|IDS001MPI.Gender|IDS001MPI.GenderIdentity|IDS001MPI.GenderIdentitySameAtBirth|IDS001MPI.Person_ID|IDS001MPI.RecordNumber|IDS001MPI.UniqueID_IDS001|IDS001MPI.Unique_MonthID|IDS004EmpStatus.BenefitRecInd|IDS004EmpStatus.ESAInd|IDS004EmpStatus.EmpSupportDischargeDate|IDS004EmpStatus.EmpSupportInd|IDS004EmpStatus.EmployStatus|IDS004EmpStatus.EmployStatusRecDate|IDS004EmpStatus.PIPInd|IDS004EmpStatus.Person_ID|IDS004EmpStatus.RecordNumber|IDS004EmpStatus.SSPInd|IDS004EmpStatus.SickAbsenceInd|IDS004EmpStatus.UCInd|IDS004EmpStatus.UniqueID_IDS004|IDS004EmpStatus.Unique_MonthID|IDS004EmpStatus.WeekHoursWorked|IDS007DisabilityType.DisabCode|IDS007DisabilityType.Person_ID|IDS007DisabilityType.RecordNumber|IDS007DisabilityType.UniqueID_IDS0' AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS code,
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
