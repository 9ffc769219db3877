#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/records/parties/programme_call.hpp>

#include "base/detail/report.hpp"

#include <string>

namespace jspu_coop {

namespace {

void check_deadline(issues& found, programme_call const& value) {
    detail::for_each_claim(
        value.deadline, "/deadline", [&](call_deadline const& until, std::string const& path) {
            if (until.offset && !until.time) {
                detail::report(found, "call.offset_without_time", path_join(path, "offset"),
                               to_string(*until.offset));
            }
            // Sources that disagree may each be wrong: only what is known can contradict.
            if (value.opens.is_known() && until.day < value.opens.value()) {
                detail::report(found, "call.deadline_before_opening", path_join(path, "day"),
                               to_string(until.day), {{"opens", to_string(value.opens.value())}});
            }
        });
}

} // namespace

issues validate(programme_call const& value) {
    issues found;
    if (value.title.empty()) {
        detail::report(found, "call.title_empty", "/title");
    }
    check_deadline(found, value);
    detail::for_each_claim(value.routes, "/routes",
                           [&](std::vector<nomination_route> const& ways, std::string const& path) {
                               if (ways.empty()) {
                                   detail::report(found, "call.routes_empty", path);
                               }
                               detail::report_repeated(found, "call.route_repeated", path, ways);
                           });
    detail::for_each_claim(value.places, "/places", [&](std::int64_t count, std::string path) {
        if (count < 0) {
            detail::report(found, "call.places_negative", std::move(path), std::to_string(count));
        }
    });
    detail::validate_part(found, "/cited_as", value.cited_as);
    return found;
}

} // namespace jspu_coop
