/// @file
/// Random policies and rows with labels and citations, so that all of it reaches sentences.
#pragma once

#include "support/policy_world.hpp"

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

/// A text in three languages.
[[nodiscard]] inline text in_three(std::string const& name) {
    return text{{"en", name}, {"ru", "«" + name + "»"}, {"uz", "“" + name + "”"}};
}

/// The small schema with labels in three languages.
[[nodiscard]] inline fact_schema worded_schema() {
    fact_schema made = small_schema();
    for (fact_description& each : made.facts) {
        each.labels = in_three("the " + each.name.str());
    }
    return made;
}

/// Gives policies and rows words and citations.
class word_giver {
public:
    /// The same for the same throws.
    explicit word_giver(dice& random) : random_{random} {}

    /// The same policies over the worded schema.
    policy_library library(policy_library const& from) {
        std::vector<policy> made;
        for (char const* const id : {"main", "other"}) {
            policy each = *from.find(policy_id{id});
            give(each.scope);
            for (policy_version& version : each.versions) {
                give(version.requirements);
            }
            made.push_back(std::move(each));
        }
        return policy_library::make(worded_schema(), std::move(made)).value();
    }

    /// The same row over the schema of the library, with citations.
    fact_row row(policy_library const& of, fact_row const& from) {
        fact_row made{of.schema()};
        for (std::size_t at = 0; at < from.slots().size(); ++at) {
            made.set(from.schema().facts[at].name, from.slots()[at].known, perhaps_cited()).value();
        }
        return made;
    }

private:
    std::optional<citation> perhaps_cited() {
        static std::vector<citation> const all{{"Resolution 824", "item 42", {}},
                                               {"Resolution 824, item 42", {}, {}},
                                               {"Приказ с 2 мая 2020 г.", {}, {}},
                                               {"Приказ (с 2 марта)", "п. 1", {}},
                                               {"A transcript of records", {}, {}}};
        return random_.one_in(3) ? std::optional{random_.pick(all)} : std::nullopt;
    }

    void give(std::vector<requirement>& to) {
        for (requirement& each : to) {
            give(each);
        }
    }

    branch given(branch const& to) {
        requirement made = to.get();
        give(made);
        return branch{std::move(made)};
    }

    void give(requirement& to) {
        if (random_.one_in(3)) {
            to.labels = in_three("rule " + to.id.str());
        }
        to.cited_as = perhaps_cited();
        std::visit(
            [&](auto& held) {
                if constexpr (requires { held.parts; }) {
                    give(held.parts);
                } else if constexpr (requires { held.readings; }) {
                    give(held.readings);
                } else if constexpr (requires { held.part; }) {
                    held.part = given(held.part);
                } else if constexpr (requires { held.guard; }) {
                    held.guard = given(held.guard);
                    held.then = given(held.then);
                } else if constexpr (requires { held.exception; }) {
                    held.exception = given(held.exception);
                    held.then = given(held.then);
                }
            },
            to.condition);
    }

    dice& random_;
};

} // namespace jspu_coop::testing
