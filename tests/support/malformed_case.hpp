/// @file
/// Cases of documents that are refused, written as changes of a sound one.
///
/// A case is a title that begins at the margin, and lines that are indented:
///
///     A version that nothing binds
///       set /policy/versions/0/requirements to []
///       policy: policy.requirements_empty at /versions/0/requirements
///
/// What may be done to the sound documents:
///
///     set PATH to JSON       another value, or a member that was not there
///     add JSON to PATH       one more element of a list
///     remove PATH            a member or an element less
///     write PATH as TEXT     text that need not be JSON, in place of a value
///     cut N from DOCUMENT    the last bytes less
///     append TEXT to DOCUMENT, prepend TEXT to DOCUMENT
///
/// The first name of a path is the document: `facts`, `policy`, `other`, `row`, `terms`,
/// `question`.
/// `<<3 times a#>>` stands for `a0a1a2`, `<<3 times a#,>>` for `a0,a1,a2`, `<<byte FF>>` for a
/// byte.
///
/// The other lines say who refuses, and each issue, with its path in what is read there: reading
/// `facts`, `policy`, `other`, `row`, `terms`; putting the `library` together; the `decision`; and
/// to `compile` the policy.
#pragma once

#include <boost/json.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop::testing {

namespace detail_of_cases {

[[nodiscard]] inline std::size_t found(std::string const& line, std::string const& word) {
    std::size_t const at = line.find(word);
    if (at == std::string::npos) {
        throw std::runtime_error{"there is no '" + word + "' in: " + line};
    }
    return at;
}
[[nodiscard]] inline std::string before(std::string const& line, std::string const& word) {
    return line.substr(0, found(line, word));
}
[[nodiscard]] inline std::string after(std::string const& line, std::string const& word) {
    return line.substr(found(line, word) + word.size());
}

/// What stands for `inside`, which was found between `<<` and `>>`.
[[nodiscard]] inline std::string written_out(std::string const& inside) {
    if (inside.starts_with("byte ")) {
        return std::string(1, static_cast<char>(std::stoi(after(inside, "byte "), nullptr, 16)));
    }
    std::size_t const count = std::stoul(before(inside, " times "));
    std::string once = after(inside, " times ");
    bool const has_commas = !once.empty() && once.back() == ',';
    if (has_commas) {
        once.pop_back();
    }
    std::string all;
    for (std::size_t number = 0; number < count; ++number) {
        all += has_commas && number > 0 ? "," : "";
        for (char const each : once) {
            all += each == '#' ? std::to_string(number) : std::string(1, each);
        }
    }
    return all;
}

[[nodiscard]] inline std::string written_out_in(std::string text) {
    for (std::size_t at = text.find("<<"); at != std::string::npos; at = text.find("<<", at)) {
        std::size_t const end = at + found(text.substr(at), ">>");
        std::string const all = written_out(text.substr(at + 2, end - at - 2));
        text.replace(at, end + 2 - at, all);
        at += all.size();
    }
    return text;
}

} // namespace detail_of_cases

/// One case.
struct malformed_case {
    std::string title;                ///< what is wrong, in words
    std::vector<std::string> changes; ///< what is done to the sound documents
    std::string refused_by;           ///< who refuses
    std::vector<std::string> issues;  ///< each as `code at path`
};

/// The cases of a file.
[[nodiscard]] inline std::vector<malformed_case> malformed_cases(std::string_view text) {
    std::vector<malformed_case> all;
    while (!text.empty()) {
        std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (line.empty() || line.front() == '#') {
            continue;
        }
        if (line.front() != ' ') {
            all.push_back({std::string{line}, {}, {}, {}});
            continue;
        }
        line.remove_prefix(line.find_first_not_of(' '));
        std::size_t const colon = line.find(':');
        bool const is_change = line.find(' ') < colon;
        if (is_change) {
            all.at(all.size() - 1).changes.emplace_back(line);
            continue;
        }
        malformed_case& last = all.at(all.size() - 1);
        std::string const by{line.substr(0, colon)};
        if (!last.refused_by.empty() && last.refused_by != by) {
            throw std::runtime_error{last.title + ": refused by two"};
        }
        last.refused_by = by;
        line.remove_prefix(std::min(line.size(), colon + 2));
        last.issues.push_back(detail_of_cases::written_out_in(std::string{line}));
    }
    return all;
}

/// Documents, and what is done to them.
class changed_documents {
public:
    /// @param sound an object, of which each member is a document
    explicit changed_documents(std::string_view sound)
        // Between braces g++ would make a list of it.
        : held_(boost::json::parse(boost::json::string_view{sound.data(), sound.size()})) {}

    /// Does what a line says.
    /// @throws std::exception for a line that says nothing that can be done
    void change(std::string const& line) {
        using detail_of_cases::after;
        using detail_of_cases::before;
        using detail_of_cases::written_out_in;
        std::string const word = line.substr(0, line.find(' '));
        std::string const rest = line.substr(word.size() + 1);
        if (word == "set") {
            put(before(rest, " to "), boost::json::parse(written_out_in(after(rest, " to "))));
        } else if (word == "write") {
            std::string const mark = "@" + std::to_string(raw_.size()) + "@";
            raw_.push_back(written_out_in(after(rest, " as ")));
            put(before(rest, " as "), boost::json::value(mark));
        } else if (word == "add") {
            std::size_t const at = rest.rfind(" to ");
            at_path(rest.substr(at + 4))
                .as_array()
                .push_back(boost::json::parse(written_out_in(rest.substr(0, at))));
        } else if (word == "remove") {
            remove(rest);
        } else if (word == "cut") {
            cut_[after(rest, " from ")] = std::stoul(before(rest, " from "));
        } else if (word == "append" || word == "prepend") {
            std::size_t const at = rest.rfind(" to ");
            (word == "append" ? behind_ : ahead_)[rest.substr(at + 4)] = rest.substr(0, at);
        } else {
            throw std::runtime_error{"nothing can be done by: " + line};
        }
    }

    /// The text of a document.
    [[nodiscard]] std::string text(std::string const& document) const {
        std::string made{boost::json::serialize(held_.as_object().at(document))};
        for (std::size_t at = 0; at < raw_.size(); ++at) {
            std::string const mark = "\"@" + std::to_string(at) + "@\"";
            std::size_t const found = made.find(mark);
            if (found != std::string::npos) {
                made.replace(found, mark.size(), raw_[at]);
            }
        }
        auto const of = [&](auto const& map) {
            auto const found = map.find(document);
            return found == map.end() ? typename std::decay_t<decltype(map)>::mapped_type{}
                                      : found->second;
        };
        made.resize(made.size() - of(cut_));
        return of(ahead_) + made + of(behind_);
    }
    /// Whether there is such a document.
    [[nodiscard]] bool has(std::string const& document) const {
        return held_.as_object().contains(document);
    }

private:
    boost::json::value& at_path(std::string_view path) {
        boost::json::value* here = &held_;
        while (!path.empty()) {
            path.remove_prefix(1);
            std::string const name{path.substr(0, path.find('/'))};
            path.remove_prefix(name.size());
            here = here->is_array() ? &here->as_array().at(std::stoul(name))
                                    : &here->as_object().at(name);
        }
        return *here;
    }
    void put(std::string const& path, boost::json::value value) {
        std::size_t const slash = path.rfind('/');
        boost::json::value& into = at_path(path.substr(0, slash));
        std::string const name = path.substr(slash + 1);
        if (into.is_array()) {
            into.as_array().at(std::stoul(name)) = std::move(value);
        } else {
            into.as_object()[name] = std::move(value);
        }
    }
    void remove(std::string const& path) {
        std::size_t const slash = path.rfind('/');
        boost::json::value& from = at_path(path.substr(0, slash));
        std::string const name = path.substr(slash + 1);
        if (from.is_array()) {
            from.as_array().erase(from.as_array().begin() + std::stol(name));
        } else if (from.as_object().erase(name) == 0) {
            throw std::runtime_error{"there is nothing at " + path};
        }
    }

    boost::json::value held_;
    std::vector<std::string> raw_;
    std::map<std::string, std::size_t> cut_;
    std::map<std::string, std::string> ahead_;
    std::map<std::string, std::string> behind_;
};

} // namespace jspu_coop::testing
