#include <jspu_coop/base/result.hpp>

#include "refusal.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <type_traits>
#include <utility>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::test;

static_assert(!std::is_convertible_v<result<int>, int>, "a result is asked first");
static_assert(!std::is_convertible_v<result<int>, bool>);

/// A record that finds as many issues as it is told to.
struct checkable {
    int errors;
    int warnings;
};

issues validate(checkable const& value) {
    issues found;
    for (int count = 0; count < value.warnings; ++count) {
        found.push_back({"test.warning", severity::warning, "", "", {}});
    }
    for (int count = 0; count < value.errors; ++count) {
        found.push_back({"test.error", severity::error, "", "", {}});
    }
    return found;
}

TEST(result, is_a_value_or_a_fault) {
    result<int> const good = 7;
    EXPECT_TRUE(good.has_value());
    EXPECT_EQ(good.value(), 7);
    result<int> const bad = refuse("test.bad");
    EXPECT_TRUE(bad.has_error());
    EXPECT_FALSE(bad);
    EXPECT_THROW(static_cast<void>(bad.value()), fault_error);
}

TEST(refuse, makes_a_fault_of_one_error) {
    EXPECT_EQ(refuse("a.b", "v", "/p", {{"k", "x"}}).all(),
              (issues{{"a.b", severity::error, "/p", "v", {{"k", "x"}}}}));
    EXPECT_EQ(refuse("a.b").all(), (issues{{"a.b", severity::error, "", "", {}}}));
}

TEST(result, gives_the_fault_back) {
    result<int> const bad = refuse("test.bad", "v");
    EXPECT_EQ(bad.error(), refuse("test.bad", "v"));
    EXPECT_FALSE(result<int>{1}.error().all().empty()) << "no fault is empty, asked for or not";
}

TEST(checked, passes_what_has_no_errors) {
    EXPECT_EQ(checked(checkable{0, 0}).value().errors, 0);
    EXPECT_EQ(checked(checkable{0, 3}).value().warnings, 3);
    EXPECT_EQ(codes_of(checked(checkable{2, 1})),
              (std::vector<std::string>{"test.error", "test.error", "test.warning"}));
}

TEST(as_result, fails_only_on_errors) {
    EXPECT_TRUE(as_result({}).has_value());
    EXPECT_TRUE(as_result(validate({0, 2})).has_value());
    EXPECT_EQ(refusal_of(as_result(validate({1, 1}))).size(), 2U);
}

TEST(and_then, goes_on_with_a_value_and_stops_at_a_fault) {
    int calls = 0;
    auto const half = [&](int number) -> result<std::string> {
        ++calls;
        if (number % 2 != 0) {
            return refuse("test.odd", std::to_string(number));
        }
        return std::to_string(number / 2);
    };
    EXPECT_EQ(and_then(result<int>{8}, half).value(), "4");
    EXPECT_EQ(code_of_refusal(and_then(result<int>{7}, half)), "test.odd");
    EXPECT_EQ(calls, 2);
    EXPECT_EQ(code_of_refusal(and_then(result<int>{refuse("test.first")}, half)), "test.first");
    EXPECT_EQ(calls, 2) << "what follows a fault is not called";
}

TEST(and_then, passes_values_that_only_move) {
    auto const next = [](std::unique_ptr<int> held) -> result<int> { return *held + 1; };
    EXPECT_EQ(and_then(result<std::unique_ptr<int>>{std::make_unique<int>(4)}, next).value(), 5);
}

} // namespace
