#include "explain/student_flow_words.hpp"

#include "explain/phrase.hpp"

#include <algorithm>
#include <cstddef>

namespace jspu_coop::detail {

std::string flow_words::heading(std::string const& key, named_values const& values) const {
    return at_start(phrase_of("heading.student_flow." + key, values, words_).value_or(phrase{key}));
}

std::string flow_words::programme() const {
    return programme_.name.empty() ? programme_.id.str() : words_.read(programme_.name);
}

std::string flow_words::title(student_flow const& flow) const {
    shown_value const programme =
        programme_.name.empty() ? shown_value{programme_.id.str()} : shown_value{programme_.name};
    return heading("title", {{"programme", {programme}}, {"day", {flow.day}}});
}

programme_period const* flow_words::period_of(flow_stage const& of) const {
    if (!of.period || !programme_.placement.is_known()) {
        return nullptr;
    }
    auto const& periods = programme_.placement.value().periods;
    auto const found = std::ranges::find(periods, *of.period, &programme_period::id);
    return found == periods.end() ? nullptr : &*found;
}

std::string flow_words::semesters(flow_stage const& of) const {
    programme_period const* const period = period_of(of);
    if (period == nullptr) {
        return heading("no_period");
    }
    named_values values{{"first", {period->first_semester}}};
    if (period->last_semester != period->first_semester) {
        values["last"] = {period->last_semester};
    }
    return at_start(phrase_of("word.semesters", values, words_).value_or(phrase{}));
}

std::string flow_words::site(flow_stage const& of) const {
    programme_period const* const period = period_of(of);
    return period == nullptr ? std::string{}
                             : words_.read(record_reference{"party", period->site.str()});
}

std::string flow_words::place(flow_stage const& of) const {
    if (of.place == flow_place::conferred) {
        shown_values awards;
        for (award_id const& each : of.awards) {
            awards.push_back(award_name(each));
        }
        return heading("conferred", {{"awards", std::move(awards)}});
    }
    return at_start(phrase_of(coded_value{"flow_place", to_string(of.place)}, words_));
}

std::string flow_words::stage(flow_stage const& of) const {
    return is_in_time(of.place)
               ? semesters(of) + ": " + words_.read(coded_value{"flow_place", to_string(of.place)})
               : place(of);
}

std::string flow_words::award(award_id const& of) const {
    return at_start(phrase_of(award_name(of), words_));
}

shown_value flow_words::award_name(award_id const& of) const {
    if (programme_.awards.is_known()) {
        auto const& awards = programme_.awards.value();
        auto const found = std::ranges::find(awards, of, &programme_award::id);
        if (found != awards.end() && found->title.is_known() && !found->title.value().empty()) {
            return found->title.value();
        }
    }
    return of.str();
}

namespace {

/// Makes the grid.
class flow_grid_maker {
public:
    flow_grid_maker(student_flow const& flow, flow_words const& names)
        : flow_{flow}, names_{names} {}

    figure_grid all(std::span<award_figure const> awards) && {
        grid_.title = names_.title(flow_);
        for (flow_figures const& each : flow_.cohorts) {
            columns_.push_back(&each);
            grid_.columns.push_back(to_string(*each.cohort));
        }
        columns_.push_back(&flow_.all);
        grid_.columns.push_back(names_.heading("all"));
        add_stages();
        add_links();
        for (award_figure const& each : awards) {
            add_award(each);
        }
        if (flow_.not_admitted > 0) {
            grid_.notes.push_back(
                names_.heading("not_admitted", {{"count", {flow_.not_admitted}}}));
        }
        return std::move(grid_);
    }

private:
    void add_stages() {
        flow_stage const* before = nullptr;
        for (std::size_t at = 0; at < flow_.stages.size(); ++at) {
            flow_stage const& stage = flow_.stages[at];
            bool const is_next = before == nullptr || before->period != stage.period
                                 || is_in_time(before->place) != is_in_time(stage.place);
            if (is_next) {
                grid_.blocks.push_back({heading_over(stage), {}});
            }
            before = &stage;
            add_row(names_.place(stage), at, &stage_figure::entered, true);
            for (auto const& [key, member] : stage_standings) {
                add_row("– " + names_.heading(key), at, member, false);
            }
            add_row("– " + names_.heading("kept_back"), at, &stage_figure::kept_back, false);
            add_row("– " + names_.heading("perhaps_struck_off"), at,
                    &stage_figure::perhaps_struck_off, false);
        }
    }

    [[nodiscard]] std::string heading_over(flow_stage const& stage) const {
        if (is_in_time(stage.place)) {
            std::string const site = names_.site(stage);
            return names_.semesters(stage) + (site.empty() ? "" : ", " + site);
        }
        return names_.heading(stage.place == flow_place::admission ? "students" : "end");
    }

    void add_row(std::string name, std::size_t stage, std::int64_t stage_figure::*member,
                 bool is_always) {
        if (!is_always && flow_.all.stages[stage].*member == 0) {
            return;
        }
        grid_row row{std::move(name), {}};
        for (flow_figures const* const each : columns_) {
            row.cells.push_back(std::to_string(each->stages[stage].*member));
        }
        grid_.blocks.back().rows.push_back(std::move(row));
    }

    void add_links() {
        if (flow_.all.links.empty()) {
            return;
        }
        grid_.blocks.push_back({names_.heading("links"), {}});
        for (flow_link const& link : flow_.all.links) {
            grid_row row{names_.stage(flow_.stages[link.from]) + " → "
                             + names_.stage(flow_.stages[link.to]),
                         {}};
            for (flow_figures const* const each : columns_) {
                row.cells.push_back(std::to_string(students_of(*each, link)));
            }
            grid_.blocks.back().rows.push_back(std::move(row));
        }
    }

    [[nodiscard]] static std::int64_t students_of(flow_figures const& in, flow_link const& link) {
        auto const found = std::ranges::find_if(in.links, [&](flow_link const& each) {
            return each.from == link.from && each.to == link.to;
        });
        return found == in.links.end() ? 0 : found->students;
    }

    /// Of all students: which cohort each belongs to, standings do not tell.
    void add_award(award_figure const& of) {
        grid_.blocks.push_back({names_.award(of.award), {}});
        for (auto const& [key, count] :
             {std::pair{"award_conferred", of.conferred}, std::pair{"award_earned", of.earned},
              std::pair{"award_in_reach", of.in_reach}, std::pair{"award_lacking", of.lacking},
              std::pair{"award_undetermined", of.undetermined}}) {
            grid_row row{names_.heading(key), std::vector<std::string>(flow_.cohorts.size())};
            row.cells.push_back(std::to_string(count));
            grid_.blocks.back().rows.push_back(std::move(row));
        }
    }

    student_flow const& flow_;
    flow_words const& names_;
    std::vector<flow_figures const*> columns_;
    figure_grid grid_;
};

} // namespace

figure_grid grid_of(student_flow const& flow, std::span<award_figure const> awards,
                    flow_words const& names) {
    return flow_grid_maker{flow, names}.all(awards);
}

} // namespace jspu_coop::detail
