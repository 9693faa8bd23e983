@echo off
rem Runs Maven: the one on the path when it is recent enough, else a pinned one, downloaded once, checked, kept in .m2\wrapper.
rem MVNW_REPOURL, when set, is the base of a Maven repository to download from instead of the Apache archive.
setlocal EnableExtensions

set "MVNW_VERSION=3.9.16"
set "MVNW_SHA512=ed41650d42485cfc243fad22158caf9cbb5dc408ce7a09ddb94dd42a019de929ca43065bfa450612cf12bf78b5cafa3884b96c090de326ff590448c933454af3"
set "MVNW_FOLDER=%USERPROFILE%\.m2\wrapper"
set "MVNW_MAVEN=%MVNW_FOLDER%\apache-maven-%MVNW_VERSION%\bin\mvn.cmd"

where mvn.cmd >nul 2>nul
if errorlevel 1 goto pinned
for /f "tokens=3" %%v in ('mvn.cmd --version 2^>nul ^| findstr /c:"Apache Maven"') do set "MVNW_FOUND=%%v"
if not defined MVNW_FOUND goto pinned
for /f "tokens=1,2 delims=." %%a in ("%MVNW_FOUND%") do (
  if %%a GTR 3 goto system
  if %%a EQU 3 if %%b GEQ 8 goto system
)

:pinned
if exist "%MVNW_MAVEN%" goto run
set "MVNW_FROM=https://archive.apache.org/dist/maven/maven-3/%MVNW_VERSION%/binaries/apache-maven-%MVNW_VERSION%-bin.zip"
if defined MVNW_REPOURL set "MVNW_FROM=%MVNW_REPOURL%/org/apache/maven/apache-maven/%MVNW_VERSION%/apache-maven-%MVNW_VERSION%-bin.zip"
echo Telechargement de Maven %MVNW_VERSION% depuis %MVNW_FROM% 1>&2
powershell -NoProfile -ExecutionPolicy Bypass -Command ^
  "$ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue';" ^
  "[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12;" ^
  "$work = Join-Path $env:MVNW_FOLDER ('download.' + [Guid]::NewGuid());" ^
  "New-Item -ItemType Directory -Force $work | Out-Null;" ^
  "try {" ^
  "  $zip = Join-Path $work 'maven.zip';" ^
  "  Invoke-WebRequest -UseBasicParsing -Uri $env:MVNW_FROM -OutFile $zip;" ^
  "  if ((Get-FileHash $zip -Algorithm SHA512).Hash -ne $env:MVNW_SHA512) { throw 'empreinte SHA-512 differente' };" ^
  "  Expand-Archive $zip -DestinationPath $work;" ^
  "  Move-Item (Join-Path $work ('apache-maven-' + $env:MVNW_VERSION)) $env:MVNW_FOLDER" ^
  "} finally { Remove-Item -Recurse -Force $work }"
if errorlevel 1 (
  echo Maven n'a pas pu etre telecharge. Installez Maven 3.8 ou plus recent, puis recommencez. 1>&2
  exit /b 1
)

:run
call "%MVNW_MAVEN%" %*
exit /b %ERRORLEVEL%

:system
call mvn.cmd %*
exit /b %ERRORLEVEL%
