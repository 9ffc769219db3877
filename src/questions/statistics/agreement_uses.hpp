// In which spans agreements are used by activities, or may be.
#pragma once

#include <jspu_coop/verdict/missing_fact.hpp>

#include "questions/statistics/years.hpp"

#include <cstdint>
#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

/// In which spans something is used, or may be.
class span_uses {
public:
    /// Notes a use.
    void add(std::vector<figure_spans::met> const& spans, bool is_certain, std::size_t all_spans);
    /// Whether it is surely used in the span.
    [[nodiscard]] bool surely(std::size_t span) const { return has(span, 2); }
    /// Whether it may be used in the span.
    [[nodiscard]] bool perhaps(std::size_t span) const { return has(span, 1); }

private:
    [[nodiscard]] bool has(std::size_t span, std::uint8_t least) const {
        return span < uses_.size() && uses_[span] >= least;
    }

    std::vector<std::uint8_t> uses_; // 0 no, 1 perhaps, 2 surely; empty: never
};

/// In which spans agreements are used by activities, or may be. Where it is not recorded under
/// which agreement somebody takes part, every agreement with the partner may be used.
class agreement_uses {
public:
    explicit agreement_uses(std::size_t spans) : spans_{spans} {}

    /// Notes that somebody holds a place under the agreement, or may.
    /// @param is_certain whether somebody does, in the spans that are certain
    /// @param why what makes it uncertain
    void under(agreement_id const& what, std::vector<figure_spans::met> const& spans,
               bool is_certain, std::vector<missing_fact> const& why);
    /// Notes that some agreement with the party may be used.
    void with(party_id const& partner, std::vector<figure_spans::met> const& spans,
              std::vector<missing_fact> const& why);
    /// Notes that some agreement to which both belong may be used.
    void between(party_id const& one, party_id const& other,
                 std::vector<figure_spans::met> const& spans, std::vector<missing_fact> const& why);
    /// Notes that an agreement with anybody may be used.
    void with_anybody(std::vector<figure_spans::met> const& spans,
                      std::vector<missing_fact> const& why);

    /// Whether the agreement is used in a span: undetermined where it may be.
    /// @param parties everybody who ever was a party to it
    [[nodiscard]] outcome use_of(agreement_id const& what, std::vector<party_id> const& parties,
                                 std::size_t span);
    /// Takes out what makes it uncertain whether the agreement is used: each reason once.
    void take_reasons(agreement_id const& what, std::vector<party_id> const& parties,
                      std::vector<missing_fact>& missing);

private:
    struct noted {
        span_uses uses;
        std::vector<missing_fact> why;
    };

    void note(noted& of, std::vector<figure_spans::met> const& spans, bool is_certain,
              std::vector<missing_fact> const& why) const;

    /// Calls `visit` with whatever may be a use of the agreement, but for what stands under it.
    template <class Visit>
    void each_possible(std::vector<party_id> const& parties, Visit const& visit);

    std::size_t spans_;
    std::unordered_map<agreement_id, noted> under_;
    std::unordered_map<party_id, noted> with_;
    std::map<std::pair<party_id, party_id>, noted> between_; // the lesser id first
    noted anybody_{};
};

} // namespace jspu_coop::detail
