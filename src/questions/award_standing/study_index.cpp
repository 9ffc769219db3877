#include "questions/award_standing/study_index.hpp"

#include <jspu_coop/verdict/checks.hpp>

#include <algorithm>
#include <compare>
#include <functional>
#include <tuple>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

constexpr auto nowhere = static_cast<std::size_t>(-1);

[[nodiscard]] bool holds(bool value) noexcept {
    return value;
}

[[nodiscard]] std::strong_ordering order_of(numbers left, numbers right) noexcept {
    if (left.size() == 1 && right.size() == 1) {
        return left.front() <=> right.front();
    }
    return std::lexicographical_compare_three_way(left.begin(), left.end(), right.begin(),
                                                  right.end());
}

/// Sorts keys and leaves each once.
template <class Key>
void leave_once(std::vector<Key>& keys) {
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

/// Where a key is in a sorted list; nowhere where it is not.
template <class Key>
[[nodiscard]] std::size_t place_in(std::vector<Key> const& keys, Key const& key) {
    auto const place = std::ranges::lower_bound(keys, key);
    bool const is_there = place != keys.end() && *place == key;
    return is_there ? static_cast<std::size_t>(place - keys.begin()) : nowhere;
}

} // namespace

/// A decision in numbers, or an equivalence.
struct study_index::decision {
    std::size_t by;
    numbers passed;
    numbers counts_as;
    course_equivalence const* equivalence;
};

study_index::study_index(told_study const& told, std::span<course const> catalogue,
                         std::span<course_equivalence const> equivalences)
    : told_{told}, catalogue_{catalogue} {
    choose_equivalences(equivalences);
    number_all();
    std::vector<decision> const decisions = numbered_decisions();
    add_taught();
    add_recognised(decisions);
    put_in_order();
}

std::optional<std::size_t> study_index::number_of(course_id const& id) const {
    std::size_t const place = place_in(courses_, id_key{id});
    return place == nowhere ? std::optional<std::size_t>{} : place;
}

void study_index::choose_equivalences(std::span<course_equivalence const> all) {
    if (all.empty()) {
        return;
    }
    std::vector<id_key<course_id>> tried;
    tried.reserve(told_.courses.size());
    for (course_evidence const& each : told_.courses) {
        tried.emplace_back(each.course);
    }
    leave_once(tried);
    for (course_equivalence const& each : all) {
        bool const is_tried = std::ranges::all_of(each.passed, [&](course_id const& one) {
            return place_in(tried, id_key{one}) != nowhere;
        });
        if (is_tried) {
            equivalences_.push_back(&each);
        }
    }
    std::ranges::stable_sort(
        equivalences_, [](course_equivalence const* left, course_equivalence const* right) {
            bool const left_is_published = std::holds_alternative<published_rule>(left->basis);
            bool const right_is_published = std::holds_alternative<published_rule>(right->basis);
            return std::tie(left_is_published, left->passed, left->counts_as)
                   < std::tie(right_is_published, right->passed, right->counts_as);
        });
}

/// Every course that was studied or decided of, or that an equivalence names, and every institution
/// where it was studied, or that decided.
void study_index::number_all() {
    struct mention {
        id_key<course_id> course;
        std::size_t at;
    };
    std::vector<mention> mentions;
    mentions.reserve(told_.courses.size() + 2 * told_.decisions.size());
    auto const mention_course = [&](course_id const& course) {
        mentions.push_back({id_key{course}, mentions.size()});
    };
    auto const mention_institution = [&](party_id const& institution) {
        id_key const key{institution};
        if (institutions_.empty() || institutions_.back() != key) {
            institutions_.push_back(key);
        }
    };
    for (course_evidence const& each : told_.courses) {
        mention_course(each.course);
        mention_institution(each.site);
    }
    for (told_decision const& each : told_.decisions) {
        std::ranges::for_each(each.told->passed, mention_course);
        std::ranges::for_each(each.told->counts_as, mention_course);
        mention_institution(each.told->by);
    }
    for (course_equivalence const* const each : equivalences_) {
        std::ranges::for_each(each->passed, mention_course);
        std::ranges::for_each(each->counts_as, mention_course);
    }
    leave_once(institutions_);
    std::ranges::sort(mentions, {}, &mention::course);
    mentioned_.resize(mentions.size());
    courses_.reserve(mentions.size());
    for (mention const& each : mentions) {
        if (courses_.empty() || courses_.back() != each.course) {
            courses_.push_back(each.course);
        }
        mentioned_[each.at] = courses_.size() - 1;
    }
}

/// In an order that is the same whatever the order in which they were taken; then the equivalences.
std::vector<study_index::decision> study_index::numbered_decisions() {
    std::vector<decision> decisions;
    decisions.reserve(told_.decisions.size() + equivalences_.size());
    std::span<std::size_t> rest{mentioned_};
    rest = rest.subspan(told_.courses.size());
    auto const add = [&](std::size_t by, auto const& told, course_equivalence const* equivalence) {
        auto const passed = rest.first(told.passed.size());
        auto const counts_as = rest.subspan(passed.size(), told.counts_as.size());
        rest = rest.subspan(passed.size() + counts_as.size());
        std::ranges::sort(passed);
        decisions.push_back({by, passed, counts_as, equivalence});
    };
    for (told_decision const& each : told_.decisions) {
        add(place_in(institutions_, id_key{each.told->by}), *each.told, nullptr);
    }
    std::ranges::sort(decisions, [](decision const& left, decision const& right) {
        return left.by != right.by ? left.by < right.by : order_of(left.passed, right.passed) < 0;
    });
    for (course_equivalence const* const each : equivalences_) {
        add(nowhere, *each, each);
    }
    return decisions;
}

void study_index::add_taught() {
    std::size_t const count = told_.courses.size();
    places_.resize(count);
    sites_.resize(count);
    earned_.resize(count);
    lines_.reserve(count + told_.decisions.size() + equivalences_.size());
    for (std::size_t at = 0; at < count; ++at) {
        course_evidence const& each = told_.courses[at];
        places_[at] = at;
        sites_[at] = place_in(institutions_, id_key{each.site});
        earned_[at] = &each.worth;
        numbers const course{&mentioned_[at], 1};
        outcome const passed = holds_of(each.passed, holds);
        lines_.push_back({sites_[at],
                          false,
                          nullptr,
                          course,
                          {&places_[at], 1},
                          {&sites_[at], 1},
                          course,
                          {&earned_[at], 1},
                          passed,
                          either(passed, holds_of(each.in_progress, holds))});
    }
}

void study_index::add_recognised(std::vector<decision> const& decisions) {
    std::vector<std::size_t> const places = studied_places();
    find_listed();
    // Reserved, so that what the lines point to stays where it is.
    decided_.reserve(2 * (mentioned_.size() - told_.courses.size()));
    worth_.reserve(mentioned_.size() - told_.courses.size());
    for (auto const& [by, passed, counts_as, equivalence] : decisions) {
        if (equivalence == nullptr && counts_as.empty()) {
            refusals_.push_back({by, passed});
            continue;
        }
        study_line line{by,
                        true,
                        equivalence,
                        passed,
                        {},
                        {},
                        counts_as,
                        {},
                        outcome::satisfied,
                        outcome::satisfied};
        auto const studied = static_cast<std::ptrdiff_t>(decided_.size());
        for (std::size_t const number : passed) {
            std::size_t const place = places[number];
            bool const is_studied = place != nowhere;
            line.is_passed =
                both(line.is_passed, is_studied ? lines_[place].is_passed : outcome::not_satisfied);
            line.is_passed_at_last =
                both(line.is_passed_at_last,
                     is_studied ? lines_[place].is_passed_at_last : outcome::not_satisfied);
            if (is_studied) {
                decided_.push_back(place);
            }
        }
        line.studied = {decided_.begin() + studied, decided_.end()};
        auto const sites = static_cast<std::ptrdiff_t>(decided_.size());
        for (std::size_t const place : line.studied) {
            decided_.push_back(sites_[place]);
        }
        std::sort(decided_.begin() + sites, decided_.end());
        decided_.erase(std::unique(decided_.begin() + sites, decided_.end()), decided_.end());
        line.sites = {decided_.begin() + sites, decided_.end()};
        auto const worth = static_cast<std::ptrdiff_t>(worth_.size());
        for (std::size_t const number : counts_as) {
            course const* const listed = listed_[number];
            worth_.push_back(listed != nullptr ? &listed->credits : &unlisted_);
        }
        line.worth = {worth_.begin() + worth, worth_.end()};
        lines_.push_back(line);
    }
}

/// Where each course was studied; of one that was tried at several sites, where it was passed.
std::vector<std::size_t> study_index::studied_places() const {
    std::vector<std::size_t> places(courses_.size(), nowhere);
    for (std::size_t at = 0; at < told_.courses.size(); ++at) {
        std::size_t& place = places[mentioned_[at]];
        fact<bool> const& passed = told_.courses[at].passed;
        if (place == nowhere || (passed.is_known() && passed.value())) {
            place = at;
        }
    }
    return places;
}

void study_index::find_listed() {
    if (told_.decisions.empty() && equivalences_.empty()) {
        return;
    }
    listed_.resize(courses_.size(), nullptr);
    for (course const& each : catalogue_) {
        if (auto const number = number_of(each.id); number && listed_[*number] == nullptr) {
            listed_[*number] = &each;
        }
    }
}

void study_index::put_in_order() {
    struct studied_line {
        std::size_t place;
        std::size_t number;
    };
    std::vector<studied_line> studied;
    studied.reserve(mentioned_.size());
    for (std::size_t number = 0; number < lines_.size(); ++number) {
        for (std::size_t const place : lines_[number].studied) {
            studied.push_back({place, number});
        }
    }
    by_place_ = lists_by(studied, told_.courses.size(), std::mem_fn(&studied_line::place));
    for (std::size_t& each : by_place_.places) {
        each = studied[each].number;
    }
    // By the first course, which for most lines is the only one, and then by all of them.
    key_lists by_course = lists_by(lines_, courses_.size(), [](study_line const& line) {
        return line.passed.empty() ? 0 : line.passed.front();
    });
    for (std::size_t course = 0; course < courses_.size(); ++course) {
        std::ranges::sort(by_course.of(course), [&](std::size_t left, std::size_t right) {
            study_line const& one = lines_[left];
            study_line const& other = lines_[right];
            auto order = order_of(one.passed, other.passed);
            order = order != 0 ? order : order_of(one.sites, other.sites);
            order = order != 0 ? order : order_of(one.counts_as, other.counts_as);
            return order != 0 ? order < 0 : left < right;
        });
    }
    order_ = std::move(by_course.places);
}

} // namespace jspu_coop::detail
