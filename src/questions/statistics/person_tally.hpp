// Counts participations and different persons for every key and span at once.
#pragma once

#include "questions/statistics/keys.hpp"
#include "questions/statistics/years.hpp"

#include <cstdint>
#include <limits>
#include <vector>

namespace jspu_coop::detail {

/// A key under which somebody counts, or may.
struct key_mark {
    figure_key key;
    bool is_certain;
};

/// Counts participations and different persons for every key and span at once.
///
/// Participations are added one by one, those of one activity behind one another. Persons are
/// counted at the end, person by person: so no set of persons need be kept for any cell.
class person_tally {
public:
    /// A person that is not known.
    static constexpr std::uint32_t nobody = std::numeric_limits<std::uint32_t>::max();

    explicit person_tally(figure_spans const& spans) : spans_{spans.size()} {}

    /// Begins another activity, with the spans in which it takes place.
    void begin_activity(std::vector<figure_spans::met> const& spans);

    /// Adds a participation in the activity begun.
    /// @param person the number of the person, counted from 0; or `nobody`
    /// @param is_certain whether it surely counts, where the span and the key do
    /// @param marks the keys, each once
    void add(std::uint32_t person, bool is_certain, std::vector<key_mark> const& marks);

    /// The figures, for every key that occurs.
    /// @param persons how many persons are numbered
    [[nodiscard]] std::vector<person_figure> figures(key_list const& keys, std::uint32_t persons);

private:
    struct cell {
        std::int64_t certain{0};        // participations
        std::int64_t possible{0};       // with those that may count
        std::int64_t unknown{0};        // of them, those of persons who are not known
        std::int64_t here{0};           // certain ones in the activity `activity`
        std::int64_t most_here{0};      // certain ones in one activity: so many persons at least
        std::uint32_t activity{0};      // from 1
        std::uint32_t person{nobody};   // the last one counted in `persons`
        std::uint32_t possibly{nobody}; // the last one counted in `possible_persons`
        std::int64_t persons{0};
        std::int64_t possible_persons{0};
    };

    /// One participation of a known person, for the second pass.
    struct taken {
        std::uint32_t person;
        std::uint32_t marks; // where its marks begin
        std::uint32_t spans; // where its spans begin
        std::uint16_t mark_count;
        std::uint16_t span_count;
        bool is_certain;
    };

    [[nodiscard]] cell& at(figure_key key, std::size_t span);
    void count_person(taken const& each, std::size_t keys);
    void count_possible_person(std::uint32_t person, std::size_t span, std::size_t keys);
    [[nodiscard]] person_figure figure(shown_key const& key, std::size_t span, bool is_country);

    std::size_t spans_;
    std::vector<cell> cells_; // by key, then by span
    std::vector<taken> taken_;
    std::vector<key_mark> marks_;
    std::vector<figure_spans::met> met_;
    std::size_t met_begin_{0}; // where the spans of the activity begun stand
    std::uint32_t activity_{0};
};

} // namespace jspu_coop::detail
