using Xunit;

namespace Platform.Templating.Tests.Functions;

public sealed class BuiltinNamesTests
{
    // The names in Scriban's built-in reference (doc/builtins.md).
    [Theory]
    [InlineData("array", "add add_range any compact concat contains cycle each filter first insert_at join last limit map offset remove_at reverse size sort uniq")]
    [InlineData("date", "add_days add_hours add_milliseconds add_minutes add_months add_seconds add_years default_format format now parse parse_to_string to_string")]
    [InlineData("html", "escape newline_to_br strip url_encode url_escape")]
    [InlineData("math", "abs ceil divided_by floor format is_number minus modulo plus random round times uuid")]
    [InlineData("object", "default eval eval_template format from_json has_key has_value keys kind size to_json typeof values")]
    [InlineData("regex", "escape match matches replace split unescape")]
    [InlineData("string", "append base64_decode base64_encode capitalize capitalizewords contains downcase empty ends_with equals_ignore_case escape handleize hmac_sha1 hmac_sha256 hmac_sha512 index_of literal lstrip md5 pad_left pad_right pluralize prepend remove remove_first remove_last replace replace_first rstrip sha1 sha256 sha512 size slice slice1 split starts_with strip strip_newlines to_double to_float to_int to_long truncate truncatewords upcase whitespace")]
    [InlineData("timespan", "from_days from_hours from_milliseconds from_minutes from_seconds parse")]
    public void Table_OfGroup_HasExactlyTheNamesOfTheReference(string group, string names)
    {
        var members = Assert.IsType<ScriptObject>(BuiltinFunctions.Table.Root[group]);

        Assert.Equal(names.Split(' '), members.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Table_Groups_AreThoseOfTheReference() =>
        Assert.Equal(
            ["array", "date", "html", "math", "object", "regex", "string", "timespan"],
            BuiltinFunctions.Table.Root.Keys.Order(StringComparer.Ordinal));
}
