#!/bin/sh
# Opens the site of Wanglai in the browser: open this file, or run it in a terminal. Ctrl+C, or closing the window, ends it.
cd -- "${0%/*}" || exit 3
# Where one is open on the usual port already, this is a second one on the same ledger.
./program/wanglai serve --open "$@" || ./program/wanglai serve --open --port 0
