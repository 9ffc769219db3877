// The README's example: one question to a university's book, answered with reasons.
#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/names.hpp>
#include <jspu_coop/formats/json/records.hpp>
#include <jspu_coop/questions/coverage.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include <fstream>
#include <iostream>
#include <iterator>

namespace coop = jspu_coop;

int main(int, char** arguments) {
    std::ifstream file{std::string{arguments[1]} + "/jspu.json"};
    auto const book =
        coop::from_json<coop::book>(std::string{std::istreambuf_iterator<char>{file}, {}});
    auto const office = coop::cooperation_register::open(book.value()).value();
    coop::view const known = office.as_known_on(coop::date{2026, 11, 2});

    auto const asked = known.records().find(coop::activity_id{"01-student-exchange"});
    coop::coverage_verdict const verdict = coverage(known, *asked);
    std::cout << explain(explanation_of(verdict),
                         coop::wording{coop::english_messages(), coop::names_from(known)},
                         coop::explanation_depth::reasons);
}
