#include "questions/reminders/student_fees.hpp"

#include <jspu_coop/questions/period_fees.hpp>

#include "base/detail/readings.hpp"
#include "questions/detail/calendar_gaps.hpp"
#include "questions/detail/programme_facts.hpp"
#include "questions/student_stays/study_years.hpp"
#include "records/programmes/detail/planned_periods.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// The academic years of a student in a period, or why they are not known.
struct told_years {
    std::vector<programme_year> years{};
    std::vector<missing_fact> missing{};
};

bool are_alike(told_years const& one, told_years const& other) {
    return one.missing == other.missing
           && std::ranges::equal(one.years, other.years,
                                 [](programme_year const& left, programme_year const& right) {
                                     return left.first_day == right.first_day
                                            && left.first_semester == right.first_semester;
                                 });
}

/// Whether the student is in a period away from home for certain: nobody pays for one to which no
/// host has accepted them.
bool goes_to(known_student const& of, programme_period const& period) {
    if (period.site == of.programme.home) {
        return true;
    }
    auto const found = std::ranges::find(of.state.periods, period.id, &period_state::period);
    using enum period_step;
    return found != of.state.periods.end()
           && (found->last == accepted || found->last == departed || found->last == arrived
               || found->last == returned);
}

/// Whether a year of study of those was repeated by the day: with which semester it began the
/// second time no history says.
bool was_repeated(enrolment const& student, std::int64_t first, std::int64_t last, date day) {
    return std::ranges::any_of(student.history.effective(), [&](auto const* each) {
        auto const* const kept = std::get_if<student_kept_back>(&each->event);
        return kept != nullptr && each->effect <= day && first <= kept->year && kept->year <= last;
    });
}

/// The first day of an academic year at a site, for a year of study.
std::optional<date> first_day_at(view const& records, party_id const& site, academic_year year,
                                 std::int64_t year_of_study, std::vector<missing_fact>& missing) {
    auto const found = records.records().find(site);
    auto const* const school = found ? std::get_if<institution>(found.get()) : nullptr;
    if (school == nullptr || !school->calendar) {
        merge_into(missing, {{"party", site.str(), "/calendar", open_cause::missing}});
        return std::nullopt;
    }
    auto const* const row = row_of(*school->calendar, year, static_cast<int>(year_of_study));
    if (row == nullptr) {
        merge_into(missing, {not_told(site, year)});
        return std::nullopt;
    }
    return row->first;
}

/// The academic years that the student has begun in a period by the day asked about.
told_years years_in(reminder_collector const& into, known_student const& of,
                    programme_period const& period) {
    std::int64_t const a_year = of.programme.semesters_a_year;
    std::int64_t const first = (period.first_semester - 1) / a_year + 1;
    std::int64_t const last = std::min((period.last_semester - 1) / a_year + 1, of.state.year);
    told_years told;
    if (last < first || !goes_to(of, period)) {
        return told;
    }
    bool const is_repeated = was_repeated(of.student, first, last, into.day());
    for (std::int64_t each = first; each <= last; ++each) {
        auto const year = is_repeated ? std::nullopt : year_of_study_in(of.student, each, into.day());
        if (!year) {
            return {{}, {place_of(of.student, period.id, "years").when(knowledge::missing)}};
        }
        auto const day = first_day_at(into.records(), period.site, *year, each, told.missing);
        if (day) {
            told.years.push_back({*day, (each - 1) * a_year + 1});
        }
    }
    return told.missing.empty() ? told : told_years{{}, told.missing};
}

/// The same by each source of the placement; open where they differ.
told_years years_in(reminder_collector const& into, known_student const& of,
                    programme_period_id const& period) {
    std::optional<told_years> told;
    for (planned_period const& each : planned_periods(of.programme, period)) {
        told_years const one = years_in(into, of, *each.period);
        if (told && !are_alike(*told, one)) {
            return {{}, {place_of(of.student, period, "years").when(knowledge::missing)}};
        }
        told = one;
    }
    return *std::move(told);
}

void remind_of_part(reminder_collector& into, known_student const& of,
                    programme_period_id const& period, fee_account const& account, date by,
                    money const& amount) {
    if (into.end() < by) {
        return;
    }
    reminder& made = remind_of_period(into, of, period, reminder_kind::payment_due, by);
    made.from = paper_provider::participant;
    made.payee = account.payee;
    made.amount = amount;
    made.sources.insert(made.sources.end(), account.cited_as.begin(), account.cited_as.end());
}

/// What is overdue in one sum, and then day by day what comes to it.
void remind_of_account(reminder_collector& into, known_student const& of,
                       programme_period_id const& period, fee_account const& account) {
    std::int64_t told = 0;
    if (account.overdue) {
        date const by = account.overdue_since->previous().value();
        remind_of_part(into, of, period, account, by, *account.overdue);
        told = account.overdue->minor_units();
    }
    for (instalment const& each : account.ahead) {
        std::int64_t const more = each.amount.minor_units() - told;
        if (more > 0) {
            remind_of_part(into, of, period, account, each.due,
                           money{more, each.amount.currency()});
            told = each.amount.minor_units();
        }
    }
    for (auto const* const open : {&account.missing, &account.ahead_missing}) {
        for (missing_fact const& each : *open) {
            into.note(each);
        }
    }
}

void remind_of_fees(reminder_collector& into, known_student const& of,
                    programme_period_id const& period) {
    told_years const told = years_in(into, of, period);
    for (missing_fact const& each : told.missing) {
        into.note(each);
    }
    if (told.years.empty()) {
        return;
    }
    auto const fees = period_fees_on(of.programme, of.student, period, told.years, into.day());
    if (fees.has_error()) { // nobody can say what lacks: in no currency that is asked for, say
        into.note(place_of(of.student, period, "payments").when(knowledge::conflicting));
        return;
    }
    if (fees->accounts.empty()) {
        for (missing_fact const& each : fees->missing) {
            into.note(each);
        }
    }
    for (fee_account const& each : fees->accounts) {
        remind_of_account(into, of, period, each);
    }
}

} // namespace

void remind_of_fees(reminder_collector& into, known_student const& of) {
    std::set<programme_period_id> told;
    for (programme_placement const* const source : readings_of(of.programme.placement)) {
        for (programme_period const& each : source->periods) {
            if (may_cost(each) && told.insert(each.id).second) {
                remind_of_fees(into, of, each.id);
            }
        }
    }
}

} // namespace jspu_coop::detail
