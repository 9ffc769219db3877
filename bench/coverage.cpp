// What a whole `coverage` call costs in a small register and in a large one, with equally many
// candidates for each pair of parties: prints the ratio, which does not depend on the machine.
//
// Every partner has eight agreements with the university. A fixed seed picks the partners in random
// order, so that a large register is met cold, as in life. The allocator is that of the C library.
#include <jspu_coop/questions/coverage.hpp>
#include <jspu_coop/records/agreements/agreement_state.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace jspu_coop;

constexpr int agreements_a_pair = 8;
constexpr int calls = 2000;
constexpr std::size_t rounds = 7;
constexpr double most = 5.0;

party_id partner_of(int pair) {
    return party_id{"partner-" + std::to_string(pair)};
}

institution make_party(party_id id, std::string_view where) {
    text const name = text::of("en", id.str());
    return {std::move(id), {date{2000, 1, 1}, name}, country{where}, {}, {}, {}, {}};
}

clause make_clause(std::string id, person_category who) {
    clause made =
        unrestricted_clause(clause_id{std::move(id)}, text{{"en", "a clause"}},
                            {scope::student_exchange, scope::staff_exchange}, direction::both);
    made.categories = std::vector{who};
    made.fields = std::vector{field_of_study{"01"}};
    made.maximum_stay = duration{6, duration_unit::months};
    return made;
}

/// One of eight: they differ in their terms, so that one or two cover and the others fail.
agreement make_agreement(int pair, int number, party_id const& home) {
    party_id const partner = partner_of(pair);
    int const year = 2014 + number;
    agreement paper{
        agreement_id{"agreement-" + std::to_string(pair) + "-" + std::to_string(number)},
        text{{"en", "an agreement"}},
        instrument::inter_institutional_agreement,
        true,
        {home, partner},
        {},
        entry_into_force{entry_on_last_signature{}},
        agreement_term{term_for{duration{3, duration_unit::years}}},
        renewal_rule{no_renewal{}},
        {make_clause("1", person_category::student),
         make_clause("2", person_category::academic_staff)},
        true,
        {},
        {},
        {},
        {}};
    for (party_id const& each : {home, partner}) {
        date const day{year, 3, 1};
        record_event(paper, day, day, agreement_signed{each, {}}).value();
    }
    return paper;
}

cooperation_register make_register(int agreements) {
    constexpr std::array<char const*, 4> countries{"BY", "KR", "TR", "KZ"};
    party_id const home{"university"};
    book records;
    records.parties.push_back(make_party(home, "UZ"));
    int const pairs = agreements / agreements_a_pair;
    for (int pair = 0; pair < pairs; ++pair) {
        auto const where = countries[static_cast<std::size_t>(pair) % countries.size()];
        records.parties.push_back(make_party(partner_of(pair), where));
        for (int number = 0; number < agreements_a_pair; ++number) {
            records.agreements.push_back(make_agreement(pair, number, home));
        }
    }
    records.statements.push_back(
        {statement_id{"all"}, home, {}, date{2000, 1, 1}, date{2000, 1, 1}, {}});
    records.requirements.push_back({requirement_id{"exchange"},
                                    scope::student_exchange,
                                    {date{2000, 1, 1}, required_ground::agreement},
                                    {}});
    return cooperation_register::open(records).value();
}

activity make_activity(int pair) {
    return {activity_id{"asked"}, text{{"en", "a term abroad"}},
            period{{2023, 9, 1}, {2024, 1, 31}}, std::vector{field_of_study{"0113"}},
            exchange_stay{party_id{"university"},
                          partner_of(pair),
                          {fact<person_id>::absent(), person_category::student,
                           qualification_level::bachelor, fact<unit_id>::absent()},
                          language{"ru"},
                          fact<date>::absent(),
                          date{2023, 6, 1}}};
}

/// Nanoseconds of one call, the median of several rounds.
double cost_of_call(cooperation_register const& all, int agreements) {
    std::mt19937_64 random{20200520};
    int const pairs = agreements / agreements_a_pair;
    view const known = all.as_known_on(date{2024, 1, 1});
    std::vector<double> costs;
    for (std::size_t round = 0; round < rounds; ++round) {
        std::vector<activity> asked;
        for (int call = 0; call < calls; ++call) {
            asked.push_back(
                make_activity(static_cast<int>(random() % static_cast<unsigned>(pairs))));
        }
        auto const begin = std::chrono::steady_clock::now();
        for (activity const& each : asked) {
            if (coverage(known, each).result != outcome::satisfied) {
                std::abort(); // the benchmark would measure something else
            }
        }
        auto const spent = std::chrono::steady_clock::now() - begin;
        costs.push_back(std::chrono::duration<double, std::nano>(spent).count() / calls);
    }
    std::sort(costs.begin(), costs.end());
    return costs[rounds / 2];
}

double measure(int agreements) {
    auto const begin = std::chrono::steady_clock::now();
    cooperation_register const all = make_register(agreements);
    std::chrono::duration<double> const spent = std::chrono::steady_clock::now() - begin;
    double const cost = cost_of_call(all, agreements);
    std::printf("%9d agreements: %8.1f us a call (set-up %.1f s)\n", agreements, cost / 1000,
                spent.count());
    std::fflush(stdout);
    return cost;
}

} // namespace

int main() {
    double const small = measure(1'000);
    double const large = measure(1'000'000);
    std::printf("coverage 1,000,000 / 1,000 agreements: %.2f\n", large / small);
    return large / small <= most ? EXIT_SUCCESS : EXIT_FAILURE;
}
