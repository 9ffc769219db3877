#include "questions/award_standing/counting_lines.hpp"

#include "questions/detail/programme_facts.hpp"

#include <algorithm>
#include <functional>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// Whether a line would count by an equivalence that nobody agreed.
[[nodiscard]] bool is_published_only(study_line const& line) {
    return line.equivalence != nullptr
           && std::holds_alternative<published_rule>(line.equivalence->basis);
}

[[nodiscard]] outcome names(fact<std::vector<party_id>> const& parties, party_id const& party) {
    return holds_of(parties, [&](std::vector<party_id> const& each) {
        return std::ranges::find(each, party) != each.end();
    });
}

/// Makes the lines of one award.
class line_maker {
public:
    line_maker(joint_programme const& programme, enrolment const& student,
               programme_award const& award, study_index const& index,
               std::span<agreed_clause const> agreed)
        : programme_{programme}, student_{student}, award_{award}, index_{index}, agreed_{agreed},
          awarded_by_{each_in(award.awarded_by)}, counts_from_{each_in(award.counts_from)},
          made_(index.lines().size()) {}

    /// By the courses' ids.
    [[nodiscard]] std::vector<counting_line> all() {
        for (std::size_t number = 0; number < made_.size(); ++number) {
            add(number);
        }
        for (std::size_t at = 0; at < index_.told().courses.size(); ++at) {
            if (std::ranges::none_of(index_.lines_of(at),
                                     [&](std::size_t each) { return is_made(each); })) {
                made_[at] = not_counted(at);
            }
        }
        std::vector<counting_line> lines;
        lines.reserve(made_.size());
        for (std::size_t const number : index_.line_order()) {
            if (is_made(number)) {
                lines.push_back(std::move(made_[number]));
            }
        }
        return lines;
    }

private:
    /// Adds a line of the index unless it does not count. An equivalence of which a course is not
    /// passed is no way.
    void add(std::size_t number) {
        study_line const& study = index_.lines()[number];
        if (study.equivalence != nullptr && study.is_passed_at_last == outcome::not_satisfied) {
            return;
        }
        counting_line line{&study, study.counts_as, course_use::not_known, outcome::satisfied, {}};
        line.counts =
            study.equivalence != nullptr
                ? both(is_awarding(study, line.missing), is_agreed(study, line.missing))
                : asks(awarded_by_[study.by], award_.awarded_by, "awarded_by", line.missing);
        for (std::size_t const site : study.sites) {
            line.counts = both(line.counts, asks(counts_from_[site], award_.counts_from,
                                                 "counts_from", line.missing));
        }
        if (study.is_passed == outcome::undetermined) {
            tell_open_passing(line);
        }
        if (is_published_only(study) && line.counts != outcome::not_satisfied) {
            line.counts = outcome::undetermined;
            for (std::size_t const each : study.passed) {
                merge_into(line.missing, {place_of(student_, index_.course_of(each), "recognition")
                                              .when(knowledge::missing)});
            }
        }
        give_way(line, number);
        if (line.counts != outcome::not_satisfied) {
            finish(line);
            made_[number] = std::move(line);
        }
    }

    [[nodiscard]] bool is_made(std::size_t number) const noexcept {
        return made_[number].study != nullptr;
    }

    void tell_open_passing(counting_line& line) const {
        for (std::size_t const place : line.study->studied) {
            course_evidence const& of = index_.told().courses[place];
            if (of.passed.is_open()) {
                note_open(line.missing, of.passed, place_of(student_, of.course, "passed"));
            }
        }
    }

    /// What was studied counts once to an award: in the way that comes first. Where it is open
    /// whether that one counts, or whether all of an equivalence is passed, it is open of the later
    /// ones, too.
    void give_way(counting_line& line, std::size_t number) const {
        for (std::size_t const place : line.study->studied) {
            for (std::size_t const earlier : index_.lines_of(place)) {
                if (earlier < number && is_made(earlier)) {
                    line.counts = both(line.counts, contrary(is_way(made_[earlier])));
                    merge_into(line.missing, made_[earlier].missing);
                }
            }
        }
    }

    /// Whether what was studied of a line counts by it.
    [[nodiscard]] static outcome is_way(counting_line const& line) {
        study_line const& study = *line.study;
        return study.equivalence == nullptr ? line.counts
                                            : both(line.counts, study.is_passed_at_last);
    }

    /// What holds of each institution.
    [[nodiscard]] std::vector<outcome> each_in(fact<std::vector<party_id>> const& parties) const {
        std::vector<outcome> all;
        for (std::size_t number = 0; number < index_.institution_count(); ++number) {
            all.push_back(names(parties, index_.institution_of(number)));
        }
        return all;
    }

    /// Whether an institution awards, or its credit counts; what is open of it is noted.
    [[nodiscard]] outcome asks(outcome named, fact<std::vector<party_id>> const& parties,
                               char const* member, std::vector<missing_fact>& missing) const {
        if (named == outcome::undetermined) {
            note_open(missing, parties, place_of(programme_, award_, member));
        }
        return named;
    }

    /// Whether awarding institutions teach all that a line counts as by its equivalence, and have
    /// not refused what would count as it.
    [[nodiscard]] outcome is_awarding(study_line const& study,
                                      std::vector<missing_fact>& missing) const {
        outcome all = outcome::satisfied;
        for (std::size_t const each : study.counts_as) {
            course const* const listed = index_.listed(each);
            if (listed == nullptr) {
                merge_into(missing, {{"course", index_.course_of(each).str(), "/institution",
                                      open_cause::missing}});
                all = both(all, outcome::undetermined);
            } else if (is_refused_by(listed->institution, study)) {
                all = outcome::not_satisfied;
            } else {
                all = both(all, asks(names(award_.awarded_by, listed->institution),
                                     award_.awarded_by, "awarded_by", missing));
            }
        }
        return all;
    }

    /// Whether the clause of an equivalence is in force, where one agrees it and that was asked.
    [[nodiscard]] outcome is_agreed(study_line const& study,
                                    std::vector<missing_fact>& missing) const {
        auto const* const rule = std::get_if<agreed_rule>(&study.equivalence->basis);
        auto const told = rule == nullptr
                              ? agreed_.end()
                              : std::ranges::find(agreed_, rule->clause, &agreed_clause::clause);
        if (told == agreed_.end()) {
            return outcome::satisfied;
        }
        merge_into(missing, told->missing);
        return told->in_force;
    }

    /// Whether an institution has refused to recognise a course of a line.
    [[nodiscard]] bool is_refused_by(party_id const& institution, study_line const& study) const {
        return std::ranges::any_of(index_.refusals(), [&](study_refusal const& refusal) {
            return index_.institution_of(refusal.by) == institution
                   && std::ranges::any_of(study.passed, [&](std::size_t each) {
                          return std::ranges::binary_search(refusal.passed, each);
                      });
        });
    }

    [[nodiscard]] counting_line not_counted(std::size_t at) const {
        study_line const& study = index_.lines()[at];
        counting_line line{&study, {}, course_use::not_recognised, outcome::not_satisfied, {}};
        if (counts_from_[study.by] == outcome::not_satisfied) {
            line.use = course_use::site_does_not_count;
        } else if (is_refused(index_.number_at(at))) {
            line.use = course_use::recognition_refused;
        }
        return line;
    }

    [[nodiscard]] bool is_refused(std::size_t course) const {
        return std::ranges::any_of(index_.refusals(), [&](study_refusal const& each) {
            return awarded_by_[each.by] != outcome::not_satisfied
                   && std::ranges::binary_search(each.passed, course);
        });
    }

    static void finish(counting_line& line) {
        using enum course_use;
        outcome const together = both(line.counts, line.study->is_passed);
        if (together == outcome::satisfied) {
            line.use = counted;
        } else if (line.study->is_passed == outcome::not_satisfied) {
            line.use =
                line.study->is_passed_at_last == outcome::satisfied ? in_progress : not_passed;
        } else {
            bool const may_be =
                is_published_only(*line.study) && line.study->is_passed == outcome::satisfied;
            line.use = may_be ? may_be_recognised : not_known;
        }
        if (together != outcome::undetermined) {
            line.missing.clear();
        }
    }

    joint_programme const& programme_;
    enrolment const& student_;
    programme_award const& award_;
    study_index const& index_;
    std::span<agreed_clause const> agreed_;
    // Of each institution, whether it awards, and whether its credit counts.
    std::vector<outcome> awarded_by_;
    std::vector<outcome> counts_from_;
    std::vector<counting_line> made_; // by the number of the line in the index
};

/// Replaces what a list holds, in the memory that it has.
template <class T, class Source, class Show>
void refill(std::vector<T>& list, Source const& source, Show const& show) {
    list.clear();
    list.reserve(source.size());
    for (auto const& each : source) {
        list.push_back(show(each));
    }
}

/// Says for which requirements what a line counts as is counted, each once.
void tell_fills(std::vector<award_requirement_id>& told, numbers counted,
                std::vector<requirement_filling> const& fills, key_lists const& fills_of) {
    for (std::size_t const number : counted) {
        for (std::size_t const at : fills_of.of(number)) {
            award_requirement_id const& each = *fills[at].requirement;
            if (std::ranges::find(told, each) == told.end()) {
                told.push_back(each);
            }
        }
    }
}

} // namespace

bool counts_in(counting_line const& line, line_reading by, left_out_courses left_out) {
    if (left_out != nullptr && std::ranges::any_of(line.study->studied, [&](std::size_t each) {
            return (*left_out)[each];
        })) {
        return false;
    }
    outcome const counted =
        both(line.counts, by.with_progress ? line.study->is_passed_at_last : line.study->is_passed);
    return by.is_possible ? counted != outcome::not_satisfied : counted == outcome::satisfied;
}

counting_table counting_table_of(joint_programme const& programme, enrolment const& student,
                                 programme_award const& award, study_index const& index,
                                 std::span<agreed_clause const> agreed) {
    counting_table table{index, line_maker{programme, student, award, index, agreed}.all()};
    for (counting_line const& line : table.lines) {
        if (!counts_in(line, {true, true})) {
            continue;
        }
        table.is_certain = table.is_certain && counts_in(line, {false, true})
                           && counts_in(line, {true, false}) == counts_in(line, {false, false})
                           && std::ranges::none_of(
                               line.study->worth, [](auto const* each) { return each->is_open(); });
        table.nothing_goes_on =
            table.nothing_goes_on && line.study->is_passed == line.study->is_passed_at_last;
    }
    return table;
}

void show_lines(std::vector<award_course>& into, counting_table& table,
                std::vector<requirement_filling> const& fills) {
    study_index const& index = table.index;
    key_lists const fills_of =
        lists_by(fills, index.course_count(), std::mem_fn(&requirement_filling::number));
    into.resize(table.lines.size());
    for (std::size_t at = 0; at < into.size(); ++at) {
        counting_line& line = table.lines[at];
        award_course& shown = into[at];
        refill(shown.passed, line.study->passed,
               [&](std::size_t each) -> course_id const& { return index.course_of(each); });
        refill(shown.sites, line.study->sites,
               [&](std::size_t each) -> party_id const& { return index.institution_of(each); });
        refill(shown.counts_as, line.counted,
               [&](std::size_t each) -> course_id const& { return index.course_of(each); });
        shown.use = line.use;
        refill(shown.worth, line.study->worth.first(line.counted.size()),
               [](fact<credits> const* each) -> fact<credits> const& { return *each; });
        shown.fills.clear();
        if (line.use == course_use::counted) {
            tell_fills(shown.fills, line.counted, fills, fills_of);
        }
        shown.missing = std::move(line.missing);
    }
}

} // namespace jspu_coop::detail
