// The entry of a fuzzer; damage_test.cpp drives it for a while. A longer run, after the libraries
// were compiled with -fsanitize=fuzzer-no-link,address,undefined:
//
//   clang++ -std=c++20 -fsanitize=fuzzer,address,undefined -DJSPU_COOP_FUZZER
//       fuzz_archives.cpp ... -o fuzz_archives
//   ./fuzz_archives -max_len=4096 CORPUS
#include "formats/boost/fuzz_archives.hpp"

#include "formats/boost/damage.hpp"
#include "formats/boost/toys.hpp"

#include <cstdio>
#include <cstdlib>

int jspu_coop::crates::feed_fuzzer(std::uint8_t const* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    std::string bytes;
    for (std::size_t at = 1; at < size; ++at) {
        bytes += static_cast<char>(data[at]);
    }
    auto const what = static_cast<std::size_t>(data[0] + 256 - '0') % 4;
    if (what > 0) {
        bytes = in_right_envelope<crate>(every<archive_form>()[what - 1], std::move(bytes));
    }
    archive_limits const limits{.bytes = 1U << 16U, .items = 10'000, .depth = 16};
    std::string const complaint = complaint_about<crate>(bytes, limits);
    if (!complaint.empty()) {
        std::fprintf(stderr, "%s\n", complaint.c_str());
        std::abort();
    }
    return 0;
}

#ifdef JSPU_COOP_FUZZER
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    return jspu_coop::crates::feed_fuzzer(data, size);
}
#endif
