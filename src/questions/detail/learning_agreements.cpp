#include "questions/detail/learning_agreements.hpp"

#include <algorithm>

namespace jspu_coop::detail {

std::vector<learning_agreement_party> yet_to_sign(period_state const& towards) {
    bool const is_needed =
        towards.proposed || (!towards.agreed && towards.last == period_step::accepted);
    std::vector<learning_agreement_party> lacking;
    for (learning_agreement_party const each : every<learning_agreement_party>()) {
        if (is_needed && std::ranges::find(towards.signed_by, each) == towards.signed_by.end()) {
            lacking.push_back(each);
        }
    }
    return lacking;
}

} // namespace jspu_coop::detail
