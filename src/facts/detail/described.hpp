/// How facts of the library's own are described.
#pragma once

#include <jspu_coop/policy/fact_schema.hpp>
#include <jspu_coop/vocabulary/label.hpp>

#include <string>
#include <utility>

namespace jspu_coop::detail {

/// A fact with its name in three languages.
[[nodiscard]] inline fact_description described(char const* name, fact_type type,
                                                enum_set<fact_trait> traits, label const& called) {
    return {fact_name{name}, std::move(type), traits,
            text{{"uz", std::string{called.uz}},
                 {"ru", std::string{called.ru}},
                 {"en", std::string{called.en}}}};
}

} // namespace jspu_coop::detail
