/// What a student has studied, as it counts to one award.
#pragma once

#include <jspu_coop/questions/award_standing.hpp>
#include <jspu_coop/records/programmes/programme_evidence.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

/// Finds what was studied, and courses of the catalogue, by their ids.
class study_index {
public:
    /// All must outlive the index.
    study_index(programme_evidence const& evidence, std::span<course const> courses,
                std::span<course_equivalence const> equivalences);

    /// What was studied.
    [[nodiscard]] programme_evidence const& evidence() const noexcept { return evidence_; }
    /// The place of a course in the evidence; of one that was tried at several sites, where it was
    /// passed. None where it was not studied.
    [[nodiscard]] std::optional<std::size_t> studied(course_id const& id) const;
    /// The decisions on recognition, by institution, then by courses; each with its courses by id.
    [[nodiscard]] std::vector<recognition_evidence> const& decisions() const noexcept {
        return decisions_;
    }
    /// What a course of the catalogue is worth; missing where it is not in it.
    [[nodiscard]] fact<credits> worth_of(course_id const& id) const;
    /// A course of the catalogue; null where it is not in it.
    [[nodiscard]] course const* listed(course_id const& id) const;
    /// The equivalences of which every course was tried: those that are agreed before those that
    /// are published only, then by their courses.
    [[nodiscard]] std::vector<course_equivalence> const& equivalences() const noexcept {
        return equivalences_;
    }

private:
    using places = std::vector<std::pair<course_id const*, std::size_t>>;

    programme_evidence const& evidence_;
    std::span<course const> courses_;
    places studied_;
    places listed_;
    std::vector<recognition_evidence> decisions_;
    std::vector<course_equivalence> equivalences_;
};

/// Courses that may count to an award together.
struct counting_line {
    award_course shown;               ///< as the standing tells it, without `fills`
    std::vector<std::size_t> studied; ///< what was studied of it, by its place in the evidence
    std::vector<std::size_t> counted; ///< the numbers of what it counts as
    bool is_recognised;     ///< whether it counts by recognition, by the credits of the catalogue
    outcome counts;         ///< whether it counts once it is passed
    outcome passed;         ///< whether all of it is passed
    outcome passed_at_last; ///< whether all of it is, once what goes on is passed
    bool is_published_only{false}; ///< whether it would count by an equivalence that nobody agreed
};

/// How lines are read.
struct line_reading {
    bool is_possible;   ///< whether missing facts are taken to let count what they may let count;
                        ///< else only what counts whatever they are
    bool with_progress; ///< whether all that goes on is taken to be passed
};

/// Courses that are taken not to count, by their places in the evidence; null: none.
using left_out_courses = std::vector<bool> const*;

/// Whether a line counts, read so.
[[nodiscard]] bool counts_in(counting_line const& line, line_reading by,
                             left_out_courses left_out = nullptr);

/// All that was studied, by the courses' ids.
struct counting_table {
    std::vector<counting_line> lines; ///< in the order of their courses
    std::vector<course_id> counted{}; ///< everything that lines count as, by id
    bool is_certain{true};            ///< whether nothing is open of what counts and its worth
    bool nothing_goes_on{true};       ///< whether nothing that may count still goes on
};

/// Makes the table of an award.
[[nodiscard]] counting_table counting_table_of(joint_programme const& programme,
                                               enrolment const& student,
                                               programme_award const& award,
                                               study_index const& index);

} // namespace jspu_coop::detail
