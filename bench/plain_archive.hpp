/// @file
/// Agreements as somebody would write them for Boost.Serialization alone: structs that can be
/// default-constructed, numbers and strings, and a `serialize` for each. The yardstick of
/// archives.cpp; it holds the same data as `an_agreement` of sample_book.hpp.
#pragma once

#include <jspu_coop/records/agreements/agreement.hpp>

#include <boost/serialization/level.hpp>
#include <boost/serialization/map.hpp>
#include <boost/serialization/nvp.hpp>
#include <boost/serialization/string.hpp>
#include <boost/serialization/tracking.hpp>
#include <boost/serialization/vector.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace jspu_coop::bench::plain {

/// Tuned: no class information, no tracking.
#define JSPU_COOP_BENCH_TUNED(Type)                                                                \
    BOOST_CLASS_IMPLEMENTATION(Type, boost::serialization::object_serializable)                    \
    BOOST_CLASS_TRACKING(Type, boost::serialization::track_never)

/// A fact or an optional of a list: a state of one byte, and the list if it is known.
template <class T>
struct maybe {
    std::uint8_t state{};
    T value{};

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        archive& BOOST_SERIALIZATION_NVP(state);
        if (state == 1) {
            archive& BOOST_SERIALIZATION_NVP(value);
        }
    }
};

struct ground {
    std::uint8_t relation{};
    maybe<std::string> agreement;

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        archive& BOOST_SERIALIZATION_NVP(relation) & BOOST_SERIALIZATION_NVP(agreement);
    }
};

/// One of several: its number, and what it may hold.
struct variant {
    std::uint8_t kind{};
    std::int32_t number{};

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        archive& BOOST_SERIALIZATION_NVP(kind);
        if (kind > 1) {
            archive& BOOST_SERIALIZATION_NVP(number);
        }
    }
};

struct clause {
    std::string id;
    std::map<std::string, std::string> title;
    std::vector<std::uint8_t> scopes;
    std::uint8_t direction{};
    maybe<std::vector<std::uint8_t>> categories, levels;
    maybe<std::vector<std::string>> fields, languages, sending, receiving, units;
    maybe<std::int32_t> minimum_stay, maximum_stay;
    maybe<variant> places;
    maybe<std::string> article;
    maybe<std::int32_t> reciprocity; // of none here

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        archive& BOOST_SERIALIZATION_NVP(id) & BOOST_SERIALIZATION_NVP(title)
            & BOOST_SERIALIZATION_NVP(scopes) & BOOST_SERIALIZATION_NVP(direction)
            & BOOST_SERIALIZATION_NVP(categories) & BOOST_SERIALIZATION_NVP(levels)
            & BOOST_SERIALIZATION_NVP(fields) & BOOST_SERIALIZATION_NVP(languages)
            & BOOST_SERIALIZATION_NVP(sending) & BOOST_SERIALIZATION_NVP(receiving)
            & BOOST_SERIALIZATION_NVP(units) & BOOST_SERIALIZATION_NVP(minimum_stay)
            & BOOST_SERIALIZATION_NVP(maximum_stay) & BOOST_SERIALIZATION_NVP(places)
            & BOOST_SERIALIZATION_NVP(article) & BOOST_SERIALIZATION_NVP(reciprocity);
    }
};

struct entry {
    std::int32_t effect{}, recorded{};
    std::int64_t sequence{};
    std::uint8_t kind{};
    std::string party;
    maybe<std::string> decided_by;
    maybe<std::int64_t> supersedes;

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        archive& BOOST_SERIALIZATION_NVP(effect) & BOOST_SERIALIZATION_NVP(recorded)
            & BOOST_SERIALIZATION_NVP(sequence) & BOOST_SERIALIZATION_NVP(kind)
            & BOOST_SERIALIZATION_NVP(party) & BOOST_SERIALIZATION_NVP(decided_by)
            & BOOST_SERIALIZATION_NVP(supersedes);
    }
};

struct agreement {
    std::string id;
    std::map<std::string, std::string> title;
    std::uint8_t instrument{};
    maybe<bool> binding;
    std::vector<std::string> parties;
    std::vector<ground> grounds;
    maybe<variant> entry_rule, term, renewal;
    std::vector<clause> clauses;
    maybe<bool> all_clauses_recorded;
    std::vector<std::string> transitional;
    std::vector<entry> history;
    std::vector<std::string> assumptions;
    maybe<std::string> cited_as;
    std::vector<std::string> pools;

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        archive& BOOST_SERIALIZATION_NVP(id) & BOOST_SERIALIZATION_NVP(title)
            & BOOST_SERIALIZATION_NVP(instrument) & BOOST_SERIALIZATION_NVP(binding)
            & BOOST_SERIALIZATION_NVP(parties) & BOOST_SERIALIZATION_NVP(grounds)
            & BOOST_SERIALIZATION_NVP(entry_rule) & BOOST_SERIALIZATION_NVP(term)
            & BOOST_SERIALIZATION_NVP(renewal) & BOOST_SERIALIZATION_NVP(clauses)
            & BOOST_SERIALIZATION_NVP(all_clauses_recorded) & BOOST_SERIALIZATION_NVP(transitional)
            & BOOST_SERIALIZATION_NVP(history) & BOOST_SERIALIZATION_NVP(assumptions)
            & BOOST_SERIALIZATION_NVP(cited_as) & BOOST_SERIALIZATION_NVP(pools);
    }
};

/// The state of a fact of which no value is copied.
template <class Plain, class T>
maybe<Plain> state_of(fact<T> const& value) {
    return {static_cast<std::uint8_t>(value.state()), {}};
}

inline clause of(jspu_coop::clause const& from) {
    clause made;
    made.id = from.id.str();
    made.title = from.title.entries();
    for (scope const each : from.scopes) {
        made.scopes.push_back(static_cast<std::uint8_t>(each));
    }
    made.direction = static_cast<std::uint8_t>(from.direction);
    made.categories = state_of<std::vector<std::uint8_t>>(from.categories);
    made.levels = state_of<std::vector<std::uint8_t>>(from.levels);
    made.fields = state_of<std::vector<std::string>>(from.fields);
    made.languages = state_of<std::vector<std::string>>(from.languages);
    made.sending = state_of<std::vector<std::string>>(from.sending);
    made.receiving = state_of<std::vector<std::string>>(from.receiving);
    made.units = state_of<std::vector<std::string>>(from.units);
    made.minimum_stay = state_of<std::int32_t>(from.minimum_stay);
    made.maximum_stay = state_of<std::int32_t>(from.maximum_stay);
    made.places = state_of<variant>(from.places);
    return made;
}

/// The data of an agreement whose facts of more than one value are not known, as the sample's.
inline agreement of(jspu_coop::agreement const& from) {
    agreement made;
    made.id = from.id.str();
    made.title = from.title.entries();
    made.instrument = static_cast<std::uint8_t>(from.instrument);
    made.binding = {static_cast<std::uint8_t>(from.binding.state()), *from.binding.get()};
    for (party_id const& each : from.parties) {
        made.parties.push_back(each.str());
    }
    made.entry_rule = {static_cast<std::uint8_t>(from.entry.state()), {1, 0}};
    for (auto const& each : from.clauses) {
        made.clauses.push_back(of(each));
    }
    for (auto const& each : from.history.entries()) {
        entry line;
        line.effect = each.effect.day_number();
        line.recorded = each.recorded.day_number();
        line.sequence = each.sequence;
        line.kind = static_cast<std::uint8_t>(each.event.index());
        line.party = std::get<agreement_signed>(each.event).party.str();
        made.history.push_back(line);
    }
    return made;
}

} // namespace jspu_coop::bench::plain

JSPU_COOP_BENCH_TUNED(jspu_coop::bench::plain::ground)
JSPU_COOP_BENCH_TUNED(jspu_coop::bench::plain::variant)
JSPU_COOP_BENCH_TUNED(jspu_coop::bench::plain::clause)
JSPU_COOP_BENCH_TUNED(jspu_coop::bench::plain::entry)
JSPU_COOP_BENCH_TUNED(jspu_coop::bench::plain::agreement)

namespace boost::serialization {

template <class T>
struct implementation_level<jspu_coop::bench::plain::maybe<T>> {
    using tag = mpl::integral_c_tag;
    using type = mpl::int_<object_serializable>;
    BOOST_STATIC_CONSTANT(int, value = object_serializable);
};
template <class T>
struct tracking_level<jspu_coop::bench::plain::maybe<T>> {
    using tag = mpl::integral_c_tag;
    using type = mpl::int_<track_never>;
    BOOST_STATIC_CONSTANT(int, value = track_never);
};
template <class T>
struct implementation_level<std::vector<T>> {
    using tag = mpl::integral_c_tag;
    using type = mpl::int_<object_serializable>;
    BOOST_STATIC_CONSTANT(int, value = object_serializable);
};
template <class T>
struct tracking_level<std::vector<T>> {
    using tag = mpl::integral_c_tag;
    using type = mpl::int_<track_never>;
    BOOST_STATIC_CONSTANT(int, value = track_never);
};
template <>
struct implementation_level<std::map<std::string, std::string>> {
    using tag = mpl::integral_c_tag;
    using type = mpl::int_<object_serializable>;
    BOOST_STATIC_CONSTANT(int, value = object_serializable);
};
template <>
struct tracking_level<std::map<std::string, std::string>> {
    using tag = mpl::integral_c_tag;
    using type = mpl::int_<track_never>;
    BOOST_STATIC_CONSTANT(int, value = track_never);
};

} // namespace boost::serialization
