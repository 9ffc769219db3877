#include <jspu_coop/policy/fact_type.hpp>

#include "base/detail/overloaded.hpp"
#include "base/detail/report.hpp"
#include "policy/detail/ticks.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace jspu_coop {

namespace {

using detail::report;

void check_name(issues& found, std::string const& path, std::string const& name) {
    bool const is_printable = std::all_of(name.begin(), name.end(),
                                          [](char each) { return each > ' ' && each < '\x7F'; });
    if (name.empty() || name.size() > 64 || !is_printable) {
        report(found, "fact_type.name_malformed", path, is_printable ? name : std::string{});
    }
}

void check_unit(issues& found, std::optional<std::string> const& unit) {
    if (unit) {
        check_name(found, "/unit", *unit);
    }
}

void check_codes(issues& found, std::vector<std::string> const& codes) {
    if (codes.empty()) {
        report(found, "fact_type.codes_empty", "/codes");
    }
    std::set<std::string> met;
    for (std::size_t at = 0; at < codes.size(); ++at) {
        std::string const path = path_join("/codes", at);
        check_name(found, path, codes[at]);
        if (!met.insert(codes[at]).second) {
            report(found, "fact_type.code_repeated", path, codes[at]);
        }
    }
}

template <class Number>
void check_range(issues& found, Number const& lowest, Number const& highest) {
    if (highest < lowest) {
        report(found, "fact_type.range_reversed", "/highest", to_string(ratio{highest}),
               {{"lowest", to_string(ratio{lowest})}});
    }
}

void check_digits(issues& found, int digits, char const* name, decimal end) {
    if (digits < 0 || digits > decimal::max_scale) {
        return;
    }
    if (end.scale() > digits) {
        report(found, "fact_type.too_fine", std::string{"/"} + name, to_string(end),
               {{"digits", std::to_string(digits)}});
    } else if (!detail::tick_of(end, digits)) {
        report(found, "fact_type.range_too_wide", std::string{"/"} + name, to_string(end));
    }
}

void check_digits(issues& found, int digits) {
    if (digits < 0 || digits > decimal::max_scale) {
        report(found, "fact_type.digits_out_of_range", "/digits", std::to_string(digits));
    }
}

} // namespace

std::string_view kind_name(fact_type const& type) noexcept {
    return std::visit([](auto const& held) { return held.kind; }, type);
}

issues validate(fact_type const& type) {
    issues found;
    std::visit(detail::overloaded{
                   [](boolean_type const&) {}, [](field_type const&) {},
                   [&](integer_type const& held) {
                       check_range(found, held.lowest, held.highest);
                       for (auto const& [name, end] :
                            {std::pair{"/lowest", held.lowest}, {"/highest", held.highest}}) {
                           if (!detail::is_tick(end)) {
                               report(found, "fact_type.range_too_wide", name, std::to_string(end));
                           }
                       }
                       check_unit(found, held.unit);
                   },
                   [&](decimal_type const& held) {
                       check_range(found, held.lowest, held.highest);
                       check_digits(found, held.digits);
                       check_digits(found, held.digits, "lowest", held.lowest);
                       check_digits(found, held.digits, "highest", held.highest);
                       check_unit(found, held.unit);
                   },
                   [&](ratio_type const& held) {
                       check_range(found, held.lowest, held.highest);
                       check_unit(found, held.unit);
                   },
                   [&](date_type const& held) {
                       if (held.first && held.last && *held.last < *held.first) {
                           report(found, "fact_type.range_reversed", "/last", to_string(*held.last),
                                  {{"lowest", to_string(*held.first)}});
                       }
                   },
                   [&](code_type const& held) {
                       check_name(found, "/vocabulary", held.vocabulary);
                       check_codes(found, held.codes);
                   },
                   [&](code_set_type const& held) {
                       check_name(found, "/vocabulary", held.vocabulary);
                       check_codes(found, held.codes);
                   },
                   [&](level_type const& held) {
                       check_name(found, "/scale", held.scale);
                       check_codes(found, held.codes);
                   },
                   [&](grade_type const& held) {
                       check_name(found, "/scale", held.scale);
                       check_digits(found, held.digits);
                       check_digits(found, held.digits, "worst", held.worst);
                       check_digits(found, held.digits, "best", held.best);
                   }},
               type);
    return found;
}

} // namespace jspu_coop
