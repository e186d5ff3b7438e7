@echo off
rem Does the planned work in IPA, in 5 steps. README.html explains every step.
rem Usage: run.cmd ["Landmark folder" [step]]     With a step, the steps before it are left out.
rem For the folder that is set below, write "" in its place:  run.cmd "" 2
setlocal EnableExtensions DisableDelayedExpansion
set "MUSTER_BUNDLE=%~dp0"
set "MUSTER_LANDMARK=D:\Infor & Co\100%%\LM!TST^"
if not "%~1"=="" set "MUSTER_LANDMARK=%~1"
set "MUSTER_RESULT=0"
set "MUSTER_LEFT="
set "MUSTER_FROM=1"
if not "%~2"=="" set "MUSTER_FROM=%~2"
set "MUSTER_KNOWN="
if "%MUSTER_FROM%"=="1" set "MUSTER_KNOWN=1"
if "%MUSTER_FROM%"=="2" set "MUSTER_KNOWN=1"
if "%MUSTER_FROM%"=="3" set "MUSTER_KNOWN=1"
if "%MUSTER_FROM%"=="4" set "MUSTER_KNOWN=1"
if "%MUSTER_FROM%"=="5" set "MUSTER_KNOWN=1"
if not defined MUSTER_KNOWN (
  echo There is no such step: they are numbered from 1 to 5. Nothing was run.
  exit /b 2
)

if not defined MUSTER_LANDMARK (
  echo The Landmark folder is not set. Start again with it, for example:  run.cmd "D:\Infor\LMTST"
  exit /b 2
)
cd /d "%MUSTER_LANDMARK%"
if errorlevel 1 (
  echo The Landmark folder cannot be opened. Nothing was run.
  exit /b 2
)
if not exist "%MUSTER_BUNDLE%01-gen-create.secadm.txt" (
  echo 01-gen-create.secadm.txt is missing beside run.cmd. Nothing was run.
  exit /b 2
)
if not exist "%MUSTER_BUNDLE%03-environment-import.xml" (
  echo 03-environment-import.xml is missing beside run.cmd. Nothing was run.
  exit /b 2
)
if not exist "%MUSTER_BUNDLE%05-gen-delete.secadm.txt" (
  echo 05-gen-delete.secadm.txt is missing beside run.cmd. Nothing was run.
  exit /b 2
)
if not exist "%MUSTER_BUNDLE%by-hand.csv" (
  echo by-hand.csv is missing beside run.cmd. Nothing was run.
  exit /b 2
)
set "MUSTER_PLAIN=1"
if not "%MUSTER_BUNDLE:&=%"=="%MUSTER_BUNDLE%" set "MUSTER_PLAIN="
if not "%MUSTER_BUNDLE:^=%"=="%MUSTER_BUNDLE%" set "MUSTER_PLAIN="
call dir "%MUSTER_BUNDLE%01-gen-create.secadm.txt" >nul 2>nul
if errorlevel 1 set "MUSTER_PLAIN="
if not defined MUSTER_PLAIN (
  echo The name of this folder holds signs that a command would change. Nothing was run.
  echo Move the files to a folder with a plain name, for example C:\Temp\muster.
  exit /b 2
)
if not exist "env\bin\importPFIdata.bat" (
  echo env\bin\importPFIdata.bat is missing: this is not a Landmark folder. Nothing was run.
  exit /b 2
)

call enter.cmd
cd /d "%MUSTER_LANDMARK%"
"%SystemRoot%\System32\where.exe" secadm >nul 2>nul
if errorlevel 1 (
  echo secadm is not found. Nothing was run. README.html says how to open a Landmark command prompt.
  exit /b 2
)

echo.
echo This works in gen and lmtstipa of the Landmark system in
echo   "%MUSTER_LANDMARK%"
echo In all steps it creates 10 objects, changes 3 and DELETES 10.
echo This is a PRODUCTION environment.
set "MUSTER_ANSWER="
set /p "MUSTER_ANSWER=Type lmtstipa to go on: "
setlocal EnableDelayedExpansion
if not "!MUSTER_ANSWER!"=="lmtstipa" (
  echo Not confirmed. Nothing was run.
  exit /b 3
)
endlocal

set "MUSTER_NUMBER=0"
:next_log
set /a MUSTER_NUMBER+=1
if exist "%MUSTER_BUNDLE%log-%MUSTER_NUMBER%\" goto next_log
set "MUSTER_LOGS=%MUSTER_BUNDLE%log-%MUSTER_NUMBER%"
mkdir "%MUSTER_LOGS%"
if errorlevel 1 (
  echo The folder for the log cannot be made. Nothing was run.
  exit /b 2
)

if "%MUSTER_FROM%"=="2" goto step_2
if "%MUSTER_FROM%"=="3" goto step_3
if "%MUSTER_FROM%"=="4" goto step_4
if "%MUSTER_FROM%"=="5" goto step_5

echo Step 1 of 5: secadm is at work. Its output is shown when it has ended.
>"%MUSTER_LOGS%\1-secadm.log" echo secadm started %DATE% %TIME%
call secadm -f "%MUSTER_BUNDLE%01-gen-create.secadm.txt" -d gen >>"%MUSTER_LOGS%\1-secadm.log" 2>&1
set "MUSTER_CODE=%ERRORLEVEL%"
>>"%MUSTER_LOGS%\1-secadm.log" echo secadm ended with exit code %MUSTER_CODE% %DATE% %TIME%
type "%MUSTER_LOGS%\1-secadm.log"
set "MUSTER_BAD="
if not "%MUSTER_CODE%"=="0" set "MUSTER_BAD=1"
"%SystemRoot%\System32\find.exe" "FAILED" "%MUSTER_LOGS%\1-secadm.log" >nul
if not errorlevel 1 set "MUSTER_BAD=1"
"%SystemRoot%\System32\find.exe" "Field Family Name is required" "%MUSTER_LOGS%\1-secadm.log" >nul
if not errorlevel 1 set "MUSTER_BAD=1"
if defined MUSTER_BAD (
  echo Step 1: secadm reported a failure; the log says which.
  set "MUSTER_RESULT=1"
  goto end
)

:step_2
echo.
echo Step 2 of 5 is done by hand, in the web administration of IPA. Actors are changed.
echo The list is by-hand.csv, number 1, in this order. README.html says how.
echo The next step counts on it: do not go on before all of it is done.
set "MUSTER_ANSWER="
set /p "MUSTER_ANSWER=Type lmtstipa when all of it is done; anything else stops here: "
setlocal EnableDelayedExpansion
if not "!MUSTER_ANSWER!"=="lmtstipa" (
  endlocal
  set "MUSTER_LEFT=2"
  goto end
)
endlocal

:step_3
echo Step 3 of 5: importPFIdata is at work. Its output is shown when it has ended.
>"%MUSTER_LOGS%\3-importPFIdata.log" echo importPFIdata started %DATE% %TIME%
call env\bin\importPFIdata.bat lmtstipa -f "%MUSTER_BUNDLE%03-environment-import.xml" >>"%MUSTER_LOGS%\3-importPFIdata.log" 2>&1
set "MUSTER_CODE=%ERRORLEVEL%"
>>"%MUSTER_LOGS%\3-importPFIdata.log" echo importPFIdata ended with exit code %MUSTER_CODE% %DATE% %TIME%
type "%MUSTER_LOGS%\3-importPFIdata.log"
set "MUSTER_BAD="
if not "%MUSTER_CODE%"=="0" set "MUSTER_BAD=1"
"%SystemRoot%\System32\find.exe" "FAILED" "%MUSTER_LOGS%\3-importPFIdata.log" >nul
if not errorlevel 1 set "MUSTER_BAD=1"
"%SystemRoot%\System32\find.exe" "Field Family Name is required" "%MUSTER_LOGS%\3-importPFIdata.log" >nul
if not errorlevel 1 set "MUSTER_BAD=1"
if defined MUSTER_BAD (
  echo Step 3: importPFIdata reported a failure; the log says which.
  set "MUSTER_RESULT=1"
  goto end
)

:step_4
echo.
echo Step 4 of 5 is done by hand, in the web administration of IPA. User-tasks, users and tasks are deleted.
echo The list is by-hand.csv, numbers 2 to 6, in this order. README.html says how.
echo The next step counts on it: do not go on before all of it is done.
set "MUSTER_ANSWER="
set /p "MUSTER_ANSWER=Type lmtstipa when all of it is done; anything else stops here: "
setlocal EnableDelayedExpansion
if not "!MUSTER_ANSWER!"=="lmtstipa" (
  endlocal
  set "MUSTER_LEFT=4"
  goto end
)
endlocal

:step_5
echo Step 5 of 5: secadm is at work. Its output is shown when it has ended.
>"%MUSTER_LOGS%\5-secadm.log" echo secadm started %DATE% %TIME%
call secadm -f "%MUSTER_BUNDLE%05-gen-delete.secadm.txt" -d gen >>"%MUSTER_LOGS%\5-secadm.log" 2>&1
set "MUSTER_CODE=%ERRORLEVEL%"
>>"%MUSTER_LOGS%\5-secadm.log" echo secadm ended with exit code %MUSTER_CODE% %DATE% %TIME%
type "%MUSTER_LOGS%\5-secadm.log"
set "MUSTER_BAD="
if not "%MUSTER_CODE%"=="0" set "MUSTER_BAD=1"
"%SystemRoot%\System32\find.exe" "FAILED" "%MUSTER_LOGS%\5-secadm.log" >nul
if not errorlevel 1 set "MUSTER_BAD=1"
"%SystemRoot%\System32\find.exe" "Field Family Name is required" "%MUSTER_LOGS%\5-secadm.log" >nul
if not errorlevel 1 set "MUSTER_BAD=1"
if defined MUSTER_BAD (
  echo Step 5: secadm reported a failure; the log says which.
  set "MUSTER_RESULT=1"
  goto end
)

:end
echo.
if defined MUSTER_LEFT (
  echo Stopped at step %MUSTER_LEFT%: it and the steps after it are not done. To go on from there:
  echo   run.cmd "%MUSTER_LANDMARK%" %MUSTER_LEFT%
)
if not "%MUSTER_RESULT%"=="0" echo Something failed.
if "%MUSTER_RESULT%"=="0" if not defined MUSTER_LEFT echo The tools ended without a failure.
echo The log is in "%MUSTER_LOGS%"
if defined MUSTER_LEFT if "%MUSTER_RESULT%"=="0" set "MUSTER_RESULT=3"
exit /b %MUSTER_RESULT%
