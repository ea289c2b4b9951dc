// Tests share nothing that changes. Two at a time: the run of all checks is planned for two cores.
[assembly: Parallelizable(ParallelScope.All)]
[assembly: LevelOfParallelism(2)]
