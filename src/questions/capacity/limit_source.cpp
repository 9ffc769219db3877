#include "questions/capacity/limit_source.hpp"

#include "questions/capacity/clause_texts.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// When and for whom places are counted.
struct counted_by {
    place_period each;
    fact<party_id> const* calendar_of;
};

/// Nothing where places are not counted by a calendar.
std::optional<counted_by> counting_of(fact<places> const& said) {
    places const* const room = said.get();
    if (room == nullptr) {
        return std::nullopt;
    }
    if (auto const* const number = std::get_if<numbered_places>(room)) {
        return counted_by{number->each, &number->calendar_of};
    }
    if (auto const* const months = std::get_if<numbered_person_months>(room)) {
        return counted_by{months->each, &months->calendar_of};
    }
    return std::nullopt;
}

/// A text with the spans of its calendar, and what is not known of it.
struct dated_source {
    limit_source source;
    std::vector<place_span> spans;
    std::vector<missing_fact> missing;
    bool has_other_days; ///< whether it may count in days that the calendar does not tell
};

/// Stretches of days that lie in the same spans of the same texts, each with these spans.
class span_pieces {
public:
    span_pieces(std::vector<dated_source> const& texts, asked_days const& asked)
        : texts_{texts}, asked_{asked} {}

    /// The marks of `text_in_days` say which span of the text is meant; past the last: none.
    std::vector<std::vector<text_in_days>> operator()() const {
        std::vector<std::vector<text_in_days>> pieces;
        for (period const& days : cut()) {
            auto members = spans_with(days);
            if (!members.empty()) {
                add_uncounted(members, widest_of(members));
                pieces.push_back(std::move(members));
            }
        }
        if (auto rest = without_spans(); !rest.empty()) {
            pieces.push_back(std::move(rest));
        }
        return pieces;
    }

private:
    [[nodiscard]] std::vector<period> cut() const {
        std::set<date> cuts;
        for (dated_source const& text : texts_) {
            for (place_span const& span : text.spans) {
                cuts.insert(span.days.first());
                auto const after = span.days.last() ? span.days.last()->next() : std::nullopt;
                cuts.insert(after.value_or(date::max()));
            }
        }
        std::vector<period> pieces;
        for (auto each = cuts.begin(); each != cuts.end(); ++each) {
            auto const next = std::next(each);
            period const days =
                next == cuts.end() ? period{*each, date::max()} : period{*each, *next->previous()};
            if (!asked_.is_stay || days.overlaps(asked_.days)) {
                pieces.push_back(days);
            }
        }
        return pieces;
    }

    [[nodiscard]] std::vector<text_in_days> spans_with(period const& days) const {
        std::vector<text_in_days> members;
        for (std::size_t text = 0; text < texts_.size(); ++text) {
            for (std::size_t at = 0; at < texts_[text].spans.size(); ++at) {
                if (texts_[text].spans[at].days.contains(days.first())) {
                    members.push_back({text, texts_[text].spans[at].days, at});
                }
            }
        }
        return members;
    }

    static period widest_of(std::vector<text_in_days> const& members) {
        return std::max_element(members.begin(), members.end(),
                                [](text_in_days const& left, text_in_days const& right) {
                                    return left.days.days().value_or(0)
                                           < right.days.days().value_or(0);
                                })
            ->days;
    }

    /// Texts that count nothing, or by a calendar that tells no day.
    void add_uncounted(std::vector<text_in_days>& members, period const& days) const {
        for (std::size_t text = 0; text < texts_.size(); ++text) {
            if (texts_[text].spans.empty()) {
                members.push_back({text, days, 0});
            }
        }
    }

    /// What is said of the days that no calendar tells.
    [[nodiscard]] std::vector<text_in_days> without_spans() const {
        std::vector<text_in_days> members;
        bool has_spans = false;
        for (std::size_t text = 0; text < texts_.size(); ++text) {
            has_spans = has_spans || !texts_[text].spans.empty();
            if (!texts_[text].spans.empty() && texts_[text].has_other_days) {
                members.push_back({text, asked_.days, texts_[text].spans.size()});
            }
        }
        if (!has_spans || !members.empty()) {
            add_uncounted(members, asked_.days);
        }
        return members;
    }

    std::vector<dated_source> const& texts_;
    asked_days const& asked_;
};

class limit_reader {
public:
    limit_reader(view const& records, clause_reference const& clause, asked_days const& asked,
                 std::vector<missing_fact>& missing)
        : records_{records}, clause_{clause}, asked_{asked}, missing_{missing},
          paper_{records.find_agreement(clause.agreement)} {}

    std::vector<limit_source> operator()() {
        read_texts();
        if (paper_) {
            read_pools();
        }
        return std::move(found_);
    }

private:
    [[nodiscard]] limit_source source(std::optional<pool_id> pool, std::vector<clause_id> clauses,
                                      fact<places> said, std::string path) const {
        return {std::move(pool), std::move(clauses), std::move(said),
                fact_place{"agreement", to_string(clause_.agreement), std::move(path)}};
    }

    [[nodiscard]] limit_source of_clause(fact<places> said) const {
        return source({}, {clause_.clause}, std::move(said),
                      "/clauses/" + to_string(clause_.clause) + "/places");
    }

    void read_texts() {
        auto const texts = paper_ ? texts_of(*paper_, clause_.clause) : std::vector<clause_text>{};
        if (texts.empty()) {
            limit_source unknown = of_clause({});
            merge_into(missing_, {unknown.place.when(knowledge::missing)});
            unknown.days = {{{}, {readings_++}}};
            found_.push_back(std::move(unknown));
            return;
        }
        std::vector<dated_source> dated;
        for (clause_text const& each : texts) {
            dated.push_back(dated_by_calendar(of_clause(each.current.places)));
            dated.back().source.version = each.version;
        }
        for (auto const& piece : span_pieces{dated, asked_}()) {
            for (auto const& each : those_that_bear(texts, piece, records_.known_on())) {
                days_of(dated[each.text], each.place).readings.push_back(readings_);
            }
            ++readings_;
        }
        for (dated_source& each : dated) {
            take(std::move(each));
        }
    }

    /// The days of a source for one of its spans, past the last for none: found, or added.
    static limit_days& days_of(dated_source& of, std::size_t at) {
        std::optional<place_span> const span =
            at < of.spans.size() ? std::optional{of.spans[at]} : std::nullopt;
        auto& days = of.source.days;
        auto const there = std::find_if(days.begin(), days.end(),
                                        [&](limit_days const& each) { return each.span == span; });
        return there == days.end() ? days.emplace_back(limit_days{span, {}}) : *there;
    }

    void read_pools() {
        for (place_pool const& each : paper_->pools) {
            bool const shares =
                each.clauses.empty()
                || std::find(each.clauses.begin(), each.clauses.end(), clause_.clause)
                       != each.clauses.end();
            if (shares) {
                take_pool(dated_by_calendar(source(each.id, each.clauses, each.places,
                                                   "/pools/" + to_string(each.id) + "/places")));
            }
        }
    }

    void take_pool(dated_source of) {
        for (std::size_t at = 0; at < of.spans.size(); ++at) {
            days_of(of, at).readings = {readings_++};
        }
        if (of.spans.empty() || of.has_other_days) {
            days_of(of, of.spans.size()).readings = {readings_++};
        }
        take(std::move(of));
    }

    /// Takes a text that speaks of the days asked about.
    void take(dated_source of) {
        if (!of.source.days.empty()) {
            merge_into(missing_, of.missing);
            found_.push_back(std::move(of.source));
        }
    }

    /// Finds the spans by the calendar that the text names.
    [[nodiscard]] dated_source dated_by_calendar(limit_source said) const {
        dated_source of{std::move(said), {}, {}, true};
        auto const counted = counting_of(of.source.said);
        fact_place const& place = of.source.place;
        if (!counted) {
            if (of.source.said.is_open()) {
                of.missing = {place.when(of.source.said.state())};
            }
            return of;
        }
        party_id const* const whose = counted->calendar_of->get();
        if (whose == nullptr) {
            knowledge const state = counted->calendar_of->state();
            fact_place const calendar{place.kind, place.id, place.path + "/calendar_of"};
            of.missing = {calendar.when(state == knowledge::absent ? knowledge::missing : state)};
            return of;
        }
        auto const who = records_.records().find(*whose);
        auto const* const school = who ? std::get_if<institution>(who.get()) : nullptr;
        if (school == nullptr || !school->calendar) {
            of.missing = {{"party", to_string(*whose), "/calendar", open_cause::missing}};
            return of;
        }
        choose_spans(of, *whose, *school->calendar, counted->each);
        return of;
    }

    void choose_spans(dated_source& of, party_id const& whose, academic_calendar const& calendar,
                      place_period each) const {
        chosen_spans chosen = asked_.choose(whose, calendar, each);
        of.spans = std::move(chosen.spans);
        of.missing = std::move(chosen.hidden);
        of.has_other_days = !of.missing.empty();
        if (of.spans.empty() && of.missing.empty()) {
            fact_place const& place = of.source.place;
            of.missing = {
                {place.kind, place.id, place.path + "/between", open_cause::rule_unpublished}};
        }
    }

    view const& records_;
    clause_reference const& clause_;
    asked_days const& asked_;
    std::vector<missing_fact>& missing_;
    std::shared_ptr<agreement const> paper_;
    std::vector<limit_source> found_;
    std::size_t readings_{0};
};

} // namespace

std::vector<limit_source> limits_on(view const& records, clause_reference const& clause,
                                    asked_days const& asked, std::vector<missing_fact>& missing) {
    return limit_reader{records, clause, asked, missing}();
}

} // namespace jspu_coop::detail
