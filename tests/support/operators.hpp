/// @file
/// Which operators two types have between them, for the checks that some must not compile.
#pragma once

namespace jspu_coop::testing {

/// The two have `==`.
template <class Left, class Right>
concept has_equal = requires(Left left, Right right) {
    left == right;
};
/// The two have `<`.
template <class Left, class Right>
concept has_less = requires(Left left, Right right) {
    left < right;
};
/// The two have a function `add`.
template <class Left, class Right>
concept has_add = requires(Left left, Right right) {
    add(left, right);
};
/// The two have `+`.
template <class Left, class Right>
concept has_plus = requires(Left left, Right right) {
    left + right;
};

/// The two can be compared in some way.
template <class Left, class Right>
inline constexpr bool comparable = has_equal<Left, Right> || has_less<Left, Right>;
/// The two can be added in some way.
template <class Left, class Right>
inline constexpr bool addable = has_add<Left, Right> || has_plus<Left, Right>;

} // namespace jspu_coop::testing
