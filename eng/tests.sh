# Runs test projects one after the other and adds up their summaries. Sourced by check and test.

passed=0 failed=0 skipped=0 broken=0

run_tests() {
    log=$(mktemp)
    for project in "$@"; do
        echo "== $project"
        if dotnet run --project "$project" --no-build -- --no-ansi --no-progress >"$log" 2>&1; then ok=1; else ok=0; fi
        cat "$log"
        total=$(count "total|总计")
        passed=$((passed + $(count "succeeded|成功")))
        failed=$((failed + $(count "failed|失败")))
        skipped=$((skipped + $(count "skipped|已跳过")))
        # A project that died without a failed test, or ran none, must not count as passed.
        if [ "$ok" = 0 ] && [ "$(count "failed|失败")" = 0 ] || [ "$total" = 0 ]; then
            echo "!! $project did not finish its tests" >&2
            broken=$((broken + 1))
        fi
    done
    rm -f "$log"
}

# The summary comes in the language that the program under test has set.
count() {
    number=$(sed -En "s/^ *($1): *([0-9]+).*/\2/p" "$log" | tail -n 1)
    echo "${number:-0}"
}

finish() {
    failed=$((failed + broken))
    echo "$passed passed, $failed failed, $skipped skipped"
    [ "$failed" = 0 ]
}
