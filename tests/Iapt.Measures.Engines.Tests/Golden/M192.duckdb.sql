-- M192 Percentage_Recovery, v2.1, fingerprint c2124a97ba57d38a
--   100 * row_count of leaf 0 / (row_count of leaf 1 - row_count of leaf 2)
-- period 2024-05: 2024-05-01 to 2024-05-31
-- thresholds 9966cce19d17edf3
WITH
-- what surrounds a text without being part of it
blanks AS MATERIALIZED (
  SELECT chr(9) || chr(10) || chr(11) || chr(12) || chr(13) || chr(32) || chr(133) || chr(160) || chr(5760) || chr(8192) || chr(8193) || chr(8194) || chr(8195) || chr(8196) || chr(8197) || chr(8198) || chr(8199) || chr(8200) || chr(8201) || chr(8202) || chr(8232) || chr(8233) || chr(8239) || chr(8287) || chr(12288) AS characters
),

trimmed AS MATERIALIZED (
  SELECT
    source."row_number" AS row_number,
    trim(CAST(source."PathwayID" AS VARCHAR), blanks.characters) AS PathwayID,
    trim(CAST(source."UniqueID_IDS101" AS VARCHAR), blanks.characters) AS UniqueID_IDS101,
    trim(CAST(source."Unique_MonthID" AS VARCHAR), blanks.characters) AS Unique_MonthID,
    trim(CAST(source."ReferralRequestReceivedDate" AS VARCHAR), blanks.characters) AS ReferralRequestReceivedDate,
    trim(CAST(source."UsePathway_Flag" AS VARCHAR), blanks.characters) AS UsePathway_Flag,
    trim(CAST(source."OrgID_Provider" AS VARCHAR), blanks.characters) AS OrgID_Provider,
    trim(CAST(source."ServDischDate" AS VARCHAR), blanks.characters) AS ServDischDate,
    trim(CAST(source."TreatmentCareContact_Count" AS VARCHAR), blanks.characters) AS TreatmentCareContact_Count,
    trim(CAST(source."PHQ9_LastScore" AS VARCHAR), blanks.characters) AS PHQ9_LastScore,
    trim(CAST(source."PHQ9_FirstScore" AS VARCHAR), blanks.characters) AS PHQ9_FirstScore,
    trim(CAST(source."Validated_PresentingComplaint" AS VARCHAR), blanks.characters) AS Validated_PresentingComplaint,
    trim(CAST(source."AgoraAlone_FirstScore" AS VARCHAR), blanks.characters) AS AgoraAlone_FirstScore,
    trim(CAST(source."AgoraAlone_LastScore" AS VARCHAR), blanks.characters) AS AgoraAlone_LastScore,
    trim(CAST(source."SocialPhobia_FirstScore" AS VARCHAR), blanks.characters) AS SocialPhobia_FirstScore,
    trim(CAST(source."SocialPhobia_LastScore" AS VARCHAR), blanks.characters) AS SocialPhobia_LastScore,
    trim(CAST(source."PanicDisorder_FirstScore" AS VARCHAR), blanks.characters) AS PanicDisorder_FirstScore,
    trim(CAST(source."PanicDisorder_LastScore" AS VARCHAR), blanks.characters) AS PanicDisorder_LastScore,
    trim(CAST(source."OCD_FirstScore" AS VARCHAR), blanks.characters) AS OCD_FirstScore,
    trim(CAST(source."OCD_LastScore" AS VARCHAR), blanks.characters) AS OCD_LastScore,
    trim(CAST(source."PTSD_FirstScore" AS VARCHAR), blanks.characters) AS PTSD_FirstScore,
    trim(CAST(source."PTSD_LastScore" AS VARCHAR), blanks.characters) AS PTSD_LastScore,
    trim(CAST(source."AnxietyInventory_FirstScore" AS VARCHAR), blanks.characters) AS AnxietyInventory_FirstScore,
    trim(CAST(source."AnxietyInventory_LastScore" AS VARCHAR), blanks.characters) AS AnxietyInventory_LastScore,
    trim(CAST(source."BIQ_FirstScore" AS VARCHAR), blanks.characters) AS BIQ_FirstScore,
    trim(CAST(source."BIQ_LastScore" AS VARCHAR), blanks.characters) AS BIQ_LastScore,
    trim(CAST(source."CFS_FirstScore" AS VARCHAR), blanks.characters) AS CFS_FirstScore,
    trim(CAST(source."CFS_LastScore" AS VARCHAR), blanks.characters) AS CFS_LastScore,
    trim(CAST(source."IBS_FirstScore" AS VARCHAR), blanks.characters) AS IBS_FirstScore,
    trim(CAST(source."IBS_LastScore" AS VARCHAR), blanks.characters) AS IBS_LastScore,
    trim(CAST(source."PHQ15_FirstScore" AS VARCHAR), blanks.characters) AS PHQ15_FirstScore,
    trim(CAST(source."PHQ15_LastScore" AS VARCHAR), blanks.characters) AS PHQ15_LastScore,
    trim(CAST(source."GAD_LastScore" AS VARCHAR), blanks.characters) AS GAD_LastScore,
    trim(CAST(source."GAD_FirstScore" AS VARCHAR), blanks.characters) AS GAD_FirstScore
  FROM "IDS101Referral" AS source
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
    CASE WHEN upper(ServDischDate) NOT IN ('', 'NULL') THEN ServDischDate END AS ServDischDate,
    CASE WHEN upper(TreatmentCareContact_Count) NOT IN ('', 'NULL') THEN TreatmentCareContact_Count END AS TreatmentCareContact_Count,
    CASE WHEN upper(PHQ9_LastScore) NOT IN ('', 'NULL') THEN PHQ9_LastScore END AS PHQ9_LastScore,
    CASE WHEN upper(PHQ9_FirstScore) NOT IN ('', 'NULL') THEN PHQ9_FirstScore END AS PHQ9_FirstScore,
    CASE WHEN upper(Validated_PresentingComplaint) NOT IN ('', 'NULL') AND length(Validated_PresentingComplaint) <= 255 THEN Validated_PresentingComplaint END AS Validated_PresentingComplaint,
    CASE WHEN upper(AgoraAlone_FirstScore) NOT IN ('', 'NULL') THEN AgoraAlone_FirstScore END AS AgoraAlone_FirstScore,
    CASE WHEN upper(AgoraAlone_LastScore) NOT IN ('', 'NULL') THEN AgoraAlone_LastScore END AS AgoraAlone_LastScore,
    CASE WHEN upper(SocialPhobia_FirstScore) NOT IN ('', 'NULL') THEN SocialPhobia_FirstScore END AS SocialPhobia_FirstScore,
    CASE WHEN upper(SocialPhobia_LastScore) NOT IN ('', 'NULL') THEN SocialPhobia_LastScore END AS SocialPhobia_LastScore,
    CASE WHEN upper(PanicDisorder_FirstScore) NOT IN ('', 'NULL') THEN PanicDisorder_FirstScore END AS PanicDisorder_FirstScore,
    CASE WHEN upper(PanicDisorder_LastScore) NOT IN ('', 'NULL') THEN PanicDisorder_LastScore END AS PanicDisorder_LastScore,
    CASE WHEN upper(OCD_FirstScore) NOT IN ('', 'NULL') THEN OCD_FirstScore END AS OCD_FirstScore,
    CASE WHEN upper(OCD_LastScore) NOT IN ('', 'NULL') THEN OCD_LastScore END AS OCD_LastScore,
    CASE WHEN upper(PTSD_FirstScore) NOT IN ('', 'NULL') THEN PTSD_FirstScore END AS PTSD_FirstScore,
    CASE WHEN upper(PTSD_LastScore) NOT IN ('', 'NULL') THEN PTSD_LastScore END AS PTSD_LastScore,
    CASE WHEN upper(AnxietyInventory_FirstScore) NOT IN ('', 'NULL') THEN AnxietyInventory_FirstScore END AS AnxietyInventory_FirstScore,
    CASE WHEN upper(AnxietyInventory_LastScore) NOT IN ('', 'NULL') THEN AnxietyInventory_LastScore END AS AnxietyInventory_LastScore,
    CASE WHEN upper(BIQ_FirstScore) NOT IN ('', 'NULL') THEN BIQ_FirstScore END AS BIQ_FirstScore,
    CASE WHEN upper(BIQ_LastScore) NOT IN ('', 'NULL') THEN BIQ_LastScore END AS BIQ_LastScore,
    CASE WHEN upper(CFS_FirstScore) NOT IN ('', 'NULL') THEN CFS_FirstScore END AS CFS_FirstScore,
    CASE WHEN upper(CFS_LastScore) NOT IN ('', 'NULL') THEN CFS_LastScore END AS CFS_LastScore,
    CASE WHEN upper(IBS_FirstScore) NOT IN ('', 'NULL') THEN IBS_FirstScore END AS IBS_FirstScore,
    CASE WHEN upper(IBS_LastScore) NOT IN ('', 'NULL') THEN IBS_LastScore END AS IBS_LastScore,
    CASE WHEN upper(PHQ15_FirstScore) NOT IN ('', 'NULL') THEN PHQ15_FirstScore END AS PHQ15_FirstScore,
    CASE WHEN upper(PHQ15_LastScore) NOT IN ('', 'NULL') THEN PHQ15_LastScore END AS PHQ15_LastScore,
    CASE WHEN upper(GAD_LastScore) NOT IN ('', 'NULL') THEN GAD_LastScore END AS GAD_LastScore,
    CASE WHEN upper(GAD_FirstScore) NOT IN ('', 'NULL') THEN GAD_FirstScore END AS GAD_FirstScore
  FROM trimmed
),

-- each text as a value of its field, or null where it cannot be read
typed AS MATERIALIZED (
  SELECT
    row_number,
    PathwayID,
    UniqueID_IDS101,
    CASE WHEN regexp_full_match(Unique_MonthID, '[+-]?([0-9]+(\.0*)?|\.0+)') THEN TRY_CAST(Unique_MonthID AS DECIMAL(18, 0)) END AS Unique_MonthID,
    CASE WHEN regexp_full_match(ReferralRequestReceivedDate, '[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][\t-\r\x{85}\p{Z}]*[0-9:.Z+-]+)?') AND left(ReferralRequestReceivedDate, 4) <> '0000' THEN TRY_CAST(left(ReferralRequestReceivedDate, 10) AS DATE) END AS ReferralRequestReceivedDate,
    CASE WHEN upper(UsePathway_Flag) IN ('TRUE', '1', 'Y', 'YES', 'T') THEN TRUE WHEN upper(UsePathway_Flag) IN ('FALSE', '0', 'N', 'NO', 'F') THEN FALSE END AS UsePathway_Flag,
    OrgID_Provider,
    CASE WHEN regexp_full_match(ServDischDate, '[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][\t-\r\x{85}\p{Z}]*[0-9:.Z+-]+)?') AND left(ServDischDate, 4) <> '0000' THEN TRY_CAST(left(ServDischDate, 10) AS DATE) END AS ServDischDate,
    CASE WHEN regexp_full_match(TreatmentCareContact_Count, '[+-]?([0-9]+(\.0*)?|\.0+)') THEN TRY_CAST(TreatmentCareContact_Count AS DECIMAL(18, 0)) END AS TreatmentCareContact_Count,
    CASE WHEN regexp_full_match(PHQ9_LastScore, '[+-]?([0-9]+(\.0*)?|\.0+)') THEN TRY_CAST(PHQ9_LastScore AS DECIMAL(18, 0)) END AS PHQ9_LastScore,
    CASE WHEN regexp_full_match(PHQ9_FirstScore, '[+-]?([0-9]+(\.0*)?|\.0+)') THEN TRY_CAST(PHQ9_FirstScore AS DECIMAL(18, 0)) END AS PHQ9_FirstScore,
    CASE WHEN Validated_PresentingComplaint = '-3' THEN CAST(NULL AS VARCHAR) WHEN regexp_matches(Validated_PresentingComplaint, '^[A-Za-z]') THEN upper(regexp_replace(Validated_PresentingComplaint, '[^A-Za-z0-9]', '', 'g')) WHEN regexp_full_match(Validated_PresentingComplaint, '[0-9]+') THEN coalesce(nullif(ltrim(Validated_PresentingComplaint, '0'), ''), '0') ELSE upper(Validated_PresentingComplaint) END AS Validated_PresentingComplaint,
    CASE WHEN regexp_full_match(AgoraAlone_FirstScore, '[+-]?([0-9]+(\.[0-9]{0,2}0*)?|\.[0-9]{1,2}0*)') THEN TRY_CAST(AgoraAlone_FirstScore AS DECIMAL(18, 2)) END AS AgoraAlone_FirstScore,
    CASE WHEN regexp_full_match(AgoraAlone_LastScore, '[+-]?([0-9]+(\.[0-9]{0,2}0*)?|\.[0-9]{1,2}0*)') THEN TRY_CAST(AgoraAlone_LastScore AS DECIMAL(18, 2)) END AS AgoraAlone_LastScore,
    CASE WHEN regexp_full_match(SocialPhobia_FirstScore, '[+-]?([0-9]+(\.0*)?|\.0+)') THEN TRY_CAST(SocialPhobia_FirstScore AS DECIMAL(18, 0)) END AS SocialPhobia_FirstScore,
    CASE WHEN regexp_full_match(SocialPhobia_LastScore, '[+-]?([0-9]+(\.0*)?|\.0+)') THEN TRY_CAST(SocialPhobia_LastScore AS DECIMAL(18, 0)) END AS SocialPhobia_LastScore,
    CASE WHEN regexp_full_match(PanicDisorder_FirstScore, '[+-]?([0-9]+(\.0*)?|\.0+)') THEN TRY_CAST(PanicDisorder_FirstScore AS DECIMAL(18, 0)) END AS PanicDisorder_FirstScore,
    CASE WHEN regexp_full_match(PanicDisorder_LastScore, '[+-]?([0-9]+(\.0*)?|\.0+)') THEN TRY_CAST(PanicDisorder_LastScore AS DECIMAL(18, 0)) END AS PanicDisorder_LastScore,
    CASE WHEN regexp_full_match(OCD_FirstScore, '[+-]?([0-9]+(\.0*)?|\.0+)') THEN TRY_CAST(OCD_FirstScore AS DECIMAL(18, 0)) END AS OCD_FirstScore,
    CASE WHEN regexp_full_match(OCD_LastScore, '[+-]?([0-9]+(\.0*)?|\.0+)') THEN TRY_CAST(OCD_LastScore AS DECIMAL(18, 0)) END AS OCD_LastScore,
    CASE WHEN regexp_full_match(PTSD_FirstScore, '[+-]?([0-9]+(\.0*)?|\.0+)') THEN TRY_CAST(PTSD_FirstScore AS DECIMAL(18, 0)) END AS PTSD_FirstScore,
    CASE WHEN regexp_full_match(PTSD_LastScore, '[+-]?([0-9]+(\.0*)?|\.0+)') THEN TRY_CAST(PTSD_LastScore AS DECIMAL(18, 0)) END AS PTSD_LastScore,
    CASE WHEN regexp_full_match(AnxietyInventory_FirstScore, '[+-]?([0-9]+(\.0*)?|\.0+)') THEN TRY_CAST(AnxietyInventory_FirstScore AS DECIMAL(18, 0)) END AS AnxietyInventory_FirstScore,
    CASE WHEN regexp_full_match(AnxietyInventory_LastScore, '[+-]?([0-9]+(\.0*)?|\.0+)') THEN TRY_CAST(AnxietyInventory_LastScore AS DECIMAL(18, 0)) END AS AnxietyInventory_LastScore,
    CASE WHEN regexp_full_match(BIQ_FirstScore, '[+-]?([0-9]+(\.0*)?|\.0+)') THEN TRY_CAST(BIQ_FirstScore AS DECIMAL(18, 0)) END AS BIQ_FirstScore,
    CASE WHEN regexp_full_match(BIQ_LastScore, '[+-]?([0-9]+(\.0*)?|\.0+)') THEN TRY_CAST(BIQ_LastScore AS DECIMAL(18, 0)) END AS BIQ_LastScore,
    CASE WHEN regexp_full_match(CFS_FirstScore, '[+-]?([0-9]+(\.0*)?|\.0+)') THEN TRY_CAST(CFS_FirstScore AS DECIMAL(18, 0)) END AS CFS_FirstScore,
    CASE WHEN regexp_full_match(CFS_LastScore, '[+-]?([0-9]+(\.0*)?|\.0+)') THEN TRY_CAST(CFS_LastScore AS DECIMAL(18, 0)) END AS CFS_LastScore,
    CASE WHEN regexp_full_match(IBS_FirstScore, '[+-]?([0-9]+(\.0*)?|\.0+)') THEN TRY_CAST(IBS_FirstScore AS DECIMAL(18, 0)) END AS IBS_FirstScore,
    CASE WHEN regexp_full_match(IBS_LastScore, '[+-]?([0-9]+(\.0*)?|\.0+)') THEN TRY_CAST(IBS_LastScore AS DECIMAL(18, 0)) END AS IBS_LastScore,
    CASE WHEN regexp_full_match(PHQ15_FirstScore, '[+-]?([0-9]+(\.0*)?|\.0+)') THEN TRY_CAST(PHQ15_FirstScore AS DECIMAL(18, 0)) END AS PHQ15_FirstScore,
    CASE WHEN regexp_full_match(PHQ15_LastScore, '[+-]?([0-9]+(\.0*)?|\.0+)') THEN TRY_CAST(PHQ15_LastScore AS DECIMAL(18, 0)) END AS PHQ15_LastScore,
    CASE WHEN regexp_full_match(GAD_LastScore, '[+-]?([0-9]+(\.0*)?|\.0+)') THEN TRY_CAST(GAD_LastScore AS DECIMAL(18, 0)) END AS GAD_LastScore,
    CASE WHEN regexp_full_match(GAD_FirstScore, '[+-]?([0-9]+(\.0*)?|\.0+)') THEN TRY_CAST(GAD_FirstScore AS DECIMAL(18, 0)) END AS GAD_FirstScore,
    (Unique_MonthID IS NOT NULL) AS Unique_MonthID_is_written,
    (ReferralRequestReceivedDate IS NOT NULL) AS ReferralRequestReceivedDate_is_written
  FROM written
),

-- values within their range; no last score without a first; no row without a pathway or a month
cleaned AS MATERIALIZED (
  SELECT
    row_number,
    PathwayID,
    UniqueID_IDS101,
    CASE WHEN Unique_MonthID BETWEEN 0 AND 32767 THEN Unique_MonthID END AS Unique_MonthID,
    ReferralRequestReceivedDate,
    UsePathway_Flag,
    OrgID_Provider,
    ServDischDate,
    CASE WHEN TreatmentCareContact_Count BETWEEN 0 AND 32767 THEN TreatmentCareContact_Count END AS TreatmentCareContact_Count,
    CASE WHEN PHQ9_LastScore BETWEEN 0 AND 27 AND PHQ9_FirstScore BETWEEN 0 AND 27 THEN PHQ9_LastScore END AS PHQ9_LastScore,
    CASE WHEN PHQ9_FirstScore BETWEEN 0 AND 27 THEN PHQ9_FirstScore END AS PHQ9_FirstScore,
    Validated_PresentingComplaint,
    CASE WHEN AgoraAlone_FirstScore BETWEEN 0 AND 5 THEN AgoraAlone_FirstScore END AS AgoraAlone_FirstScore,
    CASE WHEN AgoraAlone_LastScore BETWEEN 0 AND 5 AND AgoraAlone_FirstScore BETWEEN 0 AND 5 THEN AgoraAlone_LastScore END AS AgoraAlone_LastScore,
    CASE WHEN SocialPhobia_FirstScore BETWEEN 0 AND 68 THEN SocialPhobia_FirstScore END AS SocialPhobia_FirstScore,
    CASE WHEN SocialPhobia_LastScore BETWEEN 0 AND 68 AND SocialPhobia_FirstScore BETWEEN 0 AND 68 THEN SocialPhobia_LastScore END AS SocialPhobia_LastScore,
    CASE WHEN PanicDisorder_FirstScore BETWEEN 0 AND 28 THEN PanicDisorder_FirstScore END AS PanicDisorder_FirstScore,
    CASE WHEN PanicDisorder_LastScore BETWEEN 0 AND 28 AND PanicDisorder_FirstScore BETWEEN 0 AND 28 THEN PanicDisorder_LastScore END AS PanicDisorder_LastScore,
    CASE WHEN OCD_FirstScore BETWEEN 0 AND 168 THEN OCD_FirstScore END AS OCD_FirstScore,
    CASE WHEN OCD_LastScore BETWEEN 0 AND 168 AND OCD_FirstScore BETWEEN 0 AND 168 THEN OCD_LastScore END AS OCD_LastScore,
    CASE WHEN PTSD_FirstScore BETWEEN 0 AND 80 THEN PTSD_FirstScore END AS PTSD_FirstScore,
    CASE WHEN PTSD_LastScore BETWEEN 0 AND 80 AND PTSD_FirstScore BETWEEN 0 AND 80 THEN PTSD_LastScore END AS PTSD_LastScore,
    CASE WHEN AnxietyInventory_FirstScore BETWEEN 0 AND 54 THEN AnxietyInventory_FirstScore END AS AnxietyInventory_FirstScore,
    CASE WHEN AnxietyInventory_LastScore BETWEEN 0 AND 54 AND AnxietyInventory_FirstScore BETWEEN 0 AND 54 THEN AnxietyInventory_LastScore END AS AnxietyInventory_LastScore,
    CASE WHEN BIQ_FirstScore BETWEEN 0 AND 72 THEN BIQ_FirstScore END AS BIQ_FirstScore,
    CASE WHEN BIQ_LastScore BETWEEN 0 AND 72 AND BIQ_FirstScore BETWEEN 0 AND 72 THEN BIQ_LastScore END AS BIQ_LastScore,
    CASE WHEN CFS_FirstScore BETWEEN 0 AND 33 THEN CFS_FirstScore END AS CFS_FirstScore,
    CASE WHEN CFS_LastScore BETWEEN 0 AND 33 AND CFS_FirstScore BETWEEN 0 AND 33 THEN CFS_LastScore END AS CFS_LastScore,
    CASE WHEN IBS_FirstScore BETWEEN 0 AND 500 THEN IBS_FirstScore END AS IBS_FirstScore,
    CASE WHEN IBS_LastScore BETWEEN 0 AND 500 AND IBS_FirstScore BETWEEN 0 AND 500 THEN IBS_LastScore END AS IBS_LastScore,
    CASE WHEN PHQ15_FirstScore BETWEEN 0 AND 30 THEN PHQ15_FirstScore END AS PHQ15_FirstScore,
    CASE WHEN PHQ15_LastScore BETWEEN 0 AND 30 AND PHQ15_FirstScore BETWEEN 0 AND 30 THEN PHQ15_LastScore END AS PHQ15_LastScore,
    CASE WHEN GAD_LastScore BETWEEN 0 AND 21 AND GAD_FirstScore BETWEEN 0 AND 21 THEN GAD_LastScore END AS GAD_LastScore,
    CASE WHEN GAD_FirstScore BETWEEN 0 AND 21 THEN GAD_FirstScore END AS GAD_FirstScore
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
    row_number() OVER (PARTITION BY c.PathwayID, c.snapshot_month ORDER BY length(c.record_digits) DESC, c.record_digits DESC, c.row_number DESC) AS place
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
    (snapshot_month = 24292) AS selected_at_period_end
  FROM kept AS k
  WHERE snapshot_month = 24292
),

derived_1 AS MATERIALIZED (
  SELECT
    s.*,
    (
      ServDischDate IS NOT NULL
      AND TreatmentCareContact_Count >= 2
    ) AS CompletedTreatment_Flag,
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
  FROM selected_rows AS s
),

derived_2 AS MATERIALIZED (
  SELECT
    s.*,
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
    END AS ADSM_LastScore
  FROM derived_1 AS s
),

derived_3 AS MATERIALIZED (
  SELECT
    s.*,
    (
      PHQ9_LastScore IS NOT NULL
      AND ADSM_LastScore IS NOT NULL
    ) AS PairedBoth_Flag,
    CASE
      WHEN ADSM_LastScore IS NOT NULL THEN ADSM
      WHEN (
        starts_with(Validated_PresentingComplaint, 'F400')
        AND AgoraAlone_FirstScore IS NOT NULL
      ) THEN 'AGORAALONE'
      WHEN (
        starts_with(Validated_PresentingComplaint, 'F401')
        AND SocialPhobia_FirstScore IS NOT NULL
      ) THEN 'SOCIALPHOBIA'
      WHEN (
        starts_with(Validated_PresentingComplaint, 'F410')
        AND PanicDisorder_FirstScore IS NOT NULL
      ) THEN 'PANICDISORDER'
      WHEN (
        starts_with(Validated_PresentingComplaint, 'F42')
        AND OCD_FirstScore IS NOT NULL
      ) THEN 'OCD'
      WHEN (
        starts_with(Validated_PresentingComplaint, 'F431')
        AND PTSD_FirstScore IS NOT NULL
      ) THEN 'PTSD'
      WHEN (
        starts_with(Validated_PresentingComplaint, 'F452')
        AND AnxietyInventory_FirstScore IS NOT NULL
      ) THEN 'ANXIETYINVENTORY'
      WHEN (
        Validated_PresentingComplaint IN ('83482000')
        AND BIQ_FirstScore IS NOT NULL
      ) THEN 'BIQ'
      WHEN (
        starts_with(Validated_PresentingComplaint, 'G933')
        AND CFS_FirstScore IS NOT NULL
      ) THEN 'CFQ'
      WHEN (
        starts_with(Validated_PresentingComplaint, 'K58')
        AND IBS_FirstScore IS NOT NULL
      ) THEN 'IBS'
      WHEN (
        Validated_PresentingComplaint IN ('723916001')
        AND PHQ15_FirstScore IS NOT NULL
      ) THEN 'MUS'
      ELSE ADSM
    END AS Caseness_ADSM
  FROM derived_2 AS s
),

derived_4 AS MATERIALIZED (
  SELECT
    s.*,
    CASE Caseness_ADSM
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
    END AS Caseness_ADSM_FirstScore
  FROM derived_3 AS s
),

derived_5 AS MATERIALIZED (
  SELECT
    s.*,
    (
      PHQ9_FirstScore >= 10
      OR Caseness_ADSM_FirstScore >= CASE Caseness_ADSM
        WHEN 'AGORAALONE' THEN 2.31
        WHEN 'SOCIALPHOBIA' THEN 19
        WHEN 'PANICDISORDER' THEN 8
        WHEN 'OCD' THEN 40
        WHEN 'PTSD' THEN 32
        WHEN 'ANXIETYINVENTORY' THEN 18
        WHEN 'BIQ' THEN 40
        WHEN 'CFQ' THEN CAST(NULL AS DECIMAL(18, 0))
        WHEN 'IBS' THEN 75
        WHEN 'MUS' THEN 10
        WHEN 'GAD' THEN 8
        WHEN 'GAD7' THEN 8
      END
    ) AS Caseness_Flag,
    (
      PHQ9_FirstScore IS NOT NULL
      AND Caseness_ADSM_FirstScore IS NOT NULL
      AND NOT (PHQ9_FirstScore >= 10)
      AND NOT (
        Caseness_ADSM_FirstScore >= CASE Caseness_ADSM
          WHEN 'AGORAALONE' THEN 2.31
          WHEN 'SOCIALPHOBIA' THEN 19
          WHEN 'PANICDISORDER' THEN 8
          WHEN 'OCD' THEN 40
          WHEN 'PTSD' THEN 32
          WHEN 'ANXIETYINVENTORY' THEN 18
          WHEN 'BIQ' THEN 40
          WHEN 'CFQ' THEN CAST(NULL AS DECIMAL(18, 0))
          WHEN 'IBS' THEN 75
          WHEN 'MUS' THEN 10
          WHEN 'GAD' THEN 8
          WHEN 'GAD7' THEN 8
        END
      )
    ) AS NotCaseness_Flag
  FROM derived_4 AS s
),

derived AS MATERIALIZED (
  SELECT
    s.*,
    (
      PairedBoth_Flag
      AND Caseness_Flag
      AND NOT (PHQ9_LastScore >= 10)
      AND NOT (
        ADSM_LastScore >= CASE ADSM
          WHEN 'AGORAALONE' THEN 2.31
          WHEN 'SOCIALPHOBIA' THEN 19
          WHEN 'PANICDISORDER' THEN 8
          WHEN 'OCD' THEN 40
          WHEN 'PTSD' THEN 32
          WHEN 'ANXIETYINVENTORY' THEN 18
          WHEN 'BIQ' THEN 40
          WHEN 'CFQ' THEN CAST(NULL AS DECIMAL(18, 0))
          WHEN 'IBS' THEN 75
          WHEN 'MUS' THEN 10
          WHEN 'GAD' THEN 8
          WHEN 'GAD7' THEN 8
        END
      )
    ) AS Recovery_Flag
  FROM derived_5 AS s
),

-- (count selected (in-period ServDischDate) (and CompletedTreatment_Flag Recovery_Flag))
leaf_0 AS (
  SELECT
    0 AS leaf,
    'count' AS kind,
    england_code,
    provider_code,
    CAST(NULL AS BIGINT) AS value,
    (
      CompletedTreatment_Flag
      AND Recovery_Flag
    ) AS holds
  FROM derived
  WHERE (ServDischDate IS NOT NULL AND ServDischDate BETWEEN DATE '2024-05-01' AND DATE '2024-05-31')
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
  WHERE (ServDischDate IS NOT NULL AND ServDischDate BETWEEN DATE '2024-05-01' AND DATE '2024-05-31')
),

-- (count selected (in-period ServDischDate) (and CompletedTreatment_Flag NotCaseness_Flag))
leaf_2 AS (
  SELECT
    2 AS leaf,
    'count' AS kind,
    england_code,
    provider_code,
    CAST(NULL AS BIGINT) AS value,
    (
      CompletedTreatment_Flag
      AND NotCaseness_Flag
    ) AS holds
  FROM derived
  WHERE (ServDischDate IS NOT NULL AND ServDischDate BETWEEN DATE '2024-05-01' AND DATE '2024-05-31')
),

-- rows that count or are left undecided
contributions AS (
  SELECT * FROM leaf_0 WHERE coalesce(holds, TRUE)
  UNION ALL
  SELECT * FROM leaf_1 WHERE coalesce(holds, TRUE)
  UNION ALL
  SELECT * FROM leaf_2 WHERE coalesce(holds, TRUE)
),

-- a row that counts and has no value is undecided
judged AS MATERIALIZED (
  SELECT
    leaf,
    england_code,
    provider_code,
    CASE WHEN holds AND (kind = 'count' OR value IS NOT NULL) AND kind = 'distribution' THEN value END AS value,
    CASE WHEN holds AND (kind = 'count' OR value IS NOT NULL) THEN 1 ELSE 0 END AS counted,
    CASE WHEN holds AND (kind = 'count' OR value IS NOT NULL) THEN coalesce(value, 0) ELSE 0 END AS amount
  FROM contributions
)

SELECT
  -1 AS leaf,
  'England' AS level,
  england_code AS code,
  CAST(NULL AS BIGINT) AS value,
  CAST(count(*) AS BIGINT) AS row_count,
  CAST(0 AS BIGINT) AS total,
  CAST(0 AS BIGINT) AS unknown_count
FROM placed
GROUP BY england_code
UNION ALL
SELECT
  -1 AS leaf,
  'Provider' AS level,
  provider_code AS code,
  CAST(NULL AS BIGINT) AS value,
  CAST(count(*) AS BIGINT) AS row_count,
  CAST(0 AS BIGINT) AS total,
  CAST(0 AS BIGINT) AS unknown_count
FROM placed
GROUP BY provider_code
UNION ALL
SELECT
  -2 AS leaf,
  'England' AS level,
  'all' AS code,
  CAST(NULL AS BIGINT) AS value,
  CAST(count(*) AS BIGINT) AS row_count,
  CAST(0 AS BIGINT) AS total,
  CAST(0 AS BIGINT) AS unknown_count
FROM placed
WHERE snapshot_month BETWEEN 24292 AND 24292
UNION ALL
SELECT
  -3 AS leaf,
  'England' AS level,
  'all' AS code,
  CAST(NULL AS BIGINT) AS value,
  CAST(count(*) AS BIGINT) AS row_count,
  CAST(0 AS BIGINT) AS total,
  CAST(0 AS BIGINT) AS unknown_count
FROM placed
WHERE snapshot_month = 24292
UNION ALL
SELECT
  leaf,
  'England' AS level,
  england_code AS code,
  value,
  CAST(sum(counted) AS BIGINT) AS row_count,
  CAST(sum(amount) AS BIGINT) AS total,
  CAST(sum(1 - counted) AS BIGINT) AS unknown_count
FROM judged
GROUP BY leaf, england_code, value
UNION ALL
SELECT
  leaf,
  'Provider' AS level,
  provider_code AS code,
  value,
  CAST(sum(counted) AS BIGINT) AS row_count,
  CAST(sum(amount) AS BIGINT) AS total,
  CAST(sum(1 - counted) AS BIGINT) AS unknown_count
FROM judged
GROUP BY leaf, provider_code, value
ORDER BY leaf, level, code, value;
