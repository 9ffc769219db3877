/// @file
/// How an office is reached.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/office_hours.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/email_address.hpp>
#include <jspu_coop/vocabulary/phone_number.hpp>

#include <optional>
#include <vector>

namespace jspu_coop {

/// How an office is reached: a role, never a person's name.
struct contact {
    text role;                           ///< whose: the head of the department, the dean's office
    std::vector<phone_number> phones{};  ///< its telephones
    std::vector<email_address> emails{}; ///< its e-mail addresses
    std::optional<office_hours> hours{}; ///< when it is open, as published
    std::optional<citation> cited_as{};  ///< where this is published

    /// Equal when all members are.
    friend bool operator==(contact const&, contact const&) = default;
};
JSPU_COOP_RECORD(contact, (role, phones, emails, hours, cited_as));

/// Everything wrong with a contact.
/// @return `contact.role_empty`, `contact.unreachable` (neither telephone, e-mail nor hours),
///   `contact.value_repeated`, and the issues of its hours and citation
[[nodiscard]] JSPU_COOP_EXPORT issues validate(contact const& value);

} // namespace jspu_coop
