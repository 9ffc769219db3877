#include "questions/award_standing/study_check.hpp"

#include <algorithm>
#include <string>

namespace jspu_coop::detail {

result<std::optional<decimal>> worth_in(fact<credits> const& worth, bool is_possible,
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

bool is_of(std::vector<party_id> const& sites, study_index const& index,
           counting_line const& line) {
    return sites.empty() || std::ranges::all_of(line.study->sites, [&](std::size_t each) {
               return std::ranges::find(sites, index.institution_of(each)) != sites.end();
           });
}

award_requirement const& requirement_in(joint_programme const& programme,
                                        award_requirement_id const& id) {
    return *std::ranges::find(programme.requirements, id, &award_requirement::id);
}

result<std::optional<decimal>> credits_in(study_reading const& study,
                                          credit_requirement const& asked) {
    // A course that came to the award in two ways counts once: by the way in which it is worth
    // more.
    study_index const& index = study.table.index;
    std::vector<decimal> counted(index.course_count(), decimal{0});
    bool is_unbounded = false;
    for (counting_line const& line : study.table.lines) {
        if (!counts_in(line, study.by, study.left_out) || !is_of(asked.sites, index, line)) {
            continue;
        }
        for (std::size_t at = 0; at < line.counted.size(); ++at) {
            auto const worth = worth_in(line.worth(at), study.by.is_possible, asked.least);
            if (worth.has_error()) {
                return fault{worth.error()}.under(
                    path_join("/courses", index.course_of(line.counted[at]).str()));
            }
            is_unbounded = is_unbounded || !worth->has_value();
            decimal& most = counted[line.counted[at]];
            most = std::max(most, worth->value_or(decimal{0}));
        }
    }
    decimal whole{0};
    for (std::size_t at = 0; at < counted.size(); ++at) {
        if (counted[at] == decimal{0}) {
            continue;
        }
        auto const sum = add(whole, counted[at]);
        if (sum.has_error()) {
            return fault{sum.error()}.under(path_join("/courses", index.course_of(at).str()));
        }
        whole = *sum;
    }
    return is_unbounded ? std::optional<decimal>{} : std::optional{whole};
}

} // namespace jspu_coop::detail
