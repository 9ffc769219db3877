#include "questions/award_standing/counting_lines.hpp"

#include "questions/detail/programme_facts.hpp"

#include <algorithm>
#include <functional>
#include <tuple>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

using id_and_place = std::pair<course_id const*, std::size_t>;

[[nodiscard]] bool is_before(id_and_place const& left, id_and_place const& right) {
    return std::pair{std::cref(*left.first), left.second}
           < std::pair{std::cref(*right.first), right.second};
}

/// Decisions in an order that is the same whatever the order in which they were taken.
[[nodiscard]] std::vector<recognition_evidence>
in_order(std::vector<recognition_evidence> decisions) {
    for (recognition_evidence& each : decisions) {
        std::ranges::sort(each.passed);
    }
    std::ranges::sort(decisions, {}, [](recognition_evidence const& each) {
        return std::tie(each.by, each.passed);
    });
    return decisions;
}

/// Makes the lines of one award.
class line_maker {
public:
    line_maker(joint_programme const& programme, enrolment const& student,
               programme_award const& award, study_index const& index)
        : programme_{programme}, student_{student}, award_{award}, index_{index},
          evidence_{index.evidence()} {}

    [[nodiscard]] std::vector<counting_line> all() const {
        std::vector<counting_line> lines;
        lines.reserve(evidence_.courses.size() + index_.decisions().size());
        std::vector<std::vector<std::size_t>> told(evidence_.courses.size());
        std::size_t decided = lines.max_size(); // how many lines equivalences come after
        auto const add = [&](counting_line line) {
            give_way(line, lines, told, decided);
            if (line.counts != outcome::not_satisfied) {
                for (std::size_t const each : line.studied) {
                    told[each].push_back(lines.size());
                }
                lines.push_back(std::move(line));
            }
        };
        for (std::size_t at = 0; at < evidence_.courses.size(); ++at) {
            add(taught(at));
        }
        for (recognition_evidence const& each : index_.decisions()) {
            if (!each.counts_as.empty()) {
                add(recognised(each));
            }
        }
        decided = lines.size();
        for (course_equivalence const& each : index_.equivalences()) {
            counting_line line = equivalent(each);
            if (line.passed_at_last != outcome::not_satisfied) {
                add(std::move(line));
            }
        }
        for (std::size_t at = 0; at < evidence_.courses.size(); ++at) {
            if (told[at].empty()) {
                lines.push_back(not_counted(at));
            }
        }
        return ordered(std::move(lines));
    }

private:
    /// What was studied counts once to an award: in the way that comes first. Where it is open
    /// whether that one counts, it is open of the later ones, too. An equivalence of which a course
    /// is not passed is no way.
    static void give_way(counting_line& line, std::vector<counting_line> const& lines,
                         std::vector<std::vector<std::size_t>> const& told, std::size_t decided) {
        for (std::size_t const each : line.studied) {
            for (std::size_t const at : told[each]) {
                outcome const is_way = at < decided
                                           ? lines[at].counts
                                           : both(lines[at].counts, lines[at].passed_at_last);
                line.counts = both(line.counts, contrary(is_way));
                merge_into(line.shown.missing, lines[at].shown.missing);
            }
        }
        line = finished(std::move(line));
    }

    /// By the courses' ids.
    [[nodiscard]] static std::vector<counting_line> ordered(std::vector<counting_line> lines) {
        std::vector<counting_line*> order;
        order.reserve(lines.size());
        for (counting_line& each : lines) {
            order.push_back(&each);
        }
        std::ranges::stable_sort(order, {}, [](counting_line const* each) {
            return std::tie(each->shown.passed, each->shown.sites, each->shown.counts_as);
        });
        std::vector<counting_line> sorted;
        sorted.reserve(lines.size());
        for (counting_line* const each : order) {
            sorted.push_back(std::move(*each));
        }
        return sorted;
    }

    [[nodiscard]] static outcome names(fact<std::vector<party_id>> const& parties,
                                       party_id const& party) {
        return holds_of(parties, [&](std::vector<party_id> const& each) {
            return std::ranges::find(each, party) != each.end();
        });
    }

    /// Whether an institution awards, or its credit counts; what is open of it is noted.
    [[nodiscard]] outcome asks(fact<std::vector<party_id>> const& parties, char const* member,
                               party_id const& party, std::vector<missing_fact>& missing) const {
        outcome const named = names(parties, party);
        if (named == outcome::undetermined) {
            note_open(missing, parties, place_of(programme_, award_, member));
        }
        return named;
    }

    [[nodiscard]] counting_line taught(std::size_t at) const {
        course_evidence const& by = evidence_.courses[at];
        counting_line line = empty_line({by.course});
        line.shown.sites = {by.site};
        line.shown.counts_as = {by.course};
        line.shown.worth = {by.worth};
        line.counts = both(asks(award_.awarded_by, "awarded_by", by.site, line.shown.missing),
                           asks(award_.counts_from, "counts_from", by.site, line.shown.missing));
        add_passing(line, at);
        return line;
    }

    [[nodiscard]] counting_line recognised(recognition_evidence const& decided) const {
        counting_line line = empty_line(decided.passed);
        line.shown.counts_as = decided.counts_as;
        line.counts = asks(award_.awarded_by, "awarded_by", decided.by, line.shown.missing);
        add_studied(line);
        return line;
    }

    /// By an equivalence that is agreed, or that is published, so that it may be recognised.
    [[nodiscard]] counting_line equivalent(course_equivalence const& by) const {
        counting_line line = empty_line(by.passed);
        std::ranges::sort(line.shown.passed);
        line.shown.counts_as = by.counts_as;
        for (course_id const& each : by.counts_as) {
            line.counts = both(line.counts, is_awarding(each, by.passed, line.shown.missing));
        }
        add_studied(line);
        if (std::holds_alternative<published_rule>(by.basis)
            && line.counts != outcome::not_satisfied) {
            line.counts = outcome::undetermined;
            line.is_published_only = true;
            for (course_id const& each : line.shown.passed) {
                merge_into(line.shown.missing,
                           {place_of(student_, each, "recognition").when(knowledge::missing)});
            }
        }
        return line;
    }

    /// Whether an awarding institution teaches a course, and has not refused what would count as
    /// it.
    [[nodiscard]] outcome is_awarding(course_id const& id, std::vector<course_id> const& passed,
                                      std::vector<missing_fact>& missing) const {
        course const* const listed = index_.listed(id);
        if (listed == nullptr) {
            merge_into(missing, {{"course", id.str(), "/institution", open_cause::missing}});
            return outcome::undetermined;
        }
        bool const is_refused =
            std::ranges::any_of(index_.decisions(), [&](recognition_evidence const& decided) {
                return decided.counts_as.empty() && decided.by == listed->institution
                       && std::ranges::any_of(passed, [&](course_id const& each) {
                              return std::ranges::binary_search(decided.passed, each);
                          });
            });
        return is_refused ? outcome::not_satisfied
                          : asks(award_.awarded_by, "awarded_by", listed->institution, missing);
    }

    /// What was studied of the courses of a line that counts by the credits of the catalogue.
    void add_studied(counting_line& line) const {
        line.is_recognised = true;
        for (course_id const& each : line.shown.passed) {
            auto const at = index_.studied(each);
            if (!at) {
                line.passed = outcome::not_satisfied;
                line.passed_at_last = outcome::not_satisfied;
                continue;
            }
            party_id const& site = evidence_.courses[*at].site;
            line.shown.sites.push_back(site);
            line.counts = both(line.counts,
                               asks(award_.counts_from, "counts_from", site, line.shown.missing));
            add_passing(line, *at);
        }
        std::ranges::sort(line.shown.sites);
        auto& sites = line.shown.sites;
        sites.erase(std::unique(sites.begin(), sites.end()), sites.end());
        for (course_id const& each : line.shown.counts_as) {
            line.shown.worth.push_back(index_.worth_of(each));
        }
    }

    [[nodiscard]] counting_line not_counted(std::size_t at) const {
        course_evidence const& of = evidence_.courses[at];
        counting_line line = empty_line({of.course});
        line.shown.sites = {of.site};
        line.counts = outcome::not_satisfied;
        add_passing(line, at);
        line.shown.missing.clear();
        if (names(award_.counts_from, of.site) == outcome::not_satisfied) {
            line.shown.use = course_use::site_does_not_count;
            return line;
        }
        bool const is_refused =
            std::ranges::any_of(index_.decisions(), [&](recognition_evidence const& decided) {
                return decided.counts_as.empty()
                       && names(award_.awarded_by, decided.by) != outcome::not_satisfied
                       && std::ranges::binary_search(decided.passed, of.course);
            });
        line.shown.use = is_refused ? course_use::recognition_refused : course_use::not_recognised;
        return line;
    }

    [[nodiscard]] static counting_line empty_line(std::vector<course_id> passed) {
        return {{std::move(passed), {}, {}, course_use::not_known, {}, {}, {}},
                {},
                {},
                false,
                outcome::satisfied,
                outcome::satisfied,
                outcome::satisfied};
    }

    void add_passing(counting_line& line, std::size_t at) const {
        course_evidence const& by = evidence_.courses[at];
        line.studied.push_back(at);
        outcome const passed = holds_of(by.passed, [](bool each) { return each; });
        line.passed = both(line.passed, passed);
        outcome const goes_on = holds_of(by.in_progress, [](bool each) { return each; });
        line.passed_at_last = both(line.passed_at_last, either(passed, goes_on));
        if (passed == outcome::undetermined) {
            note_open(line.shown.missing, by.passed, place_of(student_, by.course, "passed"));
        }
    }

    [[nodiscard]] static counting_line finished(counting_line line) {
        using enum course_use;
        outcome const together = both(line.counts, line.passed);
        if (together == outcome::satisfied) {
            line.shown.use = counted;
        } else if (line.passed == outcome::not_satisfied) {
            line.shown.use = line.passed_at_last == outcome::satisfied ? in_progress : not_passed;
        } else {
            bool const may_be = line.is_published_only && line.passed == outcome::satisfied;
            line.shown.use = may_be ? may_be_recognised : not_known;
        }
        if (together != outcome::undetermined) {
            line.shown.missing.clear();
        }
        return line;
    }

    joint_programme const& programme_;
    enrolment const& student_;
    programme_award const& award_;
    study_index const& index_;
    programme_evidence const& evidence_;
};

/// Numbers what the lines count as, and sees what is open of them.
void finish(counting_table& table) {
    std::vector<course_id const*> ids;
    for (counting_line const& line : table.lines) {
        for (course_id const& each : line.shown.counts_as) {
            ids.push_back(&each);
        }
    }
    auto const value = [](course_id const* each) -> course_id const& { return *each; };
    std::ranges::sort(ids, {}, value);
    for (course_id const* const each : ids) {
        if (table.counted.empty() || table.counted.back() != *each) {
            table.counted.push_back(*each);
        }
    }
    for (counting_line& line : table.lines) {
        for (course_id const& each : line.shown.counts_as) {
            auto const place = std::ranges::lower_bound(table.counted, each);
            line.counted.push_back(static_cast<std::size_t>(place - table.counted.begin()));
        }
        if (!counts_in(line, {true, true})) {
            continue;
        }
        table.is_certain = table.is_certain && counts_in(line, {false, true})
                           && counts_in(line, {true, false}) == counts_in(line, {false, false})
                           && std::ranges::none_of(line.shown.worth, &fact<credits>::is_open);
        table.nothing_goes_on = table.nothing_goes_on && line.passed == line.passed_at_last;
    }
}

} // namespace

study_index::study_index(programme_evidence const& evidence, std::span<course const> courses,
                         std::span<course_equivalence const> equivalences)
    : evidence_{evidence}, courses_{courses}, decisions_{in_order(evidence.recognitions)} {
    for (std::size_t at = 0; at < evidence.courses.size(); ++at) {
        studied_.emplace_back(&evidence.courses[at].course, at);
    }
    for (std::size_t at = 0; at < courses.size(); ++at) {
        listed_.emplace_back(&courses[at].id, at);
    }
    std::ranges::sort(studied_, is_before);
    std::ranges::sort(listed_, is_before);
    std::ranges::copy_if(equivalences, std::back_inserter(equivalences_),
                         [&](course_equivalence const& each) {
                             return std::ranges::all_of(each.passed, [&](course_id const& one) {
                                 return studied(one).has_value();
                             });
                         });
    std::ranges::stable_sort(equivalences_, {}, [](course_equivalence const& each) {
        bool const is_published = std::holds_alternative<published_rule>(each.basis);
        return std::tuple{is_published, each.passed, each.counts_as};
    });
}

std::optional<std::size_t> study_index::studied(course_id const& id) const {
    auto place = std::ranges::lower_bound(studied_, id_and_place{&id, 0}, is_before);
    std::optional<std::size_t> found;
    for (; place != studied_.end() && *place->first == id; ++place) {
        if (!found || evidence_.courses[place->second].passed == fact{true}) {
            found = place->second;
        }
    }
    return found;
}

course const* study_index::listed(course_id const& id) const {
    auto const place = std::ranges::lower_bound(listed_, id_and_place{&id, 0}, is_before);
    bool const is_listed = place != listed_.end() && *place->first == id;
    return is_listed ? &courses_[place->second] : nullptr;
}

fact<credits> study_index::worth_of(course_id const& id) const {
    course const* const found = listed(id);
    return found == nullptr ? fact<credits>{} : found->credits;
}

bool counts_in(counting_line const& line, line_reading by, left_out_courses left_out) {
    if (left_out != nullptr
        && std::ranges::any_of(line.studied, [&](std::size_t each) { return (*left_out)[each]; })) {
        return false;
    }
    outcome const counted = both(line.counts, by.with_progress ? line.passed_at_last : line.passed);
    return by.is_possible ? counted != outcome::not_satisfied : counted == outcome::satisfied;
}

counting_table counting_table_of(joint_programme const& programme, enrolment const& student,
                                 programme_award const& award, study_index const& index) {
    counting_table table{line_maker{programme, student, award, index}.all()};
    finish(table);
    return table;
}

} // namespace jspu_coop::detail
