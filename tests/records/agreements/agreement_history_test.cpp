#include <jspu_coop/base/print.hpp>
#include <jspu_coop/records/agreements/agreement_state.hpp>

#include "records/agreements/agreement_world.hpp"
#include "support/history_laws.hpp"

namespace jspu_coop::testing {
namespace {

/// An agreement of three parties in whose history everything can happen.
agreement const& subject() {
    static agreement const of = [] {
        agreement made = plain_agreement();
        made.entry = entry_into_force{entry_on_notification{}};
        made.clauses.push_back(plain_clause("c2"));
        return made;
    }();
    return of;
}

struct agreement_traits {
    using event = agreement_event;
    using rules = agreement_rules;
    static rules the_rules() { return agreement_rules{subject()}; }
    static std::vector<event> legal_story() {
        return {agreement_drafted{}, agreement_signed{home, {}}, agreement_signed{host, {}},
                agreement_entered{}};
    }
    static event illegal_at_first() { return agreement_resumed{}; }

    static rc::Gen<event> any_event() {
        date const day = story_day(0);
        clause changed = plain_clause("c1");
        changed.scopes = {scope::joint_research};
        std::vector<version_signature> const both{{home, day}, {host, day}};
        return rc::gen::elementOf(std::vector<event>{
            agreement_drafted{},
            agreement_signed{home, {}},
            agreement_signed{host, {}},
            agreement_entered{},
            agreement_amended{"1", {plain_clause("c3")}, {changed}, {}, both, {}},
            agreement_amended{"2", {}, {}, {clause_id{"c2"}}, both, {}},
            agreement_suspended{{suspension_block::departures}, {}},
            agreement_resumed{},
            agreement_renewed{story_day(60), {}},
            agreement_notice_given{home, {}},
            agreement_terminated{},
            agreement_acceded{third, {}},
            agreement_withdrew{third, {}},
            agreement_withdrew{host, {}},
            agreement_entry_annulled{},
            agreement_amendment_drafted{"1", {}},
            agreement_amendment_drafted{"3", {}},
            agreement_amendment_signed{"1", home, {}},
            agreement_amendment_signed{"3", host, {}},
            agreement_amendment_signed{"3", third, {}},
            agreement_amendment_dropped{"1", {}},
            agreement_amendment_dropped{"3", {}},
        });
    }
};

INSTANTIATE_TYPED_TEST_SUITE_P(Agreement, HistoryLaws, agreement_traits);

static_assert(history_rules<agreement_rules, agreement_event>);

} // namespace
} // namespace jspu_coop::testing
