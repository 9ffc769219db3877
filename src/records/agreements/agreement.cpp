#include <jspu_coop/records/agreements/agreement.hpp>
#include <jspu_coop/records/agreements/agreement_state.hpp>

#include "base/detail/report.hpp"
#include "records/agreements/detail/legal_steps.hpp"
#include "records/agreements/detail/places_issues.hpp"

#include <functional>
#include <set>
#include <string_view>

namespace jspu_coop {

namespace {

/// True for a JSON pointer (RFC 6901): nothing, or tokens each after a slash, with `~0` and `~1`
/// only.
bool is_pointer(std::string_view text) noexcept {
    if (!text.empty() && text.front() != '/') {
        return false;
    }
    for (std::size_t at = text.find('~'); at != std::string_view::npos;
         at = text.find('~', at + 1)) {
        std::string_view const escaped = text.substr(at + 1, 1);
        if (escaped != "0" && escaped != "1") {
            return false;
        }
    }
    return true;
}

/// Checks an agreement against everything that ever was its party or its clause.
class agreement_checker {
public:
    explicit agreement_checker(agreement const& of)
        : of_{of}, parties_(of.parties.begin(), of.parties.end()) {
        for (clause const& each : of.clauses) {
            clauses_.insert(each.id);
        }
        for (auto const* const each : of.history.effective()) {
            if (auto const* const acceded = std::get_if<agreement_acceded>(&each->event)) {
                parties_.insert(acceded->party);
            } else if (auto const* amended = std::get_if<agreement_amended>(&each->event)) {
                for (clause const& added : amended->added) {
                    clauses_.insert(added.id);
                }
            }
        }
    }

    issues check() && {
        check_head();
        check_times();
        check_lists();
        check_pools();
        check_history();
        return std::move(found_);
    }

private:
    void report(std::string code, std::string path, std::string value = {}) {
        detail::report(found_, std::move(code), std::move(path), std::move(value));
    }

    void check_head() {
        if (of_.title.empty()) {
            report("agreement.title_empty", "/title");
        }
        if (of_.instrument == instrument::letter_of_intent && of_.binding == fact<bool>{true}) {
            found_.push_back(
                {"agreement.letter_of_intent_binding", severity::warning, "/binding", "true", {}});
        }
        if (of_.parties.size() < 2) {
            report("agreement.parties_too_few", "/parties", printed(of_.parties));
        }
        detail::report_repeated(found_, "agreement.party_repeated", "/parties", of_.parties);
        detail::validate_part(found_, "/cited_as", of_.cited_as);
        for (std::size_t at = 0; at < of_.assumptions.size(); ++at) {
            if (!is_pointer(of_.assumptions[at].path)) {
                report("agreement.assumption_path",
                       path_join(path_join("/assumptions", at), "path"), of_.assumptions[at].path);
            }
        }
    }

    void check_times() {
        detail::for_each_claim(of_.term, "/term",
                               [&](agreement_term const& term, std::string const& path) {
                                   auto const* const length = std::get_if<term_for>(&term);
                                   if (length && length->length.count() == 0) {
                                       report("agreement.term_not_positive",
                                              path_join(path, "length"), to_string(length->length));
                                   }
                               });
        detail::for_each_claim(
            of_.renewal, "/renewal", [&](renewal_rule const& rule, std::string const& path) {
                auto const* const automatic = std::get_if<automatic_renewal>(&rule);
                if (automatic && automatic->by.count() == 0) {
                    report("agreement.renewal_not_positive", path_join(path, "by"),
                           to_string(automatic->by));
                }
                if (automatic && automatic->times && *automatic->times < 1) {
                    report("agreement.renewal_not_positive", path_join(path, "times"),
                           std::to_string(*automatic->times));
                }
            });
    }

    void check_lists() {
        for (std::size_t at = 0; at < of_.grounds.size(); ++at) {
            if (of_.grounds[at].agreement == of_.id) {
                report("agreement.ground_itself", path_join(path_join("/grounds", at), "agreement"),
                       to_string(of_.id));
            }
        }
        detail::validate_each(found_, "/grounds", of_.grounds);
        detail::report_repeated(found_, "agreement.clause_repeated", "/clauses", of_.clauses,
                                &clause::id, "id");
        detail::validate_each(found_, "/clauses", of_.clauses);
        check_parties_of("/clauses", of_.clauses);
        detail::report_repeated(found_, "agreement.teach_out_repeated", "/transitional",
                                of_.transitional, &teach_out::id, "id");
        detail::validate_each(found_, "/transitional", of_.transitional);
        for (std::size_t at = 0; at < of_.transitional.size(); ++at) {
            check_known("agreement.teach_out_unknown_clause",
                        path_join(path_join("/transitional", at), "clauses"),
                        of_.transitional[at].clauses, clauses_);
        }
    }

    void check_pools() {
        detail::report_repeated(found_, "agreement.pool_repeated", "/pools", of_.pools,
                                &place_pool::id, "id");
        for (std::size_t at = 0; at < of_.pools.size(); ++at) {
            std::string const path = path_join("/pools", at);
            check_known("agreement.pool_unknown_clause", path_join(path, "clauses"),
                        of_.pools[at].clauses, clauses_);
            if (of_.pools[at].places.is_absent()) {
                detail::report(found_, "agreement.pool_without_places", path_join(path, "places"),
                               to_string(of_.pools[at].id));
            }
            detail::check_places(found_, path_join(path, "places"), of_.pools[at].places);
        }
    }

    void check_parties_of(std::string_view path, std::vector<clause> const& clauses) {
        for (std::size_t at = 0; at < clauses.size(); ++at) {
            clause const& each = clauses[at];
            std::string const place = path_join(path, at);
            for (auto const& [member, limit] :
                 {std::pair{"sending", &each.sending}, std::pair{"receiving", &each.receiving}}) {
                detail::for_each_claim(*limit, path_join(place, member),
                                       [&](auto const& list, std::string const& where) {
                                           check_known("agreement.clause_foreign_party", where,
                                                       list, parties_);
                                       });
            }
            detail::for_each_claim(each.units, path_join(place, "units"),
                                   [&](auto const& list, std::string const& where) {
                                       check_known("agreement.clause_foreign_party", where, list,
                                                   parties_, &party_unit::party, "party");
                                   });
        }
    }

    /// @param key the id within an element of the list
    /// @param member the id's member name; empty when the element is the id
    template <class T, class Id, class Key = std::identity>
    void check_known(char const* code, std::string const& path, std::vector<T> const& list,
                     std::set<Id> const& known, Key key = {}, std::string_view member = {}) {
        for (std::size_t at = 0; at < list.size(); ++at) {
            Id const& id = std::invoke(key, list[at]);
            if (!known.contains(id)) {
                std::string const place = path_join(path, at);
                report(code, member.empty() ? place : path_join(place, member), to_string(id));
            }
        }
    }

    void check_history() {
        auto const& entries = of_.history.entries();
        for (std::size_t at = 0; at < entries.size(); ++at) {
            append_under(found_, path_of_event(at), detail::issues_of_parts(entries[at].event));
        }
        // What was superseded may name anybody: it never happened.
        for (auto const* const each : of_.history.effective()) {
            if (auto const* const amended = std::get_if<agreement_amended>(&each->event)) {
                std::string const path =
                    path_of_event(static_cast<std::size_t>(each->sequence) - 1);
                check_parties_of(path_join(path, "added"), amended->added);
                check_parties_of(path_join(path, "replaced"), amended->replaced);
            }
        }
        result<void> const replayed = of_.history.verify(agreement_rules{of_});
        if (replayed.has_error()) {
            append_under(found_, "/history", replayed.error().all());
        }
    }

    [[nodiscard]] static std::string path_of_event(std::size_t at) {
        return path_join(path_join("/history", at), "event");
    }

    agreement const& of_;
    std::set<party_id> parties_;
    std::set<clause_id> clauses_;
    issues found_;
};

} // namespace

issues validate(agreement const& value) {
    return agreement_checker{value}.check();
}

} // namespace jspu_coop
