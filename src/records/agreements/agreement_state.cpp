#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/records/agreements/agreement_state.hpp>

#include "base/detail/report.hpp"
#include "records/agreements/detail/legal_steps.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace jspu_coop {

namespace {

bool contains(std::vector<party_id> const& parties, party_id const& who) {
    return std::find(parties.begin(), parties.end(), who) != parties.end();
}

auto find_clause(std::vector<clause_version>& clauses, clause_id const& id) {
    return std::find_if(clauses.begin(), clauses.end(),
                        [&](clause_version const& each) { return each.current.id == id; });
}

/// Applies one event to a state. When an issue was found, the state is left half changed and thrown
/// away.
struct stepper {
    agreement const& of;
    history_entry<agreement_event> const& entry;
    agreement_state& state;
    issues& found;

    void operator()(agreement_drafted const&) const { state.phase = agreement_phase::drafted; }

    void operator()(agreement_signed const& event) const {
        if (!contains(of.parties, event.party)) {
            refuse_party("agreement.not_a_party", event.party);
        } else if (contains(state.signatories, event.party)) {
            refuse_party("agreement.signed_twice", event.party);
        }
        state.signatories.push_back(event.party);
        state.phase = agreement_phase::partly_signed;
        if (state.signatories.size() == of.parties.size()) {
            all_signed();
        }
    }

    void operator()(agreement_entered const&) const {
        // A notification, no rule at all, or one that is not known: else the rule sets the day.
        entry_into_force const* const rule = of.entry.get();
        if (rule && !std::holds_alternative<entry_on_notification>(*rule)) {
            detail::report(found, "agreement.entry_not_by_event", "/event", printed(*rule));
        }
        enter(entry.effect);
    }

    void operator()(agreement_amended const& event) const {
        if (event.added.empty() && event.replaced.empty() && event.ended.empty()) {
            detail::report(found, "agreement.amendment_empty", "/event", event.version);
        }
        check_signatures(event.signatures);
        amend(event);
        std::erase_if(state.amendments,
                      [&](pending_amendment const& each) { return each.version == event.version; });
    }

    void operator()(agreement_suspended const& event) const {
        if (event.blocks.empty()) {
            detail::report(found, "agreement.suspension_blocks_nothing", "/event/blocks");
        }
        state.phase = agreement_phase::suspended;
        state.blocked = event.blocks;
    }

    void operator()(agreement_resumed const&) const {
        state.phase = agreement_phase::in_force;
        state.blocked.clear();
    }

    void operator()(agreement_renewed const& event) const {
        if (event.until < entry.effect) {
            detail::report(found, "agreement.renewal_too_early", "/event/until",
                           to_string(event.until), {{"effect", to_string(entry.effect)}});
        }
    }

    void operator()(agreement_notice_given const& event) const {
        if (!contains(state.parties, event.party)) {
            refuse_party("agreement.not_a_party", event.party);
        }
    }

    void operator()(agreement_terminated const&) const { terminate(); }

    void operator()(agreement_acceded const& event) const {
        if (contains(state.parties, event.party)) {
            refuse_party("agreement.already_a_party", event.party);
        }
        state.parties.push_back(event.party);
    }

    void operator()(agreement_withdrew const& event) const {
        if (!contains(state.parties, event.party)) {
            refuse_party("agreement.not_a_party", event.party);
        } else if (state.parties.size() > 2) {
            std::erase(state.parties, event.party);
        } else {
            terminate(); // between both: what may still be finished concerns both
        }
    }

    void operator()(agreement_amendment_drafted const& event) const {
        if (event.version.empty()) {
            detail::report(found, "agreement.version_empty", "/event/version");
        }
        if (pending(event.version) != state.amendments.end()) {
            detail::report(found, "agreement.amendment_repeated", "/event/version", event.version);
        }
        state.amendments.push_back({event.version, entry.effect, {}});
    }

    void operator()(agreement_amendment_signed const& event) const {
        auto const which = known_pending(event.version);
        if (!contains(state.parties, event.party)) {
            refuse_party("agreement.not_a_party", event.party);
        } else if (which != state.amendments.end()) {
            if (contains(which->signatories, event.party)) {
                refuse_party("agreement.signed_twice", event.party);
            }
            which->signatories.push_back(event.party);
        }
    }

    void operator()(agreement_amendment_dropped const& event) const {
        auto const which = known_pending(event.version);
        if (which != state.amendments.end()) {
            state.amendments.erase(which);
        }
    }

    /// It never happened, and neither did what it supersedes: the history leaves that out.
    void operator()(agreement_entry_annulled const&) const {}

    [[nodiscard]] std::vector<pending_amendment>::iterator
    pending(std::string const& version) const {
        return std::find_if(state.amendments.begin(), state.amendments.end(),
                            [&](pending_amendment const& each) { return each.version == version; });
    }

    [[nodiscard]] std::vector<pending_amendment>::iterator
    known_pending(std::string const& version) const {
        auto const which = pending(version);
        if (which == state.amendments.end()) {
            detail::report(found, "agreement.amendment_unknown", "/event/version", version);
        }
        return which;
    }

    void refuse_party(std::string code, party_id const& who) const {
        detail::report(found, std::move(code), "/event/party", to_string(who));
    }

    void enter(date day) const {
        state.phase = agreement_phase::in_force;
        state.entered = day;
    }

    void all_signed() const {
        state.phase = agreement_phase::awaiting;
        state.last_signature = entry.effect;
        entry_into_force const* const rule = of.entry.get();
        if (rule && std::holds_alternative<entry_on_last_signature>(*rule)) {
            enter(entry.effect);
        }
        detail::enter_by_date(state, of, entry.effect);
    }

    void terminate() const {
        state.phase = agreement_phase::terminated;
        state.blocked.clear();
        state.amendments.clear();
    }

    void check_signatures(std::vector<version_signature> const& signatures) const {
        std::string const path = "/event/signatures";
        detail::report_repeated(found, "agreement.signed_twice", path, signatures,
                                &version_signature::party, "party");
        std::set<party_id> signatories;
        for (std::size_t at = 0; at < signatures.size(); ++at) {
            party_id const& who = signatures[at].party;
            signatories.insert(who);
            if (!contains(state.parties, who)) {
                detail::report(found, "agreement.amendment_foreign_signature",
                               path_join(path_join(path, at), "party"), to_string(who));
            }
        }
        for (party_id const& who : state.parties) {
            if (!signatories.contains(who)) {
                detail::report(found, "agreement.amendment_unsigned", path, to_string(who));
            }
        }
    }

    /// Every clause is looked up among those that stand before the amendment, and touched once at
    /// most.
    void amend(agreement_amended const& event) const {
        std::set<clause_id> touched;
        std::vector<clause_version> amended = state.clauses;
        auto const touch = [&](clause_id const& id, std::string const& path, bool must_stand) {
            bool const stands = find_clause(state.clauses, id) != state.clauses.end();
            if (!touched.insert(id).second) {
                detail::report(found, "agreement.clause_touched_twice", path, to_string(id));
            } else if (stands != must_stand) {
                detail::report(found,
                               stands ? "agreement.clause_exists" : "agreement.clause_unknown",
                               path, to_string(id));
            } else {
                return true;
            }
            return false;
        };
        auto const place = [](char const* list, std::size_t at) {
            return path_join(path_join("/event", list), at);
        };
        for (std::size_t at = 0; at < event.added.size(); ++at) {
            clause const& each = event.added[at];
            if (touch(each.id, place("added", at) + "/id", false)) {
                amended.push_back({each, entry.sequence, event.version});
            }
        }
        for (std::size_t at = 0; at < event.replaced.size(); ++at) {
            clause const& each = event.replaced[at];
            if (touch(each.id, place("replaced", at) + "/id", true)) {
                *find_clause(amended, each.id) = {each, entry.sequence, event.version};
            }
        }
        for (std::size_t at = 0; at < event.ended.size(); ++at) {
            if (touch(event.ended[at], place("ended", at), true)) {
                amended.erase(find_clause(amended, event.ended[at]));
            }
        }
        state.clauses = std::move(amended);
    }
};

} // namespace

agreement_state agreement_rules::initial() const {
    std::vector<clause_version> clauses;
    clauses.reserve(of_->clauses.size());
    for (clause const& each : of_->clauses) {
        clauses.push_back({each, 0, {}});
    }
    return {agreement_phase::unrecorded, of_->parties, {}, {}, {}, std::move(clauses), {}, {}};
}

result<agreement_state> agreement_rules::step(state before,
                                              history_entry<agreement_event> const& next) const {
    std::string_view const kind = detail::kind_of_event(next.event);
    if (kind == agreement_entry_annulled::kind && !next.supersedes) {
        return refuse("agreement.annuls_nothing", {}, "/supersedes");
    }
    detail::enter_by_date(before, *of_, next.effect);
    if (!may_follow(before.phase, kind)) {
        return refuse("agreement.step_illegal", std::string{kind}, "/event",
                      {{"phase", to_string(before.phase)}});
    }
    issues found;
    std::visit(stepper{*of_, next, before, found}, next.event);
    if (!found.empty()) {
        return fault{std::move(found)};
    }
    return before;
}

result<void> record_event(agreement& of, date effect, date recorded, agreement_event event,
                          std::optional<int> supersedes) {
    issues in_parts = detail::issues_of_parts(event);
    if (has_errors(in_parts)) {
        std::string const path = path_join("/history", of.history.entries().size()) + "/event";
        return fault{std::move(in_parts)}.under(path);
    }
    result<void> appended =
        of.history.append(effect, recorded, std::move(event), agreement_rules{of}, supersedes);
    if (appended.has_error()) {
        return std::move(appended).error().under("/history");
    }
    return {};
}

agreement_state state_on(agreement const& of, date const& day) {
    agreement_state state = of.history.state_on(day, agreement_rules{of}).value();
    detail::enter_by_date(state, of, day);
    return state;
}

} // namespace jspu_coop
