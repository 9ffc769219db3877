#include <jspu_coop/questions/statistics.hpp>

#include "questions/statistics/activity_counter.hpp"
#include "questions/statistics/agreement_counter.hpp"

#include <algorithm>
#include <stdexcept>

namespace jspu_coop {

statistics_answer statistics(view const& records, party_id const& of_whom, period const& during,
                             year_reckoning by) {
    if (during.is_open() || !records.records().find(of_whom)) {
        throw std::invalid_argument{"statistics are of a party of the register, over days that "
                                    "come to an end: "
                                    + to_string(of_whom) + ", " + to_string(during)};
    }
    statistics_answer answer{of_whom, during, {}, {}, {}, {}, {}, {}, {}};
    answer.years = detail::years_in(records, of_whom, during, by, answer.missing);
    detail::figure_spans const spans{answer.years, during};
    std::vector<detail::ancestor> const line = detail::lineage_of(records.records(), of_whom);
    detail::counted_activities counted =
        detail::count_activities(records, line, spans, answer.missing);
    answer.persons = std::move(counted.persons);
    detail::count_agreements(records, line, spans, counted.uses, answer);
    std::sort(answer.missing.begin(), answer.missing.end());
    answer.missing.erase(std::unique(answer.missing.begin(), answer.missing.end()),
                         answer.missing.end());
    return answer;
}

} // namespace jspu_coop
