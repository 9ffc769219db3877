#include "questions/capacity/clause_texts.hpp"

#include <jspu_coop/records/agreements/agreement_state.hpp>

#include <algorithm>
#include <set>
#include <variant>

namespace jspu_coop::detail {

std::vector<clause_text> texts_of(agreement const& paper, clause_id const& of) {
    return texts_of(paper, of, [](clause const& left, clause const& right) {
        return left.places == right.places;
    });
}

std::vector<clause_text>
texts_of(agreement const& paper, clause_id const& of,
         std::function<bool(clause const&, clause const&)> const& is_same) {
    std::set<date> changes{date::min()};
    for (auto const& entry : paper.history.entries()) {
        changes.insert(entry.effect);
    }
    std::vector<clause_text> texts;
    bool stood_before = false;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        auto const next = std::next(change);
        period const days =
            next == changes.end() ? period::from(*change) : period{*change, *next->previous()};
        auto const stands = state_on(paper, *change).clauses;
        auto const found = std::find_if(stands.begin(), stands.end(),
                                        [&](auto const& each) { return each.current.id == of; });
        bool const stands_now = found != stands.end();
        if (stands_now && stood_before && is_same(texts.back().current, found->current)) {
            texts.back().days = *period::make(texts.back().days.first(), days.last());
        } else if (stands_now) {
            texts.push_back({found->current, found->version, days});
        }
        stood_before = stands_now;
    }
    return texts;
}

namespace {

bool is_left_to_later(clause const& of) {
    places const* const said = of.places.get();
    return said && std::holds_alternative<undefined_places>(*said);
}

/// The days that are not before the day of the question; of days that are over, the last.
period still_to_come(period const& days, date const& asked_on) {
    date const from = std::max(days.first(), asked_on);
    return days.last() ? period{std::min(from, *days.last()), *days.last()} : period::from(from);
}

} // namespace

std::vector<text_in_days> those_that_bear(std::vector<clause_text> const& texts,
                                          std::vector<text_in_days> all, date const& asked_on) {
    auto const stands_in = [&](text_in_days const& each) {
        return texts[each.text].days.overlaps(each.days);
    };
    std::vector<text_in_days> const candidates = all;
    std::erase_if(all, [&](text_in_days const& each) {
        return is_left_to_later(texts[each.text].current)
               && std::any_of(candidates.begin(), candidates.end(), [&](text_in_days const& other) {
                      return each.text < other.text && stands_in(other);
                  });
    });
    std::vector<text_in_days> bearing;
    std::copy_if(all.begin(), all.end(), std::back_inserter(bearing), [&](auto const& each) {
        return texts[each.text].days.overlaps(still_to_come(each.days, asked_on));
    });
    if (!bearing.empty() || all.empty()) {
        return bearing;
    }
    // Texts are in the order of their days, so that the later of two is the nearer one.
    auto const in_order = [](text_in_days const& left, text_in_days const& right) {
        return left.text < right.text;
    };
    std::sort(all.begin(), all.end(), in_order);
    auto chosen = std::find_if(all.rbegin(), all.rend(), stands_in);
    if (chosen == all.rend()) {
        chosen = std::find_if(all.rbegin(), all.rend(), [&](text_in_days const& each) {
            return texts[each.text].days.first() < each.days.first();
        });
    }
    return {chosen == all.rend() ? all.front() : *chosen};
}

} // namespace jspu_coop::detail
