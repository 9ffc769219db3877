#include "facts/detail/application_facts.hpp"

#include "facts/detail/joined.hpp"
#include "facts/detail/names.hpp"
#include "facts/detail/stretches.hpp"

#include <utility>
#include <vector>

namespace jspu_coop::detail {

namespace {

using known_value = fact<fact_value>;

fact_value as_date(date const& day) {
    return date_value{day};
}

/// Everybody applies on some day, and each stay has a first and a last one.
template <class T>
fact<T> or_missing(fact<T> const& of) {
    return of.is_absent() ? fact<T>{} : of;
}

/// Who nominates, where the candidate got there by that; of nobody's application it is not known.
known_value nominated_by(fact<nomination_route> const& route) {
    std::vector<known_value> all;
    for (nomination_route const* const each : readings_of(route)) {
        bool const is_own = *each == nomination_route::own_application;
        all.push_back(is_own ? known_value::absent()
                             : known_value{code_value{"nomination_route", to_string(*each)}});
    }
    return joined(all);
}

/// What a stay tells, by each that it may be.
template <class Read>
known_value of_stay(fact<period> const& stay, Read const& read) {
    std::vector<known_value> all;
    for (period const* const each : readings_of(stay)) {
        all.push_back(read(*each));
    }
    return joined(all);
}

known_value counted_days(period const& stay) {
    auto const days = stay.days();
    bool const is_stay = days && *days <= most_days_of_stay;
    return is_stay ? known_value{fact_value{integer_value{*days, "days"}}} : known_value{};
}

known_value counted_months(period const& stay, fact_terms const& terms) {
    auto const months = months_of(period_set{stay}, terms.part_of_month);
    bool const is_stay = months.is_known() && months.value() <= most_months_of_stay;
    return is_stay ? known_value{fact_value{ratio_value{ratio{months.value()}, "months"}}}
                   : known_value{};
}

} // namespace

std::optional<recorded<fact_value>>
application_fact(std::string const& name, application const& asked, fact_terms const& terms) {
    auto const made = [](known_value known, std::vector<fact_ground> const& from) {
        return std::optional{recorded<fact_value>{std::move(known), from}};
    };
    fact<period> const& stay = asked.stay.known;
    if (name == "applied_on") {
        return made(read_as<fact_value>(or_missing(asked.applied.known), as_date),
                    asked.applied.grounds);
    }
    if (name == "nominated_by") {
        return made(nominated_by(asked.route.known), asked.route.grounds);
    }
    if (name == "nominated_on") {
        return made(read_as<fact_value>(asked.nominated.known, as_date), asked.nominated.grounds);
    }
    if (name == "stay.starts_on") {
        return made(read_as<fact_value>(or_missing(first_day_of(stay)), as_date),
                    asked.stay.grounds);
    }
    if (name == "stay.ends_on") {
        return made(read_as<fact_value>(or_missing(last_day_of(stay)), as_date),
                    asked.stay.grounds);
    }
    if (name == "stay.days") {
        return made(of_stay(stay, counted_days), asked.stay.grounds);
    }
    if (name == "stay.months") {
        return made(of_stay(stay, [&](period const& each) { return counted_months(each, terms); }),
                    asked.stay.grounds);
    }
    return std::nullopt;
}

} // namespace jspu_coop::detail
