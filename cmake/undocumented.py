"""undocumented.py FOLDER: names the public names that have no documentation, and fails on one.

FOLDER has Doxygen's XML of all names. Doxygen's own warnings pass over enumerators, concepts and
empty classes; this does not.
"""
import pathlib
import sys
import xml.etree.ElementTree as tree

COMPOUNDS = {"class", "struct", "union", "concept", "namespace"}


def documented(node):
    return any(
        "".join(part.itertext()).strip()
        for kind in ("briefdescription", "detaileddescription")
        for part in node.findall(kind)
    )


def place(node, otherwise):
    location = node.find("location")
    location = otherwise if location is None else location
    return f"{location.get('file')}:{location.get('line')}" if location is not None else "?"


def is_public(node):
    return node.get("prot", "public") in ("public", "protected")


def main(folder):
    compounds = []
    for file in sorted(pathlib.Path(folder).glob("*.xml")):
        compounds += tree.parse(file).getroot().iterfind("compounddef")
    hidden = {c.findtext("compoundname") for c in compounds if not is_public(c)}

    missing = []
    seen = 0
    for compound in compounds:
        name = compound.findtext("compoundname")
        parts = name.split("::")
        if compound.get("kind") not in COMPOUNDS or "detail" in parts or parts[0] == "std":
            continue
        if any("::".join(parts[:end]) in hidden for end in range(1, len(parts) + 1)):
            continue
        # A specialisation repeats its template.
        if "<" not in name:
            seen += 1
            if not documented(compound):
                missing.append((place(compound, None), compound.get("kind"), name))
        for member in compound.iter("memberdef"):
            if not is_public(member) or member.get("kind") == "friend":
                continue
            full = f"{name}::{member.findtext('name')}"
            if member.get("kind") == "enum" or "<" not in name:
                args = member.findtext("argsstring") or ""
                seen += 1
                if not documented(member) and not args.endswith(("=default", "=delete")):
                    missing.append((place(member, None), member.get("kind"), full + args))
            for value in member.iterfind("enumvalue"):
                seen += 1
                if not documented(value):
                    where = place(value, member.find("location"))
                    missing.append((where, "enumerator", f"{full}::{value.findtext('name')}"))

    for where, kind, name in sorted(set(missing)):
        print(f"{where}: {kind} {name} is not documented")
    print(f"{seen} public names, {len(set(missing))} without documentation")
    if seen == 0:
        sys.exit("no public name was found at all")
    sys.exit(1 if missing else 0)


main(sys.argv[1])
