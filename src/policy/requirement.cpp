#include <jspu_coop/policy/requirement.hpp>

#include "base/detail/overloaded.hpp"

#include <utility>

namespace jspu_coop {

namespace {

std::vector<requirement const*> pointers(std::vector<requirement> const& parts) {
    std::vector<requirement const*> all;
    all.reserve(parts.size());
    for (requirement const& each : parts) {
        all.push_back(&each);
    }
    return all;
}

} // namespace

branch::branch(requirement held) : held_{std::make_shared<requirement const>(std::move(held))} {}

bool branch::operator==(branch const& other) const {
    return held_ == other.held_ || *held_ == *other.held_;
}

std::vector<requirement const*> parts_of(requirement const& of) {
    using list = std::vector<requirement const*>;
    return std::visit(detail::overloaded{
                          [](all_condition const& held) { return pointers(held.parts); },
                          [](any_condition const& held) { return pointers(held.parts); },
                          [](at_least_k_condition const& held) { return pointers(held.parts); },
                          [](not_condition const& held) { return list{&held.part.get()}; },
                          [](when_condition const& held) {
                              return list{&held.guard.get(), &held.then.get()};
                          },
                          [](unless_condition const& held) {
                              return list{&held.exception.get(), &held.then.get()};
                          },
                          [](unpublished_condition const& held) { return pointers(held.readings); },
                          [](auto const&) { return list{}; }},
                      of.condition);
}

} // namespace jspu_coop
