// What statistics tell of single agreements.
#pragma once

#include <jspu_coop/questions/statistics.hpp>

#include <vector>

namespace jspu_coop::detail {

/// The agreements that nobody used: surely, then perhaps; none where there are none.
[[nodiscard]] std::vector<finding> dormant_findings(statistics_answer const& answer);

/// Each joint programme, with its grounds below.
[[nodiscard]] std::vector<finding> programme_findings(statistics_answer const& answer);

} // namespace jspu_coop::detail
