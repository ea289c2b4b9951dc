namespace Iapt.Measures.Synthesis;

/// <summary>Draws the person of a referral. Shares are per ten thousand.</summary>
internal sealed class PersonModel(ulong seed)
{
    /// <summary>Four years in days.</summary>
    private const int Olympiad = 1_461;
    private const int YearsOfOlympiad = 4;
    private const int DaysOfYear = 365;
    private const int Young = 25;

    private const int AgeMissing = 40;
    private const int IdentityMissing = 1_500;
    private const int IdentityNotListed = 120;
    private const int NoDisabilityRow = 1_500;
    private const int SecondDisability = 700;
    private const int ReligionRecorded = 7_200;
    private const int OrientationRecorded = 7_800;
    private const int CircumstanceChanges = 250;
    private const int HousingRecorded = 300;
    private const int HasCondition = 2_600;
    private const int NoConditionRecorded = 3_000;
    private const int SecondCondition = 2_200;
    private const int IntegratedCare = 3_600;
    private const int IntegratedWithout = 60;

    public Person Draw(SyntheticReferral referral)
    {
        var generator = new IntegerGenerator(seed, referral.Number, Purpose.Person);
        int age = PersonCodes.DrawAge(generator);
        int received = referral.Timeline.Received;
        int? born = generator.Chance(AgeMissing) ? null : received - (age * Olympiad / YearsOfOlympiad) - generator.Below(DaysOfYear);
        string gender = PersonCodes.DrawGender(generator);
        bool hasCondition = generator.Chance(HasCondition);
        return new Person(
            born,
            PersonCodes.DrawEthnicity(generator),
            Dirt.Written(gender, generator),
            DrawIdentity(gender, generator),
            PersonCodes.DrawSameAtBirth(generator),
            Dirt.Written(PersonCodes.DrawArmedForces(generator), generator),
            PersonCodes.DrawEducation(age <= Young, generator))
        {
            Disabilities = DrawDisabilities(generator),
            Circumstances = DrawCircumstances(received, generator),
            Conditions = DrawConditions(hasCondition, generator),
            Integrated = generator.Chance(hasCondition ? IntegratedCare : IntegratedWithout),
        };
    }

    public static int? AgeAt(Person person, int day) => (day - person.Born) * YearsOfOlympiad / Olympiad;

    private static string? DrawIdentity(string gender, IntegerGenerator generator)
    {
        int ticket = generator.Below(10_000);
        return ticket < IdentityMissing ? null
            : ticket < IdentityMissing + IdentityNotListed ? (ticket % 3) switch { 0 => "3", 1 => "4", _ => "Z" }
            : gender is "1" or "2" ? gender
            : "Z";
    }

    private static string?[] DrawDisabilities(IntegerGenerator generator)
    {
        if (generator.Chance(NoDisabilityRow))
        {
            return [];
        }

        string? first = Dirt.Written(PersonCodes.DrawDisability(generator), generator);
        return first is not "NN" && generator.Chance(SecondDisability) ? [first, PersonCodes.DrawDisability(generator)] : [first];
    }

    private static (string Code, int Day)[] DrawCircumstances(int received, IntegerGenerator generator)
    {
        var circumstances = new List<(string Code, int Day)>();
        if (generator.Chance(ReligionRecorded))
        {
            circumstances.Add((PersonCodes.DrawReligion(generator), received));
            if (generator.Chance(CircumstanceChanges))
            {
                circumstances.Add((PersonCodes.DrawReligion(generator), received + generator.Between(0, 60)));
            }
        }

        if (generator.Chance(OrientationRecorded))
        {
            circumstances.Add((PersonCodes.DrawOrientation(generator), received));
            if (generator.Chance(CircumstanceChanges))
            {
                circumstances.Add((PersonCodes.DrawOrientation(generator), received + generator.Between(0, 60)));
            }
        }

        if (generator.Chance(HousingRecorded))
        {
            circumstances.Add((PersonCodes.Housing, received));
        }

        return [.. circumstances];
    }

    private static string?[] DrawConditions(bool has, IntegerGenerator generator)
    {
        if (!has)
        {
            return generator.Chance(NoConditionRecorded) ? [PersonCodes.NoCondition] : [];
        }

        string? first = PersonCodes.DrawCondition(generator);
        return generator.Chance(SecondCondition) ? [first, PersonCodes.DrawCondition(generator)] : [first];
    }
}
