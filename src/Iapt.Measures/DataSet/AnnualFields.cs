using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>Fields that only the annual report needs: what contacts, staff and questionnaires of a referral add up to.</summary>
public static class AnnualFields
{
    private const string Ours = "(assigned here)";

    // The data set submits it; it is no table of the input, so that the breakdown by it waits for one.
    private const string CareClusters = "IDS803CareCluster";

    /// <summary>TreatmentContact_Duration</summary>
    public static CountField TreatmentContact_Duration { get; } = new(Ours, "TreatmentContact_Duration", maximum: int.MaxValue) { Words = "minutes of treatment contacts" };

    /// <summary>FollowUp_ThirtyDays_Flag</summary>
    public static FlagField FollowUp_ThirtyDays_Flag { get; } = new(Ours, "FollowUp_ThirtyDays_Flag") { Words = "has a follow-up appointment 30 days or more after the discharge" };

    /// <summary>WASASTOTAL</summary>
    public static FlagField WASASTOTAL { get; } = new(Ours, "WASASTOTAL") { Words = "has last scores for at least four items of the WSAS" };

    /// <summary>IndicesOfDeprivationDecile</summary>
    public static CodeField IndicesOfDeprivationDecile { get; } = new(Ours, "IndicesOfDeprivationDecile") { Words = "decile of deprivation" };

    /// <summary>ReligionOfAnyCode</summary>
    public static CodeField ReligionOfAnyCode { get; } = new(Ours, "ReligionOfAnyCode") { Words = "religion, by any code of the annual report" };

    /// <summary>AMHCareClustCodeFin</summary>
    public static CodeField AMHCareClustCodeFin { get; } = new(CareClusters, "AMHCareClustCodeFin") { Words = "mental health care cluster" };

    /// <summary>Whether a contact took place by each consultation medium, with the codes of it, in the order of the report; the last for any other code and for none.</summary>
    public static IReadOnlyList<ConsultationMedium> ConsultationMedia { get; } =
    [
        new("Face to face communication", Medium("FaceToFace", "face to face"), "01"),
        new("Telephone", Medium("Telephone", "telephone"), "02"),
        new("Telemedicine web camera", Medium("WebCamera", "web camera"), "03"),
        new("Talk type for a person unable to speak", Medium("TalkType", "talk type"), "04"),
        new("Email", Medium("Email", "email"), "05"),
        new("Short message service (SMS)", Medium("ShortMessage", "short message"), "06"),
        new("Online Instant Messaging", Medium("OnlineMessaging", "online instant messaging"), "08"),
        new("Text Message (Asynchronous)", Medium("TextMessage", "text message"), "09"),
        new("Instant messaging (Synchronous)", Medium("InstantMessaging", "instant messaging"), "10"),
        new("Video consultation", Medium("Video", "video consultation"), "11"),
        new("Message Board (Asynchronous)", Medium("MessageBoard", "message board"), "12"),
        new("Chat Room (Synchronous)", Medium("ChatRoom", "chat room"), "13"),
        new("Other (not listed)", Medium("Other", "another medium"), "98"),
        new("Not stated/Not known/Invalid", Medium("NotStated", "a medium that is not stated"), null),
    ];

    private static FlagField Medium(string name, string words) => new(Ours, $"ConsultationMedium_{name}_Flag") { Words = "has an attended contact by " + words };
}
