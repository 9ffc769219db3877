#include <jspu_coop/base/issue.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <utility>

namespace {

using namespace jspu_coop;

issue with(severity grave, std::string path = {}) {
    return {"test.code", grave, std::move(path), "value", {}};
}

/// Reads the last reference token of a JSON pointer as RFC 6901, section 4, tells: first `~1`, then
/// `~0`.
std::string last_token(std::string const& pointer) {
    std::string token = pointer.substr(pointer.rfind('/') + 1);
    for (auto const& [escaped, plain] : {std::pair{"~1", "/"}, std::pair{"~0", "~"}}) {
        for (std::size_t at = 0; (at = token.find(escaped, at)) != std::string::npos; ++at) {
            token.replace(at, 2, plain);
        }
    }
    return token;
}

TEST(issue, only_errors_refuse) {
    EXPECT_FALSE(has_errors({}));
    EXPECT_FALSE(has_errors({with(severity::warning), with(severity::warning)}));
    EXPECT_TRUE(has_errors({with(severity::error)}));
    EXPECT_TRUE(has_errors({with(severity::warning), with(severity::error)}));
    EXPECT_EQ(issue{}.severity, severity::error) << "an issue is an error unless said otherwise";
}

TEST(issue, is_equal_when_every_member_is) {
    issue const one{"a.b", severity::error, "/c", "d", {{"e", "f"}}};
    EXPECT_EQ(one, (issue{"a.b", severity::error, "/c", "d", {{"e", "f"}}}));
    EXPECT_NE(one, (issue{"a.x", severity::error, "/c", "d", {{"e", "f"}}}));
    EXPECT_NE(one, (issue{"a.b", severity::warning, "/c", "d", {{"e", "f"}}}));
    EXPECT_NE(one, (issue{"a.b", severity::error, "/x", "d", {{"e", "f"}}}));
    EXPECT_NE(one, (issue{"a.b", severity::error, "/c", "x", {{"e", "f"}}}));
    EXPECT_NE(one, (issue{"a.b", severity::error, "/c", "d", {{"e", "x"}}}));
}

TEST(path_join, escapes_as_rfc_6901) {
    // the examples of RFC 6901, section 5
    EXPECT_EQ(path_join("", "foo"), "/foo");
    EXPECT_EQ(path_join("/foo", std::size_t{0}), "/foo/0");
    EXPECT_EQ(path_join("", ""), "/");
    EXPECT_EQ(path_join("", "a/b"), "/a~1b");
    EXPECT_EQ(path_join("", "c%d"), "/c%d");
    EXPECT_EQ(path_join("", "k\"l"), "/k\"l");
    EXPECT_EQ(path_join("", " "), "/ ");
    EXPECT_EQ(path_join("", "m~n"), "/m~0n");
    EXPECT_EQ(path_join("", "~1"), "/~01");
    EXPECT_EQ(path_join("/a~1b", "c/~"), "/a~1b/c~1~0");
    EXPECT_EQ(path_join("/a", std::size_t{18446744073709551615U}), "/a/18446744073709551615");
}

RC_GTEST_PROP(path_join_laws, a_token_can_be_read_back, (std::string const& token)) {
    std::string const joined = path_join("/prefix", std::string_view{token});
    RC_ASSERT(joined.starts_with("/prefix/"));
    RC_ASSERT(last_token(joined) == token);
}

TEST(append_under, prefixes_only_the_part) {
    issues whole{with(severity::error, "/own")};
    append_under(whole, "/parts/3", {with(severity::warning, "/name"), with(severity::error)});
    ASSERT_EQ(whole.size(), 3U);
    EXPECT_EQ(whole[0].path, "/own");
    EXPECT_EQ(whole[1].path, "/parts/3/name");
    EXPECT_EQ(whole[1].severity, severity::warning);
    EXPECT_EQ(whole[2].path, "/parts/3");
    append_under(whole, "/none", {});
    EXPECT_EQ(whole.size(), 3U);
}

} // namespace
