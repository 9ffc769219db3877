#include "facts/detail/application.hpp"

#include "base/detail/readings.hpp"
#include "facts/detail/joined.hpp"
#include "facts/detail/nomination.hpp"
#include "facts/detail/parts.hpp"

#include <algorithm>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// What several parts tell of one thing, and whether some of it is not certain.
template <class T>
struct told_values {
    std::vector<T> values{};
    std::vector<fact_ground> grounds{};
    bool is_open{false};

    void add(T const& value, outcome counts, fact_ground from) {
        if (counts == outcome::undetermined) {
            is_open = true;
            return;
        }
        if (std::find(values.begin(), values.end(), value) == values.end()) {
            values.push_back(value);
        }
        if (std::find(grounds.begin(), grounds.end(), from) == grounds.end()) {
            grounds.push_back(std::move(from));
        }
    }
    /// The one value; a conflict where they differ; absent where there is none.
    [[nodiscard]] recorded<T> as_recorded() const {
        if (is_open) {
            return {};
        }
        if (values.size() > 1) {
            return {fact<T>::conflicting(values), grounds};
        }
        return {values.empty() ? fact<T>::absent() : fact<T>{values.front()}, grounds};
    }
};

/// The application that the history, as corrected, has on the first day of one; null for none.
history_entry<participation_event> const* application_in(history<participation_event> const& of) {
    history_entry<participation_event> const* first = nullptr;
    for (auto const* entry : of.effective()) {
        bool const is_one = entry->event.step == participation_step::applied;
        if (is_one && (first == nullptr || entry->effect < first->effect)) {
            first = entry;
        }
    }
    return first;
}

/// The last nomination that the history, as corrected, has; null where it has none.
history_entry<participation_event> const* nomination_in(history<participation_event> const& of) {
    history_entry<participation_event> const* last = nullptr;
    for (auto const* entry : of.effective()) {
        last = entry->event.step == participation_step::nominated ? entry : last;
    }
    return last;
}

/// The minute, where one alone is told.
std::optional<step_time> minute_of(told_values<std::optional<step_time>> const& told) {
    auto const made = told.as_recorded();
    auto const* const one = made.known.get();
    return one != nullptr ? *one : std::nullopt;
}

/// What the parts of a person tell.
class told_parts {
public:
    void add(personal_part const& part, outcome under) {
        counts_ = both(part.is_person, under);
        add_stay(part);
        if (part.listed != nullptr) {
            add_steps(part);
        }
        auto const* const of = std::get_if<programme_participation>(&part.of->detail);
        if (part.listed != nullptr && part.listed->route.state() != knowledge::missing) {
            add_route(part.listed->route, participation_at(part) + "/route", part);
        } else if (of != nullptr && is_only(part)) {
            add_route(of->route, "/detail/route", part);
        } else {
            route_.is_open = true;
        }
        add_nomination(part);
    }

    [[nodiscard]] application as_application() const {
        return {applied_.as_recorded(), minute_of(applied_at_),   route_.as_recorded(),
                as_nomination(),        minute_of(nominated_at_), stay_.as_recorded()};
    }

private:
    [[nodiscard]] static fact_ground at(personal_part const& part, std::string path) {
        return {{"activity", part.of->id.str()}, std::move(path), {}};
    }
    /// Where the part is listed.
    [[nodiscard]] static std::string participation_at(personal_part const& part) {
        auto const place = part.listed - part.of->participations.data();
        return path_join("/participations", static_cast<std::size_t>(place));
    }
    /// Where the history of the part has an entry.
    [[nodiscard]] static fact_ground entry_at(personal_part const& part,
                                              history_entry<participation_event> const& entry) {
        return at(part, path_join(participation_at(part) + "/history",
                                  static_cast<std::size_t>(entry.sequence - 1)));
    }

    void add_stay(personal_part const& part) {
        for (period const* const each : readings_of(part.of->period)) {
            stay_.add(*each, counts_, at(part, "/period"));
        }
        stay_.is_open = stay_.is_open || part.of->period.state() == knowledge::missing;
    }

    void add_steps(personal_part const& part) {
        if (auto const* const first = application_in(part.listed->history)) {
            applied_.add(first->effect, counts_, entry_at(part, *first));
            applied_at_.add(first->event.made_at, counts_, entry_at(part, *first));
        }
    }

    /// The detail speaks of the only participant.
    [[nodiscard]] static bool is_only(personal_part const& part) {
        return part.of->participations.size() <= 1;
    }

    void add_route(fact<nomination_route> const& route, std::string const& path,
                   personal_part const& part) {
        for (nomination_route const* const each : readings_of(route)) {
            route_.add(*each, counts_, at(part, path));
        }
        route_.is_open = route_.is_open || readings_of(route).empty();
    }

    /// Who only asks may be nominated yet: that there is no nomination the detail alone can say.
    void add_nomination(personal_part const& part) {
        nomination const made = nomination_of(*part.of, part.listed, part.state);
        fact_ground const detail = at(part, "/detail/nominated");
        if (part.state.nominated) { // none since who withdrew asks again
            auto const& last = *nomination_in(part.listed->history);
            nominated_.add(last.effect, counts_, entry_at(part, last));
            nominated_at_.add(last.event.made_at, counts_, entry_at(part, last));
        }
        for (date const* const each : readings_of(made.told)) {
            nominated_.add(*each, counts_, detail);
        }
        nominated_.is_open = nominated_.is_open || made.is_denied;
        bool const is_none = made.on.is_absent() && !made.is_not_yet;
        if (is_none) {
            none_.push_back(detail);
        }
        bool const is_said = is_none || !readings_of(made.on).empty();
        is_unsaid_ = is_unsaid_ || !is_said || counts_ == outcome::undetermined;
    }

    [[nodiscard]] recorded<date> as_nomination() const {
        auto made = nominated_.as_recorded();
        if (!made.known.is_absent()) {
            return made;
        }
        bool const is_none = !is_unsaid_ && !none_.empty();
        return is_none ? recorded<date>{fact<date>::absent(), none_} : recorded<date>{};
    }

    outcome counts_{outcome::not_applicable};
    told_values<date> applied_{};
    told_values<std::optional<step_time>> applied_at_{};
    told_values<std::optional<step_time>> nominated_at_{};
    told_values<nomination_route> route_{};
    told_values<date> nominated_{};
    std::vector<fact_ground> none_{}; ///< where it may say that there is no nomination
    bool is_unsaid_{false};           ///< whether somewhere it does not
    told_values<period> stay_{};
};

} // namespace

application application_of(view const& records, call_reference const& call, person_id const& who,
                           std::shared_ptr<activity const> const& asked) {
    fact_terms others;
    if (asked != nullptr) {
        others.except = {asked->id};
    }
    std::vector<personal_part> parts = parts_of(records, who, others);
    if (asked != nullptr) {
        add_parts(parts, records.with_known_histories(asked), who);
    }
    told_parts found;
    for (personal_part const& each : parts) {
        outcome const under = is_under(*each.of, each.listed, call);
        if (under != outcome::not_satisfied) {
            found.add(each, under);
        }
    }
    application made = found.as_application();
    auto const called = find_call(records, call);
    if (made.stay.known.is_absent() && called) {
        made.stay = {called->call->period, {{{"call", shown_call(call)}, "/period", {}}}};
    }
    return made;
}

application own_application_of(std::shared_ptr<activity const> const& in,
                               participation const& who) {
    told_parts found;
    found.add({in, &who, outcome::satisfied, state_on(who, date::max())}, outcome::satisfied);
    return found.as_application();
}

fact<date> first_day_of(fact<period> const& when) {
    return read_as<date>(when, [](period const& each) { return each.first(); });
}

fact<date> last_day_of(fact<period> const& when) {
    std::vector<fact<date>> all;
    for (period const* const each : readings_of(when)) {
        all.push_back(each->last() ? fact<date>{*each->last()} : fact<date>{});
    }
    return when.is_absent() ? fact<date>::absent() : joined(all);
}

} // namespace jspu_coop::detail
