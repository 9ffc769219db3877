// Standings towards awards in random small worlds: a slow oracle that tries everything, and every
// completion of what is not known.
#include <jspu_coop/questions/award_standing.hpp>

#include "support/award_story.hpp"
#include "support/dice.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;

/// A programme, its student, and the catalogue.
struct award_world {
    joint_programme programme;
    std::vector<enrolment_event> events;
    std::vector<course> catalogue;

    [[nodiscard]] programme_standing standing() const {
        return standing_after(programme, events, {.courses = catalogue});
    }
};

std::vector<std::string> const home_courses{"h1", "h2", "h3"};
std::vector<std::string> const host_courses{"b1", "b2"};
std::vector<std::string> const only_recognised{"h4", "b4"};

/// Throws worlds of which every fact is known.
class clear_world {
public:
    explicit clear_world(dice& throws) : throws_{throws} {}

    award_world all() {
        award_world made{leading_to({an_award(home_award, story_home, "home"),
                                     an_award(host_award, story_host, "host")},
                                    some_requirements(), {some_sharing()}),
                         {},
                         {}};
        for (auto const& [courses, site] :
             {std::pair{home_courses, story_home}, std::pair{host_courses, story_host}}) {
            for (std::string const& each : courses) {
                if (!throws_.one_in(6)) {
                    made.events.push_back(came(site, each, some_credit(), some_result()));
                }
                made.catalogue.push_back(in_catalogue(each, site, worth(some_credit())));
            }
        }
        made.catalogue.push_back(in_catalogue("h4", story_home, worth(some_credit())));
        made.catalogue.push_back(in_catalogue("b4", story_host, worth(some_credit())));
        for (int left = throws_.below(5); left > 0; --left) {
            bool const by_home = throws_.one_in(2);
            auto const& from = by_home ? host_courses : home_courses;
            made.events.push_back(
                recognises(by_home ? story_home : story_host, throws_.some(from, 1),
                           throws_.some(by_home ? std::vector<std::string>{"h1", "h4"}
                                                : std::vector<std::string>{"b1", "b4"},
                                        0)));
        }
        return made;
    }

private:
    std::int64_t some_credit() { return 1 + throws_.below(3); }

    attempt_result some_result() {
        using enum attempt_result;
        return throws_.pick<attempt_result>({passed, passed, passed, passed, failed, in_progress});
    }

    programme_award an_award(award_id const& id, party_id const& by, std::string const& prefix) {
        std::vector<std::string> wanted{prefix + ".credits"};
        if (throws_.one_in(2)) {
            wanted.push_back(prefix + ".first");
            wanted.push_back(prefix + ".second");
            if (throws_.one_in(2)) {
                wanted.push_back(prefix + ".third");
            }
        }
        programme_award made = diploma(id, by, wanted);
        if (throws_.one_in(4)) {
            made.awarded_by = std::vector<party_id>{story_home, story_host};
        }
        if (throws_.one_in(4)) {
            made.counts_from = std::vector<party_id>{throws_.one_in(2) ? story_home : story_host};
        }
        made.credits_split = throws_.one_in(2);
        return made;
    }

    std::vector<award_requirement> some_requirements() {
        std::vector<award_requirement> made;
        for (std::string const prefix : {"home", "host"}) {
            std::vector<party_id> sites;
            if (throws_.one_in(4)) {
                sites = {throws_.one_in(2) ? story_home : story_host};
            }
            made.push_back(
                asks(prefix + ".credits", credit_requirement{worth(1 + throws_.below(7)), sites}));
            std::vector<std::string> courses{"h1", "h2", "h4", "b1", "b2", "b4"};
            made.push_back(asks(prefix + ".first", some_of(courses)));
            made.push_back(asks(prefix + ".second", some_of(courses)));
            made.push_back(asks(prefix + ".third", some_of(courses)));
        }
        return made;
    }

    /// So many of some courses, or so much credit of them.
    award_demand some_of(std::vector<std::string> const& from) {
        auto const listed = throws_.some(from, 1);
        if (throws_.one_in(2)) {
            std::vector<party_id> sites;
            if (throws_.one_in(4)) {
                sites = {throws_.one_in(2) ? story_home : story_host};
            }
            return credit_requirement{worth(1 + throws_.below(4)), sites, ids<course_id>(listed)};
        }
        return course_requirement{1 + (listed.size() > 1 && throws_.one_in(3) ? 1 : 0),
                                  ids<course_id>(listed)};
    }

    credit_sharing some_sharing() {
        return {home_award,
                host_award,
                throws_.one_in(4) ? fact<credits>::absent() : fact{worth(throws_.below(7))},
                {}};
    }

    dice& throws_;
};

// --- The oracle: of a clear world, by trying everything

/// What counts to an award: by the course that counts, the ways in which it came.
struct way {
    std::set<std::string> passed;
    std::vector<party_id> sites;
    std::int64_t credit;
};
using counted_ways = std::map<std::string, std::vector<way>>;

/// What a requirement that lists courses still lacks.
struct listed_way {
    bool of_credits;
    std::int64_t lacking;
    std::vector<course_id> courses;
    std::vector<party_id> sites;
};

class slow_awards {
public:
    explicit slow_awards(award_world const& of) : of_{of} {
        for (enrolment_event const& each : of.events) {
            if (auto const* const told = std::get_if<course_result>(&each)) {
                results_[told->attempt.course.str()] = told;
            }
        }
    }

    [[nodiscard]] bool is_earned(programme_award const& award,
                                 std::set<std::string> const& left_out) const {
        counted_ways const counted = ways(award, left_out);
        for (award_requirement_id const& id : award.requirements.value()) {
            auto const* const credit = std::get_if<credit_requirement>(&demand_of(id));
            if (credit != nullptr && credit->courses.empty()
                && sum(counted, credit->sites) < credit->least.amount().coefficient()) {
                return false;
            }
        }
        std::vector<listed_way> demands;
        for (award_requirement_id const& id : listed_in(award)) {
            demands.push_back(listed_by(id));
        }
        return can_fill(counted, counted.begin(), demands, award.credits_split.value());
    }

    /// The requirements of an award that list courses.
    [[nodiscard]] std::vector<award_requirement_id> listed_in(programme_award const& award) const {
        std::vector<award_requirement_id> listed;
        std::ranges::copy_if(award.requirements.value(), std::back_inserter(listed),
                             [&](award_requirement_id const& id) {
                                 auto const* const credit =
                                     std::get_if<credit_requirement>(&demand_of(id));
                                 return credit == nullptr || !credit->courses.empty();
                             });
        return listed;
    }

    /// Whether one of those is met: in some way that leaves none of the others unfilled that it
    /// could fill.
    [[nodiscard]] bool is_met(programme_award const& award, award_requirement_id const& id) const {
        counted_ways const counted = ways(award, {});
        std::vector<award_requirement_id> const listed = listed_in(award);
        std::size_t const at =
            static_cast<std::size_t>(std::ranges::find(listed, id) - listed.begin());
        auto const goes = [&](std::size_t set) {
            std::vector<listed_way> demands;
            for (std::size_t each = 0; each < listed.size(); ++each) {
                if ((set >> each & 1U) != 0) {
                    demands.push_back(listed_by(listed[each]));
                }
            }
            return can_fill(counted, counted.begin(), demands, award.credits_split.value());
        };
        for (std::size_t others = 0; others < std::size_t{1} << listed.size(); ++others) {
            if ((others >> at & 1U) != 0 || !goes(others)) {
                continue;
            }
            bool is_full = true;
            for (std::size_t each = 0; each < listed.size(); ++each) {
                std::size_t const more = others | std::size_t{1} << each;
                is_full = is_full && (each == at || more == others || !goes(more));
            }
            if (is_full && goes(others | std::size_t{1} << at)) {
                return true;
            }
        }
        return false;
    }

    /// Whether both can be had, whatever each course is let count to.
    [[nodiscard]] bool are_both_earned() const {
        auto const& awards = of_.programme.awards.value();
        credit_sharing const& rule = of_.programme.sharing.value().front();
        std::vector<std::string> studied;
        for (auto const& [name, told] : results_) {
            studied.push_back(name);
        }
        std::size_t ways_to_try = 1;
        for (std::size_t at = 0; at < studied.size(); ++at) {
            ways_to_try *= 3;
        }
        for (std::size_t number = 0; number < ways_to_try; ++number) {
            std::set<std::string> not_first;
            std::set<std::string> not_second;
            std::size_t rest = number;
            for (std::string const& each : studied) {
                if (rest % 3 == 1) {
                    not_first.insert(each);
                } else if (rest % 3 == 2) {
                    not_second.insert(each);
                }
                rest /= 3;
            }
            if (is_earned(awards[0], not_first) && is_earned(awards[1], not_second)
                && is_within(rule, awards, not_first, not_second)) {
                return true;
            }
        }
        return false;
    }

private:
    [[nodiscard]] award_demand const& demand_of(award_requirement_id const& id) const {
        return std::ranges::find(of_.programme.requirements, id, &award_requirement::id)->demand;
    }

    /// What a requirement that lists courses asks for.
    [[nodiscard]] listed_way listed_by(award_requirement_id const& id) const {
        award_demand const& demand = demand_of(id);
        if (auto const* const credit = std::get_if<credit_requirement>(&demand)) {
            return {true, credit->least.amount().coefficient(), credit->courses, credit->sites};
        }
        auto const& asked = std::get<course_requirement>(demand);
        return {false, asked.least, asked.courses, {}};
    }

    [[nodiscard]] bool is_within(credit_sharing const& rule,
                                 std::vector<programme_award> const& awards,
                                 std::set<std::string> const& not_first,
                                 std::set<std::string> const& not_second) const {
        if (rule.most.is_absent()) {
            return true;
        }
        std::set<std::string> const first = used(ways(awards[0], not_first));
        std::set<std::string> const second = used(ways(awards[1], not_second));
        std::int64_t shared = 0;
        for (std::string const& each : first) {
            if (second.contains(each)) {
                shared += results_.at(each)->attempt.credits.value().amount().coefficient();
            }
        }
        return shared <= rule.most.value().amount().coefficient();
    }

    [[nodiscard]] static std::set<std::string> used(counted_ways const& counted) {
        std::set<std::string> courses;
        for (auto const& [name, each] : counted) {
            for (way const& one : each) {
                courses.insert(one.passed.begin(), one.passed.end());
            }
        }
        return courses;
    }

    [[nodiscard]] counted_ways ways(programme_award const& award,
                                    std::set<std::string> const& left_out) const {
        counted_ways made;
        auto const awards = [&](party_id const& site) {
            auto const& all = award.awarded_by.value();
            return std::ranges::find(all, site) != all.end();
        };
        std::set<std::string> used_up;
        for (auto const& [name, told] : results_) {
            if (awards(told->site) && takes(award, told->site)) {
                used_up.insert(name);
                if (is_usable(award, name, left_out)) {
                    made[name].push_back({{name},
                                          {told->site},
                                          told->attempt.credits.value().amount().coefficient()});
                }
            }
        }
        // The host, bspu, stands before the home institution, jspu.
        for (party_id const& institution : {story_host, story_home}) {
            std::set<std::string> used_here;
            for (std::size_t at = 0; at < of_.events.size(); ++at) {
                auto const* const decided = std::get_if<recognition_decided>(&of_.events[at]);
                if (decided == nullptr || decided->by != institution || !awards(institution)
                    || is_decided_anew(at, *decided) || decided->counts_as.empty()) {
                    continue;
                }
                bool may_count = true;
                for (course_id const& each : decided->passed) {
                    auto const told = results_.find(each.str());
                    may_count = may_count && !used_up.contains(each.str())
                                && (told == results_.end() || takes(award, told->second->site));
                }
                if (may_count) {
                    add_recognised(made, award, *decided, left_out);
                    for (course_id const& each : decided->passed) {
                        used_here.insert(each.str());
                    }
                }
            }
            used_up.insert(used_here.begin(), used_here.end());
        }
        return made;
    }

    void add_recognised(counted_ways& made, programme_award const& award,
                        recognition_decided const& decided,
                        std::set<std::string> const& left_out) const {
        way one{{}, {}, 0};
        for (course_id const& each : decided.passed) {
            if (!is_usable(award, each.str(), left_out)) {
                return;
            }
            one.passed.insert(each.str());
            one.sites.push_back(results_.at(each.str())->site);
        }
        for (course_id const& each : decided.counts_as) {
            one.credit = std::ranges::find(of_.catalogue, each, &course::id)
                             ->credits.value()
                             .amount()
                             .coefficient();
            made[each.str()].push_back(one);
        }
    }

    [[nodiscard]] static bool takes(programme_award const& award, party_id const& site) {
        auto const& sites = award.counts_from.value();
        return std::ranges::find(sites, site) != sites.end();
    }

    [[nodiscard]] bool is_decided_anew(std::size_t at, recognition_decided const& decided) const {
        for (std::size_t later = at + 1; later < of_.events.size(); ++later) {
            auto const* const next = std::get_if<recognition_decided>(&of_.events[later]);
            if (next == nullptr || next->by != decided.by) {
                continue;
            }
            for (course_id const& each : next->passed) {
                if (std::ranges::find(decided.passed, each) != decided.passed.end()) {
                    return true;
                }
            }
        }
        return false;
    }

    [[nodiscard]] bool is_usable(programme_award const& award, std::string const& name,
                                 std::set<std::string> const& left_out) const {
        auto const told = results_.find(name);
        return told != results_.end() && !left_out.contains(name)
               && told->second->attempt.result == fact{attempt_result::passed}
               && takes(award, told->second->site);
    }

    [[nodiscard]] static std::int64_t sum(counted_ways const& counted,
                                          std::vector<party_id> const& sites) {
        std::int64_t whole = 0;
        for (auto const& [name, each] : counted) {
            std::int64_t most = 0;
            for (way const& one : each) {
                bool const is_there =
                    sites.empty() || std::ranges::all_of(one.sites, [&](party_id const& site) {
                        return std::ranges::find(sites, site) != sites.end();
                    });
                most = is_there ? std::max(most, one.credit) : most;
            }
            whole += most;
        }
        return whole;
    }

    [[nodiscard]] static bool may_fill(std::string const& name, std::vector<way> const& ways,
                                       listed_way const& demand) {
        return std::ranges::find(demand.courses, course_id{name}) != demand.courses.end()
               && std::ranges::any_of(ways, [&](way const& one) {
                      return demand.sites.empty()
                             || std::ranges::all_of(one.sites, [&](party_id const& site) {
                                    return std::ranges::find(demand.sites, site)
                                           != demand.sites.end();
                                });
                  });
    }

    /// Whether what counts from a course on can be given so that nothing lacks.
    [[nodiscard]] static bool can_fill(counted_ways const& counted, counted_ways::const_iterator at,
                                       std::vector<listed_way> const& demands, bool split) {
        if (std::ranges::all_of(demands,
                                [](listed_way const& each) { return each.lacking <= 0; })) {
            return true;
        }
        if (at == counted.end()) {
            return false;
        }
        auto const& [name, ways] = *at;
        std::int64_t const credit = std::ranges::max(ways, {}, &way::credit).credit;
        auto const next = std::next(at);
        for (std::size_t into = 0; into < demands.size(); ++into) {
            if (!may_fill(name, ways, demands[into])) {
                continue;
            }
            std::vector<listed_way> given = demands;
            given[into].lacking -= given[into].of_credits ? credit : 1;
            if (can_fill(counted, next, given, split)) {
                return true;
            }
        }
        if (split && can_fill_in_parts(counted, at, demands, 0, credit)) {
            return true;
        }
        return can_fill(counted, next, demands, split);
    }

    /// The same, where the credits of a course are given one by one to requirements of credits.
    [[nodiscard]] static bool can_fill_in_parts(counted_ways const& counted,
                                                counted_ways::const_iterator at,
                                                std::vector<listed_way> const& demands,
                                                std::size_t into, std::int64_t left) {
        if (into == demands.size() || left == 0) {
            return can_fill(counted, std::next(at), demands, true);
        }
        bool const may = demands[into].of_credits && may_fill(at->first, at->second, demands[into]);
        for (std::int64_t part = 0; part <= (may ? left : 0); ++part) {
            std::vector<listed_way> given = demands;
            given[into].lacking -= part;
            if (can_fill_in_parts(counted, at, given, into + 1, left - part)) {
                return true;
            }
        }
        return false;
    }

    award_world const& of_;
    std::map<std::string, course_result const*> results_;
};

RC_GTEST_PROP(award_standing_laws, of_a_clear_world_agree_with_trying_everything,
              (std::uint64_t seed)) {
    dice throws{seed};
    award_world const world = clear_world{throws}.all();
    programme_standing const standing = world.standing();
    slow_awards const slow{world};
    for (std::size_t at = 0; at < 2; ++at) {
        bool const is_earned = slow.is_earned(world.programme.awards.value()[at], {});
        RC_ASSERT(standing.awards[at].earned == outcome_of(is_earned));
        RC_ASSERT(standing.awards[at].due == outcome_of(is_earned));
        RC_TAG(is_earned ? "earned" : "not earned");
        programme_award const& award = world.programme.awards.value()[at];
        for (award_requirement_id const& id : slow.listed_in(award)) {
            auto const told = std::ranges::find(standing.awards[at].requirements, id,
                                                &requirement_standing::requirement);
            RC_ASSERT(told->met == outcome_of(slow.is_met(award, id)));
        }
    }
    RC_ASSERT(standing.sharing[0].is_decided);
    RC_ASSERT(standing.sharing[0].both == outcome_of(slow.are_both_earned()));
    RC_ASSERT(standing.all_earned == standing.sharing[0].both);
    RC_ASSERT(standing.missing.empty());
}

// While none is conferred, each is due that is earned; then only what can be had with it.
RC_GTEST_PROP(award_standing_laws, of_two_the_second_is_due_where_both_can_be_had,
              (std::uint64_t seed)) {
    dice throws{seed};
    award_world const world = clear_world{throws}.all();
    slow_awards const slow{world};
    auto const& awards = world.programme.awards.value();
    std::size_t const first = throws.one_in(2) ? 0 : 1;
    RC_PRE(slow.is_earned(awards[first], {}));
    award_world conferred = world;
    conferred.events.push_back(award_conferred{awards[first].id, {}});
    award_standing const other = conferred.standing().awards[1 - first];
    RC_ASSERT(other.due == outcome_of(slow.are_both_earned()));
    RC_ASSERT(other.due_missing.empty());
    RC_TAG(other.due == other.earned ? "by itself" : "one or the other");
}

// Nobody has published what may be shared: any rule may hold.
RC_GTEST_PROP(award_standing_laws, without_a_rule_what_is_certain_holds_under_any,
              (std::uint64_t seed)) {
    dice throws{seed};
    award_world world = clear_world{throws}.all();
    if (throws.one_in(2)) {
        world.events.push_back(award_conferred{home_award, {}});
    }
    programme_standing const ruled = world.standing();
    world.programme.sharing = {};
    programme_standing const open = world.standing();
    RC_ASSERT(open.all_earned == outcome::undetermined || open.all_earned == ruled.all_earned);
    RC_ASSERT(open.missing.empty() == (open.all_earned != outcome::undetermined));
    for (std::size_t at = 0; at < 2; ++at) {
        outcome const due = open.awards[at].due;
        RC_ASSERT(due == outcome::undetermined || due == ruled.awards[at].due);
        RC_ASSERT(open.awards[at].due_missing.empty() == (due != outcome::undetermined));
    }
}

/// Hides facts of a clear world, or sets another claim beside them.
class fog {
public:
    explicit fog(dice& throws) : throws_{throws} {}

    award_world over(award_world world) {
        auto awards = world.programme.awards.value();
        for (programme_award& each : awards) {
            cover(each.awarded_by, {story_host});
            cover(each.counts_from, {story_home});
            cover(each.credits_split, true);
            if (throws_.one_in(8)) {
                each.requirements = {};
            }
        }
        world.programme.awards = awards;
        std::vector<credit_sharing> rules = world.programme.sharing.value();
        if (rules[0].most.is_known()) {
            cover(rules[0].most, worth(throws_.below(7)));
        }
        world.programme.sharing = rules;
        for (course& each : world.catalogue) {
            cover(each.credits, worth(1 + throws_.below(3)));
        }
        for (enrolment_event& each : world.events) {
            if (auto* const told = std::get_if<course_result>(&each)) {
                cover(told->attempt.credits, worth(1 + throws_.below(3)));
                cover(told->attempt.result, attempt_result::failed);
            }
        }
        return world;
    }

private:
    template <class T>
    void cover(fact<T>& what, T other) {
        if (throws_.one_in(8)) {
            what = {};
        } else if (throws_.one_in(8) && what.value() != other) {
            what = fact<T>::conflicting({std::move(other), what.value()});
        }
    }

    dice& throws_;
};

bool agrees(outcome in_fog, outcome in_truth) {
    return in_fog == outcome::undetermined || in_fog == in_truth;
}

RC_GTEST_PROP(award_standing_laws, what_is_certain_holds_whatever_the_missing_facts_are,
              (std::uint64_t seed)) {
    dice throws{seed};
    award_world const truth = clear_world{throws}.all();
    programme_standing const clear = truth.standing();
    programme_standing const foggy = fog{throws}.over(truth).standing();
    for (std::size_t at = 0; at < 2; ++at) {
        award_standing const& in_fog = foggy.awards[at];
        award_standing const& in_truth = clear.awards[at];
        RC_ASSERT(agrees(in_fog.earned, in_truth.earned));
        RC_ASSERT(agrees(in_fog.earned_with_progress, in_truth.earned_with_progress));
        RC_ASSERT(agrees(in_fog.due, in_truth.due));
        RC_ASSERT(in_fog.missing.empty() == (in_fog.earned != outcome::undetermined));
        for (requirement_standing const& each : in_fog.requirements) {
            auto const same = std::ranges::find(in_truth.requirements, each.requirement,
                                                &requirement_standing::requirement);
            RC_ASSERT(agrees(each.met, same->met));
            RC_ASSERT(agrees(each.met_with_progress, same->met_with_progress));
            RC_ASSERT(each.missing.empty() == (each.met != outcome::undetermined));
        }
    }
    RC_ASSERT(agrees(foggy.sharing[0].both, clear.sharing[0].both));
    RC_ASSERT(agrees(foggy.all_earned, clear.all_earned));
    RC_ASSERT(foggy.missing.empty() == (foggy.all_earned != outcome::undetermined));
}

RC_GTEST_PROP(award_standing_laws, the_order_of_requirements_changes_nothing,
              (std::uint64_t seed)) {
    dice throws{seed};
    award_world const world = fog{throws}.over(clear_world{throws}.all());
    award_world other = world;
    throws.shuffle(other.programme.requirements);
    throws.shuffle(other.catalogue);
    RC_ASSERT(other.standing() == world.standing());
}

/// Whether awards stand alike, whatever is told of their requirements and courses.
bool stand_alike(programme_standing const& one, programme_standing const& other) {
    for (std::size_t at = 0; at < one.awards.size(); ++at) {
        award_standing const& left = one.awards[at];
        award_standing const& right = other.awards[at];
        if (left.earned != right.earned || left.due != right.due
            || left.earned_with_progress != right.earned_with_progress) {
            return false;
        }
    }
    return one.all_earned == other.all_earned && one.sharing[0].both == other.sharing[0].both;
}

/// A curriculum with one module that asks for the same; none where no module can.
std::optional<curriculum> with_one_module(award_requirement const& of) {
    curriculum_module module{module_id{"all"}, text{{"en", "All"}}, {}, every_course{}};
    std::vector<course_id> listed;
    if (auto const* const courses = std::get_if<course_requirement>(&of.demand)) {
        listed = courses->courses;
        if (courses->least < static_cast<std::int64_t>(listed.size())) {
            module.demand = least_courses{courses->least};
        }
    } else if (auto const& credit = std::get<credit_requirement>(of.demand); credit.sites.empty()) {
        listed = credit.courses;
        module.demand = least_credits{credit.least};
    }
    if (listed.empty()) {
        return {};
    }
    for (course_id const& each : listed) {
        module.courses.push_back({each, {}});
    }
    return curriculum{
        curriculum_id{of.id.str()}, story_home, text{{"en", "A plan"}}, {}, {}, {module}, {}, {}};
}

RC_GTEST_PROP(award_standing_laws, a_curriculum_stands_like_what_its_modules_ask_for,
              (std::uint64_t seed)) {
    dice throws{seed};
    award_world const world = fog{throws}.over(clear_world{throws}.all());
    joint_programme programme = world.programme;
    std::vector<curriculum> plans;
    for (award_requirement& each : programme.requirements) {
        if (auto plan = with_one_module(each)) {
            each.demand = curriculum_requirement{plan->id};
            plans.push_back(*std::move(plan));
        }
    }
    auto const planned =
        standing_after(programme, world.events, {.courses = world.catalogue, .curricula = plans});
    RC_ASSERT(stand_alike(world.standing(), planned));
}

RC_GTEST_PROP(award_standing_laws, what_is_agreed_stands_like_what_is_decided,
              (std::uint64_t seed)) {
    dice throws{seed};
    award_world world = fog{throws}.over(clear_world{throws}.all());
    bool is_kept = false; // one decision, which does not refuse
    std::erase_if(world.events, [&](enrolment_event const& each) {
        auto const* const decided = std::get_if<recognition_decided>(&each);
        bool const is_more = decided != nullptr && (is_kept || decided->counts_as.empty());
        is_kept = is_kept || (decided != nullptr && !is_more);
        return is_more;
    });
    RC_PRE(is_kept);
    auto const at = std::ranges::find_if(world.events, [](enrolment_event const& each) {
        return std::holds_alternative<recognition_decided>(each);
    });
    auto const decided = std::get<recognition_decided>(*at);
    std::vector<enrolment_event> events = world.events;
    events.erase(events.begin() + (at - world.events.begin()));
    agreed_rule const agreed{{agreement_id{"a"}, clause_id{"c"}}};
    std::vector<course_equivalence> const equal{{decided.passed, decided.counts_as, agreed}};
    auto const standing = standing_after(world.programme, events,
                                         {.courses = world.catalogue, .equivalences = equal});
    RC_ASSERT(stand_alike(world.standing(), standing));

    // What is published only decides nothing, but never against what is decided.
    std::vector<course_equivalence> const published{
        {decided.passed, decided.counts_as, published_rule{citation{"Order", {}, {}}}}};
    auto const perhaps = standing_after(world.programme, events,
                                        {.courses = world.catalogue, .equivalences = published});
    for (std::size_t award = 0; award < 2; ++award) {
        RC_ASSERT(agrees(perhaps.awards[award].earned, standing.awards[award].earned));
    }
}

} // namespace
} // namespace jspu_coop
