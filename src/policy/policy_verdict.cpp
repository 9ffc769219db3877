#include <jspu_coop/policy/policy_verdict.hpp>
#include <jspu_coop/policy/requirement.hpp>

#include "policy/detail/bearing.hpp"

#include <algorithm>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace jspu_coop {

namespace {

/// The act that waives a requirement, as far as it is known.
void tell_waiver(named_values& values, waiver const& by) {
    values["waived"] = {true};
    if (by.by.kind != act_kind::other) { // its title says which paper it is
        values["waiver_kind"] = {coded_value{"act_kind", to_string(by.by.kind)}};
    }
    if (by.by.number) {
        values["waiver_number"] = {*by.by.number};
    }
    if (by.by.on) {
        values["waiver_on"] = {*by.by.on};
    }
    if (by.by.issuer) {
        values["waiver_issuer"] = {*by.by.issuer};
    }
    if (by.by.title) {
        values["waiver_title"] = {*by.by.title};
    }
    if (by.last) {
        values["waiver_last"] = {*by.last};
    }
    if (!by.reason.empty()) {
        values["waiver_reason"] = {by.reason};
    }
}

finding finding_of(requirement_verdict const& from) {
    finding made = from.step;
    made.values["requirement"] = {record_reference{"requirement", from.id.str()}};
    if (!from.labels.empty()) {
        made.values["labels"] = {from.labels};
    }
    if (from.is_advisory) {
        made.values["advisory"] = {true};
    }
    if (from.is_decisive) {
        made.values["decisive"] = {true};
    }
    if (from.waived_by) {
        tell_waiver(made.values, *from.waived_by);
    }
    if (from.referred) {
        made.values["referred"] = {record_reference{"policy", from.referred->str()}};
    }
    if (!from.bears) {
        made.values["aside"] = {true};
    }
    for (requirement_verdict const& each : from.parts) {
        made.because.push_back(finding_of(each));
    }
    return made;
}

/// Leaves out what a requirement, without those below it, tells of sensitive values.
void leave_out_values(requirement_verdict& from) {
    if (!from.is_sensitive) {
        return;
    }
    for (char const* const shown : {"observed", "over", "under", "shortfall", "beyond", "from",
                                    "to", "reckoned_from", "reckoned_for", "known_on"}) {
        from.step.values.erase(shown);
    }
    if (from.step.values.contains("fact")) {
        from.step.sources.clear();
        if (from.cited_as) {
            from.step.sources.push_back(*from.cited_as);
        }
        from.step.sources.insert(from.step.sources.end(), from.limits_set_by.begin(),
                                 from.limits_set_by.end());
    }
    if (from.waived_by) {
        from.waived_by->reason.clear();
    }
}

bool of_kind(requirement_verdict const& each, std::string_view kind) {
    return each.step.code.ends_with(kind)
           && each.step.code.size() == std::string_view{"requirement."}.size() + kind.size();
}

bool is_withheld(requirement_verdict const& each) {
    return each.step.values.contains("withheld");
}

/// Leaves sensitive values out of one verdict by one day.
class withholding {
public:
    withholding(policy_verdict& verdict, fact_schema const& schema)
        : verdict_{verdict}, schema_{schema} {}

    void leave_out() {
        std::vector<missing_fact> const before = verdict_.missing;
        verdict_.missing.clear();
        for (auto* list : {&verdict_.scope, &verdict_.requirements}) {
            for (requirement_verdict& each : *list) {
                requirement_verdict const whole = each;
                hide(each);
                if (!each.is_advisory) {
                    find_out(each);
                    add_missing(each, whole);
                }
            }
        }
        hide_decisive_by_others();
        for (auto* list : {&verdict_.warnings, &verdict_.decisive}) {
            std::erase_if(*list, [&](policy_requirement_id const& each) {
                return std::find(hidden_.begin(), hidden_.end(), each) != hidden_.end();
            });
        }
        leave_out_what_follows(before);
        detail::tell_what_bears(verdict_);
    }

private:
    /// Hides what a requirement tells of sensitive values.
    /// @return whether what it came to is hidden too
    bool hide(requirement_verdict& from) {
        leave_out_values(from);
        bool tells = from.tells_value;
        for (requirement_verdict& each : from.parts) {
            bool const part_tells = hide(each);
            tells = tells || part_tells;
        }
        if (!tells || from.waived_by) { // what is waived is met whatever the value
            return false;
        }
        from.step.result = outcome::undetermined;
        from.step.missing.clear();
        from.step.values["withheld"] = {true};
        hide_decisive(from);
        return true;
    }

    /// Takes back that a requirement, or one below it, decides: which of them does tells the
    /// outcome.
    void hide_decisive(requirement_verdict& from) {
        from.is_decisive = false;
        hidden_.push_back(from.id);
        for (requirement_verdict& each : from.parts) {
            hide_decisive(each);
        }
    }

    /// Where something at the top is withheld, takes back that others decide, but of those that do
    /// whatever it came to.
    void hide_decisive_by_others() {
        auto const some_withheld = [](std::vector<requirement_verdict> const& list) {
            return std::any_of(list.begin(), list.end(), [](requirement_verdict const& each) {
                return !each.is_advisory && is_withheld(each);
            });
        };
        if (!some_withheld(verdict_.scope) && !some_withheld(verdict_.requirements)) {
            return;
        }
        bool const is_ungoverned = verdict_.result == outcome::not_applicable;
        for (requirement_verdict& each : verdict_.scope) {
            bool const decides = is_ungoverned ? each.step.result == outcome::not_satisfied
                                               : verdict_.result == outcome::undetermined
                                                     && each.step.result == outcome::undetermined;
            if (!decides) {
                hide_decisive(each);
            }
        }
        for (requirement_verdict& each : verdict_.requirements) {
            if (!each.is_advisory && (is_ungoverned || each.step.result != verdict_.result)) {
                hide_decisive(each);
            }
        }
    }

    [[nodiscard]] bool has_sensitive(requirement_verdict const& each, fact_trait trait) const {
        auto const read = each.step.values.find("fact");
        return read != each.step.values.end()
               && std::any_of(
                   read->second.begin(), read->second.end(), [&](shown_value const& one) {
                       auto const name = fact_name::parse(std::get<std::string>(one));
                       auto const at = name.has_value() ? schema_.find(*name) : std::nullopt;
                       return at && schema_.facts[*at].traits.contains(fact_trait::is_sensitive)
                              && schema_.facts[*at].traits.contains(trait);
                   });
    }

    /// Notes what a requirement that was hidden, or one below it, lets nobody see.
    void find_out(requirement_verdict const& each) {
        auto const read = each.step.values.find("fact");
        bool const is_leaf = read != each.step.values.end();
        bool const reads_two = is_leaf && read->second.size() > 1;
        // Which of several readings the value meets may be told by what follows from it.
        bool const is_read_twice =
            (is_leaf || of_kind(each, unpublished_condition::kind))
            && std::any_of(each.step.missing.begin(), each.step.missing.end(),
                           [](missing_fact const& one) { return one.kind == "policy"; });
        is_guarded_ =
            is_guarded_ || is_withheld(each) || (each.is_sensitive && (reads_two || is_read_twice));
        may_grow_ = may_grow_ || has_sensitive(each, fact_trait::can_only_grow);
        for (requirement_verdict const& part : each.parts) {
            find_out(part);
        }
    }

    /// What a requirement misses, as far as what can still be seen does not settle it.
    void add_missing(requirement_verdict const& hidden, requirement_verdict const& whole) {
        bool const is_settled = !is_withheld(hidden) && hidden.step.result != outcome::undetermined;
        if (is_settled || hidden.waived_by) {
            return;
        }
        for (missing_fact const& each : whole.step.missing) {
            bool const is_own = each.kind == "fact" ? whole.parts.empty() : !is_withheld(hidden);
            if (is_own) {
                merge_into(verdict_.missing, {each});
            }
        }
        for (std::size_t at = 0; at < whole.parts.size(); ++at) {
            add_missing(hidden.parts[at], whole.parts[at]);
        }
    }

    void leave_out_what_follows(std::vector<missing_fact> const& before) {
        bool const is_open = verdict_.result == outcome::undetermined;
        if (!is_guarded_) {
            verdict_.missing = before;
            std::erase_if(verdict_.changes, [&](nearest_change const& each) {
                auto const at = schema_.find(each.fact);
                return at && schema_.facts[*at].traits.contains(fact_trait::is_sensitive);
            });
        } else {
            if (is_open && verdict_.missing.empty()) {
                // Which question it is that what is withheld leaves open would tell the value.
                verdict_.missing = {
                    {"policy", verdict_.policy.str(), "", open_cause::rule_unpublished}};
            }
            verdict_.settling.clear();
            verdict_.changes.clear();
            verdict_.may_be_too_open = false;
            verdict_.is_thorough = false;
        }
        if (is_guarded_ || may_grow_) {
            verdict_.is_final = false;
            verdict_.withholds_finality = true;
        }
    }

    policy_verdict& verdict_;
    fact_schema const& schema_;
    std::vector<policy_requirement_id> hidden_; // nobody may see whether they decide
    bool is_guarded_{false}; // something that bears on the answer, and cannot be seen
    bool may_grow_{false};   // a sensitive fact that is read may
};

/// Whether the readings differ in nothing but their days.
bool all_read_alike(std::vector<policy_verdict> const& readings) {
    return std::all_of(readings.begin(), readings.end(), [&](policy_verdict each) {
        each.reference_day = readings.front().reference_day;
        each.by = readings.front().by;
        return each == readings.front();
    });
}

} // namespace

policy_verdict combined(std::vector<policy_verdict> readings) {
    if (readings.empty()) {
        throw std::invalid_argument{"there is no reading"};
    }
    policy_verdict const& first = readings.front();
    if (all_read_alike(readings)) {
        policy_verdict made = std::move(readings.front());
        made.by.reset();
        return made;
    }
    policy_verdict made{first.result,
                        first.policy,
                        first.version,
                        first.reference_day,
                        true,
                        false,
                        true,
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {}};
    bool const is_clear = std::all_of(readings.begin(), readings.end(), [&](auto const& each) {
        return each.result == first.result && each.result != outcome::undetermined;
    });
    made.result = is_clear ? first.result : outcome::undetermined;
    made.cited_as = first.cited_as;
    for (policy_verdict const& each : readings) {
        if (each.version != made.version) {
            made.version.reset();
        }
        if (each.cited_as != made.cited_as) {
            made.cited_as.reset();
        }
        made.is_final = made.is_final && each.is_final;
        made.withholds_finality = made.withholds_finality || each.withholds_finality;
        made.may_be_too_open = made.may_be_too_open || each.may_be_too_open;
        made.is_thorough = made.is_thorough && each.is_thorough;
        merge_into(made.missing, each.missing);
    }
    if (!is_clear) {
        made.is_final = false;
        merge_into(made.missing, {{"policy", first.policy.str(), "/reference_day",
                                   open_cause::rule_unpublished}});
    }
    made.readings = std::move(readings);
    return made;
}

finding as_finding(policy_verdict const& verdict) {
    finding root{"policy", verdict.result, {}, verdict.missing, {}, {}};
    root.values["policy"] = {record_reference{"policy", verdict.policy.str()}};
    root.values["reference_day"] = {verdict.reference_day};
    if (!verdict.withholds_finality) {
        root.values["final"] = {verdict.is_final};
    }
    if (verdict.cited_as) {
        root.sources.push_back(*verdict.cited_as);
    }
    if (verdict.version) {
        root.values["version"] = {record_reference{"version", verdict.version->str()}};
    }
    if (verdict.by) {
        root.values["day_kind"] = {coded_value{"reference_day_kind", to_string(*verdict.by)}};
    }
    for (auto const* list : {&verdict.scope, &verdict.requirements}) {
        for (requirement_verdict const& each : *list) {
            root.because.push_back(finding_of(each));
        }
    }
    for (policy_verdict const& each : verdict.readings) {
        root.because.push_back(as_finding(each));
    }
    return root;
}

policy_verdict without_sensitive_values(policy_verdict verdict, fact_schema const& schema) {
    if (!verdict.readings.empty()) {
        for (policy_verdict& each : verdict.readings) {
            each = without_sensitive_values(std::move(each), schema);
        }
        return combined(std::move(verdict.readings));
    }
    withholding{verdict, schema}.leave_out();
    return verdict;
}

} // namespace jspu_coop
