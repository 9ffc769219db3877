#include <jspu_coop/records/activities/participation.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>

#include "base/detail/report.hpp"
#include "records/activities/detail/event_issues.hpp"

#include <string>

namespace jspu_coop {

issues detail::event_issues(participation_event const& event) {
    issues found;
    if (event.reserve_rank) {
        std::string const rank = std::to_string(*event.reserve_rank);
        if (event.step != participation_step::placed_on_reserve) {
            report(found, "participation.rank_without_reserve", "/reserve_rank", rank);
        } else if (*event.reserve_rank < 1) {
            report(found, "participation.rank_not_positive", "/reserve_rank", rank);
        }
    }
    validate_part(found, "/decided_by", event.decided_by);
    return found;
}

issues validate(participation const& value) {
    issues found;
    auto const& entries = value.history.entries();
    for (std::size_t at = 0; at < entries.size(); ++at) {
        append_under(found, path_join(path_join("/history", at), "event"),
                     detail::event_issues(entries[at].event));
    }
    detail::validate_part(found, "/report/waived", value.report.waived);
    detail::validate_part(found, "/certificate/waived", value.certificate.waived);
    auto const legal = value.history.verify(participation_rules{});
    if (legal.has_error()) {
        append_under(found, "/history", legal.error().all());
    }
    return found;
}

} // namespace jspu_coop
