// Every test starts processes of its own and shares nothing that changes. Two at a time: more only wait for each other.
[assembly: Parallelizable(ParallelScope.All)]
[assembly: LevelOfParallelism(2)]
[assembly: FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
