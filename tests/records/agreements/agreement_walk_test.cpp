// Every history of a small agreement, step by step: the table of legal steps against an oracle that
// knows no phases, only what has happened.
#include <jspu_coop/records/agreements/agreement_state.hpp>

#include "records/agreements/agreement_world.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <regex>
#include <set>
#include <tuple>

namespace jspu_coop {
namespace {

using testing::home;
using testing::host;
using testing::third;

#ifdef JSPU_COOP_EXHAUSTIVE
std::size_t const depth = 7;
#else
std::size_t const depth = 6;
#endif

date const first_day{2020, 5, 20};
/// The day that the rule `d` names: that of the fourth event.
date const named_day{2020, 5, 23};

/// What may happen: a letter each.
/// d drafted, a b signed, e entered, m amended, s suspended, r resumed, p renewed (prolonged),
/// n notice given, t terminated, + third accedes, A B C withdraw, x the last entry annulled,
/// X the first entry annulled; of the version that m brings into force: D drafted, 1 2 3 signed,
/// 0 dropped.
std::string const alphabet = "dabemsrpnt+ABCxXD1230";

/// What the parties call the one version of this world.
std::string const version = "v";

/// Says whether a word of the alphabet is legal, and how it ends, by going through what happened.
struct oracle {
    char rule; ///< l last signature, n notification, d on a date, m missing

    struct outcome {
        bool legal;
        std::string phase;
        /// Who has signed the version that is under way; none where none is.
        std::optional<std::set<char>> signed_version{};
    };

    /// @param word letters and the positions at which they happened
    /// @param now the position at which the last of all happened, annulled or not
    outcome judge(std::vector<std::pair<char, std::size_t>> const& word, std::size_t now) const {
        bool drafted = false, paused = false, over = false, entered = false;
        std::set<char> signatures;
        std::set<char> parties{'A', 'B'};
        std::optional<std::set<char>> version_signed_by;
        auto const full = [&] { return signatures.size() == 2; };
        std::size_t begun = 0;
        for (auto const& [letter, at] : word) {
            ++begun;
            entered = entered || (full() && rule == 'd' && at >= 3);
            bool const alive = entered && !over;
            bool fine = false;
            switch (letter) {
            case 'd':
                fine = begun == 1;
                drafted = true;
                break;
            case 'a':
            case 'b':
                fine = !full() && signatures.insert(letter).second;
                entered = entered || (full() && (rule == 'l' || (rule == 'd' && at >= 3)));
                break;
            case 'e':
                fine = full() && !entered && (rule == 'n' || rule == 'm');
                entered = true;
                break;
            case 'm':
                fine = alive;
                version_signed_by.reset();
                break;
            case 'p':
                fine = alive;
                break;
            case 'D':
                fine = alive && !version_signed_by;
                version_signed_by.emplace();
                break;
            case '0':
                fine = alive && version_signed_by;
                version_signed_by.reset();
                break;
            case '1':
            case '2':
            case '3': {
                char const party = static_cast<char>('A' + (letter - '1'));
                fine = alive && version_signed_by && parties.contains(party)
                       && version_signed_by->insert(party).second;
                break;
            }
            case 'n':
                fine = alive && parties.contains('A');
                break;
            case 's':
                fine = alive && !paused;
                paused = true;
                break;
            case 'r':
                fine = alive && paused;
                paused = false;
                break;
            case 't':
                fine = alive;
                over = true;
                break;
            case '+':
                fine = alive && !paused && parties.insert('C').second;
                break;
            default:
                fine = alive && parties.erase(letter) == 1;
                over = over || parties.size() < 2;
            }
            if (!fine) {
                return {false, ""};
            }
            if (over) {
                version_signed_by.reset();
            }
        }
        entered = entered || (full() && rule == 'd' && now >= 3);
        return {true,
                over                  ? "terminated"
                : entered && paused   ? "suspended"
                : entered             ? "in_force"
                : full()              ? "awaiting"
                : !signatures.empty() ? "partly_signed"
                : drafted             ? "drafted"
                                      : "unrecorded",
                version_signed_by};
    }
};

struct walker {
    oracle expected;
    std::size_t histories{0};
    std::set<std::tuple<std::string, std::string, std::string>> steps{};

    using word = std::vector<std::pair<char, std::size_t>>;

    static agreement_event event_of(char letter, agreement const& of, date day) {
        switch (letter) {
        case 'd':
            return agreement_drafted{};
        case 'a':
            return agreement_signed{home, {}};
        case 'b':
            return agreement_signed{host, {}};
        case 'e':
            return agreement_entered{};
        case 'm': {
            std::vector<version_signature> all;
            for (party_id const& each : state_on(of, day).parties) {
                all.push_back({each, day});
            }
            return agreement_amended{version, {}, {testing::plain_clause("c1")}, {}, all, {}};
        }
        case 's':
            return agreement_suspended{{suspension_block::stays}, {}};
        case 'r':
            return agreement_resumed{};
        case 'p':
            return agreement_renewed{{2030, 1, 1}, {}};
        case 'n':
            return agreement_notice_given{home, {}};
        case 't':
            return agreement_terminated{};
        case '+':
            return agreement_acceded{third, {}};
        case 'A':
            return agreement_withdrew{home, {}};
        case 'B':
            return agreement_withdrew{host, {}};
        case 'C':
            return agreement_withdrew{third, {}};
        case 'D':
            return agreement_amendment_drafted{version, {}};
        case '1':
            return agreement_amendment_signed{version, home, {}};
        case '2':
            return agreement_amendment_signed{version, host, {}};
        case '3':
            return agreement_amendment_signed{version, third, {}};
        case '0':
            return agreement_amendment_dropped{version, {}};
        default:
            return agreement_entry_annulled{};
        }
    }

    /// The entry that x or X would annul: of those that count, the last or the first.
    static std::optional<int> target(char letter, word const& counts,
                                     std::vector<int> const& sequences) {
        if ((letter != 'x' && letter != 'X') || counts.empty()) {
            return std::nullopt;
        }
        return letter == 'x' ? sequences.back() : sequences.front();
    }

    /// @param counts the letters that were not annulled
    /// @param sequences their entries' numbers
    void walk(agreement const& of, word const& counts, std::vector<int> const& sequences) {
        ++histories;
        std::size_t const at = of.history.entries().size();
        if (at == depth) {
            return;
        }
        date const day = first_day.plus_days(static_cast<int>(at)).value();
        for (char const letter : alphabet) {
            word longer = counts;
            std::vector<int> numbers = sequences;
            std::optional<int> const annulled = target(letter, counts, sequences);
            bool const annuls = letter == 'x' || letter == 'X';
            if (annulled) {
                letter == 'x' ? longer.pop_back() : void(longer.erase(longer.begin()));
                letter == 'x' ? numbers.pop_back() : void(numbers.erase(numbers.begin()));
            } else if (!annuls) {
                longer.emplace_back(letter, at);
                numbers.push_back(static_cast<int>(at) + 1);
            }
            oracle::outcome const judged =
                annuls && !annulled ? oracle::outcome{false, ""} : expected.judge(longer, at);
            agreement next = of;
            result<void> const done =
                record_event(next, day, day, event_of(letter, of, day), annulled);
            ASSERT_EQ(done.has_value(), judged.legal) << spell(of) << letter;
            if (judged.legal) {
                check(of, next, day, letter, judged);
                walk(next, longer, numbers);
            }
        }
    }

    void check(agreement const& before, agreement const& after, date day, char letter,
               oracle::outcome const& judged) {
        agreement_state const state = state_on(after, day);
        agreement_phase const phase = state.phase;
        EXPECT_EQ(to_string(phase), judged.phase) << spell(after);
        EXPECT_EQ(signatories(state), judged.signed_version) << spell(after);
        if (letter != 'x' && letter != 'X') {
            std::string const kind{std::visit([](auto const& held) { return held.kind; },
                                              after.history.entries().back().event)};
            agreement_phase const from = state_on(before, day).phase;
            EXPECT_TRUE(may_follow(from, kind)) << spell(after);
            steps.emplace(to_string(from), kind, to_string(phase));
        }
    }

    /// Who has signed the version that is under way, by the oracle's letters.
    static std::optional<std::set<char>> signatories(agreement_state const& of) {
        if (of.amendments.empty()) {
            return std::nullopt;
        }
        EXPECT_EQ(of.amendments.size(), 1U);
        EXPECT_EQ(of.amendments[0].version, version);
        std::set<char> found;
        for (party_id const& each : of.amendments[0].signatories) {
            found.insert(each == home ? 'A' : each == host ? 'B' : 'C');
        }
        return found;
    }

    static std::string spell(agreement const& of) {
        std::string kinds;
        for (auto const& each : of.history.entries()) {
            kinds += std::visit([](auto const& held) { return held.kind; }, each.event);
            kinds += ' ';
        }
        return kinds;
    }
};

agreement with_rule(char rule) {
    agreement of = testing::plain_agreement();
    switch (rule) {
    case 'l':
        of.entry = entry_into_force{entry_on_last_signature{}};
        break;
    case 'n':
        of.entry = entry_into_force{entry_on_notification{}};
        break;
    case 'd':
        of.entry = entry_into_force{entry_on_date{named_day}};
        break;
    default:
        of.entry = {};
    }
    return of;
}

/// The steps that a DOT graph shows: phase, kind, phase.
std::set<std::tuple<std::string, std::string, std::string>> drawn(std::string const& dot) {
    std::set<std::tuple<std::string, std::string, std::string>> steps;
    std::regex const edge(R"re(    (\w+) -> (\w+) \[label="([^"]*)"\];)re");
    for (std::sregex_iterator each(dot.begin(), dot.end(), edge), end; each != end; ++each) {
        std::string kinds = (*each)[3].str();
        for (std::size_t cut = 0; !kinds.empty(); kinds.erase(0, cut)) {
            std::size_t const line = kinds.find("\\n");
            steps.emplace((*each)[1].str(), kinds.substr(0, line), (*each)[2].str());
            cut = line == std::string::npos ? kinds.size() : line + 2;
        }
    }
    return steps;
}

TEST(agreement_walk, every_history_is_legal_just_when_the_oracle_says_so) {
    std::set<std::tuple<std::string, std::string, std::string>> met;
    for (char const rule : {'l', 'n', 'd', 'm'}) {
        walker walk{{rule}};
        ASSERT_NO_FATAL_FAILURE(walk.walk(with_rule(rule), {}, {}));
        EXPECT_GT(walk.histories, 2000U) << rule;
        met.merge(walk.steps);
    }
    // Of two parties, the second to sign is the last; agreement_state_test has three.
    met.emplace("partly_signed", "signed", "partly_signed");
    EXPECT_EQ(met, drawn(legal_steps_as_dot()))
        << "the drawing shows what can happen, no less, no more";
}

TEST(agreement_walk, the_table_is_exactly_what_is_drawn) {
    auto const steps = drawn(legal_steps_as_dot());
    std::set<std::pair<std::string, std::string>> may;
    for (auto const& [before, kind, after] : steps) {
        may.emplace(before, kind);
    }
    std::size_t legal = 0;
    for (agreement_phase const phase : every<agreement_phase>()) {
        for (std::string const kind :
             {"drafted", "signed", "entered_into_force", "amended", "suspended", "resumed",
              "renewed", "notice_given", "terminated", "acceded", "withdrew", "amendment_drafted",
              "amendment_signed", "amendment_dropped"}) {
            EXPECT_EQ(may_follow(phase, kind), may.contains({to_string(phase), kind}))
                << to_string(phase) << ' ' << kind;
            legal += may_follow(phase, kind) ? 1U : 0U;
        }
        EXPECT_TRUE(may_follow(phase, "annulled"));
        EXPECT_FALSE(may_follow(phase, "invented"));
    }
    EXPECT_EQ(legal, 24U) << "2 before any, 1 drafted, 1 partly signed, 1 awaiting, 10 in force, "
                             "9 suspended";
}

TEST(agreement_walk, the_drawing_has_every_phase_and_the_day_that_comes_by_itself) {
    std::string const dot = legal_steps_as_dot();
    EXPECT_TRUE(dot.starts_with("digraph legal_steps {\n"));
    EXPECT_TRUE(dot.ends_with("}\n"));
    for (agreement_phase const phase : every<agreement_phase>()) {
        EXPECT_NE(dot.find("    " + to_string(phase) + ";\n"), std::string::npos);
    }
    EXPECT_NE(dot.find("awaiting -> in_force [style=dashed"), std::string::npos);
    EXPECT_EQ(dot, legal_steps_as_dot());
}

} // namespace
} // namespace jspu_coop
