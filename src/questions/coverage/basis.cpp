#include "questions/coverage/basis.hpp"

#include <jspu_coop/verdict/checks.hpp>

#include "questions/detail/ground_finding.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// Past the last ancestor in whose place the side stands: what was succeeded before does not
/// matter.
std::vector<ancestor>::const_iterator end_of_chain(std::vector<ancestor> const& line,
                                                   std::set<party_id> const& stands_for) {
    return std::find_if(line.rbegin(), line.rend(),
                        [&](ancestor const& each) { return stands_for.contains(each.id); })
        .base();
}

void add_successions(std::vector<finding>& basis, std::vector<ancestor> const& line,
                     std::set<party_id> const& stands_for) {
    auto const end = end_of_chain(line, stands_for);
    for (auto each = line.begin(); each != end; ++each) {
        auto const* const taken_over = each->successor ? succession_of(*each->successor) : nullptr;
        if (taken_over && taken_over->decided_by) {
            finding out = found("coverage.succession_act", outcome::satisfied);
            out.values["successor"] = {
                record_reference{"party", to_string(id_of(*each->successor))}};
            show_act(out, *taken_over->decided_by);
            basis.push_back(std::move(out));
        }
    }
}

void add_successions(std::vector<finding>& basis, joined_agreement const& joined) {
    std::set<party_id> home;
    std::set<party_id> partner;
    for (agreement_segment const& segment : joined.segments) {
        home.insert(segment.home_as.begin(), segment.home_as.end());
        partner.insert(segment.partner_as.begin(), segment.partner_as.end());
    }
    add_successions(basis, joined.home_line, home);
    add_successions(basis, joined.partner_line, partner);
}

void add_amendments(std::vector<finding>& basis, joined_agreement const& joined,
                    std::vector<clause_id> const& clauses) {
    std::set<int> amendments;
    for (agreement_segment const& segment : joined.segments) {
        for (clause_id const& each : clauses) {
            clause_version const* const reads = joined_agreement::clause_in(segment, each);
            if (reads && reads->sequence > 0) {
                amendments.insert(reads->sequence);
            }
        }
    }
    for (int const sequence : amendments) {
        auto const& entry = joined.paper->history.entries()[static_cast<std::size_t>(sequence) - 1];
        auto const* const amended = std::get_if<agreement_amended>(&entry.event);
        if (amended == nullptr) {
            continue;
        }
        finding out = found("coverage.amendment", outcome::satisfied);
        out.values["version"] = {amended->version};
        out.values["since"] = {entry.effect};
        if (amended->decided_by) {
            show_act(out, *amended->decided_by);
        }
        basis.push_back(std::move(out));
    }
}

} // namespace

std::vector<finding> basis_of(joined_agreement const& joined,
                              std::vector<clause_id> const& clauses) {
    std::vector<finding> basis;
    for (ground const& each : joined.paper->grounds) {
        basis.push_back(ground_finding(each));
    }
    add_successions(basis, joined);
    add_amendments(basis, joined, clauses);
    return basis;
}

std::vector<cited_assumption> assumptions_on(agreement const& paper,
                                             std::vector<clause_id> const& clauses) {
    std::vector<cited_assumption> bearing;
    for (assumption const& each : paper.assumptions) {
        bool on_clause = false;
        bool on_cited = clauses.empty();
        for (std::size_t at = 0; at < paper.clauses.size(); ++at) {
            std::string const place = path_join("/clauses", at);
            bool const here = each.path == place || each.path.starts_with(place + "/");
            on_clause = on_clause || here;
            on_cited = on_cited
                       || (here
                           && std::find(clauses.begin(), clauses.end(), paper.clauses[at].id)
                                  != clauses.end());
        }
        if (!on_clause || on_cited) {
            bearing.push_back({paper.id, each});
        }
    }
    return bearing;
}

} // namespace jspu_coop::detail
