#include "explain/statistics_grid.hpp"

#include <jspu_coop/questions/year_changes.hpp>

#include "explain/phrase.hpp"
#include "questions/detail/shown_range.hpp"
#include "questions/statistics/shown_codes.hpp"
#include "questions/statistics/single_agreements.hpp"

#include <cstddef>
#include <utility>

namespace jspu_coop::detail {

namespace {

class grid_maker {
public:
    grid_maker(statistics_answer const& answer, wording const& words)
        : answer_{answer}, words_{words}, columns_{answer.years.size() + 1} {}

    figure_grid operator()() && {
        grid_.title =
            heading_of(words_, "title",
                       {{"party", {record_reference{"party", to_string(answer_.of_whom)}}},
                        {"days", {answer_.during}}});
        add_columns();
        add_persons();
        add_agreements();
        add_changes();
        add_lists();
        add_notes();
        return std::move(grid_);
    }

private:
    void add_columns() {
        for (statistics_year const& each : answer_.years) {
            grid_.columns.push_back(each.label + (each.is_whole ? "" : "*"));
        }
        grid_.columns.push_back(heading_of(words_, "whole"));
    }

    void add_persons() {
        for (std::size_t at = 0; at < answer_.persons.size(); at += columns_) {
            person_figure const& first = answer_.persons[at];
            if (at == 0 || answer_.persons[at - 1].dimension != first.dimension) {
                bool const is_all = first.dimension == statistics_dimension::all;
                grid_.blocks.push_back({is_all ? heading_of(words_, "persons_participations")
                                               : name_of(first.dimension, words_),
                                        {}});
            }
            grid_row row{name_of_key(first.dimension, first.key, words_), {}};
            for (std::size_t column = 0; column < columns_; ++column) {
                person_figure const& each = answer_.persons[at + column];
                row.cells.push_back(shown(each.persons) + " / " + shown(each.participations));
                note_range(each.persons);
                note_range(each.participations);
            }
            grid_.blocks.back().rows.push_back(std::move(row));
        }
    }

    void add_agreements() {
        grid_block block{heading_of(words_, "agreements"), {}};
        for (std::size_t at = 0; at < answer_.agreements.size(); at += columns_) {
            grid_row row{name_of(answer_.agreements[at].standing, words_), {}};
            for (std::size_t column = 0; column < columns_; ++column) {
                number_range const& each = answer_.agreements[at + column].agreements;
                row.cells.push_back(shown(each));
                note_range(each);
            }
            block.rows.push_back(std::move(row));
        }
        grid_.blocks.push_back(std::move(block));
    }

    /// How the total changes; a year that is cut, or does not follow the one before, is not
    /// compared.
    void add_changes() {
        if (answer_.years.size() < 2) {
            return;
        }
        std::vector<std::string> cells(answer_.years.size(), "–");
        cells.emplace_back();
        grid_row persons{heading_of(words_, "persons"), cells};
        grid_row participations{heading_of(words_, "participations"), std::move(cells)};
        for (year_change const& each : year_changes(answer_)) {
            if (each.dimension == statistics_dimension::all && each.are_whole) {
                persons.cells[each.year] = shown(each.persons);
                participations.cells[each.year] = shown(each.participations);
            }
        }
        grid_.blocks.push_back(
            {heading_of(words_, "change"), {std::move(persons), std::move(participations)}});
        add_agreement_changes();
    }

    void add_agreement_changes() {
        std::vector<agreement_change> const changes = agreement_changes(answer_);
        grid_block block{heading_of(words_, "agreements_change"), {}};
        for (agreement_standing const each : every<agreement_standing>()) {
            grid_row row{name_of(each, words_),
                         std::vector<std::string>(answer_.years.size(), "–")};
            row.cells.emplace_back();
            for (agreement_change const& change : changes) {
                if (change.standing == each && change.are_whole) {
                    row.cells[change.year] = shown(change.agreements);
                }
            }
            block.rows.push_back(std::move(row));
        }
        grid_.blocks.push_back(std::move(block));
    }

    /// The agreements that nobody uses, and the grounds of the joint programmes.
    void add_lists() {
        add_list("dormant", dormant_findings(answer_));
        add_list("joint_programmes", programme_findings(answer_));
    }

    void add_list(char const* heading, std::vector<finding> told) {
        if (!told.empty()) {
            grid_.lists.push_back({heading_of(words_, heading), std::move(told)});
        }
    }

    void add_notes() {
        grid_.notes = notes_on_years(answer_, words_);
        if (has_range_) {
            grid_.notes.push_back(heading_of(words_, "range"));
        }
    }

    void note_range(number_range const& of) { has_range_ = has_range_ || of.least != of.most; }

    statistics_answer const& answer_;
    wording const& words_;
    std::size_t columns_;
    bool has_range_{false};
    figure_grid grid_;
};

} // namespace

figure_grid grid_of(statistics_answer const& answer, wording const& words) {
    return grid_maker{answer, words}();
}

std::vector<std::string> notes_on_years(statistics_answer const& answer, wording const& words) {
    bool is_cut = false;
    bool has_open_end = false;
    for (statistics_year const& each : answer.years) {
        bool const is_told = each.certain_days == each.days;
        is_cut = is_cut || (is_told && !each.is_whole);
        has_open_end = has_open_end || !is_told;
    }
    std::vector<std::string> notes;
    if (is_cut) {
        notes.push_back("* " + heading_of(words, "part_of_year"));
    }
    if (has_open_end) {
        notes.push_back("* " + heading_of(words, "end_not_known"));
    }
    return notes;
}

std::string heading_of(wording const& words, std::string const& key, named_values const& values) {
    return at_start(phrase_of("heading.statistics." + key, values, words).value_or(phrase{key}));
}

std::string name_of(statistics_dimension of, wording const& words) {
    return at_start(phrase_of(coded_value{"statistics_dimension", to_string(of)}, words));
}

std::string name_of_key(statistics_dimension of, std::string const& key, wording const& words) {
    return at_start(phrase_of(code_shown(of, key), words));
}

std::string name_of(agreement_standing of, wording const& words) {
    return at_start(phrase_of(coded_value{"agreement_standing", to_string(of)}, words));
}

} // namespace jspu_coop::detail
