/// @file
/// A programme whose periods cost something, and a student who pays.
#pragma once

#include <jspu_coop/questions/period_fees.hpp>

#include "support/award_story.hpp"

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

/// So many sums and tiyin.
[[nodiscard]] inline money sums(std::int64_t minor_units) {
    return money{minor_units, currency{"UZS"}};
}

/// A percentage as it is written: "33.5".
[[nodiscard]] inline decimal percent(std::string const& text) {
    return decimal::parse(text).value();
}

/// A quarter each by 1 October, 1 January, 1 April and 1 July.
[[nodiscard]] inline std::vector<fee_share> quarters() {
    decimal const quarter = percent("25");
    return {{{10, 1}, quarter}, {{1, 1}, quarter}, {{4, 1}, quarter}, {{7, 1}, quarter}};
}

/// What the student pays an institution for a year.
[[nodiscard]] inline period_fee fee_to(party_id payee, fact<money> amount,
                                       fact<std::vector<fee_share>> shares) {
    return {fact<party_id>::absent(), std::move(payee), std::move(amount), std::move(shares), {}};
}

/// Three years at home, and one at the partner that costs this.
[[nodiscard]] inline joint_programme costing(std::vector<period_fee> fees) {
    joint_programme programme = leading_to({}, {});
    programme_period last{story_period, story_host, 7, 8, {}, {}, {}, std::move(fees)};
    programme.placement = programme_placement{
        {{programme_period_id{"home"}, story_home, 1, 6, {}, {}, {}, {}}, last}, {}};
    programme.fees_after_end = fact<std::vector<period_fee>>::absent();
    return programme;
}

/// That something was paid for the partner year on a day.
struct paid_on {
    date day;
    party_id payee;
    money amount;
};

/// A student who paid this.
[[nodiscard]] inline enrolment who_paid(std::vector<paid_on> const& payments) {
    enrolment student = student_with({});
    date const recorded{2029, 1, 1};
    for (paid_on const& each : payments) {
        record_event(student, each.day, recorded,
                     period_paid{story_period, each.payee, each.amount, {}})
            .value();
    }
    return student;
}

/// The fourth year, at the partner.
inline programme_year const fourth_year{date{2024, 9, 2}, 7};
/// A fifth year, past the planned end.
inline programme_year const fifth_year{date{2025, 9, 1}, 9};

/// What of the partner year is paid.
[[nodiscard]] inline period_fees
fees_after(joint_programme const& programme, std::vector<paid_on> const& payments, date const& day,
           std::vector<programme_year> const& years = {fourth_year}) {
    return period_fees_on(programme, who_paid(payments), story_period, years, day).value();
}

} // namespace jspu_coop::testing
