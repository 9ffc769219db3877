#include <jspu_coop/records/programmes/joint_programme.hpp>
#include <jspu_coop/records/programmes/programme_label.hpp>

#include "base/detail/report.hpp"

#include <algorithm>
#include <compare>
#include <functional>
#include <map>
#include <set>
#include <utility>
#include <variant>

namespace jspu_coop {

namespace {

/// Finds what is wrong with a programme as a whole; its parts judge themselves.
class programme_check {
public:
    explicit programme_check(joint_programme const& value) : value_{value} {}

    [[nodiscard]] issues all() && {
        names();
        sites();
        placements();
        credit_systems();
        requirements();
        detail::for_each_claim(value_.awards, "/awards",
                               [&](std::vector<programme_award> const& list,
                                   std::string const& path) { awards(list, path); });
        sharing();
        exits();
        striking_off();
        fees_after_end();
        sources();
        published_kind();
        return std::move(found_);
    }

private:
    using awards_of = std::vector<programme_award>;

    void report(char const* code, std::string path, std::string value = {},
                std::map<std::string, std::string> parameters = {}) {
        detail::report(found_, code, std::move(path), std::move(value), std::move(parameters));
    }
    void warn(char const* code, std::string path, std::string value,
              std::map<std::string, std::string> parameters = {}) {
        found_.push_back(
            {code, severity::warning, std::move(path), std::move(value), std::move(parameters)});
    }

    void names() {
        if (value_.name.empty()) {
            report("joint_programme.name_empty", "/name");
        }
        if (value_.published_kind && value_.published_kind->words.empty()) {
            report("joint_programme.published_kind_empty", "/published_kind/words");
        }
        if (!has_sound_year()) {
            report("joint_programme.semesters_a_year_out_of_range", "/semesters_a_year",
                   std::to_string(value_.semesters_a_year),
                   {{"most", std::to_string(joint_programme::most_semesters_a_year)}});
        }
    }
    [[nodiscard]] bool has_sound_year() const noexcept {
        return 1 <= value_.semesters_a_year
               && value_.semesters_a_year <= joint_programme::most_semesters_a_year;
    }

    void sites() {
        if (value_.sites.empty()) {
            report("joint_programme.sites_empty", "/sites");
        }
        detail::report_repeated(found_, "joint_programme.site_repeated", "/sites", value_.sites,
                                &programme_site::institution, "institution");
        site(value_.home, "/home");
    }
    /// An institution that has a part in the programme is one of its sites.
    void site(party_id const& institution, std::string path) {
        if (!std::any_of(value_.sites.begin(), value_.sites.end(),
                         [&](auto const& each) { return each.institution == institution; })) {
            report("joint_programme.site_unknown", std::move(path), to_string(institution));
        }
    }
    void all_sites(std::vector<party_id> const& institutions, std::string const& path) {
        for (std::size_t at = 0; at < institutions.size(); ++at) {
            site(institutions[at], path_join(path, at));
        }
    }
    void all_sites(fact<std::vector<party_id>> const& institutions, std::string const& path) {
        detail::for_each_claim(institutions, path, [&](auto const& list, std::string const& at) {
            all_sites(list, at);
        });
    }

    void placements() {
        std::optional<programme_label> const label = published_label();
        detail::for_each_claim(value_.placement, "/placement",
                               [&](programme_placement const& placement, std::string const& path) {
                                   issues wrong = validate(placement);
                                   bool const is_sound = !has_errors(wrong);
                                   append_under(found_, path, std::move(wrong));
                                   sites_of(placement, path);
                                   if (is_sound && has_sound_year()) {
                                       lengths(placement, label, path);
                                   }
                               });
    }
    /// The published label, read; a label without a placement says too little.
    [[nodiscard]] std::optional<programme_label> published_label() {
        if (!value_.label_as_published) {
            return std::nullopt;
        }
        bool const is_placed = value_.placement.is_known() || !value_.placement.claims().empty();
        if (!is_placed) {
            report("joint_programme.placement_lacking", "/placement", *value_.label_as_published);
        }
        auto label = parse_programme_label(*value_.label_as_published);
        if (!label) {
            append_under(found_, "/label_as_published", label.error().all());
            return std::nullopt;
        }
        return std::move(*label);
    }
    void sites_of(programme_placement const& placement, std::string const& path) {
        for (std::size_t at = 0; at < placement.periods.size(); ++at) {
            std::string const place = path_join(path_join(path, "periods"), at);
            site(placement.periods[at].site, path_join(place, "site"));
            payees(placement.periods[at].fees, path_join(place, "fees"));
        }
    }
    /// @pre the placement is valid
    void lengths(programme_placement const& placement, std::optional<programme_label> const& label,
                 std::string const& path) {
        std::string const placed = outline_of(placement);
        if (label && !agrees(*label, placement, value_.semesters_a_year)) {
            report("joint_programme.label_contradicts_placement", path, *value_.label_as_published,
                   {{"placed", placed}});
        }
        // Days do not say how many months they are: only months and years can be too few.
        std::int64_t const months = placement.periods.back().last_semester * 12;
        detail::for_each_claim(
            value_.longest_duration, "/longest_duration",
            [&](duration const& longest, std::string const& longest_path) {
                std::int64_t const count = longest.count();
                bool const too_short = (longest.unit() == duration_unit::months
                                        && count * value_.semesters_a_year < months)
                                       || (longest.unit() == duration_unit::years
                                           && count * 12 * value_.semesters_a_year < months);
                if (too_short) {
                    report("joint_programme.longest_duration_too_short", longest_path,
                           to_string(longest), {{"placed", placed}});
                }
            });
    }

    void requirements() {
        detail::report_repeated(found_, "joint_programme.requirement_repeated", "/requirements",
                                value_.requirements, &award_requirement::id, "id");
        detail::validate_each(found_, "/requirements", value_.requirements);
        for (std::size_t at = 0; at < value_.requirements.size(); ++at) {
            demand(value_.requirements[at].demand,
                   path_join(path_join("/requirements", at), "demand"));
        }
    }
    void demand(award_demand const& asked, std::string const& path) {
        if (auto const* const of_credits = std::get_if<credit_requirement>(&asked)) {
            all_sites(of_credits->sites, path_join(path, "sites"));
            within_plan(*of_credits, path_join(path, "least"));
        } else if (auto const* const residency = std::get_if<residency_requirement>(&asked)) {
            site(residency->site, path_join(path, "site"));
            within_reach(*residency, path_join(path, "semesters"));
        } else if (auto const* const final = std::get_if<final_examination>(&asked)) {
            detail::for_each_claim(
                final->site, path_join(path, "site"),
                [&](party_id const& at, std::string const& place) { site(at, place); });
            all_sites(final->accepted_by, path_join(path, "accepted_by"));
        }
    }
    void within_reach(residency_requirement const& residency, std::string path) {
        programme_placement const* const placement = value_.placement.get();
        if (placement == nullptr || has_errors(validate(*placement))) {
            return;
        }
        std::int64_t there = 0;
        for (programme_stay const& each : stays_of(*placement)) {
            there += each.site == residency.site ? each.last_semester - each.first_semester + 1 : 0;
        }
        if (residency.semesters > there) {
            report("joint_programme.residency_out_of_reach", std::move(path),
                   std::to_string(residency.semesters), {{"placed", std::to_string(there)}});
        }
    }

    /// What a plan does not carry is no mistake of it by itself: more may be studied.
    void within_plan(credit_requirement const& asked, std::string path) {
        programme_placement const* const placement = value_.placement.get();
        if (placement == nullptr || has_errors(validate(*placement))) {
            return;
        }
        credits carried{0, asked.least.system()};
        for (programme_period const& each : placement->periods) {
            bool const counts = asked.sites.empty()
                                || std::find(asked.sites.begin(), asked.sites.end(), each.site)
                                       != asked.sites.end();
            credits const* const of_period = each.credits.get();
            if (!counts || each.credits.is_absent()) {
                continue;
            }
            if (of_period == nullptr) {
                return; // how much the periods carry together is not known
            }
            auto const more = add(carried, *of_period);
            if (more.has_error()) {
                return;
            }
            carried = *more;
        }
        if (compare(carried, asked.least).value() == std::strong_ordering::less) {
            warn("joint_programme.credits_beyond_plan", std::move(path), to_string(asked.least),
                 {{"placed", to_string(carried)}});
        }
    }
    void credit_systems() {
        detail::for_each_claim(
            value_.placement, "/placement",
            [&](programme_placement const& placement, std::string const& path) {
                credits const* first = nullptr;
                for (std::size_t at = 0; at < placement.periods.size(); ++at) {
                    credits const* const each = placement.periods[at].credits.get();
                    first = first != nullptr ? first : each;
                    if (each != nullptr && each->system() != first->system()) {
                        warn("joint_programme.credit_systems_differ",
                             path_join(path_join(path, "periods"), at) + "/credits",
                             to_string(*each), {{"first", to_string(*first)}});
                    }
                }
            });
    }

    void awards(awards_of const& list, std::string const& path) {
        if (list.empty()) {
            report("joint_programme.awards_empty", path);
        }
        detail::report_repeated(found_, "joint_programme.award_repeated", path, list,
                                &programme_award::id, "id");
        for (std::size_t at = 0; at < list.size(); ++at) {
            award(list, at, path_join(path, at));
        }
        one_institution(list, path);
    }
    void award(awards_of const& list, std::size_t at, std::string const& place) {
        programme_award const& each = list[at];
        append_under(found_, place, validate(each));
        all_sites(each.awarded_by, path_join(place, "awarded_by"));
        all_sites(each.counts_from, path_join(place, "counts_from"));
        detail::for_each_claim(
            each.requirements, path_join(place, "requirements"),
            [&](std::vector<award_requirement_id> const& ids, std::string const& path) {
                unknown("joint_programme.requirement_unknown", path, ids, [&](auto const& id) {
                    return std::any_of(value_.requirements.begin(), value_.requirements.end(),
                                       [&](auto const& has) { return has.id == id; });
                });
            });
        detail::for_each_claim(each.after, path_join(place, "after"),
                               [&](std::vector<award_id> const& ids, std::string const& path) {
                                   unknown("joint_programme.award_unknown", path, ids,
                                           [&](award_id const& id) { return has_award(list, id); });
                               });
        if (comes_after_itself(list, each.id)) {
            report("joint_programme.conferral_cycle", path_join(place, "after"),
                   to_string(each.id));
        }
    }
    template <class Id, class Known>
    void unknown(char const* code, std::string const& path, std::vector<Id> const& ids,
                 Known is_known) {
        for (std::size_t at = 0; at < ids.size(); ++at) {
            if (!is_known(ids[at])) {
                report(code, path_join(path, at), to_string(ids[at]));
            }
        }
    }
    [[nodiscard]] static bool has_award(awards_of const& list, award_id const& id) {
        return std::any_of(list.begin(), list.end(),
                           [&](auto const& each) { return each.id == id; });
    }
    /// Whether the awards that come before an award, and before those, include it.
    [[nodiscard]] static bool comes_after_itself(awards_of const& list, award_id const& id) {
        std::set<award_id> before;
        std::vector<award_id> open{id};
        while (!open.empty()) {
            award_id const next = std::move(open.back());
            open.pop_back();
            for (programme_award const& each : list) {
                if (each.id != next || !each.after.is_known()) {
                    continue;
                }
                for (award_id const& earlier : each.after.value()) {
                    if (before.insert(earlier).second) {
                        open.push_back(earlier);
                    }
                }
            }
        }
        return before.contains(id);
    }
    void one_institution(awards_of const& list, std::string const& path) {
        std::set<party_id> awarding;
        for (programme_award const& each : list) {
            if (!each.awarded_by.is_known()) {
                return;
            }
            awarding.insert(each.awarded_by.value().begin(), each.awarded_by.value().end());
        }
        if (list.size() > 1 && awarding.size() == 1) {
            warn("joint_programme.one_awarding_institution", path, to_string(*awarding.begin()));
        }
    }

    /// Whether any source has an award; where nobody has said which there are, every one may be.
    [[nodiscard]] bool may_have_award(award_id const& id) const {
        auto const& claims = value_.awards.claims();
        return value_.awards.state() == knowledge::missing
               || (value_.awards.is_known() && has_award(value_.awards.value(), id))
               || std::any_of(claims.begin(), claims.end(),
                              [&](awards_of const& list) { return has_award(list, id); });
    }
    void sharing() {
        detail::for_each_claim(
            value_.sharing, "/sharing",
            [&](std::vector<credit_sharing> const& rules, std::string const& path) {
                if (rules.empty()) {
                    report("joint_programme.list_empty", path);
                }
                sharing_rules(rules, path);
            });
    }
    void sharing_rules(std::vector<credit_sharing> const& rules, std::string const& path) {
        std::map<std::pair<award_id, award_id>, std::size_t> pairs;
        for (std::size_t at = 0; at < rules.size(); ++at) {
            credit_sharing const& each = rules[at];
            std::string const place = path_join(path, at);
            auto const [pair, is_new] = pairs.emplace(std::minmax(each.first, each.second), at);
            if (!is_new) {
                report("joint_programme.sharing_repeated", place, to_string(each.second),
                       {{"first", path_join(path, pair->second)}});
            }
            if (each.first == each.second) {
                report("joint_programme.sharing_with_itself", path_join(place, "second"),
                       to_string(each.second));
            }
            for (auto const& [id, member] :
                 {std::pair{&each.first, "first"}, std::pair{&each.second, "second"}}) {
                if (!may_have_award(*id)) {
                    report("joint_programme.award_unknown", path_join(place, member),
                           to_string(*id));
                }
            }
            detail::validate_part(found_, path_join(place, "cited_as"), each.cited_as);
        }
    }

    [[nodiscard]] bool may_have_period(programme_period_id const& id) const {
        auto const has = [&](programme_placement const& placement) {
            return std::any_of(placement.periods.begin(), placement.periods.end(),
                               [&](auto const& each) { return each.id == id; });
        };
        auto const& claims = value_.placement.claims();
        return value_.placement.state() == knowledge::missing
               || (value_.placement.is_known() && has(value_.placement.value()))
               || std::any_of(claims.begin(), claims.end(), has);
    }
    void exits() {
        detail::for_each_claim(
            value_.exits, "/exits",
            [&](std::vector<programme_exit> const& list, std::string const& path) {
                known_list(list, path);
                for (std::size_t at = 0; at < list.size(); ++at) {
                    std::string const place = path_join(path, at);
                    detail::for_each_claim(
                        list[at].from, path_join(place, "from"),
                        [&](std::vector<programme_period_id> const& ids, std::string const& from) {
                            known_list(ids, from);
                            unknown("joint_programme.period_unknown", from, ids,
                                    [&](auto const& id) { return may_have_period(id); });
                        });
                    detail::for_each_claim(
                        list[at].remaining, path_join(place, "remaining"),
                        [&](std::vector<award_id> const& ids, std::string const& remaining) {
                            known_list(ids, remaining);
                            unknown("joint_programme.award_unknown", remaining, ids,
                                    [&](auto const& id) { return may_have_award(id); });
                        });
                    detail::validate_part(found_, path_join(place, "cited_as"), list[at].cited_as);
                }
            });
    }
    void striking_off() {
        detail::for_each_claim(
            value_.striking_off_effects, "/striking_off_effects",
            [&](std::vector<striking_off_effect> const& list, std::string const& path) {
                known_list(list, path, [](striking_off_effect const& each) {
                    return each.struck_off_at.str() + " " + each.falls_at.str();
                });
                for (std::size_t at = 0; at < list.size(); ++at) {
                    std::string const place = path_join(path, at);
                    site(list[at].struck_off_at, path_join(place, "struck_off_at"));
                    site(list[at].falls_at, path_join(place, "falls_at"));
                    if (list[at].struck_off_at == list[at].falls_at) {
                        report("joint_programme.falls_with_itself", path_join(place, "falls_at"),
                               to_string(list[at].falls_at));
                    }
                    detail::validate_part(found_, path_join(place, "cited_as"), list[at].cited_as);
                }
            });
    }
    void fees_after_end() {
        detail::for_each_claim(value_.fees_after_end, "/fees_after_end",
                               [&](std::vector<period_fee> const& list, std::string const& path) {
                                   if (list.empty()) {
                                       report("joint_programme.list_empty", path);
                                   }
                                   detail::validate_each(found_, path, list);
                                   payees(list, path);
                               });
    }
    void payees(std::vector<period_fee> const& fees, std::string const& path) {
        for (std::size_t at = 0; at < fees.size(); ++at) {
            site(fees[at].payee, path_join(path_join(path, at), "payee"));
        }
    }
    /// A list that is said to be known: it holds something, and nothing twice.
    template <class T, class Key = std::identity>
    void known_list(std::vector<T> const& list, std::string const& path, Key key = {}) {
        if (list.empty()) {
            report("joint_programme.list_empty", path);
        }
        detail::report_repeated(found_, "joint_programme.value_repeated", path, list, key);
    }

    void sources() {
        detail::report_repeated(found_, "joint_programme.clause_repeated", "/carried_by",
                                value_.carried_by);
        detail::validate_each(found_, "/cited_as", value_.cited_as);
    }

    void published_kind() {
        if (!value_.published_kind || !value_.published_kind->term) {
            return;
        }
        award_kind const term = *value_.published_kind->term;
        fact<award_kind> const kind = award_kind_of(value_);
        if (kind.is_known() && kind.value() != term) {
            warn("joint_programme.published_kind_clashes", "/published_kind/term", to_string(term),
                 {{"kind", to_string(kind.value())}});
        }
    }

    joint_programme const& value_;
    issues found_;
};

} // namespace

issues validate(joint_programme const& value) {
    return programme_check{value}.all();
}

} // namespace jspu_coop
