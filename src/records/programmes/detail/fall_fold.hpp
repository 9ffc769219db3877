/// @file
/// The fold of an enrolment's history by one source of what being struck off does elsewhere.
#pragma once

#include <jspu_coop/records/programmes/enrolment_state.hpp>

#include <map>
#include <vector>

namespace jspu_coop::detail {

/// What striking off does at other sites, by each source; null where nobody has published it.
/// The pointers live as long as the programme.
[[nodiscard]] std::vector<std::vector<striking_off_effect> const*>
readings_of_effects(joint_programme const& programme);

/// Folds a legal history, and keeps with what the student fell, or may have fallen, at each site.
class fall_fold {
public:
    /// @param known what the source says; null where nobody has published it
    explicit fall_fold(std::vector<striking_off_effect> const* known);

    /// Takes the next entry of the history.
    void step(history_entry<enrolment_event> const& next);
    /// The state after the entries taken, with the falls.
    [[nodiscard]] enrolment_state state() const;

private:
    /// A striking off with which the student fell at a site, or may have fallen.
    struct fall_cause {
        site_fall fall;
        bool is_certain;
        std::vector<party_id> by_way_of; ///< the sites at which the student was one then, and that
                                         ///< have not reinstated since
    };

    [[nodiscard]] static fact<site_fall> fall_of(std::vector<fall_cause> const& causes);
    [[nodiscard]] std::vector<party_id> falls_with(party_id const& site,
                                                   std::vector<party_id> const& students) const;
    [[nodiscard]] std::vector<party_id> others_of(party_id const& site) const;
    void reinstate(party_id const& site);

    std::vector<striking_off_effect> const* known_;
    enrolment_state own_; ///< by each site's own acts
    std::map<party_id, std::vector<fall_cause>> causes_;
};

} // namespace jspu_coop::detail
