#include "explain/policy_words.hpp"

#include <string_view>

namespace jspu_coop::detail {

namespace {

/// What is asked for: "Work experience: at least 5 years".
std::string asked_by(finding const& what, wording const& words) {
    std::string const kind = what.code.substr(std::string_view{"requirement."}.size());
    std::string said = words.say("word.asked." + kind, what.values).value_or(kind);
    if (auto const by = what.values.find("comparison"); by != what.values.end()) {
        std::string const how = std::get<coded_value>(by->second.front()).code;
        said += ": " + words.say("word.asked." + kind + "." + how, what.values).value_or(how);
    }
    for (char const* const end : {"excludes_lowest", "excludes_highest"}) {
        if (is_flagged(what, end)) {
            said += ", " + words.say(std::string{"word.asked."} + end).value_or(end);
        }
    }
    return said;
}

} // namespace

std::string requirement_said(finding const& what, wording const& words, shown_values const& unit) {
    named_values values = what.values;
    values["what"] = {asked_by(what, words)};
    if (is_flagged(what, "whatever")) {
        for (char const* const each : {"observed", "shortfall", "excess"}) {
            values.erase(each); // it does not turn on them
        }
        values["what"] = {words.say("word.asked.whatever").value_or("whatever")};
    }
    if (auto named = words.say("word.asked.named", values)) {
        values["what"] = {*std::move(named)};
    }
    if (is_flagged(what, "referred")) {
        if (auto said = words.say("word.asked.referred", values)) {
            values["what"] = {*std::move(said)};
        }
    }
    if (!unit.empty()) {
        values["unit"] = unit;
    }
    std::string result = is_flagged(what, "withheld") ? "withheld"
                         : is_flagged(what, "waived") ? "waived"
                                                      : to_string(what.result);
    if (auto const by = what.values.find("beyond"); by != what.values.end()) {
        result += "." + std::get<coded_value>(by->second.front()).code;
    }
    return words.say("word.judged." + result, values).value_or(what.code + ": " + result);
}

} // namespace jspu_coop::detail
