using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Platform.Web.Components.Tables;
using Xunit;

namespace Platform.Tests.Web.Components;

public sealed class TableQueryTests
{
    [Theory]
    [InlineData("?page=3&size=50&sort=-amount&status=review", "?status=review&sort=-amount&size=50&page=3")]
    [InlineData("", "?")]
    [InlineData("?page=0&size=20&sort=", "?")]
    [InlineData("?page=-4&size=7&sort=secret&nobody=1", "?")]
    [InlineData("?page=x&size=9999999999999&sort=-&status=", "?")]
    [InlineData("?page=1&page=2&status=a&status=b", "?")]
    [InlineData("?status=%20review%20", "?status=review")]
    public void Address_WhateverWasAsked_HoldsOnlyWhatTheTableHas(string asked, string kept) =>
        Assert.Equal(kept, Read(asked).Address());

    [Fact]
    public void Read_FilterThatIsTooLong_IsNotAsked() => Assert.Empty(Read("?status=" + new string('a', 101)).Filters);

    [Fact]
    public void OrderedBy_ColumnClickedThreeTimes_GoesUpDownAndBack()
    {
        var once = Read("?page=4").OrderedBy("amount");
        var twice = once.OrderedBy("amount");

        Assert.Equal("?sort=amount", once.Address());
        Assert.Equal("?sort=-amount", twice.Address());
        Assert.Equal("?", twice.OrderedBy("amount").Address());
    }

    [Theory]
    [InlineData(1, 64, "1 2 3 4")]
    [InlineData(5, 200, "1 2 3 4 5 6 7 … 10")]
    [InlineData(10, 400, "1 … 8 9 10 11 12 … 20")]
    [InlineData(1, 0, "1")]
    public void Offered_ManyPages_ShowsTheEndsAndTheNeighbours(int page, int total, string offered) =>
        Assert.Equal(offered, string.Join(' ', new Pagination(page, 20, total).Offered().Select(number => number is { } one ? $"{one}" : "…")));

    private static TableQuery Read(string query) =>
        TableQuery.Read(new QueryCollection(QueryHelpers.ParseQuery(query)), ["name", "amount"], ["status"]);
}
