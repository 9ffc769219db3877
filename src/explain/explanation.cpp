#include <jspu_coop/explain/explanation.hpp>

#include "explain/missing.hpp"
#include "explain/phrase.hpp"
#include "explain/policy_words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace jspu_coop {

namespace {

using detail::phrase;
using detail::phrase_of;

/// As a sentence begins, with one full stop: a Russian date brings its own.
[[nodiscard]] std::string finished(phrase said) {
    bool const is_stopped = said.text.ends_with('.');
    return at_start(std::move(said)) + (is_stopped ? "" : ".");
}

/// One row of the finding's lists of equal length, for a message said once a row.
[[nodiscard]] named_values row_of(named_values const& values, std::size_t at) {
    named_values row;
    for (auto const& [name, list] : values) {
        if (at < list.size()) {
            row[name] = {list[at]};
        }
    }
    return row;
}

/// The sentences that a finding says once for each row of its lists.
[[nodiscard]] std::string rows_said(finding const& what, wording const& words) {
    std::string all;
    for (std::size_t at = 0;; ++at) {
        auto said = phrase_of(what.code + ".each", row_of(what.values, at), words);
        if (!said) {
            return all;
        }
        all += " " + finished(*std::move(said));
    }
}

/// Whether a step tells what it misses beneath itself; else the answer tells it at the end. Of
/// coverage, only the answer for each partner does.
[[nodiscard]] bool tells_missing(finding const& step) {
    return step.code == "coverage.partner" || !step.code.starts_with("coverage.");
}

/// What a tree is missing, apart from what its steps tell themselves.
[[nodiscard]] std::vector<missing_fact> not_told_below(finding const& tree) {
    std::vector<missing_fact> left;
    for (missing_fact const& fact : tree.missing) {
        bool const is_told =
            std::any_of(tree.because.begin(), tree.because.end(), [&](finding const& each) {
                return tells_missing(each)
                       && std::find(each.missing.begin(), each.missing.end(), fact)
                              != each.missing.end();
            });
        if (!is_told) {
            left.push_back(fact);
        }
    }
    return left;
}

/// Names agreements, clauses and activities in full where they first stand, and by their id after
/// that.
class names_in_turn {
public:
    explicit names_in_turn(wording const& words) : words_{words} {}

    std::string operator()(record_reference const& what) {
        std::string full = words_.name_of(what);
        bool const has_short =
            what.kind == "agreement" || what.kind == "clause" || what.kind == "activity";
        if (full.empty() || !has_short) {
            return full;
        }
        if (std::find(told_.begin(), told_.end(), what) != told_.end()) {
            return what.kind == "clause" ? what.id.substr(what.id.find('/') + 1) : what.id;
        }
        asked_.emplace_back(what, full);
        return full;
    }

    /// Takes note of the names that stand in a line; others were read in vain.
    void stood_in(std::string_view line) {
        for (auto& [what, full] : asked_) {
            // Languages put the word for a clause between its id and its title.
            std::size_t const title = what.kind == "clause" ? full.find(" (") : 0;
            if (line.find(full.substr(std::min(title, full.size()))) != std::string_view::npos) {
                told_.push_back(std::move(what));
            }
        }
        asked_.clear();
    }

private:
    wording const& words_;
    std::vector<record_reference> told_;
    std::vector<std::pair<record_reference, std::string>> asked_;
};

class explainer {
public:
    explainer(wording const& words, explanation_depth depth)
        : names_{words}, words_{words.messages(),
                                [this](record_reference const& what) { return names_(what); }},
          depth_{depth} {}
    // The words hold the address of the names.
    explainer(explainer const&) = delete;
    explainer& operator=(explainer const&) = delete;

    std::string operator()(finding const& tree) && {
        if (tree.code == "verdict.policy" && depth_ != explanation_depth::verdict) {
            sentence(0, tree);
        } else {
            line(0, sentence_of(tree, words_));
        }
        if (depth_ != explanation_depth::verdict) {
            steps(1, tree);
            missing(1, not_told_below(tree));
        }
        return std::move(lines_);
    }

private:
    [[nodiscard]] bool tells(explanation_depth depth) const noexcept { return depth <= depth_; }

    void line(std::size_t indent, std::string const& said) {
        names_.stood_in(said);
        lines_ += std::string(indent * 2, ' ') + said + "\n";
    }

    void heading(std::size_t indent, std::string const& name) {
        line(indent, words_.say("heading." + name).value_or(name));
    }

    void sentence(std::size_t indent, finding const& what) {
        std::string const source = sources_of(what, words_);
        line(indent, sentence_of(what, words_) + (source.empty() ? "" : " " + source));
    }

    void missing(std::size_t indent, std::vector<missing_fact> const& facts) {
        if (!facts.empty()) {
            heading(indent, "open");
        }
        missing_lines(indent + 1, facts);
    }

    void missing_lines(std::size_t indent, std::vector<missing_fact> const& facts) {
        for (missing_fact const& each : facts) {
            line(indent, missing_sentence(each, words_));
        }
    }

    void steps(std::size_t indent, finding const& tree) {
        if (tree.code == "coverage.partner") {
            partner(indent, tree);
        } else if (tree.code == "coverage.candidate") {
            checks(indent, tree, every<outcome>());
        } else if (tree.code == "verdict.policy") {
            policy(indent, tree);
        } else {
            finding const* before = nullptr;
            for (finding const& each : tree.because) {
                if (each.code == "coverage.assumption") {
                    assumption(indent, each, before);
                } else {
                    sentence(indent, each);
                    steps(indent + 1, each);
                    if (tells_missing(each) && each.code != "coverage.partner") {
                        missing_lines(indent + 1, not_told_below(each));
                    }
                }
                before = &each;
            }
        }
    }

    /// What a policy asks for, by how it came out; less depth tells only what decides.
    void policy(std::size_t indent, finding const& judged) {
        if (detail::is_flagged(judged, "not_yet")) {
            heading(indent, "not_yet");
        }
        requirements(indent, judged, "scope",
                     [](finding const& each) { return detail::is_flagged(each, "scope"); });
        for (outcome const result : {outcome::not_satisfied, outcome::undetermined,
                                     outcome::satisfied, outcome::not_applicable}) {
            requirements(indent, judged, to_string(result), [&](finding const& each) {
                return each.result == result && !detail::is_flagged(each, "scope")
                       && !detail::is_flagged(each, "advisory")
                       && !detail::is_flagged(each, "waived")
                       && !detail::is_flagged(each, "withheld");
            });
        }
        requirements(indent, judged, "waived",
                     [](finding const& each) { return detail::is_flagged(each, "waived"); });
        requirements(indent, judged, "withheld", [](finding const& each) {
            return detail::is_flagged(each, "withheld") && !detail::is_flagged(each, "scope")
                   && !detail::is_flagged(each, "advisory");
        });
        requirements(indent, judged, "warnings", [&](finding const& each) {
            bool const warns = each.result == outcome::not_satisfied
                               || each.result == outcome::undetermined
                               || tells(explanation_depth::everything);
            return warns && detail::is_flagged(each, "advisory")
                   && !detail::is_flagged(each, "aside");
        });
        findings_of(indent, judged, "open",
                    {"verdict.missing", "verdict.conflicting", "verdict.unpublished",
                     "verdict.day_unpublished"});
        for (finding const& each : judged.because) {
            if (each.code == "verdict.policy") { // by one of the days that may choose the version
                sentence(indent, each);
                policy(indent + 1, each);
            }
        }
        if (tells(explanation_depth::closest)) {
            findings_of(indent, judged, "settling",
                        {"verdict.settling", "verdict.settling_not_sought"});
            findings_of(indent, judged, "change",
                        {"verdict.change", "verdict.change_any", "verdict.change_beyond",
                         "verdict.change_none"});
        }
    }

    [[nodiscard]] bool is_told(finding const& asked) const {
        return tells(explanation_depth::everything) || detail::is_flagged(asked, "decisive")
               || detail::is_flagged(asked, "advisory") || detail::is_flagged(asked, "waived")
               || detail::is_flagged(asked, "withheld");
    }

    template <class Chosen>
    void requirements(std::size_t indent, finding const& judged, std::string const& name,
                      Chosen const& chosen) {
        bool is_first = true;
        for (finding const& each : judged.because) {
            if (!detail::is_requirement(each) || !is_told(each) || !chosen(each)) {
                continue;
            }
            if (is_first) {
                heading(indent, name);
                is_first = false;
            }
            requirement(indent + 1, each);
        }
    }

    void requirement(std::size_t indent, finding const& asked) {
        sentence(indent, asked);
        for (finding const& each : asked.because) {
            if (is_told(each)) {
                requirement(indent + 1, each);
            }
        }
    }

    /// The findings with one of these codes, under a heading.
    void findings_of(std::size_t indent, finding const& judged, std::string const& name,
                     std::vector<std::string_view> const& codes) {
        bool is_first = true;
        for (finding const& each : judged.because) {
            if (std::find(codes.begin(), codes.end(), each.code) != codes.end()) {
                if (is_first) {
                    heading(indent, name);
                    is_first = false;
                }
                sentence(indent + 1, each);
            }
        }
    }

    /// What is assumed of one agreement stands under one heading.
    void assumption(std::size_t indent, finding const& assumed, finding const* before) {
        bool const goes_on = before != nullptr && before->code == assumed.code
                             && before->values.at("agreement") == assumed.values.at("agreement");
        if (!goes_on) {
            line(indent, words_.say("heading.assumed", assumed.values).value_or(""));
        }
        line(indent + 1, words_.say("heading.assumption", assumed.values).value_or(""));
    }

    void partner(std::size_t indent, finding const& judged) {
        bool is_first = true;
        for (finding const& each : judged.because) {
            if (each.code == "coverage.candidate") {
                candidate(indent, each, is_first, judged.result == outcome::satisfied);
                is_first = false;
            } else if (each.result == outcome::satisfied || tells(explanation_depth::closest)) {
                sentence(indent, each); // what a "yes" rests on, or what else comes close
            }
        }
        missing(indent, judged.missing);
        if (is_first && tells(explanation_depth::closest)) {
            remedies(indent, {judged});
        }
    }

    /// The first candidate is the closest one, or the one that covers.
    void candidate(std::size_t indent, finding const& each, bool is_first, bool is_covered) {
        bool const is_closest = is_first && !is_covered;
        if (is_closest && tells(explanation_depth::closest)) {
            line(indent, words_.say("heading.closest", each.values).value_or(""));
        } else if (tells(explanation_depth::everything)) {
            sentence(indent, each);
        }
        if (tells(explanation_depth::everything)) {
            checks(indent + 1, each, every<outcome>());
        } else if (is_closest && tells(explanation_depth::closest)) {
            checks(indent + 1, each, decisive);
        } else if (is_first && is_covered) {
            grounds(indent, each);
        }
        if (is_closest && tells(explanation_depth::closest)) {
            remedies(indent + 1, each.because);
        }
    }

    /// What a "yes" rests on: the days in force, and whatever has a source or a history.
    void grounds(std::size_t indent, finding const& candidate) {
        if (std::string const source = sources_of(candidate, words_); !source.empty()) {
            line(indent, source);
        }
        for (finding const& each : candidate.because) {
            bool const counts = each.code == "coverage.in_force"
                                || each.code == "coverage.ground_limits" || !each.sources.empty()
                                || each.values.contains("predecessor")
                                || each.values.contains("version");
            if (counts && each.result == outcome::satisfied) {
                sentence(indent, each);
            }
        }
    }

    template <class Outcomes>
    void checks(std::size_t indent, finding const& candidate, Outcomes const& outcomes) {
        for (outcome const result : outcomes) {
            bool is_first = true;
            for (finding const& each : candidate.because) {
                if (each.result != result) {
                    continue;
                }
                if (is_first) {
                    heading(indent, to_string(result));
                    is_first = false;
                }
                sentence(indent + 1, each);
                for (missing_fact const& fact : each.missing) {
                    line(indent + 2, missing_sentence(fact, words_));
                }
            }
        }
    }

    /// What would turn each finding that fails or is open.
    void remedies(std::size_t indent, std::vector<finding> const& findings) {
        std::vector<std::string> all;
        auto const take = [&](std::string remedy) {
            if (!remedy.empty() && std::find(all.begin(), all.end(), remedy) == all.end()) {
                all.push_back(std::move(remedy));
            }
        };
        for (finding const& each : findings) {
            take(remedy_of(each, words_));
            for (missing_fact const& fact : each.missing) {
                auto said = detail::said_of_fact("open.remedy", {}, fact, words_);
                take(said ? finished(*std::move(said)) : std::string{});
            }
        }
        if (!all.empty()) {
            heading(indent, "remedy");
        }
        for (std::string const& each : all) {
            line(indent + 1, each);
        }
    }

    static constexpr std::array decisive{outcome::not_satisfied, outcome::undetermined};

    names_in_turn names_;
    wording words_;
    explanation_depth depth_;
    std::string lines_;
};

} // namespace

std::string sentence_of(finding const& what, wording const& words) {
    if (detail::is_requirement(what)) {
        return finished({detail::requirement_said(what, words)});
    }
    std::string const result = to_string(what.result);
    if (auto said = phrase_of(what.code + "." + result, what.values, words)) {
        return finished(*std::move(said)) + rows_said(what, words);
    }
    named_values const bare{{"code", {what.code}}, {"outcome", {coded_value{"outcome", result}}}};
    return finished(
        phrase_of("word.finding", bare, words).value_or(phrase{what.code, "code", true}));
}

std::string remedy_of(finding const& what, wording const& words) {
    auto said = what.result == outcome::not_satisfied
                    ? phrase_of(what.code + ".remedy", what.values, words)
                    : std::nullopt;
    return said ? finished(*std::move(said)) : std::string{};
}

namespace {

/// From what the facts of a finding were reckoned: each record with the word for its kind.
std::string reckoning_of(finding const& what, wording const& words) {
    auto const from = what.values.find("reckoned_from");
    if (from == what.values.end()) {
        return {};
    }
    named_values told;
    for (shown_value const& each : from->second) {
        auto const& record = std::get<record_reference>(each);
        told["reckoned_from"].push_back(
            words.say("word.reckoned." + record.kind, {{"record", {record}}})
                .value_or(words.read(record)));
    }
    if (auto const day = what.values.find("known_on"); day != what.values.end()) {
        told["known_on"] = day->second;
    }
    return words.say("heading.reckoned", told).value_or("");
}

} // namespace

std::string sources_of(finding const& what, wording const& words) {
    shown_values cited;
    for (citation const& each : what.sources) {
        shown_value const source =
            each.article ? each.document + ", " + *each.article : each.document;
        if (std::find(cited.begin(), cited.end(), source) == cited.end()) {
            cited.push_back(source);
        }
    }
    std::string const said =
        words.say("heading.source", {{"source", std::move(cited)}}).value_or("");
    std::string const reckoned = reckoning_of(what, words);
    return reckoned.empty() || said.empty() ? reckoned + said : reckoned + " " + said;
}

std::string explain(finding const& tree, wording const& words, explanation_depth depth) {
    return explainer{words, depth}(tree);
}

} // namespace jspu_coop
