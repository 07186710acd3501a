// The compiler's workspaces have a project too.
global using Project = Galley.Generators.Tests.Infrastructure.Project;
