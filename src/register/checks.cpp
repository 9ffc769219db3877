#include "checks.hpp"

#include "base/detail/report.hpp"
#include "cycles.hpp"
#include "named_records.hpp"
#include "references.hpp"

#include <algorithm>
#include <map>
#include <type_traits>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// The parties of which one must have the units that a record names.
struct unit_owners {
    std::vector<party_id> parties;
    bool are_all_known{true}; // false: some other party may have the unit

    /// The owners that a fact tells of. Of a fact that is known to be absent there are none.
    static unit_owners of(fact<party_id> const& told) {
        if (party_id const* const known = told.get()) {
            return {{*known}};
        }
        return {told.claims(), told.state() != knowledge::missing};
    }
};

/// Who is named with units of several parties may have one of any of them.
template <class Record>
unit_owners any_party_of(Record const& record) {
    unit_owners all;
    for_each_reference(record, [&](auto const& id, lazy_path const&) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(id)>, party_id>) {
            all.parties.push_back(id);
        }
    });
    return all;
}

unit_owners unit_owners_of(person const& record) {
    unit_owners owners = any_party_of(record);
    owners.are_all_known = record.home.state() != knowledge::missing;
    return owners;
}

unit_owners unit_owners_of(activity const& record) {
    return std::visit(
        [&](auto const& detail) -> unit_owners {
            using kind = std::remove_cvref_t<decltype(detail)>;
            if constexpr (std::is_same_v<kind, expert_visit>) {
                return unit_owners::of(detail.home);
            } else if constexpr (requires { detail.partners; }) {
                return any_party_of(record); // those who take part may belong to any of them
            } else {
                return {{detail.home}};
            }
        },
        record.detail);
}

bool has_unit(party const& who, unit_id const& unit) {
    auto const* const owner = std::get_if<institution>(&who);
    return owner
           && std::any_of(owner->units.begin(), owner->units.end(),
                          [&](institution_unit const& each) { return each.id == unit; });
}

/// Whether the unit may be one of an owner; of an owner who is not there, any unit may be.
bool may_have_unit(register_roots const& roots, unit_owners const& owners, unit_id const& unit) {
    return !owners.are_all_known
           || std::any_of(owners.parties.begin(), owners.parties.end(), [&](party_id const& each) {
                  party const* const owner = find_in(roots, each);
                  return owner == nullptr || has_unit(*owner, unit);
              });
}

/// Reports each unit that no owner has.
template <class Record>
void check_units(issues& found, register_roots const& roots, Record const& record) {
    std::optional<unit_owners> owners; // only where there is a unit
    for_each_reference(record, [&](auto const& id, lazy_path const& path) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(id)>, unit_id>) {
            if (!owners) {
                owners = unit_owners_of(record);
            }
            if (!may_have_unit(roots, *owners, id)) {
                report(found, "register.unit_unknown", path.str(), id.str());
            }
        }
    });
}

/// Reports each unit that a clause names and its institution does not have.
void check_clause_units(issues& found, register_roots const& roots,
                        std::vector<clause> const& clauses, std::string_view path) {
    auto const check = [&](std::vector<party_unit> const& units, std::string const& place) {
        for (std::size_t at = 0; at < units.size(); ++at) {
            if (!may_have_unit(roots, {{units[at].party}}, units[at].unit)) {
                report(found, "register.unit_unknown", path_join(path_join(place, at), "unit"),
                       units[at].unit.str());
            }
        }
    };
    for (std::size_t at = 0; at < clauses.size(); ++at) {
        for_each_claim(clauses[at].units, path_join(path_join(path, at), "units"), check);
    }
}

void check_clause_units(issues& found, register_roots const& roots, agreement const& record) {
    check_clause_units(found, roots, record.clauses, "/clauses");
    auto const& entries = record.history.entries();
    for (std::size_t at = 0; at < entries.size(); ++at) {
        if (auto const* const change = std::get_if<agreement_amended>(&entries[at].event)) {
            std::string const event = path_join(path_join("/history", at), "event");
            check_clause_units(found, roots, change->added, path_join(event, "added"));
            check_clause_units(found, roots, change->replaced, path_join(event, "replaced"));
        }
    }
}

/// Whether a clause of this id ever stood in the agreement.
bool ever_had(agreement const& of, clause_id const& id) {
    auto const has = [&](std::vector<clause> const& clauses) {
        return std::any_of(clauses.begin(), clauses.end(),
                           [&](clause const& each) { return each.id == id; });
    };
    auto const& entries = of.history.entries();
    return has(of.clauses) || std::any_of(entries.begin(), entries.end(), [&](auto const& each) {
               auto const* const change = std::get_if<agreement_amended>(&each.event);
               return change && has(change->added);
           });
}

bool has_teach_out(agreement const& of, clause_id const& id) {
    return std::any_of(of.transitional.begin(), of.transitional.end(),
                       [&](teach_out const& each) { return each.id == id; });
}

/// Reports each clause that a participation is under and its agreement never had.
void check_clauses(issues& found, register_roots const& roots, activity const& record) {
    for (std::size_t at = 0; at < record.participations.size(); ++at) {
        for_each_claim(record.participations[at].under,
                       path_join(path_join("/participations", at), "under"),
                       [&](clause_reference const& under, std::string const& path) {
                           check_clause(found, roots, under, path);
                       });
    }
}

bool has_programme(organisation const& who, programme_id const& id) {
    return std::any_of(who.programmes.begin(), who.programmes.end(),
                       [&](organisation_programme const& each) { return each.id == id; });
}

/// Whether a call is one of a programme's, or, while the programme is not known, of any.
bool has_call(organisation const& who, fact<programme_id> const& of, call_id const& id) {
    return std::any_of(
        who.programmes.begin(), who.programmes.end(), [&](organisation_programme const& each) {
            bool const counts = !of.is_known() || of.value() == each.id;
            return counts
                   && std::any_of(each.calls.begin(), each.calls.end(),
                                  [&](programme_call const& call) { return call.id == id; });
        });
}

std::string kind_of(party const& who) {
    return std::visit([](auto const& held) { return std::string{held.kind}; }, who);
}

/// The organisation that a record names; null where it is not there, which is reported elsewhere,
/// or is none, which is reported.
organisation const* organisation_at(issues& found, register_roots const& roots,
                                    party_id const& named, std::string path) {
    party const* const who = find_in(roots, named);
    auto const* const runs = who ? std::get_if<organisation>(who) : nullptr;
    if (who != nullptr && runs == nullptr) {
        report(found, "register.reference_wrong_kind", std::move(path), named.str(),
               {{"kind", kind_of(*who)}});
    }
    return runs;
}

/// Reports each call that a participation is under and its organisation does not have.
void check_calls(issues& found, register_roots const& roots, activity const& record) {
    auto const* const part = std::get_if<programme_participation>(&record.detail);
    for (std::size_t at = 0; at < record.participations.size(); ++at) {
        auto const& call = record.participations[at].call;
        if (!call) {
            continue;
        }
        std::string const path = path_join(path_join("/participations", at), "call");
        organisation const* const runs =
            organisation_at(found, roots, call->organisation, path_join(path, "organisation"));
        bool const is_organiser = part != nullptr && part->organiser == call->organisation;
        if (runs != nullptr
            && !has_call(*runs, is_organiser ? part->programme : fact<programme_id>{},
                         call->call)) {
            report(found, "register.call_unknown", path_join(path, "call"), call->call.str());
        }
    }
}

/// Reports a programme or call that its organiser does not have.
void check_programme(issues& found, register_roots const& roots, activity const& record) {
    auto const* const detail = std::get_if<programme_participation>(&record.detail);
    organisation const* const runs =
        detail ? organisation_at(found, roots, detail->organiser, "/detail/organiser") : nullptr;
    if (runs == nullptr) {
        return;
    }
    for_each_claim(detail->programme, "/detail/programme",
                   [&](programme_id const& id, std::string path) {
                       if (!has_programme(*runs, id)) {
                           report(found, "register.programme_unknown", std::move(path), id.str());
                       }
                   });
    for_each_claim(detail->call, "/detail/call", [&](call_id const& id, std::string path) {
        if (!has_call(*runs, detail->programme, id)) {
            report(found, "register.call_unknown", std::move(path), id.str());
        }
    });
}

constexpr char const* predecessor_path = "/succeeds/predecessor";

void check_predecessor_kind(issues& found, register_roots const& roots, party const& record) {
    if (succession const* const after = succession_of(record)) {
        check_institution(found, roots, after->predecessor, predecessor_path);
    }
}

void check_predecessor_repeated(issues& found, register_roots const& roots, party const& record) {
    succession const* const after = succession_of(record);
    if (after == nullptr) {
        return;
    }
    for_each_with_prefix(roots.successors, std::tie(after->predecessor), [&](auto const& entry) {
        party_id const& other = std::get<1>(entry);
        party const* const rival = other == id_of(record) ? nullptr : find_in(roots, other);
        if (rival && succession_of(*rival)->since == after->since) {
            report(found, "register.predecessor_repeated", predecessor_path,
                   after->predecessor.str(),
                   {{"other", other.str()}, {"since", to_string(after->since)}});
            return false;
        }
        return true;
    });
}

} // namespace

void check_clause(issues& found, register_roots const& roots, clause_reference const& named,
                  std::string const& path) {
    agreement const* const of = find_in(roots, named.agreement);
    if (of && !ever_had(*of, named.clause)) {
        report(found, "register.clause_unknown", path_join(path, "clause"), named.clause.str(),
               {{"agreement", named.agreement.str()}});
    }
}

void check_teach_out(issues& found, register_roots const& roots, clause_reference const& named,
                     std::string const& path) {
    agreement const* const of = find_in(roots, named.agreement);
    if (of && !has_teach_out(*of, named.clause)) {
        report(found, "register.teach_out_unknown", path_join(path, "clause"), named.clause.str(),
               {{"agreement", named.agreement.str()}});
    }
}

void check_institution(issues& found, register_roots const& roots, party_id const& named,
                       std::string path) {
    party const* const who = find_in(roots, named);
    if (who && !std::holds_alternative<institution>(*who)) {
        report(found, "register.reference_wrong_kind", std::move(path), named.str(),
               {{"kind", kind_of(*who)}});
    }
}

issues issues_across(register_roots const& roots, party const& record) {
    issues found;
    check_references(found, roots, record);
    check_predecessor_kind(found, roots, record);
    check_predecessor_repeated(found, roots, record);
    return found;
}

issues issues_across(register_roots const& roots, person const& record) {
    issues found;
    check_references(found, roots, record);
    check_units(found, roots, record);
    return found;
}

issues issues_across(register_roots const& roots, agreement const& record) {
    issues found;
    check_references(found, roots, record);
    check_clause_units(found, roots, record);
    return found;
}

issues issues_across(register_roots const& roots, activity const& record) {
    issues found;
    check_references(found, roots, record);
    append_under(found, {}, issues_by_altered(roots, record));
    return found;
}

issues issues_across(register_roots const& roots, book_statement const& record) {
    issues found;
    check_references(found, roots, record);
    return found;
}

issues issues_across(register_roots const& roots, ground_requirement const& record) {
    issues found;
    for_each_with_prefix(roots.requirements_by_scope, std::tie(record.scope),
                         [&](auto const& entry) {
                             requirement_id const& other = std::get<1>(entry);
                             if (other == record.id) {
                                 return true;
                             }
                             report(found, "register.requirement_repeated", "/scope",
                                    to_string(record.scope), {{"other", other.str()}});
                             return false;
                         });
    return found;
}

issues issues_by_altered(register_roots const& roots, party const& record) {
    issues found;
    check_predecessor_kind(found, roots, record);
    return found;
}

issues issues_by_altered(register_roots const& roots, person const& record) {
    issues found;
    check_units(found, roots, record);
    return found;
}

issues issues_by_altered(register_roots const& roots, agreement const& record) {
    issues found;
    check_clause_units(found, roots, record);
    return found;
}

issues issues_by_altered(register_roots const& roots, activity const& record) {
    issues found;
    check_units(found, roots, record);
    check_clauses(found, roots, record);
    check_programme(found, roots, record);
    check_calls(found, roots, record);
    check_joint_programme(found, roots, record);
    return found;
}

bool may_break_others(party const& before, party const& after) {
    if (before.index() != after.index()) {
        return true;
    }
    if (auto const* const was = std::get_if<institution>(&before)) {
        return std::any_of(was->units.begin(), was->units.end(),
                           [&](institution_unit const& each) { return !has_unit(after, each.id); });
    }
    auto const* const ran = std::get_if<organisation>(&before);
    auto const* const runs = std::get_if<organisation>(&after);
    return ran
           && std::any_of(ran->programmes.begin(), ran->programmes.end(),
                          [&](organisation_programme const& each) {
                              return !has_programme(*runs, each.id)
                                     || std::any_of(each.calls.begin(), each.calls.end(),
                                                    [&](programme_call const& call) {
                                                        return !has_call(*runs, each.id, call.id);
                                                    });
                          });
}

bool may_break_others(agreement const& before, agreement const& after) {
    // Amendments stay: only the clauses as first signed are clerical.
    return std::any_of(before.clauses.begin(), before.clauses.end(),
                       [&](clause const& each) { return !ever_had(after, each.id); })
           || std::any_of(before.transitional.begin(), before.transitional.end(),
                          [&](teach_out const& each) { return !has_teach_out(after, each.id); });
}

void check_ground_cycles(issues& found, register_roots const& roots,
                         std::vector<agreement_id> const& touched, record_path const& path_of) {
    auto const grounds_of = [&](agreement_id const& id) {
        std::vector<agreement_id> grounds;
        if (agreement const* const of = find_in(roots, id)) {
            for (ground const& each : of->grounds) {
                if (each.agreement) {
                    grounds.push_back(*each.agreement);
                }
            }
        }
        return grounds;
    };
    cycle_search<agreement_id, decltype(grounds_of)> search{grounds_of};
    for (agreement_id const& each : touched) {
        search.follow(each);
    }
    for (auto const& cycle : std::move(search).cycles()) {
        for (agreement_id const& each : cycle) {
            auto const& grounds = find_in(roots, each)->grounds;
            auto const closes =
                std::find_if(grounds.begin(), grounds.end(), [&](ground const& candidate) {
                    return candidate.agreement && *candidate.agreement != each
                           && std::binary_search(cycle.begin(), cycle.end(), *candidate.agreement);
                });
            auto const at = static_cast<std::size_t>(closes - grounds.begin());
            report(found, "register.ground_cycle",
                   path_of(record_kind::agreement, each.str()) + "/grounds/" + std::to_string(at)
                       + "/agreement",
                   closes->agreement->str());
        }
    }
}

void check_succession_cycles(issues& found, register_roots const& roots,
                             std::vector<party_id> const& touched, record_path const& path_of) {
    auto const predecessor_of = [&](party_id const& id) {
        party const* const who = find_in(roots, id);
        succession const* const after = who ? succession_of(*who) : nullptr;
        return after ? std::vector<party_id>{after->predecessor} : std::vector<party_id>{};
    };
    cycle_search<party_id, decltype(predecessor_of)> search{predecessor_of};
    for (party_id const& each : touched) {
        search.follow(each);
    }
    for (auto const& cycle : std::move(search).cycles()) {
        for (party_id const& each : cycle) {
            report(found, "register.succession_cycle",
                   path_of(record_kind::party, each.str()) + predecessor_path,
                   predecessor_of(each).front().str());
        }
    }
}

namespace {

void for_each_referrer_of_party(register_roots const& roots, party_id const& id,
                                std::function<void(record_kind, std::string const&)> const& visit) {
    auto const visit_all = [&](auto const& index, record_kind kind) {
        for_each_with_prefix(index, std::tie(id), [&](auto const& entry) {
            visit(kind, std::get<1>(entry).str());
            return true;
        });
    };
    visit_all(roots.successors, record_kind::party);
    visit_all(roots.agreements_by_party, record_kind::agreement);
    visit_all(roots.activities_by_party, record_kind::activity);
    visit_all(roots.statements_by_partner, record_kind::statement);
}

} // namespace

void for_each_referrer(register_roots const& roots, record_kind kind, std::string const& id,
                       std::function<void(record_kind, std::string const&)> const& visit) {
    if (kind == record_kind::party) {
        for_each_referrer_of_party(roots, party_id{id}, visit);
    }
    for_each_with_prefix(roots.references, std::tie(kind, id), [&](auto const& entry) {
        visit(std::get<2>(entry), std::get<3>(entry));
        return true;
    });
}

} // namespace jspu_coop::detail
