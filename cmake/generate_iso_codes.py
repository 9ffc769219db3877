#!/usr/bin/python3
"""Writes src/vocabulary/data/{countries,currencies,languages}.inc from Debian's iso-codes.

    cmake/generate_iso_codes.py [--check] [FOLDER]

FOLDER holds iso_3166-1.json, iso_4217.json and iso_639-2.json and is /usr/share/iso-codes/json by
default. With --check nothing is written; the exit status is 1 when a table differs from what would
be written.
"""

import json
import pathlib
import sys

VERSION = "4.15.0"
DATA = pathlib.Path(__file__).resolve().parent.parent / "src" / "vocabulary" / "data"

HEADER = """\
// {title}
//
// Extracted from {file} of iso-codes {version},
// https://salsa.debian.org/iso-codes-team/iso-codes
// Copyright (C) 2001-2008 Alastair McKinstry
// Copyright (C) 2004-2016 Christian Perrier
// Copyright (C) 2005-2023 Dr. Tobias Quathamer
// SPDX-License-Identifier: LGPL-2.1-or-later
//
// This file, unlike the rest of the library, is under the GNU Lesser General Public License,
// version 2.1 or (at your option) any later version; see LGPL-2.1.txt and README.md beside it.
//
{note}// Written by cmake/generate_iso_codes.py: do not edit. Rows are ordered by the first column:
// {columns}.
"""

# How many digits stand behind the point: the column "Minor unit" of ISO 4217, List One, as its
# maintenance agency (SIX) publishes it. iso-codes has no such column. Whatever is not named here has
# two; for metals, units of account, tests and no currency the standard says "N.A.".
MINOR_DIGITS = {
    "0": "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    "3": "BHD IQD JOD KWD LYD OMR TND",
    "4": "CLF UYW",
    "": "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX",
}

MINOR_NOTE = """\
// The digits behind the point are not from there but retyped from the column "Minor unit" of
// ISO 4217, List One (maintenance agency: SIX, Zurich); nothing where the standard says "N.A.".
//
"""


def quoted(text):
    """A C++ string literal; the names hold neither control characters nor trigraphs."""
    assert text.isprintable() and "??" not in text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def table(title, file, columns, rows, note=""):
    """The text of one table."""
    rows = sorted(rows, key=lambda row: row[0].encode())
    assert len({row[0] for row in rows}) == len(rows)
    lines = ["{" + ", ".join(quoted(cell) for cell in row) + "}," for row in rows]
    head = HEADER.format(title=title, file=file, columns=columns, version=VERSION,
                         note=note)
    return head + "\n".join(lines) + "\n"


def read(folder, file, key):
    """The entries of one of the package's files."""
    return json.loads((folder / file).read_text(encoding="utf-8"))[key]


def countries(folder):
    """ISO 3166-1: alpha-2, alpha-3, numeric, short name."""
    entries = read(folder, "iso_3166-1.json", "3166-1")
    rows = [(e["alpha_2"], e["alpha_3"], e["numeric"], e["name"]) for e in entries]
    return table("Countries and territories of ISO 3166-1.", "iso_3166-1.json",
                 "alpha-2, alpha-3, numeric, English short name", rows)


def languages(folder):
    """ISO 639-2: the canonical code, terminological, bibliographic (may be empty), name."""
    entries = [e for e in read(folder, "iso_639-2.json", "639-2") if len(e["alpha_3"]) == 3]
    rows = [(e.get("alpha_2", e["alpha_3"]), e["alpha_3"], e.get("bibliographic", ""), e["name"])
            for e in entries]
    columns = "canonical code, terminological, bibliographic code or nothing, English name"
    return table("Languages of ISO 639-1 and ISO 639-2, without the range for local use.",
                 "iso_639-2.json",
                 columns, rows)


def currencies(folder):
    """ISO 4217: alpha-3, numeric, digits behind the point (may be empty), name."""
    entries = read(folder, "iso_4217.json", "4217")
    digits = {code: count for count, codes in MINOR_DIGITS.items() for code in codes.split()}
    assert digits.keys() <= {e["alpha_3"] for e in entries}
    rows = [(e["alpha_3"], e["numeric"], digits.get(e["alpha_3"], "2"), e["name"]) for e in entries]
    return table("Currencies and funds of ISO 4217.", "iso_4217.json",
                 "alpha-3, numeric, digits behind the point or nothing, English name", rows,
                 MINOR_NOTE)


def main(arguments):
    """Writes or checks the tables."""
    check = "--check" in arguments
    rest = [each for each in arguments if each != "--check"]
    folder = pathlib.Path(rest[0] if rest else "/usr/share/iso-codes/json")
    status = 0
    for name, make in (("countries.inc", countries), ("currencies.inc", currencies),
                       ("languages.inc", languages)):
        text = make(folder)
        path = DATA / name
        if not check:
            path.write_text(text, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            print(f"{path} differs from {folder}", file=sys.stderr)
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
