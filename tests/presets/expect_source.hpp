/// @file
/// What a preset is cited as.
#pragma once

#include <jspu_coop/vocabulary/citation.hpp>

#include <gtest/gtest.h>

#include <string>

namespace jspu_coop::testing {

/// A citation names a source that is good for something, and the day on which it was seen.
inline void expect_source(citation const& cited, std::string const& of) {
    ASSERT_TRUE(cited.source.has_value()) << of;
    EXPECT_TRUE(cited.source->kind != source_kind::weak
                && cited.source->kind != source_kind::unsourced)
        << of;
    EXPECT_TRUE(cited.source->seen_as_of.has_value()) << of;
}

} // namespace jspu_coop::testing
