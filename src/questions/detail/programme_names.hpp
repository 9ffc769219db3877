/// How explanations name what a joint programme has.
#pragma once

#include <jspu_coop/records/programmes/joint_programme.hpp>
#include <jspu_coop/verdict/value.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace jspu_coop::detail {

/// The name of a record in the programme, or its id where it has none.
[[nodiscard]] inline shown_value named(text const& name, std::string const& id) {
    return name.empty() ? shown_value{id} : shown_value{name};
}

/// Names what a programme has.
class programme_names {
public:
    explicit programme_names(joint_programme const& programme) : programme_{programme} {}

    [[nodiscard]] award_requirement const& requirement(award_requirement_id const& id) const {
        return *std::ranges::find(programme_.requirements, id, &award_requirement::id);
    }
    [[nodiscard]] shown_value requirement_name(award_requirement_id const& id) const {
        return named(requirement(id).name, id.str());
    }
    [[nodiscard]] programme_award const& award(award_id const& id) const {
        return *std::ranges::find(programme_.awards.value(), id, &programme_award::id);
    }
    [[nodiscard]] shown_value award_name(award_id const& id) const {
        if (programme_.awards.is_open()) { // sources may call it differently
            return id.str();
        }
        fact<text> const& title = award(id).title;
        return title.is_known() ? named(title.value(), id.str()) : shown_value{id.str()};
    }
    [[nodiscard]] shown_values award_names(std::vector<award_id> const& ids) const {
        shown_values names;
        for (award_id const& each : ids) {
            names.push_back(award_name(each));
        }
        return names;
    }
    [[nodiscard]] shown_value programme_name() const {
        return named(programme_.name, programme_.id.str());
    }

private:
    joint_programme const& programme_;
};

} // namespace jspu_coop::detail
