using Xunit;

namespace Platform.Tests.Data.SqlServer;

/// <summary>That the offline check finds what a server would.</summary>
public sealed class SqlServerSchemaTests
{
    private const string Parent = "CREATE TABLE [P] ([Id] uniqueidentifier NOT NULL, CONSTRAINT [PK_P] PRIMARY KEY ([Id])); ";

    [Theory]
    [InlineData("CREATE TABLE [T] ([Id] int NOT NULL", "1: Unexpected end of file occurred.")]
    [InlineData("EXEC(N'CREATE FUNCTION f( RETURNS int')", "Incorrect syntax near")]
    [InlineData("CREATE TABLE [T] ([Id] integr NOT NULL)", "2715: no type integr")]
    [InlineData("CREATE TABLE [T] ([Id] int NOT NULL, CONSTRAINT [FK_T] FOREIGN KEY ([Id]) REFERENCES [Q] ([Id]))", "1767: FK_T: no table Q")]
    [InlineData(Parent + "CREATE INDEX [IX_P] ON [P] ([Nmae])", "1911: IX_P: no column P.Nmae")]
    [InlineData("CREATE TABLE [T] ([Id] nvarchar(451) NOT NULL, CONSTRAINT [PK_T] PRIMARY KEY ([Id]))", "1944: PK_T has 902 bytes, over 900")]
    [InlineData(Parent + "ALTER TABLE [P] ADD [Long] nvarchar(max) NULL; CREATE INDEX [IX_P] ON [P] ([Long])", "1944: IX_P has 16000 bytes, over 900")]
    [InlineData(Parent + "CREATE TABLE [T] ([A] uniqueidentifier, [B] uniqueidentifier, CONSTRAINT [FK_A] FOREIGN KEY ([A]) REFERENCES [P] ([Id]) ON DELETE CASCADE, CONSTRAINT [FK_B] FOREIGN KEY ([B]) REFERENCES [P] ([Id]) ON DELETE CASCADE)", "1785: deleting from P reaches T by several paths or in a cycle")]
    [InlineData("CREATE TABLE [T] ([Id] uniqueidentifier, [Up] uniqueidentifier, CONSTRAINT [PK_T] PRIMARY KEY ([Id]), CONSTRAINT [FK_T] FOREIGN KEY ([Up]) REFERENCES [T] ([Id]) ON DELETE SET NULL)", "1785: deleting from T reaches T by several paths or in a cycle")]
    [InlineData("CREATE TABLE [T] ([A] int, [B] int); CREATE TABLE [U] ([A] int, CONSTRAINT [FK_U] FOREIGN KEY ([A]) REFERENCES [T] ([A]))", "1776: FK_U: no key of T has just A")]
    public void Faults_OfAPlantedOne_NamesIt(string script, string fault) =>
        Assert.True(SqlServerSchema.Faults(script).Any(found => found.Contains(fault, StringComparison.Ordinal)), string.Join('\n', SqlServerSchema.Faults(script)));

    [Fact]
    public void Faults_OfASoundScript_AreNone() =>
        Assert.Empty(SqlServerSchema.Faults(Parent + "CREATE TABLE [C] ([Up] uniqueidentifier, CONSTRAINT [FK_C] FOREIGN KEY ([Up]) REFERENCES [P] ([Id]) ON DELETE CASCADE); CREATE INDEX [IX_C] ON [C] ([Up])"));
}
