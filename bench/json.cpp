// What reading and writing a book as JSON costs beside Boost.JSON's parse and serialize of the same
// bytes, which know nothing of records: prints the ratios, which depend little on the machine.
//
// Reading a book includes checking it as the register would; what that takes is measured apart.
#include <jspu_coop/formats/json/records.hpp>

#include "keeping_reporter.hpp"
#include "sample_book.hpp"

#include <benchmark/benchmark.h>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

using namespace jspu_coop;

constexpr std::size_t agreements = 10'000;

book const& the_book() {
    static book const made = bench::a_book(agreements);
    return made;
}

std::string const& the_text() {
    static std::string const written = to_json(the_book());
    return written;
}

void count_bytes(benchmark::State& state) {
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(the_text().size()));
}

void read_book(benchmark::State& state) {
    if (from_json<book>(the_text()).value() != the_book()) {
        std::abort(); // the benchmark would measure something else
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(from_json<book>(the_text()));
    }
    count_bytes(state);
}

void check_book(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(validate(the_book()));
    }
}

void write_book(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(to_json(the_book()));
    }
    count_bytes(state);
}

void parse_dom(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(boost::json::parse(the_text()));
    }
    count_bytes(state);
}

void serialize_dom(benchmark::State& state) {
    boost::json::value const dom = boost::json::parse(the_text());
    for (auto _ : state) {
        benchmark::DoNotOptimize(boost::json::serialize(dom));
    }
    count_bytes(state);
}

BENCHMARK(read_book)->Unit(benchmark::kMillisecond);
BENCHMARK(check_book)->Unit(benchmark::kMillisecond);
BENCHMARK(parse_dom)->Unit(benchmark::kMillisecond);
BENCHMARK(write_book)->Unit(benchmark::kMillisecond);
BENCHMARK(serialize_dom)->Unit(benchmark::kMillisecond);

} // namespace

int main(int count, char** arguments) {
    benchmark::Initialize(&count, arguments);
    if (benchmark::ReportUnrecognizedArguments(count, arguments)) {
        return EXIT_FAILURE;
    }
    bench::keeping_reporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    std::printf("%zu agreements, %zu bytes\n", agreements, the_text().size());
    double const read = reporter.time_of("read_book");
    reporter.print_ratio("read a book / parse the DOM", read, "parse_dom");
    reporter.print_ratio("the same without checking the book",
                         read - reporter.time_of("check_book"), "parse_dom");
    reporter.print_ratio("write a book / serialize the DOM", reporter.time_of("write_book"),
                         "serialize_dom");
    return EXIT_SUCCESS;
}
