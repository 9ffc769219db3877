"""check_schemas.py SCHEMAS SOURCES READ_BOOKS

Asks an independent validator whether the generated schemas say what the strict reader accepts:
each schema is a schema of draft 2020-12; books, policies and facts that are kept as data are
valid; and of those damaged one place at a time, schema and reader refuse the same ones. Where the
reader refuses for what no schema can say (laws, references), the schema may accept; never the other way round.

Every member of every record has a value in a valid document and is broken in another one: the
members are those of the schemas themselves, and one that no document reaches fails.
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
         "requirements": "ground_requirement", "log": "change", "courses": "course",
         "curricula": "curriculum", "joint_programmes": "joint_programme", "enrolments": "enrolment"}
full = json.load(open(sources + "/tests/golden/every_member.json", encoding="utf-8"))
for member, name in lists.items():
    schema = jsonschema.Draft202012Validator(
        json.load(open(schema_folder + "/" + name + ".json", encoding="utf-8")))
    records = [each for document in documents for each in document.get(member, [])]
    if not records:  # what no book of the cases has
        records = full[member]
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

class Walk:
    """Which members of a schema a valid document has, and where."""

    def __init__(self, validator):
        self.validator = validator
        self.root = validator.schema
        self.found = {}  # (pointer to the properties, member): the places in the document

    def holds(self, schema, value):
        return self.validator.evolve(schema=schema).is_valid(value)

    def go(self, schema, value, pointer="", path=()):
        if not isinstance(schema, dict):
            return
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[1]
            self.go(self.root["$defs"][name], value, "/$defs/" + name, path)
        if "if" in schema:
            way = "then" if self.holds(schema["if"], value) else "else"
            self.go(schema.get(way), value, pointer + "/" + way, path)
        for way in ["allOf", "anyOf", "oneOf"]:
            for at, each in enumerate(schema.get(way, [])):
                if way == "allOf" or self.holds(each, value):
                    self.go(each, value, f"{pointer}/{way}/{at}", path)
        if isinstance(value, dict):
            own = schema.get("properties", {})
            for key, each in value.items():
                if key in own:
                    self.found.setdefault((pointer + "/properties", key), []).append(path + (key,))
                    self.go(own[key], each, f"{pointer}/properties/{key}", path + (key,))
                else:
                    self.go(schema.get("additionalProperties"), each,
                            pointer + "/additionalProperties", path + (key,))
        if isinstance(value, list):
            for at, each in enumerate(value):
                self.go(schema.get("items"), each, pointer + "/items", path + (at,))


def members_of(schema, pointer=""):
    """Every member that the schema names; not the forms of a fact, which belong to no record."""
    if isinstance(schema, list):
        for at, each in enumerate(schema):
            yield from members_of(each, f"{pointer}/{at}")
    if isinstance(schema, dict):
        own = schema.get("properties", {})
        if pointer.rsplit("/", 1)[-1] != "properties" and "fact" not in own:
            for key in own:
                yield pointer + "/properties", key
        for key, each in schema.items():
            if key != "if":
                yield from members_of(each, pointer + "/" + key)


# Kinds of records, and the folder of presets that has some.
parts_of_study = [("credit_system", "credit_systems"), ("credit_conversion", "credit_conversions"),
                  ("grade_scale", "grade_scales"), ("grading_table", None), ("agreed_grades", None),
                  ("compensation_rule", None), ("retake_rule", None), ("scholarship_rule", None),
                  ("paper_list", None),
                  ("course", None), ("course_equivalence", None), ("curriculum", None),
                  ("transcript", None), ("average_policy", None),
                  ("recognition_treaty", "recognition_treaties"),
                  ("score_mapping", None),
                  ("joint_programme", "joint_programmes"), ("enrolment", None)]

WRONG = [[None], {"no_such": [None]}, None, "", -1]


def check_members(kind, schema, every, broken_in=""):
    """Every member has a value in one of the valid documents, and is broken in a copy of it.

    Only those below the pointer are broken; a book's records are broken one by one, which is faster.
    """
    reached = {}
    for document in every:
        walk = Walk(schema)
        walk.go(schema.schema, document)
        for member, where in walk.found.items():
            reached.setdefault(member, (document, where[0]))
    needed = set(members_of(schema.schema))
    for member in sorted(needed - set(reached)):
        fail(kind, "no valid document has the member", *member)
    broken = []
    for member in sorted(needed & set(reached)):
        if not member[0].startswith(broken_in):
            continue
        document, where = reached[member]
        copies = (changed(document, where, set_to(value)) for value in WRONG)
        refused = [each for each in copies if not schema.is_valid(each)]
        if not refused:
            fail(kind, "nothing breaks the member", *member)
        broken += [(where, "broken", each) for each in refused[:1]]
    return len(needed), broken


def check_kind(kind, every, limit):
    """Documents of a kind are valid; damaged, schema and reader agree on them; none lacks a member."""
    schema = jsonschema.Draft202012Validator(
        json.load(open(schema_folder + "/" + kind + ".json", encoding="utf-8")))
    for at, document in enumerate(every):
        for error in schema.iter_errors(document):
            fail(kind, at, "refused:", error.json_path, error.message[:200])
    count, broken = check_members(kind, schema, every)
    print(kind, "members:", count)
    damaged = list(broken)
    for document in every:
        damaged += mutants(document, 1 + sum(1 for _ in damages(document)) // limit)
    compare(kind, schema, damaged + [((), "as it is", each) for each in every])


# Each kind of record by itself, in a book that has every member and every alternative.
for error in book.iter_errors(full):
    fail("the book of every member refused:", error.json_path, error.message[:200])
check_members("book", book, [full], "/$defs/book/")
for member, name in lists.items():
    if name not in [each[0] for each in parts_of_study]:
        check_kind(name, full[member], 120)
check_kind("clause", [clause for each in full["agreements"] for clause in each.get("clauses", [])],
           120)

# Policies and their facts: the presets, those of the golden cases, and one of every member.
for kind in ["policy", "fact_schema"]:
    files = sorted(glob.glob(sources + "/presets/*.json")
                   + glob.glob(sources + "/tests/cases/eligibility/policies/*.json"))
    files = [each for each in files if each.endswith("/facts.json") == (kind == "fact_schema")]
    if len(files) < 2:
        fail("too few files of the kind", kind)
    files.append(sources + "/tests/schema/every_member_of_" + kind + ".json")
    check_kind(kind, [json.load(open(name, encoding="utf-8")) for name in files], 150)
# Credits, grades, courses and programmes: the presets, and one of every member; two forms where
# there are alternatives.
for kind, folder in parts_of_study:
    files = sorted(glob.glob(sources + "/presets/" + folder + "/*.json")) if folder else []
    if folder and len(files) < 2:
        fail("too few files of the kind", kind)
    every_member = sources + "/tests/schema/every_member_of_" + kind
    files += [every_member + ".json"] if glob.glob(every_member + ".json") else []
    files += sorted(glob.glob(every_member + ".*.json"))
    check_kind(kind, [json.load(open(name, encoding="utf-8")) for name in files], 60)
if failures:
    print(failures, "failures")
sys.exit(1 if failures else 0)
