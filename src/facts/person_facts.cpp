#include <jspu_coop/facts/person_facts.hpp>

#include "facts/detail/application_facts.hpp"
#include "facts/detail/certificates.hpp"
#include "facts/detail/experience.hpp"
#include "facts/detail/joined.hpp"
#include "facts/detail/names.hpp"
#include "facts/detail/parts.hpp"
#include "facts/detail/person_row.hpp"
#include "facts/detail/programme_facts.hpp"
#include "facts/detail/stretches.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>

namespace jspu_coop {

namespace {

using detail::joined;
using detail::read_as;
using known_value = fact<fact_value>;

/// Codes of a vocabulary.
auto codes_in(char const* vocabulary) {
    return [vocabulary](auto const& value) -> fact_value {
        return code_value{vocabulary, to_string(value)};
    };
}

/// Ids that the terms list; any other has one code.
template <class Id>
auto ids_in(char const* vocabulary, std::vector<Id> const& listed) {
    return [vocabulary, &listed](Id const& id) -> fact_value {
        bool const is_listed = std::find(listed.begin(), listed.end(), id) != listed.end();
        return code_value{vocabulary, is_listed ? id.str() : std::string{detail::any_other}};
    };
}

class person_reader {
public:
    person_reader(view const& records, person const& who, date const& day, fact_terms const& terms,
                  detail::application const& asked)
        : records_{records}, who_{who}, day_{day}, terms_{terms}, asked_{asked},
          parts_{detail::parts_of(records, who.id, terms)}, of_programmes_{records, who,   parts_,
                                                                           day,     terms, asked} {}

    /// What is known of the library's fact with this name, and from what; missing for any other.
    [[nodiscard]] fact_slot operator()(fact_description const& as) {
        grounds_.clear();
        fact_slot made{known(as)};
        if (made.known.state() == knowledge::missing) {
            return {};
        }
        if (grounds_.empty()) {
            rests_on(""); // of all that is recorded of the person, nothing told otherwise
        }
        made.reckoned = fact_provenance{std::move(grounds_), day_, records_.known_on()};
        return made;
    }

private:
    [[nodiscard]] known_value known(fact_description const& as) {
        std::string const& name = as.name.str();
        if (name == "person.citizenship") {
            rests_on("/citizenship");
            return read_as<fact_value>(who_.citizenship, codes_in("country"));
        }
        if (name == "person.home") {
            rests_on("/home");
            return read_as<fact_value>(who_.home, ids_in("party", terms_.parties));
        }
        if (name == "person.born_on") {
            rests_on("/born");
            return born_on();
        }
        if (name == "person.age") {
            rests_on("/born");
            return age();
        }
        if (name == "person.category") {
            return read_as<fact_value>(category(), codes_in("person_category"));
        }
        if (name == "person.level") {
            return read_as<fact_value>(level(), [](qualification_level each) -> fact_value {
                return level_value{"qualification_level", to_string(each)};
            });
        }
        if (name == "person.field") {
            return read_as<fact_value>(of_studies(&enrolled_study::field, {}, ""),
                                       codes_in("isced_f"));
        }
        if (name == "person.unit") {
            return read_as<fact_value>(unit(), ids_in("unit", terms_.units));
        }
        if (name == "person.employed_since") {
            return employed_since();
        }
        if (name == "person.experience_days" || name == "person.experience_months"
            || name == "person.experience_years") {
            return experience(name);
        }
        if (name.starts_with("cycle.")) {
            return of_cycle(name);
        }
        constexpr std::string_view certified{"language_certificate."};
        if (name.starts_with(certified) && name != "language_certificate.in_force") {
            return certified_in(name.substr(certified.size()));
        }
        if (name == "language_certificate.in_force") {
            return certificate();
        }
        auto told = of_programmes_(as);
        if (!told) {
            told = detail::application_fact(name, asked_, terms_);
        }
        if (!told) {
            return {};
        }
        grounds_ = std::move(told->grounds);
        return std::move(told->known);
    }

    /// Notes a part of the person's record from which a fact is reckoned.
    void rests_on(std::string path) {
        grounds_.push_back({{"person", who_.id.str()}, std::move(path)});
    }
    void rests_on(char const* list, std::size_t at) { rests_on(path_join(list, at)); }
    /// Notes an activity, or a part of one.
    void rests_on(activity const& of, std::string path = {}) {
        grounds_.push_back({{"activity", of.id.str()}, std::move(path)});
    }

    /// That every post, study and participation from a day on is recorded.
    [[nodiscard]] bool is_complete_from(date const& first) const {
        return terms_.complete_from && *terms_.complete_from <= first;
    }

    /// Somebody was born on some day: that no paper states it leaves it open.
    [[nodiscard]] known_value born_on() const {
        return read_as<fact_value>(who_.born.is_absent() ? fact<date>{} : who_.born,
                                   [](date const& each) -> fact_value { return date_value{each}; });
    }

    /// A year is complete on the birthday. Where that is 29 February, no rule says on which day a
    /// common year is; and who is not born by the day, or is said to be centuries old, has no age.
    [[nodiscard]] known_value age() const {
        std::vector<date> days = who_.born.claims();
        if (date const* const born = who_.born.get()) {
            days.push_back(*born);
        }
        std::vector<known_value> all;
        for (date const& born : days) {
            auto const years = whole_years_between(born, day_, ends::last_excluded, rounding::down,
                                                   rounding::reject);
            bool const is_age = years.has_value() && *years <= detail::most_years_of_life;
            all.push_back(is_age ? known_value{fact_value{integer_value{*years, "years"}}}
                                 : known_value{});
        }
        return joined(all);
    }

    /// Of the posts or studies that have the day, what each says.
    template <class Part, class Read>
    void of_day(char const* list, std::vector<Part> const& parts, Read const& read) {
        for (std::size_t at = 0; at < parts.size(); ++at) {
            if (parts[at].period.contains(day_)) {
                rests_on(list, at);
                read(parts[at]);
            }
        }
    }

    /// @param path of the member that counts otherwise
    template <class T>
    [[nodiscard]] fact<T> of_studies(fact<T> enrolled_study::*member, fact<T> otherwise,
                                     char const* path) {
        std::vector<fact<T>> all;
        of_day("/studies", who_.studies,
               [&](enrolled_study const& each) { all.push_back(each.*member); });
        if (all.empty()) {
            rests_on(path);
            return otherwise;
        }
        return joined(all);
    }

    [[nodiscard]] fact<qualification_level> level() {
        return of_studies(&enrolled_study::level, who_.level, "/level");
    }

    [[nodiscard]] fact<person_category> category() {
        std::vector<fact<person_category>> all;
        of_day("/posts", who_.posts, [&](post const& each) { all.emplace_back(each.category); });
        of_day("/studies", who_.studies,
               [&](enrolled_study const&) { all.emplace_back(person_category::student); });
        if (all.empty()) {
            rests_on("/category");
            return who_.category;
        }
        return joined(all);
    }

    /// Where it is not known which party is home, every one may be, and so may the record's unit.
    [[nodiscard]] fact<unit_id> unit() {
        std::vector<fact<unit_id>> all;
        auto const add = [&](char const* list, auto const& parts) {
            for (std::size_t at = 0; at < parts.size(); ++at) {
                bool const may_be_home = who_.home.is_open() || who_.home == fact{parts[at].party};
                if (may_be_home && parts[at].period.contains(day_)) {
                    rests_on(list, at);
                    all.push_back(parts[at].unit);
                }
            }
        };
        add("/posts", who_.posts);
        add("/studies", who_.studies);
        if (all.empty() || who_.home.is_open()) {
            rests_on("/unit");
            all.push_back(who_.unit);
        }
        return joined(all);
    }

    /// Notes the posts that have a day in a period.
    void rests_on_posts(period const& during) {
        for (std::size_t at = 0; at < who_.posts.size(); ++at) {
            if (who_.posts[at].period.overlaps(during)) {
                rests_on("/posts", at);
            }
        }
    }

    [[nodiscard]] period_set days_employed() const {
        period_set all;
        for (post const& each : who_.posts) {
            all.add(each.period);
        }
        all.intersect(period{date::min(), day_});
        return all;
    }

    [[nodiscard]] known_value employed_since() {
        period_set const days = days_employed();
        if (!days.contains(day_)) {
            return is_complete_from(day_) ? known_value::absent() : known_value{};
        }
        date const first = days.parts().back().first();
        rests_on_posts({first, day_});
        // An earlier post that nobody has recorded would end on the day before.
        bool const is_certain =
            first == date::min() || is_complete_from(first.plus_days(-1).value());
        return is_certain ? known_value{fact_value{date_value{first}}} : known_value{};
    }

    [[nodiscard]] known_value experience(std::string const& name) {
        if (!is_complete_from(date::min())) {
            return {};
        }
        rests_on_posts({date::min(), day_});
        period_set const days = days_employed();
        if (name == "person.experience_days") {
            return fact_value{integer_value{*days.days(), "days"}};
        }
        detail::month_range const months = detail::months_of_runs(days);
        bool const are_years = name == "person.experience_years";
        std::int64_t const a_count = are_years ? 12 : 1;
        if ((!are_years && name != "person.experience_months")
            || months.least / a_count != months.most / a_count) {
            return {};
        }
        return fact_value{integer_value{months.least / a_count, are_years ? "years" : "months"}};
    }

    /// The highest certified level of a language.
    [[nodiscard]] known_value certified_in(std::string const& code) {
        auto const of = language::parse(code);
        if (of.has_error()) {
            return {};
        }
        detail::certified made = detail::certified_level(who_, *of, day_, terms_);
        if (made.level.is_absent() && !is_complete_from(date::min())) {
            return {};
        }
        grounds_ = std::move(made.grounds);
        return read_as<fact_value>(made.level, [](cefr_level each) -> fact_value {
            return level_value{"cefr_level", to_string(each)};
        });
    }

    /// The studies at a level; possible ones are those whose level is open.
    [[nodiscard]] detail::rough_set cycle_at(qualification_level level) const {
        detail::rough_set all;
        for (enrolled_study const& each : who_.studies) {
            auto const& claims = each.level.claims();
            bool const is_it = each.level == fact{level};
            bool const may_be = each.level.state() == knowledge::missing
                                || std::find(claims.begin(), claims.end(), level) != claims.end();
            if (is_it) {
                all.certain.add(each.period);
            }
            if (is_it || may_be) {
                all.possible.add(each.period);
            }
        }
        return all;
    }

    [[nodiscard]] known_value of_cycle(std::string const& name) {
        fact<qualification_level> const at = level();
        if (!at.is_known()) {
            return at.is_absent() ? known_value::absent() : known_value{};
        }
        detail::rough_set const cycle = cycle_at(at.value());
        if (cycle.certain.empty() || cycle.certain != cycle.possible
            || day_ < cycle.certain.parts().front().first()) {
            return {};
        }
        grounds_.clear();
        for (std::size_t study = 0; study < who_.studies.size(); ++study) {
            if (who_.studies[study].level == at) {
                rests_on("/studies", study);
            }
        }
        date const began = cycle.certain.parts().front().first();
        if (name == "cycle.began_on") {
            return fact_value{date_value{began}};
        }
        std::vector<std::shared_ptr<activity const>> gone;
        detail::rough_set abroad = detail::days_abroad(records_, parts_, day_, &gone);
        for (auto const& each : gone) {
            rests_on(*each);
        }
        abroad.certain.intersect(cycle.certain);
        abroad.possible.intersect(cycle.certain);
        if (abroad.certain != abroad.possible || !is_complete_from(began)) {
            return {};
        }
        if (name == "cycle.days_abroad") {
            return fact_value{integer_value{*abroad.certain.days(), "days"}};
        }
        if (name != "cycle.months_abroad") {
            return {};
        }
        return read_as<fact_value>(detail::months_of(abroad.certain, terms_.part_of_month),
                                   [](std::int64_t months) -> fact_value {
                                       return integer_value{months, "months"};
                                   });
    }

    /// Neither a dossier nor the record of a person claims to list every paper.
    [[nodiscard]] known_value certificate() {
        known_value found;
        for (std::size_t at = 0; at < who_.certificates.size(); ++at) {
            if (detail::in_force(who_.certificates[at], day_) == outcome::satisfied) {
                rests_on("/certificates", at);
                found = fact_value{boolean_value{true}};
            }
        }
        for (detail::personal_part const& part : parts_) {
            for (std::size_t at = 0; at < part.of->papers.size(); ++at) {
                paper const& each = part.of->papers[at];
                bool const is_own =
                    part.is_person == outcome::satisfied
                    && (each.of ? part.listed != nullptr && *each.of == part.listed->id
                                : part.of->participations.size() <= 1);
                bool const is_there = each.received.is_known() && each.received.value() <= day_;
                bool const is_good = each.expires.is_absent()
                                     || (each.expires.is_known() && day_ <= each.expires.value());
                if (each.kind == paper_kind::language_certificate && is_own && is_there
                    && is_good) {
                    rests_on(*part.of, path_join("/papers", at));
                    found = fact_value{boolean_value{true}};
                }
            }
        }
        return found;
    }

    view const& records_;
    person const& who_;
    date day_;
    fact_terms const& terms_;
    detail::application const& asked_;
    std::vector<detail::personal_part> parts_;
    detail::programme_reader of_programmes_;
    std::vector<fact_ground> grounds_{}; // of the fact that is read
};

} // namespace

namespace detail {

result<fact_row> person_row(view const& records, person_id const& who, date const& day,
                            fact_terms const& terms, std::shared_ptr<fact_schema const> schema,
                            application const& asked) {
    auto const found = records.records().find(who);
    if (found == nullptr) {
        return refuse("facts.person_unknown", who.str());
    }
    fact_row row{std::move(schema)};
    person_reader read{records, *found, day, terms, asked};
    for (fact_description const& each : row.schema().facts) {
        fact_slot slot = read(each);
        if (slot.known.state() == knowledge::missing) {
            continue;
        }
        auto const set = row.set(each.name, std::move(slot.known), {}, std::move(slot.reckoned));
        if (set.has_error()) {
            return set.error();
        }
    }
    return row;
}

} // namespace detail

result<fact_row> facts_of(view const& records, person_id const& who, date const& day,
                          fact_terms const& terms, std::shared_ptr<fact_schema const> schema) {
    detail::application const asked =
        terms.asked ? detail::application_of(records, *terms.asked, who, nullptr)
                    : detail::application{};
    return detail::person_row(records, who, day, terms, std::move(schema), asked);
}

} // namespace jspu_coop
