/// Facts of several records as one, and as others.
#pragma once

#include <jspu_coop/base/fact.hpp>

#include "base/detail/readings.hpp"

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

/// What two sources of one fact say together: the one that speaks where only one does;
/// either where they agree; a conflict where their values differ; missing where one knows a value
/// and the other that there is none, since neither may then be relied on.
template <class T>
[[nodiscard]] fact<T> reconcile(fact<T> const& left, fact<T> const& right) {
    if (left.state() == knowledge::missing || left == right) {
        return right;
    }
    if (right.state() == knowledge::missing) {
        return left;
    }
    std::vector<T> claims;
    auto const claim = [&](T const& value) {
        if (std::find(claims.begin(), claims.end(), value) == claims.end()) {
            claims.push_back(value);
        }
    };
    for (fact<T> const* side : {&left, &right}) {
        if (T const* value = side->get()) {
            claim(*value);
        }
        for (T const& each : side->claims()) {
            claim(each);
        }
    }
    return claims.size() < 2 ? fact<T>::missing() : fact<T>::conflicting(std::move(claims));
}

/// The fact with each value turned into another.
template <class To, class T, class Make>
[[nodiscard]] fact<To> read_as(fact<T> const& of, Make const& make) {
    if (of.is_absent()) {
        return fact<To>::absent();
    }
    std::vector<fact<To>> all;
    for (T const* const each : readings_of(of)) {
        all.emplace_back(make(*each));
    }
    return joined(all);
}

} // namespace jspu_coop::detail
