#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/programme_graph.hpp>

#include "records/programmes/programme_samples.hpp"

#include <gtest/gtest.h>

#include <string>

namespace jspu_coop {
namespace {

using testing::home_site;
using testing::host_site;
using testing::stay;
using testing::three_and_one;

TEST(programme_graph, a_programme_by_hand) {
    EXPECT_EQ(to_dot(three_and_one(), wording{}),
              "digraph programme {\n"
              "    rankdir=LR;\n"
              "    labelloc=t;\n"
              "    label=\"A programme (3+1)\\ndouble degree\";\n"
              "    node [shape=box];\n"
              "    subgraph cluster_0 {\n"
              "        label=\"Agreement\";\n"
              "        p0_0 [label=\"home\\nsemesters 1 to 6\"];\n"
              "        p0_1 [label=\"host\\nsemesters 7 to 8\\n60 ects\\nRussian\"];\n"
              "    }\n"
              "    a0 [label=\"Bachelor\\nhome\", shape=note];\n"
              "    a1 [label=\"Bachelor\\nhost\", shape=note];\n"
              "    p0_0 -> p0_1 [label=\"gate (last day of the period before)\"];\n"
              "    p0_0 -> a0;\n"
              "    p0_1 -> a0;\n"
              "    p0_0 -> a1;\n"
              "    p0_1 -> a1;\n"
              "    a0 -> a1 [style=dotted];\n"
              "}\n");
}

/// Two placements are two frames; what nobody published is not drawn as if it were known.
TEST(programme_graph, draws_what_is_open_as_open) {
    joint_programme programme = three_and_one();
    programme.placement = fact<programme_placement>::conflicting(
        {{{stay("a", home_site, 1, 6), stay("b", host_site, 7, 8)}, {}},
         {{stay("a", home_site, 1, 7), stay("b", host_site, 8, 8)}, {}}});
    programme.awards = std::vector<programme_award>{testing::award_of("one")};
    programme.label_as_published.reset();
    EXPECT_EQ(to_dot(programme, wording{russian_messages()}),
              "digraph programme {\n"
              "    rankdir=LR;\n"
              "    labelloc=t;\n"
              "    label=\"A programme\";\n"
              "    node [shape=box];\n"
              "    subgraph cluster_0 {\n"
              "        label=\"\";\n"
              "        p0_0 [label=\"home\\nсеместры 1–6\"];\n"
              "        p0_1 [label=\"host\\nсеместры 7–8\"];\n"
              "    }\n"
              "    subgraph cluster_1 {\n"
              "        label=\"\";\n"
              "        p1_0 [label=\"home\\nсеместры 1–7\"];\n"
              "        p1_1 [label=\"host\\nсеместр 8\"];\n"
              "    }\n"
              "    a0 [label=\"one\", shape=note];\n"
              "    p0_0 -> p0_1;\n"
              "    p1_0 -> p1_1;\n"
              "    p0_1 -> a0 [style=dashed];\n"
              "    p1_1 -> a0 [style=dashed];\n"
              "}\n");
}

TEST(programme_graph, calls_sites_by_their_names) {
    name_resolver const names = [](record_reference const& what) {
        return what == record_reference{"party", "home"} ? std::string{"A \"school\""}
                                                         : std::string{};
    };
    std::string const picture = to_dot(three_and_one(), wording{uzbek_messages(), names});
    EXPECT_NE(picture.find("[label=\"A \\\"school\\\"\\n1–6-semestrlar\"]"), std::string::npos)
        << picture;
    EXPECT_NE(picture.find("[label=\"host\\n7–8-semestrlar"), std::string::npos) << picture;
}

} // namespace
} // namespace jspu_coop
