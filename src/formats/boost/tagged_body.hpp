/// @file
/// What stands between two tags.
#pragma once

#include <boost/serialization/level_enum.hpp>
#include <boost/serialization/tracking_enum.hpp>
#include <boost/serialization/traits.hpp>

namespace jspu_coop::detail {

/// What stands between two tags: an archive serialises it as an object without a version and
/// without tracking, and so calls the body.
class tagged_body
    : public boost::serialization::traits<tagged_body, boost::serialization::object_serializable,
                                          boost::serialization::track_never> {
public:
    /// A body and what it is called with.
    tagged_body(void (*body)(void const*), void const* what) : body_{body}, what_{what} {}

    /// Called by an archive of Boost's concept.
    template <class Archive>
    void serialize(Archive&, unsigned) {
        body_(what_);
    }

private:
    void (*body_)(void const*);
    void const* what_;
};

} // namespace jspu_coop::detail
