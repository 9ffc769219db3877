#include <jspu_coop/explain/statistics_table.hpp>

#include "explain/statistics_grid.hpp"

namespace jspu_coop {

std::string statistics_table(statistics_answer const& answer, wording const& words) {
    return text_of(detail::grid_of(answer, words), words);
}

} // namespace jspu_coop
