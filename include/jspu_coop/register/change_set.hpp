/// @file
/// Changes to a register that are accepted together, or not at all.
#pragma once

#include <jspu_coop/register/book.hpp>

#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop {

/// Changes to a register that are accepted together, or not at all.
///
/// The order in which records are put does not matter, since references are checked at the end.
/// Naming one record twice is refused (`register.change_repeated`).
class change_set {
public:
    /// A record to be added, or to replace the one with its id.
    using record = std::variant<party, person, agreement, activity, book_statement,
                                ground_requirement, course, curriculum, joint_programme, enrolment>;
    /// The id of a record to be removed.
    using removal =
        std::variant<party_id, person_id, agreement_id, activity_id, statement_id, requirement_id,
                     course_id, curriculum_id, joint_programme_id, enrolment_id>;

    /// Adds a record, or replaces the one with its id.
    change_set& put(record value) {
        records_.push_back(std::move(value));
        return *this;
    }
    /// Removes a record; refused while another one names it, and of an enrolment to which something
    /// has happened.
    change_set& remove(removal id) {
        removals_.push_back(std::move(id));
        return *this;
    }

    /// The records to be added or replaced, in the order given.
    [[nodiscard]] std::vector<record> const& records() const noexcept { return records_; }
    /// The ids to be removed, in the order given.
    [[nodiscard]] std::vector<removal> const& removals() const noexcept { return removals_; }

private:
    std::vector<record> records_;
    std::vector<removal> removals_;
};

} // namespace jspu_coop
