.PHONY: check build format
build:
	dotnet build Platform.sln
format:
	dotnet format Platform.sln
