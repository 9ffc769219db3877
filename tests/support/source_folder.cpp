#include "support/source_folder.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace jspu_coop::testing {

std::filesystem::path in_source_folder(std::string const& path) {
    return std::filesystem::path{JSPU_COOP_SOURCE_FOLDER} / path;
}

std::string content_of(std::filesystem::path const& file) {
    std::ifstream in{file, std::ios::binary};
    if (!in) {
        throw std::runtime_error{"cannot read " + file.string()};
    }
    return {std::istreambuf_iterator<char>{in}, {}};
}

} // namespace jspu_coop::testing
