.PHONY: build run serve check test format bench assets

build:
	dotnet build Platform.sln

# A demonstration on this machine only: http://localhost:5080
run:
	eng/run --demo

# The real start, configured by Platform__* and ASPNETCORE_*; refuses demo mode.
serve:
	eng/run

# Fast: build, format, tests without a browser.
check:
	eng/check

# Everything, browser journeys included; installs what is missing first.
test:
	eng/test

format:
	dotnet format Platform.sln

bench:
	dotnet run --project tests/Platform.Benchmarks -c Release

assets:
	cd src/Platform.Web && npm ci && npm run build
