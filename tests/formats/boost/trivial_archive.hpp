/// @file
/// Archives that know nothing of this library: the least that models Boost's concept.
#pragma once

#include <boost/mpl/bool.hpp>
#include <boost/serialization/nvp.hpp>
#include <boost/serialization/serialization.hpp>

#include <cstddef>
#include <deque>
#include <stdexcept>
#include <string>
#include <type_traits>

namespace jspu_coop::crates {

/// Keeps every number and text that is saved as a token of its own.
class token_oarchive {
public:
    using is_saving = boost::mpl::bool_<true>;
    using is_loading = boost::mpl::bool_<false>;

    template <class T>
    void register_type(T const* = nullptr) {}
    unsigned get_library_version() { return 0; }
    void save_binary(void const* address, std::size_t count) {
        tokens.emplace_back(static_cast<char const*>(address), count);
    }
    template <class T>
    token_oarchive& operator<<(T const& value) {
        if constexpr (std::is_same_v<T, std::string>) {
            tokens.push_back(value);
        } else if constexpr (std::is_arithmetic_v<T>) {
            tokens.push_back(std::to_string(value));
        } else {
            boost::serialization::serialize_adl(*this, const_cast<T&>(value), 0U);
        }
        return *this;
    }
    template <class T>
    token_oarchive& operator&(T const& value) {
        return *this << value;
    }

    std::deque<std::string> tokens;
};

/// Gives the tokens back.
class token_iarchive {
public:
    using is_saving = boost::mpl::bool_<false>;
    using is_loading = boost::mpl::bool_<true>;

    explicit token_iarchive(std::deque<std::string> from) : tokens{std::move(from)} {}

    template <class T>
    void register_type(T const* = nullptr) {}
    unsigned get_library_version() { return 0; }
    void load_binary(void* address, std::size_t count) {
        next().copy(static_cast<char*>(address), count);
    }
    template <class T>
    token_iarchive& operator>>(T& value) {
        if constexpr (std::is_same_v<T, std::string>) {
            value = next();
        } else if constexpr (std::is_same_v<T, bool>) {
            value = next() == "1";
        } else if constexpr (std::is_unsigned_v<T>) {
            value = static_cast<T>(std::stoull(next()));
        } else if constexpr (std::is_arithmetic_v<T>) {
            value = static_cast<T>(std::stoll(next()));
        } else {
            boost::serialization::serialize_adl(*this, const_cast<std::remove_const_t<T>&>(value),
                                                0U);
        }
        return *this;
    }
    template <class T>
    token_iarchive& operator&(T& value) {
        return *this >> value;
    }

    std::deque<std::string> tokens;

private:
    std::string next() {
        if (tokens.empty()) {
            throw std::out_of_range{"no token is left"};
        }
        std::string first = tokens.front();
        tokens.pop_front();
        return first;
    }
};

} // namespace jspu_coop::crates
