// What the register costs: opening a book in bulk, a snapshot and one change, look-ups. Ratios
// between sizes say more than the figures.
#include <jspu_coop/register/cooperation_register.hpp>

#include "sample_book.hpp"

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::bench;

/// A register with so many agreements, made once for all benchmarks.
cooperation_register const& office_of(std::size_t agreements) {
    static std::map<std::size_t, cooperation_register> made;
    auto found = made.find(agreements);
    if (found == made.end()) {
        found =
            made.emplace(agreements, cooperation_register::open(a_book(agreements)).value()).first;
    }
    return found->second;
}

std::size_t size_of(benchmark::State const& state) {
    return static_cast<std::size_t>(state.range(0));
}

void open_book(benchmark::State& state) {
    book const records = a_book(size_of(state));
    for (auto _ : state) {
        benchmark::DoNotOptimize(cooperation_register::open(records));
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(open_book)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void snapshot_and_one_change(benchmark::State& state) {
    cooperation_register office = office_of(size_of(state));
    std::size_t number = 0;
    std::int64_t written = 0;
    for (auto _ : state) {
        snapshot const kept = office.current();
        number = (number + 7919) % size_of(state);
        agreement changed = *kept.find(agreement_id{numbered("a", number)});
        changed.title = text::of("en", "title " + std::to_string(++written)); // always another one
        change_set changes;
        changes.put(std::move(changed));
        benchmark::DoNotOptimize(office.apply(changes, date{2024, 1, 2}));
    }
}
BENCHMARK(snapshot_and_one_change)->Arg(1'000)->Arg(100'000);

void find_by_id(benchmark::State& state) {
    snapshot const now = office_of(size_of(state)).current();
    std::size_t number = 0;
    for (auto _ : state) {
        number = (number + 7919) % size_of(state);
        benchmark::DoNotOptimize(now.find(agreement_id{numbered("a", number)}));
    }
}
BENCHMARK(find_by_id)->Arg(1'000)->Arg(100'000);

void find_by_pair(benchmark::State& state) {
    snapshot const now = office_of(size_of(state)).current();
    party_id const home{"home"};
    std::size_t const partners = size_of(state) / agreements_per_partner + 1;
    std::size_t number = 0;
    for (auto _ : state) {
        number = (number + 7919) % partners;
        std::size_t found = 0;
        now.agreements_between(home, party_id{numbered("p", number)}, [&](auto const&) {
            ++found;
            return true;
        });
        benchmark::DoNotOptimize(found);
    }
}
BENCHMARK(find_by_pair)->Arg(1'000)->Arg(100'000);

} // namespace

BENCHMARK_MAIN();
