#include "questions/statistics/sides.hpp"

#include <variant>

namespace jspu_coop::detail {

namespace {

activity_side certain(party_id const& who, char const* path) {
    return {&who, nullptr, path};
}

activity_side told(fact<party_id> const& who, char const* path) {
    return {who.get(), &who, path};
}

/// Fills the sides of each kind of activity; what is not set stays as for a project: nobody goes.
class side_filler {
public:
    explicit side_filler(activity_sides& into) : into_{into} {}

    void operator()(exchange_stay const& of) const { travel(of, of.traveller); }
    void operator()(internship const& of) const { travel(of, of.traveller); }
    void operator()(short_term_training const& of) const {
        travel(of, of.traveller);
        into_.somebody_goes = of.mode != attendance_mode::online;
    }
    void operator()(joint_programme_period const& of) const {
        travel(of, of.student, "/detail/student/category");
    }
    void operator()(faculty_development const& of) const {
        from(certain(of.home, "/detail/home"), of.traveller.category, "/detail/traveller/category");
        into_.to.push_back(told(of.host, "/detail/host"));
        into_.somebody_goes = of.mode != attendance_mode::online;
        into_.may_be_own = true;
    }
    void operator()(event_participation const& of) const {
        from(certain(of.home, "/detail/home"), of.attendee.category, "/detail/attendee/category");
        into_.to.push_back(told(of.organiser, "/detail/organiser"));
        into_.somebody_goes = of.mode != attendance_mode::online;
        into_.may_be_own = true;
    }
    void operator()(programme_participation const& of) const {
        from(certain(of.home, "/detail/home"), of.traveller.category, "/detail/traveller/category");
        into_.to.push_back(certain(of.organiser, "/detail/organiser"));
        into_.somebody_goes = of.mode != attendance_mode::online;
    }
    void operator()(expert_visit const& of) const {
        from(told(of.home, "/detail/home"), of.expert.category, "/detail/expert/category");
        into_.to.push_back(certain(of.host, "/detail/host"));
        into_.somebody_goes = true;
    }
    void operator()(research_project const& of) const {
        together(of.coordinator, of.partners);
        add(of.associated_partners);
    }
    void operator()(publication const& of) const { together(of.home, of.partners); }
    void operator()(knowledge_exchange const& of) const { together(of.home, of.partners); }
    void operator()(other_activity const& of) const {
        together(of.home, of.partners);
        if (of.traveller) {
            into_.category = &of.traveller->category;
            into_.category_path = "/detail/traveller/category";
            into_.somebody_goes = true;
        }
    }

private:
    void from(activity_side side, fact<person_category> const& category, char const* path) const {
        into_.from = side;
        into_.category = &category;
        into_.category_path = path;
    }

    template <class Stay>
    void travel(Stay const& of, participant const& who,
                char const* path = "/detail/traveller/category") const {
        from(certain(of.home, "/detail/home"), who.category, path);
        into_.to.push_back(certain(of.host, "/detail/host"));
        into_.somebody_goes = true;
    }

    void together(party_id const& lead, std::vector<party_id> const& partners) const {
        into_.from = certain(lead, "/detail/home");
        add(partners);
    }

    void add(std::vector<party_id> const& partners) const {
        for (party_id const& each : partners) {
            into_.to.push_back(certain(each, "/detail/partners"));
        }
    }

    activity_sides& into_;
};

} // namespace

activity_sides const& sides_reader::operator()(activity const& of) {
    sides_.to.clear();
    sides_.somebody_goes = false;
    sides_.may_be_own = false;
    sides_.category = nullptr;
    sides_.category_path = nullptr;
    std::visit(side_filler{sides_}, of.detail);
    return sides_;
}

std::vector<project_participant> const* listed_people(activity const& of) noexcept {
    if (auto const* const project = std::get_if<research_project>(&of.detail)) {
        return &project->participants;
    }
    if (auto const* const article = std::get_if<publication>(&of.detail)) {
        return &article->authors;
    }
    auto const* const exchange = std::get_if<knowledge_exchange>(&of.detail);
    return exchange ? &exchange->participants : nullptr;
}

char const* path_of_listed(activity const& of) noexcept {
    return std::holds_alternative<publication>(of.detail) ? "/detail/authors"
                                                          : "/detail/participants";
}

} // namespace jspu_coop::detail
