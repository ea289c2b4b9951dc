-- Measures of NHS Talking Therapies, definitions v2.1, for SQL Server 2019 or later, Azure SQL, Synapse, Fabric.
-- Run the whole file as one batch: its variables last as long as that.
-- SSMS or Azure Data Studio: save the last result as CSV with headers.
-- sqlcmd -S SERVER -d DATABASE -i THIS_FILE -o result.csv -s , -W -w 65535
-- It reads your tables and writes temporary tables of its session (#...) and nothing else.
-- Figures of the result: iapt-measures compute --from-result result.csv
-- 
-- M198 Count_PairedADSMOrGAD, v2.1, fingerprint 4317549ef993a3f9
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
    row_number() OVER (ORDER BY source.[PathwayID], source.[UniqueID_IDS101], source.[Unique_MonthID], source.[ReferralRequestReceivedDate], source.[UsePathway_Flag], source.[OrgID_Provider], source.[RecordNumber], source.[ServDischDate]) AS row_number,
    source.[PathwayID],
    source.[UniqueID_IDS101],
    source.[Unique_MonthID],
    source.[ReferralRequestReceivedDate],
    source.[UsePathway_Flag],
    source.[OrgID_Provider],
    source.[RecordNumber],
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
    CAST(source.[OrgID_Provider] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS OrgID_Provider,
    CAST(source.[RecordNumber] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS RecordNumber
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
    trim(@blanks FROM OrgID_Provider) AS OrgID_Provider,
    trim(@blanks FROM RecordNumber) AS RecordNumber
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
    CASE WHEN upper(OrgID_Provider) NOT IN ('', 'NULL') AND len(OrgID_Provider) <= 255 THEN OrgID_Provider END AS OrgID_Provider,
    CASE WHEN upper(RecordNumber) NOT IN ('', 'NULL') AND len(RecordNumber) <= 255 THEN RecordNumber END AS RecordNumber
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
    CAST(RecordNumber AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS RecordNumber,
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
    OrgID_Provider,
    RecordNumber
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

IF OBJECT_ID('tempdb..#ids603_typed') IS NOT NULL DROP TABLE #ids603_typed;
WITH
ids603_texts AS (
  SELECT
    row_number() OVER (ORDER BY source.[PathwayID], source.[RecordNumber], source.[Unique_MonthID], source.[UniqueID_IDS603], source.[Validated_PresentingComplaint], source.[PresCompCodSig], source.[PresCompDate]) AS row_number,
    CAST(source.[PathwayID] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS603_PathwayID,
    CAST(source.[RecordNumber] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS603_RecordNumber,
    CAST(source.[Unique_MonthID] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS603_Unique_MonthID,
    CAST(source.[UniqueID_IDS603] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS603_UniqueID_IDS603,
    CAST(source.[Validated_PresentingComplaint] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS603_Validated_PresentingComplaint,
    CAST(source.[PresCompCodSig] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS603_PresCompCodSig,
    CAST(source.[PresCompDate] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS603_PresCompDate
  FROM [IDS603PresentingComplaints] AS source
),

ids603_trimmed AS (
  SELECT
    row_number,
    trim(@blanks FROM IDS603_PathwayID) AS IDS603_PathwayID,
    trim(@blanks FROM IDS603_RecordNumber) AS IDS603_RecordNumber,
    trim(@blanks FROM IDS603_Unique_MonthID) AS IDS603_Unique_MonthID,
    trim(@blanks FROM IDS603_UniqueID_IDS603) AS IDS603_UniqueID_IDS603,
    trim(@blanks FROM IDS603_Validated_PresentingComplaint) AS IDS603_Validated_PresentingComplaint,
    trim(@blanks FROM IDS603_PresCompCodSig) AS IDS603_PresCompCodSig,
    trim(@blanks FROM IDS603_PresCompDate) AS IDS603_PresCompDate
  FROM ids603_texts
),

ids603_written AS (
  SELECT
    row_number,
    CASE WHEN upper(IDS603_PathwayID) NOT IN ('', 'NULL') AND len(IDS603_PathwayID) <= 255 THEN IDS603_PathwayID END AS IDS603_PathwayID,
    CASE WHEN upper(IDS603_RecordNumber) NOT IN ('', 'NULL') AND len(IDS603_RecordNumber) <= 255 THEN IDS603_RecordNumber END AS IDS603_RecordNumber,
    CASE WHEN upper(IDS603_Unique_MonthID) NOT IN ('', 'NULL') THEN IDS603_Unique_MonthID END AS IDS603_Unique_MonthID,
    CASE WHEN upper(IDS603_UniqueID_IDS603) NOT IN ('', 'NULL') AND len(IDS603_UniqueID_IDS603) <= 255 THEN IDS603_UniqueID_IDS603 END AS IDS603_UniqueID_IDS603,
    CASE WHEN upper(IDS603_Validated_PresentingComplaint) NOT IN ('', 'NULL') AND len(IDS603_Validated_PresentingComplaint) <= 255 THEN IDS603_Validated_PresentingComplaint END AS IDS603_Validated_PresentingComplaint,
    CASE WHEN upper(IDS603_PresCompCodSig) NOT IN ('', 'NULL') THEN IDS603_PresCompCodSig END AS IDS603_PresCompCodSig,
    CASE WHEN upper(IDS603_PresCompDate) NOT IN ('', 'NULL') THEN IDS603_PresCompDate END AS IDS603_PresCompDate
  FROM ids603_trimmed
),

ids603_typed AS (
  SELECT
    row_number,
    CAST(IDS603_PathwayID AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS IDS603_PathwayID,
    CAST(IDS603_RecordNumber AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS IDS603_RecordNumber,
    CASE WHEN IDS603_Unique_MonthID LIKE '%[0-9]%' AND IDS603_Unique_MonthID NOT LIKE '%[^0-9.+-]%' AND substring(IDS603_Unique_MonthID, 2, 4000) NOT LIKE '%[+-]%' AND IDS603_Unique_MonthID NOT LIKE '%.%.%' AND IDS603_Unique_MonthID NOT LIKE '%.%[1-9]%' THEN try_cast(IDS603_Unique_MonthID AS decimal(18, 0)) END AS IDS603_Unique_MonthID,
    CAST(IDS603_UniqueID_IDS603 AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS IDS603_UniqueID_IDS603,
    CAST(CASE WHEN IDS603_Validated_PresentingComplaint = '-3' THEN CAST(NULL AS nvarchar(4000)) WHEN IDS603_Validated_PresentingComplaint LIKE '[A-Za-z]%' THEN upper((SELECT string_agg(substring(IDS603_Validated_PresentingComplaint, position, 1), '') WITHIN GROUP (ORDER BY position) FROM #positions WHERE position <= len(IDS603_Validated_PresentingComplaint) AND substring(IDS603_Validated_PresentingComplaint, position, 1) LIKE '[A-Za-z0-9]')) WHEN (IDS603_Validated_PresentingComplaint <> '' AND IDS603_Validated_PresentingComplaint NOT LIKE '%[^0-9]%') THEN coalesce(nullif(substring(IDS603_Validated_PresentingComplaint, patindex('%[^0]%', IDS603_Validated_PresentingComplaint + '.'), 4000), ''), '0') ELSE upper(IDS603_Validated_PresentingComplaint) END AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS IDS603_Validated_PresentingComplaint,
    CASE WHEN IDS603_PresCompCodSig LIKE '%[0-9]%' AND IDS603_PresCompCodSig NOT LIKE '%[^0-9.+-]%' AND substring(IDS603_PresCompCodSig, 2, 4000) NOT LIKE '%[+-]%' AND IDS603_PresCompCodSig NOT LIKE '%.%.%' AND IDS603_PresCompCodSig NOT LIKE '%.%[1-9]%' THEN try_cast(IDS603_PresCompCodSig AS decimal(18, 0)) END AS IDS603_PresCompCodSig,
    CASE WHEN IDS603_PresCompDate LIKE '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' OR (IDS603_PresCompDate LIKE '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9][T ]%' AND trim(@blanks FROM substring(IDS603_PresCompDate, 12, 4000)) <> '' AND trim(@blanks FROM substring(IDS603_PresCompDate, 12, 4000)) NOT LIKE '%[^0-9:.Z+-]%') THEN try_convert(date, left(IDS603_PresCompDate, 10), 23) END AS IDS603_PresCompDate
  FROM ids603_written
)
SELECT *
INTO #ids603_typed
FROM ids603_typed;

IF OBJECT_ID('tempdb..#ids603_cleaned') IS NOT NULL DROP TABLE #ids603_cleaned;
WITH
-- IDS603PresentingComplaints: no row without a key or a month
ids603_cleaned AS (
  SELECT
    row_number,
    IDS603_PathwayID,
    IDS603_RecordNumber,
    CASE WHEN IDS603_Unique_MonthID BETWEEN 0 AND 32767 THEN IDS603_Unique_MonthID END AS IDS603_Unique_MonthID,
    IDS603_UniqueID_IDS603,
    IDS603_Validated_PresentingComplaint,
    CASE WHEN IDS603_PresCompCodSig BETWEEN 0 AND 32767 THEN IDS603_PresCompCodSig END AS IDS603_PresCompCodSig,
    IDS603_PresCompDate
  FROM #ids603_typed
  WHERE IDS603_PathwayID IS NOT NULL
    AND IDS603_Unique_MonthID BETWEEN 0 AND 32767
)
SELECT *
INTO #ids603_cleaned
FROM ids603_cleaned;

IF OBJECT_ID('tempdb..#ids606_typed') IS NOT NULL DROP TABLE #ids606_typed;
WITH
ids606_texts AS (
  SELECT
    row_number() OVER (ORDER BY source.[PathwayID], source.[Unique_MonthID], source.[AssToolCompDate], source.[UniqueID_IDS606], source.[CodedAssToolType_FSN], source.[CodedAssToolType], source.[PersScore], source.[AssToolCompTime]) AS row_number,
    CAST(source.[PathwayID] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS606_PathwayID,
    CAST(source.[Unique_MonthID] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS606_Unique_MonthID,
    CAST(source.[AssToolCompDate] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS606_AssToolCompDate,
    CAST(source.[UniqueID_IDS606] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS606_UniqueID_IDS606,
    CAST(source.[CodedAssToolType_FSN] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS606_CodedAssToolType_FSN,
    CAST(source.[CodedAssToolType] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS606_CodedAssToolType,
    CAST(source.[PersScore] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS606_PersScore,
    CAST(source.[AssToolCompTime] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS606_AssToolCompTime
  FROM [IDS606CodedScoreAssessmentRefer] AS source
),

ids606_trimmed AS (
  SELECT
    row_number,
    trim(@blanks FROM IDS606_PathwayID) AS IDS606_PathwayID,
    trim(@blanks FROM IDS606_Unique_MonthID) AS IDS606_Unique_MonthID,
    trim(@blanks FROM IDS606_AssToolCompDate) AS IDS606_AssToolCompDate,
    trim(@blanks FROM IDS606_UniqueID_IDS606) AS IDS606_UniqueID_IDS606,
    trim(@blanks FROM IDS606_CodedAssToolType_FSN) AS IDS606_CodedAssToolType_FSN,
    trim(@blanks FROM IDS606_CodedAssToolType) AS IDS606_CodedAssToolType,
    trim(@blanks FROM IDS606_PersScore) AS IDS606_PersScore,
    trim(@blanks FROM IDS606_AssToolCompTime) AS IDS606_AssToolCompTime
  FROM ids606_texts
),

ids606_written AS (
  SELECT
    row_number,
    CASE WHEN upper(IDS606_PathwayID) NOT IN ('', 'NULL') AND len(IDS606_PathwayID) <= 255 THEN IDS606_PathwayID END AS IDS606_PathwayID,
    CASE WHEN upper(IDS606_Unique_MonthID) NOT IN ('', 'NULL') THEN IDS606_Unique_MonthID END AS IDS606_Unique_MonthID,
    CASE WHEN upper(IDS606_AssToolCompDate) NOT IN ('', 'NULL') THEN IDS606_AssToolCompDate END AS IDS606_AssToolCompDate,
    CASE WHEN upper(IDS606_UniqueID_IDS606) NOT IN ('', 'NULL') AND len(IDS606_UniqueID_IDS606) <= 255 THEN IDS606_UniqueID_IDS606 END AS IDS606_UniqueID_IDS606,
    CASE WHEN upper(IDS606_CodedAssToolType_FSN) NOT IN ('', 'NULL') AND len(IDS606_CodedAssToolType_FSN) <= 255 THEN IDS606_CodedAssToolType_FSN END AS IDS606_CodedAssToolType_FSN,
    CASE WHEN upper(IDS606_CodedAssToolType) NOT IN ('', 'NULL') AND len(IDS606_CodedAssToolType) <= 255 THEN IDS606_CodedAssToolType END AS IDS606_CodedAssToolType,
    CASE WHEN upper(IDS606_PersScore) NOT IN ('', 'NULL') THEN IDS606_PersScore END AS IDS606_PersScore,
    CASE WHEN upper(IDS606_AssToolCompTime) NOT IN ('', 'NULL') THEN IDS606_AssToolCompTime END AS IDS606_AssToolCompTime
  FROM ids606_trimmed
),

ids606_typed AS (
  SELECT
    row_number,
    CAST(IDS606_PathwayID AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS IDS606_PathwayID,
    CASE WHEN IDS606_Unique_MonthID LIKE '%[0-9]%' AND IDS606_Unique_MonthID NOT LIKE '%[^0-9.+-]%' AND substring(IDS606_Unique_MonthID, 2, 4000) NOT LIKE '%[+-]%' AND IDS606_Unique_MonthID NOT LIKE '%.%.%' AND IDS606_Unique_MonthID NOT LIKE '%.%[1-9]%' THEN try_cast(IDS606_Unique_MonthID AS decimal(18, 0)) END AS IDS606_Unique_MonthID,
    CASE WHEN IDS606_AssToolCompDate LIKE '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' OR (IDS606_AssToolCompDate LIKE '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9][T ]%' AND trim(@blanks FROM substring(IDS606_AssToolCompDate, 12, 4000)) <> '' AND trim(@blanks FROM substring(IDS606_AssToolCompDate, 12, 4000)) NOT LIKE '%[^0-9:.Z+-]%') THEN try_convert(date, left(IDS606_AssToolCompDate, 10), 23) END AS IDS606_AssToolCompDate,
    CAST(IDS606_UniqueID_IDS606 AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS IDS606_UniqueID_IDS606,
    CAST(IDS606_CodedAssToolType_FSN AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS IDS606_CodedAssToolType_FSN,
    CAST(CASE WHEN (IDS606_CodedAssToolType <> '' AND IDS606_CodedAssToolType NOT LIKE '%[^0-9]%') THEN coalesce(nullif(substring(IDS606_CodedAssToolType, patindex('%[^0]%', IDS606_CodedAssToolType + '.'), 4000), ''), '0') ELSE upper(IDS606_CodedAssToolType) END AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS IDS606_CodedAssToolType,
    CASE WHEN IDS606_PersScore LIKE '%[0-9]%' AND IDS606_PersScore NOT LIKE '%[^0-9.+-]%' AND substring(IDS606_PersScore, 2, 4000) NOT LIKE '%[+-]%' AND IDS606_PersScore NOT LIKE '%.%.%' AND IDS606_PersScore NOT LIKE '%.__%[1-9]%' THEN try_cast(IDS606_PersScore AS decimal(18, 2)) END AS IDS606_PersScore,
    (SELECT CASE WHEN written NOT LIKE 'Z%' AND left(time_of_day, 2) <= '23' AND (time_of_day LIKE '[0-2][0-9]:[0-5][0-9]' OR time_of_day LIKE '[0-2][0-9]:[0-5][0-9]:[0-5][0-9]' OR (time_of_day LIKE '[0-2][0-9]:[0-5][0-9]:[0-5][0-9].%' AND len(time_of_day) <= 16 AND substring(time_of_day, 10, 8) NOT LIKE '%[^0-9]%')) THEN ((CAST(substring(time_of_day, 1, 2) AS bigint) * 60 + CAST(substring(time_of_day, 4, 2) AS bigint)) * 60 + CAST(substring(time_of_day + ':00', 7, 2) AS bigint)) * 1000 + CAST(left(substring(time_of_day, 10, 3) + '000', 3) AS bigint) END FROM (SELECT written, trim('Z' FROM written) AS time_of_day FROM (SELECT CASE WHEN IDS606_AssToolCompTime LIKE '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9][T ]%' AND CASE WHEN left(IDS606_AssToolCompTime, 10) LIKE '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' OR (left(IDS606_AssToolCompTime, 10) LIKE '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9][T ]%' AND trim(@blanks FROM substring(left(IDS606_AssToolCompTime, 10), 12, 4000)) <> '' AND trim(@blanks FROM substring(left(IDS606_AssToolCompTime, 10), 12, 4000)) NOT LIKE '%[^0-9:.Z+-]%') THEN try_convert(date, left(left(IDS606_AssToolCompTime, 10), 10), 23) END IS NOT NULL THEN trim(@blanks FROM substring(IDS606_AssToolCompTime, 12, 4000)) ELSE IDS606_AssToolCompTime END AS written) AS alone) AS taken) AS IDS606_AssToolCompTime
  FROM ids606_written
)
SELECT *
INTO #ids606_typed
FROM ids606_typed;

IF OBJECT_ID('tempdb..#ids606_cleaned') IS NOT NULL DROP TABLE #ids606_cleaned;
WITH
-- IDS606CodedScoreAssessmentRefer: no row without a key or a month
ids606_cleaned AS (
  SELECT
    row_number,
    IDS606_PathwayID,
    CASE WHEN IDS606_Unique_MonthID BETWEEN 0 AND 32767 THEN IDS606_Unique_MonthID END AS IDS606_Unique_MonthID,
    IDS606_AssToolCompDate,
    IDS606_UniqueID_IDS606,
    IDS606_CodedAssToolType_FSN,
    IDS606_CodedAssToolType,
    CASE WHEN IDS606_PersScore BETWEEN 0 AND 500 AND CASE
      WHEN IDS606_CodedAssToolType = '720433000' THEN CASE
        WHEN IDS606_PersScore BETWEEN 0 AND 27 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore THEN 1
        WHEN NOT (IDS606_PersScore BETWEEN 0 AND 27 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore) THEN 0
      END
      WHEN IDS606_CodedAssToolType = '445455005' THEN CASE
        WHEN IDS606_PersScore BETWEEN 0 AND 21 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore THEN 1
        WHEN NOT (IDS606_PersScore BETWEEN 0 AND 21 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore) THEN 0
      END
      WHEN IDS606_CodedAssToolType = '445552006' THEN CASE
        WHEN IDS606_PersScore BETWEEN 0 AND 68 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore THEN 1
        WHEN NOT (IDS606_PersScore BETWEEN 0 AND 68 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore) THEN 0
      END
      WHEN IDS606_CodedAssToolType = '450326007' THEN CASE
        WHEN IDS606_PersScore BETWEEN 0 AND 28 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore THEN 1
        WHEN NOT (IDS606_PersScore BETWEEN 0 AND 28 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore) THEN 0
      END
      WHEN IDS606_CodedAssToolType = '450324005' THEN CASE
        WHEN IDS606_PersScore BETWEEN 0 AND 168 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore THEN 1
        WHEN NOT (IDS606_PersScore BETWEEN 0 AND 168 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore) THEN 0
      END
      WHEN IDS606_CodedAssToolType = '491581000000104' THEN CASE
        WHEN IDS606_PersScore BETWEEN 0 AND 80 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore THEN 1
        WHEN NOT (IDS606_PersScore BETWEEN 0 AND 80 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore) THEN 0
      END
      WHEN IDS606_CodedAssToolType = '446793008' THEN CASE
        WHEN IDS606_PersScore BETWEEN 0 AND 54 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore THEN 1
        WHEN NOT (IDS606_PersScore BETWEEN 0 AND 54 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore) THEN 0
      END
      WHEN IDS606_CodedAssToolType = '1128221000000100' THEN CASE
        WHEN IDS606_PersScore BETWEEN 0 AND 72 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore THEN 1
        WHEN NOT (IDS606_PersScore BETWEEN 0 AND 72 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore) THEN 0
      END
      WHEN IDS606_CodedAssToolType = '1083671000000108' THEN CASE
        WHEN IDS606_PersScore BETWEEN 0 AND 500 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore THEN 1
        WHEN NOT (IDS606_PersScore BETWEEN 0 AND 500 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore) THEN 0
      END
      WHEN IDS606_CodedAssToolType = '1065441000000103' THEN CASE
        WHEN IDS606_PersScore BETWEEN 0 AND 30 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore THEN 1
        WHEN NOT (IDS606_PersScore BETWEEN 0 AND 30 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore) THEN 0
      END
      WHEN IDS606_CodedAssToolType = '932581000000100' THEN CASE
        WHEN IDS606_PersScore BETWEEN 0 AND 8 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore THEN 1
        WHEN NOT (IDS606_PersScore BETWEEN 0 AND 8 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore) THEN 0
      END
      WHEN IDS606_CodedAssToolType = '932591000000103' THEN CASE
        WHEN IDS606_PersScore BETWEEN 0 AND 8 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore THEN 1
        WHEN NOT (IDS606_PersScore BETWEEN 0 AND 8 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore) THEN 0
      END
      WHEN IDS606_CodedAssToolType = '932601000000109' THEN CASE
        WHEN IDS606_PersScore BETWEEN 0 AND 8 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore THEN 1
        WHEN NOT (IDS606_PersScore BETWEEN 0 AND 8 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore) THEN 0
      END
      WHEN IDS606_CodedAssToolType = '932611000000106' THEN CASE
        WHEN IDS606_PersScore BETWEEN 0 AND 8 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore THEN 1
        WHEN NOT (IDS606_PersScore BETWEEN 0 AND 8 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore) THEN 0
      END
      WHEN IDS606_CodedAssToolType = '932621000000100' THEN CASE
        WHEN IDS606_PersScore BETWEEN 0 AND 8 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore THEN 1
        WHEN NOT (IDS606_PersScore BETWEEN 0 AND 8 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore) THEN 0
      END
      WHEN upper(IDS606_CodedAssToolType_FSN) LIKE '%ALONE%' THEN CASE
        WHEN IDS606_PersScore BETWEEN 0 AND 5 THEN 1
        WHEN NOT (IDS606_PersScore BETWEEN 0 AND 5) THEN 0
      END
      WHEN upper(IDS606_CodedAssToolType_FSN) LIKE '%FATIGUE%' THEN CASE
        WHEN IDS606_PersScore BETWEEN 0 AND 33 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore THEN 1
        WHEN NOT (IDS606_PersScore BETWEEN 0 AND 33 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore) THEN 0
      END
      WHEN IDS606_CodedAssToolType_FSN IS NULL AND IDS606_CodedAssToolType = '473354003' THEN CASE
        WHEN IDS606_PersScore BETWEEN 0 AND 5 THEN 1
        WHEN NOT (IDS606_PersScore BETWEEN 0 AND 5) THEN 0
      END
      WHEN IDS606_CodedAssToolType_FSN IS NULL AND IDS606_CodedAssToolType = '960321000000103' THEN CASE
        WHEN IDS606_PersScore BETWEEN 0 AND 33 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore THEN 1
        WHEN NOT (IDS606_PersScore BETWEEN 0 AND 33 AND CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) = IDS606_PersScore) THEN 0
      END
      ELSE 1
    END = 1 THEN IDS606_PersScore END AS IDS606_PersScore,
    IDS606_AssToolCompTime
  FROM #ids606_typed
  WHERE IDS606_PathwayID IS NOT NULL
    AND IDS606_Unique_MonthID BETWEEN 0 AND 32767
)
SELECT *
INTO #ids606_cleaned
FROM ids606_cleaned;

IF OBJECT_ID('tempdb..#ids607_typed') IS NOT NULL DROP TABLE #ids607_typed;
WITH
ids607_texts AS (
  SELECT
    row_number() OVER (ORDER BY source.[Unique_CareContactID], source.[Unique_MonthID], source.[UniqueID_IDS607], source.[CodedAssToolType_FSN], source.[CodedAssToolType], source.[PersScore], source.[Unique_CareActivityID]) AS row_number,
    CAST(source.[Unique_CareContactID] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS607_Unique_CareContactID,
    CAST(source.[Unique_MonthID] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS607_Unique_MonthID,
    CAST(source.[UniqueID_IDS607] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS607_UniqueID_IDS607,
    CAST(source.[CodedAssToolType_FSN] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS607_CodedAssToolType_FSN,
    CAST(source.[CodedAssToolType] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS607_CodedAssToolType,
    CAST(source.[PersScore] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS607_PersScore,
    CAST(source.[Unique_CareActivityID] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS IDS607_Unique_CareActivityID
  FROM [IDS607CodedScoreAssessmentAct] AS source
),

ids607_trimmed AS (
  SELECT
    row_number,
    trim(@blanks FROM IDS607_Unique_CareContactID) AS IDS607_Unique_CareContactID,
    trim(@blanks FROM IDS607_Unique_MonthID) AS IDS607_Unique_MonthID,
    trim(@blanks FROM IDS607_UniqueID_IDS607) AS IDS607_UniqueID_IDS607,
    trim(@blanks FROM IDS607_CodedAssToolType_FSN) AS IDS607_CodedAssToolType_FSN,
    trim(@blanks FROM IDS607_CodedAssToolType) AS IDS607_CodedAssToolType,
    trim(@blanks FROM IDS607_PersScore) AS IDS607_PersScore,
    trim(@blanks FROM IDS607_Unique_CareActivityID) AS IDS607_Unique_CareActivityID
  FROM ids607_texts
),

ids607_written AS (
  SELECT
    row_number,
    CASE WHEN upper(IDS607_Unique_CareContactID) NOT IN ('', 'NULL') AND len(IDS607_Unique_CareContactID) <= 255 THEN IDS607_Unique_CareContactID END AS IDS607_Unique_CareContactID,
    CASE WHEN upper(IDS607_Unique_MonthID) NOT IN ('', 'NULL') THEN IDS607_Unique_MonthID END AS IDS607_Unique_MonthID,
    CASE WHEN upper(IDS607_UniqueID_IDS607) NOT IN ('', 'NULL') AND len(IDS607_UniqueID_IDS607) <= 255 THEN IDS607_UniqueID_IDS607 END AS IDS607_UniqueID_IDS607,
    CASE WHEN upper(IDS607_CodedAssToolType_FSN) NOT IN ('', 'NULL') AND len(IDS607_CodedAssToolType_FSN) <= 255 THEN IDS607_CodedAssToolType_FSN END AS IDS607_CodedAssToolType_FSN,
    CASE WHEN upper(IDS607_CodedAssToolType) NOT IN ('', 'NULL') AND len(IDS607_CodedAssToolType) <= 255 THEN IDS607_CodedAssToolType END AS IDS607_CodedAssToolType,
    CASE WHEN upper(IDS607_PersScore) NOT IN ('', 'NULL') THEN IDS607_PersScore END AS IDS607_PersScore,
    CASE WHEN upper(IDS607_Unique_CareActivityID) NOT IN ('', 'NULL') AND len(IDS607_Unique_CareActivityID) <= 255 THEN IDS607_Unique_CareActivityID END AS IDS607_Unique_CareActivityID
  FROM ids607_trimmed
),

ids607_typed AS (
  SELECT
    row_number,
    CAST(IDS607_Unique_CareContactID AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS IDS607_Unique_CareContactID,
    CASE WHEN IDS607_Unique_MonthID LIKE '%[0-9]%' AND IDS607_Unique_MonthID NOT LIKE '%[^0-9.+-]%' AND substring(IDS607_Unique_MonthID, 2, 4000) NOT LIKE '%[+-]%' AND IDS607_Unique_MonthID NOT LIKE '%.%.%' AND IDS607_Unique_MonthID NOT LIKE '%.%[1-9]%' THEN try_cast(IDS607_Unique_MonthID AS decimal(18, 0)) END AS IDS607_Unique_MonthID,
    CAST(IDS607_UniqueID_IDS607 AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS IDS607_UniqueID_IDS607,
    CAST(IDS607_CodedAssToolType_FSN AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS IDS607_CodedAssToolType_FSN,
    CAST(CASE WHEN (IDS607_CodedAssToolType <> '' AND IDS607_CodedAssToolType NOT LIKE '%[^0-9]%') THEN coalesce(nullif(substring(IDS607_CodedAssToolType, patindex('%[^0]%', IDS607_CodedAssToolType + '.'), 4000), ''), '0') ELSE upper(IDS607_CodedAssToolType) END AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS IDS607_CodedAssToolType,
    CASE WHEN IDS607_PersScore LIKE '%[0-9]%' AND IDS607_PersScore NOT LIKE '%[^0-9.+-]%' AND substring(IDS607_PersScore, 2, 4000) NOT LIKE '%[+-]%' AND IDS607_PersScore NOT LIKE '%.%.%' AND IDS607_PersScore NOT LIKE '%.__%[1-9]%' THEN try_cast(IDS607_PersScore AS decimal(18, 2)) END AS IDS607_PersScore,
    CAST(IDS607_Unique_CareActivityID AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS IDS607_Unique_CareActivityID
  FROM ids607_written
)
SELECT *
INTO #ids607_typed
FROM ids607_typed;

IF OBJECT_ID('tempdb..#ids607_cleaned') IS NOT NULL DROP TABLE #ids607_cleaned;
WITH
-- IDS607CodedScoreAssessmentAct: no row without a key or a month
ids607_cleaned AS (
  SELECT
    row_number,
    IDS607_Unique_CareContactID,
    CASE WHEN IDS607_Unique_MonthID BETWEEN 0 AND 32767 THEN IDS607_Unique_MonthID END AS IDS607_Unique_MonthID,
    IDS607_UniqueID_IDS607,
    IDS607_CodedAssToolType_FSN,
    IDS607_CodedAssToolType,
    CASE WHEN IDS607_PersScore BETWEEN 0 AND 500 AND CASE
      WHEN IDS607_CodedAssToolType = '720433000' THEN CASE
        WHEN IDS607_PersScore BETWEEN 0 AND 27 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore THEN 1
        WHEN NOT (IDS607_PersScore BETWEEN 0 AND 27 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore) THEN 0
      END
      WHEN IDS607_CodedAssToolType = '445455005' THEN CASE
        WHEN IDS607_PersScore BETWEEN 0 AND 21 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore THEN 1
        WHEN NOT (IDS607_PersScore BETWEEN 0 AND 21 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore) THEN 0
      END
      WHEN IDS607_CodedAssToolType = '445552006' THEN CASE
        WHEN IDS607_PersScore BETWEEN 0 AND 68 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore THEN 1
        WHEN NOT (IDS607_PersScore BETWEEN 0 AND 68 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore) THEN 0
      END
      WHEN IDS607_CodedAssToolType = '450326007' THEN CASE
        WHEN IDS607_PersScore BETWEEN 0 AND 28 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore THEN 1
        WHEN NOT (IDS607_PersScore BETWEEN 0 AND 28 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore) THEN 0
      END
      WHEN IDS607_CodedAssToolType = '450324005' THEN CASE
        WHEN IDS607_PersScore BETWEEN 0 AND 168 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore THEN 1
        WHEN NOT (IDS607_PersScore BETWEEN 0 AND 168 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore) THEN 0
      END
      WHEN IDS607_CodedAssToolType = '491581000000104' THEN CASE
        WHEN IDS607_PersScore BETWEEN 0 AND 80 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore THEN 1
        WHEN NOT (IDS607_PersScore BETWEEN 0 AND 80 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore) THEN 0
      END
      WHEN IDS607_CodedAssToolType = '446793008' THEN CASE
        WHEN IDS607_PersScore BETWEEN 0 AND 54 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore THEN 1
        WHEN NOT (IDS607_PersScore BETWEEN 0 AND 54 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore) THEN 0
      END
      WHEN IDS607_CodedAssToolType = '1128221000000100' THEN CASE
        WHEN IDS607_PersScore BETWEEN 0 AND 72 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore THEN 1
        WHEN NOT (IDS607_PersScore BETWEEN 0 AND 72 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore) THEN 0
      END
      WHEN IDS607_CodedAssToolType = '1083671000000108' THEN CASE
        WHEN IDS607_PersScore BETWEEN 0 AND 500 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore THEN 1
        WHEN NOT (IDS607_PersScore BETWEEN 0 AND 500 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore) THEN 0
      END
      WHEN IDS607_CodedAssToolType = '1065441000000103' THEN CASE
        WHEN IDS607_PersScore BETWEEN 0 AND 30 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore THEN 1
        WHEN NOT (IDS607_PersScore BETWEEN 0 AND 30 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore) THEN 0
      END
      WHEN IDS607_CodedAssToolType = '932581000000100' THEN CASE
        WHEN IDS607_PersScore BETWEEN 0 AND 8 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore THEN 1
        WHEN NOT (IDS607_PersScore BETWEEN 0 AND 8 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore) THEN 0
      END
      WHEN IDS607_CodedAssToolType = '932591000000103' THEN CASE
        WHEN IDS607_PersScore BETWEEN 0 AND 8 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore THEN 1
        WHEN NOT (IDS607_PersScore BETWEEN 0 AND 8 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore) THEN 0
      END
      WHEN IDS607_CodedAssToolType = '932601000000109' THEN CASE
        WHEN IDS607_PersScore BETWEEN 0 AND 8 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore THEN 1
        WHEN NOT (IDS607_PersScore BETWEEN 0 AND 8 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore) THEN 0
      END
      WHEN IDS607_CodedAssToolType = '932611000000106' THEN CASE
        WHEN IDS607_PersScore BETWEEN 0 AND 8 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore THEN 1
        WHEN NOT (IDS607_PersScore BETWEEN 0 AND 8 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore) THEN 0
      END
      WHEN IDS607_CodedAssToolType = '932621000000100' THEN CASE
        WHEN IDS607_PersScore BETWEEN 0 AND 8 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore THEN 1
        WHEN NOT (IDS607_PersScore BETWEEN 0 AND 8 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore) THEN 0
      END
      WHEN upper(IDS607_CodedAssToolType_FSN) LIKE '%ALONE%' THEN CASE
        WHEN IDS607_PersScore BETWEEN 0 AND 5 THEN 1
        WHEN NOT (IDS607_PersScore BETWEEN 0 AND 5) THEN 0
      END
      WHEN upper(IDS607_CodedAssToolType_FSN) LIKE '%FATIGUE%' THEN CASE
        WHEN IDS607_PersScore BETWEEN 0 AND 33 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore THEN 1
        WHEN NOT (IDS607_PersScore BETWEEN 0 AND 33 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore) THEN 0
      END
      WHEN IDS607_CodedAssToolType_FSN IS NULL AND IDS607_CodedAssToolType = '473354003' THEN CASE
        WHEN IDS607_PersScore BETWEEN 0 AND 5 THEN 1
        WHEN NOT (IDS607_PersScore BETWEEN 0 AND 5) THEN 0
      END
      WHEN IDS607_CodedAssToolType_FSN IS NULL AND IDS607_CodedAssToolType = '960321000000103' THEN CASE
        WHEN IDS607_PersScore BETWEEN 0 AND 33 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore THEN 1
        WHEN NOT (IDS607_PersScore BETWEEN 0 AND 33 AND CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) = IDS607_PersScore) THEN 0
      END
      ELSE 1
    END = 1 THEN IDS607_PersScore END AS IDS607_PersScore,
    IDS607_Unique_CareActivityID
  FROM #ids607_typed
  WHERE IDS607_Unique_CareContactID IS NOT NULL
    AND IDS607_Unique_MonthID BETWEEN 0 AND 32767
)
SELECT *
INTO #ids607_cleaned
FROM ids607_cleaned;

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

IF OBJECT_ID('tempdb..#presenting_complaints') IS NOT NULL DROP TABLE #presenting_complaints;
WITH
presenting_complaints_linked AS (
  SELECT
    p.row_number AS pathway_row,
    c.row_number AS presenting_complaint_row,
    c.IDS603_PathwayID,
    c.IDS603_RecordNumber,
    c.IDS603_Unique_MonthID,
    c.IDS603_UniqueID_IDS603,
    c.IDS603_Validated_PresentingComplaint,
    c.IDS603_PresCompCodSig,
    c.IDS603_PresCompDate,
    CASE WHEN c.IDS603_RecordNumber = p.RecordNumber THEN 1 ELSE 0 END AS is_own,
    max(CASE WHEN c.IDS603_RecordNumber = p.RecordNumber THEN 1 ELSE 0 END) OVER (PARTITION BY p.row_number) AS has_own,
    CASE WHEN p.RecordNumber IS NULL THEN 1 ELSE 0 END AS has_no_record,
    CASE WHEN (22802 + CAST(c.IDS603_Unique_MonthID AS bigint)) = p.snapshot_month THEN 1 ELSE 0 END AS is_of_month,
    max(CASE WHEN (22802 + CAST(c.IDS603_Unique_MonthID AS bigint)) = p.snapshot_month THEN 1 ELSE 0 END) OVER (PARTITION BY p.row_number) AS has_month,
    CASE WHEN (22802 + CAST(c.IDS603_Unique_MonthID AS bigint)) = max(CASE WHEN p.snapshot_month IS NULL OR (22802 + CAST(c.IDS603_Unique_MonthID AS bigint)) < p.snapshot_month THEN (22802 + CAST(c.IDS603_Unique_MonthID AS bigint)) END) OVER (PARTITION BY p.row_number) THEN 1 ELSE 0 END AS is_latest
  FROM #ids603_cleaned AS c
  JOIN #selected_rows AS p ON p.PathwayID = c.IDS603_PathwayID
  WHERE (22802 + CAST(c.IDS603_Unique_MonthID AS bigint)) <= @last_month
),

-- presenting complaints, with the rows that they belong to
presenting_complaints AS (
  SELECT
    row_number() OVER (ORDER BY l.pathway_row, l.presenting_complaint_row) AS presenting_complaint_id,
    l.pathway_row,
    l.presenting_complaint_row,
    l.IDS603_PathwayID,
    l.IDS603_RecordNumber,
    l.IDS603_Unique_MonthID,
    l.IDS603_UniqueID_IDS603,
    l.IDS603_Validated_PresentingComplaint,
    l.IDS603_PresCompCodSig,
    l.IDS603_PresCompDate
  FROM presenting_complaints_linked AS l
  WHERE CASE
    WHEN l.has_own = 1 THEN CASE
      WHEN (l.is_own = 1) THEN 1
      WHEN NOT ((l.is_own = 1)) THEN 0
    END
    WHEN l.has_no_record = 1 AND l.has_month = 1 THEN CASE
      WHEN (l.is_of_month = 1) THEN 1
      WHEN NOT ((l.is_of_month = 1)) THEN 0
    END
    ELSE CASE
      WHEN l.is_latest = 1 THEN 1
      WHEN NOT (l.is_latest = 1) THEN 0
    END
  END = 1
)
SELECT *
INTO #presenting_complaints
FROM presenting_complaints;

IF OBJECT_ID('tempdb..#scores_of_referrals') IS NOT NULL DROP TABLE #scores_of_referrals;
WITH
scores_of_referrals_linked AS (
  SELECT
    p.row_number AS pathway_row,
    c.row_number AS score_of_a_referral_row,
    c.IDS606_PathwayID,
    c.IDS606_Unique_MonthID,
    c.IDS606_AssToolCompDate,
    c.IDS606_UniqueID_IDS606,
    c.IDS606_CodedAssToolType_FSN,
    c.IDS606_CodedAssToolType,
    c.IDS606_PersScore,
    c.IDS606_AssToolCompTime,
    row_number() OVER (PARTITION BY p.row_number, c.IDS606_UniqueID_IDS606 ORDER BY c.IDS606_Unique_MonthID DESC, c.row_number DESC) AS place
  FROM #ids606_cleaned AS c
  JOIN #selected_rows AS p ON p.PathwayID = c.IDS606_PathwayID
  WHERE (22802 + CAST(c.IDS606_Unique_MonthID AS bigint)) <= @last_month
    AND (c.IDS606_AssToolCompDate IS NULL OR c.IDS606_AssToolCompDate <= @period_end)
),

-- scores of referrals, with the rows that they belong to
scores_of_referrals AS (
  SELECT
    row_number() OVER (ORDER BY l.pathway_row, l.score_of_a_referral_row) AS score_of_a_referral_id,
    l.pathway_row,
    l.score_of_a_referral_row,
    l.IDS606_PathwayID,
    l.IDS606_Unique_MonthID,
    l.IDS606_AssToolCompDate,
    l.IDS606_UniqueID_IDS606,
    l.IDS606_CodedAssToolType_FSN,
    l.IDS606_CodedAssToolType,
    l.IDS606_PersScore,
    l.IDS606_AssToolCompTime
  FROM scores_of_referrals_linked AS l
  WHERE l.place = 1 OR l.IDS606_UniqueID_IDS606 IS NULL
)
SELECT *
INTO #scores_of_referrals
FROM scores_of_referrals;

IF OBJECT_ID('tempdb..#scores_of_contacts') IS NOT NULL DROP TABLE #scores_of_contacts;
WITH
scores_of_contacts_linked AS (
  SELECT
    p.care_contact_id AS care_contact_id,
    p.pathway_row AS pathway_row,
    c.row_number AS score_of_a_contact_row,
    c.IDS607_Unique_CareContactID,
    c.IDS607_Unique_MonthID,
    c.IDS607_UniqueID_IDS607,
    c.IDS607_CodedAssToolType_FSN,
    c.IDS607_CodedAssToolType,
    c.IDS607_PersScore,
    c.IDS607_Unique_CareActivityID,
    row_number() OVER (PARTITION BY p.care_contact_id, c.IDS607_UniqueID_IDS607 ORDER BY c.IDS607_Unique_MonthID DESC, c.row_number DESC) AS place
  FROM #ids607_cleaned AS c
  JOIN #care_contacts AS p ON p.IDS201_Unique_CareContactID = c.IDS607_Unique_CareContactID
  WHERE (22802 + CAST(c.IDS607_Unique_MonthID AS bigint)) <= @last_month
),

-- scores of contacts, with the rows that they belong to
scores_of_contacts AS (
  SELECT
    row_number() OVER (ORDER BY l.care_contact_id, l.score_of_a_contact_row) AS score_of_a_contact_id,
    l.care_contact_id,
    l.pathway_row,
    l.score_of_a_contact_row,
    l.IDS607_Unique_CareContactID,
    l.IDS607_Unique_MonthID,
    l.IDS607_UniqueID_IDS607,
    l.IDS607_CodedAssToolType_FSN,
    l.IDS607_CodedAssToolType,
    l.IDS607_PersScore,
    l.IDS607_Unique_CareActivityID
  FROM scores_of_contacts_linked AS l
  WHERE l.place = 1 OR l.IDS607_UniqueID_IDS607 IS NULL
)
SELECT *
INTO #scores_of_contacts
FROM scores_of_contacts;

IF OBJECT_ID('tempdb..#activities_of_scores') IS NOT NULL DROP TABLE #activities_of_scores;
WITH
activities_of_scores_linked AS (
  SELECT
    p.score_of_a_contact_id AS score_of_a_contact_id,
    p.care_contact_id AS care_contact_id,
    p.pathway_row AS pathway_row,
    c.row_number AS activity_of_a_score_row,
    c.IDS202_Unique_CareContactID,
    c.IDS202_Unique_MonthID,
    c.IDS202_Unique_CareActivityID,
    c.IDS202_UniqueID_IDS202,
    c.IDS202_CodeProcAndProcStatus,
    row_number() OVER (PARTITION BY p.score_of_a_contact_id, c.IDS202_Unique_CareActivityID ORDER BY c.IDS202_Unique_MonthID DESC, c.row_number DESC) AS place
  FROM #ids202_cleaned AS c
  JOIN #scores_of_contacts AS p ON p.IDS607_Unique_CareActivityID = c.IDS202_Unique_CareActivityID
  WHERE (22802 + CAST(c.IDS202_Unique_MonthID AS bigint)) <= @last_month
),

-- activities of scores, with the rows that they belong to
activities_of_scores AS (
  SELECT
    row_number() OVER (ORDER BY l.score_of_a_contact_id, l.activity_of_a_score_row) AS activity_of_a_score_id,
    l.score_of_a_contact_id,
    l.care_contact_id,
    l.pathway_row,
    l.activity_of_a_score_row,
    l.IDS202_Unique_CareContactID,
    l.IDS202_Unique_MonthID,
    l.IDS202_Unique_CareActivityID,
    l.IDS202_UniqueID_IDS202,
    l.IDS202_CodeProcAndProcStatus
  FROM activities_of_scores_linked AS l
  WHERE l.place = 1 OR l.IDS202_Unique_CareActivityID IS NULL
)
SELECT *
INTO #activities_of_scores
FROM activities_of_scores;

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

IF OBJECT_ID('tempdb..#taken_2') IS NOT NULL DROP TABLE #taken_2;
WITH
-- Validated_PresentingComplaint
taken_2_rows AS (
  SELECT
    f.pathway_row AS target_row,
    CASE WHEN IDS603_Validated_PresentingComplaint IS NOT NULL THEN 1 END AS q0,
    IDS603_Validated_PresentingComplaint AS v_Validated_PresentingComplaint,
    IDS603_PresCompCodSig AS key_0,
    IDS603_PresCompDate AS key_1,
    len(substring(coalesce(IDS603_UniqueID_IDS603, ''), patindex('%[^0]%', coalesce(IDS603_UniqueID_IDS603, '') + '.'), 4000)) AS key_2_length,
    substring(coalesce(IDS603_UniqueID_IDS603, ''), patindex('%[^0]%', coalesce(IDS603_UniqueID_IDS603, '') + '.'), 4000) AS key_2,
    0 AS table_rank,
    len(substring(coalesce(IDS603_UniqueID_IDS603, ''), patindex('%[^0]%', coalesce(IDS603_UniqueID_IDS603, '') + '.'), 4000)) AS record_length,
    substring(coalesce(IDS603_UniqueID_IDS603, ''), patindex('%[^0]%', coalesce(IDS603_UniqueID_IDS603, '') + '.'), 4000) AS record_digits,
    f.presenting_complaint_row AS source_row,
    0 AS source_place
  FROM #presenting_complaints AS f
),

taken_2_placed AS (
  SELECT
    q0,
    target_row,
    v_Validated_PresentingComplaint,
    row_number() OVER (PARTITION BY target_row ORDER BY CASE WHEN key_0 IS NULL THEN 1 ELSE 0 END, key_0, CASE WHEN key_1 IS NULL THEN 1 ELSE 0 END, key_1 DESC, key_2_length DESC, key_2 DESC, table_rank, record_length, record_digits, source_row, source_place) AS place
  FROM taken_2_rows
  WHERE q0 = 1
),

taken_2_ordered AS (
  SELECT
    q0,
    target_row,
    v_Validated_PresentingComplaint,
    count(q0) OVER (PARTITION BY target_row ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS n_q0,
    count(q0) OVER (PARTITION BY target_row) AS m_q0
  FROM taken_2_placed
),

taken_2 AS (
  SELECT
    target_row,
    max(CASE WHEN q0 = 1 AND n_q0 = 1 THEN v_Validated_PresentingComplaint END) AS Validated_PresentingComplaint
  FROM taken_2_ordered
  GROUP BY target_row
)
SELECT *
INTO #taken_2
FROM taken_2;

IF OBJECT_ID('tempdb..#taken_3') IS NOT NULL DROP TABLE #taken_3;
WITH
-- IDS607_EmploymentSupport_Flag
taken_3_rows AS (
  SELECT
    f.score_of_a_contact_id AS target_row,
    CASE WHEN IDS202_CodeProcAndProcStatus IN ('1098051000000103') THEN 1 END AS q0
  FROM #activities_of_scores AS f
),

taken_3 AS (
  SELECT
    target_row,
    CASE
      WHEN (count(q0) > 0) THEN 1
      WHEN NOT ((count(q0) > 0)) THEN 0
    END AS IDS607_EmploymentSupport_Flag
  FROM taken_3_rows
  GROUP BY target_row
)
SELECT *
INTO #taken_3
FROM taken_3;

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

IF OBJECT_ID('tempdb..#derived_1') IS NOT NULL DROP TABLE #derived_1;
WITH
derived_1 AS (
  SELECT
    s.*,
    t1.Validated_PresentingComplaint AS Validated_PresentingComplaint
  FROM #selected_rows AS s
  LEFT JOIN #taken_2 AS t1 ON t1.target_row = s.row_number
)
SELECT *
INTO #derived_1
FROM derived_1;

IF OBJECT_ID('tempdb..#scores_of_contacts_1') IS NOT NULL DROP TABLE #scores_of_contacts_1;
WITH
scores_of_contacts_1 AS (
  SELECT
    s.*,
    coalesce(t1.IDS607_EmploymentSupport_Flag, 0) AS IDS607_EmploymentSupport_Flag
  FROM #scores_of_contacts AS s
  LEFT JOIN #taken_3 AS t1 ON t1.target_row = s.score_of_a_contact_id
)
SELECT *
INTO #scores_of_contacts_1
FROM scores_of_contacts_1;

IF OBJECT_ID('tempdb..#taken_4') IS NOT NULL DROP TABLE #taken_4;
WITH
-- AgoraAlone_LastScore, GAD_LastScore, SocialPhobia_LastScore, PanicDisorder_LastScore, OCD_LastScore, PTSD_LastScore, AnxietyInventory_LastScore, BIQ_LastScore, CFS_LastScore, IBS_LastScore, PHQ15_LastScore
taken_4_rows AS (
  SELECT
    f.pathway_row AS target_row,
    CASE WHEN (
      (
        (
          upper(IDS606_CodedAssToolType_FSN) LIKE '%ALONE%'
          AND NOT (IDS606_CodedAssToolType IN ('720433000', '445455005', '445552006', '450326007', '450324005', '491581000000104', '446793008', '1128221000000100', '1083671000000108', '1065441000000103', '932581000000100', '932591000000103', '932601000000109', '932611000000106', '932621000000100'))
        )
        OR (
          IDS606_CodedAssToolType_FSN IS NULL
          AND IDS606_CodedAssToolType IN ('473354003')
        )
      )
      AND IDS606_PersScore IS NOT NULL
      AND IDS606_AssToolCompDate >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR IDS606_AssToolCompDate <= ServDischDate
      )
    ) THEN 1 END AS q0,
    CASE WHEN (
      IDS606_CodedAssToolType IN ('445455005')
      AND IDS606_PersScore IS NOT NULL
      AND IDS606_AssToolCompDate >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR IDS606_AssToolCompDate <= ServDischDate
      )
    ) THEN 1 END AS q1,
    CASE WHEN (
      IDS606_CodedAssToolType IN ('445552006')
      AND IDS606_PersScore IS NOT NULL
      AND IDS606_AssToolCompDate >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR IDS606_AssToolCompDate <= ServDischDate
      )
    ) THEN 1 END AS q2,
    CASE WHEN (
      IDS606_CodedAssToolType IN ('450326007')
      AND IDS606_PersScore IS NOT NULL
      AND IDS606_AssToolCompDate >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR IDS606_AssToolCompDate <= ServDischDate
      )
    ) THEN 1 END AS q3,
    CASE WHEN (
      IDS606_CodedAssToolType IN ('450324005')
      AND IDS606_PersScore IS NOT NULL
      AND IDS606_AssToolCompDate >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR IDS606_AssToolCompDate <= ServDischDate
      )
    ) THEN 1 END AS q4,
    CASE WHEN (
      IDS606_CodedAssToolType IN ('491581000000104')
      AND IDS606_PersScore IS NOT NULL
      AND IDS606_AssToolCompDate >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR IDS606_AssToolCompDate <= ServDischDate
      )
    ) THEN 1 END AS q5,
    CASE WHEN (
      IDS606_CodedAssToolType IN ('446793008')
      AND IDS606_PersScore IS NOT NULL
      AND IDS606_AssToolCompDate >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR IDS606_AssToolCompDate <= ServDischDate
      )
    ) THEN 1 END AS q6,
    CASE WHEN (
      IDS606_CodedAssToolType IN ('1128221000000100')
      AND IDS606_PersScore IS NOT NULL
      AND IDS606_AssToolCompDate >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR IDS606_AssToolCompDate <= ServDischDate
      )
    ) THEN 1 END AS q7,
    CASE WHEN (
      (
        (
          upper(IDS606_CodedAssToolType_FSN) LIKE '%FATIGUE%'
          AND NOT (IDS606_CodedAssToolType IN ('720433000', '445455005', '445552006', '450326007', '450324005', '491581000000104', '446793008', '1128221000000100', '1083671000000108', '1065441000000103', '932581000000100', '932591000000103', '932601000000109', '932611000000106', '932621000000100'))
        )
        OR (
          IDS606_CodedAssToolType_FSN IS NULL
          AND IDS606_CodedAssToolType IN ('960321000000103')
        )
      )
      AND IDS606_PersScore IS NOT NULL
      AND IDS606_AssToolCompDate >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR IDS606_AssToolCompDate <= ServDischDate
      )
    ) THEN 1 END AS q8,
    CASE WHEN (
      IDS606_CodedAssToolType IN ('1083671000000108')
      AND IDS606_PersScore IS NOT NULL
      AND IDS606_AssToolCompDate >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR IDS606_AssToolCompDate <= ServDischDate
      )
    ) THEN 1 END AS q9,
    CASE WHEN (
      IDS606_CodedAssToolType IN ('1065441000000103')
      AND IDS606_PersScore IS NOT NULL
      AND IDS606_AssToolCompDate >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR IDS606_AssToolCompDate <= ServDischDate
      )
    ) THEN 1 END AS q10,
    IDS606_PersScore AS v_AgoraAlone_LastScore,
    CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) AS v_GAD_LastScore,
    CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) AS v_SocialPhobia_LastScore,
    CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) AS v_PanicDisorder_LastScore,
    CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) AS v_OCD_LastScore,
    CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) AS v_PTSD_LastScore,
    CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) AS v_AnxietyInventory_LastScore,
    CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) AS v_BIQ_LastScore,
    CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) AS v_CFS_LastScore,
    CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) AS v_IBS_LastScore,
    CAST(round(IDS606_PersScore, 0, 1) AS decimal(18, 0)) AS v_PHQ15_LastScore,
    IDS606_AssToolCompDate AS key_0,
    IDS606_AssToolCompTime AS key_1,
    0 AS table_rank,
    len(substring(coalesce(IDS606_UniqueID_IDS606, ''), patindex('%[^0]%', coalesce(IDS606_UniqueID_IDS606, '') + '.'), 4000)) AS record_length,
    substring(coalesce(IDS606_UniqueID_IDS606, ''), patindex('%[^0]%', coalesce(IDS606_UniqueID_IDS606, '') + '.'), 4000) AS record_digits,
    f.score_of_a_referral_row AS source_row,
    0 AS source_place
  FROM #scores_of_referrals AS f
  JOIN #derived_1 AS o1 ON o1.row_number = f.pathway_row
  UNION ALL
  SELECT
    f.pathway_row AS target_row,
    CASE WHEN (
      (
        (
          upper(IDS607_CodedAssToolType_FSN) LIKE '%ALONE%'
          AND NOT (IDS607_CodedAssToolType IN ('720433000', '445455005', '445552006', '450326007', '450324005', '491581000000104', '446793008', '1128221000000100', '1083671000000108', '1065441000000103', '932581000000100', '932591000000103', '932601000000109', '932611000000106', '932621000000100'))
        )
        OR (
          IDS607_CodedAssToolType_FSN IS NULL
          AND IDS607_CodedAssToolType IN ('473354003')
        )
      )
      AND IDS607_PersScore IS NOT NULL
      AND IDS201_CareContDate >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR IDS201_CareContDate <= ServDischDate
      )
      AND NOT (IDS201_AppType IN ('6'))
      AND NOT (IDS607_EmploymentSupport_Flag = 1)
    ) THEN 1 END AS q0,
    CASE WHEN (
      IDS607_CodedAssToolType IN ('445455005')
      AND IDS607_PersScore IS NOT NULL
      AND IDS201_CareContDate >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR IDS201_CareContDate <= ServDischDate
      )
      AND NOT (IDS201_AppType IN ('6'))
      AND NOT (IDS607_EmploymentSupport_Flag = 1)
    ) THEN 1 END AS q1,
    CASE WHEN (
      IDS607_CodedAssToolType IN ('445552006')
      AND IDS607_PersScore IS NOT NULL
      AND IDS201_CareContDate >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR IDS201_CareContDate <= ServDischDate
      )
      AND NOT (IDS201_AppType IN ('6'))
      AND NOT (IDS607_EmploymentSupport_Flag = 1)
    ) THEN 1 END AS q2,
    CASE WHEN (
      IDS607_CodedAssToolType IN ('450326007')
      AND IDS607_PersScore IS NOT NULL
      AND IDS201_CareContDate >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR IDS201_CareContDate <= ServDischDate
      )
      AND NOT (IDS201_AppType IN ('6'))
      AND NOT (IDS607_EmploymentSupport_Flag = 1)
    ) THEN 1 END AS q3,
    CASE WHEN (
      IDS607_CodedAssToolType IN ('450324005')
      AND IDS607_PersScore IS NOT NULL
      AND IDS201_CareContDate >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR IDS201_CareContDate <= ServDischDate
      )
      AND NOT (IDS201_AppType IN ('6'))
      AND NOT (IDS607_EmploymentSupport_Flag = 1)
    ) THEN 1 END AS q4,
    CASE WHEN (
      IDS607_CodedAssToolType IN ('491581000000104')
      AND IDS607_PersScore IS NOT NULL
      AND IDS201_CareContDate >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR IDS201_CareContDate <= ServDischDate
      )
      AND NOT (IDS201_AppType IN ('6'))
      AND NOT (IDS607_EmploymentSupport_Flag = 1)
    ) THEN 1 END AS q5,
    CASE WHEN (
      IDS607_CodedAssToolType IN ('446793008')
      AND IDS607_PersScore IS NOT NULL
      AND IDS201_CareContDate >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR IDS201_CareContDate <= ServDischDate
      )
      AND NOT (IDS201_AppType IN ('6'))
      AND NOT (IDS607_EmploymentSupport_Flag = 1)
    ) THEN 1 END AS q6,
    CASE WHEN (
      IDS607_CodedAssToolType IN ('1128221000000100')
      AND IDS607_PersScore IS NOT NULL
      AND IDS201_CareContDate >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR IDS201_CareContDate <= ServDischDate
      )
      AND NOT (IDS201_AppType IN ('6'))
      AND NOT (IDS607_EmploymentSupport_Flag = 1)
    ) THEN 1 END AS q7,
    CASE WHEN (
      (
        (
          upper(IDS607_CodedAssToolType_FSN) LIKE '%FATIGUE%'
          AND NOT (IDS607_CodedAssToolType IN ('720433000', '445455005', '445552006', '450326007', '450324005', '491581000000104', '446793008', '1128221000000100', '1083671000000108', '1065441000000103', '932581000000100', '932591000000103', '932601000000109', '932611000000106', '932621000000100'))
        )
        OR (
          IDS607_CodedAssToolType_FSN IS NULL
          AND IDS607_CodedAssToolType IN ('960321000000103')
        )
      )
      AND IDS607_PersScore IS NOT NULL
      AND IDS201_CareContDate >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR IDS201_CareContDate <= ServDischDate
      )
      AND NOT (IDS201_AppType IN ('6'))
      AND NOT (IDS607_EmploymentSupport_Flag = 1)
    ) THEN 1 END AS q8,
    CASE WHEN (
      IDS607_CodedAssToolType IN ('1083671000000108')
      AND IDS607_PersScore IS NOT NULL
      AND IDS201_CareContDate >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR IDS201_CareContDate <= ServDischDate
      )
      AND NOT (IDS201_AppType IN ('6'))
      AND NOT (IDS607_EmploymentSupport_Flag = 1)
    ) THEN 1 END AS q9,
    CASE WHEN (
      IDS607_CodedAssToolType IN ('1065441000000103')
      AND IDS607_PersScore IS NOT NULL
      AND IDS201_CareContDate >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR IDS201_CareContDate <= ServDischDate
      )
      AND NOT (IDS201_AppType IN ('6'))
      AND NOT (IDS607_EmploymentSupport_Flag = 1)
    ) THEN 1 END AS q10,
    IDS607_PersScore AS v_AgoraAlone_LastScore,
    CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) AS v_GAD_LastScore,
    CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) AS v_SocialPhobia_LastScore,
    CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) AS v_PanicDisorder_LastScore,
    CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) AS v_OCD_LastScore,
    CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) AS v_PTSD_LastScore,
    CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) AS v_AnxietyInventory_LastScore,
    CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) AS v_BIQ_LastScore,
    CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) AS v_CFS_LastScore,
    CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) AS v_IBS_LastScore,
    CAST(round(IDS607_PersScore, 0, 1) AS decimal(18, 0)) AS v_PHQ15_LastScore,
    IDS201_CareContDate AS key_0,
    IDS201_CareContTime AS key_1,
    1 AS table_rank,
    len(substring(coalesce(IDS607_UniqueID_IDS607, ''), patindex('%[^0]%', coalesce(IDS607_UniqueID_IDS607, '') + '.'), 4000)) AS record_length,
    substring(coalesce(IDS607_UniqueID_IDS607, ''), patindex('%[^0]%', coalesce(IDS607_UniqueID_IDS607, '') + '.'), 4000) AS record_digits,
    f.score_of_a_contact_row AS source_row,
    1 AS source_place
  FROM #scores_of_contacts_1 AS f
  JOIN #care_contacts_1 AS o1 ON o1.care_contact_id = f.care_contact_id
  JOIN #derived_1 AS o2 ON o2.row_number = f.pathway_row
),

taken_4_placed AS (
  SELECT
    q0,
    q1,
    q2,
    q3,
    q4,
    q5,
    q6,
    q7,
    q8,
    q9,
    q10,
    target_row,
    v_AgoraAlone_LastScore,
    v_GAD_LastScore,
    v_SocialPhobia_LastScore,
    v_PanicDisorder_LastScore,
    v_OCD_LastScore,
    v_PTSD_LastScore,
    v_AnxietyInventory_LastScore,
    v_BIQ_LastScore,
    v_CFS_LastScore,
    v_IBS_LastScore,
    v_PHQ15_LastScore,
    row_number() OVER (PARTITION BY target_row ORDER BY CASE WHEN key_0 IS NULL THEN 1 ELSE 0 END, key_0, CASE WHEN key_1 IS NULL THEN 1 ELSE 0 END, key_1, table_rank, record_length, record_digits, source_row, source_place) AS place
  FROM taken_4_rows
  WHERE q0 = 1
    OR q1 = 1
    OR q2 = 1
    OR q3 = 1
    OR q4 = 1
    OR q5 = 1
    OR q6 = 1
    OR q7 = 1
    OR q8 = 1
    OR q9 = 1
    OR q10 = 1
),

taken_4_ordered AS (
  SELECT
    q0,
    q1,
    q2,
    q3,
    q4,
    q5,
    q6,
    q7,
    q8,
    q9,
    q10,
    target_row,
    v_AgoraAlone_LastScore,
    v_GAD_LastScore,
    v_SocialPhobia_LastScore,
    v_PanicDisorder_LastScore,
    v_OCD_LastScore,
    v_PTSD_LastScore,
    v_AnxietyInventory_LastScore,
    v_BIQ_LastScore,
    v_CFS_LastScore,
    v_IBS_LastScore,
    v_PHQ15_LastScore,
    count(q0) OVER (PARTITION BY target_row ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS n_q0,
    count(q1) OVER (PARTITION BY target_row ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS n_q1,
    count(q2) OVER (PARTITION BY target_row ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS n_q2,
    count(q3) OVER (PARTITION BY target_row ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS n_q3,
    count(q4) OVER (PARTITION BY target_row ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS n_q4,
    count(q5) OVER (PARTITION BY target_row ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS n_q5,
    count(q6) OVER (PARTITION BY target_row ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS n_q6,
    count(q7) OVER (PARTITION BY target_row ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS n_q7,
    count(q8) OVER (PARTITION BY target_row ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS n_q8,
    count(q9) OVER (PARTITION BY target_row ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS n_q9,
    count(q10) OVER (PARTITION BY target_row ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS n_q10,
    count(q0) OVER (PARTITION BY target_row) AS m_q0,
    count(q1) OVER (PARTITION BY target_row) AS m_q1,
    count(q2) OVER (PARTITION BY target_row) AS m_q2,
    count(q3) OVER (PARTITION BY target_row) AS m_q3,
    count(q4) OVER (PARTITION BY target_row) AS m_q4,
    count(q5) OVER (PARTITION BY target_row) AS m_q5,
    count(q6) OVER (PARTITION BY target_row) AS m_q6,
    count(q7) OVER (PARTITION BY target_row) AS m_q7,
    count(q8) OVER (PARTITION BY target_row) AS m_q8,
    count(q9) OVER (PARTITION BY target_row) AS m_q9,
    count(q10) OVER (PARTITION BY target_row) AS m_q10
  FROM taken_4_placed
),

taken_4 AS (
  SELECT
    target_row,
    max(CASE WHEN q0 = 1 AND n_q0 = m_q0 AND m_q0 > 1 THEN v_AgoraAlone_LastScore END) AS AgoraAlone_LastScore,
    max(CASE WHEN q1 = 1 AND n_q1 = m_q1 AND m_q1 > 1 THEN v_GAD_LastScore END) AS GAD_LastScore,
    max(CASE WHEN q2 = 1 AND n_q2 = m_q2 AND m_q2 > 1 THEN v_SocialPhobia_LastScore END) AS SocialPhobia_LastScore,
    max(CASE WHEN q3 = 1 AND n_q3 = m_q3 AND m_q3 > 1 THEN v_PanicDisorder_LastScore END) AS PanicDisorder_LastScore,
    max(CASE WHEN q4 = 1 AND n_q4 = m_q4 AND m_q4 > 1 THEN v_OCD_LastScore END) AS OCD_LastScore,
    max(CASE WHEN q5 = 1 AND n_q5 = m_q5 AND m_q5 > 1 THEN v_PTSD_LastScore END) AS PTSD_LastScore,
    max(CASE WHEN q6 = 1 AND n_q6 = m_q6 AND m_q6 > 1 THEN v_AnxietyInventory_LastScore END) AS AnxietyInventory_LastScore,
    max(CASE WHEN q7 = 1 AND n_q7 = m_q7 AND m_q7 > 1 THEN v_BIQ_LastScore END) AS BIQ_LastScore,
    max(CASE WHEN q8 = 1 AND n_q8 = m_q8 AND m_q8 > 1 THEN v_CFS_LastScore END) AS CFS_LastScore,
    max(CASE WHEN q9 = 1 AND n_q9 = m_q9 AND m_q9 > 1 THEN v_IBS_LastScore END) AS IBS_LastScore,
    max(CASE WHEN q10 = 1 AND n_q10 = m_q10 AND m_q10 > 1 THEN v_PHQ15_LastScore END) AS PHQ15_LastScore
  FROM taken_4_ordered
  GROUP BY target_row
)
SELECT *
INTO #taken_4
FROM taken_4;

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
  JOIN #derived_1 AS o1 ON o1.row_number = s.pathway_row
)
SELECT *
INTO #care_contacts_2
FROM care_contacts_2;

IF OBJECT_ID('tempdb..#derived_2') IS NOT NULL DROP TABLE #derived_2;
WITH
derived_2 AS (
  SELECT
    s.*,
    t1.AgoraAlone_LastScore AS AgoraAlone_LastScore,
    t1.GAD_LastScore AS GAD_LastScore,
    t1.SocialPhobia_LastScore AS SocialPhobia_LastScore,
    t1.PanicDisorder_LastScore AS PanicDisorder_LastScore,
    t1.OCD_LastScore AS OCD_LastScore,
    t1.PTSD_LastScore AS PTSD_LastScore,
    t1.AnxietyInventory_LastScore AS AnxietyInventory_LastScore,
    t1.BIQ_LastScore AS BIQ_LastScore,
    t1.CFS_LastScore AS CFS_LastScore,
    t1.IBS_LastScore AS IBS_LastScore,
    t1.PHQ15_LastScore AS PHQ15_LastScore
  FROM #derived_1 AS s
  LEFT JOIN #taken_4 AS t1 ON t1.target_row = s.row_number
)
SELECT *
INTO #derived_2
FROM derived_2;

IF OBJECT_ID('tempdb..#taken_5') IS NOT NULL DROP TABLE #taken_5;
WITH
-- TreatmentCareContact_Count
taken_5_rows AS (
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
  JOIN #derived_2 AS o1 ON o1.row_number = f.pathway_row
),

taken_5 AS (
  SELECT
    target_row,
    count(q0) AS TreatmentCareContact_Count
  FROM taken_5_rows
  GROUP BY target_row
)
SELECT *
INTO #taken_5
FROM taken_5;

IF OBJECT_ID('tempdb..#derived_3') IS NOT NULL DROP TABLE #derived_3;
WITH
derived_3 AS (
  SELECT
    s.*,
    coalesce(t1.TreatmentCareContact_Count, 0) AS TreatmentCareContact_Count
  FROM #derived_2 AS s
  LEFT JOIN #taken_5 AS t1 ON t1.target_row = s.row_number
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
-- (count selected (in-period ServDischDate) (and CompletedTreatment_Flag (or (and (begins Validated_PresentingComplaint F400) (or (not (null AgoraAlone_LastScore)) (not (null GAD_LastScore)))) (and (begins Validated_PresentingComplaint F401) (or (not (null SocialPhobia_LastScore)) (not (null GAD_LastScore)))) (and (begins Validated_PresentingComplaint F410) (or (not (null PanicDisorder_LastScore)) (not (null GAD_LastScore)))) (and (begins Validated_PresentingComplaint F42) (or (not (null OCD_LastScore)) (not (null GAD_LastScore)))) (and (begins Validated_PresentingComplaint F431) (or (not (null PTSD_LastScore)) (not (null GAD_LastScore)))) (and (begins Validated_PresentingComplaint F452) (or (not (null AnxietyInventory_LastScore)) (not (null GAD_LastScore)))) (and (in Validated_PresentingComplaint 83482000) (or (not (null BIQ_LastScore)) (not (null GAD_LastScore)))) (and (begins Validated_PresentingComplaint G933) (or (not (null CFS_LastScore)) (not (null GAD_LastScore)))) (and (begins Validated_PresentingComplaint K58) (or (not (null IBS_LastScore)) (not (null GAD_LastScore)))) (and (in Validated_PresentingComplaint 723916001) (or (not (null PHQ15_LastScore)) (not (null GAD_LastScore)))) (and (or (not (or (begins Validated_PresentingComplaint F400) (begins Validated_PresentingComplaint F401) (begins Validated_PresentingComplaint F410) (begins Validated_PresentingComplaint F42) (begins Validated_PresentingComplaint F431) (begins Validated_PresentingComplaint F452) (in Validated_PresentingComplaint 83482000) (begins Validated_PresentingComplaint G933) (begins Validated_PresentingComplaint K58) (in Validated_PresentingComplaint 723916001))) (null Validated_PresentingComplaint)) (not (null GAD_LastScore))))))
leaf_0 AS (
  SELECT
    0 AS leaf,
    'count' AS kind,
    england_code,
    provider_code,
    CAST(NULL AS bigint) AS value,
    CASE
      WHEN (
        CompletedTreatment_Flag = 1
        AND (
          (
            Validated_PresentingComplaint LIKE 'F400%'
            AND (
              AgoraAlone_LastScore IS NOT NULL
              OR GAD_LastScore IS NOT NULL
            )
          )
          OR (
            Validated_PresentingComplaint LIKE 'F401%'
            AND (
              SocialPhobia_LastScore IS NOT NULL
              OR GAD_LastScore IS NOT NULL
            )
          )
          OR (
            Validated_PresentingComplaint LIKE 'F410%'
            AND (
              PanicDisorder_LastScore IS NOT NULL
              OR GAD_LastScore IS NOT NULL
            )
          )
          OR (
            Validated_PresentingComplaint LIKE 'F42%'
            AND (
              OCD_LastScore IS NOT NULL
              OR GAD_LastScore IS NOT NULL
            )
          )
          OR (
            Validated_PresentingComplaint LIKE 'F431%'
            AND (
              PTSD_LastScore IS NOT NULL
              OR GAD_LastScore IS NOT NULL
            )
          )
          OR (
            Validated_PresentingComplaint LIKE 'F452%'
            AND (
              AnxietyInventory_LastScore IS NOT NULL
              OR GAD_LastScore IS NOT NULL
            )
          )
          OR (
            Validated_PresentingComplaint IN ('83482000')
            AND (
              BIQ_LastScore IS NOT NULL
              OR GAD_LastScore IS NOT NULL
            )
          )
          OR (
            Validated_PresentingComplaint LIKE 'G933%'
            AND (
              CFS_LastScore IS NOT NULL
              OR GAD_LastScore IS NOT NULL
            )
          )
          OR (
            Validated_PresentingComplaint LIKE 'K58%'
            AND (
              IBS_LastScore IS NOT NULL
              OR GAD_LastScore IS NOT NULL
            )
          )
          OR (
            Validated_PresentingComplaint IN ('723916001')
            AND (
              PHQ15_LastScore IS NOT NULL
              OR GAD_LastScore IS NOT NULL
            )
          )
          OR (
            (
              NOT (
                (
                  Validated_PresentingComplaint LIKE 'F400%'
                  OR Validated_PresentingComplaint LIKE 'F401%'
                  OR Validated_PresentingComplaint LIKE 'F410%'
                  OR Validated_PresentingComplaint LIKE 'F42%'
                  OR Validated_PresentingComplaint LIKE 'F431%'
                  OR Validated_PresentingComplaint LIKE 'F452%'
                  OR Validated_PresentingComplaint IN ('83482000')
                  OR Validated_PresentingComplaint LIKE 'G933%'
                  OR Validated_PresentingComplaint LIKE 'K58%'
                  OR Validated_PresentingComplaint IN ('723916001')
                )
              )
              OR Validated_PresentingComplaint IS NULL
            )
            AND GAD_LastScore IS NOT NULL
          )
        )
      ) THEN 1
      WHEN NOT (
        (
          CompletedTreatment_Flag = 1
          AND (
            (
              Validated_PresentingComplaint LIKE 'F400%'
              AND (
                AgoraAlone_LastScore IS NOT NULL
                OR GAD_LastScore IS NOT NULL
              )
            )
            OR (
              Validated_PresentingComplaint LIKE 'F401%'
              AND (
                SocialPhobia_LastScore IS NOT NULL
                OR GAD_LastScore IS NOT NULL
              )
            )
            OR (
              Validated_PresentingComplaint LIKE 'F410%'
              AND (
                PanicDisorder_LastScore IS NOT NULL
                OR GAD_LastScore IS NOT NULL
              )
            )
            OR (
              Validated_PresentingComplaint LIKE 'F42%'
              AND (
                OCD_LastScore IS NOT NULL
                OR GAD_LastScore IS NOT NULL
              )
            )
            OR (
              Validated_PresentingComplaint LIKE 'F431%'
              AND (
                PTSD_LastScore IS NOT NULL
                OR GAD_LastScore IS NOT NULL
              )
            )
            OR (
              Validated_PresentingComplaint LIKE 'F452%'
              AND (
                AnxietyInventory_LastScore IS NOT NULL
                OR GAD_LastScore IS NOT NULL
              )
            )
            OR (
              Validated_PresentingComplaint IN ('83482000')
              AND (
                BIQ_LastScore IS NOT NULL
                OR GAD_LastScore IS NOT NULL
              )
            )
            OR (
              Validated_PresentingComplaint LIKE 'G933%'
              AND (
                CFS_LastScore IS NOT NULL
                OR GAD_LastScore IS NOT NULL
              )
            )
            OR (
              Validated_PresentingComplaint LIKE 'K58%'
              AND (
                IBS_LastScore IS NOT NULL
                OR GAD_LastScore IS NOT NULL
              )
            )
            OR (
              Validated_PresentingComplaint IN ('723916001')
              AND (
                PHQ15_LastScore IS NOT NULL
                OR GAD_LastScore IS NOT NULL
              )
            )
            OR (
              (
                NOT (
                  (
                    Validated_PresentingComplaint LIKE 'F400%'
                    OR Validated_PresentingComplaint LIKE 'F401%'
                    OR Validated_PresentingComplaint LIKE 'F410%'
                    OR Validated_PresentingComplaint LIKE 'F42%'
                    OR Validated_PresentingComplaint LIKE 'F431%'
                    OR Validated_PresentingComplaint LIKE 'F452%'
                    OR Validated_PresentingComplaint IN ('83482000')
                    OR Validated_PresentingComplaint LIKE 'G933%'
                    OR Validated_PresentingComplaint LIKE 'K58%'
                    OR Validated_PresentingComplaint IN ('723916001')
                  )
                )
                OR Validated_PresentingComplaint IS NULL
              )
              AND GAD_LastScore IS NOT NULL
            )
          )
        )
      ) THEN 0
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
  CAST('definitions=v2.1;digest=2be88770fc215ccb3efc8c5979bebd05;cadence=Month;measures=M198;breakdowns=;levels=England|Provider;derived=lacking;organisations=;fields=IDS001MPI.Age_RP_EndDate|IDS001MPI.EduEstabTypeIAPT|IDS001MPI.EthnicCategory|IDS001MPI.ExBAFIndicator|IDS001MPI.Gender|IDS001MPI.GenderIdentity|IDS001MPI.GenderIdentitySameAtBirth|IDS001MPI.Person_ID|IDS001MPI.RecordNumber|IDS001MPI.UniqueID_IDS001|IDS001MPI.Unique_MonthID|IDS004EmpStatus.BenefitRecInd|IDS004EmpStatus.ESAInd|IDS004EmpStatus.EmpSupportDischargeDate|IDS004EmpStatus.EmpSupportInd|IDS004EmpStatus.EmployStatus|IDS004EmpStatus.EmployStatusRecDate|IDS004EmpStatus.PIPInd|IDS004EmpStatus.Person_ID|IDS004EmpStatus.RecordNumber|IDS004EmpStatus.SSPInd|IDS004EmpStatus.SickAbsenceInd|IDS004EmpStatus.UCInd|IDS004EmpStatus.UniqueID_IDS004|IDS004EmpStatus.Unique_MonthID|IDS004EmpStatus.WeekHoursWorked|IDS007DisabilityType.DisabCode|IDS007DisabilityType.Person_ID|IDS007DisabilityType.RecordNumber|IDS007DisabilityType.UniqueID_IDS0' AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS code,
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
