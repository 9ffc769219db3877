// A stranger's program: it is built against the installed library alone, asks one question, and
// reads a record in the formats that are there.
#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/names.hpp>
#include <jspu_coop/questions/coverage.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#ifdef CONSUMER_JSON
#    include <jspu_coop/formats/json/records.hpp>
#endif
#ifdef CONSUMER_BOOST
#    include <jspu_coop/formats/boost/records.hpp>
#endif
#ifdef CONSUMER_PRESETS
#    include <jspu_coop/presets/presets.hpp>
#endif

#include <iostream>

namespace coop = jspu_coop;

namespace {

coop::institution university(char const* id, char const* where) {
    return {.id = coop::party_id{id},
            .names = {coop::date{2020, 1, 1}, coop::text::of("en", id)},
            .country = coop::country{where}};
}

coop::coverage_verdict ask() {
    coop::cooperation_register office;
    coop::change_set records;
    records.put(university("home", "UZ"))
        .put(university("partner", "KZ"))
        .put(coop::ground_requirement{
            .id = coop::requirement_id{"research"},
            .scope = coop::scope::joint_research,
            .needed = {coop::date{2020, 1, 1}, coop::required_ground::agreement}});
    office.apply(records, coop::date{2026, 1, 1}).value();
    coop::activity const project{
        .id = coop::activity_id{"project"},
        .purpose = coop::text::of("en", "A joint project"),
        .period = coop::period{coop::date{2026, 2, 1}, coop::date{2026, 5, 31}},
        .detail = coop::research_project{.coordinator = coop::party_id{"home"},
                                         .partners = {coop::party_id{"partner"}}}};
    coop::view const known = office.as_known_on(coop::date{2026, 1, 1});
    coop::coverage_verdict verdict = coverage(known, project);
    std::cout << explain(explanation_of(verdict),
                         coop::wording{coop::english_messages(), coop::names_from(known)},
                         coop::explanation_depth::reasons);
    return verdict;
}

bool reads_and_writes_json() {
#ifdef CONSUMER_JSON
    coop::person const somebody{.id = coop::person_id{"p-1"}};
    auto const again = coop::from_json<coop::person>(coop::to_json(somebody));
    return again.has_value() && *again == somebody
           && coop::from_json<coop::person>("{}").has_error();
#else
    return true;
#endif
}

bool reads_and_writes_archives() {
#ifdef CONSUMER_BOOST
    coop::person const somebody{.id = coop::person_id{"p-1"}};
    for (auto const form : coop::every<coop::archive_form>()) {
        auto const again = coop::from_archive<coop::person>(coop::to_archive(somebody, form));
        if (again.has_error() || *again != somebody) {
            return false;
        }
    }
    return coop::from_archive<coop::person>("").has_error();
#else
    return true;
#endif
}

bool decides_by_presets() {
#ifdef CONSUMER_PRESETS
    auto const presets = coop::preset_library();
    coop::policy_id const itec{"itec"};
    auto const verdict = coop::decide(presets, itec, coop::fact_row{presets.schema()},
                                      {coop::date{2027, 3, 1}, {}, {}});
    return verdict.has_value() && verdict->result == coop::outcome::undetermined
           && coop::load_preset("no such preset").has_error();
#else
    return true;
#endif
}

} // namespace

int main() {
    // The empty book claims no completeness, so the answer is open, not "no".
    bool const open = ask().result == coop::outcome::undetermined;
    bool const right =
        reads_and_writes_json() && reads_and_writes_archives() && decides_by_presets();
    return open && right ? 0 : 1;
}
