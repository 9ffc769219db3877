// Writes the files of this version that tests/formats/boost/golden_test.cpp reads: once, when the
// version was counted up. A folder that is there stays as it is: remove it first when its version
// was never released.
#include "formats/boost/golden.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>

namespace {

using namespace jspu_coop;

void write(std::string const& path, std::string const& bytes) {
    std::ofstream{path, std::ios::binary} << bytes;
}

} // namespace

int main() {
    std::string const folder = testing::golden_folder + 'v' + std::to_string(schema_version) + '/';
    if (!std::filesystem::create_directories(folder)) {
        std::cerr << folder << " is there already: count `schema_version` up first\n";
        return 1;
    }
    testing::for_each_kept(
        testing::every_member(), [&](std::string const& name, auto const& record) {
            for (archive_form const form : every<archive_form>()) {
                write(folder + name + '.' + to_string(form), to_archive(record, form));
            }
            write(folder + name + ".json", to_json(record));
        });
    write(folder + "outline.txt", testing::outline_of_all(versions_of<book>));
}
