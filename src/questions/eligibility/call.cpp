#include "questions/eligibility/call.hpp"

#include "facts/detail/person_row.hpp"

#include <memory>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

fact<date> reference_day_of(view const& records, reference_day_kind kind, application const& done,
                            person_id const& who, fact_terms const& by) {
    switch (kind) {
    case reference_day_kind::application:
        return done.applied.known;
    case reference_day_kind::nomination:
        return done.nominated.known;
    case reference_day_kind::start_of_stay:
        return first_day_of(done.stay.known);
    case reference_day_kind::decision:
        return records.known_on();
    case reference_day_kind::admission_cohort:
        break;
    }
    fact_name const began{"cycle.began_on"};
    fact_schema schema = person_facts(by);
    std::erase_if(schema.facts, [&](fact_description const& each) { return each.name != began; });
    auto const row = person_row(records, who, records.known_on(), by,
                                std::make_shared<fact_schema const>(std::move(schema)), done);
    if (row.has_error() || !row->slots().front().known.is_known()) {
        return {};
    }
    return std::get<date_value>(row->slots().front().known.value()).day;
}

} // namespace jspu_coop::detail
