// Order does not matter; more never covers less; later knowledge and later events change nothing
// before.
#include <jspu_coop/base/print.hpp>
#include <jspu_coop/questions/coverage.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include "support/coverage_world.hpp"
#include "support/finding_text.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::testing;

#ifdef JSPU_COOP_EXHAUSTIVE
constexpr int worlds_a_case = 100;
#else
constexpr int worlds_a_case = 4;
#endif
constexpr int activities_a_world = 3;

coverage_verdict ask(book const& records, date known_on, activity const& asked) {
    return coverage(cooperation_register::open(records).value().as_known_on(known_on), asked);
}

void shuffle_clause(dice& throws, clause& text) {
    auto const shuffle = [&]<class T>(fact<std::vector<T>>& limit) {
        if (limit.is_known()) {
            std::vector<T> list = limit.value();
            throws.shuffle(list);
            limit = std::move(list);
        }
    };
    throws.shuffle(text.scopes);
    shuffle(text.categories);
    shuffle(text.levels);
    shuffle(text.fields);
    shuffle(text.languages);
    shuffle(text.sending);
    shuffle(text.receiving);
    shuffle(text.units);
}

void shuffle_clauses(dice& throws, std::vector<clause>& clauses) {
    throws.shuffle(clauses);
    for (clause& each : clauses) {
        shuffle_clause(throws, each);
    }
}

agreement_event shuffled(dice& throws, agreement_event event) {
    if (auto* change = std::get_if<agreement_amended>(&event)) {
        shuffle_clauses(throws, change->added);
        shuffle_clauses(throws, change->replaced);
        throws.shuffle(change->ended);
        throws.shuffle(change->signatures);
    } else if (auto* pause = std::get_if<agreement_suspended>(&event)) {
        throws.shuffle(pause->blocks);
    }
    return event;
}

void shuffle_agreement(dice& throws, agreement& paper) {
    throws.shuffle(paper.parties);
    throws.shuffle(paper.grounds);
    for (ground& each : paper.grounds) {
        if (each.limits) {
            throws.shuffle(each.limits->scopes);
            throws.shuffle(each.limits->countries);
        }
    }
    shuffle_clauses(throws, paper.clauses);
    throws.shuffle(paper.transitional);
    for (teach_out& each : paper.transitional) {
        throws.shuffle(each.protects);
        throws.shuffle(each.clauses);
    }
    auto entries = paper.history.entries();
    for (auto& each : entries) {
        each.event = shuffled(throws, std::move(each.event));
    }
    paper.history = history<agreement_event>::from_entries(std::move(entries)).value();
}

void shuffle_book(dice& throws, book& records) {
    throws.shuffle(records.parties);
    throws.shuffle(records.agreements);
    throws.shuffle(records.statements);
    throws.shuffle(records.requirements);
    for (agreement& each : records.agreements) {
        shuffle_agreement(throws, each);
    }
}

/// What must not depend on any order: outcomes, and which candidate stands where.
std::string essence(coverage_verdict const& verdict) {
    std::string text = to_string(verdict.result) + '\n';
    for (partner_coverage const& partner : verdict.partners) {
        text += to_string(partner.result) + ':';
        for (clause_id const& each : partner.clauses) {
            text += ' ' + partner.agreement.value().str() + '/' + each.str();
        }
        for (coverage_candidate const& each : partner.candidates) {
            text += " | " + each.agreement.str() + '/'
                    + (each.clause ? each.clause->str() : std::string{"-"});
            for (finding const& check : each.checks) {
                text += ' ' + to_string(check.result);
            }
        }
        for (agreement_id const& each : partner.only_together) {
            text += " + " + each.str();
        }
        for (coverage_near_miss const& each : partner.near_misses) {
            text += " ~ " + each.agreement.str();
        }
        text += '\n';
    }
    return text;
}

RC_GTEST_PROP(coverage_laws, order_does_not_matter, (std::uint64_t seed)) {
    for (std::uint64_t at = 0; at < worlds_a_case; ++at) {
        coverage_world world{seed + at};
        activity const asked = world.an_activity();
        std::string const before = essence(ask(world.records, world.known_on, asked));
        activity other = asked;
        if (other.fields.is_known()) {
            auto fields = other.fields.value();
            world.throws().shuffle(fields);
            other.fields = fields;
        }
        book shuffled = world.records;
        shuffle_book(world.throws(), shuffled);
        RC_ASSERT(essence(ask(shuffled, world.known_on, other)) == before);
    }
}

RC_GTEST_PROP(coverage_laws, another_agreement_never_turns_yes_into_no, (std::uint64_t seed)) {
    for (std::uint64_t at = 0; at < worlds_a_case; ++at) {
        coverage_world world{seed + at};
        book more = world.records;
        more.agreements.push_back(world.an_agreement(world.throws().one_in(2) ? "a00" : "zz"));
        for (int each = 0; each < activities_a_world; ++each) {
            activity const asked = world.an_activity();
            outcome const before = ask(world.records, world.known_on, asked).result;
            outcome const after = ask(more, world.known_on, asked).result;
            RC_ASSERT(before != outcome::satisfied || after == outcome::satisfied);
            RC_ASSERT(before != outcome::undetermined || after != outcome::not_satisfied);
        }
    }
}

RC_GTEST_PROP(coverage_laws, another_clause_never_turns_yes_into_no, (std::uint64_t seed)) {
    for (std::uint64_t at = 0; at < worlds_a_case; ++at) {
        coverage_world world{seed + at};
        book more = world.records;
        agreement& paper = more.agreements.front();
        paper.clauses.push_back(world.a_clause(world.throws().one_in(2) ? "a" : "zz", paper));
        for (int each = 0; each < activities_a_world; ++each) {
            activity const asked = world.an_activity();
            outcome const before = ask(world.records, world.known_on, asked).result;
            outcome const after = ask(more, world.known_on, asked).result;
            RC_ASSERT(before != outcome::satisfied || after == outcome::satisfied);
            RC_ASSERT(before != outcome::undetermined || after != outcome::not_satisfied);
        }
    }
}

/// The book without what was recorded after a day; nothing where a ground was not known yet.
std::optional<book> as_it_was(book records, date known_on) {
    std::set<agreement_id> known;
    std::vector<agreement> kept;
    for (agreement& each : records.agreements) {
        each.history = each.history.as_known_on(known_on);
        if (!each.history.entries().empty()) {
            known.insert(each.id);
            kept.push_back(each);
        }
    }
    for (agreement const& each : kept) {
        for (ground const& under : each.grounds) {
            if (under.agreement && !known.contains(*under.agreement)) {
                return std::nullopt;
            }
        }
        if (has_errors(validate(each))) {
            return std::nullopt; // a clause names a party that acceded later
        }
    }
    records.agreements = std::move(kept);
    return records;
}

RC_GTEST_PROP(coverage_laws, recording_later_changes_no_earlier_view, (std::uint64_t seed)) {
    for (std::uint64_t at = 0; at < worlds_a_case; ++at) {
        coverage_world world{seed + at};
        date const known_on = world.throws().day_in(2021);
        auto const earlier = as_it_was(world.records, known_on);
        if (!earlier) {
            continue;
        }
        for (int each = 0; each < activities_a_world; ++each) {
            activity const asked = world.an_activity();
            RC_ASSERT(lines_of(ask(world.records, known_on, asked))
                      == lines_of(ask(*earlier, known_on, asked)));
        }
    }
}

agreement_event some_event(coverage_world& world, agreement const& paper, date day) {
    auto const parties = state_on(paper, day).parties;
    switch (world.throws().below(6)) {
    case 0:
        return agreement_suspended{{suspension_block::departures, suspension_block::stays}, {}};
    case 1:
        return agreement_terminated{{}};
    case 2:
        return agreement_renewed{date{2023, 12, 31}, {}};
    case 3:
        return agreement_notice_given{world.throws().pick(parties), {}};
    case 4:
        return agreement_withdrew{world.throws().pick(parties), {}};
    default:
        break;
    }
    agreement_amended change{"later", {world.a_clause("later", paper)}, {}, {}, {}, {}};
    for (party_id const& each : parties) {
        change.signatures.push_back({each, day});
    }
    return change;
}

RC_GTEST_PROP(coverage_laws, later_events_change_nothing_before, (std::uint64_t seed)) {
    for (std::uint64_t at = 0; at < worlds_a_case; ++at) {
        coverage_world world{seed + at};
        activity const asked = world.an_activity();
        date const end = *asked.period.value().last();
        book changed = world.records;
        agreement& paper = changed.agreements.front();
        date const effect = end.plus_days(1 + world.throws().below(90)).value();
        if (paper.history.entries().empty() || end < paper.history.entries().back().recorded
            || record_event(paper, effect, end, some_event(world, paper, end)).has_error()) {
            continue;
        }
        RC_ASSERT(essence(ask(changed, end, asked)) == essence(ask(world.records, end, asked)));
    }
}

} // namespace
