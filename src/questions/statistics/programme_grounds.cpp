#include "questions/statistics/programme_grounds.hpp"

#include <jspu_coop/records/agreements/agreement_state.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>

#include <algorithm>
#include <iterator>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

bool is_on_joint_programmes(clause const& each) {
    return std::find(each.scopes.begin(), each.scopes.end(), scope::joint_academic_programme)
           != each.scopes.end();
}

/// Whether some clause, first or amended, ever was on joint programmes.
bool may_be_joint_programme(agreement const& paper) {
    auto const is_one = [](std::vector<clause> const& all) {
        return std::any_of(all.begin(), all.end(), is_on_joint_programmes);
    };
    return is_one(paper.clauses)
           || std::any_of(
               paper.history.entries().begin(), paper.history.entries().end(),
               [&](auto const& entry) {
                   auto const* const amended = std::get_if<agreement_amended>(&entry.event);
                   return amended && (is_one(amended->added) || is_one(amended->replaced));
               });
}

/// Clauses that stand on a day on which an agreement may be in force.
struct standing_clauses {
    std::map<clause_id, clause> all{};        ///< as they read last
    outcome in_force{outcome::not_satisfied}; ///< whether it is on some day on which one stands
};

/// @param during the days asked about
/// @param is_wanted which clauses
template <class Wanted>
standing_clauses clauses_standing(agreement const& paper, standing_days const& days,
                                  period const& during, Wanted const& is_wanted) {
    std::set<date> turns{during.first()};
    for (auto const* entry : paper.history.effective()) {
        if (during.contains(entry->effect)) {
            turns.insert(entry->effect);
        }
    }
    standing_clauses found;
    for (auto turn = turns.begin(); turn != turns.end(); ++turn) {
        auto const next = std::next(turn);
        date const last = next == turns.end() ? *during.last() : *next->previous();
        outcome const in_force = days.on_some({*turn, last});
        if (in_force == outcome::not_satisfied) {
            continue;
        }
        for (clause_version const& each : state_on(paper, *turn).clauses) {
            if (is_wanted(each.current)) {
                found.all.insert_or_assign(each.current.id, each.current);
                found.in_force = either(found.in_force, in_force);
            }
        }
    }
    return found;
}

joint_programme_grounds grounds_of(agreement const& paper, standing_days const& days,
                                   period const& during, standing_clauses const& standing) {
    joint_programme_grounds made{paper.id, standing.in_force, {}, paper.grounds, {}};
    for (auto const& [id, each] : standing.all) {
        made.clauses.push_back(id);
        if (each.article) {
            made.sources.push_back(*each.article);
        }
    }
    if (made.sources.empty() && paper.cited_as) {
        made.sources.push_back(*paper.cited_as);
    }
    auto const end = days.certain_end();
    made.ended = end && *end <= *during.last() ? end : std::nullopt;
    return made;
}

bool is_at_home_or_a_site(joint_programme const& of, std::vector<ancestor> const& line) {
    return is_in(line, of.home)
           || std::any_of(of.sites.begin(), of.sites.end(), [&](programme_site const& each) {
                  return is_in(line, each.institution);
              });
}

} // namespace

programme_grounds::programme_grounds(view const& records, std::vector<ancestor> const& line,
                                     period const& during)
    : records_{records}, during_{during} {
    auto const read = [&](std::shared_ptr<joint_programme const> const& each) {
        bool const is_new =
            is_at_home_or_a_site(*each, line)
            && programmes_.try_emplace(each->id, carried_programme{each->id, each->name, {}})
                   .second;
        for (clause_reference const& by : each->carried_by) {
            if (is_new) {
                carriers_[by.agreement][each->id].insert(by.clause);
            }
        }
        return true;
    };
    for (ancestor const& each : line) {
        records.records().joint_programmes_of(each.id, read);
    }
}

bool programme_grounds::take(agreement const& paper, standing_days const& days) {
    bool const is_open = take_carrier(paper, days);
    if (!may_be_joint_programme(paper)) {
        return is_open;
    }
    auto const carrier = carriers_.find(paper.id);
    auto const is_other = [&](clause const& each) {
        bool const is_named = carrier != carriers_.end()
                              && std::any_of(carrier->second.begin(), carrier->second.end(),
                                             [&](auto const& programme) {
                                                 return programme.second.contains(each.id);
                                             });
        return !is_named && is_on_joint_programmes(each);
    };
    standing_clauses const others = clauses_standing(paper, days, during_, is_other);
    if (!others.all.empty()) {
        others_.push_back(grounds_of(paper, days, during_, others));
    }
    return is_open || others.in_force == outcome::undetermined;
}

bool programme_grounds::take_carrier(agreement const& paper, standing_days const& days) {
    auto const carrier = carriers_.find(paper.id);
    if (carrier == carriers_.end()) {
        return false;
    }
    taken_.insert(paper.id);
    bool is_open = false;
    for (auto const& [programme, named] : carrier->second) {
        auto const is_named = [&clauses = named](clause const& each) {
            return clauses.contains(each.id);
        };
        auto made =
            grounds_of(paper, days, during_, clauses_standing(paper, days, during_, is_named));
        made.clauses.assign(named.begin(), named.end());
        is_open = is_open || made.in_force == outcome::undetermined;
        programmes_.at(programme).carried_by.push_back(std::move(made));
    }
    return is_open;
}

void programme_grounds::each_of_others(std::function<void(agreement const&)> const& visit) const {
    for (auto const& [id, programmes] : carriers_) {
        auto const known = taken_.contains(id) ? nullptr : records_.find_agreement(id);
        if (known) {
            visit(*known);
        }
    }
}

void programme_grounds::tell(statistics_answer& answer) && {
    for (auto& [id, each] : programmes_) {
        std::ranges::sort(each.carried_by, {}, &joint_programme_grounds::agreement);
        answer.programmes.push_back(std::move(each));
    }
    answer.joint_programmes = std::move(others_);
}

} // namespace jspu_coop::detail
