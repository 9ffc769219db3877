#include "records/agreements/detail/legal_steps.hpp"

#include "base/detail/report.hpp"

#include <algorithm>
#include <array>
#include <concepts>
#include <string>

namespace jspu_coop {

namespace detail {

namespace {

using enum agreement_phase;

constexpr auto drafting = agreement_drafted::kind;
constexpr auto signing = agreement_signed::kind;
constexpr auto entering = agreement_entered::kind;
constexpr auto amending = agreement_amended::kind;
constexpr auto suspending = agreement_suspended::kind;
constexpr auto resuming = agreement_resumed::kind;
constexpr auto renewing = agreement_renewed::kind;
constexpr auto giving_notice = agreement_notice_given::kind;
constexpr auto terminating = agreement_terminated::kind;
constexpr auto acceding = agreement_acceded::kind;
constexpr auto withdrawing = agreement_withdrew::kind;
constexpr auto drafting_amendment = agreement_amendment_drafted::kind;
constexpr auto signing_amendment = agreement_amendment_signed::kind;
constexpr auto dropping_amendment = agreement_amendment_dropped::kind;

constexpr std::array table{
    legal_step{unrecorded, drafting, drafted},
    legal_step{unrecorded, signing, partly_signed},
    legal_step{drafted, signing, partly_signed},
    legal_step{partly_signed, signing, partly_signed},
    legal_step{partly_signed, signing, awaiting},
    legal_step{partly_signed, signing, in_force},
    legal_step{awaiting, entering, in_force},
    legal_step{in_force, amending, in_force},
    legal_step{in_force, suspending, suspended},
    legal_step{in_force, renewing, in_force},
    legal_step{in_force, giving_notice, in_force},
    legal_step{in_force, terminating, terminated},
    legal_step{in_force, acceding, in_force},
    legal_step{in_force, withdrawing, in_force},
    legal_step{in_force, withdrawing, terminated},
    legal_step{in_force, drafting_amendment, in_force},
    legal_step{in_force, signing_amendment, in_force},
    legal_step{in_force, dropping_amendment, in_force},
    legal_step{suspended, amending, suspended},
    legal_step{suspended, resuming, in_force},
    legal_step{suspended, renewing, suspended},
    legal_step{suspended, giving_notice, suspended},
    legal_step{suspended, terminating, terminated},
    legal_step{suspended, withdrawing, suspended},
    legal_step{suspended, withdrawing, terminated},
    legal_step{suspended, drafting_amendment, suspended},
    legal_step{suspended, signing_amendment, suspended},
    legal_step{suspended, dropping_amendment, suspended},
};

} // namespace

std::span<legal_step const> legal_steps() noexcept {
    return table;
}

std::string_view kind_of_event(agreement_event const& event) noexcept {
    return std::visit([](auto const& held) { return std::string_view{held.kind}; }, event);
}

void enter_by_date(agreement_state& state, agreement const& of, date day) {
    entry_into_force const* const rule = of.entry.get();
    auto const* const named = rule ? std::get_if<entry_on_date>(rule) : nullptr;
    if (state.phase == awaiting && named && named->day <= day) {
        state.phase = in_force;
        state.entered = std::max(named->day, *state.last_signature);
    }
}

issues issues_of_parts(agreement_event const& event) {
    issues found;
    std::visit([&](auto const& held) { validate_part(found, "/decided_by", held.decided_by); },
               event);
    if (auto const* const amended = std::get_if<agreement_amended>(&event)) {
        validate_each(found, "/added", amended->added);
        validate_each(found, "/replaced", amended->replaced);
    }
    return found;
}

} // namespace detail

bool may_follow(agreement_phase phase, std::string_view kind) noexcept {
    auto const steps = detail::legal_steps();
    return kind == agreement_entry_annulled::kind
           || std::any_of(steps.begin(), steps.end(), [&](detail::legal_step const& each) {
                  return each.before == phase && each.kind == kind;
              });
}

namespace {

/// The kinds of all events that lead from one phase to another, one below the other.
std::string kinds_between(agreement_phase before, agreement_phase after) {
    std::string kinds;
    for (detail::legal_step const& each : detail::legal_steps()) {
        if (each.before == before && each.after == after) {
            kinds += kinds.empty() ? "" : "\\n";
            kinds += each.kind;
        }
    }
    return kinds;
}

} // namespace

std::string legal_steps_as_dot() {
    std::string dot = "digraph legal_steps {\n"
                      "    rankdir=TB;\n"
                      "    node [shape=box, style=rounded];\n"
                      "    label=\"annulled may follow everywhere and changes no phase\";\n";
    for (agreement_phase const phase : every<agreement_phase>()) {
        dot += "    " + to_string(phase) + ";\n";
    }
    for (agreement_phase const before : every<agreement_phase>()) {
        for (agreement_phase const after : every<agreement_phase>()) {
            std::string const kinds = kinds_between(before, after);
            if (!kinds.empty()) {
                dot += "    " + to_string(before) + " -> " + to_string(after) + " [label=\"" + kinds
                       + "\"];\n";
            }
        }
    }
    dot += "    awaiting -> in_force [style=dashed, label=\"the day of its entry rule comes\"];\n"
           "}\n";
    return dot;
}

} // namespace jspu_coop
