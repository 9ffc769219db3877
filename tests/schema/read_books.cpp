// read_books [policy | fact_schema]: reads one book, policy or schema of facts a line from standard
// input; for each, one line with the codes of the issues that the strict reader finds, empty where
// it accepts it.
#include <jspu_coop/formats/json/policies.hpp>
#include <jspu_coop/formats/json/records.hpp>

#include <iostream>
#include <string>

namespace {

template <class T>
void read_each() {
    std::string line;
    while (std::getline(std::cin, line)) {
        auto const read = jspu_coop::from_json<T>(line);
        if (read.has_error()) {
            for (jspu_coop::issue const& each : read.error().all()) {
                std::cout << each.code << ' ';
            }
        }
        std::cout << '\n';
    }
}

} // namespace

int main(int count, char** arguments) {
    std::string const kind = count > 1 ? arguments[1] : "book";
    if (kind == "policy") {
        read_each<jspu_coop::policy>();
    } else if (kind == "fact_schema") {
        read_each<jspu_coop::fact_schema>();
    } else {
        read_each<jspu_coop::book>();
    }
    return 0;
}
