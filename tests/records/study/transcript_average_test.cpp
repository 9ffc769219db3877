// The average of a transcript, by every policy.
#include <jspu_coop/records/study/transcript_average.hpp>

#include "records/study/study_samples.hpp"
#include "records/support/issue_list.hpp"
#include "support/dice.hpp"
#include "support/refusal.hpp"
#include "support/transcript_sample.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using testing::code_of_refusal;
using testing::dice;
using testing::five_points;
using testing::issue_lines;
using testing::lines;
using testing::marked;
using testing::path_of_refusal;
using testing::published;
using testing::repeated;
using testing::scale_of;
using testing::transcript_of;
using testing::unmarked;

grade_scale const uz = scale_of("uz", five_points());
academic_year const last_year{2030, 2031};

ratio fraction(std::int64_t above, std::int64_t below) {
    return ratio::make(above, below).value();
}

average_policy policy_of(fact<failed_grade_rule> fails, fact<counted_attempts> attempts,
                         fact<average_span> span = average_span::whole_study) {
    return {text{{"en", "Average"}}, grade_scale_id{"uz"}, {}, fails, attempts, span, published()};
}

fact<ratio> average(transcript const& of, average_policy const& policy,
                    academic_year year = last_year) {
    return grade_point_average(of, policy, uz, year).value().value;
}

constexpr auto its_value = failed_grade_rule::counts_its_value;
constexpr auto zero = failed_grade_rule::counts_zero;
constexpr auto left_out = failed_grade_rule::is_left_out;

TEST(average_policy, that_is_not_sound_says_everything) {
    average_policy broken = policy_of({}, {});
    EXPECT_EQ(validate(broken), issues{});
    broken.name = {};
    broken.left_out = {grade_scale_id{"by"}, grade_scale_id{"uz"}, grade_scale_id{"by"}};
    EXPECT_EQ(issue_lines(validate(broken)),
              lines({"average_policy.name_empty at /name: ",
                     "average_policy.scale_repeated at /left_out/2: by",
                     "average_policy.scale_left_out at /left_out/1: uz"}));
}

/// A course of six credits, failed and then passed with 4, beside one of four credits with 5:
/// (6*2 + 4*5)/10, (6*4 + 4*5)/10, and (6*2 + 6*4 + 4*5)/16.
TEST(transcript_average, depends_on_which_attempts_enter) {
    course_attempt const failed = marked("a", 6, "2");
    transcript const record = transcript_of({failed, marked("b", 4, "5"), repeated(failed, "4")});
    EXPECT_EQ(average(record, policy_of(its_value, counted_attempts::first)), fraction(32, 10));
    EXPECT_EQ(average(record, policy_of(its_value, counted_attempts::last)), fraction(44, 10));
    EXPECT_EQ(average(record, policy_of(its_value, counted_attempts::best)), fraction(44, 10));
    EXPECT_EQ(average(record, policy_of(its_value, counted_attempts::every)), fraction(56, 16));
    auto const open = grade_point_average(record, policy_of(its_value, {}), uz, last_year).value();
    EXPECT_EQ(open.value,
              fact<ratio>::conflicting({fraction(32, 10), fraction(44, 10), fraction(56, 16)}));
    ASSERT_EQ(open.readings.size(), 4U);
    EXPECT_EQ(open.readings[1].attempts, counted_attempts::last);
    EXPECT_EQ(open.readings[1].entered, (std::vector<std::size_t>{1, 2}));
}

/// A repeat that went worse: 4, then 3.
TEST(transcript_average, of_the_best_attempt_is_not_that_of_the_last) {
    course_attempt const first = marked("a", 6, "4");
    transcript const record = transcript_of({first, repeated(first, "3")});
    EXPECT_EQ(average(record, policy_of({}, counted_attempts::best)), ratio{4});
    EXPECT_EQ(average(record, policy_of({}, counted_attempts::last)), ratio{3});
}

/// 2024/2025: 3; 2025/2026: 5, of as many credits.
TEST(transcript_average, is_yearly_or_over_all_years) {
    course_attempt later = marked("b", 6, "5");
    later.year = academic_year{2025, 2026};
    transcript const record = transcript_of({marked("a", 6, "3"), later});
    auto const by = [&](fact<average_span> span, int first) {
        return average(record, policy_of(its_value, counted_attempts::last, span),
                       academic_year{first, first + 1});
    };
    EXPECT_EQ(by(average_span::whole_study, 2025), ratio{4});
    EXPECT_EQ(by(average_span::one_year, 2025), ratio{5});
    EXPECT_EQ(by(average_span::whole_study, 2024), ratio{3}) << "what came later does not enter";
    EXPECT_EQ(by({}, 2024), ratio{3}) << "the first year is all years by then";
    EXPECT_EQ(by({}, 2025), fact<ratio>::conflicting({ratio{4}, ratio{5}}));
    EXPECT_EQ(by(average_span::one_year, 2026), fact<ratio>::absent());
}

/// 36 credits of 3 and 24 of 2, as many a promotion hangs on: 2.60 or 1.80.
TEST(transcript_average, depends_on_what_a_fail_counts) {
    transcript const record = transcript_of({marked("a", 36, "3"), marked("b", 24, "2")});
    EXPECT_EQ(average(record, policy_of(its_value, counted_attempts::last)), fraction(13, 5));
    EXPECT_EQ(average(record, policy_of(zero, counted_attempts::last)), fraction(9, 5));
    EXPECT_EQ(average(record, policy_of(left_out, counted_attempts::last)), ratio{3});
    EXPECT_EQ(average(record, policy_of({}, counted_attempts::last)),
              fact<ratio>::conflicting({fraction(13, 5), fraction(9, 5), ratio{3}}));
}

/// Who did not come, or was not let in, failed without a mark: what such a fail counts is known
/// only where it does not count its mark.
TEST(transcript_average, takes_absence_for_a_fail_without_a_mark) {
    for (attempt_result const each :
         {attempt_result::absent, attempt_result::barred, attempt_result::failed}) {
        transcript const record = transcript_of({marked("a", 6, "4"), unmarked("b", 6, each)});
        EXPECT_EQ(average(record, policy_of(its_value, counted_attempts::last)), fact<ratio>{});
        EXPECT_EQ(average(record, policy_of(zero, counted_attempts::last)), ratio{2});
        EXPECT_EQ(average(record, policy_of(left_out, counted_attempts::last)), ratio{4});
    }
    transcript const passed =
        transcript_of({marked("a", 6, "4"), unmarked("b", 6, attempt_result::passed)});
    EXPECT_EQ(average(passed, policy_of(zero, counted_attempts::last)), fact<ratio>{})
        << "a graded course that was passed has a mark somewhere";
}

TEST(transcript_average, leaves_alone_what_has_no_mark) {
    course_attempt sport = unmarked("sport", 2, attempt_result::passed);
    sport.form = assessment_form::pass_or_fail;
    course_attempt free = marked("free", 6, "2");
    free.credits = fact<credits>::absent();
    course_attempt going_on = unmarked("b", 6, attempt_result::in_progress);
    course_attempt const partner = marked("c", 6, "9", "by");
    transcript const record = transcript_of({marked("a", 6, "4"), sport, free, going_on, partner});
    average_policy policy = policy_of({}, {}, {});
    EXPECT_EQ(average(record, policy), fact<ratio>{})
        << "the policy does not say what a mark of the partner's scale counts";
    policy.left_out = {grade_scale_id{"by"}};
    EXPECT_EQ(average(record, policy, academic_year{2024, 2025}), ratio{4});
    EXPECT_EQ(average(transcript_of({sport}), policy), fact<ratio>::absent());
}

TEST(transcript_average, of_what_is_not_known_is_missing) {
    average_policy const policy = policy_of(its_value, counted_attempts::last);
    auto const beside_four = [&](course_attempt const& other) {
        return average(transcript_of({marked("a", 6, "4"), other}), policy);
    };
    course_attempt other = marked("b", 6, "4");
    other.credits = {};
    EXPECT_EQ(beside_four(other), fact<ratio>{});
    other = marked("b", 6, "4");
    other.grade = {};
    EXPECT_EQ(beside_four(other), fact<ratio>{}) << "a mark may yet come";
    other = unmarked("b", 6, attempt_result::failed);
    other.form = {};
    EXPECT_EQ(beside_four(other), fact<ratio>{}) << "perhaps it is only passed or not";
    other = unmarked("b", 6, attempt_result::failed);
    other.result = {};
    EXPECT_EQ(beside_four(other), fact<ratio>{}) << "perhaps it is still going on";
}

TEST(transcript_average, refuses_what_does_not_fit) {
    average_policy policy = policy_of(its_value, counted_attempts::last);
    policy.scale = grade_scale_id{"by"};
    EXPECT_EQ(code_of_refusal(grade_point_average(transcript_of({}), policy, uz, last_year)),
              "grade.other_scale");
    policy = policy_of(its_value, counted_attempts::last);
    auto const off = grade_point_average(transcript_of({marked("a", 6, "4"), marked("b", 6, "6")}),
                                         policy, uz, last_year);
    EXPECT_EQ(code_of_refusal(off), "grade.not_on_scale");
    EXPECT_EQ(path_of_refusal(off), "/attempts/1/grade");
    course_attempt other = marked("b", 6, "4");
    other.credits = credits{6, credit_system_id{"ects"}};
    auto const mixed =
        grade_point_average(transcript_of({marked("a", 6, "4"), other}), policy, uz, last_year);
    EXPECT_EQ(code_of_refusal(mixed), "credits.system_mixed");
    EXPECT_EQ(path_of_refusal(mixed), "/attempts/1/credits");
}

/// A random transcript of up to five courses over three years, of which all is known.
class random_transcript {
public:
    explicit random_transcript(std::uint64_t seed) : dice_{seed} {
        int const courses = dice_.below(6);
        for (int course = 0; course < courses; ++course) {
            int const attempts = 1 + dice_.below(3);
            for (int number = 1; number <= attempts; ++number) {
                add(course, number);
            }
        }
    }

    transcript whole = transcript_of({});

    /// The same, of which some is not known.
    [[nodiscard]] transcript fogged() {
        transcript open = whole;
        for (course_attempt& each : open.attempts) {
            switch (dice_.below(12)) {
            case 0:
                each.grade = {};
                break;
            case 1:
                each.result = {};
                break;
            case 2:
                each.credits = {};
                break;
            case 3:
                each.form = {};
                break;
            case 4:
                each.grade = {};
                each.result = {};
                break;
            default:
                break;
            }
        }
        return open;
    }

private:
    void add(int course, int number) {
        static constexpr std::array marks{"5", "4", "3", "2"};
        std::string const mark = marks[static_cast<std::size_t>(dice_.below(4))];
        course_attempt each =
            marked(std::string(1, static_cast<char>('a' + course)), 1 + dice_.below(6), mark);
        each.number = number;
        each.year = academic_year{2023 + number, 2024 + number};
        each.result = mark == "2" ? attempt_result::failed : attempt_result::passed;
        if (dice_.below(6) == 0) {
            each.grade = fact<grade>::absent();
            each.result = dice_.below(2) == 0 ? attempt_result::absent : attempt_result::barred;
        } else if (dice_.below(8) == 0) {
            each.grade = fact<grade>::absent();
            each.form = assessment_form::pass_or_fail;
        }
        whole.attempts.push_back(each);
    }

    dice dice_;
};

/// The sum of credits, and of credits by what marks count.
struct weighed_sum {
    std::int64_t weight{0};
    std::int64_t value{0};
    bool is_open{false};
};

/// The average as a lay reader would reckon it, in whole numbers.
weighed_sum reckoned(transcript const& of, average_reading const& by, int year) {
    std::map<std::string, std::vector<course_attempt const*>> courses;
    for (course_attempt const& each : of.attempts) {
        bool const in_span = by.span == average_span::one_year ? each.year.first() == year
                                                               : each.year.first() <= year;
        if (in_span && each.form == fact{assessment_form::graded}) {
            courses[each.course.str()].push_back(&each);
        }
    }
    auto const rank = [](course_attempt const* each) {
        return each->grade.is_known() ? std::stoi(each->grade.value().mark) : 0;
    };
    weighed_sum sum;
    for (auto& [name, attempts] : courses) {
        auto const best = std::ranges::max_element(attempts, {}, rank);
        std::vector<course_attempt const*> const counted =
            by.attempts == counted_attempts::first  ? std::vector{attempts.front()}
            : by.attempts == counted_attempts::last ? std::vector{attempts.back()}
            : by.attempts == counted_attempts::best ? std::vector{*best}
                                                    : attempts;
        for (course_attempt const* const each : counted) {
            bool const fails = each->result != fact{attempt_result::passed};
            if (fails && by.fails == left_out) {
                continue;
            }
            bool const counts_mark = !fails || by.fails == its_value;
            sum.is_open = sum.is_open || (counts_mark && !each->grade.is_known());
            std::int64_t const weight = each->credits.value().amount().coefficient();
            sum.weight += weight;
            sum.value += counts_mark ? weight * rank(each) : 0;
        }
    }
    return sum;
}

fact<ratio> value_of(weighed_sum const& of) {
    if (of.is_open) {
        return {};
    }
    return of.weight == 0 ? fact<ratio>::absent() : fact{fraction(of.value, of.weight)};
}

/// Every reading of a policy that says nothing is what a lay reader reckons by it.
RC_GTEST_PROP(transcript_average, is_what_a_lay_reader_reckons, (std::uint64_t seed)) {
    random_transcript const random{seed};
    for (int year = 2024; year <= 2026; ++year) {
        auto const average = grade_point_average(random.whole, policy_of({}, {}, {}), uz,
                                                 academic_year{year, year + 1})
                                 .value();
        RC_ASSERT(average.readings.size() == 24U);
        for (average_reading const& each : average.readings) {
            RC_ASSERT(each.value == value_of(reckoned(random.whole, each, year)));
        }
    }
}

/// An average that is known although something is not is that of every completion.
RC_GTEST_PROP(transcript_average, that_is_certain_holds_whatever_is_missing, (std::uint64_t seed)) {
    random_transcript random{seed};
    transcript const open = random.fogged();
    for (failed_grade_rule const fails : every<failed_grade_rule>()) {
        for (counted_attempts const attempts : every<counted_attempts>()) {
            average_policy const policy = policy_of(fails, attempts);
            auto const of_open = average(open, policy);
            RC_ASSERT(of_open.state() == knowledge::missing
                      || of_open == average(random.whole, policy));
        }
    }
}

/// What the policy says is one of the readings of a policy that does not say it.
RC_GTEST_PROP(transcript_average, by_a_full_policy_is_one_reading_of_an_open_one,
              (std::uint64_t seed)) {
    random_transcript const random{seed};
    auto const open =
        grade_point_average(random.whole, policy_of({}, {}, {}), uz, last_year).value();
    for (average_reading const& each : open.readings) {
        auto const one =
            grade_point_average(random.whole, policy_of(each.fails, each.attempts, each.span), uz,
                                last_year)
                .value();
        RC_ASSERT(one.readings == std::vector{each});
        RC_ASSERT(one.value == each.value);
    }
}

} // namespace
} // namespace jspu_coop
