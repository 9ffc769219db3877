// What `statistics` costs over 10,000 agreements with 100,000 participations and over ten times as
// many, beside a loop written by hand that computes the same figures from the same plain records:
// prints ratios, which do not depend on the machine. The figures are compared.
#include <jspu_coop/questions/statistics.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include "sample_book.hpp"
#include "timing.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace {

using namespace jspu_coop;

constexpr std::size_t takers_per_activity = 10;
constexpr std::size_t activities_per_agreement = 1;
constexpr int rounds = 5;
constexpr double most_for_ten_times = 12.0;
constexpr double most_beside_the_loop = 5.0;
constexpr int first_year = 2023;
constexpr std::size_t years = 3;
period const asked{{first_year, 1, 1}, {first_year + static_cast<int>(years) - 1, 12, 31}};

person_category category_of(std::uint64_t thrown) {
    return thrown % 4 == 0 ? person_category::academic_staff : person_category::student;
}

activity a_stay(std::size_t number, agreement const& under, std::size_t persons,
                std::mt19937_64& random) {
    bool const goes = random() % 3 != 0;
    party_id const& partner = under.parties[1];
    date const first{first_year + static_cast<int>(random() % years),
                     1 + static_cast<int>(random() % 12), 1};
    activity made{activity_id{bench::numbered("v", number)},
                  text::of("en", "a stay"),
                  period{first, *first.plus_days(static_cast<int>(random() % 150))},
                  {},
                  exchange_stay{goes ? under.parties[0] : partner,
                                goes ? partner : under.parties[0],
                                {{}, category_of(random()), {}, {}}}};
    std::size_t const start = random() % persons;
    for (std::size_t at = 0; at < takers_per_activity; ++at) {
        participation who{participation_id{"t" + std::to_string(at)},
                          person_id{bench::numbered("s", (start + at * 7919) % persons)},
                          clause_reference{under.id, clause_id{"c1"}}};
        auto const step = [&](participation_step what) {
            who.history.append(first, first, {what, {}, {}}, participation_rules{}).value();
        };
        step(participation_step::accepted);
        step(random() % 10 == 0 ? participation_step::withdrawn : participation_step::completed);
        made.participations.push_back(std::move(who));
    }
    return made;
}

book a_book(std::size_t agreements) {
    std::mt19937_64 random{20260101};
    book made = bench::a_book(agreements);
    for (agreement& each : made.agreements) {
        each.term = agreement_term{term_until{
            {2023 + static_cast<int>(random() % 5), 1 + static_cast<int>(random() % 12), 28}}};
        each.renewal = renewal_rule{no_renewal{}};
    }
    std::size_t const activities = agreements * activities_per_agreement;
    std::size_t const persons = activities * 3;
    for (std::size_t at = 0; at < persons; ++at) {
        made.persons.push_back({person_id{bench::numbered("s", at)}, {}, {}, {}, {}, {}, {}, {}});
    }
    for (std::size_t at = 0; at < activities; ++at) {
        made.activities.push_back(
            a_stay(at, made.agreements[random() % agreements], persons, random));
    }
    return made;
}

/// The figures by hand: every fact is known here, and only stays occur.
class hand_loop {
public:
    explicit hand_loop(book const& of) : of_{of} {}

    /// Persons and participations by key and span, the whole behind the years.
    struct cell {
        std::vector<std::uint32_t> persons;
        std::int64_t participations{0};
    };
    using row = std::array<cell, years + 1>;

    void run() {
        for (party const& each : of_.parties) {
            countries_.emplace(id_of(each).str(), country_of(each)->alpha2());
        }
        for (activity const& each : of_.activities) {
            count(each);
        }
        for (auto& [key, spans] : rows) {
            for (cell& each : spans) {
                std::sort(each.persons.begin(), each.persons.end());
                each.persons.erase(std::unique(each.persons.begin(), each.persons.end()),
                                   each.persons.end());
            }
        }
        for (agreement const& each : of_.agreements) {
            count(each);
        }
    }

    std::unordered_map<std::string_view, row> rows;
    std::array<std::array<std::int64_t, years + 1>, 5> agreements{};

private:
    static std::array<bool, years + 1> spans_of(date first, date last) {
        std::array<bool, years + 1> met{};
        for (std::size_t at = 0; at < years; ++at) {
            int const year = first_year + static_cast<int>(at);
            met[at] = first.year() <= year && year <= last.year();
            met[years] = met[years] || met[at];
        }
        return met;
    }

    void count(activity const& of) {
        auto const& stay = std::get<exchange_stay>(of.detail);
        bool const goes = stay.home.str() == "home";
        bool const is_student = stay.traveller.category.value() == person_category::student;
        std::array<row*, 6> const into{
            &rows["all"],
            &rows[countries_.at(goes ? stay.host.str() : stay.home.str())],
            &rows[is_student ? "student_exchange" : "staff_exchange"],
            &rows["academic_exchange_training_and_internship"],
            &rows[is_student ? "student" : "academic_staff"],
            &rows[goes ? "outgoing" : "incoming"]};
        auto const met = spans_of(of.period.value().first(), *of.period.value().last());
        for (participation const& each : of.participations) {
            if (each.history.entries().back().event.step == participation_step::withdrawn) {
                continue;
            }
            note_use(each.under.value().agreement.str(), met);
            auto const who = persons_
                                 .try_emplace(each.person.value().str(),
                                              static_cast<std::uint32_t>(persons_.size()))
                                 .first->second;
            for (row* const key : into) {
                for (std::size_t span = 0; span <= years; ++span) {
                    if (met[span]) {
                        (*key)[span].persons.push_back(who);
                        ++(*key)[span].participations;
                    }
                }
            }
        }
    }

    void note_use(std::string_view agreement, std::array<bool, years + 1> const& met) {
        auto& uses = used_[agreement];
        for (std::size_t span = 0; span <= years; ++span) {
            uses[span] = uses[span] || met[span];
        }
    }

    static period days_of(std::size_t span) {
        int const year = first_year + static_cast<int>(span);
        return span == years ? asked : period{{year, 1, 1}, {year, 12, 31}};
    }

    void count(agreement const& of) {
        date const signed_on = of.history.entries().back().effect;
        date const last = std::get<term_until>(of.term.value()).last;
        for (std::size_t span = 0; span <= years; ++span) {
            agreements[0][span] += days_of(span).contains(signed_on) ? 1 : 0;
        }
        if (last < signed_on) {
            return; // never in force
        }
        auto const used = used_.find(of.id.str());
        for (std::size_t span = 0; span <= years; ++span) {
            period const days = days_of(span);
            bool const in_force = days.overlaps({signed_on, last});
            agreements[1][span] += in_force ? 1 : 0;
            agreements[2][span] += period{signed_on, last}.contains(*days.last()) ? 1 : 0;
            agreements[3][span] += days.contains(last) ? 1 : 0;
            agreements[4][span] += in_force && (used == used_.end() || !used->second[span]) ? 1 : 0;
        }
    }

    book const& of_;
    std::unordered_map<std::string_view, std::string_view> countries_;
    std::unordered_map<std::string_view, std::uint32_t> persons_;
    std::unordered_map<std::string_view, std::array<bool, years + 1>> used_;
};

/// The benchmark would measure something else.
void expect_same(statistics_answer const& answer, hand_loop const& hand) {
    for (person_figure const& each : answer.persons) {
        auto const& cell = hand.rows.at(each.key)[each.year.value_or(years)];
        auto const persons = static_cast<std::int64_t>(cell.persons.size());
        if (each.persons != number_range{persons, persons}
            || each.participations != number_range{cell.participations, cell.participations}) {
            std::abort();
        }
    }
    for (agreement_figure const& each : answer.agreements) {
        std::int64_t const count =
            hand.agreements[static_cast<std::size_t>(each.standing)][each.year.value_or(years)];
        if (each.agreements != number_range{count, count}) {
            std::abort();
        }
    }
}

struct measured {
    double question;
    double hand;
};

measured measure(std::size_t agreements) {
    book const plain = a_book(agreements);
    cooperation_register const all = cooperation_register::open(plain).value();
    view const known = all.as_known_on({2030, 1, 1});
    std::vector<double> questions;
    std::vector<double> loops;
    for (int round = 0; round < rounds; ++round) {
        std::optional<statistics_answer> answer;
        questions.push_back(
            bench::milliseconds([&] { answer = statistics(known, party_id{"home"}, asked); }));
        hand_loop hand{plain};
        loops.push_back(bench::milliseconds([&] { hand.run(); }));
        expect_same(*answer, hand);
    }
    measured const made{bench::median(questions), bench::median(loops)};
    std::printf("%7zu agreements, %8zu participations: %8.1f ms, by hand %8.1f ms, ratio %.2f\n",
                agreements, agreements * activities_per_agreement * takers_per_activity,
                made.question, made.hand, made.question / made.hand);
    std::fflush(stdout);
    return made;
}

} // namespace

/// @param arguments how many agreements the smaller book has; else 10,000
int main(int count, char** arguments) {
    std::size_t const agreements = count > 1 ? std::stoul(arguments[1]) : 10'000;
    measured const small = measure(agreements);
    measured const large = measure(agreements * 10);
    double const ten_times = large.question / small.question;
    std::printf("ten times as much: %.1f times the time (by hand %.1f)\n", ten_times,
                large.hand / small.hand);
    bool const is_met =
        ten_times <= most_for_ten_times && large.question / large.hand <= most_beside_the_loop;
    return is_met ? EXIT_SUCCESS : EXIT_FAILURE;
}
