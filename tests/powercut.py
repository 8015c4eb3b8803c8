#!/usr/bin/env python3
"""Cuts the power of a machine that records into a SQLite ledger, at many points of one run, and looks at what is left.

    tests/powercut.py [CUTS] [DOCUMENTS]      100 cuts of a run that records 60 documents

The run is watched with strace: every write, truncation and sync of the ledger's files, and every line by which a document was
acknowledged. For each cut the files are rebuilt as a disk would hold them that had written what was synced, and of the rest nothing
(every second cut) or any of it, in any order (the others, by chance with a fixed seed; each write whole or torn at a sector). Then the
ledger must verify, and every document must be there that was acknowledged before the cut.

Exit code: 0 everything held; 1 something did not; 3 strace or the program is missing.
"""

import collections
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
WRITER = ROOT / "tests/Wanglai.Ledger.CrashWriter/bin/Release/net10.0/Wanglai.Ledger.CrashWriter.dll"
SECTOR = 512
SEED = 19840501

Event = collections.namedtuple("Event", "kind path offset data")


def record(ledger, documents, log):
    """Records under strace and gives the events in their order."""
    subprocess.run(
        ["strace", "-f", "-qq", "-xx", "-s", "100000000", "-e", "signal=none", "-o", str(log),
         "-e", "trace=openat,close,write,pwrite64,ftruncate,fsync,fdatasync,unlink,dup,fcntl",
         "dotnet", str(WRITER), "record", str(ledger), str(documents)],
        check=True, stdout=subprocess.DEVNULL)
    return list(events(log, str(ledger)))


def unescape(text):
    return bytes.fromhex(text.replace("\\x", ""))


def events(log, ledger):
    call = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)")
    unfinished = {}
    files = {}
    outputs = {1}  # .NET writes to a duplicate of standard output
    with open(log, encoding="ascii", errors="replace") as lines:
        for line in lines:
            thread = line.split(" ", 1)[0]
            if line.rstrip().endswith("<unfinished ...>"):
                unfinished[thread] = line[: line.rindex("<unfinished")]
                continue
            if "resumed>" in line and thread in unfinished:
                line = unfinished.pop(thread) + line[line.index("resumed>") + 8:]
            match = call.match(line)
            if not match or int(match[3]) < 0:
                continue
            name, arguments, result = match[1], match[2], int(match[3])
            if name == "openat":
                path = unescape(arguments.split('"')[1]).decode("utf-8", "replace")
                files.pop(result, None)
                outputs.discard(result)
                if path.startswith(ledger) and not path.endswith("-shm"):
                    files[result] = path
            elif name == "unlink":
                path = unescape(arguments.split('"')[1]).decode("utf-8", "replace")
                if path.startswith(ledger):
                    yield Event("unlink", path, 0, b"")
            elif name == "close":
                files.pop(int(arguments), None)
                outputs.discard(int(arguments))
            elif name == "dup" or (name == "fcntl" and "F_DUPFD" in arguments):
                if int(arguments.split(",")[0]) in outputs:
                    outputs.add(result)
            elif name == "write" and int(arguments.split(",")[0]) in outputs:
                yield Event("said", None, 0, unescape(arguments.split('"')[1])[:result])
            else:
                number = int(arguments.split(",")[0].rstrip(")"))
                if number not in files:
                    continue
                path = files[number]
                if name == "pwrite64":
                    data = unescape(arguments.split('"')[1])[:result]
                    yield Event("write", path, int(arguments.rsplit(",", 1)[1]), data)
                elif name == "ftruncate":
                    yield Event("truncate", path, int(arguments.split(",")[1]), b"")
                elif name in ("fsync", "fdatasync"):
                    yield Event("sync", path, 0, b"")


def apply(image, event):
    if event.kind == "truncate":
        del image[event.offset:]
        image.extend(b"\0" * (event.offset - len(image)))
    else:
        if len(image) < event.offset:
            image.extend(b"\0" * (event.offset - len(image)))
        image[event.offset:event.offset + len(event.data)] = event.data


def cut(history, keep, chance):
    """What the disk holds after the events of history, and what was acknowledged."""
    synced, waiting, said = collections.defaultdict(bytearray), collections.defaultdict(list), b""
    for event in history:
        if event.kind == "said":
            said += event.data
        elif event.kind == "sync":
            for late in waiting.pop(event.path, []):
                apply(synced[event.path], late)
            synced[event.path]
        elif event.kind == "unlink":
            synced.pop(event.path, None)
            waiting.pop(event.path, None)
        else:
            waiting[event.path].append(event)
    if keep:
        for path, late in waiting.items():
            some = [e for e in late if chance.random() < 0.5]
            chance.shuffle(some)
            for event in some:
                if event.kind == "write" and len(event.data) > SECTOR and chance.random() < 0.3:
                    event = event._replace(data=event.data[: SECTOR * chance.randrange(1, len(event.data) // SECTOR + 1)])
                apply(synced[path], event)
    return synced, {line for line in said.decode().split("\n")[:-1] if line.startswith("recorded ")}


def main():
    cuts = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    documents = int(sys.argv[2]) if len(sys.argv) > 2 else 60
    if not shutil.which("strace") or not WRITER.exists():
        print(f"strace or {WRITER} is missing (dotnet build -c Release tests/Wanglai.Ledger.CrashWriter)", file=sys.stderr)
        return 3
    chance, failed, lost = random.Random(SEED), 0, 0
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        history = record(folder / "a.wanglai", documents, folder / "log")
        if documents != sum(e.data.count(b"recorded ") for e in history if e.kind == "said"):
            sys.exit("strace did not see every document acknowledged")
        syncs = sum(e.kind == "sync" for e in history)
        writes = sum(e.kind == "write" for e in history)
        places = sorted(chance.sample(range(1, len(history) + 1), min(cuts, len(history))))
        for number, place in enumerate(places):
            files, acknowledged = cut(history[:place], number % 2 == 1, chance)
            ground = folder / f"cut{number}"
            ground.mkdir()
            for path, image in files.items():
                (ground / os.path.basename(path)).write_bytes(image)
            run = subprocess.run(["dotnet", str(WRITER), "check", str(ground / "a.wanglai")], capture_output=True, text=True)
            there = set(run.stdout.split("\n"))
            if run.returncode != 0:
                failed += 1
                print(f"cut {number} after event {place}: {run.stdout}{run.stderr}", file=sys.stderr)
            elif acknowledged - there:
                lost += 1
                print(f"cut {number} after event {place}: lost {sorted(acknowledged - there)}", file=sys.stderr)
            shutil.rmtree(ground)
    print(f"{len(places)} cuts of a run with {writes} writes and {syncs} syncs: {len(places) - failed} verified, {lost} with a loss")
    return 1 if failed or lost else 0


sys.exit(main())
