using System.CommandLine;
using Platform.Policy.Schema;

namespace Platform.Cli.Tenants;

/// <summary>Writes the JSON Schemas that editors use, from the model's own types.</summary>
internal static class WriteSchema
{
    public static Command Command(SharedOptions options)
    {
        var command = new Command("schema", "重新生成 tenants/_schema 下的 JSON Schema");
        command.SetAction(parsed =>
        {
            var folder = Directory.CreateDirectory(Path.Combine(options.TenantsFolder(parsed), "_schema")).FullName;
            foreach (var (name, text) in PolicySchema.Generate())
            {
                File.WriteAllText(Path.Combine(folder, name), text);
                parsed.InvocationConfiguration.Output.WriteLine(name);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
