#include "questions/who/stays.hpp"

#include <jspu_coop/records/activities/participation_state.hpp>

#include "questions/student_stays/gathered_stays.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// Who goes where, by the detail of an activity.
struct way {
    bool is_gone{true}; ///< false where nobody goes anywhere
    fact<party_id> home{};
    fact<party_id> place{};
    std::string home_path{"/detail/home"};
    std::string place_path{"/detail/host"};
    bool is_guest{false};
    bool teaches{false};
    std::optional<country> held_in{};
};

/// Where the host may be absent, the home party holds it itself.
fact<party_id> or_home(fact<party_id> const& host, party_id const& home) {
    return host.is_absent() ? fact{home} : host;
}

struct way_finder {
    way operator()(exchange_stay const& of) const { return {true, of.home, of.host}; }
    way operator()(internship const& of) const { return {true, of.home, of.host}; }
    way operator()(joint_programme_period const& of) const { return {true, of.home, of.host}; }
    way operator()(short_term_training const& of) const {
        return {of.mode != attendance_mode::online, of.home, of.host};
    }
    way operator()(faculty_development const& of) const {
        return {of.mode != attendance_mode::online, of.home, or_home(of.host, of.home)};
    }
    way operator()(event_participation const& of) const {
        way made{of.mode != attendance_mode::online, of.home, or_home(of.organiser, of.home)};
        made.place_path = "/detail/organiser";
        made.held_in = of.country;
        return made;
    }
    way operator()(programme_participation const& of) const {
        way made{of.mode != attendance_mode::online, of.home, of.organiser};
        made.place_path = "/detail/organiser";
        return made;
    }
    way operator()(expert_visit const& of) const {
        way made{true, of.home, of.host};
        made.is_guest = true;
        made.teaches = of.course.is_known();
        return made;
    }
    way operator()(other_activity const& of) const {
        way made{of.traveller.has_value() && !of.partners.empty(), of.home};
        made.place_path = "/detail/partners";
        if (of.partners.size() == 1) {
            made.place = of.partners.front();
        } else if (made.is_gone) {
            made.place = fact<party_id>::conflicting(of.partners); // at one of them
        }
        return made;
    }
    way operator()(research_project const&) const { return {false}; }
    way operator()(publication const&) const { return {false}; }
    way operator()(knowledge_exchange const&) const { return {false}; }
};

class stay_maker {
public:
    explicit stay_maker(std::shared_ptr<activity const> const& of)
        : of_{of}, way_{std::visit(way_finder{}, of->detail)} {}

    [[nodiscard]] bool is_gone() const noexcept { return way_.is_gone; }

    /// @param who null where nobody is listed
    [[nodiscard]] stay make(participation const* who) const {
        participation_state state;
        if (who != nullptr) {
            state = who->history.replay(participation_rules{}).value();
        }
        bool const holds = state.last && holds_place(*state.last);
        bool const is_seen = state.arrived || state.ended;
        stay made{{person_of(who), holds ? outcome::satisfied : outcome::undetermined,
                   cases_of(of_->period, state.arrived, state.ended), way_.place, way_.teaches},
                  of_,
                  who ? std::optional{who->id} : std::nullopt,
                  state.last,
                  is_seen ? outcome::satisfied : outcome::undetermined,
                  way_.home,
                  way_.is_guest};
        std::string const own =
            who ? "/participations/" + to_string(who->id) : std::string{"/participations"};
        made.taking_place_missing = {place(who ? own + "/history" : own).when(knowledge::missing)};
        if (!(state.arrived && state.ended)) {
            note(made.days_missing, of_->period.state(), "/period");
        }
        note(made.home_missing, way_.home.state(), way_.home_path);
        bool const is_one_of = std::holds_alternative<other_activity>(of_->detail);
        note(made.place_missing,
             is_one_of && way_.place.is_open() ? knowledge::missing : way_.place.state(),
             way_.place_path);
        note(made.person_missing, made.person.state(), who ? own + "/person" : own);
        made.held_in = way_.held_in;
        made.location_missing = {place("/detail/country").when(knowledge::missing)};
        return made;
    }

private:
    [[nodiscard]] fact_place place(std::string path) const {
        return {"activity", to_string(of_->id), std::move(path)};
    }

    void note(std::vector<missing_fact>& where, knowledge state, std::string const& path) const {
        if (state == knowledge::missing || state == knowledge::conflicting) {
            where.push_back(place(path).when(state));
        }
    }

    [[nodiscard]] fact<person_id> person_of(participation const* who) const {
        if (who != nullptr && who->person.state() != knowledge::missing) {
            return who->person;
        }
        // Of several who take part it is not said which one the detail describes.
        participant const* const described =
            of_->participations.size() > 1 ? nullptr : traveller_of(*of_);
        return described ? described->person : fact<person_id>{};
    }

    std::shared_ptr<activity const> const& of_;
    way way_;
};

} // namespace

std::vector<stay> stays_of(std::shared_ptr<activity const> const& of) {
    stay_maker const maker{of};
    std::vector<stay> all;
    if (!maker.is_gone()) {
        return all;
    }
    if (of->participations.empty()) {
        all.push_back(maker.make(nullptr));
    }
    for (participation const& each : of->participations) {
        stay made = maker.make(&each);
        if (made.last != participation_step::withdrawn
            && made.last != participation_step::refused) {
            all.push_back(std::move(made));
        }
    }
    std::sort(all.begin(), all.end(),
              [](stay const& left, stay const& right) { return left.who < right.who; });
    return all;
}

std::vector<stay> stays_of(student_stay const& of) {
    std::vector<stay> all = stays_of(std::make_shared<activity const>(of.stay));
    for (stay& each : all) {
        tell_of_student(each.days_missing, of.missing);
        tell_of_student(each.place_missing, of.missing);
    }
    return all;
}

std::optional<stay> planned_stay(std::shared_ptr<activity const> const& of,
                                 participation const& who) {
    stay_maker const maker{of};
    if (!maker.is_gone()) {
        return std::nullopt;
    }
    stay made = maker.make(&who);
    made.takes_place = outcome::satisfied;
    return made;
}

std::vector<stay> stays_with(view const& records, person_id const& person,
                             activity_id const* except) {
    std::vector<stay> all;
    records.records().activities_with(person, [&](std::shared_ptr<activity const> const& found) {
        if ((except == nullptr || found->id != *except) && records.knows(*found)) {
            for (stay& each : stays_of(records.with_known_histories(found))) {
                auto const& claims = each.person.claims();
                bool const may_be = std::find(claims.begin(), claims.end(), person) != claims.end();
                if (may_be || each.person == fact{person}) {
                    all.push_back(std::move(each));
                }
            }
        }
        return true;
    });
    for (student_stay const& each : student_stays_with(records, person)) {
        if (except == nullptr || each.stay.id != *except) {
            auto found = stays_of(each);
            std::move(found.begin(), found.end(), std::back_inserter(all));
        }
    }
    return all;
}

} // namespace jspu_coop::detail
