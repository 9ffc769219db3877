#include "questions/award_standing/sharing.hpp"

#include "questions/award_standing/listed_check.hpp"
#include "questions/detail/programme_facts.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// A course that counts to both awards.
struct shared_course {
    std::size_t place; ///< in the evidence
    std::optional<decimal>
        weight; ///< how much of the limit it takes; none where it may be anything
};

/// Which courses of the evidence count, read so.
[[nodiscard]] std::vector<bool> counting(award_case const& of, line_reading by) {
    std::vector<bool> courses(of.table.index.told().courses.size(), false);
    for (counting_line const& line : of.table.lines) {
        if (counts_in(line, by)) {
            for (std::size_t const each : line.study->studied) {
                courses[each] = true;
            }
        }
    }
    return courses;
}

/// Whether a line is of that course alone, and counts as one.
[[nodiscard]] bool is_one_for_one(counting_line const& line, std::size_t place) {
    study_line const& study = *line.study;
    return study.studied.size() == 1 && study.studied[0] == place && study.passed.size() == 1
           && line.counted.size() == 1;
}

/// What a course is worth in the system of the limit: as it was earned, or as it counts to one of
/// the awards by itself; null where nobody has said.
[[nodiscard]] result<fact<credits> const*> worth_in_system(std::size_t place,
                                                           sharing_side const& first,
                                                           sharing_side const& second,
                                                           credits const& limit) {
    course_evidence const& studied = first.of.table.index.told().courses[place];
    fact<credits> const& earned = studied.worth;
    auto const is_of_system = [&](fact<credits> const& worth) {
        return worth.is_known() && worth.value().system() == limit.system();
    };
    if (is_of_system(earned) || earned.is_absent()) {
        return &earned;
    }
    credits const* other = earned.get();
    for (sharing_side const* const side : {&first, &second}) {
        for (counting_line const& line : side->of.table.lines) {
            if (!is_one_for_one(line, place)) {
                continue;
            }
            if (is_of_system(line.worth(0))) {
                return &line.worth(0);
            }
            other = other == nullptr ? line.worth(0).get() : other;
        }
    }
    if (other == nullptr) {
        return nullptr;
    }
    return fault{compare(*other, limit).error()}.under(path_join("/courses", studied.course.str()));
}

/// Looks for a way to let each shared course count to both, or to one of the two, so that both are
/// earned and not more than the limit is shared.
class sharing_search {
public:
    sharing_search(award_case const& first, award_case const& second, line_reading by,
                   std::vector<shared_course> courses, std::optional<decimal> limit)
        : first_{first}, second_{second}, by_{by}, courses_{std::move(courses)}, limit_{limit},
          left_out_of_first_(first.table.index.told().courses.size(), false),
          left_out_of_second_(left_out_of_first_), demands_of_first_{listed_of(first)},
          demands_of_second_{listed_of(second)} {
        // What takes most is shared first: then least has to be left out.
        std::ranges::stable_sort(courses_, std::ranges::greater{}, [](shared_course const& each) {
            return each.weight.value_or(decimal{0});
        });
    }

    /// @return whether there is a way; nothing when the cap was reached before one was found
    [[nodiscard]] result<std::optional<bool>> run() {
        auto const hopeless = is_hopeless();
        if (hopeless.has_error()) {
            return hopeless.error();
        }
        if (*hopeless) {
            return std::optional{false};
        }
        auto const found = from(0, decimal{0});
        if (found.has_error()) {
            return found.error();
        }
        // A way that rests on an assignment that was not decided is none, and not none either.
        bool const is_open = cut_short_ && *found == by_.is_possible;
        if (is_open || (!*found && steps_ > first_.by.most_steps)) {
            return std::optional<bool>{};
        }
        return std::optional{*found};
    }

private:
    /// Whether more has to be left out than both awards together can do without.
    [[nodiscard]] result<bool> is_hopeless() const {
        if (!limit_) {
            return false;
        }
        decimal lacking = *limit_;
        for (shared_course const& each : courses_) {
            auto const rest = subtract(lacking, each.weight.value_or(decimal{0}));
            if (rest.has_error()) {
                return rest.error();
            }
            lacking = *rest;
        }
        for (award_case const* const of : {&first_, &second_}) {
            auto const spare = spare_of(*of);
            if (spare.has_error()) {
                return spare.error();
            }
            if (!*spare) {
                return false;
            }
            auto const rest = add(lacking, **spare);
            if (rest.has_error()) {
                return rest.error();
            }
            lacking = *rest;
        }
        return lacking < decimal{0};
    }

    /// How much of what is shared an award can do without at the most, in the measure of the limit;
    /// none where no requirement of it bounds that.
    [[nodiscard]] result<std::optional<decimal>> spare_of(award_case const& of) const {
        // What counts in two ways is not lost when one of them is left out.
        std::vector<int> ways(of.table.index.course_count(), 0);
        for (counting_line const& line : of.table.lines) {
            for (std::size_t const each : line.counted) {
                ways[each] += counts_in(line, by_) ? 1 : 0;
            }
        }
        std::vector<std::optional<decimal>> worth(of.table.index.told().courses.size());
        for (counting_line const& line : of.table.lines) {
            numbers const studied = line.study->studied;
            if (studied.size() == 1 && is_one_for_one(line, studied[0]) && line.worth(0).is_known()
                && ways[line.counted[0]] == 1) {
                worth[studied[0]] = line.worth(0).value().amount();
            }
        }
        bool const counts_alike = std::ranges::all_of(courses_, [&](shared_course const& course) {
            return course.weight && worth[course.place] == course.weight;
        });
        std::optional<decimal> spare;
        for (award_requirement_id const& id : of.award.requirements.value()) {
            auto const* const asked =
                std::get_if<credit_requirement>(&requirement_in(of.programme, id).demand);
            if (!counts_alike || asked == nullptr || !asked->sites.empty()
                || !asked->courses.empty()) {
                continue;
            }
            auto const counted = credits_in({of.table, by_}, *asked);
            if (counted.has_error()) {
                return counted.error();
            }
            if (!*counted) {
                continue;
            }
            auto const rest = subtract(**counted, asked->least.amount());
            if (rest.has_error()) {
                return rest.error();
            }
            spare = std::min(spare.value_or(*rest), *rest);
        }
        return spare;
    }

    [[nodiscard]] static std::vector<listed_demand> listed_of(award_case const& of) {
        return listed_demands(of, of.award.requirements.value());
    }

    [[nodiscard]] result<bool> is_enough(award_case const& of, std::vector<bool> const& left_out) {
        auto const enough =
            study_is_enough(of, {of.table, by_, &left_out}, of.award.requirements.value(),
                            &of == &first_ ? demands_of_first_ : demands_of_second_);
        if (enough.has_error()) {
            return enough.error();
        }
        if (*enough == outcome::undetermined) {
            cut_short_ = true;
            return by_.is_possible;
        }
        return *enough == outcome::satisfied;
    }

    [[nodiscard]] result<bool> from(std::size_t at, decimal shared) {
        if (++steps_ > first_.by.most_steps) {
            return false;
        }
        if (at == courses_.size()) {
            auto const first = is_enough(first_, left_out_of_first_);
            return first.has_error() || !*first ? first : is_enough(second_, left_out_of_second_);
        }
        shared_course const& each = courses_[at];
        if (each.weight) {
            auto const sum = add(shared, *each.weight);
            if (sum.has_error()) {
                return sum.error();
            }
            if (!limit_ || *sum <= *limit_) {
                auto const found = from(at + 1, *sum);
                if (found.has_error() || *found) {
                    return found;
                }
            }
        }
        auto const without = without_in(first_, left_out_of_first_, at, shared);
        return without.has_error() || *without
                   ? without
                   : without_in(second_, left_out_of_second_, at, shared);
    }

    /// The ways in which a course does not count to one of the awards.
    [[nodiscard]] result<bool> without_in(award_case const& of, std::vector<bool>& left_out,
                                          std::size_t at, decimal shared) {
        left_out[courses_[at].place] = true;
        auto enough = is_enough(of, left_out);
        if (enough.has_value() && *enough) {
            enough = from(at + 1, shared);
        }
        left_out[courses_[at].place] = false;
        return enough;
    }

    award_case const& first_;
    award_case const& second_;
    line_reading by_;
    std::vector<shared_course> courses_;
    std::optional<decimal> limit_; // none: without limit
    std::vector<bool> left_out_of_first_;
    std::vector<bool> left_out_of_second_;
    std::vector<listed_demand> demands_of_first_;
    std::vector<listed_demand> demands_of_second_;
    bool cut_short_{false}; // whether an assignment of courses was not decided
    std::uint64_t steps_{0};
};

/// The lowest and the highest limit that the sources leave room for; none: without limit.
struct limit_range {
    std::optional<decimal> lowest;
    std::optional<decimal> highest;
};

[[nodiscard]] limit_range limits_of(fact<credits> const& most) {
    if (most.is_known()) {
        return {most.value().amount(), most.value().amount()};
    }
    if (most.is_absent()) {
        return {std::nullopt, std::nullopt};
    }
    limit_range range{decimal{0}, std::nullopt};
    if (!most.claims().empty()) {
        auto const [low, high] = std::ranges::minmax(most.claims(), {}, &credits::amount);
        range = {low.amount(), high.amount()};
    }
    return range;
}

/// Judges one pair.
class sharing_judge {
public:
    sharing_judge(credit_sharing const& rule, sharing_side const& first, sharing_side const& second)
        : rule_{rule}, first_{first}, second_{second} {}

    [[nodiscard]] result<sharing_standing> run() {
        judged_.both = both(first_.earned, second_.earned);
        if (auto const told = tell_shared(); told.has_error()) {
            return told.error();
        }
        if (judged_.both == outcome::not_satisfied || rule_.most.is_absent()) {
            return judged_;
        }
        if (!first_.of.award.requirements.is_known() || !second_.of.award.requirements.is_known()) {
            judged_.both = outcome::undetermined;
            return judged_;
        }
        limit_range const limits = limits_of(rule_.most);
        bool const is_within = shared_ && (!limits.lowest || *shared_ <= *limits.lowest);
        if (is_within && judged_.both == outcome::satisfied) {
            return judged_;
        }
        auto const surely = search({false, false}, limits.lowest);
        auto const possibly = search({true, false}, limits.highest);
        if (surely.has_error() || possibly.has_error()) {
            return surely.has_error() ? surely.error() : possibly.error();
        }
        conclude(*surely, *possibly);
        return judged_;
    }

private:
    void conclude(std::optional<bool> surely, std::optional<bool> possibly) {
        if (possibly == false) {
            judged_.both = outcome::not_satisfied;
        } else if (surely != true) {
            judged_.both = outcome::undetermined;
            judged_.is_decided = surely.has_value() && possibly.has_value();
            tell_missing();
        }
    }

    /// What may decide whether both can be had within the limit.
    void tell_missing() {
        note_open(judged_.missing, rule_.most,
                  {"joint_programme", first_.of.programme.id.str(),
                   "/sharing/" + rule_.first.str() + "," + rule_.second.str() + "/most"});
        for (sharing_side const* const side : {&first_, &second_}) {
            merge_into(judged_.missing, open_study(side->of));
            note_open_split(judged_.missing, side->of,
                            listed_demands(side->of, side->of.award.requirements.value()));
        }
        for (course_evidence const& each : first_.of.table.index.told().courses) {
            if (each.passed != fact{false}) {
                note_open(judged_.missing, each.worth,
                          place_of(first_.of.student, each.course, "credits"));
            }
        }
    }

    /// What counts to both for certain, and how much that is.
    [[nodiscard]] result<void> tell_shared() {
        auto const courses = shared({false, false});
        if (courses.has_error()) {
            return courses.error();
        }
        study_index const& index = first_.of.table.index;
        std::vector<std::size_t> counted;
        counted.reserve(courses->size());
        shared_ = decimal{0};
        for (shared_course const& each : *courses) {
            counted.push_back(index.number_at(each.place));
            if (!each.weight || !shared_) {
                shared_.reset();
                continue;
            }
            auto const sum = add(*shared_, *each.weight);
            if (sum.has_error()) {
                return sum.error();
            }
            shared_ = *sum;
        }
        std::ranges::sort(counted);
        judged_.courses.reserve(counted.size());
        for (std::size_t const each : counted) {
            judged_.courses.push_back(index.course_of(each));
        }
        if (rule_.most.is_known()) {
            judged_.most = rule_.most.value();
            if (shared_) {
                judged_.shared = credits{*shared_, judged_.most->system()};
            }
        }
        return {};
    }

    [[nodiscard]] result<std::optional<bool>> search(line_reading by,
                                                     std::optional<decimal> limit) {
        auto courses = shared(by);
        if (courses.has_error()) {
            return courses.error();
        }
        return sharing_search{first_.of, second_.of, by, *std::move(courses), limit}.run();
    }

    [[nodiscard]] result<std::vector<shared_course>> shared(line_reading by) const {
        std::vector<shared_course> courses;
        std::vector<bool> const first = counting(first_.of, by);
        std::vector<bool> const second = counting(second_.of, by);
        auto const* const limit = any_limit();
        courses.reserve(first.size());
        for (std::size_t place = 0; place < first.size(); ++place) {
            if (!first[place] || !second[place]) {
                continue;
            }
            auto const told = limit == nullptr ? result<fact<credits> const*>{nullptr}
                                               : worth_in_system(place, first_, second_, *limit);
            if (told.has_error()) {
                return told.error();
            }
            fact<credits> const* const worth = *told;
            shared_course course{place, {}};
            if (worth != nullptr && worth->is_known()) {
                course.weight = worth->value().amount();
            } else if (by.is_possible || (worth != nullptr && worth->is_absent())) {
                course.weight = decimal{0};
            }
            courses.push_back(course);
        }
        return courses;
    }

    [[nodiscard]] credits const* any_limit() const {
        if (credits const* const known = rule_.most.get()) {
            return known;
        }
        return rule_.most.claims().empty() ? nullptr : &rule_.most.claims().front();
    }

    credit_sharing const& rule_;
    sharing_side const& first_;
    sharing_side const& second_;
    std::optional<decimal> shared_{}; // how much counts to both for certain, where that is known
    sharing_standing judged_{rule_.first, rule_.second, outcome::undetermined, true, {}, {}, {},
                             {}};
};

} // namespace

result<sharing_standing> judge_sharing(credit_sharing const& rule, sharing_side const& first,
                                       sharing_side const& second) {
    return sharing_judge{rule, first, second}.run();
}

} // namespace jspu_coop::detail
