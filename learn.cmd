@echo off
rem Starts the learner's command; the first time it is built.
setlocal
call "%~dp0judge\start.cmd" || exit /b 3
"%JAVA%" -Xmx192m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "%JAR%" judge.learn.Learn %*
