#include <jspu_coop/questions/document_recognition.hpp>

#include "questions/document_recognition/treaty_findings.hpp"
#include "questions/document_recognition/treaty_judgement.hpp"

#include <algorithm>
#include <functional>
#include <stdexcept>
#include <tuple>
#include <utility>

namespace jspu_coop {

namespace {

using detail::document_reading;
using detail::judged;
using detail::readings_of;
using detail::recognition_question;
using detail::treaty_judgement;

/// The answers where the document is one of the things that it may be.
struct read_answer {
    document_reading reading;
    bool is_domestic;                       ///< it is of the state that is to recognise it
    std::vector<treaty_judgement> treaties; ///< in the order of the treaties; none if domestic
};

/// The answers of one question.
class recognition_answers {
public:
    recognition_answers(recognition_question const& asked,
                        std::vector<recognition_treaty const*> treaties, bool are_all)
        : asked_{asked}, treaties_{std::move(treaties)}, are_all_{are_all} {
        std::vector<fact<education_document>> kinds;
        for (education_document const each : every<education_document>()) {
            kinds.emplace_back(each);
        }
        for (auto const& issued_in :
             readings_of(asked_.document.issued_in, {{}, asked_.recognised_in})) {
            bool const is_domestic = issued_in == fact{asked_.recognised_in};
            for (auto const& kind : readings_of(asked_.document.kind, kinds)) {
                read_answer made{{issued_in, kind}, is_domestic, {}};
                for (recognition_treaty const* const each : treaties_) {
                    if (!is_domestic) {
                        made.treaties.push_back(judgement_of(*each, asked_, made.reading));
                    }
                }
                answers_.push_back(std::move(made));
            }
        }
    }

    /// Whether the document is of the very state that is to recognise it, whatever else it is.
    [[nodiscard]] bool is_domestic() const {
        return std::ranges::all_of(answers_, &read_answer::is_domestic);
    }

    /// Whether some treaty does it.
    /// @param of what is asked of one treaty
    template <class Part>
    [[nodiscard]] judged by_some(Part const& of) const {
        auto const answer = [&](read_answer const& each) {
            if (each.is_domestic) {
                return judged{};
            }
            judged some = detail::known_as(false);
            for (treaty_judgement const& treaty : each.treaties) {
                some = either(std::move(some), of(treaty));
            }
            return are_all_ ? some
                            : either(std::move(some),
                                     both(is_there(asked_), detail::open_for(incomplete())));
        };
        auto const is_same = [&](treaty_judgement const& one, treaty_judgement const& other) {
            return one == other
                   || (of(one).result != outcome::undetermined
                       && of(one).result == of(other).result);
        };
        return merged(answers_, answer, [&](read_answer const& one, read_answer const& other) {
            return std::ranges::equal(one.treaties, other.treaties, is_same);
        });
    }

    /// Whether one treaty does it.
    /// @param at the treaty
    /// @param of what is asked of it
    template <class Part>
    [[nodiscard]] judged by_one(std::size_t at, Part const& of) const {
        std::vector<read_answer> foreign;
        std::ranges::copy_if(answers_, std::back_inserter(foreign),
                             [](read_answer const& each) { return !each.is_domestic; });
        auto const answer = [&](read_answer const& each) -> judged const& {
            return of(each.treaties[at]);
        };
        return merged(foreign, answer, [&](read_answer const& one, read_answer const& other) {
            return answer(one) == answer(other);
        });
    }

    /// The treaty, by id the first, that does it in any case.
    template <class Part>
    [[nodiscard]] std::optional<recognition_treaty_id> first_that(Part const& of) const {
        for (std::size_t at = 0; at < treaties_.size(); ++at) {
            if (by_one(at, of).result == outcome::satisfied) {
                return treaties_[at]->id;
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] static missing_fact incomplete() {
        return {"recognition_treaties", {}, {}, open_cause::book_incomplete};
    }

    /// The answer that is given whatever the document is, else open. Country and kind stand in the
    /// way where it makes a difference which of them it is.
    /// @param is_same whether two answers that are open are so for the same reasons
    template <class Answer, class Same>
    [[nodiscard]] judged merged(std::vector<read_answer> const& all, Answer const& answer,
                                Same const& is_same) const {
        judged whole = answer(all.front());
        auto const differ = [&](read_answer const& one, read_answer const& other) {
            outcome const result = answer(one).result;
            return result != answer(other).result
                   || (result == outcome::undetermined && !is_same(one, other));
        };
        for (read_answer const& one : all) {
            merge_into(whole.missing, answer(one).missing);
            for (read_answer const& other : all) {
                bool const is_country = one.reading.kind == other.reading.kind;
                bool const is_kind = one.reading.issued_in == other.reading.issued_in;
                if (is_country != is_kind && differ(one, other)) {
                    whole.result = outcome::undetermined;
                    merge_into(whole.missing, {is_country ? place_of_country() : place_of_kind()});
                }
            }
        }
        return whole;
    }

    [[nodiscard]] missing_fact place_of_country() const {
        return detail::place_in_document("/issued_in").when(asked_.document.issued_in.state());
    }

    [[nodiscard]] missing_fact place_of_kind() const {
        return detail::place_in_document("/kind").when(asked_.document.kind.state());
    }

    recognition_question const& asked_;
    std::vector<recognition_treaty const*> treaties_;
    bool are_all_;
    std::vector<read_answer> answers_;
};

/// The treaties by id.
[[nodiscard]] std::vector<recognition_treaty const*>
in_order(std::span<recognition_treaty const> treaties) {
    std::vector<recognition_treaty const*> ordered;
    for (recognition_treaty const& each : treaties) {
        if (has_errors(validate(each))) {
            throw std::invalid_argument{"a treaty that is not valid"};
        }
        ordered.push_back(&each);
    }
    std::ranges::sort(ordered, {}, &recognition_treaty::id);
    if (std::ranges::adjacent_find(ordered, {}, &recognition_treaty::id) != ordered.end()) {
        throw std::invalid_argument{"two treaties with the same id"};
    }
    return ordered;
}

[[nodiscard]] purpose_recognition answer_for(recognition_purpose purpose,
                                             recognition_answers const& answers) {
    auto const at = static_cast<std::size_t>(purpose);
    auto const recognised = [at](treaty_judgement const& each) -> judged const& {
        return each.recognised[at];
    };
    auto const by_procedure = [at](treaty_judgement const& each) -> judged const& {
        return each.by_procedure[at];
    };
    judged const is_recognised = answers.by_some(recognised);
    judged const has_procedure = answers.by_some(by_procedure);
    purpose_recognition made{
        purpose, is_recognised.result, {}, is_recognised.missing, has_procedure.result,
        {},      has_procedure.missing};
    if (made.recognised == outcome::satisfied) {
        made.under = answers.first_that(recognised);
    }
    if (made.by_procedure == outcome::satisfied) {
        made.procedure_under = answers.first_that(by_procedure);
    }
    return made;
}

[[nodiscard]] treaty_candidate candidate_of(recognition_treaty const& treaty, std::size_t at,
                                            recognition_answers const& answers,
                                            recognition_question const& asked) {
    treaty_candidate made{
        treaty.id, treaty.name, answers.by_one(at, std::mem_fn(&treaty_judgement::covers)).result,
        {},        {},          treaty.cited_as};
    for (treaty_check const check : every<treaty_check>()) {
        made.checks.push_back(
            detail::finding_of(check, treaty, asked,
                               answers.by_one(
                                   at, [check](treaty_judgement const& each) -> auto& {
                                       return each.checks[static_cast<std::size_t>(check)];
                                   })));
    }
    for (recognition_purpose const purpose : every<recognition_purpose>()) {
        made.effects.push_back(
            detail::finding_of(purpose, treaty,
                               answers.by_one(
                                   at, [purpose](treaty_judgement const& each) -> auto& {
                                       return each.effects[static_cast<std::size_t>(purpose)];
                                   })));
    }
    return made;
}

/// Treaties that cover the document, then those that may, then the others by fewest failed checks.
[[nodiscard]] auto rank_of(treaty_candidate const& each) {
    int const standing = each.covers == outcome::satisfied      ? 0
                         : each.covers == outcome::undetermined ? 1
                                                                : 2;
    return std::tuple{standing, failed_count(each.checks), each.treaty};
}

[[nodiscard]] std::vector<treaty_near_miss>
near_misses_among(std::vector<treaty_candidate> const& candidates) {
    std::vector<treaty_near_miss> near;
    for (treaty_candidate const& each : candidates) {
        if (failed_count(each.checks) == 1) {
            auto const failed =
                std::ranges::find(each.checks, outcome::not_satisfied, &finding::result);
            near.push_back({each.treaty, static_cast<treaty_check>(failed - each.checks.begin())});
        }
    }
    std::ranges::sort(near, {}, &treaty_near_miss::treaty);
    return near;
}

} // namespace

document_recognition document_recognition_on(presented_document const& document,
                                             country const& recognised_in, date const& day,
                                             known_treaties const& known) {
    auto const treaties = in_order(known.treaties);
    recognition_question const asked{document, recognised_in, day};
    recognition_answers const answers{asked, treaties, known.are_all};
    document_recognition made{recognised_in, day, known.are_all, {}, {}, {}};
    for (recognition_purpose const each : every<recognition_purpose>()) {
        made.purposes.push_back(answer_for(each, answers));
    }
    if (!answers.is_domestic()) {
        for (std::size_t at = 0; at < treaties.size(); ++at) {
            made.treaties.push_back(candidate_of(*treaties[at], at, answers, asked));
        }
    }
    std::ranges::sort(made.treaties, {}, rank_of);
    made.near_misses = near_misses_among(made.treaties);
    return made;
}

} // namespace jspu_coop
