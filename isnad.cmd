@echo off
rem Starts Isnad; from a checkout it first builds when there is no jar yet. "isnad --help" tells the commands.
setlocal
set "home=%~dp0"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1 || (echo isnad: needs Java 17 or newer; install a JDK or set JAVA_HOME to one. 1>&2 & exit /b 1)
set "jar=%home%isnad.jar"
if exist "%jar%" goto run
set "jar=%home%target\isnad.jar"
if exist "%jar%" goto run
echo isnad: building; the first time takes a few minutes 1>&2
pushd "%home%" && call mvnw.cmd -q --no-transfer-progress -DskipTests package & popd
if not exist "%jar%" (echo isnad: the build failed; what is above says where. 1>&2 & exit /b 1)
:run
rem what serves the public runs for weeks: the thorough compiler makes a slower start and faster answers
set "public=%ISNAD_PUBLIC%"
:look
if "%~1"=="" goto start
if "%~1"=="--public" set "public=true"
shift
goto look
:start
set "compiler=-XX:TieredStopAtLevel=1"
if /i "%public%"=="true" set "compiler="
"%java%" -Xms32m -Xmx160m -XX:+UseSerialGC %compiler% -jar "%jar%" %*
