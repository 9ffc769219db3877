#include <jspu_coop/formats/json/papers.hpp>
#include <jspu_coop/presets/paper_presets.hpp>

#include "presets/detail/preset_records.hpp"

#include <string_view>

namespace jspu_coop {

namespace {

constexpr std::string_view lists_folder = "paper_lists/";

} // namespace

std::vector<paper_list> preset_paper_lists() {
    return detail::preset_records<paper_list>(lists_folder);
}

result<paper_list> preset_paper_list(std::string const& name) {
    return detail::preset_record<paper_list>(lists_folder, name);
}

} // namespace jspu_coop
