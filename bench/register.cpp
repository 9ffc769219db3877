// What the register costs: opening a book in bulk, a snapshot and one change, look-ups. Ratios
// between sizes say more than the figures.
#include <jspu_coop/records/agreements/agreement_state.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace {

using namespace jspu_coop;

std::size_t const partners_per_agreement = 10; // so many agreements share a partner

std::string numbered(char const* prefix, std::size_t number) {
    std::string digits = std::to_string(number);
    return prefix + std::string(7 - digits.size(), '0') + digits;
}

party an_institution(std::string const& id, char const* where) {
    return institution{
        party_id{id}, {date{2000, 1, 1}, text::of("en", id)}, country{where}, {}, {}, {}, {}};
}

agreement an_agreement(std::size_t number, std::string const& partner) {
    clause const exchange{clause_id{"c1"},
                          text::of("en", "exchange"),
                          {scope::student_exchange},
                          direction::both,
                          {},
                          {},
                          {},
                          {},
                          {},
                          {},
                          {},
                          {},
                          {},
                          {},
                          {}};
    agreement made{agreement_id{numbered("a", number)},
                   text::of("en", "agreement"),
                   instrument::memorandum,
                   true,
                   {party_id{"home"}, party_id{partner}},
                   {},
                   entry_into_force{entry_on_last_signature{}},
                   {},
                   {},
                   {exchange},
                   {},
                   {},
                   {},
                   {},
                   {}};
    date const day{2024, 1, 1};
    for (party_id const& each : made.parties) {
        static_cast<void>(record_event(made, day, day, agreement_signed{each, {}}).has_value());
    }
    return made;
}

book a_book(std::size_t agreements) {
    static constexpr char const* countries[]{"BY", "KZ", "RU", "TR", "KR"};
    book made;
    std::size_t const partners = agreements / partners_per_agreement + 1;
    made.parties.push_back(an_institution("home", "UZ"));
    for (std::size_t at = 0; at < partners; ++at) {
        made.parties.push_back(an_institution(numbered("p", at), countries[at % 5]));
    }
    made.agreements.reserve(agreements);
    for (std::size_t at = 0; at < agreements; ++at) {
        made.agreements.push_back(an_agreement(at, numbered("p", at * 7919 % partners)));
    }
    return made;
}

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
    std::size_t const partners = size_of(state) / partners_per_agreement + 1;
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
