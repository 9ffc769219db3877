// The entry of a fuzzer; damage_test.cpp drives it for a while. A longer run, after the libraries
// and this folder's toys.cpp were compiled with -fsanitize=fuzzer-no-link,address,undefined:
//
//   clang++ -std=c++20 -fsanitize=fuzzer,address,undefined fuzz_json.cpp toys.o ... -o fuzz_json
//   ./fuzz_json -max_len=65536 CORPUS
//
// The first byte of an input says as what the rest is read (`read_as`): `d` and a book, `h` and an
// agreement.
#include <jspu_coop/formats/json/codec_impl.hpp>
#include <jspu_coop/formats/json/records.hpp>

#include "formats/json/damage.hpp"

#include <cstdio>
#include <cstdlib>
#include <type_traits>

namespace {

using namespace jspu_coop;

using toys::read_as;

/// Calls `use` with a tag of the type.
template <class Use>
auto with_type(read_as what, Use const& use) {
    using enum read_as;
    switch (what) {
    case toy_shelf:
        return use(std::type_identity<toys::shelf>{});
    case toy_facts:
        return use(std::type_identity<toys::facts>{});
    case toy_lists:
        return use(std::type_identity<toys::lists>{});
    case whole_book:
        return use(std::type_identity<book>{});
    case unchecked_books: // a list has no `validate`, so that records which break rules get in
        return use(std::type_identity<std::vector<book>>{});
    case one_party:
        return use(std::type_identity<party>{});
    case one_person:
        return use(std::type_identity<person>{});
    case one_agreement:
        return use(std::type_identity<agreement>{});
    case one_clause:
        return use(std::type_identity<clause>{});
    case one_activity:
        return use(std::type_identity<activity>{});
    case one_statement:
        return use(std::type_identity<book_statement>{});
    case one_requirement:
        return use(std::type_identity<ground_requirement>{});
    case one_change:
        return use(std::type_identity<change>{});
    }
    std::abort();
}

} // namespace

bool jspu_coop::toys::is_accepted(read_as what, std::string_view text) {
    return with_type(
        what, [&]<class T>(std::type_identity<T>) { return from_json<T>(text).has_value(); });
}

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    std::string text;
    for (std::size_t at = 1; at < size; ++at) {
        text += static_cast<char>(data[at]);
    }
    auto const what = toys::read_as_of(data[0]);
    json_limits const limits{.bytes = 1U << 16U, .items = 10'000, .issues = 20};
    std::string const complaint = with_type(what, [&]<class T>(std::type_identity<T>) {
        return toys::complaint_about<T>(text, limits);
    });
    if (!complaint.empty()) {
        std::fprintf(stderr, "%s: %s\n", to_string(what).c_str(), complaint.c_str());
        std::abort();
    }
    return 0;
}
