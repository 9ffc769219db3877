#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/records/parties/organisation.hpp>

#include "base/detail/report.hpp"
#include "records/parties/detail/names.hpp"

#include <map>

namespace jspu_coop {

namespace {

void check_programme(issues& found, organisation_programme const& value, std::string const& path) {
    detail::for_each_claim(value.forms, path_join(path, "forms"),
                           [&](std::vector<programme_form> const& forms, std::string const& at) {
                               if (forms.empty()) {
                                   detail::report(found, "party.forms_empty", at);
                               }
                               detail::report_repeated(found, "party.form_repeated", at, forms);
                           });
    detail::validate_each(found, path_join(path, "calls"), value.calls);
    detail::validate_part(found, path_join(path, "cited_as"), value.cited_as);
}

/// An activity names a call by its id alone: no two programmes may share one.
void check_calls_repeated(issues& found, organisation const& value) {
    std::map<call_id, std::string> first;
    for (std::size_t at = 0; at < value.programmes.size(); ++at) {
        auto const& calls = value.programmes[at].calls;
        std::string const list = path_join(path_join("/programmes", at), "calls");
        for (std::size_t call = 0; call < calls.size(); ++call) {
            std::string const path = path_join(path_join(list, call), "id");
            auto const [there, is_new] = first.emplace(calls[call].id, path);
            if (!is_new) {
                detail::report(found, "party.call_repeated", path, to_string(calls[call].id),
                               {{"first", there->second}});
            }
        }
    }
}

} // namespace

issues validate(organisation const& value) {
    issues found;
    detail::check_names(found, value.names);
    detail::check_named_parts(found, "programme", "/programmes", value.programmes);
    for (std::size_t at = 0; at < value.programmes.size(); ++at) {
        check_programme(found, value.programmes[at], path_join("/programmes", at));
    }
    check_calls_repeated(found, value);
    detail::validate_each(found, "/contacts", value.contacts);
    detail::validate_part(found, "/holidays", value.holidays);
    detail::validate_part(found, "/cited_as", value.cited_as);
    return found;
}

} // namespace jspu_coop
