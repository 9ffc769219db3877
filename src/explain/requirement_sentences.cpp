#include <jspu_coop/explain/requirement_sentences.hpp>

#include "explain/prepared_sentences.hpp"

#include <stdexcept>
#include <utility>

namespace jspu_coop {

requirement_sentences::requirement_sentences(compiled_policy policy, wording const& words,
                                             sensitive_values sensitive)
    : prepared_{
        std::make_shared<detail::prepared_sentences const>(std::move(policy), words, sensitive)} {}

void requirement_sentences::write(requirement_outcomes const& outcomes, fact_row const& row,
                                  std::string& text) const {
    prepared_->check(outcomes, row);
    prepared_->fetch(row);
    text += prepared_->answer(outcomes.result());
    text += '\n';
    for (std::size_t at = 0; at < outcomes.requirements().size(); ++at) {
        text.append(2 * (prepared_->depth_of(at) + 1), ' ');
        prepared_->append(text, at, outcomes, row);
        text += '\n';
    }
}

void requirement_sentences::write_one(std::size_t at, requirement_outcomes const& outcomes,
                                      fact_row const& row, std::string& text) const {
    prepared_->check(outcomes, row);
    if (at >= outcomes.requirements().size()) {
        throw std::out_of_range{"the policy has no requirement at this place"};
    }
    prepared_->append(text, at, outcomes, row);
}

} // namespace jspu_coop
