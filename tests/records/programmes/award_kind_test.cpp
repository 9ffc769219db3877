#include <jspu_coop/records/programmes/joint_programme.hpp>

#include "records/programmes/programme_samples.hpp"
#include "records/support/issue_list.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop {
namespace {

using testing::award_of;
using testing::issue_lines;
using testing::lines;
using testing::three_and_one;

/// A list by its words; "?" is one that nobody has published.
template <class Id>
fact<std::vector<Id>> listed(std::string_view words) {
    if (words == "?") {
        return {};
    }
    std::vector<Id> ids;
    for (char const each : words) {
        ids.push_back(Id{std::string(1, each)});
    }
    return ids;
}

struct document {
    char const* awarded_by;   ///< a letter for each institution
    char const* requirements; ///< a letter for each requirement
};

joint_programme leading_to(std::vector<document> const& documents) {
    std::vector<programme_award> awards;
    for (document const& each : documents) {
        programme_award award = award_of("award-" + std::to_string(awards.size()));
        award.awarded_by = listed<party_id>(each.awarded_by);
        award.requirements = listed<award_requirement_id>(each.requirements);
        awards.push_back(award);
    }
    joint_programme programme = three_and_one();
    programme.awards = awards;
    return programme;
}

/// Each line: the documents, each by whom and for which requirements; and what that is.
struct line {
    std::vector<document> documents;
    char const* kind; ///< "?" while it cannot be told
};

TEST(award_kind, follows_from_the_documents) {
    for (auto const& [documents, kind] : std::vector<line>{
             {{{"J", "x"}}, "single_degree"},
             {{{"JB", "x"}}, "joint_degree"},
             {{{"JBK", "?"}}, "joint_degree"},
             {{{"?", "x"}}, "?"},
             {{{"J", "xy"}, {"B", "xy"}}, "double_degree"},
             {{{"J", "xy"}, {"B", "yx"}}, "double_degree"}, // the order of a list says nothing
             {{{"?", "xy"}, {"?", "xy"}}, "double_degree"},
             {{{"J", "x"}, {"B", "y"}}, "dual_degree"},
             {{{"J", "x"}, {"B", "xy"}}, "dual_degree"}, // one asks for more than the other
             {{{"J", "x"}, {"B", "?"}}, "?"},
             {{{"J", "?"}, {"B", "?"}}, "?"},
             {{{"J", "x"}, {"B", "x"}, {"K", "x"}}, "multiple_degree"},
             {{{"?", "?"}, {"?", "?"}, {"?", "?"}}, "multiple_degree"},
         }) {
        fact<award_kind> const found = award_kind_of(leading_to(documents));
        EXPECT_EQ(found.is_known() ? to_string(found.value()) : "?", kind);
        std::vector<document> turned{documents.rbegin(), documents.rend()};
        EXPECT_EQ(award_kind_of(leading_to(turned)), found) << "the order of awards says nothing";
    }
}

TEST(award_kind, of_a_programme_whose_awards_nobody_published_is_missing) {
    joint_programme programme = three_and_one();
    programme.awards = {};
    EXPECT_EQ(award_kind_of(programme).state(), knowledge::missing);
    programme.awards = fact<std::vector<programme_award>>::absent();
    EXPECT_TRUE(award_kind_of(programme).is_absent());
}

TEST(award_kind, is_disputed_where_sources_disagree) {
    auto const one = leading_to({{"JB", "x"}}).awards.value();
    auto const two = leading_to({{"J", "x"}, {"B", "x"}}).awards.value();
    auto const open = leading_to({{"J", "x"}, {"B", "?"}}).awards.value();
    auto const other = leading_to({{"JK", "x"}}).awards.value();
    joint_programme programme = three_and_one();
    auto const kind_by = [&](std::vector<std::vector<programme_award>> claims) {
        programme.awards = fact<std::vector<programme_award>>::conflicting(std::move(claims));
        return award_kind_of(programme);
    };
    EXPECT_EQ(kind_by({two, one}),
              fact<award_kind>::conflicting({award_kind::joint_degree, award_kind::double_degree}));
    EXPECT_EQ(kind_by({one, other}), award_kind::joint_degree) << "both claims say so";
    EXPECT_EQ(kind_by({one, open}).state(), knowledge::missing);
    programme.awards = two;
    auto awards = two;
    awards[0].requirements = fact<std::vector<award_requirement_id>>::conflicting(
        {{award_requirement_id{"x"}}, {award_requirement_id{"y"}}});
    programme.awards = awards;
    EXPECT_EQ(award_kind_of(programme),
              fact<award_kind>::conflicting({award_kind::double_degree, award_kind::dual_degree}));
}

/// Law 3: what is decided stays so whatever the missing facts turn out to be.
TEST(award_kind, agrees_with_every_completion) {
    std::vector<char const*> const institutions{"J", "B", "JB", "?"};
    std::vector<char const*> const requirements{"x", "y", "xy", "?"};
    std::vector<document> documents;
    for (char const* const by : institutions) {
        for (char const* const asks : requirements) {
            documents.push_back({by, asks});
        }
    }
    auto const completions = [&](document const& of) {
        std::vector<document> all;
        for (document const& each : documents) {
            std::string_view const by{each.awarded_by};
            std::string_view const asks{each.requirements};
            if (by != "?" && asks != "?"
                && (std::string_view{of.awarded_by} == "?" || by == of.awarded_by)
                && (std::string_view{of.requirements} == "?" || asks == of.requirements)) {
                all.push_back(each);
            }
        }
        return all;
    };
    std::size_t decided = 0;
    auto const check = [&](std::vector<document> const& open,
                           std::vector<std::vector<document>> const& complete) {
        fact<award_kind> const kind = award_kind_of(leading_to(open));
        std::vector<award_kind> possible;
        for (auto const& each : complete) {
            possible.push_back(award_kind_of(leading_to(each)).value());
        }
        bool const one_answer = std::all_of(possible.begin(), possible.end(),
                                            [&](award_kind each) { return each == possible[0]; });
        EXPECT_EQ(kind.is_known(), one_answer) << "decided exactly where all completions agree";
        if (kind.is_known()) {
            EXPECT_EQ(kind.value(), possible[0]);
            ++decided;
        }
    };
    for (document const& left : documents) {
        std::vector<std::vector<document>> alone;
        for (document const& full : completions(left)) {
            alone.push_back({full});
        }
        check({left}, alone);
        for (document const& right : documents) {
            std::vector<std::vector<document>> both;
            for (document const& full_left : completions(left)) {
                for (document const& full_right : completions(right)) {
                    both.push_back({full_left, full_right});
                }
            }
            check({left, right}, both);
        }
    }
    EXPECT_GT(decided, 100U);
}

/// Edge case 3: called "dual", and two diplomas for one integrated curriculum: a double degree. The
/// published word stays as it was.
TEST(award_kind, edge_case_03_called_dual) {
    joint_programme programme = three_and_one();
    programme.published_kind = published_award_kind{"dual diploma", award_kind::dual_degree};
    EXPECT_EQ(award_kind_of(programme), award_kind::double_degree);
    issues const found = validate(programme);
    EXPECT_EQ(
        issue_lines(found),
        lines({"joint_programme.published_kind_clashes at /published_kind/term: dual_degree"}));
    EXPECT_FALSE(has_errors(found)) << "a programme may be called as it likes";
    EXPECT_EQ(found[0].parameters.at("kind"), "double_degree");
    EXPECT_EQ(programme.published_kind->words, "dual diploma");
}

} // namespace
} // namespace jspu_coop
