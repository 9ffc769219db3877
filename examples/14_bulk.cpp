// Who of a million applicants is eligible for a semester abroad, and which requirements the others
// fail; where a folder is given as the third argument, also as a page with a chart, in the language
// of the second. On a terminal it shows how far it is, and how fast it was.
//
// Read 13_eligibility first. The policy and the applicants are made up.
#include <jspu_coop/policy/bulk_decision.hpp>

#include "support/outcome_page.hpp"
#include "support/progress.hpp"
#include "support/semester_abroad.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <numeric>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace {

namespace coop = jspu_coop;
using coop::fact_name;
using coop::outcome;
using examples::applicants;

coop::bulk_question question_about(applicants const& all, coop::ratio_ticks const& ticks,
                                   coop::compiled_policy const& policy) {
    //! [ask]
    auto const bits = [](std::vector<unsigned char> const& of) {
        return coop::bit_span{of.data(), 0, applicants::count};
    };
    using bytes = std::span<std::uint8_t const>;
    std::vector<coop::fact_column> const columns{
        {fact_name{"category"},
         coop::dictionary_codes{examples::categories()},
         bytes{all.category},
         {}},
        {fact_name{"gpa"}, coop::ratio_numbers{ticks}, std::span<std::int16_t const>{all.gpa}, {}},
        {fact_name{"credits"}, coop::whole_numbers{}, bytes{all.credits}, bits(all.credits_known)},
        {fact_name{"english"}, coop::dictionary_codes{examples::levels()}, bytes{all.english},
         bits(all.english_known)},
        {fact_name{"months_abroad"}, coop::whole_numbers{}, bytes{all.months_abroad}, {}},
        {fact_name{"debt"}, coop::yes_or_no{}, bits(all.debt), {}}};
    return coop::bulk_question::make(policy, columns).value();
    //! [ask]
}

/// How many came out how.
struct tally {
    std::array<std::uint64_t, 4> outcomes{};
    std::vector<std::uint64_t> failed;  ///< by requirement, of those whom the policy governs
    std::vector<std::uint64_t> missing; ///< likewise
};

/// How many of the first bits are set that are not set in the second.
std::uint64_t count_without(std::vector<std::uint64_t> of, std::vector<std::uint64_t> const& out) {
    for (std::size_t word = 0; word < of.size(); ++word) {
        of[word] &= ~out[word];
    }
    return coop::count_of(of);
}

tally decide_all(coop::bulk_question const& asked, examples::progress const& shown) {
    std::vector<std::size_t> every(asked.policy().requirements().size());
    std::iota(every.begin(), every.end(), std::size_t{0});
    tally made;
    made.failed.resize(every.size());
    made.missing.resize(every.size());
    std::chrono::nanoseconds took{};
    //! [blocks]
    // A block at a time: its columns and answers stay near the processor.
    constexpr std::size_t block = 65'536;
    for (std::size_t first = 0; first < asked.rows(); first += block) {
        coop::row_range const rows{first, std::min(block, asked.rows() - first)};
        auto const begun = std::chrono::steady_clock::now();
        coop::bulk_answer const answer = decide(asked, rows, every).value();
        took += std::chrono::steady_clock::now() - begun;
        for (outcome const each : coop::every<outcome>()) {
            made.outcomes[static_cast<std::size_t>(each)] += coop::count_of(answer.of(each));
        }
        auto const& others = answer.of(outcome::not_applicable);
        for (auto const& each : answer.requirements) {
            made.failed[each.requirement] += count_without(each.failed, others);
            made.missing[each.requirement] += count_without(each.missing, others);
        }
        shown.show(first + rows.count, asked.rows());
    }
    //! [blocks]
    shown.end(asked.rows(), took);
    return made;
}

void print(tally const& of, coop::compiled_policy const& policy) {
    for (outcome const each : coop::every<outcome>()) {
        std::cout << to_string(each) << ": " << of.outcomes[static_cast<std::size_t>(each)] << '\n';
    }
    for (std::size_t at = 0; at < policy.requirements().size(); ++at) {
        auto const& requirement = policy.requirements()[at];
        if (requirement.role != coop::requirement_role::scope) {
            std::cout << std::string(requirement.depth * 2 + 2, ' ') << requirement.id.str() << ": "
                      << of.failed[at] << " fail, " << of.missing[at] << " cannot be told\n";
        }
    }
}

/// The answers as a whole, then by requirement. Whom the policy governs and who neither fails nor
/// is open meets it: none of these requirements has an exception.
std::string page(tally const& of, coop::compiled_policy const& policy,
                 std::string const& language) {
    auto const in_words = [&](coop::text const& of_languages) {
        return std::string{of_languages.get(language)};
    };
    coop::policy const rule = examples::a_semester_abroad();
    std::vector<examples::outcome_row> rows;
    rows.push_back(
        {in_words({{"en", "All together"}, {"ru", "Всё вместе"}, {"uz", "Hammasi birga"}}),
         of.outcomes});
    std::uint64_t const others = of.outcomes[static_cast<std::size_t>(outcome::not_applicable)];
    for (coop::requirement const& each : rule.versions.front().requirements) {
        std::size_t const at = policy.find(each.id).value();
        std::uint64_t const met = applicants::count - others - of.failed[at] - of.missing[at];
        rows.push_back({in_words(each.labels), {met, of.failed[at], of.missing[at], others}});
    }
    return examples::outcome_page{
        language, in_words(rule.labels),
        in_words({{"en", "1 000 000 made-up applicants, judged by a made-up rule for students."},
                  {"ru", "1 000 000 вымышленных заявителей; вымышленное правило для студентов."},
                  {"uz", "1 000 000 ta toʻqima ariza beruvchi; talabalar uchun toʻqima qoida."}}),
        rows}
        .html();
}

} // namespace

int main(int count, char** arguments) {
    auto const policies =
        coop::policy_library::make(examples::facts_of_applicants(), {examples::a_semester_abroad()})
            .value();
    auto const policy =
        coop::compile(policies, coop::policy_id{"semester_abroad"}, {.reference_day = {2026, 4, 1}})
            .value();
    auto const ticks = coop::ratio_ticks::make(20).value(); // averages are twentieths
    applicants const all = examples::made_up(ticks);
    coop::bulk_question const asked = question_about(all, ticks, policy);
    tally const counted = decide_all(asked, {});

    print(counted, policy);
    std::array<std::uint64_t, 5> first{};
    coop::write_indices(decide(asked, {0, 64}).value().of(outcome::satisfied), 0, first);
    std::cout << "the first who are eligible:";
    for (std::uint64_t const each : first) {
        std::cout << ' ' << each;
    }
    std::cout << '\n';
    if (count > 3) {
        std::string const language = arguments[2];
        std::ofstream{std::string{arguments[3]} + "/bulk." + language + ".html"}
            << page(counted, policy, language);
    }
}
