// Lists of papers: what is sound, what is refused, and what they ask for.
#include <jspu_coop/records/activities/paper_list.hpp>

#include "records/support/issue_list.hpp"

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

using testing::issue_lines;
using testing::lines;

paper_requirement asking_for(paper_kind kind, paper_provider from = paper_provider::participant) {
    return {kind, from, {}};
}

paper_list a_list(std::vector<paper_requirement> papers) {
    return {text{{"en", "Papers"}}, std::move(papers), citation{"Rules", "1", {}}};
}

TEST(paper_list, what_is_wrong_is_named) {
    using enum paper_kind;
    EXPECT_EQ(validate(a_list({asking_for(passport), asking_for(syllabus),
                               asking_for(passport, paper_provider::host)})),
              issues{});
    paper_list none = a_list({});
    none.name = text{};
    EXPECT_EQ(issue_lines(validate(none)),
              lines({"paper_list.name_empty at /name: ", "paper_list.papers_empty at /papers: "}));
    EXPECT_EQ(issue_lines(validate(a_list({asking_for(passport), asking_for(passport)}))),
              lines({"paper_list.paper_repeated at /papers/1: passport"}));
}

TEST(paper_list, asks_with_the_citation_of_the_paper_else_of_the_list) {
    paper_list of = a_list({asking_for(paper_kind::passport), asking_for(paper_kind::syllabus)});
    citation const own{"Other rules", "2", {}};
    of.papers[1].cited_as = own;
    auto const asked = requirements_of(of);
    ASSERT_EQ(asked.size(), 2U);
    EXPECT_EQ(asked[0].cited_as, of.cited_as);
    EXPECT_EQ(asked[1].cited_as, own);
}

} // namespace
} // namespace jspu_coop
