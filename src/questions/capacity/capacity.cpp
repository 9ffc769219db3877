#include <jspu_coop/questions/capacity.hpp>

#include "questions/capacity/tally.hpp"
#include "questions/detail/calendar_gaps.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

namespace jspu_coop {

namespace {

/// The year and its terms, or one term of it, as far as the calendar knows them. Nobody in
/// particular is asked about: the row for everyone else speaks.
std::vector<place_span> spans_of(academic_calendar_row const& row, place_period each) {
    if (each == place_period::academic_year) {
        return row.last ? std::vector<place_span>{{row.year, {}, period{row.first, *row.last}}}
                        : std::vector<place_span>{};
    }
    std::vector<place_span> spans;
    for (term const& one : row.terms) {
        spans.push_back({row.year, one.name, one.days});
    }
    std::sort(spans.begin(), spans.end(), [](place_span const& left, place_span const& right) {
        return left.days.first() < right.days.first();
    });
    return spans;
}

std::vector<place_limit> all_limits(view const& records,
                                    std::vector<detail::limit_source> const& sources,
                                    agreement_id const& paper, std::span<activity const> also,
                                    std::vector<missing_fact>& missing) {
    std::vector<detail::claimant> const all = detail::claimants_of(records, paper, also);
    std::vector<place_limit> limits;
    for (detail::limit_source const& source : sources) {
        for (detail::limit_days const& days : source.days) {
            auto made = detail::tally(records, source, days.span ? &*days.span : nullptr, all,
                                      nullptr, missing);
            std::move(made.begin(), made.end(), std::back_inserter(limits));
        }
    }
    return limits;
}

/// Whether a limit leaves room for somebody.
outcome leaves_room(place_limit const& limit, detail::claim_weight const& asked) {
    if (asked.counts == outcome::not_satisfied) {
        return outcome::not_applicable;
    }
    if (auto const settled = detail::room_without_counting(limit)) {
        return *settled;
    }
    if (limit.taken_most + asked.most <= *limit.agreed) {
        return outcome::satisfied;
    }
    bool const is_full = *limit.agreed < limit.taken_least + asked.least;
    return is_full && asked.counts == outcome::satisfied ? outcome::not_satisfied
                                                         : outcome::undetermined;
}

/// The spans of an academic year, or the one term of it, and what the calendar does not tell.
detail::chosen_spans spans_in(party_id const& whose, academic_calendar const& calendar,
                              academic_year year, place_period each,
                              std::optional<std::string> const& term) {
    academic_calendar_row const* const row = row_of(calendar, year, std::nullopt);
    if (row == nullptr) {
        return {{}, {detail::not_told(whose, year)}};
    }
    std::vector<place_span> spans = spans_of(*row, each);
    if (spans.empty()) {
        bool const by_year = each == place_period::academic_year;
        return {{}, {detail::not_told(whose, year, {by_year ? "last" : "terms"})}};
    }
    if (term && each == place_period::term) {
        std::erase_if(spans, [&](place_span const& of) { return of.term != term; });
    }
    return spans.empty()
               ? detail::chosen_spans{{}, {detail::not_told(whose, year, {"terms", *term})}}
               : detail::chosen_spans{std::move(spans), {}};
}

/// The calendar years of a label.
period days_of(academic_year year) {
    return {{year.first(), 1, 1}, {year.second(), 12, 31}};
}

} // namespace

namespace detail {

asked_days asked_in(academic_year year, std::optional<std::string> const& term) {
    auto const choose = [year, term](party_id const& whose, academic_calendar const& calendar,
                                     place_period each) {
        return spans_in(whose, calendar, year, each, term);
    };
    return {choose, days_of(year), false};
}

void note_amendment(std::vector<missing_fact>& to, fact_place const& of) {
    merge_into(to, {{of.kind, of.id, of.path + "/amended", open_cause::rule_unpublished}});
}

} // namespace detail

capacity_answer capacity(view const& records, clause_reference const& clause, academic_year year,
                         std::optional<std::string> const& term, std::span<activity const> also) {
    capacity_answer answer{clause, {}, {}};
    auto const sources =
        detail::limits_on(records, clause, detail::asked_in(year, term), answer.missing);
    answer.limits = all_limits(records, sources, clause.agreement, also, answer.missing);
    return answer;
}

namespace {

/// The spans of a calendar that a stay touches, and what the calendar does not tell of its days.
detail::chosen_spans spans_touched(party_id const& whose, academic_calendar const& calendar,
                                   place_period each, period const& stay) {
    detail::chosen_spans touched{{}, detail::hidden_days(calendar, whose, each, stay)};
    for (academic_calendar_row const* row : detail::rows_of(calendar)) {
        for (place_span& span : spans_of(*row, each)) {
            if (span.days.overlaps(stay)) {
                touched.spans.push_back(std::move(span));
            }
        }
    }
    return touched;
}

/// The stay as one who asks for a place; it counts as nominated, whatever has happened to it.
detail::claimant asking(std::shared_ptr<activity const> const& own, participation_id const& who) {
    auto const found = std::find_if(own->participations.begin(), own->participations.end(),
                                    [&](participation const& each) { return each.id == who; });
    if (found == own->participations.end()) {
        throw std::invalid_argument{"the activity has no participation " + to_string(who)};
    }
    participation_state nominated{};
    nominated.last = participation_step::nominated;
    return {own, &*found, nominated, outcome::satisfied, {}};
}

/// What texts answer that speak of the same days, of which nobody has said which one counts.
struct reading {
    bool has_yes{false};
    bool has_no{false};
    bool is_open{false};
    fact_place place; // of the texts

    void add(outcome of) {
        has_yes = has_yes || of == outcome::satisfied;
        has_no = has_no || of == outcome::not_satisfied;
        is_open = is_open || of == outcome::undetermined;
    }
    [[nodiscard]] bool is_contested() const { return has_yes && has_no; }
    [[nodiscard]] outcome result() const {
        if (is_open || is_contested()) {
            return outcome::undetermined;
        }
        return has_no    ? outcome::not_satisfied
               : has_yes ? outcome::satisfied
                         : outcome::not_applicable;
    }
};

/// Judges one who asks against the limits of all sources.
class place_judge {
public:
    place_judge(view const& records, detail::claimant const& asked, place_verdict& out)
        : records_{records}, asked_{asked}, out_{out} {}

    void judge(detail::limit_source const& source, std::vector<detail::claimant> const& all) {
        for (detail::limit_days const& days : source.days) {
            outcome const fits = judge(source, days.span ? &*days.span : nullptr, all);
            for (std::size_t const each : days.readings) {
                readings_.try_emplace(each, reading{false, false, false, source.place})
                    .first->second.add(fits);
            }
        }
    }

    /// The answers to all readings together.
    void conclude() {
        for (auto const& [number, each] : readings_) {
            out_.result = both(out_.result, each.result());
            if (each.is_contested()) {
                detail::note_amendment(out_.missing, each.place);
            }
        }
    }

private:
    outcome judge(detail::limit_source const& source, place_span const* span,
                  std::vector<detail::claimant> const& all) {
        outcome result = outcome::not_applicable;
        std::pair const itself{asked_.of->id, asked_.who->id};
        std::vector<missing_fact> of_others;
        auto const splits = detail::splits_of(source.said);
        for (place_limit& limit : detail::tally(records_, source, span, all, &itself, of_others)) {
            detail::claim_weight own{outcome::satisfied, 1, 1, {}};
            if (span != nullptr) {
                own = detail::weight_of(records_, asked_, source, *span,
                                        limit.split ? &splits[*limit.split] : nullptr);
            }
            outcome const fits = leaves_room(limit, own);
            if (fits == outcome::not_applicable) {
                continue;
            }
            if (fits == outcome::undetermined) {
                merge_into(out_.missing, own.missing);
                merge_into(out_.missing, of_others);
                note_rule(limit, source);
            }
            result = both(result, fits);
            out_.limits.push_back(std::move(limit));
            out_.fits.push_back(fits);
        }
        return result;
    }

    /// That the number is decided later.
    void note_rule(place_limit const& limit, detail::limit_source const& source) {
        if (limit.rule == place_rule::not_defined_yet) {
            merge_into(out_.missing, {source.place.when(knowledge::missing)});
        }
    }

    view const& records_;
    detail::claimant const& asked_;
    place_verdict& out_;
    std::map<std::size_t, reading> readings_;
};

/// A fact that is open is in the way of any answer.
template <class T>
place_verdict open_verdict(fact<T> const& on, detail::claimant const& asked, std::string path) {
    return {asked.of->id,
            asked.who->id,
            outcome::undetermined,
            {},
            {},
            {fact_place{"activity", to_string(asked.of->id), std::move(path)}.when(on.state())}};
}

} // namespace

namespace {

/// Everybody who takes a place under the agreement, the activity asked about as it is given: those
/// of it who hold places, and those who are given some first.
std::vector<detail::claimant> others_beside(view const& records,
                                            std::shared_ptr<activity const> const& asked,
                                            agreement_id const& paper,
                                            std::vector<participation_id> const& given_first,
                                            std::span<activity const> also) {
    auto all = detail::claimants_of(records, paper, also);
    std::erase_if(all, [&](detail::claimant const& each) { return each.of->id == asked->id; });
    detail::add_claimants(records.with_known_histories(asked), all);
    for (participation_id const& each : given_first) {
        std::erase_if(all, [&](detail::claimant const& other) {
            return other.of->id == asked->id && other.who->id == each;
        });
        all.push_back(asking(asked, each));
    }
    return all;
}

} // namespace

place_verdict place_for(view const& records, activity const& asked, participation_id const& who,
                        std::vector<participation_id> const& given_first,
                        std::span<activity const> also) {
    if (issues wrong = validate(asked); has_errors(wrong)) {
        throw std::invalid_argument{"not a valid activity: " + to_string(fault{std::move(wrong)})};
    }
    auto const own = std::make_shared<activity const>(asked);
    detail::claimant const claim = asking(own, who);
    auto const& under = claim.who->under;
    if (under.is_open()) {
        return open_verdict(under, claim, "/participations/" + to_string(who) + "/under");
    }
    if (under.is_absent()) {
        return {asked.id, who, outcome::not_applicable, {}, {}, {}};
    }
    if (!asked.period.is_known()) {
        return open_verdict(asked.period, claim, "/period");
    }
    place_verdict out{asked.id, who, outcome::not_applicable, {}, {}, {}};
    std::vector<missing_fact> of_calendars;
    auto const choose = [&](party_id const& whose, academic_calendar const& calendar,
                            place_period each) {
        return spans_touched(whose, calendar, each, asked.period.value());
    };
    auto const sources = detail::limits_on(records, under.value(),
                                           {choose, asked.period.value(), true}, of_calendars);
    auto const all = others_beside(records, own, under.value().agreement, given_first, also);
    place_judge judge{records, claim, out};
    for (detail::limit_source const& each : sources) {
        judge.judge(each, all);
    }
    judge.conclude();
    if (out.result == outcome::undetermined) {
        merge_into(out.missing, of_calendars);
    } else {
        out.missing.clear();
    }
    return out;
}

} // namespace jspu_coop
