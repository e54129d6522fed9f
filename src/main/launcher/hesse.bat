@echo off
rem Starts Hesse: the window alone or with a document, a terminal command with anything else. Formulas need quotes: hesse eval --function "x^2 + y".
rem Needs a JDK of version [[launcher.jdk]] or newer, in JAVA_HOME, on the path or in its usual folder.
setlocal
set "lib=%~dp0..\lib"
set "home="

if defined JAVA_HOME call :consider "%JAVA_HOME:"=%"
for %%J in (java.exe) do if not defined home if not "%%~$PATH:J"=="" call :consider "%%~dp$PATH:J.."
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do if not defined home call :consider "%%~D"
if not defined home goto missing

rem No parentheses round these lines: one in an argument would end them.
if "%~1"=="" goto window
if "%~2"=="" if "%~x1"==".hesse" goto window
"%home%\bin\java.exe" -XX:AOTCache="%lib%\terminal.aot" [[launcher.aot.jvm]] [[launcher.terminal.jvm]] -cp "%lib%\classpath\[[project.build.finalName]].jar" hesse.Main %*
exit /b %errorlevel%

:window
"%home%\bin\java.exe" -XX:AOTCache="%lib%\window.aot" [[launcher.aot.jvm]] --module-path "%lib%\javafx" [[launcher.window.jvm]] -cp "%lib%\classpath\[[project.build.finalName]].jar" hesse.Main %*
exit /b %errorlevel%

:missing
echo Hesse needs a JDK of version [[launcher.jdk]] or newer; please install one or let JAVA_HOME point to it. 1>&2
exit /b 1

rem Takes the folder if it holds a JDK that is new enough: its file "release" says JAVA_VERSION="25.0.1".
:consider
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
set "version=0"
for /f "usebackq tokens=1,2 delims==." %%K in ("%~1\release") do if "%%K"=="JAVA_VERSION" set "version=%%~L"
set "version=%version:"=%"
if %version% GEQ [[launcher.jdk]] set "home=%~1"
exit /b
