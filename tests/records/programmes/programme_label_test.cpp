#include <jspu_coop/records/programmes/programme_label.hpp>

#include "records/programmes/programme_samples.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using testing::code_of_refusal;
using testing::placed;

programme_label label_of_years(std::vector<char const*> const& years) {
    programme_label label;
    for (char const* const each : years) {
        label.years.push_back(decimal::parse(each).value());
    }
    return label;
}

TEST(programme_label, is_read) {
    EXPECT_EQ(parse_programme_label("3+1").value(), label_of_years({"3", "1"}));
    EXPECT_EQ(parse_programme_label("2.5+1.5").value(), label_of_years({"2.5", "1.5"}));
    EXPECT_EQ(parse_programme_label("2,5 + 1,5").value(), label_of_years({"2.5", "1.5"}));
    EXPECT_EQ(parse_programme_label("0.5+3.5").value(), label_of_years({"0.5", "3.5"}));
    EXPECT_EQ(parse_programme_label("1+2+1").value(), label_of_years({"1", "2", "1"}));
    EXPECT_EQ(parse_programme_label("4+0").value(), label_of_years({"4", "0"}));
    EXPECT_EQ(parse_programme_label("10+2").value(), label_of_years({"10", "2"}));
}

TEST(programme_label, that_is_none_is_refused) {
    for (char const* const text :
         {"",      "+",      "3",         "3+",        "+1",    "3++1",  " 3+1",
          "3+1 ",  "3-1",    "3+1 years", "three+one", "03+1",  "3+01",  "100+1",
          "3.0+1", "3.25+1", "3.+1",      ".5+1",      "3+-1",  "3+1+",  "0+4",
          "0+0",   "1+0+1",  "1+1+0",     "2.5.5+1",   "3\t+1", "3+1\n", "\xEF\xBC\x93+1",
          "3e1+1"}) {
        EXPECT_EQ(code_of_refusal(parse_programme_label(text)), "programme_label.malformed")
            << text;
    }
}

/// What two universities really do under one label.
TEST(programme_label, of_two_numbers_leaves_the_years_open) {
    programme_label const three_and_one = label_of_years({"3", "1"});
    for (char const* const letters : {"hhhhhhbb", "hhhhbbhh", "bbhhhhhh", "bbbbbbhh", "hbhhhhbh"}) {
        EXPECT_TRUE(agrees(three_and_one, placed(letters), 2)) << letters;
    }
    for (char const* const letters :
         {"hhhhbbbb", "hhhhhhhb", "hhhhhhhh", "hhhhhhbc", "hhhhhhbbb"}) {
        EXPECT_FALSE(agrees(three_and_one, placed(letters), 2)) << letters;
    }
}

TEST(programme_label, may_switch_within_a_year) {
    EXPECT_TRUE(agrees(label_of_years({"2.5", "1.5"}), placed("kkkkuuku"), 2));
    EXPECT_FALSE(agrees(label_of_years({"2", "2"}), placed("kkkkuuku"), 2));
}

TEST(programme_label, of_three_numbers_tells_the_order) {
    programme_label const there_and_back = label_of_years({"1", "2", "1"});
    EXPECT_TRUE(agrees(there_and_back, placed("hhbbbbhh"), 2));
    EXPECT_TRUE(agrees(there_and_back, placed("hhbbbbcc"), 2));
    EXPECT_FALSE(agrees(there_and_back, placed("hhhhbbbb"), 2));
    EXPECT_FALSE(agrees(there_and_back, placed("hhbbhhbb"), 2));
}

TEST(programme_label, with_a_zero_never_moves) {
    EXPECT_TRUE(agrees(label_of_years({"4", "0"}), placed("hhhhhhhh"), 2));
    EXPECT_FALSE(agrees(label_of_years({"4", "0"}), placed("hhhhhhbb"), 2));
    EXPECT_FALSE(agrees(label_of_years({"4", "0"}), placed("hhhhhh"), 2));
}

TEST(programme_label, counts_the_semesters_of_the_programmes_own_year) {
    EXPECT_TRUE(agrees(label_of_years({"1", "1"}), placed("hhhbbb"), 3));
    EXPECT_FALSE(agrees(label_of_years({"1", "1"}), placed("hhhbbb"), 2));
    // A year and a half are four trimesters and a half.
    EXPECT_FALSE(agrees(label_of_years({"1.5", "1"}), placed("hhhhbbb"), 3));
    EXPECT_TRUE(agrees(label_of_years({"2", "1"}), placed("hhb"), 1));
}

/// Half years as a label writes them.
std::string written(int half_years) {
    return std::to_string(half_years / 2) + (half_years % 2 == 1 ? ".5" : "");
}

struct worded_label {
    std::vector<int> half_years;
    programme_label read;
};

/// Every label of numbers that are four years together at most.
std::vector<worded_label> every_small_label() {
    std::vector<worded_label> all;
    std::function<void(std::vector<int>, int)> const extend = [&](std::vector<int> parts,
                                                                  int left) {
        if (parts.size() >= 2) {
            std::string text = written(parts[0]);
            for (std::size_t at = 1; at < parts.size(); ++at) {
                text += '+' + written(parts[at]);
            }
            all.push_back({parts, parse_programme_label(text).value()});
        }
        if (parts.size() < 4) {
            for (int next = 1; next <= left; ++next) {
                parts.push_back(next);
                extend(parts, left - next);
                parts.pop_back();
            }
        }
    };
    extend({}, 8);
    for (int only = 1; only <= 8; ++only) {
        all.push_back({{only, 0}, parse_programme_label(written(only) + "+0").value()});
    }
    return all;
}

/// What a label means, told by the letters of the semesters alone.
bool means(std::vector<int> const& half_years, std::string const& letters) {
    std::vector<int> found;
    if (half_years.size() == 2) {
        std::map<char, int> counts;
        for (char const each : letters) {
            ++counts[each];
        }
        for (auto const& [letter, count] : counts) {
            found.push_back(count);
        }
        found.resize(std::max<std::size_t>(found.size(), 2), 0);
        return std::is_permutation(found.begin(), found.end(), half_years.begin(),
                                   half_years.end());
    }
    char before = 0;
    for (char const each : letters) {
        if (each == before) {
            ++found.back();
        } else {
            found.push_back(1);
        }
        before = each;
    }
    return found == half_years;
}

/// The placement with a period for each stay instead of each semester.
programme_placement joined(programme_placement const& by_semester) {
    programme_placement placement{{}, {}};
    for (programme_stay const& each : stays_of(by_semester)) {
        placement.periods.push_back(testing::stay("s" + std::to_string(each.first_semester),
                                                  each.site, each.first_semester,
                                                  each.last_semester));
    }
    return placement;
}

/// Every label up to four years, on every placement of up to eight semesters at two sites and up to
/// six at three.
TEST(programme_label, agrees_with_what_it_means) {
    std::vector<worded_label> const labels = every_small_label();
    EXPECT_EQ(labels.size(), 28U + 56U + 70U + 8U) << "compositions of at most eight half years";
    std::vector<std::string> words{""};
    std::size_t agreed = 0;
    for (std::size_t at = 0; at < words.size(); ++at) {
        std::string const letters = words[at];
        std::size_t const most = letters.find('c') == std::string::npos ? 8 : 6;
        for (char const next : {'a', 'b', 'c'}) {
            if (letters.size() < (next == 'c' ? 6 : most)) {
                words.push_back(letters + next);
            }
        }
        if (letters.empty()) {
            continue;
        }
        programme_placement const placement = placed(letters);
        programme_placement const stays = joined(placement);
        ASSERT_TRUE(validate(placement).empty() && validate(stays).empty()) << letters;
        for (worded_label const& each : labels) {
            bool const expected = means(each.half_years, letters);
            ASSERT_EQ(agrees(each.read, placement, 2), expected) << letters;
            if (letters.size() <= 6) {
                ASSERT_EQ(agrees(each.read, stays, 2), expected) << letters;
            }
            agreed += expected ? 1U : 0U;
        }
    }
    EXPECT_GT(agreed, 500U);
}

} // namespace
} // namespace jspu_coop
