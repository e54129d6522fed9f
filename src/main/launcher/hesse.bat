@echo off
rem Starts Hesse: the window without arguments, a terminal command with them.
rem Needs a JDK of version [[launcher.jdk]] or newer, in JAVA_HOME, on the path or in its usual folder.
setlocal
set "lib=%~dp0..\lib"
set "home="

if defined JAVA_HOME call :consider "%JAVA_HOME%"
for %%J in (java.exe) do if not defined home if not "%%~$PATH:J"=="" call :consider "%%~dp$PATH:J.."
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do if not defined home call :consider "%%~D"

if not defined home (
  echo Hesse needs a JDK of version [[launcher.jdk]] or newer; please install one or let JAVA_HOME point to it. 1>&2
  exit /b 1
)

if "%~1"=="" (
  "%home%\bin\java" --module-path "%lib%\javafx" --add-modules [[javafx.modules]],[[launcher.modules]] [[javafx.jvm]] -Dprism.forceGPU=true -cp "%lib%\classpath\*" hesse.Main
) else (
  "%home%\bin\java" -Xshare:auto -XX:+UseSerialGC -cp "%lib%\classpath\*" hesse.Main %*
)
exit /b %errorlevel%

rem Takes the folder if it holds a JDK that is new enough: its file "release" says JAVA_VERSION="25.0.1".
:consider
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "version=%%~V"
set "version=%version:"=%"
if %version% GEQ [[launcher.jdk]] set "home=%~1"
exit /b
