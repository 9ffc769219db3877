#include "explain/missing.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace jspu_coop {

namespace detail {

namespace {

/// A reference token as it was before it was escaped (RFC 6901).
[[nodiscard]] std::string unescaped(std::string_view token) {
    std::string plain;
    for (std::size_t at = 0; at < token.size(); ++at) {
        bool const is_escape = token[at] == '~' && at + 1 < token.size();
        plain += !is_escape ? token[at] : token[++at] == '1' ? '/' : '~';
    }
    return plain;
}

/// The reference tokens of a JSON pointer.
[[nodiscard]] std::vector<std::string> tokens_of(std::string_view path) {
    std::vector<std::string> tokens;
    while (!path.empty()) {
        path.remove_prefix(path.front() == '/' ? 1 : 0);
        std::size_t const end = path.find('/');
        tokens.push_back(unescaped(path.substr(0, end)));
        path.remove_prefix(end == std::string_view::npos ? path.size() : end);
    }
    return tokens;
}

[[nodiscard]] std::optional<std::int64_t> index_of(std::string const& token) {
    if (token.empty() || token.size() > 9
        || token.find_first_not_of("0123456789") != std::string::npos) {
        return std::nullopt;
    }
    return std::stoll(token);
}

/// A list whose members a path names by codes or parties.
struct named_list {
    std::string_view kind;       ///< the kind of record
    std::string_view list;       ///< the list in it
    std::string_view name;       ///< how words call what the member stands for
    std::string_view vocabulary; ///< of its codes; empty: a party
};

constexpr named_list named_lists[] = {
    {"enrolment", "papers", "paper", "paper_kind"},
    {"enrolment", "sites", "site", ""},
    {"joint_programme", "fees", "payee", ""},
    {"joint_programme", "fees_after_end", "payee", ""},
    {"joint_programme", "sites", "site", ""},
    {"party", "terms", "term", "term"},
    {"recognition_treaty", "documents", "kind", "education_document"},
    {"recognition_treaty", "parties", "country", "country"},
    {"recognition_treaty", "purposes", "purpose", "recognition_purpose"},
};

[[nodiscard]] named_list const* list_named(std::string_view kind, std::string_view list) {
    auto const found = std::ranges::find_if(named_lists, [&](named_list const& each) {
        return each.kind == kind && each.list == list;
    });
    return found == std::end(named_lists) ? nullptr : found;
}

} // namespace

fact_pattern pattern_of(missing_fact const& what) {
    fact_pattern made{"fact." + what.kind, {}};
    if (!what.path.empty()) {
        made.values["path"] = {what.path};
    }
    if (!what.id.empty()) {
        made.values["record"] = {record_reference{what.kind, what.id}};
        made.values["partner"] = {record_reference{"party", what.id}};
        made.values["scope"] = {coded_value{"scope", what.id}};
    }
    std::string before;
    for (std::string const& token : tokens_of(what.path)) {
        bool const is_clause = what.kind == "agreement" && before == "clauses";
        bool const is_year = what.kind == "party" && before == "rows";
        bool const is_of_programme =
            (what.kind == "joint_programme" || what.kind == "enrolment")
            && (before == "awards" || before == "requirements" || before == "courses"
                || before == "sharing" || before == "periods");
        named_list const* const named = list_named(what.kind, before);
        bool const is_named = before == "pools" || before == "participations" || is_of_programme;
        auto const index = index_of(token);
        if (is_clause) {
            made.values["clause"] = {record_reference{"clause", what.id + "/" + token}};
        } else if (is_year) {
            made.values["year"] = {token};
        } else if (named != nullptr) {
            made.values[std::string{named->name}] = {
                named->vocabulary.empty()
                    ? shown_value{record_reference{"party", token}}
                    : shown_value{coded_value{std::string{named->vocabulary}, token}}};
        } else if (is_named) {
            std::string const singular = before.substr(0, before.size() - before.ends_with('s'));
            made.values[singular] = {token};
        } else if (index) {
            made.values["number"] = {*index + 1};
        }
        made.key +=
            is_clause || is_year || named != nullptr || is_named || index ? ".*" : "." + token;
        before = token;
    }
    return made;
}

phrase name_of_fact(missing_fact const& what, wording const& words) {
    fact_pattern pattern = pattern_of(what);
    record_reference const question{"policy_question", what.id + what.path};
    if (what.kind == "policy" && !words.name_of(question).empty()) {
        pattern.values["question"] = {question};
    }
    for (std::string const& key : {pattern.key, "fact." + what.kind}) {
        if (auto name = phrase_of(key, pattern.values, words)) {
            return *std::move(name);
        }
    }
    return {what.kind + " " + what.id + what.path};
}

std::optional<phrase> said_of_fact(std::string_view key, named_values values,
                                   missing_fact const& what, wording const& words) {
    phrase name = name_of_fact(what, words);
    values["what"] = {std::move(name.text)};
    auto said = phrase_of(key, values, words);
    if (said && said->first == "what") {
        said->is_as_written = name.is_as_written; // a phrase of the language, not an id
    }
    return said;
}

} // namespace detail

std::string missing_sentence(missing_fact const& what, wording const& words) {
    named_values const values = detail::pattern_of(what).values;
    std::string const cause = to_string(what.cause);
    for (std::string const& key : {"open." + what.kind + "." + cause, "open." + cause}) {
        if (auto said = detail::said_of_fact(key, values, what, words)) {
            return detail::at_start(*std::move(said)) + ".";
        }
    }
    return detail::at_start(detail::name_of_fact(what, words)) + ": " + cause + ".";
}

} // namespace jspu_coop
