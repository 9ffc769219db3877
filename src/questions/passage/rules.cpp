#include <jspu_coop/policy/policy_settings.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "base/detail/readings.hpp"
#include "facts/detail/admission.hpp"
#include "questions/detail/programme_facts.hpp"
#include "questions/detail/study_clock.hpp"
#include "questions/passage/passage_case.hpp"
#include "questions/passage/year_results.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// A day, or the fact that it is not known.
struct day_or_gap {
    std::optional<date> day;
    missing_fact gap; ///< what is not known where there is no day
};

[[nodiscard]] missing_fact day_missing(passage_case const& of, std::string const& name) {
    return {"enrolment", of.student.id.str(), "/days/" + name, open_cause::missing};
}

/// The day of a gate: as it is said, else the last nomination as it is recorded.
[[nodiscard]] day_or_gap day_of(passage_case const& of, programme_period_id const* period,
                                gate_day which) {
    missing_fact const gap = day_missing(of, to_string(which));
    auto const said = std::ranges::find(of.by.days, which, &gate_date::day);
    if (said != of.by.days.end()) {
        return {said->on, gap};
    }
    std::optional<date> nominated;
    if (which == gate_day::nomination && period != nullptr) {
        for (auto const* const each : of.student.history.effective()) {
            auto const* const step = std::get_if<period_stepped>(&each->event);
            if (step != nullptr && step->step == period_step::nominated && step->period == *period
                && each->effect <= of.day) {
                nominated = each->effect;
            }
        }
    }
    return {nominated, gap};
}

/// The day on which the student was first admitted.
[[nodiscard]] day_or_gap cohort_day(passage_case const& of) {
    fact<date> const admitted = first_admission(of.student, of.day, of.by.first_admitted);
    if (admitted.is_known()) {
        return {admitted.value(), {}};
    }
    fact_place const place{"enrolment", of.student.id.str(), "/first_admitted"};
    return {{}, place.when(admitted.state())};
}

/// The day that chooses the version of a policy which is judged on another.
[[nodiscard]] day_or_gap version_day(passage_case const& of, programme_period_id const* period,
                                     reference_day_kind kind, date const& judged_on) {
    switch (kind) {
    case reference_day_kind::application:
        return day_of(of, period, gate_day::application);
    case reference_day_kind::nomination:
        return day_of(of, period, gate_day::nomination);
    case reference_day_kind::start_of_stay:
        return day_of(of, period, gate_day::first_day);
    case reference_day_kind::admission_cohort:
        return cohort_day(of);
    case reference_day_kind::decision:
        break;
    }
    return {judged_on, {}};
}

/// When and for what a rule judges.
struct rule_use {
    programme_period_id const* period{nullptr}; ///< the period before which a gate stands
    bool is_promotion{false};                   ///< it judges the year of study
    bool is_early{false};                       ///< not all of that year's results are there
};

/// Whether what is known of a fact today holds on a later day, or only grows until then. Where a
/// period is spent is the plan's.
[[nodiscard]] bool is_lasting(fact_description const& of) {
    return of.traits.contains(fact_trait::cannot_change)
           || of.traits.contains(fact_trait::can_only_grow) || of.name.str() == "host.institution";
}

/// The row without what may be otherwise on a later day. What whoever asks states stands in the
/// place of what is recorded, then too.
[[nodiscard]] fact_row lasting(passage_case const& of, fact_row row) {
    fact_schema const& schema = row.schema();
    for (std::size_t at = 0; at < schema.facts.size(); ++at) {
        bool const is_stated =
            of.by.known && of.by.known->slots()[at].known.state() != knowledge::missing;
        if (!is_stated && !is_lasting(schema.facts[at])) {
            row.set(schema.facts[at].name, {}).value();
        }
    }
    return row;
}

/// What the history and whoever asks know of the student on a day.
[[nodiscard]] result<fact_row> row_on(passage_case const& of, rule_use const& use,
                                      date const& day) {
    fact_row row{of.by.policies.schema()};
    student_fact_terms terms = of.by.facts;
    terms.period = use.period == nullptr ? std::nullopt : std::optional{*use.period};
    terms.average_year = use.is_promotion ? year_studied(of) : terms.average_year;
    if (terms.first_admitted.state() == knowledge::missing) {
        terms.first_admitted = of.by.first_admitted;
    }
    if (auto const done = set_student_facts(row, of.programme, of.student, day, terms);
        done.has_error()) {
        return done.error();
    }
    if (!of.by.known) {
        return row;
    }
    if (!(of.by.known->schema() == row.schema())) {
        return refuse("policy.row_schema", {}, "/known");
    }
    for (std::size_t at = 0; at < row.slots().size(); ++at) {
        fact_slot const& said = of.by.known->slots()[at];
        if (said.known.state() != knowledge::missing) {
            row.set(row.schema().facts[at].name, said.known, said.from, said.reckoned).value();
        }
    }
    return row;
}

/// Judges a rule by one policy.
class rule_judge {
public:
    /// @param path where the rule stands
    rule_judge(passage_case const& of, policy const& rule, rule_use const& use,
               std::vector<parameter_value> settings, std::string path)
        : of_{of}, rule_{rule}, use_{use}, path_{std::move(path)}, settings_{settings.size()},
          parameters_{std::move(settings)} {
        auto const supply = std::ranges::find(of.by.supplied, rule.id, &rule_supply::policy);
        if (supply != of.by.supplied.end()) {
            parameters_.insert(parameters_.end(), supply->parameters.begin(),
                               supply->parameters.end());
            waivers_ = supply->waivers;
        }
    }

    /// Adds what the policy says on a day.
    [[nodiscard]] result<void> judge_on(passage_rule& made, date const& day) const {
        auto const chosen = version_day(of_, use_.period, rule_.reference_day, day);
        bool is_open = !chosen.day;
        if (is_open) {
            merge_into(made.missing, {chosen.gap});
        }
        std::vector<named_day> others;
        for (reference_day_kind const each : rule_.other_reference_days) {
            auto const other = version_day(of_, use_.period, each, day);
            if (other.day) {
                others.push_back({each, *other.day});
            } else {
                is_open = true;
                merge_into(made.missing, {other.gap});
            }
        }
        if (is_open) {
            return {};
        }
        // Of a day still to come no more is known than on the day of the question.
        auto const row = row_on(of_, use_, std::min(day, of_.day));
        if (row.has_error()) {
            return row.error();
        }
        decision_terms const terms{*chosen.day, parameters_, waivers_, std::move(others), of_.day};
        auto judged = decide(of_.by.policies, rule_.id, *row, terms);
        if (judged.has_error()) {
            return retold(judged.error());
        }
        bool const is_ahead = of_.day < day;
        // Who has yet to study the year may not pass to the next, whatever the rule reads.
        bool const is_too_early = use_.is_early && judged->result == outcome::satisfied;
        if (is_too_early || ((is_ahead || use_.is_early) && !is_settled(*row, terms))) {
            made.outlook.push_back({is_ahead ? std::optional{day} : std::nullopt, judged->result});
        }
        made.judged.push_back(*std::move(judged));
        return {};
    }

private:
    /// Whether no later fact changes the answer. Terms that decided once do so again.
    [[nodiscard]] bool is_settled(fact_row const& row, decision_terms const& terms) const {
        auto const later = decide(of_.by.policies, rule_.id, lasting(of_, row), terms).value();
        return later.result != outcome::undetermined && later.is_final;
    }

    /// What is wrong with what was supplied stands there; all else stands at the rule.
    [[nodiscard]] fault retold(fault const& why) const {
        auto const supply = std::ranges::find(of_.by.supplied, rule_.id, &rule_supply::policy);
        auto const number = static_cast<std::size_t>(supply - of_.by.supplied.begin());
        std::string const supplied = path_join("/supplied", number);
        issues all;
        for (issue each : why.all()) {
            std::string_view const rest = each.path;
            std::string path = path_ + each.path;
            if (rest.starts_with("/waivers/")) {
                path = supplied + each.path;
            }
            for (std::size_t at = settings_; at < parameters_.size(); ++at) {
                std::string const here = path_join("/parameters", at);
                if (rest == here || rest.starts_with(here + "/")) {
                    path = path_join(supplied + "/parameters", at - settings_);
                    path += rest.substr(here.size());
                }
            }
            each.path = std::move(path);
            all.push_back(std::move(each));
        }
        return fault{std::move(all)};
    }

    passage_case const& of_;
    policy const& rule_;
    rule_use use_;
    std::string path_;
    std::size_t settings_;
    std::vector<parameter_value> parameters_; ///< the settings of the rule, then what is supplied
    std::vector<waiver> waivers_;
};

/// One answer for every day that the rule may be judged on.
void conclude(passage_rule& made, passage_case const& of, std::size_t days_asked) {
    bool const is_whole =
        made.judged.size() == days_asked && days_asked > 0 && made.outlook.empty();
    made.met = outcome::undetermined;
    if (is_whole) {
        bool const agree = std::ranges::all_of(made.judged, [&](policy_verdict const& each) {
            return each.result == made.judged.front().result;
        });
        made.met = agree ? made.judged.front().result : outcome::undetermined;
    }
    if (made.met != outcome::undetermined) {
        made.missing.clear();
        return;
    }
    for (policy_verdict const& each : made.judged) {
        merge_into(made.missing, each.missing);
    }
    if (!made.outlook.empty()) {
        merge_into(made.missing,
                   {{"enrolment", of.student.id.str(), "/history", open_cause::missing}});
    }
}

[[nodiscard]] policy const* policy_of(passage_case const& of, policy_reference const& reference) {
    auto const id = policy_id::parse(reference.policy.str());
    return id.has_value() ? of.by.policies.find(*id) : nullptr;
}

[[nodiscard]] missing_fact policy_missing(policy_reference const& reference) {
    return {"policy", reference.policy.str(), "/versions", open_cause::missing};
}

} // namespace

namespace {

/// Judges a policy on the day of the question.
[[nodiscard]] result<passage_rule> judge_today(passage_case const& of,
                                               policy_reference const& reference,
                                               rule_use const& use, std::string const& path) {
    passage_rule made{reference, {}, fact<gate_day>::absent(), outcome::undetermined, {}, {}};
    policy const* const rule = policy_of(of, reference);
    if (rule == nullptr) {
        made.missing = {policy_missing(reference)};
        return made;
    }
    auto settings = parameters_of(reference, *rule);
    if (settings.has_error()) {
        return fault{settings.error()}.under(path);
    }
    rule_judge const judge{of, *rule, use, *std::move(settings), path};
    if (auto const done = judge.judge_on(made, of.day); done.has_error()) {
        return done.error();
    }
    conclude(made, of, 1);
    return made;
}

} // namespace

result<passage_rule> judge_reference(passage_case const& of, policy_reference const& reference,
                                     std::string const& path) {
    return judge_today(of, reference, {}, path);
}

result<passage_rule> judge_promotion(passage_case const& of, party_id const& site,
                                     bool are_all_in) {
    auto const given = std::ranges::find(of.by.promotion, site, &promotion_rule::site);
    if (given == of.by.promotion.end()) {
        return passage_rule{{},
                            site,
                            fact<gate_day>::absent(),
                            outcome::undetermined,
                            {},
                            {{"party", site.str(), "/promotion", open_cause::missing}}};
    }
    auto const at = static_cast<std::size_t>(given - of.by.promotion.begin());
    auto made = judge_today(of, given->policy, {nullptr, true, !are_all_in},
                            path_join("/promotion", at) + "/policy");
    if (made.has_value()) {
        made->promoted = site;
    }
    return made;
}

std::optional<date> date_of(passage_case const& of, programme_period_id const& period,
                            gate_day which) {
    return day_of(of, &period, which).day;
}

result<passage_rule> judge_gate(passage_case const& of, programme_period const& period,
                                std::size_t gate) {
    period_gate const& asked = period.gates.value()[gate];
    passage_rule made{asked.policy, {}, asked.day, outcome::undetermined, {}, {}};
    std::string const place = path_join("/placement/periods", period.id.str());
    std::string const path = path_join(place + "/gates", gate);
    policy const* const rule = policy_of(of, asked.policy);
    if (rule == nullptr) {
        made.missing = {policy_missing(asked.policy)};
        return made;
    }
    auto settings = parameters_of(asked.policy, *rule);
    if (settings.has_error()) {
        return fault{settings.error()}.under(path + "/policy");
    }
    rule_judge const judge{of, *rule, {&period.id}, *std::move(settings), path + "/policy"};
    std::vector<gate_day> days;
    for (gate_day const* const each : readings_of(asked.day)) {
        days.push_back(*each);
    }
    if (days.empty()) { // not published: it may be any of them
        auto const every_day = every<gate_day>();
        days.assign(every_day.begin(), every_day.end());
    }
    note_unknown(made.missing, asked.day,
                 {"joint_programme", of.programme.id.str(), path + "/day"});
    for (gate_day const each : days) {
        auto const on = day_of(of, &period.id, each);
        if (!on.day) {
            merge_into(made.missing, {on.gap});
        } else if (auto const done = judge.judge_on(made, *on.day); done.has_error()) {
            return done.error();
        }
    }
    conclude(made, of, days.size());
    return made;
}

} // namespace jspu_coop::detail
