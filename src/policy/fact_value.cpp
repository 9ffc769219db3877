#include <jspu_coop/policy/fact_value.hpp>
#include <jspu_coop/vocabulary/field_of_study.hpp>

#include "base/detail/overloaded.hpp"
#include "base/detail/report.hpp"

#include <algorithm>

namespace jspu_coop {

namespace {

/// Collects what is wrong with one value.
class value_judge {
public:
    value_judge(issues& found, std::string_view room) : found_{found}, room_{room} {}

    void judge(boolean_value const&, boolean_type const&) {}
    void judge(integer_value const& value, integer_type const& type) {
        same(value.unit, type.unit);
        within(value.number, type.lowest, type.highest, "/number");
    }
    void judge(decimal_value const& value, decimal_type const& type) {
        same(value.unit, type.unit);
        fine(value.number, type.digits, "/number");
        within(value.number, type.lowest, type.highest, "/number");
    }
    void judge(ratio_value const& value, ratio_type const& type) {
        same(value.unit, type.unit);
        within(value.number, type.lowest, type.highest, "/number");
    }
    void judge(date_value const& value, date_type const& type) {
        within(value.day, type.first.value_or(date::min()), type.last.value_or(date::max()),
               "/day");
    }
    void judge(code_value const& value, code_type const& type) {
        named("wrong_vocabulary", "/vocabulary", value.vocabulary, type.vocabulary);
        known(value.code, type.codes, "/code");
    }
    void judge(code_value const& value, field_type const&) {
        named("wrong_vocabulary", "/vocabulary", value.vocabulary, "isced_f");
        if (field_of_study::parse(value.code).has_error()) {
            report("unknown_code", "/code", value.code);
        }
    }
    void judge(code_set_value const& value, code_set_type const& type) {
        named("wrong_vocabulary", "/vocabulary", value.vocabulary, type.vocabulary);
        for (std::size_t at = 0; at < value.codes.size(); ++at) {
            std::string const path = path_join("/codes", at);
            known(value.codes[at], type.codes, path);
            if (at > 0 && value.codes[at] <= value.codes[at - 1]) {
                report("codes_not_increasing", path, value.codes[at]);
            }
        }
    }
    void judge(level_value const& value, level_type const& type) {
        named("wrong_scale", "/scale", value.scale, type.scale);
        known(value.code, type.codes, "/code");
    }
    void judge(grade_value const& value, grade_type const& type) {
        named("wrong_scale", "/scale", value.scale, type.scale);
        fine(value.mark, type.digits, "/mark");
        within(value.mark, std::min(type.worst, type.best), std::max(type.worst, type.best),
               "/mark");
    }
    template <class Value, class Type>
    void judge(Value const&, Type const&) {
        report("wrong_type", {}, std::string{Value::kind},
               {{"expected", std::string{Type::kind}}, {"found", std::string{Value::kind}}});
    }

private:
    void report(std::string_view code, std::string path, std::string value,
                std::map<std::string, std::string> parameters = {}) {
        detail::report(found_, std::string{room_} + "." + std::string{code}, std::move(path),
                       std::move(value), std::move(parameters));
    }
    void same(std::optional<std::string> const& unit, std::optional<std::string> const& expected) {
        if (unit != expected) {
            report("wrong_unit", "/unit", unit.value_or(""), {{"expected", expected.value_or("")}});
        }
    }
    void named(char const* code, char const* path, std::string const& name,
               std::string const& expected) {
        if (name != expected) {
            report(code, path, name, {{"expected", expected}});
        }
    }
    void known(std::string const& code, std::vector<std::string> const& codes, std::string path) {
        if (std::find(codes.begin(), codes.end(), code) == codes.end()) {
            report("unknown_code", std::move(path), code);
        }
    }
    void fine(decimal number, int digits, char const* path) {
        if (number.scale() > digits) {
            report("too_fine", path, to_string(number), {{"digits", std::to_string(digits)}});
        }
    }
    template <class Number>
    void within(Number number, Number lowest, Number highest, char const* path) {
        using std::to_string;
        if (number < lowest || highest < number) {
            report("out_of_range", path, to_string(number),
                   {{"lowest", to_string(lowest)}, {"highest", to_string(highest)}});
        }
    }

    issues& found_;
    std::string_view room_;
};

std::string with_unit(std::string number, std::optional<std::string> const& unit) {
    return unit ? number + " " + *unit : number;
}

} // namespace

std::string_view kind_name(fact_value const& value) noexcept {
    return std::visit([](auto const& held) { return held.kind; }, value);
}

issues issues_of(fact_value const& value, fact_type const& type, std::string_view room) {
    issues found;
    value_judge judge{found, room};
    std::visit([&](auto const& held, auto const& expected) { judge.judge(held, expected); }, value,
               type);
    return found;
}

shown_values shown(fact_value const& value) {
    return std::visit(
        detail::overloaded{[](boolean_value const& held) { return shown_values{held.is}; },
                           [](integer_value const& held) { return shown_values{held.number}; },
                           [](decimal_value const& held) { return shown_values{held.number}; },
                           [](ratio_value const& held) { return shown_values{held.number}; },
                           [](date_value const& held) { return shown_values{held.day}; },
                           [](code_value const& held) {
                               return shown_values{coded_value{held.vocabulary, held.code}};
                           },
                           [](code_set_value const& held) {
                               shown_values all;
                               for (std::string const& each : held.codes) {
                                   all.emplace_back(coded_value{held.vocabulary, each});
                               }
                               return all;
                           },
                           [](level_value const& held) {
                               return shown_values{coded_value{held.scale, held.code}};
                           },
                           [](grade_value const& held) { return shown_values{held.mark}; }},
        value);
}

std::string to_string(fact_value const& value) {
    using std::to_string;
    return std::visit(
        detail::overloaded{
            [](boolean_value const& held) { return std::string{held.is ? "true" : "false"}; },
            [](code_value const& held) { return held.vocabulary + " " + held.code; },
            [](code_set_value const& held) {
                std::string all = held.vocabulary;
                for (std::string const& each : held.codes) {
                    all += " " + each;
                }
                return all;
            },
            [](date_value const& held) { return to_string(held.day); },
            [](level_value const& held) { return held.scale + " " + held.code; },
            [](grade_value const& held) { return held.scale + " " + to_string(held.mark); },
            [](auto const& held) { return with_unit(to_string(held.number), held.unit); }},
        value);
}

} // namespace jspu_coop
