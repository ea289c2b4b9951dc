-- Measures of NHS Talking Therapies, definitions v2.1, for PostgreSQL 12 or later.
-- psql --no-psqlrc --quiet --csv --file THIS_FILE --output result.csv DATABASE
-- Figures of the result: iapt-measures compute --from-result result.csv
-- 
-- M187 Count_NoReliableChange, v2.1, fingerprint eb892f7e08d2d98f
--   row_count of leaf 0
-- period 2024-05: 2024-05-01 to 2024-05-31
-- thresholds 9966cce19d17edf3
-- Iapt.Measures 0.1.0

\set period_start 2024-05-01
\set period_end 2024-05-31
\set first_month 24292
\set last_month 24292

WITH
-- what surrounds a text without being part of it
blanks AS MATERIALIZED (
  SELECT chr(9) || chr(10) || chr(11) || chr(12) || chr(13) || chr(32) || chr(133) || chr(160) || chr(5760) || chr(8192) || chr(8193) || chr(8194) || chr(8195) || chr(8196) || chr(8197) || chr(8198) || chr(8199) || chr(8200) || chr(8201) || chr(8202) || chr(8232) || chr(8233) || chr(8239) || chr(8287) || chr(12288) AS characters
),

texts AS (
  SELECT
    source."row_number" AS row_number,
    CAST(source."PathwayID" AS TEXT) AS PathwayID,
    CAST(source."UniqueID_IDS101" AS TEXT) AS UniqueID_IDS101,
    CAST(source."Unique_MonthID" AS TEXT) AS Unique_MonthID,
    CAST(source."ReferralRequestReceivedDate" AS TEXT) AS ReferralRequestReceivedDate,
    CAST(source."UsePathway_Flag" AS TEXT) AS UsePathway_Flag,
    CAST(source."OrgID_Provider" AS TEXT) AS OrgID_Provider,
    CAST(source."RecordNumber" AS TEXT) AS RecordNumber
  FROM "IDS101Referral" AS source
),

trimmed AS MATERIALIZED (
  SELECT
    row_number,
    btrim(PathwayID, blanks.characters) AS PathwayID,
    btrim(UniqueID_IDS101, blanks.characters) AS UniqueID_IDS101,
    btrim(Unique_MonthID, blanks.characters) AS Unique_MonthID,
    btrim(ReferralRequestReceivedDate, blanks.characters) AS ReferralRequestReceivedDate,
    btrim(UsePathway_Flag, blanks.characters) AS UsePathway_Flag,
    btrim(OrgID_Provider, blanks.characters) AS OrgID_Provider,
    btrim(RecordNumber, blanks.characters) AS RecordNumber
  FROM texts
  CROSS JOIN blanks
),

-- a text, or null where nothing or the word NULL stands
written AS MATERIALIZED (
  SELECT
    row_number,
    CASE WHEN upper(PathwayID) NOT IN ('', 'NULL') AND length(PathwayID) <= 255 THEN PathwayID END AS PathwayID,
    CASE WHEN upper(UniqueID_IDS101) NOT IN ('', 'NULL') AND length(UniqueID_IDS101) <= 255 THEN UniqueID_IDS101 END AS UniqueID_IDS101,
    CASE WHEN upper(Unique_MonthID) NOT IN ('', 'NULL') THEN Unique_MonthID END AS Unique_MonthID,
    CASE WHEN upper(ReferralRequestReceivedDate) NOT IN ('', 'NULL') THEN ReferralRequestReceivedDate END AS ReferralRequestReceivedDate,
    CASE WHEN upper(UsePathway_Flag) NOT IN ('', 'NULL') THEN UsePathway_Flag END AS UsePathway_Flag,
    CASE WHEN upper(OrgID_Provider) NOT IN ('', 'NULL') AND length(OrgID_Provider) <= 255 THEN OrgID_Provider END AS OrgID_Provider,
    CASE WHEN upper(RecordNumber) NOT IN ('', 'NULL') AND length(RecordNumber) <= 255 THEN RecordNumber END AS RecordNumber
  FROM trimmed
),

-- each text as a value of its field, or null where it cannot be read
typed AS MATERIALIZED (
  SELECT
    row_number,
    PathwayID,
    UniqueID_IDS101,
    CASE WHEN Unique_MonthID ~ '^[+-]?(0*[0-9]{1,18}(\.0*)?|\.0+)$' THEN CAST(Unique_MonthID AS NUMERIC(18, 0)) END AS Unique_MonthID,
    CASE WHEN ReferralRequestReceivedDate ~ '^[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}([T ][\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]*[0-9:.Z+-]+)?$' AND left(ReferralRequestReceivedDate, 4) <> '0000' THEN CASE WHEN extract(MONTH FROM make_date(CAST(substr(ReferralRequestReceivedDate, 1, 4) AS INTEGER), CAST(substr(ReferralRequestReceivedDate, 6, 2) AS INTEGER), 1) + (CAST(substr(ReferralRequestReceivedDate, 9, 2) AS INTEGER) - 1)) = CAST(substr(ReferralRequestReceivedDate, 6, 2) AS INTEGER) THEN make_date(CAST(substr(ReferralRequestReceivedDate, 1, 4) AS INTEGER), CAST(substr(ReferralRequestReceivedDate, 6, 2) AS INTEGER), 1) + (CAST(substr(ReferralRequestReceivedDate, 9, 2) AS INTEGER) - 1) END END AS ReferralRequestReceivedDate,
    CASE WHEN upper(UsePathway_Flag) IN ('TRUE', '1', 'Y', 'YES', 'T') THEN TRUE WHEN upper(UsePathway_Flag) IN ('FALSE', '0', 'N', 'NO', 'F') THEN FALSE END AS UsePathway_Flag,
    OrgID_Provider,
    RecordNumber,
    (Unique_MonthID IS NOT NULL) AS Unique_MonthID_is_written,
    (ReferralRequestReceivedDate IS NOT NULL) AS ReferralRequestReceivedDate_is_written
  FROM written
),

-- no row without a pathway or a month
cleaned AS MATERIALIZED (
  SELECT
    row_number,
    PathwayID,
    UniqueID_IDS101,
    CASE WHEN Unique_MonthID BETWEEN 0 AND 32767 THEN Unique_MonthID END AS Unique_MonthID,
    ReferralRequestReceivedDate,
    UsePathway_Flag,
    OrgID_Provider,
    RecordNumber
  FROM typed
  WHERE PathwayID IS NOT NULL
    AND (NOT (Unique_MonthID_is_written) OR Unique_MonthID BETWEEN 0 AND 32767)
    AND (NOT (ReferralRequestReceivedDate_is_written) OR ReferralRequestReceivedDate IS NOT NULL)
    AND Unique_MonthID BETWEEN 0 AND 32767
),

-- each row with its organisations and its month: years times 12 and the months before it
placed AS MATERIALIZED (
  SELECT
    c.*,
    'all' AS england_code,
    coalesce(c.OrgID_Provider, 'UNKNOWN') AS provider_code,
    22802 + CAST(c.Unique_MonthID AS BIGINT) AS snapshot_month,
    ltrim(coalesce(c.UniqueID_IDS101, ''), '0') AS record_digits
  FROM cleaned AS c
),

candidates AS MATERIALIZED (
  SELECT
    p.*
  FROM placed AS p
  WHERE p.UsePathway_Flag
),

-- of the candidates of a pathway, the one to be kept comes first
ranked AS MATERIALIZED (
  SELECT
    c.*,
    row_number() OVER (PARTITION BY c.PathwayID, c.snapshot_month ORDER BY length(c.record_digits) DESC, c.record_digits COLLATE "C" DESC, c.row_number DESC) AS place
  FROM candidates AS c
),

kept AS MATERIALIZED (
  SELECT
    r.*
  FROM ranked AS r
  WHERE r.place = 1
),

-- one row for each pathway that is reported for the period
reported AS MATERIALIZED (
  SELECT
    k.*,
    (snapshot_month = :last_month) AS selected_at_period_end
  FROM kept AS k
  WHERE snapshot_month = :last_month
),

reported_texts AS (
  SELECT
    source."row_number" AS row_number,
    CAST(source."ServDischDate" AS TEXT) AS ServDischDate
  FROM "IDS101Referral" AS source
  JOIN reported AS r ON r.row_number = source."row_number"
),

reported_trimmed AS MATERIALIZED (
  SELECT
    row_number,
    btrim(ServDischDate, blanks.characters) AS ServDischDate
  FROM reported_texts
  CROSS JOIN blanks
),

reported_written AS MATERIALIZED (
  SELECT
    row_number,
    CASE WHEN upper(ServDischDate) NOT IN ('', 'NULL') THEN ServDischDate END AS ServDischDate
  FROM reported_trimmed
),

reported_typed AS MATERIALIZED (
  SELECT
    row_number,
    CASE WHEN ServDischDate ~ '^[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}([T ][\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]*[0-9:.Z+-]+)?$' AND left(ServDischDate, 4) <> '0000' THEN CASE WHEN extract(MONTH FROM make_date(CAST(substr(ServDischDate, 1, 4) AS INTEGER), CAST(substr(ServDischDate, 6, 2) AS INTEGER), 1) + (CAST(substr(ServDischDate, 9, 2) AS INTEGER) - 1)) = CAST(substr(ServDischDate, 6, 2) AS INTEGER) THEN make_date(CAST(substr(ServDischDate, 1, 4) AS INTEGER), CAST(substr(ServDischDate, 6, 2) AS INTEGER), 1) + (CAST(substr(ServDischDate, 9, 2) AS INTEGER) - 1) END END AS ServDischDate
  FROM reported_written
),

-- values within their range; no last score without a first
reported_cleaned AS MATERIALIZED (
  SELECT
    row_number,
    ServDischDate
  FROM reported_typed
),

-- the same rows, with all that is read of them
selected_rows AS MATERIALIZED (
  SELECT
    r.*,
    v.ServDischDate
  FROM reported AS r
  JOIN reported_cleaned AS v ON v.row_number = r.row_number
),

ids201_texts AS (
  SELECT
    source."row_number" AS row_number,
    CAST(source."PathwayID" AS TEXT) AS IDS201_PathwayID,
    CAST(source."Unique_MonthID" AS TEXT) AS IDS201_Unique_MonthID,
    CAST(source."CareContDate" AS TEXT) AS IDS201_CareContDate,
    CAST(source."Unique_CareContactID" AS TEXT) AS IDS201_Unique_CareContactID,
    CAST(source."UniqueID_IDS201" AS TEXT) AS IDS201_UniqueID_IDS201,
    CAST(source."AttendOrDNACode" AS TEXT) AS IDS201_AttendOrDNACode,
    CAST(source."PlannedCareContIndicator" AS TEXT) AS IDS201_PlannedCareContIndicator,
    CAST(source."AppType" AS TEXT) AS IDS201_AppType,
    CAST(source."CareContTime" AS TEXT) AS IDS201_CareContTime
  FROM "IDS201CareContact" AS source
),

ids201_trimmed AS MATERIALIZED (
  SELECT
    row_number,
    btrim(IDS201_PathwayID, blanks.characters) AS IDS201_PathwayID,
    btrim(IDS201_Unique_MonthID, blanks.characters) AS IDS201_Unique_MonthID,
    btrim(IDS201_CareContDate, blanks.characters) AS IDS201_CareContDate,
    btrim(IDS201_Unique_CareContactID, blanks.characters) AS IDS201_Unique_CareContactID,
    btrim(IDS201_UniqueID_IDS201, blanks.characters) AS IDS201_UniqueID_IDS201,
    btrim(IDS201_AttendOrDNACode, blanks.characters) AS IDS201_AttendOrDNACode,
    btrim(IDS201_PlannedCareContIndicator, blanks.characters) AS IDS201_PlannedCareContIndicator,
    btrim(IDS201_AppType, blanks.characters) AS IDS201_AppType,
    btrim(IDS201_CareContTime, blanks.characters) AS IDS201_CareContTime
  FROM ids201_texts
  CROSS JOIN blanks
),

ids201_written AS MATERIALIZED (
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

ids201_typed AS MATERIALIZED (
  SELECT
    row_number,
    IDS201_PathwayID,
    CASE WHEN IDS201_Unique_MonthID ~ '^[+-]?(0*[0-9]{1,18}(\.0*)?|\.0+)$' THEN CAST(IDS201_Unique_MonthID AS NUMERIC(18, 0)) END AS IDS201_Unique_MonthID,
    CASE WHEN IDS201_CareContDate ~ '^[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}([T ][\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]*[0-9:.Z+-]+)?$' AND left(IDS201_CareContDate, 4) <> '0000' THEN CASE WHEN extract(MONTH FROM make_date(CAST(substr(IDS201_CareContDate, 1, 4) AS INTEGER), CAST(substr(IDS201_CareContDate, 6, 2) AS INTEGER), 1) + (CAST(substr(IDS201_CareContDate, 9, 2) AS INTEGER) - 1)) = CAST(substr(IDS201_CareContDate, 6, 2) AS INTEGER) THEN make_date(CAST(substr(IDS201_CareContDate, 1, 4) AS INTEGER), CAST(substr(IDS201_CareContDate, 6, 2) AS INTEGER), 1) + (CAST(substr(IDS201_CareContDate, 9, 2) AS INTEGER) - 1) END END AS IDS201_CareContDate,
    IDS201_Unique_CareContactID,
    IDS201_UniqueID_IDS201,
    CASE WHEN IDS201_AttendOrDNACode ~ '^[0-9]+$' THEN coalesce(nullif(ltrim(IDS201_AttendOrDNACode, '0'), ''), '0') ELSE upper(IDS201_AttendOrDNACode) END AS IDS201_AttendOrDNACode,
    CASE WHEN IDS201_PlannedCareContIndicator ~ '^[0-9]+$' THEN coalesce(nullif(ltrim(IDS201_PlannedCareContIndicator, '0'), ''), '0') ELSE upper(IDS201_PlannedCareContIndicator) END AS IDS201_PlannedCareContIndicator,
    CASE WHEN IDS201_AppType ~ '^[0-9]+$' THEN coalesce(nullif(ltrim(IDS201_AppType, '0'), ''), '0') ELSE upper(IDS201_AppType) END AS IDS201_AppType,
    CASE WHEN IDS201_CareContTime ~ '^([01][0-9]|2[0-3]):([0-5][0-9])(:([0-5][0-9])(\.([0-9]{0,7}))?)?Z*$' OR (IDS201_CareContTime ~ '^[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}[T ][\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]*([01][0-9]|2[0-3]):([0-5][0-9])(:([0-5][0-9])(\.([0-9]{0,7}))?)?Z*$' AND CASE WHEN left(IDS201_CareContTime, 10) ~ '^[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}([T ][\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]*[0-9:.Z+-]+)?$' AND left(left(IDS201_CareContTime, 10), 4) <> '0000' THEN CASE WHEN extract(MONTH FROM make_date(CAST(substr(left(IDS201_CareContTime, 10), 1, 4) AS INTEGER), CAST(substr(left(IDS201_CareContTime, 10), 6, 2) AS INTEGER), 1) + (CAST(substr(left(IDS201_CareContTime, 10), 9, 2) AS INTEGER) - 1)) = CAST(substr(left(IDS201_CareContTime, 10), 6, 2) AS INTEGER) THEN make_date(CAST(substr(left(IDS201_CareContTime, 10), 1, 4) AS INTEGER), CAST(substr(left(IDS201_CareContTime, 10), 6, 2) AS INTEGER), 1) + (CAST(substr(left(IDS201_CareContTime, 10), 9, 2) AS INTEGER) - 1) END END IS NOT NULL) THEN ((CAST((regexp_match(IDS201_CareContTime, '([01][0-9]|2[0-3]):([0-5][0-9])(:([0-5][0-9])(\.([0-9]{0,7}))?)?Z*$'))[1] AS BIGINT) * 60 + CAST((regexp_match(IDS201_CareContTime, '([01][0-9]|2[0-3]):([0-5][0-9])(:([0-5][0-9])(\.([0-9]{0,7}))?)?Z*$'))[2] AS BIGINT)) * 60 + CAST(coalesce((regexp_match(IDS201_CareContTime, '([01][0-9]|2[0-3]):([0-5][0-9])(:([0-5][0-9])(\.([0-9]{0,7}))?)?Z*$'))[4], '0') AS BIGINT)) * 1000 + CAST(rpad(left(coalesce((regexp_match(IDS201_CareContTime, '([01][0-9]|2[0-3]):([0-5][0-9])(:([0-5][0-9])(\.([0-9]{0,7}))?)?Z*$'))[6], ''), 3), 3, '0') AS BIGINT) END AS IDS201_CareContTime
  FROM ids201_written
),

-- IDS201CareContact: no row without a key or a month
ids201_cleaned AS MATERIALIZED (
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
    source."row_number" AS row_number,
    CAST(source."Unique_CareContactID" AS TEXT) AS IDS202_Unique_CareContactID,
    CAST(source."Unique_MonthID" AS TEXT) AS IDS202_Unique_MonthID,
    CAST(source."Unique_CareActivityID" AS TEXT) AS IDS202_Unique_CareActivityID,
    CAST(source."UniqueID_IDS202" AS TEXT) AS IDS202_UniqueID_IDS202,
    CAST(source."CodeProcAndProcStatus" AS TEXT) AS IDS202_CodeProcAndProcStatus
  FROM "IDS202CareActivity" AS source
),

ids202_trimmed AS MATERIALIZED (
  SELECT
    row_number,
    btrim(IDS202_Unique_CareContactID, blanks.characters) AS IDS202_Unique_CareContactID,
    btrim(IDS202_Unique_MonthID, blanks.characters) AS IDS202_Unique_MonthID,
    btrim(IDS202_Unique_CareActivityID, blanks.characters) AS IDS202_Unique_CareActivityID,
    btrim(IDS202_UniqueID_IDS202, blanks.characters) AS IDS202_UniqueID_IDS202,
    btrim(IDS202_CodeProcAndProcStatus, blanks.characters) AS IDS202_CodeProcAndProcStatus
  FROM ids202_texts
  CROSS JOIN blanks
),

ids202_written AS MATERIALIZED (
  SELECT
    row_number,
    CASE WHEN upper(IDS202_Unique_CareContactID) NOT IN ('', 'NULL') AND length(IDS202_Unique_CareContactID) <= 255 THEN IDS202_Unique_CareContactID END AS IDS202_Unique_CareContactID,
    CASE WHEN upper(IDS202_Unique_MonthID) NOT IN ('', 'NULL') THEN IDS202_Unique_MonthID END AS IDS202_Unique_MonthID,
    CASE WHEN upper(IDS202_Unique_CareActivityID) NOT IN ('', 'NULL') AND length(IDS202_Unique_CareActivityID) <= 255 THEN IDS202_Unique_CareActivityID END AS IDS202_Unique_CareActivityID,
    CASE WHEN upper(IDS202_UniqueID_IDS202) NOT IN ('', 'NULL') AND length(IDS202_UniqueID_IDS202) <= 255 THEN IDS202_UniqueID_IDS202 END AS IDS202_UniqueID_IDS202,
    CASE WHEN upper(IDS202_CodeProcAndProcStatus) NOT IN ('', 'NULL') AND length(IDS202_CodeProcAndProcStatus) <= 255 THEN IDS202_CodeProcAndProcStatus END AS IDS202_CodeProcAndProcStatus
  FROM ids202_trimmed
),

ids202_typed AS MATERIALIZED (
  SELECT
    row_number,
    IDS202_Unique_CareContactID,
    CASE WHEN IDS202_Unique_MonthID ~ '^[+-]?(0*[0-9]{1,18}(\.0*)?|\.0+)$' THEN CAST(IDS202_Unique_MonthID AS NUMERIC(18, 0)) END AS IDS202_Unique_MonthID,
    IDS202_Unique_CareActivityID,
    IDS202_UniqueID_IDS202,
    CASE WHEN IDS202_CodeProcAndProcStatus ~ '^[0-9]+$' THEN coalesce(nullif(ltrim(IDS202_CodeProcAndProcStatus, '0'), ''), '0') ELSE upper(IDS202_CodeProcAndProcStatus) END AS IDS202_CodeProcAndProcStatus
  FROM ids202_written
),

-- IDS202CareActivity: no row without a key or a month
ids202_cleaned AS MATERIALIZED (
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
    source."row_number" AS row_number,
    CAST(source."PathwayID" AS TEXT) AS IDS205_PathwayID,
    CAST(source."Unique_MonthID" AS TEXT) AS IDS205_Unique_MonthID,
    CAST(source."EndDateIntEnabledTherLog" AS TEXT) AS IDS205_EndDateIntEnabledTherLog,
    CAST(source."UniqueID_IDS205" AS TEXT) AS IDS205_UniqueID_IDS205,
    CAST(source."StartDateIntEnabledTherLog" AS TEXT) AS IDS205_StartDateIntEnabledTherLog
  FROM "IDS205InternetTherLog" AS source
),

ids205_trimmed AS MATERIALIZED (
  SELECT
    row_number,
    btrim(IDS205_PathwayID, blanks.characters) AS IDS205_PathwayID,
    btrim(IDS205_Unique_MonthID, blanks.characters) AS IDS205_Unique_MonthID,
    btrim(IDS205_EndDateIntEnabledTherLog, blanks.characters) AS IDS205_EndDateIntEnabledTherLog,
    btrim(IDS205_UniqueID_IDS205, blanks.characters) AS IDS205_UniqueID_IDS205,
    btrim(IDS205_StartDateIntEnabledTherLog, blanks.characters) AS IDS205_StartDateIntEnabledTherLog
  FROM ids205_texts
  CROSS JOIN blanks
),

ids205_written AS MATERIALIZED (
  SELECT
    row_number,
    CASE WHEN upper(IDS205_PathwayID) NOT IN ('', 'NULL') AND length(IDS205_PathwayID) <= 255 THEN IDS205_PathwayID END AS IDS205_PathwayID,
    CASE WHEN upper(IDS205_Unique_MonthID) NOT IN ('', 'NULL') THEN IDS205_Unique_MonthID END AS IDS205_Unique_MonthID,
    CASE WHEN upper(IDS205_EndDateIntEnabledTherLog) NOT IN ('', 'NULL') THEN IDS205_EndDateIntEnabledTherLog END AS IDS205_EndDateIntEnabledTherLog,
    CASE WHEN upper(IDS205_UniqueID_IDS205) NOT IN ('', 'NULL') AND length(IDS205_UniqueID_IDS205) <= 255 THEN IDS205_UniqueID_IDS205 END AS IDS205_UniqueID_IDS205,
    CASE WHEN upper(IDS205_StartDateIntEnabledTherLog) NOT IN ('', 'NULL') THEN IDS205_StartDateIntEnabledTherLog END AS IDS205_StartDateIntEnabledTherLog
  FROM ids205_trimmed
),

ids205_typed AS MATERIALIZED (
  SELECT
    row_number,
    IDS205_PathwayID,
    CASE WHEN IDS205_Unique_MonthID ~ '^[+-]?(0*[0-9]{1,18}(\.0*)?|\.0+)$' THEN CAST(IDS205_Unique_MonthID AS NUMERIC(18, 0)) END AS IDS205_Unique_MonthID,
    CASE WHEN IDS205_EndDateIntEnabledTherLog ~ '^[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}([T ][\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]*[0-9:.Z+-]+)?$' AND left(IDS205_EndDateIntEnabledTherLog, 4) <> '0000' THEN CASE WHEN extract(MONTH FROM make_date(CAST(substr(IDS205_EndDateIntEnabledTherLog, 1, 4) AS INTEGER), CAST(substr(IDS205_EndDateIntEnabledTherLog, 6, 2) AS INTEGER), 1) + (CAST(substr(IDS205_EndDateIntEnabledTherLog, 9, 2) AS INTEGER) - 1)) = CAST(substr(IDS205_EndDateIntEnabledTherLog, 6, 2) AS INTEGER) THEN make_date(CAST(substr(IDS205_EndDateIntEnabledTherLog, 1, 4) AS INTEGER), CAST(substr(IDS205_EndDateIntEnabledTherLog, 6, 2) AS INTEGER), 1) + (CAST(substr(IDS205_EndDateIntEnabledTherLog, 9, 2) AS INTEGER) - 1) END END AS IDS205_EndDateIntEnabledTherLog,
    IDS205_UniqueID_IDS205,
    CASE WHEN IDS205_StartDateIntEnabledTherLog ~ '^[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}([T ][\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]*[0-9:.Z+-]+)?$' AND left(IDS205_StartDateIntEnabledTherLog, 4) <> '0000' THEN CASE WHEN extract(MONTH FROM make_date(CAST(substr(IDS205_StartDateIntEnabledTherLog, 1, 4) AS INTEGER), CAST(substr(IDS205_StartDateIntEnabledTherLog, 6, 2) AS INTEGER), 1) + (CAST(substr(IDS205_StartDateIntEnabledTherLog, 9, 2) AS INTEGER) - 1)) = CAST(substr(IDS205_StartDateIntEnabledTherLog, 6, 2) AS INTEGER) THEN make_date(CAST(substr(IDS205_StartDateIntEnabledTherLog, 1, 4) AS INTEGER), CAST(substr(IDS205_StartDateIntEnabledTherLog, 6, 2) AS INTEGER), 1) + (CAST(substr(IDS205_StartDateIntEnabledTherLog, 9, 2) AS INTEGER) - 1) END END AS IDS205_StartDateIntEnabledTherLog
  FROM ids205_written
),

-- IDS205InternetTherLog: no row without a key or a month
ids205_cleaned AS MATERIALIZED (
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

ids606_texts AS (
  SELECT
    source."row_number" AS row_number,
    CAST(source."PathwayID" AS TEXT) AS IDS606_PathwayID,
    CAST(source."Unique_MonthID" AS TEXT) AS IDS606_Unique_MonthID,
    CAST(source."AssToolCompDate" AS TEXT) AS IDS606_AssToolCompDate,
    CAST(source."UniqueID_IDS606" AS TEXT) AS IDS606_UniqueID_IDS606,
    CAST(source."CodedAssToolType" AS TEXT) AS IDS606_CodedAssToolType,
    CAST(source."PersScore" AS TEXT) AS IDS606_PersScore,
    CAST(source."CodedAssToolType_FSN" AS TEXT) AS IDS606_CodedAssToolType_FSN,
    CAST(source."AssToolCompTime" AS TEXT) AS IDS606_AssToolCompTime
  FROM "IDS606CodedScoreAssessmentRefer" AS source
),

ids606_trimmed AS MATERIALIZED (
  SELECT
    row_number,
    btrim(IDS606_PathwayID, blanks.characters) AS IDS606_PathwayID,
    btrim(IDS606_Unique_MonthID, blanks.characters) AS IDS606_Unique_MonthID,
    btrim(IDS606_AssToolCompDate, blanks.characters) AS IDS606_AssToolCompDate,
    btrim(IDS606_UniqueID_IDS606, blanks.characters) AS IDS606_UniqueID_IDS606,
    btrim(IDS606_CodedAssToolType, blanks.characters) AS IDS606_CodedAssToolType,
    btrim(IDS606_PersScore, blanks.characters) AS IDS606_PersScore,
    btrim(IDS606_CodedAssToolType_FSN, blanks.characters) AS IDS606_CodedAssToolType_FSN,
    btrim(IDS606_AssToolCompTime, blanks.characters) AS IDS606_AssToolCompTime
  FROM ids606_texts
  CROSS JOIN blanks
),

ids606_written AS MATERIALIZED (
  SELECT
    row_number,
    CASE WHEN upper(IDS606_PathwayID) NOT IN ('', 'NULL') AND length(IDS606_PathwayID) <= 255 THEN IDS606_PathwayID END AS IDS606_PathwayID,
    CASE WHEN upper(IDS606_Unique_MonthID) NOT IN ('', 'NULL') THEN IDS606_Unique_MonthID END AS IDS606_Unique_MonthID,
    CASE WHEN upper(IDS606_AssToolCompDate) NOT IN ('', 'NULL') THEN IDS606_AssToolCompDate END AS IDS606_AssToolCompDate,
    CASE WHEN upper(IDS606_UniqueID_IDS606) NOT IN ('', 'NULL') AND length(IDS606_UniqueID_IDS606) <= 255 THEN IDS606_UniqueID_IDS606 END AS IDS606_UniqueID_IDS606,
    CASE WHEN upper(IDS606_CodedAssToolType) NOT IN ('', 'NULL') AND length(IDS606_CodedAssToolType) <= 255 THEN IDS606_CodedAssToolType END AS IDS606_CodedAssToolType,
    CASE WHEN upper(IDS606_PersScore) NOT IN ('', 'NULL') THEN IDS606_PersScore END AS IDS606_PersScore,
    CASE WHEN upper(IDS606_CodedAssToolType_FSN) NOT IN ('', 'NULL') AND length(IDS606_CodedAssToolType_FSN) <= 255 THEN IDS606_CodedAssToolType_FSN END AS IDS606_CodedAssToolType_FSN,
    CASE WHEN upper(IDS606_AssToolCompTime) NOT IN ('', 'NULL') THEN IDS606_AssToolCompTime END AS IDS606_AssToolCompTime
  FROM ids606_trimmed
),

ids606_typed AS MATERIALIZED (
  SELECT
    row_number,
    IDS606_PathwayID,
    CASE WHEN IDS606_Unique_MonthID ~ '^[+-]?(0*[0-9]{1,18}(\.0*)?|\.0+)$' THEN CAST(IDS606_Unique_MonthID AS NUMERIC(18, 0)) END AS IDS606_Unique_MonthID,
    CASE WHEN IDS606_AssToolCompDate ~ '^[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}([T ][\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]*[0-9:.Z+-]+)?$' AND left(IDS606_AssToolCompDate, 4) <> '0000' THEN CASE WHEN extract(MONTH FROM make_date(CAST(substr(IDS606_AssToolCompDate, 1, 4) AS INTEGER), CAST(substr(IDS606_AssToolCompDate, 6, 2) AS INTEGER), 1) + (CAST(substr(IDS606_AssToolCompDate, 9, 2) AS INTEGER) - 1)) = CAST(substr(IDS606_AssToolCompDate, 6, 2) AS INTEGER) THEN make_date(CAST(substr(IDS606_AssToolCompDate, 1, 4) AS INTEGER), CAST(substr(IDS606_AssToolCompDate, 6, 2) AS INTEGER), 1) + (CAST(substr(IDS606_AssToolCompDate, 9, 2) AS INTEGER) - 1) END END AS IDS606_AssToolCompDate,
    IDS606_UniqueID_IDS606,
    CASE WHEN IDS606_CodedAssToolType ~ '^[0-9]+$' THEN coalesce(nullif(ltrim(IDS606_CodedAssToolType, '0'), ''), '0') ELSE upper(IDS606_CodedAssToolType) END AS IDS606_CodedAssToolType,
    CASE WHEN IDS606_PersScore ~ '^[+-]?(0*[0-9]{1,16}(\.[0-9]{0,2}0*)?|\.[0-9]{1,2}0*)$' THEN CAST(IDS606_PersScore AS NUMERIC(18, 2)) END AS IDS606_PersScore,
    IDS606_CodedAssToolType_FSN,
    CASE WHEN IDS606_AssToolCompTime ~ '^([01][0-9]|2[0-3]):([0-5][0-9])(:([0-5][0-9])(\.([0-9]{0,7}))?)?Z*$' OR (IDS606_AssToolCompTime ~ '^[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}[T ][\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]*([01][0-9]|2[0-3]):([0-5][0-9])(:([0-5][0-9])(\.([0-9]{0,7}))?)?Z*$' AND CASE WHEN left(IDS606_AssToolCompTime, 10) ~ '^[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}([T ][\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]*[0-9:.Z+-]+)?$' AND left(left(IDS606_AssToolCompTime, 10), 4) <> '0000' THEN CASE WHEN extract(MONTH FROM make_date(CAST(substr(left(IDS606_AssToolCompTime, 10), 1, 4) AS INTEGER), CAST(substr(left(IDS606_AssToolCompTime, 10), 6, 2) AS INTEGER), 1) + (CAST(substr(left(IDS606_AssToolCompTime, 10), 9, 2) AS INTEGER) - 1)) = CAST(substr(left(IDS606_AssToolCompTime, 10), 6, 2) AS INTEGER) THEN make_date(CAST(substr(left(IDS606_AssToolCompTime, 10), 1, 4) AS INTEGER), CAST(substr(left(IDS606_AssToolCompTime, 10), 6, 2) AS INTEGER), 1) + (CAST(substr(left(IDS606_AssToolCompTime, 10), 9, 2) AS INTEGER) - 1) END END IS NOT NULL) THEN ((CAST((regexp_match(IDS606_AssToolCompTime, '([01][0-9]|2[0-3]):([0-5][0-9])(:([0-5][0-9])(\.([0-9]{0,7}))?)?Z*$'))[1] AS BIGINT) * 60 + CAST((regexp_match(IDS606_AssToolCompTime, '([01][0-9]|2[0-3]):([0-5][0-9])(:([0-5][0-9])(\.([0-9]{0,7}))?)?Z*$'))[2] AS BIGINT)) * 60 + CAST(coalesce((regexp_match(IDS606_AssToolCompTime, '([01][0-9]|2[0-3]):([0-5][0-9])(:([0-5][0-9])(\.([0-9]{0,7}))?)?Z*$'))[4], '0') AS BIGINT)) * 1000 + CAST(rpad(left(coalesce((regexp_match(IDS606_AssToolCompTime, '([01][0-9]|2[0-3]):([0-5][0-9])(:([0-5][0-9])(\.([0-9]{0,7}))?)?Z*$'))[6], ''), 3), 3, '0') AS BIGINT) END AS IDS606_AssToolCompTime
  FROM ids606_written
),

-- IDS606CodedScoreAssessmentRefer: no row without a key or a month
ids606_cleaned AS MATERIALIZED (
  SELECT
    row_number,
    IDS606_PathwayID,
    CASE WHEN IDS606_Unique_MonthID BETWEEN 0 AND 32767 THEN IDS606_Unique_MonthID END AS IDS606_Unique_MonthID,
    IDS606_AssToolCompDate,
    IDS606_UniqueID_IDS606,
    IDS606_CodedAssToolType,
    CASE WHEN IDS606_PersScore BETWEEN 0 AND 500 AND CASE
      WHEN IDS606_CodedAssToolType = '720433000' THEN IDS606_PersScore BETWEEN 0 AND 27 AND CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) = IDS606_PersScore
      WHEN IDS606_CodedAssToolType = '445455005' THEN IDS606_PersScore BETWEEN 0 AND 21 AND CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) = IDS606_PersScore
      WHEN IDS606_CodedAssToolType = '445552006' THEN IDS606_PersScore BETWEEN 0 AND 68 AND CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) = IDS606_PersScore
      WHEN IDS606_CodedAssToolType = '450326007' THEN IDS606_PersScore BETWEEN 0 AND 28 AND CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) = IDS606_PersScore
      WHEN IDS606_CodedAssToolType = '450324005' THEN IDS606_PersScore BETWEEN 0 AND 168 AND CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) = IDS606_PersScore
      WHEN IDS606_CodedAssToolType = '491581000000104' THEN IDS606_PersScore BETWEEN 0 AND 80 AND CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) = IDS606_PersScore
      WHEN IDS606_CodedAssToolType = '446793008' THEN IDS606_PersScore BETWEEN 0 AND 54 AND CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) = IDS606_PersScore
      WHEN IDS606_CodedAssToolType = '1128221000000100' THEN IDS606_PersScore BETWEEN 0 AND 72 AND CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) = IDS606_PersScore
      WHEN IDS606_CodedAssToolType = '1083671000000108' THEN IDS606_PersScore BETWEEN 0 AND 500 AND CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) = IDS606_PersScore
      WHEN IDS606_CodedAssToolType = '1065441000000103' THEN IDS606_PersScore BETWEEN 0 AND 30 AND CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) = IDS606_PersScore
      WHEN IDS606_CodedAssToolType = '932581000000100' THEN IDS606_PersScore BETWEEN 0 AND 8 AND CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) = IDS606_PersScore
      WHEN IDS606_CodedAssToolType = '932591000000103' THEN IDS606_PersScore BETWEEN 0 AND 8 AND CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) = IDS606_PersScore
      WHEN IDS606_CodedAssToolType = '932601000000109' THEN IDS606_PersScore BETWEEN 0 AND 8 AND CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) = IDS606_PersScore
      WHEN IDS606_CodedAssToolType = '932611000000106' THEN IDS606_PersScore BETWEEN 0 AND 8 AND CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) = IDS606_PersScore
      WHEN IDS606_CodedAssToolType = '932621000000100' THEN IDS606_PersScore BETWEEN 0 AND 8 AND CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) = IDS606_PersScore
      WHEN strpos(upper(IDS606_CodedAssToolType_FSN), 'ALONE') > 0 THEN IDS606_PersScore BETWEEN 0 AND 5
      WHEN strpos(upper(IDS606_CodedAssToolType_FSN), 'FATIGUE') > 0 THEN IDS606_PersScore BETWEEN 0 AND 33 AND CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) = IDS606_PersScore
      WHEN IDS606_CodedAssToolType_FSN IS NULL AND IDS606_CodedAssToolType = '473354003' THEN IDS606_PersScore BETWEEN 0 AND 5
      WHEN IDS606_CodedAssToolType_FSN IS NULL AND IDS606_CodedAssToolType = '960321000000103' THEN IDS606_PersScore BETWEEN 0 AND 33 AND CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) = IDS606_PersScore
      ELSE TRUE
    END THEN IDS606_PersScore END AS IDS606_PersScore,
    IDS606_CodedAssToolType_FSN,
    IDS606_AssToolCompTime
  FROM ids606_typed
  WHERE IDS606_PathwayID IS NOT NULL
    AND IDS606_Unique_MonthID BETWEEN 0 AND 32767
),

ids607_texts AS (
  SELECT
    source."row_number" AS row_number,
    CAST(source."Unique_CareContactID" AS TEXT) AS IDS607_Unique_CareContactID,
    CAST(source."Unique_MonthID" AS TEXT) AS IDS607_Unique_MonthID,
    CAST(source."UniqueID_IDS607" AS TEXT) AS IDS607_UniqueID_IDS607,
    CAST(source."CodedAssToolType" AS TEXT) AS IDS607_CodedAssToolType,
    CAST(source."PersScore" AS TEXT) AS IDS607_PersScore,
    CAST(source."CodedAssToolType_FSN" AS TEXT) AS IDS607_CodedAssToolType_FSN,
    CAST(source."Unique_CareActivityID" AS TEXT) AS IDS607_Unique_CareActivityID
  FROM "IDS607CodedScoreAssessmentAct" AS source
),

ids607_trimmed AS MATERIALIZED (
  SELECT
    row_number,
    btrim(IDS607_Unique_CareContactID, blanks.characters) AS IDS607_Unique_CareContactID,
    btrim(IDS607_Unique_MonthID, blanks.characters) AS IDS607_Unique_MonthID,
    btrim(IDS607_UniqueID_IDS607, blanks.characters) AS IDS607_UniqueID_IDS607,
    btrim(IDS607_CodedAssToolType, blanks.characters) AS IDS607_CodedAssToolType,
    btrim(IDS607_PersScore, blanks.characters) AS IDS607_PersScore,
    btrim(IDS607_CodedAssToolType_FSN, blanks.characters) AS IDS607_CodedAssToolType_FSN,
    btrim(IDS607_Unique_CareActivityID, blanks.characters) AS IDS607_Unique_CareActivityID
  FROM ids607_texts
  CROSS JOIN blanks
),

ids607_written AS MATERIALIZED (
  SELECT
    row_number,
    CASE WHEN upper(IDS607_Unique_CareContactID) NOT IN ('', 'NULL') AND length(IDS607_Unique_CareContactID) <= 255 THEN IDS607_Unique_CareContactID END AS IDS607_Unique_CareContactID,
    CASE WHEN upper(IDS607_Unique_MonthID) NOT IN ('', 'NULL') THEN IDS607_Unique_MonthID END AS IDS607_Unique_MonthID,
    CASE WHEN upper(IDS607_UniqueID_IDS607) NOT IN ('', 'NULL') AND length(IDS607_UniqueID_IDS607) <= 255 THEN IDS607_UniqueID_IDS607 END AS IDS607_UniqueID_IDS607,
    CASE WHEN upper(IDS607_CodedAssToolType) NOT IN ('', 'NULL') AND length(IDS607_CodedAssToolType) <= 255 THEN IDS607_CodedAssToolType END AS IDS607_CodedAssToolType,
    CASE WHEN upper(IDS607_PersScore) NOT IN ('', 'NULL') THEN IDS607_PersScore END AS IDS607_PersScore,
    CASE WHEN upper(IDS607_CodedAssToolType_FSN) NOT IN ('', 'NULL') AND length(IDS607_CodedAssToolType_FSN) <= 255 THEN IDS607_CodedAssToolType_FSN END AS IDS607_CodedAssToolType_FSN,
    CASE WHEN upper(IDS607_Unique_CareActivityID) NOT IN ('', 'NULL') AND length(IDS607_Unique_CareActivityID) <= 255 THEN IDS607_Unique_CareActivityID END AS IDS607_Unique_CareActivityID
  FROM ids607_trimmed
),

ids607_typed AS MATERIALIZED (
  SELECT
    row_number,
    IDS607_Unique_CareContactID,
    CASE WHEN IDS607_Unique_MonthID ~ '^[+-]?(0*[0-9]{1,18}(\.0*)?|\.0+)$' THEN CAST(IDS607_Unique_MonthID AS NUMERIC(18, 0)) END AS IDS607_Unique_MonthID,
    IDS607_UniqueID_IDS607,
    CASE WHEN IDS607_CodedAssToolType ~ '^[0-9]+$' THEN coalesce(nullif(ltrim(IDS607_CodedAssToolType, '0'), ''), '0') ELSE upper(IDS607_CodedAssToolType) END AS IDS607_CodedAssToolType,
    CASE WHEN IDS607_PersScore ~ '^[+-]?(0*[0-9]{1,16}(\.[0-9]{0,2}0*)?|\.[0-9]{1,2}0*)$' THEN CAST(IDS607_PersScore AS NUMERIC(18, 2)) END AS IDS607_PersScore,
    IDS607_CodedAssToolType_FSN,
    IDS607_Unique_CareActivityID
  FROM ids607_written
),

-- IDS607CodedScoreAssessmentAct: no row without a key or a month
ids607_cleaned AS MATERIALIZED (
  SELECT
    row_number,
    IDS607_Unique_CareContactID,
    CASE WHEN IDS607_Unique_MonthID BETWEEN 0 AND 32767 THEN IDS607_Unique_MonthID END AS IDS607_Unique_MonthID,
    IDS607_UniqueID_IDS607,
    IDS607_CodedAssToolType,
    CASE WHEN IDS607_PersScore BETWEEN 0 AND 500 AND CASE
      WHEN IDS607_CodedAssToolType = '720433000' THEN IDS607_PersScore BETWEEN 0 AND 27 AND CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) = IDS607_PersScore
      WHEN IDS607_CodedAssToolType = '445455005' THEN IDS607_PersScore BETWEEN 0 AND 21 AND CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) = IDS607_PersScore
      WHEN IDS607_CodedAssToolType = '445552006' THEN IDS607_PersScore BETWEEN 0 AND 68 AND CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) = IDS607_PersScore
      WHEN IDS607_CodedAssToolType = '450326007' THEN IDS607_PersScore BETWEEN 0 AND 28 AND CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) = IDS607_PersScore
      WHEN IDS607_CodedAssToolType = '450324005' THEN IDS607_PersScore BETWEEN 0 AND 168 AND CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) = IDS607_PersScore
      WHEN IDS607_CodedAssToolType = '491581000000104' THEN IDS607_PersScore BETWEEN 0 AND 80 AND CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) = IDS607_PersScore
      WHEN IDS607_CodedAssToolType = '446793008' THEN IDS607_PersScore BETWEEN 0 AND 54 AND CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) = IDS607_PersScore
      WHEN IDS607_CodedAssToolType = '1128221000000100' THEN IDS607_PersScore BETWEEN 0 AND 72 AND CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) = IDS607_PersScore
      WHEN IDS607_CodedAssToolType = '1083671000000108' THEN IDS607_PersScore BETWEEN 0 AND 500 AND CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) = IDS607_PersScore
      WHEN IDS607_CodedAssToolType = '1065441000000103' THEN IDS607_PersScore BETWEEN 0 AND 30 AND CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) = IDS607_PersScore
      WHEN IDS607_CodedAssToolType = '932581000000100' THEN IDS607_PersScore BETWEEN 0 AND 8 AND CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) = IDS607_PersScore
      WHEN IDS607_CodedAssToolType = '932591000000103' THEN IDS607_PersScore BETWEEN 0 AND 8 AND CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) = IDS607_PersScore
      WHEN IDS607_CodedAssToolType = '932601000000109' THEN IDS607_PersScore BETWEEN 0 AND 8 AND CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) = IDS607_PersScore
      WHEN IDS607_CodedAssToolType = '932611000000106' THEN IDS607_PersScore BETWEEN 0 AND 8 AND CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) = IDS607_PersScore
      WHEN IDS607_CodedAssToolType = '932621000000100' THEN IDS607_PersScore BETWEEN 0 AND 8 AND CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) = IDS607_PersScore
      WHEN strpos(upper(IDS607_CodedAssToolType_FSN), 'ALONE') > 0 THEN IDS607_PersScore BETWEEN 0 AND 5
      WHEN strpos(upper(IDS607_CodedAssToolType_FSN), 'FATIGUE') > 0 THEN IDS607_PersScore BETWEEN 0 AND 33 AND CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) = IDS607_PersScore
      WHEN IDS607_CodedAssToolType_FSN IS NULL AND IDS607_CodedAssToolType = '473354003' THEN IDS607_PersScore BETWEEN 0 AND 5
      WHEN IDS607_CodedAssToolType_FSN IS NULL AND IDS607_CodedAssToolType = '960321000000103' THEN IDS607_PersScore BETWEEN 0 AND 33 AND CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) = IDS607_PersScore
      ELSE TRUE
    END THEN IDS607_PersScore END AS IDS607_PersScore,
    IDS607_CodedAssToolType_FSN,
    IDS607_Unique_CareActivityID
  FROM ids607_typed
  WHERE IDS607_Unique_CareContactID IS NOT NULL
    AND IDS607_Unique_MonthID BETWEEN 0 AND 32767
),

ids603_texts AS (
  SELECT
    source."row_number" AS row_number,
    CAST(source."PathwayID" AS TEXT) AS IDS603_PathwayID,
    CAST(source."RecordNumber" AS TEXT) AS IDS603_RecordNumber,
    CAST(source."Unique_MonthID" AS TEXT) AS IDS603_Unique_MonthID,
    CAST(source."UniqueID_IDS603" AS TEXT) AS IDS603_UniqueID_IDS603,
    CAST(source."Validated_PresentingComplaint" AS TEXT) AS IDS603_Validated_PresentingComplaint,
    CAST(source."PresCompCodSig" AS TEXT) AS IDS603_PresCompCodSig,
    CAST(source."PresCompDate" AS TEXT) AS IDS603_PresCompDate
  FROM "IDS603PresentingComplaints" AS source
),

ids603_trimmed AS MATERIALIZED (
  SELECT
    row_number,
    btrim(IDS603_PathwayID, blanks.characters) AS IDS603_PathwayID,
    btrim(IDS603_RecordNumber, blanks.characters) AS IDS603_RecordNumber,
    btrim(IDS603_Unique_MonthID, blanks.characters) AS IDS603_Unique_MonthID,
    btrim(IDS603_UniqueID_IDS603, blanks.characters) AS IDS603_UniqueID_IDS603,
    btrim(IDS603_Validated_PresentingComplaint, blanks.characters) AS IDS603_Validated_PresentingComplaint,
    btrim(IDS603_PresCompCodSig, blanks.characters) AS IDS603_PresCompCodSig,
    btrim(IDS603_PresCompDate, blanks.characters) AS IDS603_PresCompDate
  FROM ids603_texts
  CROSS JOIN blanks
),

ids603_written AS MATERIALIZED (
  SELECT
    row_number,
    CASE WHEN upper(IDS603_PathwayID) NOT IN ('', 'NULL') AND length(IDS603_PathwayID) <= 255 THEN IDS603_PathwayID END AS IDS603_PathwayID,
    CASE WHEN upper(IDS603_RecordNumber) NOT IN ('', 'NULL') AND length(IDS603_RecordNumber) <= 255 THEN IDS603_RecordNumber END AS IDS603_RecordNumber,
    CASE WHEN upper(IDS603_Unique_MonthID) NOT IN ('', 'NULL') THEN IDS603_Unique_MonthID END AS IDS603_Unique_MonthID,
    CASE WHEN upper(IDS603_UniqueID_IDS603) NOT IN ('', 'NULL') AND length(IDS603_UniqueID_IDS603) <= 255 THEN IDS603_UniqueID_IDS603 END AS IDS603_UniqueID_IDS603,
    CASE WHEN upper(IDS603_Validated_PresentingComplaint) NOT IN ('', 'NULL') AND length(IDS603_Validated_PresentingComplaint) <= 255 THEN IDS603_Validated_PresentingComplaint END AS IDS603_Validated_PresentingComplaint,
    CASE WHEN upper(IDS603_PresCompCodSig) NOT IN ('', 'NULL') THEN IDS603_PresCompCodSig END AS IDS603_PresCompCodSig,
    CASE WHEN upper(IDS603_PresCompDate) NOT IN ('', 'NULL') THEN IDS603_PresCompDate END AS IDS603_PresCompDate
  FROM ids603_trimmed
),

ids603_typed AS MATERIALIZED (
  SELECT
    row_number,
    IDS603_PathwayID,
    IDS603_RecordNumber,
    CASE WHEN IDS603_Unique_MonthID ~ '^[+-]?(0*[0-9]{1,18}(\.0*)?|\.0+)$' THEN CAST(IDS603_Unique_MonthID AS NUMERIC(18, 0)) END AS IDS603_Unique_MonthID,
    IDS603_UniqueID_IDS603,
    CASE WHEN IDS603_Validated_PresentingComplaint = '-3' THEN CAST(NULL AS TEXT) WHEN IDS603_Validated_PresentingComplaint ~ '^[A-Za-z]' THEN upper(regexp_replace(IDS603_Validated_PresentingComplaint, '[^A-Za-z0-9]', '', 'g')) WHEN IDS603_Validated_PresentingComplaint ~ '^[0-9]+$' THEN coalesce(nullif(ltrim(IDS603_Validated_PresentingComplaint, '0'), ''), '0') ELSE upper(IDS603_Validated_PresentingComplaint) END AS IDS603_Validated_PresentingComplaint,
    CASE WHEN IDS603_PresCompCodSig ~ '^[+-]?(0*[0-9]{1,18}(\.0*)?|\.0+)$' THEN CAST(IDS603_PresCompCodSig AS NUMERIC(18, 0)) END AS IDS603_PresCompCodSig,
    CASE WHEN IDS603_PresCompDate ~ '^[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}([T ][\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]*[0-9:.Z+-]+)?$' AND left(IDS603_PresCompDate, 4) <> '0000' THEN CASE WHEN extract(MONTH FROM make_date(CAST(substr(IDS603_PresCompDate, 1, 4) AS INTEGER), CAST(substr(IDS603_PresCompDate, 6, 2) AS INTEGER), 1) + (CAST(substr(IDS603_PresCompDate, 9, 2) AS INTEGER) - 1)) = CAST(substr(IDS603_PresCompDate, 6, 2) AS INTEGER) THEN make_date(CAST(substr(IDS603_PresCompDate, 1, 4) AS INTEGER), CAST(substr(IDS603_PresCompDate, 6, 2) AS INTEGER), 1) + (CAST(substr(IDS603_PresCompDate, 9, 2) AS INTEGER) - 1) END END AS IDS603_PresCompDate
  FROM ids603_written
),

-- IDS603PresentingComplaints: no row without a key or a month
ids603_cleaned AS MATERIALIZED (
  SELECT
    row_number,
    IDS603_PathwayID,
    IDS603_RecordNumber,
    CASE WHEN IDS603_Unique_MonthID BETWEEN 0 AND 32767 THEN IDS603_Unique_MonthID END AS IDS603_Unique_MonthID,
    IDS603_UniqueID_IDS603,
    IDS603_Validated_PresentingComplaint,
    CASE WHEN IDS603_PresCompCodSig BETWEEN 0 AND 32767 THEN IDS603_PresCompCodSig END AS IDS603_PresCompCodSig,
    IDS603_PresCompDate
  FROM ids603_typed
  WHERE IDS603_PathwayID IS NOT NULL
    AND IDS603_Unique_MonthID BETWEEN 0 AND 32767
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
  WHERE (22802 + CAST(c.IDS201_Unique_MonthID AS BIGINT)) <= :last_month
    AND (c.IDS201_CareContDate IS NULL OR c.IDS201_CareContDate <= CAST(:'period_end' AS DATE))
),

-- care contacts, with the rows that they belong to
care_contacts AS MATERIALIZED (
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
  WHERE (22802 + CAST(c.IDS202_Unique_MonthID AS BIGINT)) <= :last_month
),

-- care activities, with the rows that they belong to
care_activities AS MATERIALIZED (
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
  WHERE (22802 + CAST(c.IDS205_Unique_MonthID AS BIGINT)) <= :last_month
    AND (c.IDS205_EndDateIntEnabledTherLog IS NULL OR c.IDS205_EndDateIntEnabledTherLog <= CAST(:'period_end' AS DATE))
),

-- internet enabled therapy logs, with the rows that they belong to
internet_enabled_therapy_logs AS MATERIALIZED (
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

scores_of_referrals_linked AS (
  SELECT
    p.row_number AS pathway_row,
    c.row_number AS score_of_a_referral_row,
    c.IDS606_PathwayID,
    c.IDS606_Unique_MonthID,
    c.IDS606_AssToolCompDate,
    c.IDS606_UniqueID_IDS606,
    c.IDS606_CodedAssToolType,
    c.IDS606_PersScore,
    c.IDS606_CodedAssToolType_FSN,
    c.IDS606_AssToolCompTime,
    row_number() OVER (PARTITION BY p.row_number, c.IDS606_UniqueID_IDS606 ORDER BY c.IDS606_Unique_MonthID DESC, c.row_number DESC) AS place
  FROM ids606_cleaned AS c
  JOIN selected_rows AS p ON p.PathwayID = c.IDS606_PathwayID
  WHERE (22802 + CAST(c.IDS606_Unique_MonthID AS BIGINT)) <= :last_month
    AND (c.IDS606_AssToolCompDate IS NULL OR c.IDS606_AssToolCompDate <= CAST(:'period_end' AS DATE))
),

-- scores of referrals, with the rows that they belong to
scores_of_referrals AS MATERIALIZED (
  SELECT
    row_number() OVER (ORDER BY l.pathway_row, l.score_of_a_referral_row) AS score_of_a_referral_id,
    l.pathway_row,
    l.score_of_a_referral_row,
    l.IDS606_PathwayID,
    l.IDS606_Unique_MonthID,
    l.IDS606_AssToolCompDate,
    l.IDS606_UniqueID_IDS606,
    l.IDS606_CodedAssToolType,
    l.IDS606_PersScore,
    l.IDS606_CodedAssToolType_FSN,
    l.IDS606_AssToolCompTime
  FROM scores_of_referrals_linked AS l
  WHERE l.place = 1 OR l.IDS606_UniqueID_IDS606 IS NULL
),

scores_of_contacts_linked AS (
  SELECT
    p.care_contact_id AS care_contact_id,
    p.pathway_row AS pathway_row,
    c.row_number AS score_of_a_contact_row,
    c.IDS607_Unique_CareContactID,
    c.IDS607_Unique_MonthID,
    c.IDS607_UniqueID_IDS607,
    c.IDS607_CodedAssToolType,
    c.IDS607_PersScore,
    c.IDS607_CodedAssToolType_FSN,
    c.IDS607_Unique_CareActivityID,
    row_number() OVER (PARTITION BY p.care_contact_id, c.IDS607_UniqueID_IDS607 ORDER BY c.IDS607_Unique_MonthID DESC, c.row_number DESC) AS place
  FROM ids607_cleaned AS c
  JOIN care_contacts AS p ON p.IDS201_Unique_CareContactID = c.IDS607_Unique_CareContactID
  WHERE (22802 + CAST(c.IDS607_Unique_MonthID AS BIGINT)) <= :last_month
),

-- scores of contacts, with the rows that they belong to
scores_of_contacts AS MATERIALIZED (
  SELECT
    row_number() OVER (ORDER BY l.care_contact_id, l.score_of_a_contact_row) AS score_of_a_contact_id,
    l.care_contact_id,
    l.pathway_row,
    l.score_of_a_contact_row,
    l.IDS607_Unique_CareContactID,
    l.IDS607_Unique_MonthID,
    l.IDS607_UniqueID_IDS607,
    l.IDS607_CodedAssToolType,
    l.IDS607_PersScore,
    l.IDS607_CodedAssToolType_FSN,
    l.IDS607_Unique_CareActivityID
  FROM scores_of_contacts_linked AS l
  WHERE l.place = 1 OR l.IDS607_UniqueID_IDS607 IS NULL
),

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
  FROM ids202_cleaned AS c
  JOIN scores_of_contacts AS p ON p.IDS607_Unique_CareActivityID = c.IDS202_Unique_CareActivityID
  WHERE (22802 + CAST(c.IDS202_Unique_MonthID AS BIGINT)) <= :last_month
),

-- activities of scores, with the rows that they belong to
activities_of_scores AS MATERIALIZED (
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
),

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
    CASE WHEN (22802 + CAST(c.IDS603_Unique_MonthID AS BIGINT)) = p.snapshot_month THEN 1 ELSE 0 END AS is_of_month,
    max(CASE WHEN (22802 + CAST(c.IDS603_Unique_MonthID AS BIGINT)) = p.snapshot_month THEN 1 ELSE 0 END) OVER (PARTITION BY p.row_number) AS has_month,
    CASE WHEN (22802 + CAST(c.IDS603_Unique_MonthID AS BIGINT)) = max(CASE WHEN p.snapshot_month IS NULL OR (22802 + CAST(c.IDS603_Unique_MonthID AS BIGINT)) < p.snapshot_month THEN (22802 + CAST(c.IDS603_Unique_MonthID AS BIGINT)) END) OVER (PARTITION BY p.row_number) THEN 1 ELSE 0 END AS is_latest
  FROM ids603_cleaned AS c
  JOIN selected_rows AS p ON p.PathwayID = c.IDS603_PathwayID
  WHERE (22802 + CAST(c.IDS603_Unique_MonthID AS BIGINT)) <= :last_month
),

-- presenting complaints, with the rows that they belong to
presenting_complaints AS MATERIALIZED (
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
    WHEN l.has_own = 1 THEN (l.is_own = 1)
    WHEN l.has_no_record = 1 AND l.has_month = 1 THEN (l.is_of_month = 1)
    ELSE l.is_latest = 1
  END
),

-- IDS201_EmploymentSupport_Flag, IDS201_OtherActivity_Flag
taken_1_rows AS (
  SELECT
    f.care_contact_id AS target_row,
    CASE WHEN IDS202_CodeProcAndProcStatus IN ('1098051000000103') THEN 1 END AS q0,
    CASE WHEN NOT (IDS202_CodeProcAndProcStatus IN ('1098051000000103')) THEN 1 END AS q1
  FROM care_activities AS f
),

taken_1 AS MATERIALIZED (
  SELECT
    target_row,
    (count(q0) > 0) AS IDS201_EmploymentSupport_Flag,
    (count(q1) > 0) AS IDS201_OtherActivity_Flag
  FROM taken_1_rows
  GROUP BY target_row
),

-- IDS607_EmploymentSupport_Flag
taken_2_rows AS (
  SELECT
    f.score_of_a_contact_id AS target_row,
    CASE WHEN IDS202_CodeProcAndProcStatus IN ('1098051000000103') THEN 1 END AS q0
  FROM activities_of_scores AS f
),

taken_2 AS MATERIALIZED (
  SELECT
    target_row,
    (count(q0) > 0) AS IDS607_EmploymentSupport_Flag
  FROM taken_2_rows
  GROUP BY target_row
),

-- Validated_PresentingComplaint
taken_3_rows AS (
  SELECT
    f.pathway_row AS target_row,
    CASE WHEN IDS603_Validated_PresentingComplaint IS NOT NULL THEN 1 END AS q0,
    IDS603_Validated_PresentingComplaint AS v_Validated_PresentingComplaint,
    IDS603_PresCompCodSig AS key_0,
    IDS603_PresCompDate AS key_1,
    length(ltrim(coalesce(IDS603_UniqueID_IDS603, ''), '0')) AS key_2_length,
    ltrim(coalesce(IDS603_UniqueID_IDS603, ''), '0') AS key_2,
    0 AS table_rank,
    length(ltrim(coalesce(IDS603_UniqueID_IDS603, ''), '0')) AS record_length,
    ltrim(coalesce(IDS603_UniqueID_IDS603, ''), '0') AS record_digits,
    f.presenting_complaint_row AS source_row,
    0 AS source_place
  FROM presenting_complaints AS f
),

taken_3_placed AS (
  SELECT
    q0,
    target_row,
    v_Validated_PresentingComplaint,
    row_number() OVER (PARTITION BY target_row ORDER BY key_0 NULLS LAST, key_1 DESC NULLS LAST, key_2_length DESC, key_2 COLLATE "C" DESC, table_rank, record_length, record_digits COLLATE "C", source_row, source_place) AS place
  FROM taken_3_rows
  WHERE q0 = 1
),

taken_3_ordered AS (
  SELECT
    q0,
    target_row,
    v_Validated_PresentingComplaint,
    count(q0) OVER (PARTITION BY target_row ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS n_q0,
    count(q0) OVER (PARTITION BY target_row) AS m_q0
  FROM taken_3_placed
),

taken_3 AS MATERIALIZED (
  SELECT
    target_row,
    max(CASE WHEN q0 = 1 AND n_q0 = 1 THEN v_Validated_PresentingComplaint END) AS Validated_PresentingComplaint
  FROM taken_3_ordered
  GROUP BY target_row
),

care_contacts_1 AS MATERIALIZED (
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

scores_of_contacts_1 AS MATERIALIZED (
  SELECT
    s.*,
    coalesce(t1.IDS607_EmploymentSupport_Flag, FALSE) AS IDS607_EmploymentSupport_Flag
  FROM scores_of_contacts AS s
  LEFT JOIN taken_2 AS t1 ON t1.target_row = s.score_of_a_contact_id
),

derived_1 AS MATERIALIZED (
  SELECT
    s.*,
    t1.Validated_PresentingComplaint AS Validated_PresentingComplaint
  FROM selected_rows AS s
  LEFT JOIN taken_3 AS t1 ON t1.target_row = s.row_number
),

-- PHQ9_LastScore, AgoraAlone_FirstScore, AgoraAlone_LastScore, SocialPhobia_FirstScore, SocialPhobia_LastScore, PanicDisorder_FirstScore, PanicDisorder_LastScore, OCD_FirstScore, OCD_LastScore, PTSD_FirstScore, PTSD_LastScore, AnxietyInventory_FirstScore, AnxietyInventory_LastScore, BIQ_FirstScore, BIQ_LastScore, CFS_FirstScore, CFS_LastScore, IBS_FirstScore, IBS_LastScore, PHQ15_FirstScore, PHQ15_LastScore, GAD_LastScore, PHQ9_FirstScore, GAD_FirstScore
taken_4_rows AS (
  SELECT
    f.pathway_row AS target_row,
    CASE WHEN (
      IDS606_CodedAssToolType IN ('720433000')
      AND IDS606_PersScore IS NOT NULL
      AND IDS606_AssToolCompDate >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR IDS606_AssToolCompDate <= ServDischDate
      )
    ) THEN 1 END AS q0,
    CASE WHEN (
      (
        (
          strpos(upper(IDS606_CodedAssToolType_FSN), 'ALONE') > 0
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
          strpos(upper(IDS606_CodedAssToolType_FSN), 'FATIGUE') > 0
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
    CASE WHEN (
      IDS606_CodedAssToolType IN ('445455005')
      AND IDS606_PersScore IS NOT NULL
      AND IDS606_AssToolCompDate >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR IDS606_AssToolCompDate <= ServDischDate
      )
    ) THEN 1 END AS q11,
    CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) AS v_PHQ9_LastScore,
    IDS606_PersScore AS v_AgoraAlone_FirstScore,
    IDS606_PersScore AS v_AgoraAlone_LastScore,
    CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) AS v_SocialPhobia_FirstScore,
    CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) AS v_SocialPhobia_LastScore,
    CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) AS v_PanicDisorder_FirstScore,
    CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) AS v_PanicDisorder_LastScore,
    CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) AS v_OCD_FirstScore,
    CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) AS v_OCD_LastScore,
    CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) AS v_PTSD_FirstScore,
    CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) AS v_PTSD_LastScore,
    CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) AS v_AnxietyInventory_FirstScore,
    CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) AS v_AnxietyInventory_LastScore,
    CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) AS v_BIQ_FirstScore,
    CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) AS v_BIQ_LastScore,
    CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) AS v_CFS_FirstScore,
    CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) AS v_CFS_LastScore,
    CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) AS v_IBS_FirstScore,
    CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) AS v_IBS_LastScore,
    CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) AS v_PHQ15_FirstScore,
    CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) AS v_PHQ15_LastScore,
    CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) AS v_GAD_LastScore,
    CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) AS v_PHQ9_FirstScore,
    CAST(trunc(IDS606_PersScore, 0) AS NUMERIC(18, 0)) AS v_GAD_FirstScore,
    IDS606_AssToolCompDate AS key_0,
    IDS606_AssToolCompTime AS key_1,
    0 AS table_rank,
    length(ltrim(coalesce(IDS606_UniqueID_IDS606, ''), '0')) AS record_length,
    ltrim(coalesce(IDS606_UniqueID_IDS606, ''), '0') AS record_digits,
    f.score_of_a_referral_row AS source_row,
    0 AS source_place
  FROM scores_of_referrals AS f
  JOIN derived_1 AS o1 ON o1.row_number = f.pathway_row
  UNION ALL
  SELECT
    f.pathway_row AS target_row,
    CASE WHEN (
      IDS607_CodedAssToolType IN ('720433000')
      AND IDS607_PersScore IS NOT NULL
      AND IDS201_CareContDate >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR IDS201_CareContDate <= ServDischDate
      )
      AND NOT (IDS201_AppType IN ('6'))
      AND NOT (IDS607_EmploymentSupport_Flag)
    ) THEN 1 END AS q0,
    CASE WHEN (
      (
        (
          strpos(upper(IDS607_CodedAssToolType_FSN), 'ALONE') > 0
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
      AND NOT (IDS607_EmploymentSupport_Flag)
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
      AND NOT (IDS607_EmploymentSupport_Flag)
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
      AND NOT (IDS607_EmploymentSupport_Flag)
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
      AND NOT (IDS607_EmploymentSupport_Flag)
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
      AND NOT (IDS607_EmploymentSupport_Flag)
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
      AND NOT (IDS607_EmploymentSupport_Flag)
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
      AND NOT (IDS607_EmploymentSupport_Flag)
    ) THEN 1 END AS q7,
    CASE WHEN (
      (
        (
          strpos(upper(IDS607_CodedAssToolType_FSN), 'FATIGUE') > 0
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
      AND NOT (IDS607_EmploymentSupport_Flag)
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
      AND NOT (IDS607_EmploymentSupport_Flag)
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
      AND NOT (IDS607_EmploymentSupport_Flag)
    ) THEN 1 END AS q10,
    CASE WHEN (
      IDS607_CodedAssToolType IN ('445455005')
      AND IDS607_PersScore IS NOT NULL
      AND IDS201_CareContDate >= ReferralRequestReceivedDate
      AND (
        ServDischDate IS NULL
        OR IDS201_CareContDate <= ServDischDate
      )
      AND NOT (IDS201_AppType IN ('6'))
      AND NOT (IDS607_EmploymentSupport_Flag)
    ) THEN 1 END AS q11,
    CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) AS v_PHQ9_LastScore,
    IDS607_PersScore AS v_AgoraAlone_FirstScore,
    IDS607_PersScore AS v_AgoraAlone_LastScore,
    CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) AS v_SocialPhobia_FirstScore,
    CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) AS v_SocialPhobia_LastScore,
    CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) AS v_PanicDisorder_FirstScore,
    CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) AS v_PanicDisorder_LastScore,
    CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) AS v_OCD_FirstScore,
    CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) AS v_OCD_LastScore,
    CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) AS v_PTSD_FirstScore,
    CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) AS v_PTSD_LastScore,
    CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) AS v_AnxietyInventory_FirstScore,
    CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) AS v_AnxietyInventory_LastScore,
    CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) AS v_BIQ_FirstScore,
    CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) AS v_BIQ_LastScore,
    CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) AS v_CFS_FirstScore,
    CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) AS v_CFS_LastScore,
    CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) AS v_IBS_FirstScore,
    CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) AS v_IBS_LastScore,
    CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) AS v_PHQ15_FirstScore,
    CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) AS v_PHQ15_LastScore,
    CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) AS v_GAD_LastScore,
    CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) AS v_PHQ9_FirstScore,
    CAST(trunc(IDS607_PersScore, 0) AS NUMERIC(18, 0)) AS v_GAD_FirstScore,
    IDS201_CareContDate AS key_0,
    IDS201_CareContTime AS key_1,
    1 AS table_rank,
    length(ltrim(coalesce(IDS607_UniqueID_IDS607, ''), '0')) AS record_length,
    ltrim(coalesce(IDS607_UniqueID_IDS607, ''), '0') AS record_digits,
    f.score_of_a_contact_row AS source_row,
    1 AS source_place
  FROM scores_of_contacts_1 AS f
  JOIN care_contacts_1 AS o1 ON o1.care_contact_id = f.care_contact_id
  JOIN derived_1 AS o2 ON o2.row_number = f.pathway_row
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
    q11,
    target_row,
    v_PHQ9_LastScore,
    v_AgoraAlone_FirstScore,
    v_AgoraAlone_LastScore,
    v_SocialPhobia_FirstScore,
    v_SocialPhobia_LastScore,
    v_PanicDisorder_FirstScore,
    v_PanicDisorder_LastScore,
    v_OCD_FirstScore,
    v_OCD_LastScore,
    v_PTSD_FirstScore,
    v_PTSD_LastScore,
    v_AnxietyInventory_FirstScore,
    v_AnxietyInventory_LastScore,
    v_BIQ_FirstScore,
    v_BIQ_LastScore,
    v_CFS_FirstScore,
    v_CFS_LastScore,
    v_IBS_FirstScore,
    v_IBS_LastScore,
    v_PHQ15_FirstScore,
    v_PHQ15_LastScore,
    v_GAD_LastScore,
    v_PHQ9_FirstScore,
    v_GAD_FirstScore,
    row_number() OVER (PARTITION BY target_row ORDER BY key_0 NULLS LAST, key_1 NULLS LAST, table_rank, record_length, record_digits COLLATE "C", source_row, source_place) AS place
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
    OR q11 = 1
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
    q11,
    target_row,
    v_PHQ9_LastScore,
    v_AgoraAlone_FirstScore,
    v_AgoraAlone_LastScore,
    v_SocialPhobia_FirstScore,
    v_SocialPhobia_LastScore,
    v_PanicDisorder_FirstScore,
    v_PanicDisorder_LastScore,
    v_OCD_FirstScore,
    v_OCD_LastScore,
    v_PTSD_FirstScore,
    v_PTSD_LastScore,
    v_AnxietyInventory_FirstScore,
    v_AnxietyInventory_LastScore,
    v_BIQ_FirstScore,
    v_BIQ_LastScore,
    v_CFS_FirstScore,
    v_CFS_LastScore,
    v_IBS_FirstScore,
    v_IBS_LastScore,
    v_PHQ15_FirstScore,
    v_PHQ15_LastScore,
    v_GAD_LastScore,
    v_PHQ9_FirstScore,
    v_GAD_FirstScore,
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
    count(q11) OVER (PARTITION BY target_row ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS n_q11,
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
    count(q10) OVER (PARTITION BY target_row) AS m_q10,
    count(q11) OVER (PARTITION BY target_row) AS m_q11
  FROM taken_4_placed
),

taken_4 AS MATERIALIZED (
  SELECT
    target_row,
    max(CASE WHEN q0 = 1 AND n_q0 = m_q0 AND m_q0 > 1 THEN v_PHQ9_LastScore END) AS PHQ9_LastScore,
    max(CASE WHEN q1 = 1 AND n_q1 = 1 THEN v_AgoraAlone_FirstScore END) AS AgoraAlone_FirstScore,
    max(CASE WHEN q1 = 1 AND n_q1 = m_q1 AND m_q1 > 1 THEN v_AgoraAlone_LastScore END) AS AgoraAlone_LastScore,
    max(CASE WHEN q2 = 1 AND n_q2 = 1 THEN v_SocialPhobia_FirstScore END) AS SocialPhobia_FirstScore,
    max(CASE WHEN q2 = 1 AND n_q2 = m_q2 AND m_q2 > 1 THEN v_SocialPhobia_LastScore END) AS SocialPhobia_LastScore,
    max(CASE WHEN q3 = 1 AND n_q3 = 1 THEN v_PanicDisorder_FirstScore END) AS PanicDisorder_FirstScore,
    max(CASE WHEN q3 = 1 AND n_q3 = m_q3 AND m_q3 > 1 THEN v_PanicDisorder_LastScore END) AS PanicDisorder_LastScore,
    max(CASE WHEN q4 = 1 AND n_q4 = 1 THEN v_OCD_FirstScore END) AS OCD_FirstScore,
    max(CASE WHEN q4 = 1 AND n_q4 = m_q4 AND m_q4 > 1 THEN v_OCD_LastScore END) AS OCD_LastScore,
    max(CASE WHEN q5 = 1 AND n_q5 = 1 THEN v_PTSD_FirstScore END) AS PTSD_FirstScore,
    max(CASE WHEN q5 = 1 AND n_q5 = m_q5 AND m_q5 > 1 THEN v_PTSD_LastScore END) AS PTSD_LastScore,
    max(CASE WHEN q6 = 1 AND n_q6 = 1 THEN v_AnxietyInventory_FirstScore END) AS AnxietyInventory_FirstScore,
    max(CASE WHEN q6 = 1 AND n_q6 = m_q6 AND m_q6 > 1 THEN v_AnxietyInventory_LastScore END) AS AnxietyInventory_LastScore,
    max(CASE WHEN q7 = 1 AND n_q7 = 1 THEN v_BIQ_FirstScore END) AS BIQ_FirstScore,
    max(CASE WHEN q7 = 1 AND n_q7 = m_q7 AND m_q7 > 1 THEN v_BIQ_LastScore END) AS BIQ_LastScore,
    max(CASE WHEN q8 = 1 AND n_q8 = 1 THEN v_CFS_FirstScore END) AS CFS_FirstScore,
    max(CASE WHEN q8 = 1 AND n_q8 = m_q8 AND m_q8 > 1 THEN v_CFS_LastScore END) AS CFS_LastScore,
    max(CASE WHEN q9 = 1 AND n_q9 = 1 THEN v_IBS_FirstScore END) AS IBS_FirstScore,
    max(CASE WHEN q9 = 1 AND n_q9 = m_q9 AND m_q9 > 1 THEN v_IBS_LastScore END) AS IBS_LastScore,
    max(CASE WHEN q10 = 1 AND n_q10 = 1 THEN v_PHQ15_FirstScore END) AS PHQ15_FirstScore,
    max(CASE WHEN q10 = 1 AND n_q10 = m_q10 AND m_q10 > 1 THEN v_PHQ15_LastScore END) AS PHQ15_LastScore,
    max(CASE WHEN q11 = 1 AND n_q11 = m_q11 AND m_q11 > 1 THEN v_GAD_LastScore END) AS GAD_LastScore,
    max(CASE WHEN q0 = 1 AND n_q0 = 1 THEN v_PHQ9_FirstScore END) AS PHQ9_FirstScore,
    max(CASE WHEN q11 = 1 AND n_q11 = 1 THEN v_GAD_FirstScore END) AS GAD_FirstScore
  FROM taken_4_ordered
  GROUP BY target_row
),

care_contacts_2 AS MATERIALIZED (
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
  JOIN derived_1 AS o1 ON o1.row_number = s.pathway_row
),

derived_2 AS MATERIALIZED (
  SELECT
    s.*,
    t1.PHQ9_LastScore AS PHQ9_LastScore,
    t1.AgoraAlone_FirstScore AS AgoraAlone_FirstScore,
    t1.AgoraAlone_LastScore AS AgoraAlone_LastScore,
    t1.SocialPhobia_FirstScore AS SocialPhobia_FirstScore,
    t1.SocialPhobia_LastScore AS SocialPhobia_LastScore,
    t1.PanicDisorder_FirstScore AS PanicDisorder_FirstScore,
    t1.PanicDisorder_LastScore AS PanicDisorder_LastScore,
    t1.OCD_FirstScore AS OCD_FirstScore,
    t1.OCD_LastScore AS OCD_LastScore,
    t1.PTSD_FirstScore AS PTSD_FirstScore,
    t1.PTSD_LastScore AS PTSD_LastScore,
    t1.AnxietyInventory_FirstScore AS AnxietyInventory_FirstScore,
    t1.AnxietyInventory_LastScore AS AnxietyInventory_LastScore,
    t1.BIQ_FirstScore AS BIQ_FirstScore,
    t1.BIQ_LastScore AS BIQ_LastScore,
    t1.CFS_FirstScore AS CFS_FirstScore,
    t1.CFS_LastScore AS CFS_LastScore,
    t1.IBS_FirstScore AS IBS_FirstScore,
    t1.IBS_LastScore AS IBS_LastScore,
    t1.PHQ15_FirstScore AS PHQ15_FirstScore,
    t1.PHQ15_LastScore AS PHQ15_LastScore,
    t1.GAD_LastScore AS GAD_LastScore,
    t1.PHQ9_FirstScore AS PHQ9_FirstScore,
    t1.GAD_FirstScore AS GAD_FirstScore
  FROM derived_1 AS s
  LEFT JOIN taken_4 AS t1 ON t1.target_row = s.row_number
),

-- TreatmentCareContact_Count
taken_5_rows AS (
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
  JOIN derived_2 AS o1 ON o1.row_number = f.pathway_row
),

taken_5 AS MATERIALIZED (
  SELECT
    target_row,
    count(q0) AS TreatmentCareContact_Count
  FROM taken_5_rows
  GROUP BY target_row
),

derived_3 AS MATERIALIZED (
  SELECT
    s.*,
    coalesce(t1.TreatmentCareContact_Count, 0) AS TreatmentCareContact_Count,
    CASE
      WHEN (
        starts_with(Validated_PresentingComplaint, 'F400')
        AND AgoraAlone_FirstScore IS NOT NULL
        AND AgoraAlone_LastScore IS NOT NULL
      ) THEN 'AGORAALONE'
      WHEN (
        starts_with(Validated_PresentingComplaint, 'F401')
        AND SocialPhobia_FirstScore IS NOT NULL
        AND SocialPhobia_LastScore IS NOT NULL
      ) THEN 'SOCIALPHOBIA'
      WHEN (
        starts_with(Validated_PresentingComplaint, 'F410')
        AND PanicDisorder_FirstScore IS NOT NULL
        AND PanicDisorder_LastScore IS NOT NULL
      ) THEN 'PANICDISORDER'
      WHEN (
        starts_with(Validated_PresentingComplaint, 'F42')
        AND OCD_FirstScore IS NOT NULL
        AND OCD_LastScore IS NOT NULL
      ) THEN 'OCD'
      WHEN (
        starts_with(Validated_PresentingComplaint, 'F431')
        AND PTSD_FirstScore IS NOT NULL
        AND PTSD_LastScore IS NOT NULL
      ) THEN 'PTSD'
      WHEN (
        starts_with(Validated_PresentingComplaint, 'F452')
        AND AnxietyInventory_FirstScore IS NOT NULL
        AND AnxietyInventory_LastScore IS NOT NULL
      ) THEN 'ANXIETYINVENTORY'
      WHEN (
        Validated_PresentingComplaint IN ('83482000')
        AND BIQ_FirstScore IS NOT NULL
        AND BIQ_LastScore IS NOT NULL
      ) THEN 'BIQ'
      WHEN (
        starts_with(Validated_PresentingComplaint, 'G933')
        AND CFS_FirstScore IS NOT NULL
        AND CFS_LastScore IS NOT NULL
      ) THEN 'CFQ'
      WHEN (
        starts_with(Validated_PresentingComplaint, 'K58')
        AND IBS_FirstScore IS NOT NULL
        AND IBS_LastScore IS NOT NULL
      ) THEN 'IBS'
      WHEN (
        Validated_PresentingComplaint IN ('723916001')
        AND PHQ15_FirstScore IS NOT NULL
        AND PHQ15_LastScore IS NOT NULL
      ) THEN 'MUS'
      ELSE 'GAD'
    END AS ADSM
  FROM derived_2 AS s
  LEFT JOIN taken_5 AS t1 ON t1.target_row = s.row_number
),

derived_4 AS MATERIALIZED (
  SELECT
    s.*,
    (
      ServDischDate IS NOT NULL
      AND TreatmentCareContact_Count >= 2
    ) AS CompletedTreatment_Flag,
    CASE ADSM
      WHEN 'AGORAALONE' THEN AgoraAlone_LastScore
      WHEN 'SOCIALPHOBIA' THEN SocialPhobia_LastScore
      WHEN 'PANICDISORDER' THEN PanicDisorder_LastScore
      WHEN 'OCD' THEN OCD_LastScore
      WHEN 'PTSD' THEN PTSD_LastScore
      WHEN 'ANXIETYINVENTORY' THEN AnxietyInventory_LastScore
      WHEN 'BIQ' THEN BIQ_LastScore
      WHEN 'CFQ' THEN CFS_LastScore
      WHEN 'IBS' THEN IBS_LastScore
      WHEN 'MUS' THEN PHQ15_LastScore
      WHEN 'GAD' THEN GAD_LastScore
      WHEN 'GAD7' THEN GAD_LastScore
    END AS ADSM_LastScore,
    CASE ADSM
      WHEN 'AGORAALONE' THEN AgoraAlone_FirstScore
      WHEN 'SOCIALPHOBIA' THEN SocialPhobia_FirstScore
      WHEN 'PANICDISORDER' THEN PanicDisorder_FirstScore
      WHEN 'OCD' THEN OCD_FirstScore
      WHEN 'PTSD' THEN PTSD_FirstScore
      WHEN 'ANXIETYINVENTORY' THEN AnxietyInventory_FirstScore
      WHEN 'BIQ' THEN BIQ_FirstScore
      WHEN 'CFQ' THEN CFS_FirstScore
      WHEN 'IBS' THEN IBS_FirstScore
      WHEN 'MUS' THEN PHQ15_FirstScore
      WHEN 'GAD' THEN GAD_FirstScore
      WHEN 'GAD7' THEN GAD_FirstScore
    END AS ADSM_FirstScore
  FROM derived_3 AS s
),

derived_5 AS MATERIALIZED (
  SELECT
    s.*,
    (
      PHQ9_LastScore IS NOT NULL
      AND ADSM_LastScore IS NOT NULL
    ) AS PairedBoth_Flag
  FROM derived_4 AS s
),

derived_6 AS MATERIALIZED (
  SELECT
    s.*,
    (
      PairedBoth_Flag
      AND (
        (PHQ9_FirstScore - PHQ9_LastScore) >= 6
        OR (ADSM_FirstScore - ADSM_LastScore) >= CASE ADSM
          WHEN 'AGORAALONE' THEN 0.73
          WHEN 'SOCIALPHOBIA' THEN 10
          WHEN 'PANICDISORDER' THEN 5
          WHEN 'OCD' THEN 32
          WHEN 'PTSD' THEN 10
          WHEN 'ANXIETYINVENTORY' THEN 4
          WHEN 'BIQ' THEN CAST(NULL AS NUMERIC(18, 0))
          WHEN 'CFQ' THEN CAST(NULL AS NUMERIC(18, 0))
          WHEN 'IBS' THEN CAST(NULL AS NUMERIC(18, 0))
          WHEN 'MUS' THEN CAST(NULL AS NUMERIC(18, 0))
          WHEN 'GAD' THEN 4
          WHEN 'GAD7' THEN 4
        END
      )
      AND NOT ((PHQ9_LastScore - PHQ9_FirstScore) >= 6)
      AND NOT (
        (ADSM_LastScore - ADSM_FirstScore) >= CASE ADSM
          WHEN 'AGORAALONE' THEN 0.73
          WHEN 'SOCIALPHOBIA' THEN 10
          WHEN 'PANICDISORDER' THEN 5
          WHEN 'OCD' THEN 32
          WHEN 'PTSD' THEN 10
          WHEN 'ANXIETYINVENTORY' THEN 4
          WHEN 'BIQ' THEN CAST(NULL AS NUMERIC(18, 0))
          WHEN 'CFQ' THEN CAST(NULL AS NUMERIC(18, 0))
          WHEN 'IBS' THEN CAST(NULL AS NUMERIC(18, 0))
          WHEN 'MUS' THEN CAST(NULL AS NUMERIC(18, 0))
          WHEN 'GAD' THEN 4
          WHEN 'GAD7' THEN 4
        END
      )
    ) AS ReliableImprovement_Flag,
    (
      PairedBoth_Flag
      AND (
        (PHQ9_LastScore - PHQ9_FirstScore) >= 6
        OR (ADSM_LastScore - ADSM_FirstScore) >= CASE ADSM
          WHEN 'AGORAALONE' THEN 0.73
          WHEN 'SOCIALPHOBIA' THEN 10
          WHEN 'PANICDISORDER' THEN 5
          WHEN 'OCD' THEN 32
          WHEN 'PTSD' THEN 10
          WHEN 'ANXIETYINVENTORY' THEN 4
          WHEN 'BIQ' THEN CAST(NULL AS NUMERIC(18, 0))
          WHEN 'CFQ' THEN CAST(NULL AS NUMERIC(18, 0))
          WHEN 'IBS' THEN CAST(NULL AS NUMERIC(18, 0))
          WHEN 'MUS' THEN CAST(NULL AS NUMERIC(18, 0))
          WHEN 'GAD' THEN 4
          WHEN 'GAD7' THEN 4
        END
      )
      AND NOT ((PHQ9_FirstScore - PHQ9_LastScore) >= 6)
      AND NOT (
        (ADSM_FirstScore - ADSM_LastScore) >= CASE ADSM
          WHEN 'AGORAALONE' THEN 0.73
          WHEN 'SOCIALPHOBIA' THEN 10
          WHEN 'PANICDISORDER' THEN 5
          WHEN 'OCD' THEN 32
          WHEN 'PTSD' THEN 10
          WHEN 'ANXIETYINVENTORY' THEN 4
          WHEN 'BIQ' THEN CAST(NULL AS NUMERIC(18, 0))
          WHEN 'CFQ' THEN CAST(NULL AS NUMERIC(18, 0))
          WHEN 'IBS' THEN CAST(NULL AS NUMERIC(18, 0))
          WHEN 'MUS' THEN CAST(NULL AS NUMERIC(18, 0))
          WHEN 'GAD' THEN 4
          WHEN 'GAD7' THEN 4
        END
      )
    ) AS ReliableDeterioration_Flag
  FROM derived_5 AS s
),

derived AS MATERIALIZED (
  SELECT
    s.*,
    (
      PairedBoth_Flag
      AND NOT (ReliableImprovement_Flag)
      AND NOT (ReliableDeterioration_Flag)
    ) AS NoChange_Flag
  FROM derived_6 AS s
),

-- (count selected (in-period ServDischDate) (and CompletedTreatment_Flag NoChange_Flag))
leaf_0 AS (
  SELECT
    0 AS leaf,
    'count' AS kind,
    england_code,
    provider_code,
    CAST(NULL AS BIGINT) AS value,
    (
      CompletedTreatment_Flag
      AND NoChange_Flag
    ) AS holds
  FROM derived
  WHERE (ServDischDate IS NOT NULL AND ServDischDate BETWEEN CAST(:'period_start' AS DATE) AND CAST(:'period_end' AS DATE))
),

-- rows that count or are left undecided
contributions AS (
  SELECT * FROM leaf_0 WHERE coalesce(holds, TRUE)
),

-- a row that counts and has no value is undecided
judged AS MATERIALIZED (
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
  CAST(:'period_start' AS DATE) AS period_start,
  CAST(:'period_end' AS DATE) AS period_end,
  -9 AS leaf,
  'Script' AS level,
  CAST('definitions=v2.1;digest=258e28519ecceaf8918790767303a33e;cadence=Month;measures=M187;breakdowns=;levels=England|Provider;derived=lacking;organisations=;fields=IDS001MPI.Age_RP_EndDate|IDS001MPI.EduEstabTypeIAPT|IDS001MPI.EthnicCategory|IDS001MPI.ExBAFIndicator|IDS001MPI.Gender|IDS001MPI.GenderIdentity|IDS001MPI.GenderIdentitySameAtBirth|IDS001MPI.Person_ID|IDS001MPI.RecordNumber|IDS001MPI.UniqueID_IDS001|IDS001MPI.Unique_MonthID|IDS004EmpStatus.BenefitRecInd|IDS004EmpStatus.ESAInd|IDS004EmpStatus.EmpSupportDischargeDate|IDS004EmpStatus.EmpSupportInd|IDS004EmpStatus.EmployStatus|IDS004EmpStatus.EmployStatusRecDate|IDS004EmpStatus.PIPInd|IDS004EmpStatus.Person_ID|IDS004EmpStatus.RecordNumber|IDS004EmpStatus.SSPInd|IDS004EmpStatus.SickAbsenceInd|IDS004EmpStatus.UCInd|IDS004EmpStatus.UniqueID_IDS004|IDS004EmpStatus.Unique_MonthID|IDS004EmpStatus.WeekHoursWorked|IDS007DisabilityType.DisabCode|IDS007DisabilityType.Person_ID|IDS007DisabilityType.RecordNumber|IDS007DisabilityType.UniqueID_IDS0' AS TEXT) AS code,
  CAST(NULL AS TEXT) AS breakdown,
  CAST(NULL AS TEXT) AS group_number,
  CAST(0 AS BIGINT) AS value,
  CAST(0 AS BIGINT) AS row_count,
  CAST(0 AS BIGINT) AS total,
  CAST(0 AS BIGINT) AS unknown_count
UNION ALL
SELECT
  CAST(:'period_start' AS DATE) AS period_start,
  CAST(:'period_end' AS DATE) AS period_end,
  -9 AS leaf,
  'Script' AS level,
  CAST('07|IDS007DisabilityType.Unique_MonthID|IDS011SocPerCircumstances.Person_ID|IDS011SocPerCircumstances.RecordNumber|IDS011SocPerCircumstances.SocPerCircumstance|IDS011SocPerCircumstances.SocPerCircumstanceRecDate|IDS011SocPerCircumstances.UniqueID_IDS011|IDS011SocPerCircumstances.Unique_MonthID|IDS101Referral.EndCode|IDS101Referral.OrgIDComm|IDS101Referral.OrgID_Provider|IDS101Referral.PathwayID|IDS101Referral.Person_ID|IDS101Referral.RecordNumber|IDS101Referral.RecordStartDate|IDS101Referral.ReferralRequestReceivedDate|IDS101Referral.ServDischDate|IDS101Referral.SourceOfReferralIAPT|IDS101Referral.UniqueID_IDS101|IDS101Referral.Unique_MonthID|IDS101Referral.UsePathway_Flag|IDS101Referral.UseQuarterReferral_Flag|IDS201CareContact.AppType|IDS201CareContact.AttendOrDNACode|IDS201CareContact.CareContDate|IDS201CareContact.CareContTime|IDS201CareContact.ConsMechanism|IDS201CareContact.IAPTLTCServiceInd|IDS201CareContact.PathwayID|IDS201CareContact.PlannedCareContIndicator|IDS201CareContact.P' AS TEXT) AS code,
  CAST(NULL AS TEXT) AS breakdown,
  CAST(NULL AS TEXT) AS group_number,
  CAST(1 AS BIGINT) AS value,
  CAST(0 AS BIGINT) AS row_count,
  CAST(0 AS BIGINT) AS total,
  CAST(0 AS BIGINT) AS unknown_count
UNION ALL
SELECT
  CAST(:'period_start' AS DATE) AS period_start,
  CAST(:'period_end' AS DATE) AS period_end,
  -9 AS leaf,
  'Script' AS level,
  CAST('sychMed|IDS201CareContact.UniqueID_IDS201|IDS201CareContact.Unique_CareContactID|IDS201CareContact.Unique_MonthID|IDS202CareActivity.CodeProcAndProcStatus|IDS202CareActivity.PathwayID|IDS202CareActivity.UniqueID_IDS202|IDS202CareActivity.Unique_CareActivityID|IDS202CareActivity.Unique_CareContactID|IDS202CareActivity.Unique_CarePersonnelID_Local|IDS202CareActivity.Unique_MonthID|IDS205InternetTherLog.DurationIntEnabledTher|IDS205InternetTherLog.EndDateIntEnabledTherLog|IDS205InternetTherLog.IntEnabledTherProg|IDS205InternetTherLog.PathwayID|IDS205InternetTherLog.StartDateIntEnabledTherLog|IDS205InternetTherLog.UniqueID_IDS205|IDS205InternetTherLog.Unique_MonthID|IDS602LongTermCondition.LongTermCondition|IDS602LongTermCondition.PathwayID|IDS602LongTermCondition.RecordNumber|IDS602LongTermCondition.UniqueID_IDS602|IDS602LongTermCondition.Unique_MonthID|IDS603PresentingComplaints.PathwayID|IDS603PresentingComplaints.PresCompCodSig|IDS603PresentingComplaints.PresCompDate|IDS603PresentingCo' AS TEXT) AS code,
  CAST(NULL AS TEXT) AS breakdown,
  CAST(NULL AS TEXT) AS group_number,
  CAST(2 AS BIGINT) AS value,
  CAST(0 AS BIGINT) AS row_count,
  CAST(0 AS BIGINT) AS total,
  CAST(0 AS BIGINT) AS unknown_count
UNION ALL
SELECT
  CAST(:'period_start' AS DATE) AS period_start,
  CAST(:'period_end' AS DATE) AS period_end,
  -9 AS leaf,
  'Script' AS level,
  CAST('mplaints.RecordNumber|IDS603PresentingComplaints.UniqueID_IDS603|IDS603PresentingComplaints.Unique_MonthID|IDS603PresentingComplaints.Validated_PresentingComplaint|IDS606CodedScoreAssessmentRefer.AssToolCompDate|IDS606CodedScoreAssessmentRefer.AssToolCompTime|IDS606CodedScoreAssessmentRefer.CodedAssToolType|IDS606CodedScoreAssessmentRefer.CodedAssToolType_FSN|IDS606CodedScoreAssessmentRefer.PathwayID|IDS606CodedScoreAssessmentRefer.PersScore|IDS606CodedScoreAssessmentRefer.UniqueID_IDS606|IDS606CodedScoreAssessmentRefer.Unique_MonthID|IDS607CodedScoreAssessmentAct.CodedAssToolType|IDS607CodedScoreAssessmentAct.CodedAssToolType_FSN|IDS607CodedScoreAssessmentAct.PathwayID|IDS607CodedScoreAssessmentAct.PersScore|IDS607CodedScoreAssessmentAct.UniqueID_IDS607|IDS607CodedScoreAssessmentAct.Unique_CareActivityID|IDS607CodedScoreAssessmentAct.Unique_CareContactID|IDS607CodedScoreAssessmentAct.Unique_MonthID|IDS902CarePersQual.QualAttainLevelIAPT|IDS902CarePersQual.QualAwardedDate|IDS902CarePer' AS TEXT) AS code,
  CAST(NULL AS TEXT) AS breakdown,
  CAST(NULL AS TEXT) AS group_number,
  CAST(3 AS BIGINT) AS value,
  CAST(0 AS BIGINT) AS row_count,
  CAST(0 AS BIGINT) AS total,
  CAST(0 AS BIGINT) AS unknown_count
UNION ALL
SELECT
  CAST(:'period_start' AS DATE) AS period_start,
  CAST(:'period_end' AS DATE) AS period_end,
  -9 AS leaf,
  'Script' AS level,
  CAST('sQual.QualPlannedCompletionDate|IDS902CarePersQual.UniqueID_IDS902|IDS902CarePersQual.Unique_CarePersonnelID_Local|IDS902CarePersQual.Unique_MonthID;' AS TEXT) AS code,
  CAST(NULL AS TEXT) AS breakdown,
  CAST(NULL AS TEXT) AS group_number,
  CAST(4 AS BIGINT) AS value,
  CAST(0 AS BIGINT) AS row_count,
  CAST(0 AS BIGINT) AS total,
  CAST(0 AS BIGINT) AS unknown_count
UNION ALL
SELECT
  CAST(:'period_start' AS DATE) AS period_start,
  CAST(:'period_end' AS DATE) AS period_end,
  -1 AS leaf,
  'England' AS level,
  england_code AS code,
  CAST(NULL AS TEXT) AS breakdown,
  CAST(NULL AS TEXT) AS group_number,
  CAST(NULL AS BIGINT) AS value,
  CAST(count(*) AS BIGINT) AS row_count,
  CAST(0 AS BIGINT) AS total,
  CAST(0 AS BIGINT) AS unknown_count
FROM placed
GROUP BY england_code
UNION ALL
SELECT
  CAST(:'period_start' AS DATE) AS period_start,
  CAST(:'period_end' AS DATE) AS period_end,
  -1 AS leaf,
  'Provider' AS level,
  provider_code AS code,
  CAST(NULL AS TEXT) AS breakdown,
  CAST(NULL AS TEXT) AS group_number,
  CAST(NULL AS BIGINT) AS value,
  CAST(count(*) AS BIGINT) AS row_count,
  CAST(0 AS BIGINT) AS total,
  CAST(0 AS BIGINT) AS unknown_count
FROM placed
GROUP BY provider_code
UNION ALL
SELECT
  CAST(:'period_start' AS DATE) AS period_start,
  CAST(:'period_end' AS DATE) AS period_end,
  -2 AS leaf,
  'England' AS level,
  'all' AS code,
  CAST(NULL AS TEXT) AS breakdown,
  CAST(NULL AS TEXT) AS group_number,
  CAST(NULL AS BIGINT) AS value,
  CAST(count(*) AS BIGINT) AS row_count,
  CAST(0 AS BIGINT) AS total,
  CAST(0 AS BIGINT) AS unknown_count
FROM placed
WHERE snapshot_month BETWEEN :first_month AND :last_month
UNION ALL
SELECT
  CAST(:'period_start' AS DATE) AS period_start,
  CAST(:'period_end' AS DATE) AS period_end,
  -3 AS leaf,
  'England' AS level,
  'all' AS code,
  CAST(NULL AS TEXT) AS breakdown,
  CAST(NULL AS TEXT) AS group_number,
  CAST(NULL AS BIGINT) AS value,
  CAST(count(*) AS BIGINT) AS row_count,
  CAST(0 AS BIGINT) AS total,
  CAST(0 AS BIGINT) AS unknown_count
FROM placed
WHERE snapshot_month = :last_month
UNION ALL
SELECT
  CAST(:'period_start' AS DATE) AS period_start,
  CAST(:'period_end' AS DATE) AS period_end,
  leaf,
  CASE
    WHEN grouping(england_code) = 0 THEN 'England'
    WHEN grouping(provider_code) = 0 THEN 'Provider'
  END AS level,
  CASE
    WHEN grouping(england_code) = 0 THEN england_code
    WHEN grouping(provider_code) = 0 THEN provider_code
  END AS code,
  CAST(NULL AS TEXT) AS breakdown,
  CAST(NULL AS TEXT) AS group_number,
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
