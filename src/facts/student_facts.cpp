#include <jspu_coop/facts/student_facts.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>
#include <jspu_coop/records/programmes/programme_evidence.hpp>
#include <jspu_coop/records/study/transcript_average.hpp>

#include "base/detail/readings.hpp"
#include "facts/detail/absence.hpp"
#include "facts/detail/admission.hpp"
#include "facts/detail/joined.hpp"
#include "facts/detail/known_value.hpp"
#include "facts/detail/leave.hpp"
#include "facts/detail/names.hpp"
#include "records/programmes/detail/planned_periods.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <variant>

namespace jspu_coop {

namespace {

using detail::counted;
using detail::is;
using detail::known_value;
using detail::number_of;
using detail::on_day;

/// Reads the facts of one student on one day.
class student_reader {
public:
    student_reader(joint_programme const& programme, enrolment const& student, date const& day,
                   student_fact_terms const& terms)
        : programme_{programme}, student_{student}, day_{day}, terms_{terms},
          state_{state_on(student, programme, day)}, at_home_{transcript_on(student, programme.home,
                                                                            day)},
          leave_{student, day, programme.home, terms.first_admitted}, periods_{periods_asked()} {}

    /// From what the fact was reckoned that was read last: the entries of the history that tell it
    /// alone, else the whole history and the plan; nothing where the terms state it.
    [[nodiscard]] std::vector<fact_ground> take_grounds() {
        if (grounds_.empty() && !is_stated_) {
            grounds_ = {of_enrolment(), of_programme()};
        }
        is_stated_ = false;
        return std::exchange(grounds_, {});
    }

    /// Every fact that does not depend on grades or amounts.
    [[nodiscard]] known_value told(std::string const& name) {
        if (name == "study.year") {
            return counted(state_.year, "years");
        }
        if (name == "study.years_completed") {
            return counted(std::max<std::int64_t>(state_.year - 1, 0), "years");
        }
        if (name == "study.on_leave") {
            return is_on_leave();
        }
        if (name == "study.first_admitted_on") {
            rests_on_admission();
            return on_day(detail::first_admission(student_, day_, terms_.first_admitted));
        }
        if (name == "study.struck_off_on") {
            return struck_off_on();
        }
        if (name == "registered.at_home") {
            return is_registered(programme_.home);
        }
        if (name == "registered.at_host") {
            return of_periods([&](programme_period const& each) -> known_value {
                return is_registered(each.site);
            });
        }
        if (name == "nominated_on") {
            return nominated_on();
        }
        if (name == "passport.expires_on") {
            return last_day_of(paper_kind::passport);
        }
        return name == "insurance.expires_on" ? last_day_of(paper_kind::insurance) : known_value{};
    }

    /// What there is to tell of leave.
    [[nodiscard]] known_value told_of_leave(std::string const& name) {
        bool const is_of_last = name == "leave.begins_on" || name == "leave.ground";
        if (is_of_last && leave_.last() != nullptr) {
            rests_on(*leave_.last());
        }
        if (name == "study.leave_taken") {
            return detail::read_as<fact_value>(
                leave_.was_taken(), [](bool taken) -> fact_value { return boolean_value{taken}; });
        }
        if (name == "leave.begins_on") {
            return on_day(leave_.begins_on());
        }
        if (name == "leave.ground") {
            return leave_.ground();
        }
        return name == "leave.year" ? number_of(leave_.year(), "years")
                                    : number_of(leave_.number(), "leaves");
    }

    /// Hours that were missed in the semester of the terms.
    [[nodiscard]] result<known_value> missed_hours() const {
        return detail::missed_hours(at_home_, terms_);
    }

    /// The share that was missed of the subject of the terms.
    [[nodiscard]] known_value missed_share() const {
        return detail::missed_share(at_home_, terms_);
    }

    /// The host by the code that the schema lists for it.
    [[nodiscard]] known_value host(fact_description const& as) {
        grounds_ = {of_programme()};
        auto const* const type = std::get_if<code_type>(&as.type);
        if (type == nullptr) { // for the row to refuse
            return of_periods([](programme_period const& each) -> known_value {
                return {code_value{"host_institution", each.site.str()}};
            });
        }
        auto const lists = [&](std::string_view code) {
            return std::ranges::find(type->codes, code) != type->codes.end();
        };
        return of_periods([&](programme_period const& each) -> known_value {
            std::string_view const code =
                lists(each.site.str()) ? std::string_view{each.site.str()} : detail::any_other;
            return lists(code) ? known_value{code_value{type->vocabulary, std::string{code}}}
                               : known_value{};
        });
    }

    [[nodiscard]] result<known_value> failed_subjects() const {
        auto const evidence = evidence_on(student_, day_, terms_.scales);
        if (evidence.has_error()) {
            return evidence.error();
        }
        std::int64_t failed = 0;
        for (course_evidence const& each : evidence->courses) {
            bool const was_tried = each.attempts > 1 || each.in_progress == fact{false};
            if (each.passed == fact{true} || (!was_tried && each.in_progress == fact{true})) {
                continue;
            }
            if (!was_tried || each.passed.is_open()) {
                return known_value{};
            }
            ++failed;
        }
        return counted(failed, "subjects");
    }

    [[nodiscard]] result<known_value> credits_at_home(credit_system_id const& system) const {
        auto const earned = credits_earned(at_home_, system, terms_.scales);
        if (earned.has_error()) {
            return earned.error();
        }
        return earned->is_known()
                   ? known_value{decimal_value{earned->value().amount(), "credits_" + system.str()}}
                   : known_value{};
    }

    [[nodiscard]] result<known_value> average(average_fact const& by) const {
        std::optional<academic_year> last;
        for (course_attempt const& each : at_home_.attempts) {
            bool const ended = each.result != fact{attempt_result::in_progress};
            last = ended && (!last || *last < each.year) ? each.year : last;
        }
        if (!last) {
            return known_value::absent();
        }
        bool const is_of_all = by.reckoned.span == fact{average_span::whole_study};
        academic_year const year = is_of_all ? *last : terms_.average_year.value_or(*last);
        bool const has_ended = std::ranges::any_of(at_home_.attempts, [&](auto const& each) {
            return each.year == year && each.result != fact{attempt_result::in_progress};
        });
        if (!has_ended) {
            return known_value{};
        }
        auto const average = grade_point_average(at_home_, by.reckoned, by.scale, year);
        if (average.has_error()) {
            return average.error();
        }
        // What one reading alone leaves open is open: values that differ are not all there may be.
        std::vector<known_value> readings;
        for (average_reading const& each : average->readings) {
            readings.push_back(each.value.is_known()
                                   ? known_value{ratio_value{each.value.value(), by.type.unit}}
                               : each.value.is_absent() ? known_value::absent()
                                                        : known_value{});
        }
        return detail::joined(readings);
    }

    [[nodiscard]] result<known_value> paid_share() {
        grounds_ = {of_programme()};
        std::vector<known_value> shares;
        for (programme_period const& each : periods_) {
            auto share = paid_share_of(each);
            if (share.has_error()) {
                return share.error();
            }
            shares.push_back(*std::move(share));
        }
        return detail::joined(shares);
    }

private:
    [[nodiscard]] fact_ground of_programme() const {
        return {{"joint_programme", programme_.id.str()}, {}, {}};
    }
    [[nodiscard]] fact_ground of_enrolment(std::string path = {}) const {
        return {{"enrolment", student_.id.str()}, std::move(path), {}};
    }
    void rests_on(fact_ground ground) {
        if (std::ranges::find(grounds_, ground) == grounds_.end()) {
            grounds_.push_back(std::move(ground));
        }
    }
    void rests_on_entry(int sequence) {
        rests_on(of_enrolment(path_join("/history", static_cast<std::size_t>(sequence - 1))));
    }
    void rests_on(history_entry<enrolment_event> const& entry) { rests_on_entry(entry.sequence); }

    /// What whoever asks states of the first admission is not reckoned.
    void rests_on_admission() {
        fact<date> const& stated = terms_.first_admitted;
        is_stated_ = stated.is_known() || stated.state() == knowledge::conflicting;
        if (auto const here = detail::admission(student_, day_); here && !is_stated_) {
            rests_on_entry(here->sequence);
        }
    }

    /// The period asked for, by each source of the placement.
    [[nodiscard]] std::vector<programme_period> periods_asked() const {
        std::vector<programme_period> found;
        if (terms_.period) {
            for (auto const& each : detail::planned_periods(programme_, *terms_.period)) {
                found.push_back(*each.period);
            }
        }
        return found;
    }

    template <class Read>
    [[nodiscard]] known_value of_periods(Read const& read) const {
        std::vector<known_value> all;
        for (programme_period const& each : periods_) {
            all.push_back(read(each));
        }
        return detail::joined(all);
    }

    /// Who fell at a site with another's act is on leave there no more.
    [[nodiscard]] known_value is_on_leave() const {
        known_value on_leave = is(false);
        for (site_state const& each : state_.sites) {
            if (each.standing != site_standing::on_leave) {
                continue;
            }
            fact<bool> const has_fallen = is_struck_off(each);
            if (has_fallen == fact{false}) {
                return is(true);
            }
            if (has_fallen.is_open()) {
                on_leave = {};
            }
        }
        return on_leave;
    }

    [[nodiscard]] known_value is_registered(party_id const& site) const {
        site_state const* const there = find_site(state_, site);
        if (there == nullptr) {
            return is(false);
        }
        fact<bool> const is_out = is_struck_off(*there);
        return is_out.is_known() ? is(!is_out.value()) : known_value{};
    }

    /// The day on which the student was struck off at home, or fell there.
    [[nodiscard]] known_value struck_off_on() const {
        site_state const* const there = find_site(state_, programme_.home);
        if (there == nullptr) {
            return known_value::absent();
        }
        if (there->standing == site_standing::struck_off) {
            return fact_value{date_value{there->since}};
        }
        return detail::read_as<fact_value>(
            there->fell, [](site_fall const& each) -> fact_value { return date_value{each.on}; });
    }

    /// The last event for which a test holds, and its entry; null where there is none.
    template <class Event, class Test>
    [[nodiscard]] history_entry<enrolment_event> const* last(Test const& test) const {
        history_entry<enrolment_event> const* found = nullptr;
        for (auto const* const each : student_.history.effective()) {
            auto const* const event = std::get_if<Event>(&each->event);
            if (each->effect <= day_ && event != nullptr && test(*event)) {
                found = each;
            }
        }
        return found;
    }

    [[nodiscard]] known_value nominated_on() {
        if (!terms_.period) {
            return {};
        }
        auto const* const entry = last<period_stepped>([&](period_stepped const& each) {
            return each.period == *terms_.period && each.step == period_step::nominated;
        });
        if (entry == nullptr) {
            return known_value::absent();
        }
        rests_on(*entry);
        return fact_value{date_value{entry->effect}};
    }

    [[nodiscard]] known_value last_day_of(paper_kind kind) {
        auto const* const entry =
            last<paper_issued>([&](paper_issued const& each) { return each.paper == kind; });
        if (entry == nullptr) {
            return {};
        }
        rests_on(*entry);
        fact<date> const& until = std::get<paper_issued>(entry->event).last_day;
        return until.is_absent() ? fact_value{date_value{date::max()}} : on_day(until);
    }

    /// What was paid for a period to an institution by the day.
    [[nodiscard]] result<money> paid(programme_period_id const& period, party_id const& payee,
                                     currency in) {
        std::vector<money> amounts;
        for (auto const* const each : student_.history.effective()) {
            auto const* const event = std::get_if<period_paid>(&each->event);
            if (event != nullptr && each->effect <= day_ && event->period == period
                && event->payee == payee) {
                amounts.push_back(event->amount);
                rests_on(*each);
            }
        }
        if (amounts.empty()) { // of all that happened, nothing
            rests_on(of_enrolment());
        }
        return sum(in, amounts);
    }

    /// Of several fees, and of one that is not known, no share is told. Where nothing is to be
    /// paid, all is.
    /// Whether the period is so many whole academic years, none of which was studied twice: of a
    /// part of one, and of one more, no fee of a year says what is paid.
    [[nodiscard]] bool is_of_whole_years(programme_period const& period) const {
        std::int64_t const semesters = programme_.semesters_a_year;
        bool const is_whole =
            (period.first_semester - 1) % semesters == 0 && period.last_semester % semesters == 0;
        return is_whole && last<student_kept_back>([&](student_kept_back const& each) {
                               return (period.first_semester - 1) / semesters < each.year
                                      && each.year <= period.last_semester / semesters;
                           }) == nullptr;
    }

    /// Of several fees, and of one that is not known, no share is told.
    [[nodiscard]] result<known_value> paid_share_of(programme_period const& period) {
        std::vector<period_fee const*> own;
        for (period_fee const& each : period.fees) {
            if (!each.payer.is_known()) { // by the student, or perhaps
                own.push_back(&each);
            }
        }
        if (own.size() != 1 || !own.front()->payer.is_absent() || own.front()->amount.is_open()) {
            return known_value{};
        }
        period_fee const& fee = *own.front();
        if (fee.amount.is_absent()) {
            return known_value{ratio_value{ratio{1}, {}}};
        }
        if (!is_of_whole_years(period)) {
            return known_value{};
        }
        auto const all = paid(period.id, fee.payee, fee.amount.value().currency());
        if (all.has_error()) {
            return all.error();
        }
        std::int64_t const years =
            (period.last_semester - period.first_semester + 1) / programme_.semesters_a_year;
        auto const whole = multiply(fee.amount.value(), years);
        if (whole.has_error()) {
            return whole.error();
        }
        auto const share = ratio::make(all->minor_units(), whole->minor_units());
        if (share.has_error()) {
            return share.error();
        }
        return known_value{ratio_value{std::min(*share, ratio{1}), {}}};
    }

    joint_programme const& programme_;
    enrolment const& student_;
    date day_;
    student_fact_terms const& terms_;
    enrolment_state state_;
    transcript at_home_;
    detail::leave_reader leave_;
    std::vector<programme_period> periods_;
    std::vector<fact_ground> grounds_{}; // of the fact that is read
    bool is_stated_{false};              // it is no record that tells it
};

/// What is known of one fact; none where it is none of the library's.
[[nodiscard]] result<std::optional<known_value>>
read(student_reader& from, fact_description const& as, student_fact_terms const& terms) {
    std::string const& name = as.name.str();
    auto const made = [](result<known_value> known) -> result<std::optional<known_value>> {
        if (known.has_error()) {
            return known.error();
        }
        return std::optional{*std::move(known)};
    };
    auto const average = std::ranges::find(terms.averages, as.name, &average_fact::name);
    if (average != terms.averages.end()) {
        return made(from.average(*average));
    }
    if (name == "study.failed_subjects") {
        return made(from.failed_subjects());
    }
    if (name == "study.credits_earned" && terms.credits_in) {
        return made(from.credits_at_home(*terms.credits_in));
    }
    if (name == "fees.paid_share") {
        return made(from.paid_share());
    }
    if (name == "absence.hours_of_semester") {
        return made(from.missed_hours());
    }
    if (name == "absence.share_of_subject") {
        return std::optional{from.missed_share()};
    }
    if (name == "host.institution") {
        return std::optional{from.host(as)};
    }
    static constexpr std::array of_leave{"study.leave_taken", "leave.begins_on", "leave.ground",
                                         "leave.year", "leave.number"};
    if (std::ranges::find(of_leave, name) != of_leave.end()) {
        return std::optional{from.told_of_leave(name)};
    }
    static constexpr std::array told{"study.year",          "study.years_completed",
                                     "study.on_leave",      "study.first_admitted_on",
                                     "study.struck_off_on", "registered.at_home",
                                     "registered.at_host",  "nominated_on",
                                     "passport.expires_on", "insurance.expires_on"};
    if (std::ranges::find(told, name) == told.end()) {
        return std::optional<known_value>{};
    }
    return std::optional{from.told(name)};
}

} // namespace

result<void> set_student_facts(fact_row& row, joint_programme const& programme,
                               enrolment const& student, date const& day,
                               student_fact_terms const& terms) {
    student_reader from{programme, student, day, terms};
    fact_row filled = row;
    for (fact_description const& each : row.schema().facts) {
        auto known = read(from, each, terms);
        if (known.has_error()) {
            return known.error();
        }
        std::vector<fact_ground> grounds = from.take_grounds();
        if (!*known) {
            continue;
        }
        // Where a schema takes everybody to have one, that there is none is not known yet.
        bool const has_none =
            (*known)->is_absent() && !each.traits.contains(fact_trait::may_be_absent);
        known_value said = has_none ? known_value{} : **std::move(known);
        std::optional<fact_provenance> reckoned;
        if (said.state() != knowledge::missing && !grounds.empty()) {
            reckoned = fact_provenance{std::move(grounds), day, {}};
        }
        auto const done = filled.set(each.name, std::move(said), {}, std::move(reckoned));
        if (done.has_error()) {
            return done.error();
        }
    }
    row = std::move(filled);
    return {};
}

} // namespace jspu_coop
