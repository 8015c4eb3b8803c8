@echo off
rem Opens the site of Wanglai in the browser. Closing the window ends it.
chcp 65001 >nul
title Wanglai
cd /d "%~dp0"
program\wanglai.exe serve --open
rem Where one is open on the usual port already, this is a second one on the same ledger.
if errorlevel 1 program\wanglai.exe serve --open --port 0
if errorlevel 1 pause
