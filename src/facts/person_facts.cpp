#include <jspu_coop/facts/person_facts.hpp>

#include "facts/detail/joined.hpp"
#include "facts/detail/names.hpp"
#include "facts/detail/parts.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>

namespace jspu_coop {

namespace {

using detail::joined;
using known_value = fact<fact_value>;

/// The fact with each value turned into one that policies read.
template <class T, class Make>
known_value turned(fact<T> const& from, Make const& make) {
    if (from.state() == knowledge::missing) {
        return {};
    }
    if (from.is_absent()) {
        return known_value::absent();
    }
    std::vector<known_value> all;
    if (T const* value = from.get()) {
        all.emplace_back(make(*value));
    }
    for (T const& each : from.claims()) {
        all.emplace_back(make(each));
    }
    return joined(all);
}

/// Codes of a vocabulary.
auto codes_in(char const* vocabulary) {
    return [vocabulary](auto const& value) -> fact_value {
        return code_value{vocabulary, to_string(value)};
    };
}

/// Ids that the terms list; any other has one code.
template <class Id>
auto ids_in(char const* vocabulary, std::vector<Id> const& listed) {
    return [vocabulary, &listed](Id const& id) -> fact_value {
        bool const is_listed = std::find(listed.begin(), listed.end(), id) != listed.end();
        return code_value{vocabulary, is_listed ? id.str() : std::string{detail::any_other}};
    };
}

/// Answers that are no only where all is recorded.
known_value recorded(outcome found, bool all_is_recorded) {
    if (found == outcome::satisfied) {
        return fact_value{boolean_value{true}};
    }
    return found == outcome::not_satisfied && all_is_recorded ? known_value{boolean_value{false}}
                                                              : known_value{};
}

class person_reader {
public:
    person_reader(view const& records, person const& who, date const& day, fact_terms const& terms)
        : records_{records}, who_{who}, day_{day}, terms_{terms}, parts_{detail::parts_of(
                                                                      records, who.id, terms)} {}

    /// What is known of the library's fact with this name; missing for any other.
    [[nodiscard]] known_value operator()(std::string const& name) const {
        if (name == "person.citizenship") {
            return turned(who_.citizenship, codes_in("country"));
        }
        if (name == "person.home") {
            return turned(who_.home, ids_in("party", terms_.parties));
        }
        if (name == "person.category") {
            return turned(category(), codes_in("person_category"));
        }
        if (name == "person.level") {
            return turned(level(), [](qualification_level each) -> fact_value {
                return level_value{"qualification_level", to_string(each)};
            });
        }
        if (name == "person.field") {
            return turned(of_studies(&enrolled_study::field, {}), codes_in("isced_f"));
        }
        if (name == "person.unit") {
            return turned(unit(), ids_in("unit", terms_.units));
        }
        if (name == "person.employed_since") {
            return employed_since();
        }
        if (name == "person.experience_days") {
            return experience();
        }
        if (name.starts_with("cycle.")) {
            return of_cycle(name);
        }
        return of_parts(name);
    }

private:
    /// That every post, study and participation from a day on is recorded.
    [[nodiscard]] bool is_complete_from(date const& first) const {
        return terms_.complete_from && *terms_.complete_from <= first;
    }

    template <class T>
    [[nodiscard]] fact<T> of_studies(fact<T> enrolled_study::*member, fact<T> otherwise) const {
        std::vector<fact<T>> all;
        for (enrolled_study const& each : who_.studies) {
            if (each.period.contains(day_)) {
                all.push_back(each.*member);
            }
        }
        return all.empty() ? otherwise : joined(all);
    }

    [[nodiscard]] fact<qualification_level> level() const {
        return of_studies(&enrolled_study::level, who_.level);
    }

    [[nodiscard]] fact<person_category> category() const {
        std::vector<fact<person_category>> all;
        for (post const& each : who_.posts) {
            if (each.period.contains(day_)) {
                all.emplace_back(each.category);
            }
        }
        for (enrolled_study const& each : who_.studies) {
            if (each.period.contains(day_)) {
                all.emplace_back(person_category::student);
            }
        }
        return all.empty() ? who_.category : joined(all);
    }

    /// Where it is not known which party is home, every one may be, and so may the record's unit.
    [[nodiscard]] fact<unit_id> unit() const {
        std::vector<fact<unit_id>> all;
        auto const add = [&](auto const& each) {
            bool const may_be_home = who_.home.is_open() || who_.home == fact{each.party};
            if (may_be_home && each.period.contains(day_)) {
                all.push_back(each.unit);
            }
        };
        std::for_each(who_.posts.begin(), who_.posts.end(), add);
        std::for_each(who_.studies.begin(), who_.studies.end(), add);
        if (all.empty() || who_.home.is_open()) {
            all.push_back(who_.unit);
        }
        return joined(all);
    }

    [[nodiscard]] period_set days_employed() const {
        period_set all;
        for (post const& each : who_.posts) {
            all.add(each.period);
        }
        all.intersect(period{date::min(), day_});
        return all;
    }

    [[nodiscard]] known_value employed_since() const {
        period_set const days = days_employed();
        if (!days.contains(day_)) {
            return is_complete_from(day_) ? known_value::absent() : known_value{};
        }
        date const first = days.parts().back().first();
        // An earlier post that nobody has recorded would end on the day before.
        bool const is_certain =
            first == date::min() || is_complete_from(first.plus_days(-1).value());
        return is_certain ? known_value{fact_value{date_value{first}}} : known_value{};
    }

    [[nodiscard]] known_value experience() const {
        if (!is_complete_from(date::min())) {
            return {};
        }
        return fact_value{integer_value{*days_employed().days(), "days"}};
    }

    /// The studies at a level; possible ones are those whose level is open.
    [[nodiscard]] detail::rough_set cycle_at(qualification_level level) const {
        detail::rough_set all;
        for (enrolled_study const& each : who_.studies) {
            auto const& claims = each.level.claims();
            bool const is_it = each.level == fact{level};
            bool const may_be = each.level.state() == knowledge::missing
                                || std::find(claims.begin(), claims.end(), level) != claims.end();
            if (is_it) {
                all.certain.add(each.period);
            }
            if (is_it || may_be) {
                all.possible.add(each.period);
            }
        }
        return all;
    }

    [[nodiscard]] known_value of_cycle(std::string const& name) const {
        fact<qualification_level> const at = level();
        if (!at.is_known()) {
            return at.is_absent() ? known_value::absent() : known_value{};
        }
        detail::rough_set const cycle = cycle_at(at.value());
        if (cycle.certain.empty() || cycle.certain != cycle.possible
            || day_ < cycle.certain.parts().front().first()) {
            return {};
        }
        date const began = cycle.certain.parts().front().first();
        if (name == "cycle.began_on") {
            return fact_value{date_value{began}};
        }
        detail::rough_set abroad = detail::days_abroad(records_, parts_, day_);
        abroad.certain.intersect(cycle.certain);
        abroad.possible.intersect(cycle.certain);
        if (abroad.certain != abroad.possible || !is_complete_from(began)) {
            return {};
        }
        if (name == "cycle.days_abroad") {
            return fact_value{integer_value{*abroad.certain.days(), "days"}};
        }
        return name == "cycle.months_abroad" ? months_of(abroad.certain) : known_value{};
    }

    /// Where the rule does not say how parts of months count, only months that are whole count.
    [[nodiscard]] known_value months_of(period_set const& days) const {
        rounding const part = terms_.part_of_month.value_or(rounding::reject);
        std::int64_t months = 0;
        for (period const& each : days.parts()) {
            auto const count =
                whole_months_between(each.first(), *each.last(), ends::last_included, part, part);
            if (count.has_error()) {
                return {};
            }
            months += *count;
        }
        return fact_value{integer_value{months, "months"}};
    }

    [[nodiscard]] known_value of_parts(std::string const& name) const {
        bool const all_is_recorded = is_complete_from(date::min());
        if (name == "language_certificate.in_force") {
            return recorded(certificate(), false);
        }
        outcome found = outcome::not_satisfied;
        if (name == "call.taken" && terms_.call) {
            for (detail::personal_part const& each : parts_) {
                found = either(found, both(detail::is_of(*each.of, *terms_.call),
                                           detail::took_part(each, day_)));
            }
            return recorded(found, all_is_recorded);
        }
        bool const is_taken = name == "programme.taken";
        if (!terms_.programme || (!is_taken && name != "programme.withdrawn")) {
            return {};
        }
        for (detail::personal_part const& each : parts_) {
            found = either(found, both(detail::is_of(records_, *each.of, *terms_.programme),
                                       is_taken ? detail::took_part(each, day_)
                                                : detail::withdrew(each, day_)));
        }
        return recorded(found, all_is_recorded);
    }

    /// A dossier does not claim to list every paper.
    [[nodiscard]] outcome certificate() const {
        outcome found = outcome::undetermined;
        for (detail::personal_part const& part : parts_) {
            for (paper const& each : part.of->papers) {
                bool const is_own =
                    part.is_person == outcome::satisfied
                    && (each.of ? part.listed != nullptr && *each.of == part.listed->id
                                : part.of->participations.size() <= 1);
                bool const is_there = each.received.is_known() && each.received.value() <= day_;
                bool const is_good = each.expires.is_absent()
                                     || (each.expires.is_known() && day_ <= each.expires.value());
                if (each.kind == paper_kind::language_certificate && is_own && is_there
                    && is_good) {
                    found = outcome::satisfied;
                }
            }
        }
        return found;
    }

    view const& records_;
    person const& who_;
    date day_;
    fact_terms const& terms_;
    std::vector<detail::personal_part> parts_;
};

} // namespace

result<fact_row> facts_of(view const& records, person_id const& who, date const& day,
                          fact_terms const& terms, std::shared_ptr<fact_schema const> schema) {
    auto const found = records.records().find(who);
    if (found == nullptr) {
        return refuse("facts.person_unknown", who.str());
    }
    fact_row row{std::move(schema)};
    person_reader const known{records, *found, day, terms};
    for (fact_description const& each : row.schema().facts) {
        known_value value = known(each.name.str());
        if (value.state() == knowledge::missing) {
            continue;
        }
        if (auto const set = row.set(each.name, std::move(value)); set.has_error()) {
            return set.error();
        }
    }
    return row;
}

} // namespace jspu_coop
