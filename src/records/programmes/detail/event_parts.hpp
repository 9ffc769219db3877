/// @file
/// What an event of an enrolment says by itself.
#pragma once

#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/records/programmes/enrolment.hpp>

#include <string_view>

namespace jspu_coop::detail {

/// How files call the event.
[[nodiscard]] std::string_view kind_of_event(enrolment_event const& event) noexcept;

/// Everything wrong with an event by itself; paths within the event.
[[nodiscard]] issues issues_of_event(enrolment_event const& event);

} // namespace jspu_coop::detail
