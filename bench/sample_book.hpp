/// @file
/// The book on which benchmarks run: a university and its agreements, the same in every run.
#pragma once

#include <jspu_coop/records/agreements/agreement_state.hpp>
#include <jspu_coop/register/book.hpp>

#include <cstddef>
#include <string>
#include <utility>

namespace jspu_coop::bench {

inline constexpr std::size_t agreements_per_partner = 10;

/// A prefix and a number of seven digits.
inline std::string numbered(char const* prefix, std::size_t number) {
    std::string digits = std::to_string(number);
    return prefix + std::string(7 - digits.size(), '0') + digits;
}

/// A university.
inline party an_institution(std::string const& id, char const* where) {
    return institution{
        party_id{id}, {date{2000, 1, 1}, text::of("en", id)}, country{where}, {}, {}, {}, {}};
}

/// An agreement between the home university and a partner, signed by both.
inline agreement an_agreement(std::size_t number, std::string const& partner) {
    clause const exchange = unrestricted_clause(clause_id{"c1"}, text::of("en", "exchange"),
                                                {scope::student_exchange}, direction::both);
    agreement made{agreement_id{numbered("a", number)},
                   text::of("en", "agreement"),
                   instrument::memorandum,
                   true,
                   {party_id{"home"}, party_id{partner}},
                   {},
                   entry_into_force{entry_on_last_signature{}},
                   {},
                   {},
                   {exchange},
                   {},
                   {},
                   {},
                   {},
                   {}};
    date const day{2024, 1, 1};
    for (party_id const& each : made.parties) {
        static_cast<void>(record_event(made, day, day, agreement_signed{each, {}}).has_value());
    }
    return made;
}

/// The home university, partners in five countries, and so many agreements with them.
inline book a_book(std::size_t agreements) {
    static constexpr char const* countries[]{"BY", "KZ", "RU", "TR", "KR"};
    book made;
    std::size_t const partners = agreements / agreements_per_partner + 1;
    made.parties.push_back(an_institution("home", "UZ"));
    for (std::size_t at = 0; at < partners; ++at) {
        made.parties.push_back(an_institution(numbered("p", at), countries[at % 5]));
    }
    made.agreements.reserve(agreements);
    for (std::size_t at = 0; at < agreements; ++at) {
        made.agreements.push_back(an_agreement(at, numbered("p", at * 7919 % partners)));
    }
    return made;
}

} // namespace jspu_coop::bench
