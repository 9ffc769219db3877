#include "support/source_folder.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

namespace {

std::string read_file(std::string const& name) {
    return jspu_coop::testing::content_of(jspu_coop::testing::in_source_folder(name));
}

std::string first_block(std::string const& document) {
    std::string const opening = "```cpp\n";
    auto const begin = document.find(opening);
    auto const end = document.find("```\n", begin + opening.size());
    return begin == std::string::npos || end == std::string::npos
               ? std::string{}
               : document.substr(begin + opening.size(), end - begin - opening.size());
}

} // namespace

TEST(Readme, ItsExampleIsTheCompiledOne) {
    std::string const compiled = read_file("examples/00_readme.cpp");
    ASSERT_FALSE(compiled.empty());
    EXPECT_EQ(first_block(read_file("README.md")), compiled);
}

TEST(Readme, NamesBothCommandsAndTheyExist) {
    std::string const readme = read_file("README.md");
    for (char const* command : {"examples/run.sh", "tests/run.sh"}) {
        EXPECT_NE(readme.find(std::string{"./"} + command), std::string::npos) << command;
        EXPECT_FALSE(read_file(command).empty()) << command;
    }
}
