#include "policy/detail/domain.hpp"

#include <jspu_coop/vocabulary/field_of_study.hpp>

#include "base/detail/overloaded.hpp"
#include "policy/detail/ticks.hpp"

#include <algorithm>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// True for a detailed field that is defined: what a field that anybody has turns out to be.
bool is_final_field(field_of_study const& field) {
    return field.level() == field_level::detailed && !field.is_not_further_defined();
}

std::vector<std::string> final_fields() {
    std::vector<std::string> codes;
    for (field_of_study const& each : field_of_study::all()) {
        if (is_final_field(each)) {
            codes.emplace_back(each.code());
        }
    }
    return codes;
}

std::int64_t tick_at(decimal number, int digits) {
    return *tick_of(number, digits);
}

decimal decimal_at(std::int64_t tick, int digits) {
    return decimal::make(tick, digits).value();
}

} // namespace

domain::domain(fact_description const& of, std::vector<ratio> points)
    : fact_{&of}, points_{std::move(points)} {
    std::sort(points_.begin(), points_.end());
    points_.erase(std::unique(points_.begin(), points_.end()), points_.end());
    auto const of_codes = [&](std::vector<std::string> codes) {
        codes_ = std::move(codes);
        return tick_range{0, static_cast<std::int64_t>(codes_.size()) - 1};
    };
    range_ = std::visit(
        overloaded{[](boolean_type const&) {
                       return tick_range{0, 1};
                   },
                   [](integer_type const& type) {
                       return tick_range{type.lowest, type.highest};
                   },
                   [](decimal_type const& type) {
                       return tick_range{tick_at(type.lowest, type.digits),
                                         tick_at(type.highest, type.digits)};
                   },
                   [&](ratio_type const& type) {
                       // What lies before a point that is the lowest value is no value.
                       bool const low = !points_.empty() && points_.front() == type.lowest;
                       bool const high = !points_.empty() && points_.back() == type.highest;
                       auto const last = 2 * static_cast<std::int64_t>(points_.size());
                       return tick_range{low ? 1 : 0, high ? last - 1 : last};
                   },
                   [](date_type const& type) {
                       return tick_range{type.first.value_or(date::min()).day_number(),
                                         type.last.value_or(date::max()).day_number()};
                   },
                   [&](code_type const& type) { return of_codes(type.codes); },
                   [&](code_set_type const& type) { return of_codes(type.codes); },
                   [&](level_type const& type) { return of_codes(type.codes); },
                   [](grade_type const& type) {
                       return tick_range{tick_at(std::min(type.worst, type.best), type.digits),
                                         tick_at(std::max(type.worst, type.best), type.digits)};
                   },
                   [&](field_type const&) { return of_codes(final_fields()); }},
        of.type);
}

bool domain::is_set() const noexcept {
    return std::holds_alternative<code_set_type>(fact_->type);
}

bool domain::is_ordered() const noexcept {
    return !std::holds_alternative<code_type>(fact_->type)
           && !std::holds_alternative<field_type>(fact_->type) && !is_set();
}

std::int64_t domain::index_of(std::string const& code) const {
    return std::find(codes_.begin(), codes_.end(), code) - codes_.begin();
}

tick_set domain::ticks_of(fact_value const& value) const {
    auto const single = [](std::int64_t tick) { return tick_set{{tick, tick}}; };
    return std::visit(
        overloaded{
            [&](boolean_value const& held) { return single(held.is ? 1 : 0); },
            [&](integer_value const& held) { return single(held.number); },
            [&](decimal_value const& held) {
                return single(tick_at(held.number, std::get<decimal_type>(fact_->type).digits));
            },
            [&](ratio_value const& held) {
                auto const point = std::lower_bound(points_.begin(), points_.end(), held.number);
                bool const is_point = point != points_.end() && *point == held.number;
                return single(2 * (point - points_.begin()) + (is_point ? 1 : 0));
            },
            [&](date_value const& held) { return single(held.day.day_number()); },
            [&](code_value const& held) {
                if (!std::holds_alternative<field_type>(fact_->type)) {
                    return single(index_of(held.code));
                }
                field_of_study const known = field_of_study{held.code}.stands_for();
                std::vector<std::int64_t> inside;
                for (std::size_t at = 0; at < codes_.size(); ++at) {
                    if (known.contains(field_of_study{codes_[at]})) {
                        inside.push_back(static_cast<std::int64_t>(at));
                    }
                }
                return set_of(std::move(inside));
            },
            [&](level_value const& held) { return single(index_of(held.code)); },
            [&](grade_value const& held) {
                return single(tick_at(held.mark, std::get<grade_type>(fact_->type).digits));
            },
            [](code_set_value const&) { return tick_set{}; }},
        value);
}

std::vector<std::int64_t> domain::indices_of(code_set_value const& codes) const {
    std::vector<std::int64_t> indices;
    if (std::holds_alternative<field_type>(fact_->type)) {
        for (std::size_t at = 0; at < codes_.size(); ++at) {
            field_of_study const inner{codes_[at]};
            if (std::any_of(codes.codes.begin(), codes.codes.end(), [&](std::string const& each) {
                    return field_of_study{each}.contains(inner);
                })) {
                indices.push_back(static_cast<std::int64_t>(at));
            }
        }
        return indices;
    }
    for (std::string const& each : codes.codes) {
        indices.push_back(index_of(each));
    }
    return indices;
}

std::optional<fact_value> domain::value_at(std::int64_t tick) const {
    auto const code_at = [&] { return codes_[static_cast<std::size_t>(tick)]; };
    using value = std::optional<fact_value>;
    return std::visit(
        overloaded{[&](boolean_type const&) -> value { return boolean_value{tick == 1}; },
                   [&](integer_type const& type) -> value {
                       return integer_value{tick, type.unit};
                   },
                   [&](decimal_type const& type) -> value {
                       return decimal_value{decimal_at(tick, type.digits), type.unit};
                   },
                   [&](ratio_type const& type) -> value {
                       if (tick % 2 == 0) {
                           return std::nullopt;
                       }
                       return ratio_value{points_[static_cast<std::size_t>(tick / 2)], type.unit};
                   },
                   [&](date_type const&) -> value {
                       return date_value{date::from_day_number(tick).value()};
                   },
                   [&](code_type const& type) -> value {
                       return code_value{type.vocabulary, code_at()};
                   },
                   [](code_set_type const&) -> value { return std::nullopt; },
                   [&](level_type const& type) -> value {
                       return level_value{type.scale, code_at()};
                   },
                   [&](grade_type const& type) -> value {
                       return grade_value{type.scale, decimal_at(tick, type.digits)};
                   },
                   [&](field_type const&) -> value {
                       return code_value{"isced_f", code_at()};
                   }},
        fact_->type);
}

fact_value domain::set_at(std::vector<std::int64_t> const& indices) const {
    code_set_value made{std::get<code_set_type>(fact_->type).vocabulary, {}};
    for (std::int64_t const each : indices) {
        made.codes.push_back(codes_[static_cast<std::size_t>(each)]);
    }
    std::sort(made.codes.begin(), made.codes.end());
    return made;
}

} // namespace jspu_coop::detail
