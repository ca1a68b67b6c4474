-- 建库和两个登录名。由数据库管理员执行一次：
--   sqlcmd -v Database="platform" OwnerPassword="…" PlatformPassword="…" -i roles.sql
-- platform_owner 只在启动时改表结构；platform 是平台日常用的，只能增删改查，改不了行级隔离。
CREATE DATABASE [$(Database)] COLLATE Chinese_PRC_CI_AS;
GO
ALTER DATABASE [$(Database)] SET READ_COMMITTED_SNAPSHOT ON;
GO
CREATE LOGIN platform_owner WITH PASSWORD = N'$(OwnerPassword)';
CREATE LOGIN platform WITH PASSWORD = N'$(PlatformPassword)';
GO
USE [$(Database)];
GO
CREATE USER platform_owner FOR LOGIN platform_owner WITH DEFAULT_SCHEMA = dbo;
CREATE USER platform FOR LOGIN platform WITH DEFAULT_SCHEMA = dbo;
ALTER ROLE db_owner ADD MEMBER platform_owner;
GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA::dbo TO platform;
GO
