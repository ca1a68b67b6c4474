# Not run where it was written: no container engine was at hand. docs/deployment.md says how to use it.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN npm ci --prefix fonts && dotnet publish src/Platform.Web -c Release -o /app --nologo

FROM mcr.microsoft.com/dotnet/aspnet:10.0
RUN apt-get update && apt-get install -y --no-install-recommends curl fontconfig fonts-lxgw-wenkai poppler-utils && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /app .
ENV ASPNETCORE_ENVIRONMENT=Production ASPNETCORE_URLS=http://+:8080 Platform__Data=/data TZ=Asia/Shanghai
RUN mkdir /data && chown app:app /data
VOLUME /data
USER app
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD curl -fsS http://localhost:8080/healthz || exit 1
# Secrets come as files named Platform__…; a file is read into the variable of its name.
COPY --chmod=755 deploy/start /usr/local/bin/start-platform
ENTRYPOINT ["start-platform"]
