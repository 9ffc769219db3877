// read_books: reads one book a line from standard input; for each, one line with the codes of the
// issues that the strict reader finds, empty where it accepts the book.
#include <jspu_coop/formats/json/records.hpp>

#include <iostream>
#include <string>

int main() {
    std::string line;
    while (std::getline(std::cin, line)) {
        auto const read = jspu_coop::from_json<jspu_coop::book>(line);
        if (read.has_error()) {
            for (jspu_coop::issue const& each : read.error().all()) {
                std::cout << each.code << ' ';
            }
        }
        std::cout << '\n';
    }
    return 0;
}
