// What was known on a day, and that recording something later never changes it.
#include <jspu_coop/records/agreements/agreement_state.hpp>
#include <jspu_coop/register/view.hpp>

#include "register/samples.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdint>
#include <random>

namespace jspu_coop {
namespace {

using namespace testing;

date day(int number) {
    return date{2024, 1, number};
}

TEST(view, keeps_what_it_is_given) {
    auto const office = register_with(an_institution("a"));
    view const now = office.as_known_on(day(7));
    EXPECT_EQ(now.known_on(), day(7));
    EXPECT_EQ(now.records().count(record_kind::party), 1U);
    EXPECT_EQ(now.find_agreement(agreement_id{"x"}), nullptr);
    EXPECT_EQ(now.as_known(std::shared_ptr<agreement const>{}), nullptr);
}

TEST(view, leaves_out_what_was_recorded_later) {
    book made;
    made.parties = {an_institution("a"), an_institution("b")};
    auto const drafted = after(an_agreement("x", {"a", "b"}), day(1), day(3), agreement_drafted{});
    made.agreements = {signed_on(drafted, day(2), day(5))};
    auto const office = cooperation_register::open(made);
    ASSERT_TRUE(office.has_value());
    agreement_id const x{"x"};
    auto const stored = office->current().find(x);

    EXPECT_EQ(office->as_known_on(day(2)).find_agreement(x), nullptr);
    EXPECT_EQ(*office->as_known_on(day(3)).find_agreement(x), drafted);
    EXPECT_EQ(*office->as_known_on(day(4)).find_agreement(x), drafted);
    EXPECT_EQ(office->as_known_on(day(5)).find_agreement(x), stored) << "shared, not copied";
    EXPECT_EQ(office->as_known_on(day(6)).as_known(stored), stored);
    EXPECT_EQ(stored->history.entries().size(), 3U);
}

std::vector<std::string> in_force_on(view const& known, date const& asked) {
    std::vector<std::string> ids;
    known.each_in_force(asked, [&](auto const& each) {
        ids.push_back(to_string(each->id));
        return true;
    });
    return ids;
}

TEST(view, finds_the_agreements_in_force_on_a_day) {
    auto const signed_paper = [](std::string const& id, date const& signed_day,
                                 std::optional<agreement_term> term) {
        agreement paper = an_agreement(id, {"a", "b"});
        paper.entry = entry_into_force{entry_on_last_signature{}};
        paper.term = term ? fact<agreement_term>{*term} : fact<agreement_term>{};
        paper.renewal = renewal_rule{no_renewal{}};
        for (party_id const& each : std::vector<party_id>{party_id{"a"}, party_id{"b"}}) {
            record_event(paper, signed_day, day(20), agreement_signed{each, {}}).value();
        }
        return paper;
    };
    book made;
    made.parties = {an_institution("a"), an_institution("b")};
    made.agreements = {signed_paper("ended", day(1), term_until{day(4)}),
                       signed_paper("lasting", day(3), indefinite_term{}),
                       signed_paper("unknown", day(2), std::nullopt)};
    auto const office = cooperation_register::open(made);
    ASSERT_TRUE(office.has_value());
    view const now = office->as_known_on(day(20));
    using ids = std::vector<std::string>;
    EXPECT_EQ(in_force_on(now, day(1)), (ids{"ended"}));
    EXPECT_EQ(in_force_on(now, day(3)), (ids{"ended", "lasting"})) << "a missing term decides none";
    EXPECT_EQ(in_force_on(now, day(4)), (ids{"ended", "lasting"}));
    EXPECT_EQ(in_force_on(now, day(5)), (ids{"lasting"}));
    EXPECT_EQ(in_force_on(office->as_known_on(day(19)), day(5)), ids{}) << "not recorded yet";

    int visits = 0;
    now.each_in_force(day(4), [&](auto const&) { return ++visits < 1; });
    EXPECT_EQ(visits, 1) << "the visitor stops the walk";
}

TEST(view, an_agreement_without_history_is_known_from_the_day_it_was_added) {
    auto const bare = an_agreement("x", {"a", "b"});
    agreement_id const x{"x"};
    cooperation_register office;
    ASSERT_EQ(refusal_of(office, put(an_institution("a"), an_institution("b"), bare), day(4)),
              lines{});
    EXPECT_EQ(office.as_known_on(day(3)).find_agreement(x), nullptr);
    EXPECT_EQ(*office.as_known_on(day(4)).find_agreement(x), bare);

    ASSERT_EQ(refusal_of(office, put(signed_on(bare, day(1), day(8))), day(8)), lines{});
    EXPECT_EQ(office.as_known_on(day(3)).find_agreement(x), nullptr);
    EXPECT_EQ(*office.as_known_on(day(4)).find_agreement(x), bare) << "as it was known then";
    EXPECT_EQ(*office.as_known_on(day(7)).find_agreement(x), bare);
    EXPECT_EQ(office.as_known_on(day(8)).find_agreement(x)->history.entries().size(), 2U);
}

TEST(view, an_agreement_without_history_and_log_is_always_known) {
    book made;
    made.parties = {an_institution("a"), an_institution("b")};
    made.agreements = {an_agreement("x", {"a", "b"})};
    auto const office = cooperation_register::open(made);
    ASSERT_TRUE(office.has_value());
    auto const stored = office->current().find(agreement_id{"x"});
    EXPECT_EQ(office->as_known_on(date::min()).find_agreement(agreement_id{"x"}), stored);
}

TEST(view, an_older_history_tells_what_was_known_before_the_agreement_was_added) {
    auto const x = signed_on(an_agreement("x", {"a", "b"}), day(1), day(2));
    cooperation_register office;
    ASSERT_EQ(refusal_of(office, put(an_institution("a"), an_institution("b"), x), day(9)),
              lines{});
    EXPECT_EQ(office.as_known_on(day(1)).find_agreement(x.id), nullptr);
    EXPECT_EQ(*office.as_known_on(day(2)).find_agreement(x.id), x);
}

TEST(view, finds_the_widest_claim_that_was_made_by_then) {
    auto const office =
        register_with(an_institution("a", "BY"), an_institution("b", "BY"), an_organisation("o"),
                      a_statement("t1", party_id{"a"}, {}, {2020, 1, 1}, day(10)),
                      a_statement("t2", {}, country{"BY"}, {2018, 1, 1}, day(20)),
                      a_statement("t3", party_id{"a"}, {}, {2018, 1, 1}, day(20)),
                      a_statement("t4", party_id{"o"}, {}, {2010, 1, 1}, day(10)));
    auto const claim = [&](int known_on, char const* partner) {
        auto const found = office.as_known_on(day(known_on)).completeness_for(party_id{partner});
        return found ? found->id.str() : "none";
    };
    EXPECT_EQ(claim(9, "a"), "none");
    EXPECT_EQ(claim(10, "a"), "t1");
    EXPECT_EQ(claim(19, "a"), "t1");
    EXPECT_EQ(claim(20, "a"), "t2") << "of two equally wide claims the one with the lower id";
    EXPECT_EQ(claim(19, "b"), "none");
    EXPECT_EQ(claim(20, "b"), "t2") << "by its country";
    EXPECT_EQ(claim(20, "o"), "t4") << "it has no country";
    EXPECT_EQ(claim(20, "nobody"), "none");
}

// The law: whatever is recorded later, what was known on an earlier day stays.
RC_GTEST_PROP(view_law, recording_later_changes_no_earlier_view, (std::uint32_t seed)) {
    std::mt19937 random{seed};
    cooperation_register office;
    RC_ASSERT(office.apply(put(an_institution("a"), an_institution("b")), day(1)).has_value());
    std::vector<agreement_id> const ids{agreement_id{"x"}, agreement_id{"y"}, agreement_id{"z"}};

    // What each view answered on its own day, kept for all later ones.
    std::vector<std::pair<int, std::vector<std::optional<history<agreement_event>>>>> told;
    auto const answers = [&](int known_on) {
        std::vector<std::optional<history<agreement_event>>> all;
        for (agreement_id const& each : ids) {
            auto const found = office.as_known_on(day(known_on)).find_agreement(each);
            all.push_back(found ? std::optional{found->history} : std::nullopt);
        }
        return all;
    };
    for (int today = 2; today < 20; ++today) {
        agreement_id const& id = ids[random() % ids.size()];
        auto const stored = office.current().find(id);
        agreement changed = stored ? *stored : an_agreement(id.str(), {"a", "b"});
        std::size_t const signatures = changed.history.entries().size();
        if (random() % 3 != 0 && signatures < 2) {
            date const effect = day(1 + static_cast<int>(random() % 28));
            RC_ASSERT(record_event(changed, effect, day(today),
                                   agreement_signed{changed.parties[signatures], {}})
                          .has_value());
        }
        RC_ASSERT(office.apply(put(changed), day(today)).has_value());
        for (auto const& [known_on, before] : told) {
            RC_ASSERT(answers(known_on) == before);
        }
        told.emplace_back(today, answers(today));
    }
}

} // namespace
} // namespace jspu_coop
