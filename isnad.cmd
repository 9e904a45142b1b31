@echo off
rem Starts Isnad; from a checkout it first builds what changed. "isnad --help" tells the commands.
rem Names of its own: what is set here is seen by all that it starts, and HOME and PUBLIC mean something there.
setlocal EnableExtensions DisableDelayedExpansion
set "run_home=%~dp0"
set "run_java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "run_java=%JAVA_HOME%\bin\java.exe"

rem --- Java 17 or newer: of the line: openjdk version "17.0.9" 2023-10-17, the number before the first point
set "run_version="
for /f "tokens=2,3" %%a in ('^""%run_java%" -version 2^>^&1^"') do if "%%a"=="version" if not defined run_version set "run_version=%%~b"
set "run_major=0"
if defined run_version for /f "delims=.-+" %%m in ("%run_version%") do set "run_major=%%m"
if %run_major% lss 17 (
  echo isnad: needs Java 17 or newer; install a JDK or set JAVA_HOME to one.>&2
  exit /b 1
)

rem --- the jar: beside us in a released zip, else built from the sources
set "run_jar=%run_home%isnad.jar"
if exist "%run_jar%" goto flags
set "run_jar=%run_home%target\isnad.jar"
if not exist "%run_jar%" goto build
powershell -NoProfile -Command "$made = (Get-Item -LiteralPath $env:run_jar).LastWriteTime; $from = 'pom.xml', 'src\main', 'seeds', 'cypher', 'web' | ForEach-Object { Join-Path $env:run_home $_ }; if (Get-ChildItem -LiteralPath $from -Recurse -File | Where-Object { $_.LastWriteTime -gt $made -and $_.FullName -notmatch '\\(node_modules|dist)\\' } | Select-Object -First 1) { exit 3 }"
if not %errorlevel%==3 goto flags
:build
echo isnad: building what changed; the first time takes a few minutes>&2
pushd "%run_home%"
call mvnw.cmd -q --no-transfer-progress -DskipTests package
set "run_built=%errorlevel%"
popd
if not %run_built%==0 goto unbuilt
if not exist "%run_jar%" goto unbuilt
rem touched, since what did not change the jar was newer than it
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:run_jar).LastWriteTime = Get-Date"
goto flags
:unbuilt
echo isnad: the build failed; what is above says where.>&2
exit /b 1

:flags
set "run_flags=-Xms32m -Xmx160m -Xss512k -XX:+UseSerialGC -XX:MaxMetaspaceSize=160m"
set "run_flags=%run_flags% -Xlog:disable -Xlog:all=error:stderr"
if %run_major% geq 22 set "run_flags=%run_flags% --enable-native-access=ALL-UNNAMED"
if %run_major% geq 23 set "run_flags=%run_flags% --sun-misc-unsafe-memory-access=allow"

rem --- what serves the public runs for weeks: the thorough compiler makes a slower start and faster answers.
rem Only the words of "serve" are looked at, never a query, whose signs this shell would take for its own.
set "run_public="
set "run_first=%~1"
if not defined run_first goto served
if "%run_first%"=="serve" goto served
if not "%run_first:~0,1%"=="-" goto start
:served
set "run_public=%ISNAD_PUBLIC%"
:look
if "%~1"=="" goto start
rem an equals sign parts two words here: --public=false are two
if "%~1"=="--public" set "run_public=true"
if "%~1"=="--public" if /i "%~2"=="false" set "run_public=false"
shift
goto look
:start
if /i not "%run_public%"=="true" set "run_flags=%run_flags% -XX:TieredStopAtLevel=1"
"%run_java%" %run_flags% -jar "%run_jar%" %*
exit /b %errorlevel%
