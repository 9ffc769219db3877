#include <jspu_coop/questions/student_stays.hpp>

#include "questions/detail/programme_facts.hpp"
#include "questions/student_stays/gathered_stays.hpp"
#include "questions/student_stays/stay_days.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <stdexcept>
#include <utility>
#include <variant>

namespace jspu_coop {

namespace detail {

namespace {

/// Makes the stays of one student.
class stay_gatherer {
public:
    /// @param student as known on the day of the view
    stay_gatherer(view const& records, joint_programme const& programme, enrolment const& student)
        : records_{records}, programme_{programme}, student_{student} {}

    [[nodiscard]] std::vector<student_stay> gather() const {
        std::vector<student_stay> all;
        for (programme_period_id const& period : periods()) {
            auto const readings = places_of(period);
            auto const rounds = rounds_of(student_, period);
            for (std::size_t at = 0; at < rounds.size() && !readings.empty(); ++at) {
                if (at + 1 == rounds.size() || way_in(rounds[at]).ended) {
                    all.push_back(made(period, stays_before(rounds, at), rounds[at], readings));
                }
            }
        }
        std::erase_if(all, [&](student_stay const& each) { return is_recorded(each); });
        return all;
    }

    /// The stay after all that are over; nothing of a period at home.
    [[nodiscard]] std::optional<student_stay> coming(programme_period_id const& period) const {
        auto const readings = places_of(period);
        auto const rounds = rounds_of(student_, period);
        return readings.empty()
                   ? std::nullopt
                   : std::optional{made(period, stays_before(rounds, rounds.size()), {}, readings)};
    }

private:
    /// Whether the register has the stay as an activity: with its id, or as a period of the
    /// programme in which the student takes part.
    [[nodiscard]] bool is_recorded(student_stay const& of) const {
        bool is_there = records_.find_activity(of.stay.id) != nullptr;
        auto const look_at = [&](std::shared_ptr<activity const> const& each) {
            is_there = is_there || (records_.knows(*each) && is_same(of, *each));
            return !is_there;
        };
        records_.records().activities_with(student_.student, look_at);
        return is_there;
    }

    /// Whether an activity is the stay. Where the one does not tell its semesters or its days, the
    /// other may be on any.
    [[nodiscard]] bool is_same(student_stay const& of, activity const& recorded) const {
        auto const* const found = std::get_if<joint_programme_period>(&recorded.detail);
        if (found == nullptr || found->joint_programme != fact{programme_.id}) {
            return false;
        }
        bool const is_student =
            found->student.person == fact{student_.student}
            || std::ranges::any_of(recorded.participations, [&](participation const& each) {
                   return each.person == fact{student_.student};
               });
        auto const* const own = std::get_if<joint_programme_period>(&of.stay.detail);
        auto const differ = [](auto const& one, auto const& other) {
            return one.is_known() && other.is_known() && one.value() != other.value();
        };
        bool const is_elsewhere =
            own != nullptr
            && (own->host != found->host || differ(own->first_semester, found->first_semester)
                || differ(own->last_semester, found->last_semester));
        bool const is_apart = of.stay.period.is_known() && recorded.period.is_known()
                              && !of.stay.period.value().overlaps(recorded.period.value());
        return is_student && !is_elsewhere && !is_apart;
    }

    /// The periods towards which something happened.
    [[nodiscard]] std::set<programme_period_id> periods() const {
        std::set<programme_period_id> found;
        for (auto const* const each : student_.history.effective()) {
            if (auto const* const step = std::get_if<period_stepped>(&each->event)) {
                found.insert(step->period);
            }
        }
        return found;
    }

    /// Where a period away from home may be: by the sources that have it, else any other site.
    [[nodiscard]] std::vector<period_reading> places_of(programme_period_id const& period) const {
        std::vector<period_reading> places;
        auto const readings = readings_of(programme_, period);
        for (programme_period const* const each : readings) {
            places.push_back({each->site, each});
        }
        if (readings.empty() && programme_.placement.is_open()) {
            for (programme_site const& each : programme_.sites) {
                places.push_back({each.institution, nullptr});
            }
        }
        std::erase_if(places,
                      [&](period_reading const& each) { return each.site == programme_.home; });
        return places;
    }

    [[nodiscard]] student_stay made(programme_period_id const& period, std::size_t before,
                                    stay_round const& round,
                                    std::vector<period_reading> const& readings) const {
        stay_days told = days_of(records_, programme_, student_, period, round, readings);
        std::set<party_id> hosts;
        std::vector<programme_period const*> periods;
        for (period_reading const& each : readings) {
            hosts.insert(each.site);
            if (each.period != nullptr) {
                periods.push_back(each.period);
            }
        }
        if (hosts.size() > 1) {
            note_open(told.missing, programme_.placement,
                      {"joint_programme", programme_.id.str(), "/placement"});
        }
        auto const last = told.days.is_known() ? told.days.value().last() : std::nullopt;
        student_stay stay{student_.id, period,
                          untold_stay(programme_, student_, stay_id(student_, period, before),
                                      detail_at(hosts, periods, round), std::move(told.days)),
                          std::move(told.missing)};
        tell_round(stay.stay, round, last).value(); // legal steps of a student are legal here
        return stay;
    }

    /// At one host, or at one of several.
    [[nodiscard]] activity_detail detail_at(std::set<party_id> const& hosts,
                                            std::vector<programme_period const*> const& periods,
                                            stay_round const& round) const {
        auto const nominated = round.empty() ? fact<date>::absent() : fact{round.front()->effect};
        joint_programme_period at_first =
            detail_in(programme_, student_, periods, *hosts.begin(), nominated);
        if (hosts.size() == 1) {
            return at_first;
        }
        return other_activity{scope::joint_academic_programme,
                              programme_.home,
                              {hosts.begin(), hosts.end()},
                              std::move(at_first.student)};
    }

    view const& records_;
    joint_programme const& programme_;
    enrolment const& student_;
};

} // namespace

std::vector<student_stay> student_stays_of(view const& records,
                                           std::shared_ptr<enrolment const> const& stored,
                                           joint_programme const& programme) {
    auto const known = records.as_known(stored);
    return known ? stay_gatherer{records, programme, *known}.gather() : std::vector<student_stay>{};
}

std::vector<student_stay> student_stays_on(view const& records, joint_programme const& programme) {
    std::vector<student_stay> all;
    records.records().enrolments_on(programme.id,
                                    [&](std::shared_ptr<enrolment const> const& each) {
                                        auto found = student_stays_of(records, each, programme);
                                        std::ranges::move(found, std::back_inserter(all));
                                        return true;
                                    });
    return all;
}

std::vector<student_stay> student_stays_with(view const& records, person_id const& person) {
    std::vector<student_stay> all;
    records.records().enrolments_of(person, [&](std::shared_ptr<enrolment const> const& each) {
        auto const programme = records.records().find(each->programme);
        auto found = student_stays_of(records, each, *programme);
        std::ranges::move(found, std::back_inserter(all));
        return true;
    });
    return all;
}

} // namespace detail

std::vector<student_stay> student_stays_in(view const& records) {
    std::vector<student_stay> all;
    records.records().each_enrolment([&](std::shared_ptr<enrolment const> const& each) {
        auto const programme = records.records().find(each->programme);
        auto found = detail::student_stays_of(records, each, *programme);
        std::ranges::move(found, std::back_inserter(all));
        return true;
    });
    return all;
}

student_stay coming_stay(view const& records, enrolment_id const& student,
                         programme_period_id const& period) {
    auto const known = records.find_enrolment(student);
    if (!known) {
        throw std::invalid_argument{"no enrolment that is known: " + student.str()};
    }
    auto const programme = records.records().find(known->programme);
    auto coming = detail::stay_gatherer{records, *programme, *known}.coming(period);
    if (!coming) {
        throw std::invalid_argument{"no period away from the home institution: " + period.str()};
    }
    return *std::move(coming);
}

} // namespace jspu_coop
