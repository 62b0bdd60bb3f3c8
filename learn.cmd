@echo off
rem Starts the learner's command.
setlocal
call "%~dp0judge\start.cmd"
if errorlevel 1 exit /b 3
"%JAVA%" -Xmx192m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "%JAR%" judge.learn.Learn %*
