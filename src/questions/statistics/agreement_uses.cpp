#include "questions/statistics/agreement_uses.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace jspu_coop::detail {

void span_uses::add(std::vector<figure_spans::met> const& spans, bool is_certain,
                    std::size_t all_spans) {
    uses_.resize(all_spans, 0);
    for (figure_spans::met const& each : spans) {
        std::uint8_t const use = is_certain && each.is_certain ? 2 : 1;
        uses_[each.span] = std::max(uses_[each.span], use);
    }
}

void agreement_uses::note(noted& of, std::vector<figure_spans::met> const& spans, bool is_certain,
                          std::vector<missing_fact> const& why) const {
    of.uses.add(spans, is_certain, spans_);
    of.why.insert(of.why.end(), why.begin(), why.end());
}

void agreement_uses::under(agreement_id const& what, std::vector<figure_spans::met> const& spans,
                           bool is_certain, std::vector<missing_fact> const& why) {
    note(under_[what], spans, is_certain, why);
}

void agreement_uses::with(party_id const& partner, std::vector<figure_spans::met> const& spans,
                          std::vector<missing_fact> const& why) {
    note(with_[partner], spans, false, why);
}

void agreement_uses::with_anybody(std::vector<figure_spans::met> const& spans,
                                  std::vector<missing_fact> const& why) {
    note(anybody_, spans, false, why);
}

void agreement_uses::between(party_id const& one, party_id const& other,
                             std::vector<figure_spans::met> const& spans,
                             std::vector<missing_fact> const& why) {
    note(between_[std::minmax(one, other)], spans, false, why);
}

template <class Visit>
void agreement_uses::each_possible(std::vector<party_id> const& parties, Visit const& visit) {
    visit(anybody_);
    for (party_id const& each : parties) {
        if (auto const found = with_.find(each); found != with_.end()) {
            visit(found->second);
        }
    }
    // Of two parties one is the party asked about, whose activities stand with the partner.
    for (auto one = parties.begin(); parties.size() > 2 && one != parties.end(); ++one) {
        for (auto other = one + 1; other != parties.end(); ++other) {
            if (auto const found = between_.find(std::minmax(*one, *other));
                found != between_.end()) {
                visit(found->second);
            }
        }
    }
}

outcome agreement_uses::use_of(agreement_id const& what, std::vector<party_id> const& parties,
                               std::size_t span) {
    auto const own = under_.find(what);
    if (own != under_.end() && own->second.uses.surely(span)) {
        return outcome::satisfied;
    }
    bool may_be = own != under_.end() && own->second.uses.perhaps(span);
    each_possible(parties, [&](noted const& each) { may_be = may_be || each.uses.perhaps(span); });
    return may_be ? outcome::undetermined : outcome::not_satisfied;
}

void agreement_uses::take_reasons(agreement_id const& what, std::vector<party_id> const& parties,
                                  std::vector<missing_fact>& missing) {
    auto const take = [&](noted& of) {
        std::move(of.why.begin(), of.why.end(), std::back_inserter(missing));
        of.why.clear();
    };
    if (auto const own = under_.find(what); own != under_.end()) {
        take(own->second);
    }
    each_possible(parties, take);
}

} // namespace jspu_coop::detail
