#!/usr/bin/python3
"""Writes src/vocabulary/data/{country,language}_names_cldr.inc from CLDR, as Debian's libicu72 has it.

    cmake/generate_names.py [--check]

Everyday names in Uzbek (Latin script), Russian and English of every code of `countries.inc` and
`languages.inc` that has no row of its own in `country_names.inc` and `language_names.inc`: what is
written there by hand comes first. With --check nothing is written; the exit status is 1 when a table
differs from what would be written. A code that neither has is an error.
"""

import ctypes
import pathlib
import re
import sys

VERSION = "72.1"
CLDR = "42"
DATA = pathlib.Path(__file__).resolve().parent.parent / "src" / "vocabulary" / "data"

HEADER = """\
// Everyday names of {what} in Uzbek (Latin script), Russian and English, ordered by {order}.
//
// Derived from the Unicode Common Locale Data Repository (CLDR) {cldr}, as packaged with ICU {icu}
// (libicu72 of Debian 12).
// Copyright (C) 1991-2022 Unicode, Inc.
// SPDX-License-Identifier: Unicode-DFS-2016
//
// This file, unlike the rest of the library, is under the Unicode License; see Unicode-DFS-2016.txt
// and README.md beside it.
//
// Written by cmake/generate_names.py: do not edit. A name that should differ gets a row in
// {own}, which comes first.
"""


class Icu:
    """Display names out of the installed ICU."""

    def __init__(self):
        major = VERSION.split(".", maxsplit=1)[0]
        self.library = ctypes.CDLL(f"libicuuc.so.{major}")
        self.major = major
        parts = (ctypes.c_uint8 * 4)()
        getattr(self.library, f"u_getVersion_{major}")(parts)
        if f"{parts[0]}.{parts[1]}" != VERSION:
            sys.exit(f"ICU {VERSION} is needed, {parts[0]}.{parts[1]} is there")

    def name(self, part, locale, language):
        """The name of a locale's "Country" or "Language"; nothing where CLDR has none."""
        buffer = (ctypes.c_uint16 * 200)()
        error = ctypes.c_int(0)
        function = getattr(self.library, f"uloc_getDisplay{part}_{self.major}")
        function.restype = ctypes.c_int32
        length = function(locale.encode(), language.encode(), buffer, 200, ctypes.byref(error))
        # A warning: the code itself, or the name in another language, stands for the name.
        return None if error.value else bytes(buffer)[:2 * length].decode("utf-16-le")


def capital(text):
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def in_uzbek(text):
    """With the letters and signs of the Uzbek Latin script: no apostrophes."""
    text = re.sub("(?<=[oOgG])[\u2018\u2019\u02bc'`]", "\u02bb", text)
    return re.sub("[\u2018\u2019'`]", "\u02bc", text)


def in_russian(text):
    """Without the abbreviations that CLDR has for narrow columns."""
    for short, full in (("о-ва", "острова"), ("о-в", "остров"), ("Св.", "Святой")):
        text = re.sub(rf"(?<!\w){re.escape(short)}(?!\w)", full, text)
    return text.replace(" - ", " — ")


def in_english(text):
    """Without ampersands and abbreviations."""
    return text.replace(" & ", " and ").replace("St. ", "Saint ").replace("\u2019", "'").replace(
        "\u02bc", "'")


def uzbek_language(name):
    """"Abxaz tili"; what is spoken "in the manner of" a people is its language."""
    return capital(re.sub("cha$", "", name)) + " tili"


def russian_language(name):
    """"Абхазский язык", "Язык хинди", "Северный ндебеле"."""
    words = name.split()
    if words[-1].endswith(("ий", "ый")):
        return capital(name) + " язык"
    if words[0].endswith(("ий", "ый")) and len(words) > 1:
        return capital(name)
    return "Язык " + name


def codes_of(file):
    """The first column of a table."""
    text = (DATA / file).read_text(encoding="utf-8")
    return re.findall(r'^\{"([^"]+)"', text, re.MULTILINE)


def country(icu, code):
    """The three names of a country."""
    uz, ru, en = (icu.name("Country", "und_" + code, tag) for tag in ("uz", "ru", "en"))
    return uz and ru and en and (capital(in_uzbek(uz)), capital(in_russian(ru)), in_english(en))


def language(icu, code):
    """The three names of a language."""
    uz, ru, en = (icu.name("Language", code, tag) for tag in ("uz", "ru", "en"))
    return uz and ru and en and (uzbek_language(in_uzbek(uz)), russian_language(in_russian(ru)),
                                 in_english(en))


def table(icu, what, order, all_codes, own, name_of):
    """The text of one table, and the codes of which no name is known."""
    by_hand = set(codes_of(own))
    rows = [(code, name_of(icu, code)) for code in codes_of(all_codes) if code not in by_hand]
    lines = []
    for code, names in sorted((row for row in rows if row[1]), key=lambda row: row[0].encode()):
        for name in names:
            assert name.isprintable() and '"' not in name and "\\" not in name, name
        lines.append('{"%s", {"%s", "%s", "%s"}},' % (code, *names))
    head = HEADER.format(what=what, order=order, own=own, cldr=CLDR, icu=VERSION)
    return head + "\n".join(lines) + "\n", [code for code, names in rows if not names]


def main(arguments):
    """Writes or checks the tables."""
    icu = Icu()
    status = 0
    for what, order, name_of in (("countries", "alpha-2 code", country),
                                 ("languages", "canonical code", language)):
        own = {"countries": "country", "languages": "language"}[what] + "_names"
        text, nameless = table(icu, what, order, what + ".inc", own + ".inc", name_of)
        if nameless:
            print(f"{own}.inc has to name", ", ".join(nameless), file=sys.stderr)
            status = 1
        path = DATA / (own + "_cldr.inc")
        if "--check" not in arguments:
            path.write_text(text, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            print(f"{path} differs from ICU {VERSION}", file=sys.stderr)
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
