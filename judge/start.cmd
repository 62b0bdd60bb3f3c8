@echo off
rem What learn.cmd and grade.cmd have in common: finds Java, builds the judge the first time, sets JAR and JAVA.
set "JAR=%~dp0target\judge.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%JAR%" exit /b 0
echo Building what is needed, once: this takes a minute the first time. 1>&2
pushd "%~dp0.."
call mvnw.cmd -q package -pl judge -DskipTests
set "BUILT=%ERRORLEVEL%"
popd
exit /b %BUILT%
