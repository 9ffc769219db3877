#include <jspu_coop/policy/drafts.hpp>

#include <utility>

namespace jspu_coop {

namespace {

/// A draft of the requirement with one thing changed.
template <class Change>
requirement_draft redrafted(requirement_draft const& from, Change change) {
    requirement part = from.part();
    change(part);
    return requirement_draft{std::move(part), from.found()};
}

} // namespace

requirement_draft requirement_draft::called(text labels) const {
    return redrafted(*this, [&](requirement& part) { part.labels = std::move(labels); });
}

requirement_draft requirement_draft::cited_as(citation place) const {
    return redrafted(*this, [&](requirement& part) { part.cited_as = std::move(place); });
}

requirement_draft requirement_draft::waivable() const {
    return redrafted(*this, [](requirement& part) { part.force = requirement_force::waivable; });
}

requirement_draft requirement_draft::advisory() const {
    return redrafted(*this, [](requirement& part) { part.force = requirement_force::advisory; });
}

} // namespace jspu_coop
