#include "questions/award_standing/study_check.hpp"

#include <algorithm>
#include <string>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// What a course is worth in a reading; none where it may be worth anything.
[[nodiscard]] result<std::optional<decimal>> worth_in(fact<credits> const& worth, bool is_possible,
                                                      credits const& asked) {
    if (credits const* const known = worth.get()) {
        if (known->system() == asked.system()) {
            return std::optional{known->amount()};
        }
        return compare(*known, asked).error();
    }
    std::vector<credits> const& claims = worth.claims();
    if (claims.empty()) {
        bool const is_unbounded = is_possible && !worth.is_absent();
        return is_unbounded ? std::optional<decimal>{} : std::optional{decimal{0}};
    }
    for (credits const& each : claims) {
        if (auto const compared = compare(each, asked); compared.has_error()) {
            return compared.error();
        }
    }
    auto const [least, most] = std::ranges::minmax(claims, {}, &credits::amount);
    return std::optional{(is_possible ? most : least).amount()};
}

[[nodiscard]] bool is_of(std::vector<party_id> const& sites, counting_line const& line) {
    return sites.empty() || std::ranges::all_of(line.shown.sites, [&](party_id const& each) {
               return std::ranges::find(sites, each) != sites.end();
           });
}

} // namespace

award_requirement const& requirement_in(joint_programme const& programme,
                                        award_requirement_id const& id) {
    return *std::ranges::find(programme.requirements, id, &award_requirement::id);
}

result<std::optional<decimal>> credits_in(study_reading const& study,
                                          credit_requirement const& asked) {
    // A course that came to the award in two ways counts once: by the way in which it is worth
    // more.
    std::vector<decimal> counted(study.table.counted.size(), decimal{0});
    bool is_unbounded = false;
    for (counting_line const& line : study.table.lines) {
        if (!counts_in(line, study.by, study.left_out) || !is_of(asked.sites, line)) {
            continue;
        }
        for (std::size_t at = 0; at < line.counted.size(); ++at) {
            auto const worth = worth_in(line.shown.worth[at], study.by.is_possible, asked.least);
            if (worth.has_error()) {
                return fault{worth.error()}.under(
                    path_join("/courses", line.shown.counts_as[at].str()));
            }
            is_unbounded = is_unbounded || !worth->has_value();
            decimal& most = counted[line.counted[at]];
            most = std::max(most, worth->value_or(decimal{0}));
        }
    }
    decimal whole{0};
    for (std::size_t at = 0; at < counted.size(); ++at) {
        auto const sum = add(whole, counted[at]);
        if (sum.has_error()) {
            return fault{sum.error()}.under(path_join("/courses", study.table.counted[at].str()));
        }
        whole = *sum;
    }
    return is_unbounded ? std::optional<decimal>{} : std::optional{whole};
}

result<course_fit> fit_courses(joint_programme const& programme, study_reading const& study,
                               std::vector<award_requirement_id> const& requirements) {
    course_fit fit{{}, {}, {assignment_answer::met}};
    constexpr auto nowhere = static_cast<std::size_t>(-1);
    std::vector<std::size_t> place(study.table.counted.size(), nowhere);
    for (counting_line const& line : study.table.lines) {
        if (counts_in(line, study.by, study.left_out)) {
            for (std::size_t const each : line.counted) {
                place[each] = 0;
            }
        }
    }
    for (std::size_t number = 0; number < place.size(); ++number) {
        if (place[number] != nowhere) {
            place[number] = fit.courses.size();
            fit.courses.push_back(number);
        }
    }
    assignment_problem problem{std::vector<std::int64_t>(fit.courses.size(), 0), {}, false};
    for (award_requirement_id const& id : requirements) {
        auto const* const asked =
            std::get_if<course_requirement>(&requirement_in(programme, id).demand);
        if (asked == nullptr) {
            continue;
        }
        course_demand demand{demand_measure::courses, asked->least, {}};
        for (course_id const& each : asked->courses) {
            auto const found = std::ranges::lower_bound(study.table.counted, each);
            if (found == study.table.counted.end() || *found != each) {
                continue;
            }
            auto const number = static_cast<std::size_t>(found - study.table.counted.begin());
            if (place[number] != nowhere) {
                demand.courses.push_back(place[number]);
            }
        }
        fit.requirements.push_back(id);
        problem.demands.push_back(std::move(demand));
    }
    if (problem.demands.empty()) {
        return fit;
    }
    auto assigned = assign_courses(problem);
    if (assigned.has_error()) {
        return assigned.error();
    }
    fit.assigned = *std::move(assigned);
    return fit;
}

result<bool> study_is_enough(joint_programme const& programme, study_reading const& study,
                             std::vector<award_requirement_id> const& requirements) {
    for (award_requirement_id const& id : requirements) {
        auto const* const asked =
            std::get_if<credit_requirement>(&requirement_in(programme, id).demand);
        if (asked == nullptr) {
            continue;
        }
        auto const counted = credits_in(study, *asked);
        if (counted.has_error()) {
            return counted.error();
        }
        if (counted->has_value() && **counted < asked->least.amount()) {
            return false;
        }
    }
    auto const fit = fit_courses(programme, study, requirements);
    if (fit.has_error()) {
        return fit.error();
    }
    return fit->assigned.answer == assignment_answer::met;
}

} // namespace jspu_coop::detail
