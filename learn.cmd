@echo off
rem Starts the learner's command; the first time it is built.
setlocal
set "JAR=%~dp0judge\target\judge.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if not exist "%JAR%" (
  echo Building what is needed, once: this takes a minute the first time. 1>&2
  pushd "%~dp0"
  call mvnw.cmd -q package -pl judge -DskipTests || exit /b 3
  popd
)
"%JAVA%" -Xmx192m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "%JAR%" judge.learn.Learn %*
