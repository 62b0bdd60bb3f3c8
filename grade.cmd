@echo off
rem Starts the instructor's command; the first time it is built.
setlocal
call "%~dp0judge\start.cmd" || exit /b 3
"%JAVA%" -Xmx768m -XX:+UseSerialGC "-Dworkshop.home=%~dp0." -cp "%JAR%" judge.grade.command.Grade %*
