/// @file
/// Several functions as one.
#pragma once

namespace jspu_coop::detail {

/// Several functions as one, for `std::visit`.
template <class... Functions>
struct overloaded : Functions... {
    using Functions::operator()...;
};
template <class... Functions>
overloaded(Functions...) -> overloaded<Functions...>;

} // namespace jspu_coop::detail
