#include "questions/coverage/lineage.hpp"

#include <algorithm>

namespace jspu_coop::detail {

std::vector<ancestor> lineage_of(snapshot const& records, party_id const& who) {
    std::vector<ancestor> line{{who, std::nullopt, nullptr}};
    // The register refuses cycles of succession, so the walk ends.
    for (auto record = records.find(who); record;) {
        succession const* const taken_over = succession_of(*record);
        if (taken_over == nullptr) {
            break;
        }
        date const since = line.back().binds_since
                               ? std::max(*line.back().binds_since, taken_over->since)
                               : taken_over->since;
        line.push_back({taken_over->predecessor, since, record});
        record = records.find(taken_over->predecessor);
    }
    return line;
}

bool is_in(std::vector<ancestor> const& line, party_id const& who) noexcept {
    return std::any_of(line.begin(), line.end(),
                       [&](ancestor const& each) { return each.id == who; });
}

} // namespace jspu_coop::detail
