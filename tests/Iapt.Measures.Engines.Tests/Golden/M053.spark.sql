-- Measures of NHS Talking Therapies, definitions v2.1, for Spark SQL 3.5 or later, Databricks Runtime 14.1 or later.
-- Databricks: paste the whole file into one %sql cell, run it, and download the result as CSV.
-- Spark: spark-sql -f THIS_FILE
-- Figures of the result: iapt-measures compute --from-result result.csv
-- 
-- M053 Percentage_AccessingServices6WeeksFinishedCourseTreatment, v2.1, fingerprint e5e7c1ef55ce2555
--   100 * row_count of leaf 0 / row_count of leaf 1
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

-- each row with its place in the order of what the rows hold
numbered AS (
  SELECT
    row_number() OVER (ORDER BY source.`PathwayID`, source.`UniqueID_IDS101`, source.`Unique_MonthID`, source.`ReferralRequestReceivedDate`, source.`UsePathway_Flag`, source.`OrgID_Provider`, source.`ServDischDate`) AS row_number,
    source.`PathwayID`,
    source.`UniqueID_IDS101`,
    source.`Unique_MonthID`,
    source.`ReferralRequestReceivedDate`,
    source.`UsePathway_Flag`,
    source.`OrgID_Provider`,
    source.`ServDischDate`
  FROM `IDS101Referral` AS source
),

texts AS (
  SELECT
    source.row_number AS row_number,
    CAST(source.`PathwayID` AS STRING) AS PathwayID,
    CAST(source.`UniqueID_IDS101` AS STRING) AS UniqueID_IDS101,
    CAST(source.`Unique_MonthID` AS STRING) AS Unique_MonthID,
    CAST(source.`ReferralRequestReceivedDate` AS STRING) AS ReferralRequestReceivedDate,
    CAST(source.`UsePathway_Flag` AS STRING) AS UsePathway_Flag,
    CAST(source.`OrgID_Provider` AS STRING) AS OrgID_Provider
  FROM numbered AS source
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
reported AS (
  SELECT
    k.*,
    (snapshot_month = session.last_month) AS selected_at_period_end
  FROM kept AS k
  WHERE snapshot_month = session.last_month
),

reported_texts AS (
  SELECT
    source.row_number AS row_number,
    CAST(source.`ServDischDate` AS STRING) AS ServDischDate
  FROM numbered AS source
  JOIN reported AS r ON r.row_number = source.row_number
),

reported_trimmed AS (
  SELECT
    row_number,
    trim(BOTH blanks.characters FROM ServDischDate) AS ServDischDate
  FROM reported_texts
  CROSS JOIN blanks
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
    CASE WHEN (ServDischDate RLIKE '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' OR (ServDischDate RLIKE '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]' AND trim(BOTH blanks.characters FROM substr(ServDischDate, 12)) RLIKE '^[0-9:.Z+-]+$')) AND left(ServDischDate, 4) <> '0000' THEN try_cast(left(ServDischDate, 10) AS DATE) END AS ServDischDate
  FROM reported_written
),

-- values within their range; no last score without a first
reported_cleaned AS (
  SELECT
    row_number,
    ServDischDate
  FROM reported_typed
),

-- the same rows, with all that is read of them
selected_rows AS (
  SELECT
    r.*,
    v.ServDischDate
  FROM reported AS r
  JOIN reported_cleaned AS v ON v.row_number = r.row_number
),

ids201_texts AS (
  SELECT
    row_number() OVER (ORDER BY source.`PathwayID`, source.`Unique_MonthID`, source.`CareContDate`, source.`Unique_CareContactID`, source.`UniqueID_IDS201`, source.`AttendOrDNACode`, source.`PlannedCareContIndicator`, source.`AppType`, source.`CareContTime`) AS row_number,
    CAST(source.`PathwayID` AS STRING) AS IDS201_PathwayID,
    CAST(source.`Unique_MonthID` AS STRING) AS IDS201_Unique_MonthID,
    CAST(source.`CareContDate` AS STRING) AS IDS201_CareContDate,
    CAST(source.`Unique_CareContactID` AS STRING) AS IDS201_Unique_CareContactID,
    CAST(source.`UniqueID_IDS201` AS STRING) AS IDS201_UniqueID_IDS201,
    CAST(source.`AttendOrDNACode` AS STRING) AS IDS201_AttendOrDNACode,
    CAST(source.`PlannedCareContIndicator` AS STRING) AS IDS201_PlannedCareContIndicator,
    CAST(source.`AppType` AS STRING) AS IDS201_AppType,
    CAST(source.`CareContTime` AS STRING) AS IDS201_CareContTime
  FROM `IDS201CareContact` AS source
),

ids201_trimmed AS (
  SELECT
    row_number,
    trim(BOTH blanks.characters FROM IDS201_PathwayID) AS IDS201_PathwayID,
    trim(BOTH blanks.characters FROM IDS201_Unique_MonthID) AS IDS201_Unique_MonthID,
    trim(BOTH blanks.characters FROM IDS201_CareContDate) AS IDS201_CareContDate,
    trim(BOTH blanks.characters FROM IDS201_Unique_CareContactID) AS IDS201_Unique_CareContactID,
    trim(BOTH blanks.characters FROM IDS201_UniqueID_IDS201) AS IDS201_UniqueID_IDS201,
    trim(BOTH blanks.characters FROM IDS201_AttendOrDNACode) AS IDS201_AttendOrDNACode,
    trim(BOTH blanks.characters FROM IDS201_PlannedCareContIndicator) AS IDS201_PlannedCareContIndicator,
    trim(BOTH blanks.characters FROM IDS201_AppType) AS IDS201_AppType,
    trim(BOTH blanks.characters FROM IDS201_CareContTime) AS IDS201_CareContTime
  FROM ids201_texts
  CROSS JOIN blanks
),

ids201_written AS (
  SELECT
    row_number,
    CASE WHEN upper(IDS201_PathwayID) NOT IN ('', 'NULL') AND length(IDS201_PathwayID) <= 255 THEN IDS201_PathwayID END AS IDS201_PathwayID,
    CASE WHEN upper(IDS201_Unique_MonthID) NOT IN ('', 'NULL') THEN IDS201_Unique_MonthID END AS IDS201_Unique_MonthID,
    CASE WHEN upper(IDS201_CareContDate) NOT IN ('', 'NULL') THEN IDS201_CareContDate END AS IDS201_CareContDate,
    CASE WHEN upper(IDS201_Unique_CareContactID) NOT IN ('', 'NULL') AND length(IDS201_Unique_CareContactID) <= 255 THEN IDS201_Unique_CareContactID END AS IDS201_Unique_CareContactID,
    CASE WHEN upper(IDS201_UniqueID_IDS201) NOT IN ('', 'NULL') AND length(IDS201_UniqueID_IDS201) <= 255 THEN IDS201_UniqueID_IDS201 END AS IDS201_UniqueID_IDS201,
    CASE WHEN upper(IDS201_AttendOrDNACode) NOT IN ('', 'NULL') AND length(IDS201_AttendOrDNACode) <= 255 THEN IDS201_AttendOrDNACode END AS IDS201_AttendOrDNACode,
    CASE WHEN upper(IDS201_PlannedCareContIndicator) NOT IN ('', 'NULL') AND length(IDS201_PlannedCareContIndicator) <= 255 THEN IDS201_PlannedCareContIndicator END AS IDS201_PlannedCareContIndicator,
    CASE WHEN upper(IDS201_AppType) NOT IN ('', 'NULL') AND length(IDS201_AppType) <= 255 THEN IDS201_AppType END AS IDS201_AppType,
    CASE WHEN upper(IDS201_CareContTime) NOT IN ('', 'NULL') THEN IDS201_CareContTime END AS IDS201_CareContTime
  FROM ids201_trimmed
),

ids201_typed AS (
  SELECT
    row_number,
    IDS201_PathwayID,
    CASE WHEN IDS201_Unique_MonthID RLIKE '^[+-]?([0-9]+([.]0*)?|[.]0+)$' THEN try_cast(IDS201_Unique_MonthID AS DECIMAL(18, 0)) END AS IDS201_Unique_MonthID,
    CASE WHEN (IDS201_CareContDate RLIKE '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' OR (IDS201_CareContDate RLIKE '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]' AND trim(BOTH blanks.characters FROM substr(IDS201_CareContDate, 12)) RLIKE '^[0-9:.Z+-]+$')) AND left(IDS201_CareContDate, 4) <> '0000' THEN try_cast(left(IDS201_CareContDate, 10) AS DATE) END AS IDS201_CareContDate,
    IDS201_Unique_CareContactID,
    IDS201_UniqueID_IDS201,
    CASE WHEN IDS201_AttendOrDNACode RLIKE '^[0-9]+$' THEN coalesce(nullif(trim(LEADING '0' FROM IDS201_AttendOrDNACode), ''), '0') ELSE upper(IDS201_AttendOrDNACode) END AS IDS201_AttendOrDNACode,
    CASE WHEN IDS201_PlannedCareContIndicator RLIKE '^[0-9]+$' THEN coalesce(nullif(trim(LEADING '0' FROM IDS201_PlannedCareContIndicator), ''), '0') ELSE upper(IDS201_PlannedCareContIndicator) END AS IDS201_PlannedCareContIndicator,
    CASE WHEN IDS201_AppType RLIKE '^[0-9]+$' THEN coalesce(nullif(trim(LEADING '0' FROM IDS201_AppType), ''), '0') ELSE upper(IDS201_AppType) END AS IDS201_AppType,
    CASE WHEN IDS201_CareContTime RLIKE '^([01][0-9]|2[0-3]):([0-5][0-9])(:([0-5][0-9])([.]([0-9]{0,7}))?)?Z*$' OR (CASE WHEN (IDS201_CareContTime RLIKE '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' OR (IDS201_CareContTime RLIKE '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]' AND trim(BOTH blanks.characters FROM substr(IDS201_CareContTime, 12)) RLIKE '^[0-9:.Z+-]+$')) AND left(IDS201_CareContTime, 4) <> '0000' THEN try_cast(left(IDS201_CareContTime, 10) AS DATE) END IS NOT NULL AND trim(BOTH blanks.characters FROM substr(IDS201_CareContTime, 12)) RLIKE '^([01][0-9]|2[0-3]):([0-5][0-9])(:([0-5][0-9])([.]([0-9]{0,7}))?)?Z*$') THEN ((CAST(regexp_extract(IDS201_CareContTime, '([01][0-9]|2[0-3]):([0-5][0-9])(:([0-5][0-9])([.]([0-9]{0,7}))?)?Z*$', 1) AS BIGINT) * 60 + CAST(regexp_extract(IDS201_CareContTime, '([01][0-9]|2[0-3]):([0-5][0-9])(:([0-5][0-9])([.]([0-9]{0,7}))?)?Z*$', 2) AS BIGINT)) * 60 + CAST(coalesce(nullif(regexp_extract(IDS201_CareContTime, '([01][0-9]|2[0-3]):([0-5][0-9])(:([0-5][0-9])([.]([0-9]{0,7}))?)?Z*$', 4), ''), '0') AS BIGINT)) * 1000 + CAST(rpad(left(regexp_extract(IDS201_CareContTime, '([01][0-9]|2[0-3]):([0-5][0-9])(:([0-5][0-9])([.]([0-9]{0,7}))?)?Z*$', 6), 3), 3, '0') AS BIGINT) END AS IDS201_CareContTime
  FROM ids201_written
),

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
  FROM ids201_typed
  WHERE IDS201_PathwayID IS NOT NULL
    AND IDS201_Unique_MonthID BETWEEN 0 AND 32767
),

ids202_texts AS (
  SELECT
    row_number() OVER (ORDER BY source.`Unique_CareContactID`, source.`Unique_MonthID`, source.`Unique_CareActivityID`, source.`UniqueID_IDS202`, source.`CodeProcAndProcStatus`) AS row_number,
    CAST(source.`Unique_CareContactID` AS STRING) AS IDS202_Unique_CareContactID,
    CAST(source.`Unique_MonthID` AS STRING) AS IDS202_Unique_MonthID,
    CAST(source.`Unique_CareActivityID` AS STRING) AS IDS202_Unique_CareActivityID,
    CAST(source.`UniqueID_IDS202` AS STRING) AS IDS202_UniqueID_IDS202,
    CAST(source.`CodeProcAndProcStatus` AS STRING) AS IDS202_CodeProcAndProcStatus
  FROM `IDS202CareActivity` AS source
),

ids202_trimmed AS (
  SELECT
    row_number,
    trim(BOTH blanks.characters FROM IDS202_Unique_CareContactID) AS IDS202_Unique_CareContactID,
    trim(BOTH blanks.characters FROM IDS202_Unique_MonthID) AS IDS202_Unique_MonthID,
    trim(BOTH blanks.characters FROM IDS202_Unique_CareActivityID) AS IDS202_Unique_CareActivityID,
    trim(BOTH blanks.characters FROM IDS202_UniqueID_IDS202) AS IDS202_UniqueID_IDS202,
    trim(BOTH blanks.characters FROM IDS202_CodeProcAndProcStatus) AS IDS202_CodeProcAndProcStatus
  FROM ids202_texts
  CROSS JOIN blanks
),

ids202_written AS (
  SELECT
    row_number,
    CASE WHEN upper(IDS202_Unique_CareContactID) NOT IN ('', 'NULL') AND length(IDS202_Unique_CareContactID) <= 255 THEN IDS202_Unique_CareContactID END AS IDS202_Unique_CareContactID,
    CASE WHEN upper(IDS202_Unique_MonthID) NOT IN ('', 'NULL') THEN IDS202_Unique_MonthID END AS IDS202_Unique_MonthID,
    CASE WHEN upper(IDS202_Unique_CareActivityID) NOT IN ('', 'NULL') AND length(IDS202_Unique_CareActivityID) <= 255 THEN IDS202_Unique_CareActivityID END AS IDS202_Unique_CareActivityID,
    CASE WHEN upper(IDS202_UniqueID_IDS202) NOT IN ('', 'NULL') AND length(IDS202_UniqueID_IDS202) <= 255 THEN IDS202_UniqueID_IDS202 END AS IDS202_UniqueID_IDS202,
    CASE WHEN upper(IDS202_CodeProcAndProcStatus) NOT IN ('', 'NULL') AND length(IDS202_CodeProcAndProcStatus) <= 255 THEN IDS202_CodeProcAndProcStatus END AS IDS202_CodeProcAndProcStatus
  FROM ids202_trimmed
),

ids202_typed AS (
  SELECT
    row_number,
    IDS202_Unique_CareContactID,
    CASE WHEN IDS202_Unique_MonthID RLIKE '^[+-]?([0-9]+([.]0*)?|[.]0+)$' THEN try_cast(IDS202_Unique_MonthID AS DECIMAL(18, 0)) END AS IDS202_Unique_MonthID,
    IDS202_Unique_CareActivityID,
    IDS202_UniqueID_IDS202,
    CASE WHEN IDS202_CodeProcAndProcStatus RLIKE '^[0-9]+$' THEN coalesce(nullif(trim(LEADING '0' FROM IDS202_CodeProcAndProcStatus), ''), '0') ELSE upper(IDS202_CodeProcAndProcStatus) END AS IDS202_CodeProcAndProcStatus
  FROM ids202_written
),

-- IDS202CareActivity: no row without a key or a month
ids202_cleaned AS (
  SELECT
    row_number,
    IDS202_Unique_CareContactID,
    CASE WHEN IDS202_Unique_MonthID BETWEEN 0 AND 32767 THEN IDS202_Unique_MonthID END AS IDS202_Unique_MonthID,
    IDS202_Unique_CareActivityID,
    IDS202_UniqueID_IDS202,
    IDS202_CodeProcAndProcStatus
  FROM ids202_typed
  WHERE IDS202_Unique_CareContactID IS NOT NULL
    AND IDS202_Unique_MonthID BETWEEN 0 AND 32767
),

ids205_texts AS (
  SELECT
    row_number() OVER (ORDER BY source.`PathwayID`, source.`Unique_MonthID`, source.`EndDateIntEnabledTherLog`, source.`UniqueID_IDS205`, source.`StartDateIntEnabledTherLog`) AS row_number,
    CAST(source.`PathwayID` AS STRING) AS IDS205_PathwayID,
    CAST(source.`Unique_MonthID` AS STRING) AS IDS205_Unique_MonthID,
    CAST(source.`EndDateIntEnabledTherLog` AS STRING) AS IDS205_EndDateIntEnabledTherLog,
    CAST(source.`UniqueID_IDS205` AS STRING) AS IDS205_UniqueID_IDS205,
    CAST(source.`StartDateIntEnabledTherLog` AS STRING) AS IDS205_StartDateIntEnabledTherLog
  FROM `IDS205InternetTherLog` AS source
),

ids205_trimmed AS (
  SELECT
    row_number,
    trim(BOTH blanks.characters FROM IDS205_PathwayID) AS IDS205_PathwayID,
    trim(BOTH blanks.characters FROM IDS205_Unique_MonthID) AS IDS205_Unique_MonthID,
    trim(BOTH blanks.characters FROM IDS205_EndDateIntEnabledTherLog) AS IDS205_EndDateIntEnabledTherLog,
    trim(BOTH blanks.characters FROM IDS205_UniqueID_IDS205) AS IDS205_UniqueID_IDS205,
    trim(BOTH blanks.characters FROM IDS205_StartDateIntEnabledTherLog) AS IDS205_StartDateIntEnabledTherLog
  FROM ids205_texts
  CROSS JOIN blanks
),

ids205_written AS (
  SELECT
    row_number,
    CASE WHEN upper(IDS205_PathwayID) NOT IN ('', 'NULL') AND length(IDS205_PathwayID) <= 255 THEN IDS205_PathwayID END AS IDS205_PathwayID,
    CASE WHEN upper(IDS205_Unique_MonthID) NOT IN ('', 'NULL') THEN IDS205_Unique_MonthID END AS IDS205_Unique_MonthID,
    CASE WHEN upper(IDS205_EndDateIntEnabledTherLog) NOT IN ('', 'NULL') THEN IDS205_EndDateIntEnabledTherLog END AS IDS205_EndDateIntEnabledTherLog,
    CASE WHEN upper(IDS205_UniqueID_IDS205) NOT IN ('', 'NULL') AND length(IDS205_UniqueID_IDS205) <= 255 THEN IDS205_UniqueID_IDS205 END AS IDS205_UniqueID_IDS205,
    CASE WHEN upper(IDS205_StartDateIntEnabledTherLog) NOT IN ('', 'NULL') THEN IDS205_StartDateIntEnabledTherLog END AS IDS205_StartDateIntEnabledTherLog
  FROM ids205_trimmed
),

ids205_typed AS (
  SELECT
    row_number,
    IDS205_PathwayID,
    CASE WHEN IDS205_Unique_MonthID RLIKE '^[+-]?([0-9]+([.]0*)?|[.]0+)$' THEN try_cast(IDS205_Unique_MonthID AS DECIMAL(18, 0)) END AS IDS205_Unique_MonthID,
    CASE WHEN (IDS205_EndDateIntEnabledTherLog RLIKE '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' OR (IDS205_EndDateIntEnabledTherLog RLIKE '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]' AND trim(BOTH blanks.characters FROM substr(IDS205_EndDateIntEnabledTherLog, 12)) RLIKE '^[0-9:.Z+-]+$')) AND left(IDS205_EndDateIntEnabledTherLog, 4) <> '0000' THEN try_cast(left(IDS205_EndDateIntEnabledTherLog, 10) AS DATE) END AS IDS205_EndDateIntEnabledTherLog,
    IDS205_UniqueID_IDS205,
    CASE WHEN (IDS205_StartDateIntEnabledTherLog RLIKE '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' OR (IDS205_StartDateIntEnabledTherLog RLIKE '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]' AND trim(BOTH blanks.characters FROM substr(IDS205_StartDateIntEnabledTherLog, 12)) RLIKE '^[0-9:.Z+-]+$')) AND left(IDS205_StartDateIntEnabledTherLog, 4) <> '0000' THEN try_cast(left(IDS205_StartDateIntEnabledTherLog, 10) AS DATE) END AS IDS205_StartDateIntEnabledTherLog
  FROM ids205_written
),

-- IDS205InternetTherLog: no row without a key or a month
ids205_cleaned AS (
  SELECT
    row_number,
    IDS205_PathwayID,
    CASE WHEN IDS205_Unique_MonthID BETWEEN 0 AND 32767 THEN IDS205_Unique_MonthID END AS IDS205_Unique_MonthID,
    IDS205_EndDateIntEnabledTherLog,
    IDS205_UniqueID_IDS205,
    IDS205_StartDateIntEnabledTherLog
  FROM ids205_typed
  WHERE IDS205_PathwayID IS NOT NULL
    AND IDS205_Unique_MonthID BETWEEN 0 AND 32767
),

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
  FROM ids201_cleaned AS c
  JOIN selected_rows AS p ON p.PathwayID = c.IDS201_PathwayID
  WHERE (22802 + CAST(c.IDS201_Unique_MonthID AS BIGINT)) <= session.last_month
    AND (c.IDS201_CareContDate IS NULL OR c.IDS201_CareContDate <= session.period_end)
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
),

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
  FROM ids202_cleaned AS c
  JOIN care_contacts AS p ON p.IDS201_Unique_CareContactID = c.IDS202_Unique_CareContactID
  WHERE (22802 + CAST(c.IDS202_Unique_MonthID AS BIGINT)) <= session.last_month
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
),

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
  FROM ids205_cleaned AS c
  JOIN selected_rows AS p ON p.PathwayID = c.IDS205_PathwayID
  WHERE (22802 + CAST(c.IDS205_Unique_MonthID AS BIGINT)) <= session.last_month
    AND (c.IDS205_EndDateIntEnabledTherLog IS NULL OR c.IDS205_EndDateIntEnabledTherLog <= session.period_end)
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
),

-- IDS201_EmploymentSupport_Flag, IDS201_OtherActivity_Flag
taken_1_rows AS (
  SELECT
    f.care_contact_id AS target_row,
    CASE WHEN IDS202_CodeProcAndProcStatus IN ('1098051000000103') THEN 1 END AS q0,
    CASE WHEN NOT (IDS202_CodeProcAndProcStatus IN ('1098051000000103')) THEN 1 END AS q1
  FROM care_activities AS f
),

taken_1 AS (
  SELECT
    target_row,
    (count(q0) > 0) AS IDS201_EmploymentSupport_Flag,
    (count(q1) > 0) AS IDS201_OtherActivity_Flag
  FROM taken_1_rows
  GROUP BY target_row
),

care_contacts_1 AS (
  SELECT
    s.*,
    (
      IDS201_AttendOrDNACode IN ('5', '6')
      OR IDS201_PlannedCareContIndicator IN ('N')
    ) AS IDS201_Attended_Flag,
    coalesce(t1.IDS201_EmploymentSupport_Flag, FALSE) AS IDS201_EmploymentSupport_Flag,
    coalesce(t1.IDS201_OtherActivity_Flag, FALSE) AS IDS201_OtherActivity_Flag
  FROM care_contacts AS s
  LEFT JOIN taken_1 AS t1 ON t1.target_row = s.care_contact_id
),

care_contacts_2 AS (
  SELECT
    s.*,
    (
      IDS201_Attended_Flag
      AND IDS201_AppType IN ('2', '3', '5')
      AND IDS201_CareContDate >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR IDS201_CareContDate <= ServDischDate
      )
      AND (
        NOT (IDS201_EmploymentSupport_Flag)
        OR IDS201_OtherActivity_Flag
      )
    ) AS IDS201_TreatmentContact_Flag
  FROM care_contacts_1 AS s
  JOIN selected_rows AS o1 ON o1.row_number = s.pathway_row
),

-- TreatmentCareContact_Count
taken_2_rows AS (
  SELECT
    f.pathway_row AS target_row,
    CASE WHEN IDS201_TreatmentContact_Flag THEN 1 END AS q0
  FROM care_contacts_2 AS f
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
  FROM internet_enabled_therapy_logs AS f
  JOIN selected_rows AS o1 ON o1.row_number = f.pathway_row
),

taken_2 AS (
  SELECT
    target_row,
    count(q0) AS TreatmentCareContact_Count
  FROM taken_2_rows
  GROUP BY target_row
),

-- TherapySession_FirstDate
taken_3_rows AS (
  SELECT
    f.pathway_row AS target_row,
    CASE WHEN IDS201_TreatmentContact_Flag THEN 1 END AS q0,
    IDS201_CareContDate AS v_TherapySession_FirstDate,
    IDS201_CareContDate AS key_0,
    IDS201_CareContTime AS key_1,
    0 AS table_rank,
    length(trim(LEADING '0' FROM coalesce(IDS201_UniqueID_IDS201, ''))) AS record_length,
    trim(LEADING '0' FROM coalesce(IDS201_UniqueID_IDS201, '')) AS record_digits,
    f.care_contact_row AS source_row,
    0 AS source_place
  FROM care_contacts_2 AS f
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
    ) THEN 1 END AS q0,
    IDS205_EndDateIntEnabledTherLog AS v_TherapySession_FirstDate,
    IDS205_EndDateIntEnabledTherLog AS key_0,
    CAST(NULL AS BIGINT) AS key_1,
    1 AS table_rank,
    length(trim(LEADING '0' FROM coalesce(IDS205_UniqueID_IDS205, ''))) AS record_length,
    trim(LEADING '0' FROM coalesce(IDS205_UniqueID_IDS205, '')) AS record_digits,
    f.internet_enabled_therapy_log_row AS source_row,
    1 AS source_place
  FROM internet_enabled_therapy_logs AS f
  JOIN selected_rows AS o1 ON o1.row_number = f.pathway_row
),

taken_3_placed AS (
  SELECT
    q0,
    target_row,
    v_TherapySession_FirstDate,
    row_number() OVER (PARTITION BY target_row ORDER BY key_0 NULLS LAST, key_1 NULLS LAST, table_rank, record_length, record_digits, source_row, source_place) AS place
  FROM taken_3_rows
  WHERE q0 = 1
),

taken_3_ordered AS (
  SELECT
    q0,
    target_row,
    v_TherapySession_FirstDate,
    count(q0) OVER (PARTITION BY target_row ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS n_q0,
    count(q0) OVER (PARTITION BY target_row) AS m_q0
  FROM taken_3_placed
),

taken_3 AS (
  SELECT
    target_row,
    max(CASE WHEN q0 = 1 AND n_q0 = 1 THEN v_TherapySession_FirstDate END) AS TherapySession_FirstDate
  FROM taken_3_ordered
  GROUP BY target_row
),

derived_3 AS (
  SELECT
    s.*,
    coalesce(t1.TreatmentCareContact_Count, 0) AS TreatmentCareContact_Count,
    t2.TherapySession_FirstDate AS TherapySession_FirstDate
  FROM selected_rows AS s
  LEFT JOIN taken_2 AS t1 ON t1.target_row = s.row_number
  LEFT JOIN taken_3 AS t2 ON t2.target_row = s.row_number
),

derived AS (
  SELECT
    s.*,
    (
      ServDischDate IS NOT NULL
      AND TreatmentCareContact_Count >= 2
    ) AS CompletedTreatment_Flag
  FROM derived_3 AS s
),

-- (count selected (in-period ServDischDate) (and CompletedTreatment_Flag (<= (days ReferralRequestReceivedDate TherapySession_FirstDate) 42)))
leaf_0 AS (
  SELECT
    0 AS leaf,
    'count' AS kind,
    england_code,
    provider_code,
    CAST(NULL AS BIGINT) AS value,
    (
      CompletedTreatment_Flag
      AND datediff(TherapySession_FirstDate, ReferralRequestReceivedDate) <= 42
    ) AS holds
  FROM derived
  WHERE (ServDischDate IS NOT NULL AND ServDischDate BETWEEN session.period_start AND session.period_end)
),

-- (count selected (in-period ServDischDate) (and CompletedTreatment_Flag))
leaf_1 AS (
  SELECT
    1 AS leaf,
    'count' AS kind,
    england_code,
    provider_code,
    CAST(NULL AS BIGINT) AS value,
    CompletedTreatment_Flag AS holds
  FROM derived
  WHERE (ServDischDate IS NOT NULL AND ServDischDate BETWEEN session.period_start AND session.period_end)
),

-- rows that count or are left undecided
contributions AS (
  SELECT * FROM leaf_0 WHERE coalesce(holds, TRUE)
  UNION ALL
  SELECT * FROM leaf_1 WHERE coalesce(holds, TRUE)
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
  CAST('definitions=v2.1;digest=d4b2d9f236a08dc7795cfbebbf6eeb1a;cadence=Month;measures=M053;breakdowns=;levels=England|Provider;derived=lacking;organisations=;fields=IDS001MPI.Age_RP_EndDate|IDS001MPI.EduEstabTypeIAPT|IDS001MPI.EthnicCategory|IDS001MPI.ExBAFIndicator|IDS001MPI.Gender|IDS001MPI.GenderIdentity|IDS001MPI.GenderIdentitySameAtBirth|IDS001MPI.Person_ID|IDS001MPI.RecordNumber|IDS001MPI.UniqueID_IDS001|IDS001MPI.Unique_MonthID|IDS004EmpStatus.BenefitRecInd|IDS004EmpStatus.ESAInd|IDS004EmpStatus.EmpSupportDischargeDate|IDS004EmpStatus.EmpSupportInd|IDS004EmpStatus.EmployStatus|IDS004EmpStatus.EmployStatusRecDate|IDS004EmpStatus.PIPInd|IDS004EmpStatus.Person_ID|IDS004EmpStatus.RecordNumber|IDS004EmpStatus.SSPInd|IDS004EmpStatus.SickAbsenceInd|IDS004EmpStatus.UCInd|IDS004EmpStatus.UniqueID_IDS004|IDS004EmpStatus.Unique_MonthID|IDS004EmpStatus.WeekHoursWorked|IDS007DisabilityType.DisabCode|IDS007DisabilityType.Person_ID|IDS007DisabilityType.RecordNumber|IDS007DisabilityType.UniqueID_IDS0' AS STRING) AS code,
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
