using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/Galley.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
