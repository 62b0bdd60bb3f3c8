@echo off
rem What learn.cmd and grade.cmd have in common: sets JAR and JAVA.
rem The first time, and when the sources of the judge or the kit have changed, the judge is built.
set "JAR=%~dp0target\judge.jar"
set "JAVA=java"
if not defined JAVA_HOME goto java
set "JAVA=%JAVA_HOME%\bin\java"
if exist "%JAVA%.exe" goto java
echo JAVA_HOME is %JAVA_HOME%, and there is no bin\java in it. 1>&2
echo Let it point to a JDK, 17 or newer ^(https://adoptium.net^), or unset it, and try again. 1>&2
exit /b 3
:java
if not exist "%JAR%" goto build
rem Exit code 0: no source is newer. An older Java than 17 fails here, and Maven says below what is wrong with it.
"%JAVA%" -cp "%JAR%" judge.Built "%~dp0.." >nul 2>&1
if not errorlevel 1 exit /b 0
:build
echo Building what is needed, once: this takes a minute the first time. 1>&2
pushd "%~dp0.."
call mvnw.cmd -q package -pl judge -DskipTests
if errorlevel 1 goto failed
popd
"%JAVA%" -cp "%JAR%" judge.Built "%~dp0.." now
exit /b 0
:failed
popd
echo The build did not succeed: see above. 1>&2
echo The first build needs the network; once it has succeeded, none is needed. Then try again. 1>&2
exit /b 3
