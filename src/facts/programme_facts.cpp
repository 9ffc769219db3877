#include "facts/detail/programme_facts.hpp"

#include "facts/detail/calls.hpp"
#include "facts/detail/names.hpp"
#include "facts/detail/stretches.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace jspu_coop::detail {

programme_reader::programme_reader(view const& records, person const& who,
                                   std::vector<personal_part> const& parts, date const& day,
                                   fact_terms const& terms, application const& asked)
    : records_{records}, who_{who}, parts_{parts}, day_{day}, terms_{terms}, asked_{asked} {}

std::optional<recorded<fact_value>> programme_reader::operator()(fact_description const& as) const {
    std::string const& name = as.name.str();
    std::vector<fact_ground> grounds;
    if (name == "call.taken") {
        if (!terms_.call) {
            return read_fact{};
        }
        outcome const taken = found(
            took_part,
            [&](personal_part const& each) {
                return is_under(*each.of, each.listed, *terms_.call);
            },
            grounds);
        return flag(taken, std::move(grounds));
    }
    if (name == "programme.taken" || name == "programme.withdrawn") {
        if (!terms_.programme) {
            return read_fact{};
        }
        outcome const whether = found(
            name == "programme.taken" ? took_part : withdrew,
            [&](personal_part const& each) {
                return is_in(records_, *each.of, each.listed, *terms_.programme);
            },
            grounds);
        return flag(whether, std::move(grounds));
    }
    if (name == "programmes_taken" || name == "programmes_withdrawn") {
        return codes(as, name == "programmes_taken" ? took_part : withdrew);
    }
    if (coded_programme const* const of = named_with(name, months_in_cycle)) {
        return months(*of);
    }
    for (auto const& [behind, done] :
         {std::pair<std::string_view, done_in>{was_taken, took_part}, {was_withdrawn, withdrew}}) {
        if (coded_programme const* const of = named_with(name, behind)) {
            outcome const whether = found_in(*of, done, grounds);
            return flag(whether, std::move(grounds));
        }
    }
    return std::nullopt;
}

bool programme_reader::is_complete_from(date const& first) const {
    return terms_.complete_from && *terms_.complete_from <= first;
}

coded_programme const* programme_reader::programme_of(std::string_view code) const {
    auto const at = std::find_if(terms_.programmes.begin(), terms_.programmes.end(),
                                 [&](coded_programme const& each) { return each.code == code; });
    return at == terms_.programmes.end() ? nullptr : &*at;
}

/// The programme whose code, and this behind it, make a fact's name; null where none does.
coded_programme const* programme_reader::named_with(std::string_view name,
                                                    std::string_view behind) const {
    return name.ends_with(behind) ? programme_of(name.substr(0, name.size() - behind.size()))
                                  : nullptr;
}

/// Whether it was done in a part of which the test holds.
/// @param grounds takes the activities in which it was
template <class IsOf>
outcome programme_reader::found(done_in done, IsOf const& is_it,
                                std::vector<fact_ground>& grounds) const {
    outcome whether = outcome::not_satisfied;
    for (personal_part const& each : parts_) {
        outcome const here = both(is_it(each), done(each, day_));
        if (here == outcome::satisfied) {
            grounds.push_back({{"activity", each.of->id.str()}, {}, {}});
        }
        whether = either(whether, here);
    }
    return whether;
}

/// The same of the programmes for which a code stands.
outcome programme_reader::found_in(coded_programme const& of, done_in done,
                                   std::vector<fact_ground>& grounds) const {
    return found(
        done,
        [&](personal_part const& each) {
            return is_in(records_, *each.of, each.listed, of.programmes);
        },
        grounds);
}

/// An answer that is "no" only where all is recorded.
recorded<fact_value> programme_reader::flag(outcome whether,
                                            std::vector<fact_ground> grounds) const {
    if (whether == outcome::satisfied) {
        return {fact_value{boolean_value{true}}, std::move(grounds)};
    }
    bool const is_no = whether == outcome::not_satisfied && is_complete_from(date::min());
    return is_no ? read_fact{fact_value{boolean_value{false}}, {}} : read_fact{};
}

/// The codes of the programmes in which it was done; missing where that is open of one of them.
recorded<fact_value> programme_reader::codes(fact_description const& as, done_in done) const {
    auto const* const type = std::get_if<code_set_type>(&as.type);
    if (type == nullptr) { // for the row to refuse
        return {fact_value{code_set_value{"programme", {}}}, {}};
    }
    code_set_value made{type->vocabulary, {}};
    std::vector<fact_ground> grounds;
    for (std::string const& code : type->codes) {
        coded_programme const* const of = programme_of(code);
        outcome const whether =
            of == nullptr ? outcome::undetermined : found_in(*of, done, grounds);
        bool const is_no = whether == outcome::not_satisfied && is_complete_from(date::min());
        if (whether != outcome::satisfied && !is_no) {
            return {};
        }
        if (!is_no) {
            made.codes.push_back(code);
        }
    }
    std::sort(made.codes.begin(), made.codes.end());
    return {fact_value{std::move(made)}, std::move(grounds)};
}

/// The first day of the cycle of the study that was begun last; none where it is not known, or
/// where studies of another level began within it.
std::optional<date> programme_reader::began(date const& by,
                                            std::vector<fact_ground>& grounds) const {
    enrolled_study const* last = nullptr;
    for (enrolled_study const& each : who_.studies) {
        if (each.period.first() <= by
            && (last == nullptr || last->period.first() < each.period.first())) {
            last = &each;
        }
    }
    if (last == nullptr || !last->level.is_known()) {
        return std::nullopt;
    }
    date first = last->period.first();
    for (std::size_t at = 0; at < who_.studies.size(); ++at) {
        enrolled_study const& each = who_.studies[at];
        if (each.level == last->level && each.period.first() <= by) {
            first = std::min(first, each.period.first());
            grounds.push_back({{"person", who_.id.str()}, path_join("/studies", at), {}});
        }
    }
    bool const is_one_cycle =
        std::all_of(who_.studies.begin(), who_.studies.end(), [&](enrolled_study const& each) {
            date const began = each.period.first();
            return each.level == last->level || by < began
                   || (each.level.is_known() && began < first);
        });
    return is_one_cycle ? std::optional{first} : std::nullopt;
}

/// Whoever went after graduation counts to the cycle that was begun last. The stay that is asked
/// for counts too, and what comes before it, on whichever day it is asked.
recorded<fact_value> programme_reader::months(coded_programme const& of) const {
    fact<period> const& stay = asked_.stay.known;
    if (terms_.asked && !stay.is_known()) {
        return {};
    }
    date const by = stay.is_known() ? std::max(day_, stay.value().first()) : day_;
    read_fact made;
    auto const first = began(by, made.grounds);
    if (!first || !is_complete_from(*first)) {
        return {};
    }
    std::vector<std::shared_ptr<activity const>> gone;
    rough_set spent = days_in(records_, parts_, of.programmes, by, &gone);
    spent.certain.intersect(period{*first, by});
    spent.possible.intersect(period{*first, by});
    if (spent.certain != spent.possible) {
        return {};
    }
    for (auto const& each : gone) {
        made.grounds.push_back({{"activity", each->id.str()}, {}, {}});
    }
    if (stay.is_known()) {
        spent.certain.add(stay.value());
        made.grounds.insert(made.grounds.end(), asked_.stay.grounds.begin(),
                            asked_.stay.grounds.end());
    }
    auto const count = months_of(spent.certain, terms_.part_of_month);
    if (!count.is_known() || most_months_of_stay < count.value()) {
        return {};
    }
    made.known = fact_value{ratio_value{ratio{count.value()}, "months"}};
    return made;
}

} // namespace jspu_coop::detail
