// What a persistent map costs beside std::map: loading, looking up, walking, and a snapshot plus
// one write. Compare the two in one run; the allocator is that of the C library.
#include <jspu_coop/register/persistent_map.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace {

using value = std::shared_ptr<int const>;
using persistent = jspu_coop::persistent_map<std::string, value>;
using standard = std::map<std::string, value, std::less<>>;

/// Random keys of 12 letters, the same in every run.
std::vector<std::string> random_keys(std::size_t count, std::uint64_t seed = 1) {
    std::mt19937_64 random{seed};
    std::vector<std::string> keys(count, std::string(12, ' '));
    for (std::string& key : keys) {
        for (char& letter : key) {
            letter = static_cast<char>('a' + random() % 26);
        }
    }
    return keys;
}

template <class Map>
Map load(std::vector<std::string> const& keys) {
    value const shared = std::make_shared<int const>(1);
    Map map;
    for (std::string const& key : keys) {
        map.insert_or_assign(key, shared);
    }
    return map;
}

std::size_t size_of(benchmark::State const& state) {
    return static_cast<std::size_t>(state.range(0));
}

template <class Map>
void bulk_load(benchmark::State& state) {
    auto const keys = random_keys(size_of(state));
    for (auto _ : state) {
        Map const map = load<Map>(keys);
        benchmark::DoNotOptimize(map.size());
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

template <class Map>
void look_up(benchmark::State& state) {
    auto const keys = random_keys(size_of(state));
    Map const map = load<Map>(keys);
    std::mt19937_64 random{2};
    for (auto _ : state) {
        benchmark::DoNotOptimize(map.find(keys[random() % keys.size()]));
    }
    state.SetItemsProcessed(state.iterations());
}

template <class Map>
void walk(benchmark::State& state) {
    Map const map = load<Map>(random_keys(size_of(state)));
    for (auto _ : state) {
        std::size_t letters = 0;
        for (auto const& [key, ignored] : map) {
            letters += key.size();
        }
        benchmark::DoNotOptimize(letters);
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

template <class Map>
void snapshot_and_assign(benchmark::State& state) {
    auto const keys = random_keys(size_of(state));
    Map map = load<Map>(keys);
    value const other = std::make_shared<int const>(2);
    std::mt19937_64 random{3};
    for (auto _ : state) {
        Map const snapshot = map;
        map.insert_or_assign(keys[random() % keys.size()], other);
        benchmark::DoNotOptimize(snapshot.size());
    }
    state.SetItemsProcessed(state.iterations());
}

/// A snapshot, a new key and its erasure again, so that the size stays.
template <class Map>
void snapshot_insert_erase(benchmark::State& state) {
    Map map = load<Map>(random_keys(size_of(state)));
    auto const others = random_keys(1000, 4);
    value const other = std::make_shared<int const>(2);
    std::size_t turn = 0;
    for (auto _ : state) {
        std::string const& key = others[turn++ % others.size()];
        Map const snapshot = map;
        map.insert_or_assign(key, other);
        map.erase(key);
        benchmark::DoNotOptimize(snapshot.size());
    }
    state.SetItemsProcessed(state.iterations());
}

constexpr std::int64_t thousand = 1'000;
constexpr std::int64_t million = 1'000'000;

BENCHMARK(bulk_load<persistent>)->Arg(thousand)->Arg(million)->Unit(benchmark::kMillisecond);
BENCHMARK(bulk_load<standard>)->Arg(thousand)->Arg(million)->Unit(benchmark::kMillisecond);
BENCHMARK(look_up<persistent>)->Arg(thousand)->Arg(million);
BENCHMARK(look_up<standard>)->Arg(thousand)->Arg(million);
BENCHMARK(walk<persistent>)->Arg(thousand)->Arg(million)->Unit(benchmark::kMicrosecond);
BENCHMARK(walk<standard>)->Arg(thousand)->Arg(million)->Unit(benchmark::kMicrosecond);
BENCHMARK(snapshot_and_assign<persistent>)->Arg(thousand)->Arg(million);
BENCHMARK(snapshot_and_assign<standard>)->Arg(thousand)->Arg(million);
BENCHMARK(snapshot_insert_erase<persistent>)->Arg(thousand)->Arg(million);
BENCHMARK(snapshot_insert_erase<standard>)->Arg(thousand)->Arg(million);

} // namespace

BENCHMARK_MAIN();
