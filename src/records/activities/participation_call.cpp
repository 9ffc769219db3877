#include <jspu_coop/records/activities/participation_call.hpp>

#include <variant>
#include <vector>

namespace jspu_coop {

fact<call_reference> call_of(activity const& of) {
    auto const* const part = std::get_if<programme_participation>(&of.detail);
    if (part == nullptr || part->call.is_absent()) {
        return fact<call_reference>::absent();
    }
    if (part->call.is_known()) {
        return call_reference{part->organiser, part->call.value()};
    }
    std::vector<call_reference> claims;
    for (call_id const& each : part->call.claims()) {
        claims.push_back({part->organiser, each});
    }
    return claims.empty() ? fact<call_reference>::missing()
                          : fact<call_reference>::conflicting(std::move(claims));
}

fact<call_reference> call_of(activity const& of, participation const& who) {
    return who.call ? fact<call_reference>{*who.call} : call_of(of);
}

} // namespace jspu_coop
