#include "questions/capacity/tally.hpp"

#include <jspu_coop/calendar/months.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>

#include "base/detail/readings.hpp"
#include "questions/detail/nomination.hpp"
#include "questions/detail/standing.hpp"
#include "questions/student_stays/gathered_stays.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace jspu_coop::detail {

namespace {

/// Whether all, some or none of what a fact may be has a property.
template <class T, class Has>
outcome whether(fact<T> const& observed, Has const& has) {
    return observed.is_absent() ? outcome::not_satisfied : holds_of(observed, has);
}

fact_place place_in(claimant const& who, std::string path) {
    return {"activity", to_string(who.of->id), std::move(path)};
}

std::string path_of(claimant const& who, char const* member) {
    return "/participations/" + to_string(who.who->id) + "/" + member;
}

/// Notes a fact where the outcome turns on it.
template <class T>
outcome noted(outcome result, fact<T> const& on, fact_place const& place,
              std::vector<missing_fact>& missing) {
    if (result == outcome::undetermined) {
        merge_into(missing, {place.when(on.is_open() ? on.state() : knowledge::missing)});
    }
    return result;
}

outcome is_under(claimant const& who, limit_source const& limit,
                 std::vector<missing_fact>& missing) {
    auto const& under = who.who->under;
    auto const has = [&](clause_reference const& each) {
        return to_string(each.agreement) == limit.place.id
               && (limit.clauses.empty()
                   || std::find(limit.clauses.begin(), limit.clauses.end(), each.clause)
                          != limit.clauses.end());
    };
    return noted(whether(under, has), under, place_in(who, path_of(who, "under")), missing);
}

outcome is_in_span(claimant const& who, place_span const& span,
                   std::vector<missing_fact>& missing) {
    auto const& when = who.of->period;
    auto const meets = [&](period const& stay) { return stay.intersect(span.days).has_value(); };
    std::vector<missing_fact> own;
    outcome const result = noted(whether(when, meets), when, place_in(who, "/period"), own);
    tell_of_student(own, who.days_missing);
    merge_into(missing, own);
    return result;
}

/// How the detail of an activity names its only traveller.
char const* traveller_path(activity_detail const& of) {
    if (std::holds_alternative<expert_visit>(of)) {
        return "/detail/expert/level";
    }
    if (std::holds_alternative<event_participation>(of)) {
        return "/detail/attendee/level";
    }
    return std::holds_alternative<joint_programme_period>(of) ? "/detail/student/level"
                                                              : "/detail/traveller/level";
}

struct placed_level {
    fact<qualification_level> level;
    fact_place place;
};

/// The level of who takes part, by the activity and by the person's record.
placed_level level_of(view const& records, claimant const& who) {
    person_id const* const id = who.who->person.get();
    auto const registered = id ? records.records().find(*id) : nullptr;
    participant const* const described = traveller_of(*who.of);
    auto const recorded =
        registered ? standing_in(*registered, who.of->period).level : fact<qualification_level>{};
    if (described) {
        return {decided_by(described->level, recorded),
                place_in(who, traveller_path(who.of->detail))};
    }
    return {recorded, registered ? fact_place{"person", to_string(*id), "/level"}
                                 : place_in(who, path_of(who, "person"))};
}

outcome is_in_split(view const& records, claimant const& who, split_part const& split,
                    std::vector<missing_fact>& missing) {
    outcome result = outcome::satisfied;
    if (!split.levels.empty()) {
        auto const [level, place] = level_of(records, who);
        result = both(result, noted(whether(level,
                                            [&](qualification_level each) {
                                                return std::find(split.levels.begin(),
                                                                 split.levels.end(), each)
                                                       != split.levels.end();
                                            }),
                                    level, place, missing));
    }
    if (!split.fields.empty()) {
        auto const& fields = who.of->fields;
        auto const lies = [&](std::vector<field_of_study> const& list) {
            return std::any_of(list.begin(), list.end(), [&](field_of_study const& each) {
                return std::any_of(split.fields.begin(), split.fields.end(),
                                   [&](field_of_study const& wide) { return wide.contains(each); });
            });
        };
        result =
            both(result, noted(whether(fields, lies), fields, place_in(who, "/fields"), missing));
    }
    return result;
}

/// The fewest and the most months.
struct month_range {
    std::int64_t least;
    std::int64_t most;

    void take(month_range const& other) {
        least = std::min(least, other.least);
        most = std::max(most, other.most);
    }
};

/// How many months of a stay lie in a span: a month that has no such day may count or not.
month_range months_in(period const& part, rounding parts) {
    auto const count = [&](rounding no_such_day) -> std::int64_t {
        return whole_months_between(part.first(), *part.last(), ends::last_included, parts,
                                    no_such_day)
            .value();
    };
    std::int64_t const down = count(rounding::down);
    std::int64_t const up = count(rounding::up);
    return {std::min(down, up), std::max(down, up)};
}

/// How a part of a month may count where it is not known.
constexpr std::array<rounding, 2> either_way{rounding::down, rounding::up};

/// Counts the months that somebody takes in a span, and notes on what the number hangs.
class month_counter {
public:
    month_counter(numbered_person_months const& said, fact_place const& place, period const& span,
                  std::vector<missing_fact>& missing)
        : said_{said}, place_{place}, span_{span}, missing_{missing} {}

    /// Of several possible stays the fewest and the most; of an unknown one, up to the whole span.
    [[nodiscard]] month_range operator()(claimant const& who) const {
        fact<period> const& stay = who.of->period;
        std::vector<period> stays = stay.claims();
        if (stay.is_known()) {
            stays = {stay.value()};
        }
        month_range range =
            stays.empty() ? month_range{0, in_span(span_).most} : in_span(stays.front());
        for (period const& each : stays) {
            range.take(in_span(each));
        }
        if (stay.is_open() && range.least < range.most) {
            merge_into(missing_, {place_in(who, "/period").when(stay.state())});
        }
        return range;
    }

private:
    [[nodiscard]] month_range in_span(period const& stay) const {
        auto const part = stay.intersect(span_);
        if (!part || part->is_open()) {
            return {0, 0};
        }
        auto const readings = possible_values(said_.rounding, either_way);
        month_range const first = months_in(*part, readings.front());
        month_range range = first;
        bool hangs_on_day = false;
        bool hangs_on_parts = false;
        for (rounding const each : readings) {
            month_range const months = months_in(*part, each);
            range.take(months);
            hangs_on_day = hangs_on_day || months.least < months.most;
            hangs_on_parts =
                hangs_on_parts || months.least != first.least || months.most != first.most;
        }
        if (hangs_on_parts) {
            merge_into(missing_, {rounding_missing()});
        }
        if (hangs_on_day) {
            merge_into(missing_, {{place_.kind, place_.id, place_.path + "/no_such_day",
                                   open_cause::rule_unpublished}});
        }
        return range;
    }

    /// Of an agreement that is silent on it, no recording can tell.
    [[nodiscard]] missing_fact rounding_missing() const {
        fact_place const at{place_.kind, place_.id, place_.path + "/rounding"};
        return said_.rounding.is_absent()
                   ? missing_fact{at.kind, at.id, at.path, open_cause::rule_unpublished}
                   : at.when(said_.rounding.state());
    }

    numbered_person_months const& said_;
    fact_place const& place_;
    period const& span_;
    std::vector<missing_fact>& missing_;
};

void count_one(place_count& count, participation_step last) {
    switch (last) {
    case participation_step::applied:
        ++count.applied;
        return;
    case participation_step::nominated:
        ++count.nominated;
        return;
    case participation_step::placed_on_reserve:
        ++count.on_reserve;
        return;
    case participation_step::accepted:
        ++count.accepted;
        return;
    case participation_step::refused:
        ++count.refused;
        return;
    case participation_step::withdrawn:
        ++count.withdrawn;
        return;
    case participation_step::arrived:
        ++count.present;
        return;
    case participation_step::left_early:
        ++count.left_early;
        return;
    case participation_step::completed:
        ++count.completed;
        return;
    case participation_step::entry_annulled:
        return; // never the last step
    }
}

/// By rank, those without one last; then by day, activity and participation.
bool waits_before(reserve_place const& left, reserve_place const& right) {
    auto const key = [](reserve_place const& of) {
        return std::tuple{!of.rank, of.rank.value_or(0), of.since, of.activity, of.who};
    };
    return key(left) < key(right);
}

date day_of_last_entry(participation const& of) {
    return of.history.effective().back()->effect;
}

/// Adds one who counts, or may.
void add_claimant(place_limit& to, claimant const& who, claim_weight const& weight,
                  std::vector<missing_fact>& missing) {
    participation_step const last = who.state.last.value();
    bool const is_contradicted = who.holds == outcome::undetermined;
    bool const is_certain = weight.counts == outcome::satisfied && !is_contradicted;
    bool const holds = who.holds != outcome::not_satisfied;
    if (weight.counts == outcome::not_satisfied) {
        return;
    }
    if (is_contradicted) {
        merge_into(missing, {contradicted_nomination(*who.of)});
    }
    if (holds && (!is_certain || weight.least < weight.most)) {
        merge_into(missing, weight.missing);
    }
    if (is_certain) {
        count_one(to.count, last);
        to.taken_least += holds ? weight.least : 0;
        if (last == participation_step::placed_on_reserve) {
            to.reserve.push_back(
                {who.state.reserve_rank, day_of_last_entry(*who.who), who.of->id, who.who->id});
        }
    }
    to.taken_most += holds ? weight.most : 0;
}

place_limit limit_of(limit_source const& source, place_span const* span) {
    place_limit made{source.pool, {}, {}, {}, place_rule::not_known, {}, {},
                     {},          0,  0,  {}, source.version};
    if (span != nullptr) {
        made.span = *span;
    }
    if (source.said.is_absent()) {
        made.rule = place_rule::not_counted;
    } else if (places const* const room = source.said.get()) {
        if (auto const* const number = std::get_if<numbered_places>(room)) {
            made.rule = place_rule::number;
            made.agreed = number->persons;
        } else if (auto const* const months = std::get_if<numbered_person_months>(room)) {
            made.rule = place_rule::person_months;
            made.agreed = months->months;
        } else {
            made.rule = std::holds_alternative<unlimited_places>(*room)
                            ? place_rule::unlimited
                            : place_rule::not_defined_yet;
        }
    }
    return made;
}

} // namespace

std::optional<outcome> room_by_rule(place_rule rule) noexcept {
    switch (rule) {
    case place_rule::unlimited:
    case place_rule::not_counted:
        return outcome::satisfied;
    case place_rule::not_defined_yet:
    case place_rule::not_known:
        return outcome::undetermined;
    case place_rule::number:
    case place_rule::person_months:
        break;
    }
    return std::nullopt;
}

std::optional<outcome> room_without_counting(place_limit const& limit) {
    auto const by_rule = room_by_rule(limit.rule);
    return by_rule || limit.span ? by_rule : std::optional{outcome::undetermined};
}

std::vector<split_part> splits_of(fact<places> const& said) {
    std::vector<split_part> all;
    places const* const room = said.get();
    if (auto const* const persons = room ? std::get_if<numbered_places>(room) : nullptr) {
        for (place_split const& each : persons->splits) {
            all.push_back({each.levels, each.fields, each.persons});
        }
    } else if (auto const* const months =
                   room ? std::get_if<numbered_person_months>(room) : nullptr) {
        for (month_split const& each : months->splits) {
            all.push_back({each.levels, each.fields, each.months});
        }
    }
    return all;
}

claim_weight weight_of(view const& records, claimant const& who, limit_source const& limit,
                       place_span const& span, split_part const* split) {
    claim_weight out{outcome::satisfied, 1, 1, {}};
    out.counts = both(is_under(who, limit, out.missing), is_in_span(who, span, out.missing));
    if (split != nullptr) {
        out.counts = both(out.counts, is_in_split(records, who, *split, out.missing));
    }
    if (out.counts == outcome::not_satisfied) {
        return {out.counts, 0, 0, {}};
    }
    places const* const room = limit.said.get();
    if (auto const* const months = room ? std::get_if<numbered_person_months>(room) : nullptr) {
        auto const range = month_counter{*months, limit.place, span.days, out.missing}(who);
        out.least = range.least;
        out.most = range.most;
    }
    return out;
}

std::vector<place_limit> tally(view const& records, limit_source const& source,
                               place_span const* span, std::vector<claimant> const& all,
                               std::pair<activity_id, participation_id> const* without,
                               std::vector<missing_fact>& missing) {
    std::vector<place_limit> made{limit_of(source, span)};
    std::vector<split_part> const splits = splits_of(source.said);
    for (std::size_t at = 0; at < splits.size(); ++at) {
        made.push_back(limit_of(source, span));
        made.back().split = at;
        made.back().levels = splits[at].levels;
        made.back().fields = splits[at].fields;
        made.back().agreed = splits[at].agreed;
    }
    if (span == nullptr) {
        return made;
    }
    for (claimant const& each : all) {
        if (without && each.of->id == without->first && each.who->id == without->second) {
            continue;
        }
        for (std::size_t at = 0; at < made.size(); ++at) {
            split_part const* const split = at == 0 ? nullptr : &splits[at - 1];
            add_claimant(made[at], each, weight_of(records, each, source, *span, split), missing);
        }
    }
    for (place_limit& each : made) {
        std::sort(each.reserve.begin(), each.reserve.end(), waits_before);
    }
    return made;
}

} // namespace jspu_coop::detail
