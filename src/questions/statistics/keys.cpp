#include "questions/statistics/keys.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace jspu_coop::detail {

namespace {

template <class E>
void add_vocabulary(std::vector<shown_key>& all, statistics_dimension dimension) {
    for (E const each : every<E>()) {
        all.push_back({dimension, to_string(each), key_of(each)});
    }
}

} // namespace

figure_key key_list::key_of(country const& where) {
    auto const [found, is_new] =
        keys_.try_emplace(where, static_cast<figure_key>(figure_keys::countries + keys_.size()));
    if (is_new) {
        countries_.push_back(where);
    }
    return found->second;
}

std::vector<shown_key> key_list::shown() const {
    using of = statistics_dimension;
    std::string const none = "none";
    std::string const not_known = "not_known";
    std::vector<shown_key> list{{of::all, "all", figure_keys::all}};
    std::vector<country> met = countries_;
    std::sort(met.begin(), met.end());
    for (country const& each : met) {
        list.push_back({of::country, to_string(each), keys_.at(each)});
    }
    list.push_back({of::country, none, figure_keys::no_country});
    list.push_back({of::country, not_known, figure_keys::open_country});
    add_vocabulary<scope>(list, of::scope);
    list.push_back({of::scope, not_known, figure_keys::open_scope});
    add_vocabulary<key_direction>(list, of::key_direction);
    list.push_back({of::key_direction, none, figure_keys::no_key_direction});
    add_vocabulary<person_category>(list, of::category);
    list.push_back({of::category, not_known, figure_keys::open_category});
    list.push_back({of::direction, to_string(direction::outgoing), figure_keys::outgoing});
    list.push_back({of::direction, to_string(direction::incoming), figure_keys::incoming});
    list.push_back({of::direction, none, figure_keys::no_direction});
    list.push_back({of::direction, not_known, figure_keys::open_direction});
    return list;
}

} // namespace jspu_coop::detail
