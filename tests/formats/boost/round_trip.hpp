/// @file
/// The laws of a record's archives. Each record has a source of its own, to spare the compiler.
#pragma once

#include <jspu_coop/base/diff.hpp>
#include <jspu_coop/formats/boost/archived.hpp>
#include <jspu_coop/formats/boost/codec_impl.hpp>
#include <jspu_coop/formats/boost/records.hpp>

#include "formats/boost/trivial_archive.hpp"
#include "support/arbitrary_book.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

/// Holds any records without judging them: random ones are seldom valid, and `from_archive` of a
/// record itself would refuse them.
template <class T>
struct archived_list {
    static constexpr std::string_view kind = "list"; ///< in envelopes
    std::vector<T> records;                          ///< any
    /// Equal when the records are.
    friend bool operator==(archived_list const&, archived_list const&) = default;
    BOOST_DESCRIBE_CLASS(archived_list, (), (records), (), ())
};

/// What is saved in an archive that knows nothing of this library is loaded from it, to the last
/// token.
template <class T>
void goes_through_any_archive(archived_list<T> const& written) {
    crates::token_oarchive out;
    out << archived<archived_list<T>>{written};
    crates::token_iarchive in{std::move(out.tokens)};
    auto const read = load_from<archived_list<T>>(in);
    RC_ASSERT(read.has_value());
    RC_ASSERT(*read == written);
    RC_ASSERT(in.tokens.empty());
}

/// What is written is read back in every form, and equal values give equal bytes.
template <class T>
void archives_round_trip(std::vector<T> records) {
    archived_list<T> const written{std::move(records)};
    for (archive_form const form : every<archive_form>()) {
        std::string const bytes = to_archive(written, form);
        auto const read = from_archive<archived_list<T>>(bytes);
        RC_ASSERT(read.has_value());
        RC_ASSERT(diff(*read, written).empty());
        RC_ASSERT(*read == written);
        RC_ASSERT(to_archive(*read, form) == bytes);
        RC_ASSERT(read_envelope(bytes)->form == form);
    }
    goes_through_any_archive(written);
}

/// The same of random records.
template <class T>
void archives_round_trip() {
    archives_round_trip(*rc::gen::container<std::vector<T>>(2, arbitrary_value<T>()));
}

} // namespace jspu_coop::testing
