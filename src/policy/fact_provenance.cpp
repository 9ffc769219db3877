#include <jspu_coop/policy/fact_provenance.hpp>

#include <algorithm>

namespace jspu_coop {

namespace {

void add_once(shown_values& to, shown_value value) {
    if (std::find(to.begin(), to.end(), value) == to.end()) {
        to.push_back(std::move(value));
    }
}

} // namespace

void tell_provenance(named_values& values, std::vector<citation>& sources,
                     fact_provenance const& from) {
    for (fact_ground const& each : from.grounds) {
        add_once(values["reckoned_from"], each.record);
        if (each.cited_as) {
            sources.push_back(*each.cited_as);
        }
    }
    add_once(values["reckoned_for"], from.day);
    if (from.known_on) {
        add_once(values["known_on"], *from.known_on);
    }
}

} // namespace jspu_coop
