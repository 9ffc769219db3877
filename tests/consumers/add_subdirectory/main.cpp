// A stranger's program: it builds the library as a part of itself.
#include <jspu_coop/base/issue.hpp>

#include <iostream>

int main() {
    jspu_coop::issue const found{
        .code = "agreement.period_reversed",
        .path = jspu_coop::path_join("/agreements", 0),
        .value = "2025-09-01/2025-02-01",
    };
    std::cout << found.path << ": " << found.code << ", " << found.value << '\n';
    return found.path == "/agreements/0" ? 0 : 1;
}
