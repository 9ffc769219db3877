// The entry of a fuzzer (clang++ -fsanitize=fuzzer); damage_test.cpp drives it for a while.
#include <jspu_coop/formats/json/codec.hpp>

#include "formats/json/damage.hpp"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string text;
    for (std::size_t at = 0; at < size; ++at) {
        text += static_cast<char>(data[at]);
    }
    jspu_coop::json_limits const limits{.bytes = 1U << 16U, .items = 10'000, .issues = 20};
    if (!jspu_coop::toys::complaint_about<jspu_coop::toys::shelf>(text, limits).empty()
        || !jspu_coop::toys::complaint_about<jspu_coop::toys::facts>(text, limits).empty()
        || !jspu_coop::toys::complaint_about<jspu_coop::toys::lists>(text, limits).empty()) {
        std::abort();
    }
    return 0;
}
