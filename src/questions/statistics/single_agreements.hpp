// What statistics tell of single agreements and programmes.
#pragma once

#include <jspu_coop/questions/statistics.hpp>

#include <vector>

namespace jspu_coop::detail {

/// The agreements that nobody used: surely, then perhaps; none where there are none.
[[nodiscard]] std::vector<finding> dormant_findings(statistics_answer const& answer);

/// Each joint programme of the register with what carries it below, then the clauses on others;
/// below each agreement its grounds.
[[nodiscard]] std::vector<finding> programme_findings(statistics_answer const& answer);

} // namespace jspu_coop::detail
