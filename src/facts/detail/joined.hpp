/// Facts of several records as one.
#pragma once

#include <jspu_coop/base/fact.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

/// The facts of several records as one: what all say; a conflict where known values differ; missing
/// where one is open, or one knows a value and another that there is none.
template <class T>
[[nodiscard]] fact<T> joined(std::vector<fact<T>> const& all) {
    std::vector<T> claims;
    std::size_t absent = 0;
    auto const claim = [&](T const& value) {
        if (std::find(claims.begin(), claims.end(), value) == claims.end()) {
            claims.push_back(value);
        }
    };
    for (fact<T> const& each : all) {
        if (each.state() == knowledge::missing) {
            return {};
        }
        absent += each.is_absent() ? 1U : 0U;
        if (T const* value = each.get()) {
            claim(*value);
        }
        std::for_each(each.claims().begin(), each.claims().end(), claim);
    }
    if (absent > 0) {
        return absent == all.size() ? fact<T>::absent() : fact<T>{};
    }
    if (claims.size() == 1) {
        return claims.front();
    }
    return claims.empty() ? fact<T>{} : fact<T>::conflicting(std::move(claims));
}

} // namespace jspu_coop::detail
