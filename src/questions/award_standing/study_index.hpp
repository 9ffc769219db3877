/// What a student has studied, put in order once for all awards.
#pragma once

#include <jspu_coop/records/programmes/programme_evidence.hpp>
#include <jspu_coop/records/study/course.hpp>
#include <jspu_coop/records/study/course_equivalence.hpp>
#include <jspu_coop/verdict/outcome.hpp>

#include "base/detail/id_key.hpp"
#include "questions/detail/key_lists.hpp"
#include "records/programmes/detail/told_study.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace jspu_coop::detail {

/// Numbers of courses or institutions, or places in a list, that stand elsewhere.
using numbers = std::span<std::size_t const>;

/// Courses that count together, to whichever award: one as an institution taught it, those of one
/// decision on recognition that does not refuse them, or those of one equivalence. Courses and
/// institutions are numbers of the index.
struct study_line {
    std::size_t by; ///< the institution that taught it, or that decided; of an equivalence, none
    bool is_recognised; ///< whether it counts by the credits of the catalogue: by recognition, or
                        ///< by an equivalence
    course_equivalence const* equivalence; ///< the equivalence; null: it counts by none
    numbers passed;                        ///< the courses that were studied, by id
    numbers studied;   ///< those of them that are in the evidence, by their places
    numbers sites;     ///< where they were studied, each institution once
    numbers counts_as; ///< the courses as which they count
    std::span<fact<credits> const* const> worth; ///< what each of those is worth
    outcome is_passed;                           ///< whether all of it is passed
    outcome is_passed_at_last; ///< whether all of it is, once what goes on is passed
};

/// A decision that refuses to recognise courses.
struct study_refusal {
    std::size_t by; ///< the institution that decided
    numbers passed; ///< the courses, by id
};

/// What was studied, as lines that may count, with numbers in place of ids: of two courses, and of
/// two institutions, the one with the lesser id has the lesser number.
class study_index {
public:
    /// All must outlive the index.
    study_index(told_study const& told, std::span<course const> catalogue,
                std::span<course_equivalence const> equivalences);
    /// Lines point into the index.
    study_index(study_index const&) = delete;
    /// Lines point into the index.
    study_index& operator=(study_index const&) = delete;

    /// What was studied.
    [[nodiscard]] told_study const& told() const noexcept { return told_; }
    /// How many courses have a number.
    [[nodiscard]] std::size_t course_count() const noexcept { return courses_.size(); }
    /// The course of a number.
    [[nodiscard]] course_id const& course_of(std::size_t number) const noexcept {
        return courses_[number].id();
    }
    /// The number of a course; none where nothing was studied or decided of it, and nothing that
    /// was studied counts as it.
    [[nodiscard]] std::optional<std::size_t> number_of(course_id const& id) const;
    /// The number of what was studied at a place in the evidence.
    [[nodiscard]] std::size_t number_at(std::size_t place) const noexcept {
        return mentioned_[place];
    }
    /// The course of a number in the catalogue; null where it is not in it.
    /// @pre something is recognised, or counts by an equivalence
    [[nodiscard]] course const* listed(std::size_t number) const noexcept {
        return listed_[number];
    }
    /// How many institutions have a number.
    [[nodiscard]] std::size_t institution_count() const noexcept { return institutions_.size(); }
    /// The institution of a number.
    [[nodiscard]] party_id const& institution_of(std::size_t number) const noexcept {
        return institutions_[number].id();
    }

    /// All lines: first what was taught, in the order of the evidence, so that a place there is the
    /// number of its line; then what is recognised, by institution, then by courses; then what
    /// counts by equivalences of which every course was tried: those that are agreed before those
    /// that are published only, then by their courses.
    [[nodiscard]] std::vector<study_line> const& lines() const noexcept { return lines_; }
    /// The numbers of the lines of what is at a place in the evidence, in their order.
    [[nodiscard]] numbers lines_of(std::size_t place) const noexcept { return by_place_.of(place); }
    /// The numbers of all lines, by their courses, sites, and what they count as.
    [[nodiscard]] std::vector<std::size_t> const& line_order() const noexcept { return order_; }
    /// Decisions that refuse.
    [[nodiscard]] std::vector<study_refusal> const& refusals() const noexcept { return refusals_; }

private:
    struct decision;

    void choose_equivalences(std::span<course_equivalence const> all);
    void number_all();
    [[nodiscard]] std::vector<decision> numbered_decisions();
    [[nodiscard]] std::vector<std::size_t> studied_places() const;
    void find_listed();
    void add_taught();
    void add_recognised(std::vector<decision> const& decisions);
    void add_passing(study_line& line, std::size_t place) const;
    void put_in_order();

    told_study const& told_;
    std::span<course const> catalogue_;
    fact<credits> unlisted_{}; // what a course that is in no catalogue is worth
    std::vector<id_key<course_id>> courses_;
    std::vector<id_key<party_id>> institutions_;
    std::vector<course_equivalence const*> equivalences_; // in the order of their lines
    // The number of each course that is mentioned: by place in the evidence, then of each decision,
    // then of each equivalence.
    std::vector<std::size_t> mentioned_;
    std::vector<course const*> listed_; // by number
    // By place in the evidence: the place, the number of the institution, and what was earned.
    std::vector<std::size_t> places_;
    std::vector<std::size_t> sites_;
    std::vector<fact<credits> const*> earned_;
    // What the lines of decisions point to.
    std::vector<std::size_t> decided_;
    std::vector<fact<credits> const*> worth_;
    std::vector<study_line> lines_;
    key_lists by_place_;
    std::vector<std::size_t> order_;
    std::vector<study_refusal> refusals_;
};

} // namespace jspu_coop::detail
