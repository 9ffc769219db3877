#include "questions/agreement_capacity/common_split.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

namespace jspu_coop::detail {

namespace {

template <class T>
std::vector<T> in_order(std::vector<T> list) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
}

split_group group_of(split_part const& part) {
    return {in_order(part.levels), in_order(part.fields)};
}

std::set<split_group> groups_of(fact<places> const& said) {
    std::set<split_group> groups;
    for (split_part const& each : splits_of(said)) {
        groups.insert(group_of(each));
    }
    return groups;
}

bool admits(std::vector<field_of_study> const& wide, field_of_study const& field) {
    return std::ranges::any_of(wide,
                               [&](field_of_study const& each) { return each.contains(field); });
}

/// Whether everybody in a group is in the other.
bool covers(split_group const& wide, split_group const& group) {
    bool const by_level =
        wide.levels.empty()
        || (!group.levels.empty() && std::ranges::includes(wide.levels, group.levels));
    bool const by_field =
        wide.fields.empty()
        || (!group.fields.empty() && std::ranges::all_of(group.fields, [&](auto const& each) {
               return admits(wide.fields, each);
           }));
    return by_level && by_field;
}

/// Whether who is at a level, in a field, is in a group; without a field, in one that none names.
bool has(split_group const& group, qualification_level level,
         std::optional<field_of_study> const& field) {
    bool const by_level = group.levels.empty() || std::ranges::binary_search(group.levels, level);
    return by_level && (group.fields.empty() || (field && admits(group.fields, *field)));
}

/// Into which groups the texts of a limit that count in a unit split it, each way once.
std::set<std::set<split_group>> ways_of(gathered_limit const& limit, place_unit const& in) {
    std::set<std::set<split_group>> ways;
    for (limit_source const& text : limit.texts) {
        bool const counts = std::ranges::any_of(
            text.days, [&](limit_days const& each) { return unit_of(text.said, each.span) == in; });
        if (counts) {
            ways.insert(groups_of(text.said));
        }
    }
    return ways;
}

} // namespace

common_split split_of(std::vector<gathered_limit const*> const& limits, place_unit const& in) {
    std::set<std::set<split_group>> certain; // of the limits of which it is certain
    bool is_split = false;
    bool is_open = false;
    for (gathered_limit const* each : limits) {
        auto const ways = ways_of(*each, in);
        is_split =
            is_split || std::ranges::any_of(ways, [](auto const& one) { return !one.empty(); });
        if (ways.size() > 1 || !allowance_of(*each, in).most) { // another text may count
            is_open = true;
        } else {
            certain.insert(ways.begin(), ways.end());
        }
    }
    if (!is_split) {
        return {};
    }
    if (certain.size() > 1) {
        return {outcome::not_satisfied, {}};
    }
    if (is_open) {
        return {outcome::undetermined, {}};
    }
    return {outcome::satisfied, {certain.begin()->begin(), certain.begin()->end()}};
}

std::vector<split_part> parts_over(fact<places> const& said, split_group const& group) {
    std::vector<split_part> parts{{{}, {}, number_in(said.value())}};
    std::ranges::copy_if(splits_of(said), std::back_inserter(parts),
                         [&](split_part const& each) { return covers(group_of(each), group); });
    return parts;
}

bool has_own(split_group const& group, std::vector<split_group> const& all) {
    auto const levels = group.levels.empty() ? std::vector(every<qualification_level>().begin(),
                                                           every<qualification_level>().end())
                                             : group.levels;
    std::vector<std::optional<field_of_study>> fields(group.fields.begin(), group.fields.end());
    if (fields.empty()) {
        fields.emplace_back(std::nullopt);
    }
    return std::ranges::any_of(levels, [&](qualification_level level) {
        return std::ranges::any_of(fields, [&](auto const& field) {
            return std::ranges::none_of(all, [&](split_group const& other) {
                return !covers(other, group) && has(other, level, field);
            });
        });
    });
}

} // namespace jspu_coop::detail
