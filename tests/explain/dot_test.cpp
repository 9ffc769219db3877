#include <jspu_coop/explain/dot.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>

namespace jspu_coop {
namespace {

finding box(std::string code, outcome result, std::vector<finding> because = {}) {
    return {std::move(code), result, {}, {}, {}, std::move(because)};
}

TEST(dot, a_tree_by_hand) {
    finding const tree = box("coverage", outcome::not_satisfied,
                             {box("coverage.partner", outcome::undetermined,
                                  {box("coverage.unit", outcome::not_applicable)}),
                              box("coverage.scope", outcome::satisfied)});
    EXPECT_EQ(
        to_dot(tree, wording{}),
        "digraph explanation {\n"
        "    rankdir=LR;\n"
        "    node [shape=box];\n"
        "    n0 [label=\"The activity is not covered by an agreement in force.\", color=red3, "
        "style=bold];\n"
        "    n1 [label=\"Whether the cooperation is covered cannot be decided from what is "
        "known.\", color=goldenrod, style=dashed];\n"
        "    n2 [label=\"The clause does not limit the units.\", color=grey60, style=dotted];\n"
        "    n3 [label=\"The clause covers this kind of activity.\", color=darkgreen];\n"
        "    n1 -> n2;\n"
        "    n0 -> n1;\n"
        "    n0 -> n3;\n"
        "}\n");
}

TEST(dot, what_would_end_the_text_is_escaped) {
    finding const tree{
        "coverage", outcome::satisfied, {{"activity", {std::string{"a\"b\\c\nd"}}}}, {}, {}, {}};
    EXPECT_NE(to_dot(tree, wording{}).find("label=\"The activity a\\\"b\\\\c\\nd is covered"),
              std::string::npos);
}

/// Whatever the values, quotation marks that are not escaped come in pairs, and lines do not break.
RC_GTEST_PROP(dot, labels_are_closed, (std::string const& value)) {
    finding const tree{"coverage", outcome::satisfied, {{"activity", {value}}}, {}, {}, {}};
    std::string const picture = to_dot(tree, wording{});
    std::size_t marks = 0;
    for (std::size_t at = 0; at < picture.size(); ++at) {
        if (picture[at] == '\\') {
            ++at;
        } else if (picture[at] == '"') {
            ++marks;
        } else if (picture[at] == '\n') {
            RC_ASSERT(marks % 2 == 0);
        }
    }
    RC_ASSERT(marks == 2U);
}

} // namespace
} // namespace jspu_coop
