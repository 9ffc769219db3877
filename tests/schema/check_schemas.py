"""check_schemas.py SCHEMAS SOURCES READ_BOOKS

Asks an independent validator whether the generated schemas say what the strict reader accepts:
each schema is a schema of draft 2020-12; books, policies and facts that are kept as data are
valid; and of those damaged one place at a time, schema and reader refuse the same ones. Where the
reader refuses for what no schema can say (laws, references), the schema may accept; never the other way round.
"""
import copy
import glob
import itertools
import json
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    print("the Debian package python3-jsonschema is missing")
    sys.exit(77)

schema_folder, sources, read_books = sys.argv[1:4]


def places(value, path=()):
    yield path
    if isinstance(value, dict):
        for key, each in value.items():
            yield from places(each, path + (key,))
    elif isinstance(value, list):
        for at, each in enumerate(value):
            yield from places(each, path + (at,))


def changed(document, path, change):
    """The document with change(holder, key) done where the path leads, and what it was."""
    root = {"": copy.deepcopy(document)}
    holder, key = root, ""
    for step in path:
        holder, key = holder[key], step
    change(holder, key)
    return root[""]


def set_to(value):
    def change(holder, key):
        holder[key] = value
    return change


def drop(holder, key):
    del holder[key]


def add_unknown(holder, key):
    holder[key]["no_such_member"] = 1


def twice(holder, key):
    holder[key].append(copy.deepcopy(holder[key][0]))


def damages(document):
    for path in places(document):
        here = document
        for step in path:
            here = here[step]
        values = [None, True, -1, 10**19, "", "no such text", "2026-02-30", "2026-02-28", [], {},
                  [None], {"kind": "no_such_kind"}, {"fact": "absent"}, {"fact": "missing"},
                  {"fact": "guessed"}, {"fact": "conflicting"}, {"fact": "absent", "claims": []},
                  {"fact": "conflicting", "claims": [here]},
                  {"fact": "conflicting", "claims": [here, here]},
                  {"fact": "missing", "no_such_member": 1}]
        for value in values:
            yield path, value, set_to(value)
        if path:
            yield path, "dropped", drop
        if isinstance(here, dict):
            yield path, "one more member", add_unknown
        if isinstance(here, list) and here:
            yield path, "the first once more", twice


def mutants(document, step=1):
    """Every step-th way to damage the document: where, what is done, and the damaged document."""
    for path, value, change in itertools.islice(damages(document), 0, None, step):
        yield path, value, changed(document, path, change)


def is_shape(codes):
    return any(code.startswith("json.") or code == "code.unknown" for code in codes)


failures = 0


def fail(*words):
    global failures
    failures += 1
    if failures <= 20:
        print(*words)


schemas = sorted(glob.glob(schema_folder + "/*.json"))
if len(schemas) < 11:
    fail("too few schemas:", schemas)
for name in schemas:
    jsonschema.Draft202012Validator.check_schema(json.load(open(name, encoding="utf-8")))

book = jsonschema.Draft202012Validator(
    json.load(open(schema_folder + "/book.json", encoding="utf-8")))
documents = [json.load(open(sources + "/examples/data/jspu.json", encoding="utf-8"))]
cases = sorted(glob.glob(sources + "/tests/cases/coverage/*.json"))
documents += [json.load(open(name, encoding="utf-8"))["book"] for name in cases]
for at, document in enumerate(documents):
    for error in book.iter_errors(document):
        fail("valid book", at, "refused:", error.json_path, error.message[:200])

# Each record by its own schema: as it stands in a book, and broken in ways that no record allows.
lists = {"parties": "party", "persons": "person", "agreements": "agreement",
         "activities": "activity", "statements": "book_statement",
         "requirements": "ground_requirement", "log": "change"}
for member, name in lists.items():
    schema = jsonschema.Draft202012Validator(
        json.load(open(schema_folder + "/" + name + ".json", encoding="utf-8")))
    records = [each for document in documents for each in document.get(member, [])]
    if member == "log":
        records.append({"revision": 1, "recorded": "2025-03-01", "kind": "agreement",
                        "id": "bspu-2020", "action": "added"})
    if not records:
        fail("no book has", member)
    for record in records:
        if not schema.is_valid(record):
            fail(name, "refused:", record)
        broken = [[], None, {**record, "no_such_member": 1}]
        broken += [{**record, key: None} for key in record]
        broken += [{key: record[key] for key in record if key != "id"}] if "id" in record else []
        for each in broken:
            if schema.is_valid(each):
                fail(name, "accepts", each)

def compare(kind, schema, every):
    """Fails where the schema and the reader of the kind do not agree on documents that are damaged."""
    lines = "".join(json.dumps(each[2]) + "\n" for each in every)
    answer = subprocess.run([read_books, kind], input=lines, capture_output=True, text=True,
                            check=True)
    answers = answer.stdout.split("\n")[:-1]
    if len(answers) != len(every):
        fail("answers:", len(answers), "of", len(every))
    counts = {"both accept": 0, "both refuse": 0, "reader alone refuses": 0}
    for (path, value, document), line in zip(every, answers):
        codes = line.split()
        valid = schema.is_valid(document)
        if valid and is_shape(codes):
            fail("the schema accepts", path, value, "the reader says", codes)
        elif not valid and not codes:
            fail("the schema refuses", path, value, "the reader does not")
        counts["both accept" if valid and not codes else
               "both refuse" if not valid else "reader alone refuses"] += 1
    print(kind, counts)
    if min(counts["both accept"], counts["both refuse"]) == 0:
        fail("the mutants do not tell anything")


compare("book", book, list(mutants(documents[1])) + list(mutants(documents[0], 97)))

# Policies and their facts: the presets, and those of the golden cases.
for kind in ["policy", "fact_schema"]:
    schema = jsonschema.Draft202012Validator(
        json.load(open(schema_folder + "/" + kind + ".json", encoding="utf-8")))
    files = sorted(glob.glob(sources + "/presets/*.json")
                   + glob.glob(sources + "/tests/cases/eligibility/policies/*.json"))
    files = [each for each in files if each.endswith("/facts.json") == (kind == "fact_schema")]
    if len(files) < 2:
        fail("too few files of the kind", kind)
    every = []
    for name in files:
        document = json.load(open(name, encoding="utf-8"))
        for error in schema.iter_errors(document):
            fail(name, "refused:", error.json_path, error.message[:200])
        every += mutants(document, 1 + sum(1 for _ in damages(document)) // 150)
    compare(kind, schema, every)
if failures:
    print(failures, "failures")
sys.exit(1 if failures else 0)
