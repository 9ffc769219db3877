#include "questions/capacity/limit_source.hpp"

#include <jspu_coop/records/agreements/agreement_state.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// When and for whom places are counted; null where they are not counted by a calendar.
struct counted_by {
    place_period each;
    fact<party_id> const* calendar_of;
};

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

class limit_reader {
public:
    limit_reader(view const& records, clause_reference const& clause, span_chooser const& choose,
                 std::vector<missing_fact>& missing)
        : records_{records}, clause_{clause}, choose_{choose}, missing_{missing},
          paper_{records.find_agreement(clause.agreement)} {}

    std::vector<limit_source> operator()() {
        if (!paper_) {
            limit_source unknown = source({}, {clause_.clause}, {}, clause_path());
            merge_into(missing_, {unknown.place.when(knowledge::missing)});
            return {std::move(unknown)};
        }
        read_versions();
        read_pools();
        return std::move(found_);
    }

private:
    [[nodiscard]] std::string clause_path() const {
        return "/clauses/" + to_string(clause_.clause) + "/places";
    }

    [[nodiscard]] limit_source source(std::optional<pool_id> pool, std::vector<clause_id> clauses,
                                      fact<places> said, std::string path) const {
        return {std::move(pool),
                std::move(clauses),
                std::move(said),
                {"agreement", to_string(clause_.agreement), std::move(path)},
                {}};
    }

    /// Every version of the clause, by the history entry that brought it.
    [[nodiscard]] std::map<int, clause> versions() const {
        std::map<int, clause> all;
        auto const take = [&](date const& day) {
            for (clause_version const& each : state_on(*paper_, day).clauses) {
                if (each.current.id == clause_.clause) {
                    all.try_emplace(each.sequence, each.current);
                }
            }
        };
        take(date::min());
        for (auto const& entry : paper_->history.entries()) {
            take(entry.effect);
        }
        return all;
    }

    [[nodiscard]] bool stands_on(int sequence, date const& day) const {
        auto const& clauses = state_on(*paper_, day).clauses;
        return std::any_of(clauses.begin(), clauses.end(), [&](clause_version const& each) {
            return each.current.id == clause_.clause && each.sequence == sequence;
        });
    }

    void read_versions() {
        auto const all = versions();
        if (all.empty()) {
            limit_source unknown = source({}, {clause_.clause}, {}, clause_path());
            merge_into(missing_, {unknown.place.when(knowledge::missing)});
            found_.push_back(std::move(unknown));
        }
        for (auto const& [sequence, text] : all) {
            limit_source made = source({}, {clause_.clause}, text.places, clause_path());
            bool const is_counted = fill_spans(made);
            int const brought_by = sequence;
            std::erase_if(made.spans, [&](place_span const& each) {
                return !stands_on(brought_by, each.days.first());
            });
            // Of a version without spans of its own only the latest speaks.
            if (!made.spans.empty() || (!is_counted && sequence == all.rbegin()->first)) {
                found_.push_back(std::move(made));
            }
        }
    }

    void read_pools() {
        for (place_pool const& each : paper_->pools) {
            bool const shares =
                each.clauses.empty()
                || std::find(each.clauses.begin(), each.clauses.end(), clause_.clause)
                       != each.clauses.end();
            if (shares) {
                limit_source made = source(each.id, each.clauses, each.places,
                                           "/pools/" + to_string(each.id) + "/places");
                fill_spans(made);
                found_.push_back(std::move(made));
            }
        }
    }

    /// Finds the spans by the calendar that the text names.
    /// @return whether there is a calendar that tells
    bool fill_spans(limit_source& of) {
        auto const counted = counting_of(of.said);
        if (!counted) {
            if (of.said.is_open()) {
                merge_into(missing_, {of.place.when(of.said.state())});
            }
            return false;
        }
        party_id const* const whose = counted->calendar_of->get();
        if (whose == nullptr) {
            merge_into(missing_,
                       {fact_place{of.place.kind, of.place.id, of.place.path + "/calendar_of"}.when(
                           counted->calendar_of->is_open() ? counted->calendar_of->state()
                                                           : knowledge::missing)});
            return false;
        }
        auto const who = records_.records().find(*whose);
        auto const* const school = who ? std::get_if<institution>(who.get()) : nullptr;
        if (school == nullptr || !school->calendar) {
            no_calendar(*whose);
            return false;
        }
        of.spans = choose_(*school->calendar, counted->each);
        if (of.spans.empty()) {
            no_calendar(*whose);
            return false;
        }
        return true;
    }

    void no_calendar(party_id const& whose) {
        merge_into(missing_, {{"party", to_string(whose), "/calendar", open_cause::missing}});
    }

    view const& records_;
    clause_reference const& clause_;
    span_chooser const& choose_;
    std::vector<missing_fact>& missing_;
    std::shared_ptr<agreement const> paper_;
    std::vector<limit_source> found_;
};

} // namespace

std::vector<limit_source> limits_on(view const& records, clause_reference const& clause,
                                    span_chooser const& choose,
                                    std::vector<missing_fact>& missing) {
    return limit_reader{records, clause, choose, missing}();
}

} // namespace jspu_coop::detail
