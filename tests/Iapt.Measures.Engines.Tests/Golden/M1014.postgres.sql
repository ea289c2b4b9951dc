-- Measures of NHS Talking Therapies, definitions v2.1, for PostgreSQL 12 or later.
-- psql --no-psqlrc --quiet --csv --file THIS_FILE --output result.csv DATABASE
-- Figures of the result: iapt-measures compute --from-result result.csv
-- 
-- M1014 Count_ApptsStaffQualified, v2.1, fingerprint 33a471e97188f4a7
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
    CAST(source."OrgID_Provider" AS TEXT) AS OrgID_Provider
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
    btrim(OrgID_Provider, blanks.characters) AS OrgID_Provider
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
    CASE WHEN upper(OrgID_Provider) NOT IN ('', 'NULL') AND length(OrgID_Provider) <= 255 THEN OrgID_Provider END AS OrgID_Provider
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
    OrgID_Provider
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
selected_rows AS MATERIALIZED (
  SELECT
    k.*,
    (snapshot_month = :last_month) AS selected_at_period_end
  FROM kept AS k
  WHERE snapshot_month = :last_month
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
    CAST(source."PlannedCareContIndicator" AS TEXT) AS IDS201_PlannedCareContIndicator
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
    btrim(IDS201_PlannedCareContIndicator, blanks.characters) AS IDS201_PlannedCareContIndicator
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
    CASE WHEN upper(IDS201_PlannedCareContIndicator) NOT IN ('', 'NULL') AND length(IDS201_PlannedCareContIndicator) <= 255 THEN IDS201_PlannedCareContIndicator END AS IDS201_PlannedCareContIndicator
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
    CASE WHEN IDS201_PlannedCareContIndicator ~ '^[0-9]+$' THEN coalesce(nullif(ltrim(IDS201_PlannedCareContIndicator, '0'), ''), '0') ELSE upper(IDS201_PlannedCareContIndicator) END AS IDS201_PlannedCareContIndicator
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
    IDS201_PlannedCareContIndicator
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
    CAST(source."Unique_CarePersonnelID_Local" AS TEXT) AS IDS202_Unique_CarePersonnelID_Local
  FROM "IDS202CareActivity" AS source
),

ids202_trimmed AS MATERIALIZED (
  SELECT
    row_number,
    btrim(IDS202_Unique_CareContactID, blanks.characters) AS IDS202_Unique_CareContactID,
    btrim(IDS202_Unique_MonthID, blanks.characters) AS IDS202_Unique_MonthID,
    btrim(IDS202_Unique_CareActivityID, blanks.characters) AS IDS202_Unique_CareActivityID,
    btrim(IDS202_UniqueID_IDS202, blanks.characters) AS IDS202_UniqueID_IDS202,
    btrim(IDS202_Unique_CarePersonnelID_Local, blanks.characters) AS IDS202_Unique_CarePersonnelID_Local
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
    CASE WHEN upper(IDS202_Unique_CarePersonnelID_Local) NOT IN ('', 'NULL') AND length(IDS202_Unique_CarePersonnelID_Local) <= 255 THEN IDS202_Unique_CarePersonnelID_Local END AS IDS202_Unique_CarePersonnelID_Local
  FROM ids202_trimmed
),

ids202_typed AS MATERIALIZED (
  SELECT
    row_number,
    IDS202_Unique_CareContactID,
    CASE WHEN IDS202_Unique_MonthID ~ '^[+-]?(0*[0-9]{1,18}(\.0*)?|\.0+)$' THEN CAST(IDS202_Unique_MonthID AS NUMERIC(18, 0)) END AS IDS202_Unique_MonthID,
    IDS202_Unique_CareActivityID,
    IDS202_UniqueID_IDS202,
    IDS202_Unique_CarePersonnelID_Local
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
    IDS202_Unique_CarePersonnelID_Local
  FROM ids202_typed
  WHERE IDS202_Unique_CareContactID IS NOT NULL
    AND IDS202_Unique_MonthID BETWEEN 0 AND 32767
),

ids902_texts AS (
  SELECT
    source."row_number" AS row_number,
    CAST(source."Unique_CarePersonnelID_Local" AS TEXT) AS IDS902_Unique_CarePersonnelID_Local,
    CAST(source."Unique_MonthID" AS TEXT) AS IDS902_Unique_MonthID,
    CAST(source."UniqueID_IDS902" AS TEXT) AS IDS902_UniqueID_IDS902,
    CAST(source."QualAttainLevelIAPT" AS TEXT) AS IDS902_QualAttainLevelIAPT,
    CAST(source."QualAwardedDate" AS TEXT) AS IDS902_QualAwardedDate
  FROM "IDS902CarePersQual" AS source
),

ids902_trimmed AS MATERIALIZED (
  SELECT
    row_number,
    btrim(IDS902_Unique_CarePersonnelID_Local, blanks.characters) AS IDS902_Unique_CarePersonnelID_Local,
    btrim(IDS902_Unique_MonthID, blanks.characters) AS IDS902_Unique_MonthID,
    btrim(IDS902_UniqueID_IDS902, blanks.characters) AS IDS902_UniqueID_IDS902,
    btrim(IDS902_QualAttainLevelIAPT, blanks.characters) AS IDS902_QualAttainLevelIAPT,
    btrim(IDS902_QualAwardedDate, blanks.characters) AS IDS902_QualAwardedDate
  FROM ids902_texts
  CROSS JOIN blanks
),

ids902_written AS MATERIALIZED (
  SELECT
    row_number,
    CASE WHEN upper(IDS902_Unique_CarePersonnelID_Local) NOT IN ('', 'NULL') AND length(IDS902_Unique_CarePersonnelID_Local) <= 255 THEN IDS902_Unique_CarePersonnelID_Local END AS IDS902_Unique_CarePersonnelID_Local,
    CASE WHEN upper(IDS902_Unique_MonthID) NOT IN ('', 'NULL') THEN IDS902_Unique_MonthID END AS IDS902_Unique_MonthID,
    CASE WHEN upper(IDS902_UniqueID_IDS902) NOT IN ('', 'NULL') AND length(IDS902_UniqueID_IDS902) <= 255 THEN IDS902_UniqueID_IDS902 END AS IDS902_UniqueID_IDS902,
    CASE WHEN upper(IDS902_QualAttainLevelIAPT) NOT IN ('', 'NULL') AND length(IDS902_QualAttainLevelIAPT) <= 255 THEN IDS902_QualAttainLevelIAPT END AS IDS902_QualAttainLevelIAPT,
    CASE WHEN upper(IDS902_QualAwardedDate) NOT IN ('', 'NULL') THEN IDS902_QualAwardedDate END AS IDS902_QualAwardedDate
  FROM ids902_trimmed
),

ids902_typed AS MATERIALIZED (
  SELECT
    row_number,
    IDS902_Unique_CarePersonnelID_Local,
    CASE WHEN IDS902_Unique_MonthID ~ '^[+-]?(0*[0-9]{1,18}(\.0*)?|\.0+)$' THEN CAST(IDS902_Unique_MonthID AS NUMERIC(18, 0)) END AS IDS902_Unique_MonthID,
    IDS902_UniqueID_IDS902,
    CASE WHEN IDS902_QualAttainLevelIAPT ~ '^[0-9]+$' THEN coalesce(nullif(ltrim(IDS902_QualAttainLevelIAPT, '0'), ''), '0') ELSE upper(IDS902_QualAttainLevelIAPT) END AS IDS902_QualAttainLevelIAPT,
    CASE WHEN IDS902_QualAwardedDate ~ '^[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}([T ][\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]*[0-9:.Z+-]+)?$' AND left(IDS902_QualAwardedDate, 4) <> '0000' THEN CASE WHEN extract(MONTH FROM make_date(CAST(substr(IDS902_QualAwardedDate, 1, 4) AS INTEGER), CAST(substr(IDS902_QualAwardedDate, 6, 2) AS INTEGER), 1) + (CAST(substr(IDS902_QualAwardedDate, 9, 2) AS INTEGER) - 1)) = CAST(substr(IDS902_QualAwardedDate, 6, 2) AS INTEGER) THEN make_date(CAST(substr(IDS902_QualAwardedDate, 1, 4) AS INTEGER), CAST(substr(IDS902_QualAwardedDate, 6, 2) AS INTEGER), 1) + (CAST(substr(IDS902_QualAwardedDate, 9, 2) AS INTEGER) - 1) END END AS IDS902_QualAwardedDate
  FROM ids902_written
),

-- IDS902CarePersQual: no row without a key or a month
ids902_cleaned AS MATERIALIZED (
  SELECT
    row_number,
    IDS902_Unique_CarePersonnelID_Local,
    CASE WHEN IDS902_Unique_MonthID BETWEEN 0 AND 32767 THEN IDS902_Unique_MonthID END AS IDS902_Unique_MonthID,
    IDS902_UniqueID_IDS902,
    IDS902_QualAttainLevelIAPT,
    IDS902_QualAwardedDate
  FROM ids902_typed
  WHERE IDS902_Unique_CarePersonnelID_Local IS NOT NULL
    AND IDS902_Unique_MonthID BETWEEN 0 AND 32767
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
    l.IDS201_PlannedCareContIndicator
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
    c.IDS202_Unique_CarePersonnelID_Local,
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
    l.IDS202_Unique_CarePersonnelID_Local
  FROM care_activities_linked AS l
  WHERE l.place = 1 OR l.IDS202_Unique_CareActivityID IS NULL
),

qualifications_of_staff_linked AS (
  SELECT
    p.care_activity_id AS care_activity_id,
    p.care_contact_id AS care_contact_id,
    p.pathway_row AS pathway_row,
    c.row_number AS qualification_of_staff_row,
    c.IDS902_Unique_CarePersonnelID_Local,
    c.IDS902_Unique_MonthID,
    c.IDS902_UniqueID_IDS902,
    c.IDS902_QualAttainLevelIAPT,
    c.IDS902_QualAwardedDate
  FROM ids902_cleaned AS c
  JOIN care_activities AS p ON p.IDS202_Unique_CarePersonnelID_Local = c.IDS902_Unique_CarePersonnelID_Local
  WHERE (22802 + CAST(c.IDS902_Unique_MonthID AS BIGINT)) <= :last_month
),

-- qualifications of staff, with the rows that they belong to
qualifications_of_staff AS MATERIALIZED (
  SELECT
    row_number() OVER (ORDER BY l.care_activity_id, l.qualification_of_staff_row) AS qualification_of_staff_id,
    l.care_activity_id,
    l.care_contact_id,
    l.pathway_row,
    l.qualification_of_staff_row,
    l.IDS902_Unique_CarePersonnelID_Local,
    l.IDS902_Unique_MonthID,
    l.IDS902_UniqueID_IDS902,
    l.IDS902_QualAttainLevelIAPT,
    l.IDS902_QualAwardedDate
  FROM qualifications_of_staff_linked AS l
),

-- IDS202_StaffQualified_Flag
taken_1_rows AS (
  SELECT
    f.care_activity_id AS target_row,
    CASE WHEN (
      IDS902_QualAttainLevelIAPT IN ('10', '11', '12', '13', '14', '15', '16', '17', '30', '31')
      AND IDS902_QualAwardedDate <= IDS201_CareContDate
    ) THEN 1 END AS q0
  FROM qualifications_of_staff AS f
  JOIN care_contacts AS o1 ON o1.care_contact_id = f.care_contact_id
),

taken_1 AS MATERIALIZED (
  SELECT
    target_row,
    (count(q0) > 0) AS IDS202_StaffQualified_Flag
  FROM taken_1_rows
  GROUP BY target_row
),

care_contacts_1 AS MATERIALIZED (
  SELECT
    s.*,
    (
      IDS201_AttendOrDNACode IN ('5', '6')
      OR IDS201_PlannedCareContIndicator IN ('N')
    ) AS IDS201_Attended_Flag
  FROM care_contacts AS s
),

care_activities_1 AS MATERIALIZED (
  SELECT
    s.*,
    coalesce(t1.IDS202_StaffQualified_Flag, FALSE) AS IDS202_StaffQualified_Flag
  FROM care_activities AS s
  LEFT JOIN taken_1 AS t1 ON t1.target_row = s.care_activity_id
),

-- IDS201_StaffQualified_Flag
taken_2_rows AS (
  SELECT
    f.care_contact_id AS target_row,
    CASE WHEN IDS202_StaffQualified_Flag THEN 1 END AS q0
  FROM care_activities_1 AS f
),

taken_2 AS MATERIALIZED (
  SELECT
    target_row,
    (count(q0) > 0) AS IDS201_StaffQualified_Flag
  FROM taken_2_rows
  GROUP BY target_row
),

care_contacts_2 AS MATERIALIZED (
  SELECT
    s.*,
    coalesce(t1.IDS201_StaffQualified_Flag, FALSE) AS IDS201_StaffQualified_Flag
  FROM care_contacts_1 AS s
  LEFT JOIN taken_2 AS t1 ON t1.target_row = s.care_contact_id
),

-- (count (of IDS201CareContact) selected (in-period CareContDate) (and Attended_Flag StaffQualified_Flag))
leaf_0 AS (
  SELECT
    0 AS leaf,
    'count' AS kind,
    england_code,
    provider_code,
    CAST(NULL AS BIGINT) AS value,
    (
      IDS201_Attended_Flag
      AND IDS201_StaffQualified_Flag
    ) AS holds
  FROM care_contacts_2 AS f
  JOIN selected_rows AS o1 ON o1.row_number = f.pathway_row
  WHERE (IDS201_CareContDate IS NOT NULL AND IDS201_CareContDate BETWEEN CAST(:'period_start' AS DATE) AND CAST(:'period_end' AS DATE))
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
  CAST('definitions=v2.1;digest=f4ba594fa8143c00bbaba5297de89fde;cadence=Month;measures=M1014;breakdowns=;levels=England|Provider;derived=lacking;organisations=;fields=IDS001MPI.Age_RP_EndDate|IDS001MPI.EduEstabTypeIAPT|IDS001MPI.EthnicCategory|IDS001MPI.ExBAFIndicator|IDS001MPI.Gender|IDS001MPI.GenderIdentity|IDS001MPI.GenderIdentitySameAtBirth|IDS001MPI.Person_ID|IDS001MPI.RecordNumber|IDS001MPI.UniqueID_IDS001|IDS001MPI.Unique_MonthID|IDS004EmpStatus.BenefitRecInd|IDS004EmpStatus.ESAInd|IDS004EmpStatus.EmpSupportDischargeDate|IDS004EmpStatus.EmpSupportInd|IDS004EmpStatus.EmployStatus|IDS004EmpStatus.EmployStatusRecDate|IDS004EmpStatus.PIPInd|IDS004EmpStatus.Person_ID|IDS004EmpStatus.RecordNumber|IDS004EmpStatus.SSPInd|IDS004EmpStatus.SickAbsenceInd|IDS004EmpStatus.UCInd|IDS004EmpStatus.UniqueID_IDS004|IDS004EmpStatus.Unique_MonthID|IDS004EmpStatus.WeekHoursWorked|IDS007DisabilityType.DisabCode|IDS007DisabilityType.Person_ID|IDS007DisabilityType.RecordNumber|IDS007DisabilityType.UniqueID_IDS' AS TEXT) AS code,
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
  CAST('007|IDS007DisabilityType.Unique_MonthID|IDS011SocPerCircumstances.Person_ID|IDS011SocPerCircumstances.RecordNumber|IDS011SocPerCircumstances.SocPerCircumstance|IDS011SocPerCircumstances.SocPerCircumstanceRecDate|IDS011SocPerCircumstances.UniqueID_IDS011|IDS011SocPerCircumstances.Unique_MonthID|IDS101Referral.EndCode|IDS101Referral.OrgIDComm|IDS101Referral.OrgID_Provider|IDS101Referral.PathwayID|IDS101Referral.Person_ID|IDS101Referral.RecordNumber|IDS101Referral.RecordStartDate|IDS101Referral.ReferralRequestReceivedDate|IDS101Referral.ServDischDate|IDS101Referral.SourceOfReferralIAPT|IDS101Referral.UniqueID_IDS101|IDS101Referral.Unique_MonthID|IDS101Referral.UsePathway_Flag|IDS101Referral.UseQuarterReferral_Flag|IDS201CareContact.AppType|IDS201CareContact.AttendOrDNACode|IDS201CareContact.CareContDate|IDS201CareContact.CareContTime|IDS201CareContact.ConsMechanism|IDS201CareContact.IAPTLTCServiceInd|IDS201CareContact.PathwayID|IDS201CareContact.PlannedCareContIndicator|IDS201CareContact.' AS TEXT) AS code,
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
  CAST('PsychMed|IDS201CareContact.UniqueID_IDS201|IDS201CareContact.Unique_CareContactID|IDS201CareContact.Unique_MonthID|IDS202CareActivity.CodeProcAndProcStatus|IDS202CareActivity.PathwayID|IDS202CareActivity.UniqueID_IDS202|IDS202CareActivity.Unique_CareActivityID|IDS202CareActivity.Unique_CareContactID|IDS202CareActivity.Unique_CarePersonnelID_Local|IDS202CareActivity.Unique_MonthID|IDS205InternetTherLog.DurationIntEnabledTher|IDS205InternetTherLog.EndDateIntEnabledTherLog|IDS205InternetTherLog.IntEnabledTherProg|IDS205InternetTherLog.PathwayID|IDS205InternetTherLog.StartDateIntEnabledTherLog|IDS205InternetTherLog.UniqueID_IDS205|IDS205InternetTherLog.Unique_MonthID|IDS602LongTermCondition.LongTermCondition|IDS602LongTermCondition.PathwayID|IDS602LongTermCondition.RecordNumber|IDS602LongTermCondition.UniqueID_IDS602|IDS602LongTermCondition.Unique_MonthID|IDS603PresentingComplaints.PathwayID|IDS603PresentingComplaints.PresCompCodSig|IDS603PresentingComplaints.PresCompDate|IDS603PresentingC' AS TEXT) AS code,
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
  CAST('omplaints.RecordNumber|IDS603PresentingComplaints.UniqueID_IDS603|IDS603PresentingComplaints.Unique_MonthID|IDS603PresentingComplaints.Validated_PresentingComplaint|IDS606CodedScoreAssessmentRefer.AssToolCompDate|IDS606CodedScoreAssessmentRefer.AssToolCompTime|IDS606CodedScoreAssessmentRefer.CodedAssToolType|IDS606CodedScoreAssessmentRefer.CodedAssToolType_FSN|IDS606CodedScoreAssessmentRefer.PathwayID|IDS606CodedScoreAssessmentRefer.PersScore|IDS606CodedScoreAssessmentRefer.UniqueID_IDS606|IDS606CodedScoreAssessmentRefer.Unique_MonthID|IDS607CodedScoreAssessmentAct.CodedAssToolType|IDS607CodedScoreAssessmentAct.CodedAssToolType_FSN|IDS607CodedScoreAssessmentAct.PathwayID|IDS607CodedScoreAssessmentAct.PersScore|IDS607CodedScoreAssessmentAct.UniqueID_IDS607|IDS607CodedScoreAssessmentAct.Unique_CareActivityID|IDS607CodedScoreAssessmentAct.Unique_CareContactID|IDS607CodedScoreAssessmentAct.Unique_MonthID|IDS902CarePersQual.QualAttainLevelIAPT|IDS902CarePersQual.QualAwardedDate|IDS902CarePe' AS TEXT) AS code,
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
  CAST('rsQual.QualPlannedCompletionDate|IDS902CarePersQual.UniqueID_IDS902|IDS902CarePersQual.Unique_CarePersonnelID_Local|IDS902CarePersQual.Unique_MonthID;' AS TEXT) AS code,
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
