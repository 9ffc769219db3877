#include <jspu_coop/questions/office_open.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "questions/detail/working_calendar.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <variant>

namespace jspu_coop {

namespace {

[[noreturn]] void refuse(office_reference const& which) {
    std::string const unit = which.unit ? ", unit " + to_string(*which.unit) : std::string{};
    throw std::invalid_argument{"there is no contact " + std::to_string(which.contact) + " of "
                                + to_string(which.party) + unit};
}

/// The contacts of a party, or of a unit of it, and where they stand.
struct contact_list {
    std::vector<contact> const* all{nullptr};
    std::string path{};
};

contact_list contacts_of(party const& of, std::optional<unit_id> const& unit) {
    if (!unit) {
        return {&detail::contacts_of(of), "/contacts/"};
    }
    auto const* const school = std::get_if<institution>(&of);
    for (std::size_t at = 0; school != nullptr && at < school->units.size(); ++at) {
        if (school->units[at].id == *unit) {
            return {&school->units[at].contacts, "/units/" + std::to_string(at) + "/contacts/"};
        }
    }
    return {};
}

missing_fact fact_behind(calendar_gap const& gap, party_id const& party, std::string const& hours) {
    char const* const path = gap.part == calendar_part::week       ? "/working_week"
                             : gap.part == calendar_part::holidays ? "/holidays"
                                                                   : hours.c_str();
    return fact_place{"party", to_string(party), path}.when(knowledge::missing);
}

finding cause_of(opening const& why) {
    finding out = found("office." + to_string(why.cause), outcome_of(why.open));
    for (text const& each : why.names) {
        out.values["names"].emplace_back(each);
    }
    return out;
}

finding next_of(office_answer const& answer) {
    if (!answer.next) {
        return found("office.next", outcome::undetermined);
    }
    return found("office.next", outcome::satisfied,
                 {{"day", {answer.next->day}}, {"time", {to_string(answer.next->time)}}});
}

} // namespace

office_answer office_open(view const& records, office_reference const& which,
                          local_moment const& at) {
    auto const who = records.records().find(which.party);
    contact_list const listed = who ? contacts_of(*who, which.unit) : contact_list{};
    if (listed.all == nullptr || listed.all->size() <= which.contact) {
        refuse(which);
    }
    contact const& office = (*listed.all)[which.contact];
    auto const worked = detail::working_calendar_of(who.get());
    fact<working_week> const week = worked.week ? fact{*worked.week} : fact<working_week>{};
    holiday_calendar const holidays = worked.holidays.value_or(holiday_calendar{});
    office_hours const hours = office.hours.value_or(office_hours{});
    std::string const path = listed.path + std::to_string(which.contact) + "/hours";

    office_answer out{which, office.role, at, outcome::undetermined, {}, {}, {}};
    auto const now = is_open(at, hours, week, holidays);
    if (opening const* const known = now.get()) {
        out.open = outcome_of(known->open);
        out.why = *known;
    }
    auto const next = next_opening(at, hours, week, holidays);
    if (local_moment const* const known = next.get()) {
        out.next = *known;
    }
    for (auto const& gaps : {now.gaps(), next.gaps()}) {
        for (calendar_gap const& each : gaps) {
            if (each.part != calendar_part::end_of_dates) { // nobody could record what comes then
                merge_into(out.missing, {fact_behind(each, which.party, path)});
            }
        }
    }
    return out;
}

finding explanation_of(office_answer const& answer) {
    finding root = found("office.open", answer.open,
                         {{"party", {record_reference{"party", to_string(answer.office.party)}}},
                          {"role", {answer.role}},
                          {"day", {answer.at.day}},
                          {"time", {to_string(answer.at.time)}}});
    bool const is_unknown = answer.open == outcome::undetermined;
    if (is_unknown) {
        root.missing = answer.missing;
    }
    if (answer.why) {
        root.because.push_back(cause_of(*answer.why));
    }
    if (answer.open != outcome::satisfied) {
        root.because.push_back(next_of(answer));
        if (!answer.next && !is_unknown) {
            root.because.back().missing = answer.missing;
        }
    }
    return root;
}

} // namespace jspu_coop
