// Who is struck off at one site of a programme may fall at another with that (edge case 34).
#include <jspu_coop/records/programmes/enrolment_state.hpp>

#include "support/award_story.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;

using effects = std::vector<striking_off_effect>;

effects const host_with_home{{story_home, story_host, {}}};

joint_programme saying(fact<effects> what) {
    joint_programme programme = leading_to({}, {});
    programme.striking_off_effects = std::move(what);
    return programme;
}

/// Where a student of both institutions stands at the host, the events being told a day each; the
/// first on day 3.
site_state at_host(std::vector<enrolment_event> const& events, fact<effects> const& what,
                   date const& day = story_end) {
    return *find_site(state_on(student_with(events), saying(what), day), story_host);
}

std::vector<enrolment_event> const struck_at_home{student_struck_off{story_home, {}}};

// Facts 9, case 34: a 2+2 programme of Honam, where who is struck off at home is struck off at the
// partner.
TEST(enrolment_fall, edge_case_34_struck_off_at_home_is_struck_off_at_the_partner) {
    site_state const before = at_host(struck_at_home, host_with_home, enrolment_day(2));
    EXPECT_TRUE(before.fell.is_absent());
    site_state const after = at_host(struck_at_home, host_with_home, enrolment_day(3));
    EXPECT_EQ(after.fell, (fact{site_fall{story_home, enrolment_day(3)}}));
    EXPECT_EQ(after.standing, site_standing::registered) << "the host has not acted";
}

TEST(enrolment_fall, follows_only_where_the_programme_says_so) {
    EXPECT_TRUE(at_host(struck_at_home, fact<effects>::absent()).fell.is_absent());
    EXPECT_TRUE(at_host(struck_at_home, effects{{story_host, story_home, {}}}).fell.is_absent());
    EXPECT_EQ(at_host(struck_at_home, {}).fell, fact<site_fall>{}) << "nobody has published it";
    EXPECT_TRUE(at_host({}, {}).fell.is_absent()) << "nobody was struck off anywhere";
}

TEST(enrolment_fall, is_open_where_sources_disagree_on_it) {
    auto const two = [](effects first, effects second) {
        return fact<effects>::conflicting({std::move(first), std::move(second)});
    };
    effects const home_with_host{{story_host, story_home, {}}};
    EXPECT_EQ(at_host(struck_at_home, two(host_with_home, home_with_host)).fell, fact<site_fall>{});
    effects both_ways = host_with_home;
    both_ways.push_back(home_with_host[0]);
    EXPECT_EQ(at_host(struck_at_home, two(host_with_home, both_ways)).fell,
              (fact{site_fall{story_home, enrolment_day(3)}}))
        << "they agree on this fall";
}

TEST(enrolment_fall, of_who_was_reinstated_at_home_is_not_known_to_last) {
    auto events = struck_at_home;
    events.push_back(student_reinstated{story_home, {}});
    EXPECT_EQ(at_host(events, host_with_home).fell, fact<site_fall>{});
    EXPECT_TRUE(at_host(events, fact<effects>::absent()).fell.is_absent());
    events.push_back(student_struck_off{story_home, {}});
    EXPECT_EQ(at_host(events, host_with_home).fell, (fact{site_fall{story_home, enrolment_day(5)}}))
        << "whether the student had fallen before or not";
}

TEST(enrolment_fall, is_settled_by_the_sites_own_acts) {
    auto events = struck_at_home;
    events.push_back(student_struck_off{story_host, {}});
    site_state const struck = at_host(events, host_with_home);
    EXPECT_EQ(struck.standing, site_standing::struck_off);
    EXPECT_EQ(struck.since, enrolment_day(4));
    EXPECT_EQ(struck.fell, (fact{site_fall{story_home, enrolment_day(3)}}));
    events.push_back(student_reinstated{story_host, {}});
    site_state const back = at_host(events, host_with_home);
    EXPECT_EQ(back.standing, site_standing::registered);
    EXPECT_TRUE(back.fell.is_absent()) << "home has not reinstated, and the host did";
}

TEST(enrolment_fall, reaches_a_third_site_by_way_of_the_second) {
    party_id const third{"third"};
    effects const chain{{story_home, story_host, {}}, {story_host, third, {}}};
    enrolment const student =
        student_with({student_registered{third, {}}, student_struck_off{story_home, {}}});
    auto const at = [&](effects const& what) {
        return find_site(state_on(student, saying(what), story_end), third)->fell;
    };
    EXPECT_EQ(at(chain), (fact{site_fall{story_home, enrolment_day(4)}}));
    EXPECT_TRUE(at(host_with_home).is_absent());
}

TEST(enrolment_fall, by_way_of_a_site_is_not_known_to_last_once_that_has_reinstated) {
    party_id const third{"third"};
    effects chain{{story_home, story_host, {}}, {story_host, third, {}}};
    enrolment const student =
        student_with({student_registered{third, {}}, student_struck_off{story_home, {}},
                      student_reinstated{story_host, {}}});
    auto const at = [&] {
        return find_site(state_on(student, saying(chain), story_end), third)->fell;
    };
    EXPECT_EQ(at(), fact<site_fall>{});
    chain.push_back({story_home, third, {}});
    EXPECT_EQ(at(), (fact{site_fall{story_home, enrolment_day(4)}})) << "it follows at once, too";
}

TEST(enrolment_fall, is_open_by_itself_where_another_institution_struck_off) {
    EXPECT_TRUE(find_site(state_on(student_with({}), story_end), story_host)->fell.is_absent());
    enrolment_state const state = state_on(student_with(struck_at_home), story_end);
    EXPECT_EQ(find_site(state, story_host)->fell, fact<site_fall>{}) << "it knows no programme";
    EXPECT_TRUE(find_site(state, story_home)->fell.is_absent()) << "nobody else has acted";
}

TEST(enrolment_fall, is_settled_by_reinstatement_where_the_student_fell) {
    student_reinstated const at_home{story_home, {}};
    student_reinstated const there{story_host, {}};
    std::vector<std::vector<enrolment_event>> const ways{
        {there}, {at_home, there}, {there, at_home}};
    for (auto const& more : ways) {
        auto events = struck_at_home;
        events.insert(events.end(), more.begin(), more.end());
        for (fact<effects> const& what : {fact{host_with_home}, fact<effects>{}}) {
            site_state const back = at_host(events, what);
            EXPECT_EQ(back.standing, site_standing::registered);
            EXPECT_TRUE(back.fell.is_absent());
        }
    }
    auto const alone =
        state_on(student_with({struck_at_home[0], there}), saying(host_with_home), story_end);
    EXPECT_EQ(find_site(alone, story_home)->standing, site_standing::struck_off);
}

TEST(enrolment_fall, is_reinstated_where_there_may_have_been_one_and_not_elsewhere) {
    student_reinstated const there{story_host, {}};
    auto const refusal = [&](std::vector<enrolment_event> const& events) {
        enrolment student = student_with(events);
        date const day = enrolment_day(30);
        auto const done = record_event(student, day, day, there);
        return done.has_value() ? std::string{"accepted"} : done.error().all().front().code;
    };
    EXPECT_EQ(refusal({}), "enrolment.not_struck_off");
    EXPECT_EQ(refusal(struck_at_home), "accepted");
    EXPECT_EQ(refusal({struck_at_home[0], student_reinstated{story_home, {}}}), "accepted");
    EXPECT_EQ(refusal({struck_at_home[0], there}), "enrolment.not_struck_off") << "it is settled";
}

TEST(enrolment_fall, ends_the_leave_of_who_is_reinstated_as_being_struck_off_does) {
    std::vector<enrolment_event> events{leave_begun{story_host, {}, {}}, struck_at_home[0]};
    EXPECT_EQ(at_host(events, host_with_home).standing, site_standing::on_leave);
    events.push_back(student_reinstated{story_host, {}});
    EXPECT_EQ(at_host(events, host_with_home),
              (site_state{story_host, site_standing::registered, enrolment_day(5),
                          fact<site_fall>::absent()}));
}

/// What a site did, in a small world.
struct deed {
    std::size_t kind; // registered, struck off, reinstated
    std::size_t site;
};

party_id site_number(std::size_t at) {
    return party_id{std::string(1, static_cast<char>('a' + at))};
}

enrolment_event event_of(deed const& each) {
    party_id const site = site_number(each.site);
    if (each.kind == 0) {
        return student_registered{site, {}};
    }
    return each.kind == 1 ? enrolment_event{student_struck_off{site, {}}}
                          : enrolment_event{student_reinstated{site, {}}};
}

using matrix = std::vector<std::vector<bool>>; // [struck off at][falls at]

/// Tells a fall by looking at the deeds backwards and forwards, one striking off at a time.
class slow_falls {
public:
    slow_falls(std::vector<deed> const& deeds, std::size_t sites) : deeds_{deeds}, sites_{sites} {}

    /// Whether the student is one at a site after so many deeds, by its own acts.
    [[nodiscard]] bool is_student(std::size_t site, std::size_t after) const {
        bool is = false;
        for (std::size_t at = 0; at < after; ++at) {
            is = deeds_[at].site == site ? deeds_[at].kind != 1 : is;
        }
        return is;
    }

    /// Whether the site may reinstate the student now.
    [[nodiscard]] bool may_be_reinstated(std::size_t site) const {
        bool const is_known = std::ranges::find(deeds_, site, &deed::site) != deeds_.end();
        return is_known && (!is_student(site, deeds_.size()) || may_have_fallen(site));
    }

    /// Whether another site has struck the student off since this one last took the student.
    [[nodiscard]] bool may_have_fallen(std::size_t site) const {
        bool may_have = false;
        for (deed const& each : deeds_) {
            may_have = each.site == site ? may_have && each.kind == 1 : may_have || each.kind == 1;
        }
        return may_have;
    }

    /// The deed that brought on a fall; none: it is open where `may_have_fallen`.
    [[nodiscard]] std::pair<bool, std::optional<std::size_t>> fall(std::size_t site,
                                                                   matrix const& rules) const {
        bool may_have_fallen = false;
        for (std::size_t at = 0; at < deeds_.size(); ++at) {
            if (deeds_[at].kind != 1 || deeds_[at].site == site || !is_student(site, at + 1)
                || is_set_right_after(at, site) || !leads(deeds_[at].site, site, rules, at + 1)) {
                continue;
            }
            may_have_fallen = true;
            if (!is_set_right_after(at, deeds_[at].site) && still_leads(at, site, rules)) {
                return {true, at};
            }
        }
        return {may_have_fallen, std::nullopt};
    }

private:
    [[nodiscard]] bool is_set_right_after(std::size_t at, std::size_t site) const {
        for (std::size_t later = at + 1; later < deeds_.size(); ++later) {
            if (deeds_[later].kind == 2 && deeds_[later].site == site) {
                return true;
            }
        }
        return false;
    }

    /// Whether rules lead from one site to another through sites at which the student is one:
    /// Warshall's closure.
    [[nodiscard]] bool leads(std::size_t from, std::size_t to, matrix reach,
                             std::size_t after) const {
        for (std::size_t by = 0; by < sites_; ++by) {
            for (std::size_t left = 0; left < sites_ && is_student(by, after); ++left) {
                for (std::size_t right = 0; right < sites_; ++right) {
                    reach[left][right] =
                        reach[left][right] || (reach[left][by] && reach[by][right]);
                }
            }
        }
        return reach[from][to];
    }

    /// Whether they lead so by sites of which none has been set right since: each next one is taken
    /// in every order.
    [[nodiscard]] bool still_leads(std::size_t at, std::size_t to, matrix const& rules) const {
        std::function<bool(std::size_t, std::size_t)> const go = [&](std::size_t from,
                                                                     std::size_t steps) {
            if (rules[from][to]) {
                return true;
            }
            for (std::size_t by = 0; by < sites_ && steps < sites_; ++by) {
                if (rules[from][by] && is_student(by, at + 1) && !is_set_right_after(at, by)
                    && go(by, steps + 1)) {
                    return true;
                }
            }
            return false;
        };
        return go(deeds_[at].site, 0);
    }

    std::vector<deed> const& deeds_;
    std::size_t sites_;
};

/// Every legal story of so many deeds at so many sites.
void for_each_story(std::size_t sites, std::size_t length,
                    std::function<void(std::vector<deed> const&)> const& visit) {
    std::vector<deed> deeds;
    std::function<void()> const go_on = [&] {
        visit(deeds);
        if (deeds.size() == length) {
            return;
        }
        for (std::size_t site = 0; site < sites; ++site) {
            bool is_known = false;
            for (deed const& each : deeds) {
                is_known = is_known || each.site == site;
            }
            slow_falls const slow{deeds, sites};
            bool const is_student = slow.is_student(site, deeds.size());
            std::vector<std::size_t> kinds{!is_known ? 0U : is_student ? 1U : 2U};
            if (is_student && slow.may_have_fallen(site)) {
                kinds.push_back(2U);
            }
            for (std::size_t const kind : kinds) {
                deeds.push_back({kind, site});
                go_on();
                deeds.pop_back();
            }
        }
    };
    go_on();
}

enrolment enrolment_of(std::vector<deed> const& deeds) {
    std::vector<enrolment_event> events{student_admitted{academic_year{2021, 2022}, 1, {}}};
    for (deed const& each : deeds) {
        events.push_back(event_of(each));
    }
    return told(events);
}

/// Every set of rules between so many sites.
std::vector<matrix> all_rules(std::size_t sites) {
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t from = 0; from < sites; ++from) {
        for (std::size_t to = 0; to < sites; ++to) {
            if (from != to) {
                pairs.emplace_back(from, to);
            }
        }
    }
    std::vector<matrix> all;
    for (std::size_t bits = 0; bits < (std::size_t{1} << pairs.size()); ++bits) {
        matrix rules(sites, std::vector<bool>(sites, false));
        for (std::size_t at = 0; at < pairs.size(); ++at) {
            rules[pairs[at].first][pairs[at].second] = (bits >> at) % 2 != 0;
        }
        all.push_back(rules);
    }
    return all;
}

fact<effects> known_as(matrix const& rules) {
    effects known;
    for (std::size_t from = 0; from < rules.size(); ++from) {
        for (std::size_t to = 0; to < rules.size(); ++to) {
            if (rules[from][to]) {
                known.push_back({site_number(from), site_number(to), {}});
            }
        }
    }
    return known.empty() ? fact<effects>::absent() : fact<effects>{known};
}

/// Only who was struck off, or may have fallen, is reinstated.
void expect_reinstatements(enrolment const& student, slow_falls const& slow, std::size_t sites) {
    for (std::size_t site = 0; site < sites; ++site) {
        enrolment tried = student;
        bool const is_done =
            record_event(tried, story_end, story_end, student_reinstated{site_number(site), {}})
                .has_value();
        ASSERT_EQ(is_done, slow.may_be_reinstated(site));
    }
}

void compare_with_slow_falls(std::size_t sites, std::size_t length) {
    std::vector<matrix> const all = all_rules(sites);
    for_each_story(sites, length, [&](std::vector<deed> const& deeds) {
        enrolment const student = enrolment_of(deeds);
        slow_falls const slow{deeds, sites};
        enrolment_state const plain = state_on(student, story_end);
        enrolment_state const open = state_on(student, saying({}), story_end);
        ASSERT_EQ(plain, open) << "by itself a history is as where nothing is published";
        expect_reinstatements(student, slow, sites);
        std::vector<std::set<knowledge>> met(open.sites.size());
        for (matrix const& rules : all) {
            enrolment_state const told = state_on(student, saying(known_as(rules)), story_end);
            ASSERT_EQ(told.sites.size(), plain.sites.size());
            for (std::size_t at = 0; at < told.sites.size(); ++at) {
                auto const [may_have, by] =
                    slow.fall(static_cast<std::size_t>(told.sites[at].site.str()[0] - 'a'), rules);
                fact<site_fall> const expected =
                    by         ? fact{site_fall{site_number(deeds[*by].site),
                                        enrolment_day(static_cast<int>(*by) + 1)}}
                    : may_have ? fact<site_fall>{}
                               : fact<site_fall>::absent();
                ASSERT_EQ(told.sites[at].fell, expected);
                ASSERT_EQ(told.sites[at].standing, plain.sites[at].standing);
                met[at].insert(expected.state());
            }
        }
        for (std::size_t at = 0; at < open.sites.size(); ++at) {
            // What the unpublished rules leave decided holds whatever they are, and no more.
            std::set<knowledge> const never{knowledge::absent};
            ASSERT_EQ(open.sites[at].fell.is_absent(), met[at] == never);
            ASSERT_FALSE(open.sites[at].fell.is_known());
        }
    });
}

TEST(enrolment_fall, is_as_told_slowly_in_every_story_of_two_sites) {
    compare_with_slow_falls(2, 8);
}

TEST(enrolment_fall, is_as_told_slowly_in_every_story_of_three_sites) {
#ifdef JSPU_COOP_EXHAUSTIVE
    compare_with_slow_falls(3, 7);
#else
    compare_with_slow_falls(3, 5);
#endif
}

} // namespace
} // namespace jspu_coop
