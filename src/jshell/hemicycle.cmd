@echo off
rem Runs a command of Hemicycle on the JDK of JAVA_HOME or of the PATH: what is unzipped with the jars of its folder lib, a
rem checkout with the jars that Build.java, which lies beside this file, finds or builds.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if exist "%~dp0..\lib\" (
    set "classpath=%~dp0..\lib\*"
) else (
    rem This console is the one that is absent when the output is not a terminal, on every JDK.
    for /f "usebackq delims=" %%p in (`call "%java%" -Djdk.console=java.base "%~dp0Build.java"`) do set "classpath=%%p"
)
if not defined classpath exit /b 1
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -cp "%classpath%" org.hemicycle.serialization.command.Commands %*
exit /b %errorlevel%
