#include "questions/statistics/person_tally.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// The places of the items in the order of their persons, those of one in their own order.
template <class Item>
std::vector<std::uint32_t> by_person(std::vector<Item> const& items, std::uint32_t persons) {
    std::vector<std::uint32_t> begin(std::size_t{persons} + 1, 0);
    for (Item const& each : items) {
        ++begin[std::size_t{each.person} + 1];
    }
    for (std::size_t at = 1; at < begin.size(); ++at) {
        begin[at] += begin[at - 1];
    }
    std::vector<std::uint32_t> order(items.size());
    for (std::size_t at = 0; at < items.size(); ++at) {
        order[begin[items[at].person]++] = static_cast<std::uint32_t>(at);
    }
    return order;
}

} // namespace

void person_tally::begin_activity(std::vector<figure_spans::met> const& spans) {
    ++activity_;
    met_begin_ = met_.size();
    met_.insert(met_.end(), spans.begin(), spans.end());
}

person_tally::cell& person_tally::at(figure_key key, std::size_t span) {
    std::size_t const place = key * spans_ + span;
    if (cells_.size() <= place) {
        cells_.resize((std::size_t{key} + 1) * spans_);
    }
    return cells_[place];
}

void person_tally::add(std::uint32_t person, bool is_certain, std::vector<key_mark> const& marks) {
    std::span const met{met_.begin() + static_cast<std::ptrdiff_t>(met_begin_), met_.end()};
    for (key_mark const& mark : marks) {
        for (figure_spans::met const& each : met) {
            cell& in = at(mark.key, each.span);
            ++in.possible;
            in.unknown += person == nobody ? 1 : 0;
            if (!is_certain || !mark.is_certain || !each.is_certain) {
                continue;
            }
            ++in.certain;
            in.here = in.activity == activity_ ? in.here + 1 : 1;
            in.activity = activity_;
            in.most_here = std::max(in.most_here, in.here);
        }
    }
    if (person != nobody) {
        taken_.push_back({person, static_cast<std::uint32_t>(marks_.size()),
                          static_cast<std::uint32_t>(met_begin_),
                          static_cast<std::uint16_t>(marks.size()),
                          static_cast<std::uint16_t>(met.size()), is_certain});
        marks_.insert(marks_.end(), marks.begin(), marks.end());
    }
}

void person_tally::count_possible_person(std::uint32_t person, std::size_t span, std::size_t keys) {
    auto const count = [&](std::size_t key) {
        cell& in = at(static_cast<figure_key>(key), span);
        if (std::exchange(in.possibly, person) != person) {
            ++in.possible_persons;
        }
    };
    count(figure_keys::no_country);
    for (std::size_t key = figure_keys::countries; key < keys; ++key) {
        count(key);
    }
}

void person_tally::count_person(taken const& each, std::size_t keys) {
    for (std::size_t mark = each.marks; mark < each.marks + each.mark_count; ++mark) {
        for (std::size_t met = each.spans; met < each.spans + each.span_count; ++met) {
            figure_spans::met const& where = met_[met];
            if (marks_[mark].key == figure_keys::any_country) {
                count_possible_person(each.person, where.span, keys);
                continue;
            }
            cell& in = at(marks_[mark].key, where.span);
            if (std::exchange(in.possibly, each.person) != each.person) {
                ++in.possible_persons;
            }
            bool const is_certain = each.is_certain && marks_[mark].is_certain && where.is_certain;
            if (is_certain && std::exchange(in.person, each.person) != each.person) {
                ++in.persons;
            }
        }
    }
}

person_figure person_tally::figure(shown_key const& key, std::size_t span, bool is_country) {
    cell const in = at(key.key, span);
    // Whoever may have any country may have this one; those who are known were counted with it.
    cell const any = is_country ? at(figure_keys::any_country, span) : cell{};
    return {key.dimension,
            key.code,
            span + 1 == spans_ ? std::nullopt : std::optional{span},
            {std::max(in.persons, in.most_here), in.possible_persons + in.unknown + any.unknown},
            {in.certain, in.possible + any.possible}};
}

std::vector<person_figure> person_tally::figures(key_list const& keys, std::uint32_t persons) {
    for (std::uint32_t const place : by_person(taken_, persons)) {
        count_person(taken_[place], keys.size());
    }
    std::vector<person_figure> all;
    for (shown_key const& key : keys.shown()) {
        bool const is_country =
            key.dimension == statistics_dimension::country && key.key != figure_keys::open_country;
        std::size_t const first = all.size();
        bool occurs = key.key == figure_keys::all;
        for (std::size_t span = 0; span < spans_; ++span) {
            all.push_back(figure(key, span, is_country));
            occurs = occurs || all.back().participations.most > 0;
        }
        if (!occurs) {
            all.resize(first, all.front());
        }
    }
    return all;
}

} // namespace jspu_coop::detail
