@echo off
rem Runs Hemicycle.java, which lies beside this file, on the JDK of JAVA_HOME or of the PATH.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
rem This console is the one that is absent when the output is not a terminal, on every JDK.
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto --add-modules jdk.jshell -Djdk.console=java.base "%~dp0Hemicycle.java" %*
exit /b %errorlevel%
