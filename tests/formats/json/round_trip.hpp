/// @file
/// The laws of a record's JSON codec. Each record has a source of its own: the codecs of all of
/// them in one take a compiler gigabytes.
#pragma once

#include <jspu_coop/base/diff.hpp>
#include <jspu_coop/base/hash.hpp>
#include <jspu_coop/formats/json/codec_impl.hpp>
#include <jspu_coop/formats/json/records.hpp>

#include "support/arbitrary_book.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <vector>

namespace jspu_coop::testing {

/// Holds any records without judging them: random ones are seldom valid, and `from_json` of a
/// record itself would refuse them.
template <class T>
struct held {
    std::vector<T> records; ///< any
    /// Equal when the records are.
    friend bool operator==(held const&, held const&) = default;
    BOOST_DESCRIBE_CLASS(held, (), (records), (), ())
};

/// What is written is read back, and canonical; `diff` and `hash_of` agree.
template <class T>
void round_trips() {
    held<T> const written{*rc::gen::container<std::vector<T>>(2, arbitrary_value<T>())};
    std::string const text = to_json(written);
    auto const read = from_json<held<T>>(text);
    RC_ASSERT(read.has_value());
    RC_ASSERT(*read == written);
    RC_ASSERT(to_json(*read) == text);
    RC_ASSERT(diff(*read, written).empty());
    RC_ASSERT(hash_of(*read) == hash_of(written));
}

} // namespace jspu_coop::testing
