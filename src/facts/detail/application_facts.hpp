// What facts an application under a call yields.
#pragma once

#include <jspu_coop/policy/fact_value.hpp>

#include "facts/detail/application.hpp"

#include <optional>
#include <string>

namespace jspu_coop::detail {

/// What is known of a fact of the application and of the stay that is asked for.
/// @param name which fact
/// @param asked what was done under the call that is asked for
/// @param terms how parts of months count
/// @return what is known, and from what; none where the name is none of these facts
[[nodiscard]] std::optional<recorded<fact_value>>
application_fact(std::string const& name, application const& asked, fact_terms const& terms);

} // namespace jspu_coop::detail
