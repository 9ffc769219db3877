#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/statistics_csv.hpp>
#include <jspu_coop/questions/year_changes.hpp>

#include "explain/csv_line.hpp"
#include "explain/statistics_grid.hpp"
#include "questions/detail/ground_finding.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {

namespace {

using detail::csv_line;

constexpr char const* columns = "measure,dimension,key,label,year,first,last,least,most,"
                                "change_least,change_most,change_times\r\n";

class csv_writer {
public:
    csv_writer(statistics_answer const& answer, wording const& words)
        : answer_{answer}, words_{words} {}

    std::string operator()() && {
        for (std::size_t at = 0; at < answer_.persons.size(); ++at) {
            person_figure const& each = answer_.persons[at];
            std::string const label = detail::name_of_key(each.dimension, each.key, words_);
            for (auto const& [measure, member] :
                 {std::pair{"persons", &person_figure::persons},
                  std::pair{"participations", &person_figure::participations}}) {
                std::optional<figure_change> change;
                if (each.year && is_comparable(answer_, *each.year)) {
                    change = change_between(answer_.persons[at - 1].*member, each.*member);
                }
                line(measure, to_string(each.dimension), each.key, label, each.year, each.*member,
                     change);
            }
        }
        for (std::size_t at = 0; at < answer_.agreements.size(); ++at) {
            agreement_figure const& each = answer_.agreements[at];
            std::optional<figure_change> change;
            if (each.year && is_comparable(answer_, *each.year)) {
                change = change_between(answer_.agreements[at - 1].agreements, each.agreements);
            }
            line("agreements", "standing", to_string(each.standing),
                 detail::name_of(each.standing, words_), each.year, each.agreements, change);
        }
        return std::move(text_);
    }

private:
    void line(std::string const& measure, std::string const& dimension, std::string const& key,
              std::string const& label, std::optional<std::size_t> year, number_range const& figure,
              std::optional<figure_change> const& change) {
        period const& days = year ? answer_.years[*year].days : answer_.during;
        text_ += csv_line({measure, dimension, key, label, year ? answer_.years[*year].label : "",
                           to_string(days.first()), to_string(*days.last()),
                           std::to_string(figure.least), std::to_string(figure.most),
                           change ? std::to_string(change->difference.least) : "",
                           change ? std::to_string(change->difference.most) : "",
                           change && change->times ? to_string(*change->times) : ""});
    }

    statistics_answer const& answer_;
    wording const& words_;
    std::string text_{columns};
};

std::string name_of_agreement(agreement_id const& of, wording const& words) {
    return words.read(record_reference{"agreement", to_string(of)});
}

/// The ground's own fields, and the sentence on it.
std::string fields_of(ground const& of, wording const& words) {
    auto const shown = [](auto const& part) { return part ? to_string(*part) : std::string{}; };
    std::optional<act> const& paper = of.act;
    return csv_line({to_string(of.relation), shown(of.agreement),
                     paper ? to_string(paper->kind) : "", paper ? paper->number.value_or("") : "",
                     paper ? shown(paper->on) : "", paper ? paper->issuer.value_or("") : "",
                     sentence_of(detail::ground_finding(of), words)});
}

/// Fields with which several lines begin.
std::string beginning_of(std::vector<std::string> const& fields) {
    std::string line = csv_line(fields);
    line.replace(line.size() - 2, 2, ",");
    return line;
}

/// A line for each ground of an agreement.
/// @param before the fields before those of the agreement
std::string lines_of(joint_programme_grounds const& of, std::string const& before,
                     wording const& words) {
    std::string clauses;
    for (clause_id const& each : of.clauses) {
        clauses += (clauses.empty() ? "" : " ") + to_string(each);
    }
    std::string const beginning =
        before
        + beginning_of({to_string(of.agreement), name_of_agreement(of.agreement, words),
                        to_string(of.in_force), of.ended ? to_string(*of.ended) : "", clauses});
    std::string text;
    for (ground const& on : of.grounds) {
        text += beginning + fields_of(on, words);
    }
    return of.grounds.empty() ? beginning + csv_line(std::vector<std::string>(7)) : text;
}

} // namespace

std::string dormant_agreements_csv(statistics_answer const& answer, wording const& words) {
    std::string text = "agreement,label,is_dormant\r\n";
    for (dormant_agreement const& each : answer.dormant) {
        text += csv_line({to_string(each.agreement), name_of_agreement(each.agreement, words),
                          to_string(each.is_dormant)});
    }
    return text;
}

std::string joint_programmes_csv(statistics_answer const& answer, wording const& words) {
    std::string text = "programme,programme_label,agreement,label,in_force,ended,clauses,relation,"
                       "ground_agreement,act_kind,act_number,act_on,act_issuer,ground\r\n";
    for (carried_programme const& each : answer.programmes) {
        std::string const beginning =
            beginning_of({to_string(each.programme), words.read(each.name)});
        for (joint_programme_grounds const& by : each.carried_by) {
            text += lines_of(by, beginning, words);
        }
        if (each.carried_by.empty()) {
            text += beginning + csv_line(std::vector<std::string>(12));
        }
    }
    for (joint_programme_grounds const& each : answer.joint_programmes) {
        text += lines_of(each, beginning_of({"", ""}), words);
    }
    return text;
}

std::string statistics_csv(statistics_answer const& answer, wording const& words) {
    return csv_writer{answer, words}();
}

} // namespace jspu_coop
