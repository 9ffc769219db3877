#include "questions/award_standing/alike_courses.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// What an award sees of a course that counts to it by itself.
struct award_profile {
    fact<credits> const* worth{nullptr};  ///< its credit; null: it does not count
    numbers sites{};                      ///< where it was studied
    std::vector<std::size_t> listed_by{}; ///< the demands that list it
    bool is_single{true};                 ///< whether it counts in one way, and as one course

    [[nodiscard]] bool is_like(award_profile const& other) const {
        if (!is_single || !other.is_single || (worth == nullptr) != (other.worth == nullptr)) {
            return false;
        }
        return worth == nullptr
               || (*worth == *other.worth && std::ranges::equal(sites, other.sites)
                   && listed_by == other.listed_by);
    }
};

/// What an award sees of each place in the evidence.
[[nodiscard]] std::vector<award_profile>
profiles_in(award_case const& of, std::vector<listed_demand> const& demands, line_reading by) {
    std::vector<award_profile> seen(of.table.index.told().courses.size());
    std::vector<int> ways(of.table.index.course_count(), 0);
    std::vector<counting_line const*> counting;
    for (counting_line const& line : of.table.lines) {
        if (counts_in(line, by)) {
            counting.push_back(&line);
            for (std::size_t const each : line.counted) {
                ++ways[each];
            }
        }
    }
    for (counting_line const* const line : counting) {
        for (std::size_t const place : line->study->studied) {
            award_profile& made = seen[place];
            made.is_single = made.is_single && made.worth == nullptr && is_one_for_one(*line, place)
                             && ways[line->counted[0]] == 1;
            if (!made.is_single) {
                continue;
            }
            made.worth = &line->worth(0);
            made.sites = line->study->sites;
            for (std::size_t at = 0; at < demands.size(); ++at) {
                if (std::ranges::find(demands[at].numbers, line->counted[0])
                    != demands[at].numbers.end()) {
                    made.listed_by.push_back(at);
                }
            }
        }
    }
    return seen;
}

[[nodiscard]] bool are_seen_alike(std::optional<shared_course> const& one,
                                  std::optional<shared_course> const& other) {
    return one.has_value() == other.has_value() && (!one || one->weight == other->weight);
}

} // namespace

void find_kinds(std::vector<joint_course>& courses, std::vector<award_case const*> const& awards,
                std::vector<std::vector<listed_demand>> const& demands, line_reading by) {
    std::vector<std::vector<award_profile>> seen;
    for (std::size_t award = 0; award < awards.size(); ++award) {
        seen.push_back(profiles_in(*awards[award], demands[award], by));
    }
    auto const are_alike = [&](joint_course const& one, joint_course const& other) {
        return std::ranges::equal(one.under, other.under, are_seen_alike)
               && std::ranges::all_of(seen, [&](std::vector<award_profile> const& award) {
                      return award[one.place].is_like(award[other.place]);
                  });
    };
    std::vector<joint_course const*> first_of_kind;
    for (joint_course& each : courses) {
        auto const found = std::ranges::find_if(
            first_of_kind, [&](joint_course const* kind) { return are_alike(*kind, each); });
        each.kind = static_cast<std::size_t>(found - first_of_kind.begin());
        if (found == first_of_kind.end()) {
            first_of_kind.push_back(&each);
        }
    }
}

} // namespace jspu_coop::detail
