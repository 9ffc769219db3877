/// @file
/// The recognition of documents, slowly: a clear world is judged by plain conditions, and of a
/// world of which something is hidden every completion is tried.
#pragma once

#include <jspu_coop/questions/document_recognition.hpp>

#include "support/treaty_sample.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

/// A question, whole.
struct recognition_world {
    presented_document document;
    country recognised_in;
    date day;
    std::vector<recognition_treaty> treaties;
    bool are_all;
};

/// What the library says.
[[nodiscard]] inline document_recognition answer_of(recognition_world const& world) {
    return document_recognition_on(world.document, world.recognised_in, world.day,
                                   {world.treaties, world.are_all});
}

/// Recognised, and left to a procedure, for each purpose; nothing at home.
using slow_answer = std::array<outcome, 4>;

[[nodiscard]] inline slow_answer outcomes_of(document_recognition const& answer) {
    return {answer.purposes[0].recognised, answer.purposes[0].by_procedure,
            answer.purposes[1].recognised, answer.purposes[1].by_procedure};
}

/// Whether a clear fact is true: there being none is no.
[[nodiscard]] inline bool is_true(fact<bool> const& clear) {
    return !clear.is_absent() && clear.value();
}

/// The days on which a treaty binds a state, in a clear world; nothing where it never does.
[[nodiscard]] inline std::optional<std::pair<date, date>>
days_bound(recognition_treaty const& treaty, country const& state) {
    for (treaty_party const& each : treaty.parties) {
        if (each.state == state && !each.since.is_absent()) {
            return std::pair{each.since.value(),
                             each.last.is_absent() ? date{9999, 12, 31} : each.last.value()};
        }
    }
    return std::nullopt;
}

/// Whether a treaty covers the document, in a clear world.
[[nodiscard]] inline bool covers(recognition_treaty const& treaty, recognition_world const& world) {
    presented_document const& document = world.document;
    auto const there = days_bound(treaty, document.issued_in.value());
    auto const here = days_bound(treaty, world.recognised_in);
    if (!there || !here) {
        return false;
    }
    for (auto const& [since, last] : {*there, *here}) {
        if (world.day < since || last < world.day) {
            return false;
        }
    }
    bool is_covered = false;
    for (covered_document const& each : treaty.documents) {
        is_covered = is_covered || (each.kind == document.kind.value() && is_true(each.covered));
    }
    if (!is_covered || (is_true(treaty.accredited_only) && !is_true(document.is_issuer_accredited))
        || (!document.issued_on.is_absent() && world.day < document.issued_on.value())) {
        return false;
    }
    if (!is_true(treaty.issued_since_entry)
        || (is_true(treaty.ussr_exempt) && is_true(document.is_of_ussr))) {
        return true;
    }
    date const entry = std::max(there->first, here->first);
    return !document.issued_on.is_absent()
           && (entry < document.issued_on.value()
               || (entry == document.issued_on.value() && is_true(treaty.entry_day_counts)));
}

/// The answer in a clear world.
[[nodiscard]] inline slow_answer judge_slowly(recognition_world const& world) {
    using enum outcome;
    if (world.document.issued_in.value() == world.recognised_in) {
        return {not_applicable, not_applicable, not_applicable, not_applicable};
    }
    slow_answer made{not_satisfied, not_satisfied, not_satisfied, not_satisfied};
    for (recognition_treaty const& treaty : world.treaties) {
        for (purpose_effect const& each : treaty.purposes) {
            if (!covers(treaty, world) || each.effect.is_absent()) {
                continue;
            }
            auto const at = 2 * static_cast<std::size_t>(each.purpose);
            switch (each.effect.value()) {
            case recognition_effect::recognised:
                made[at] = satisfied;
                break;
            case recognition_effect::unless_substantial_difference:
                made[at] = is_true(world.document.differs_substantially) ? made[at] : satisfied;
                break;
            case recognition_effect::by_procedure:
                made[at + 1] = satisfied;
                break;
            case recognition_effect::not_covered:
                break;
            }
        }
    }
    return made;
}

/// Something of a world that is open: where, and every world that has it filled in.
struct open_place {
    missing_fact what;
    std::vector<std::function<void(recognition_world&)>> completions;
};

/// Tries every completion of the open places from one on.
inline void for_each_completion(recognition_world const& world,
                                std::vector<open_place> const& places,
                                std::function<void(recognition_world const&)> const& visit,
                                std::size_t from = 0) {
    if (from == places.size()) {
        visit(world);
        return;
    }
    for (auto const& complete : places[from].completions) {
        recognition_world filled = world;
        complete(filled);
        for_each_completion(filled, places, visit, from + 1);
    }
}

/// What comes out in every completion, else undetermined.
[[nodiscard]] inline slow_answer judge_every_completion(recognition_world const& world,
                                                        std::vector<open_place> const& places) {
    std::array<std::set<outcome>, 4> seen;
    for_each_completion(world, places, [&](recognition_world const& clear) {
        slow_answer const one = judge_slowly(clear);
        for (std::size_t at = 0; at < one.size(); ++at) {
            seen[at].insert(one[at]);
        }
    });
    slow_answer made{};
    for (std::size_t at = 0; at < made.size(); ++at) {
        made[at] = seen[at].size() == 1 ? *seen[at].begin() : outcome::undetermined;
    }
    return made;
}

} // namespace jspu_coop::testing
