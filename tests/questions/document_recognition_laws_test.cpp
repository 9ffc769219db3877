// Random documents and treaties, of which something is hidden, against every completion.
#include <jspu_coop/questions/document_recognition.hpp>

#include "support/dice.hpp"
#include "support/slow_recognition.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;

/// Every value of an enumeration.
template <class E>
std::vector<E> listed() {
    auto const all = every<E>();
    return {all.begin(), all.end()};
}

country const here{"UZ"};
country const abroad{"FR"}; // a state that no treaty lists
std::vector<country> const states{country{"BY"}, country{"KZ"}, here};
std::vector<education_document> const kinds = listed<education_document>();
std::vector<recognition_effect> const effects = listed<recognition_effect>();
date const asked{2020, 1, 4};

/// The days of the small world: some before the day asked about, and one after it.
std::vector<date> days() {
    return {date{2020, 1, 1}, date{2020, 1, 2}, date{2020, 1, 3}, asked, date{2020, 1, 5}};
}

/// And one that is before all of them.
std::vector<date> all_days() {
    std::vector<date> all = days();
    all.insert(all.begin(), date{2018, 1, 1});
    return all;
}

/// A world in which everything is known.
class clear_world_maker {
public:
    explicit clear_world_maker(dice& throws) : throws_{throws} {}

    recognition_world make(int treaties) {
        recognition_world world{{throws_.one_in(6) ? abroad : throws_.pick(states),
                                 throws_.pick(days()), some_kind(), often(), throws_.one_in(4),
                                 throws_.one_in(4)},
                                here,
                                asked,
                                {},
                                true};
        for (int at = 0; at < treaties; ++at) {
            world.treaties.push_back(treaty(std::to_string(at)));
        }
        return world;
    }

private:
    bool often() { return !throws_.one_in(4); }

    /// Rather one of two, so that treaties and documents meet.
    education_document some_kind() {
        return throws_.one_in(4) ? throws_.pick(kinds)
                                 : throws_.pick(std::vector{kinds[3], kinds[4]});
    }

    recognition_treaty treaty(std::string const& name) {
        recognition_treaty made = small_treaty("t" + name);
        made.parties.clear();
        for (country const& each : states) {
            fact<date> const since =
                throws_.one_in(6) ? fact<date>::absent() : fact{throws_.pick(days())};
            fact<date> const last = since.is_known() && throws_.one_in(3)
                                        ? fact{std::max(since.value(), throws_.pick(days()))}
                                        : fact<date>::absent();
            made.parties.push_back({each, since, last, {}});
        }
        made.documents.clear();
        for (education_document const each : kinds) {
            made.documents.push_back({each, often()});
        }
        for (purpose_effect& each : made.purposes) {
            each.effect = throws_.pick(effects);
        }
        made.accredited_only = !often();
        made.issued_since_entry = often();
        made.entry_day_counts = throws_.one_in(2);
        made.ussr_exempt = often();
        return made;
    }

    dice& throws_;
};

/// Hides facts of a clear world, and notes what they may turn out to be.
class fog {
public:
    fog(dice& throws, recognition_world& world, bool has_conflicts)
        : throws_{throws}, world_{world}, has_conflicts_{has_conflicts} {}

    /// Hides one thing, unless it is hidden already.
    void hide_one() {
        switch (throws_.below(world_.treaties.empty() ? 7 : 20)) {
        case 0:
            return hide<country>("/issued_in", &presented_document::issued_in,
                                 {states[0], states[1], states[2], abroad});
        case 1:
            return hide<date>("/issued_on", &presented_document::issued_on,
                              {date{2018, 1, 1}, days()[0], days()[1], days()[2], asked});
        case 2:
            return hide<education_document>("/kind", &presented_document::kind, kinds);
        case 3:
            return hide<bool>("/is_issuer_accredited", &presented_document::is_issuer_accredited,
                              {false, true});
        case 4:
            return hide<bool>("/is_of_ussr", &presented_document::is_of_ussr, {false, true});
        case 5:
            return hide<bool>("/differs_substantially", &presented_document::differs_substantially,
                              {false, true});
        case 6:
            return hide_other_treaties();
        default:
            return hide_of_treaty(
                static_cast<std::size_t>(throws_.below(static_cast<int>(world_.treaties.size()))));
        }
    }

    [[nodiscard]] std::vector<open_place> const& places() const { return places_; }

private:
    template <class T, class Where>
    void hide_at(missing_fact what, Where const& where, std::vector<T> const& all,
                 bool may_be_none) {
        fact<T>& from = where(world_);
        if (from.is_open()) {
            return;
        }
        open_place place{std::move(what), {}};
        auto const may_be = [&](fact<T> const& value) {
            place.completions.push_back(
                [where, value](recognition_world& filled) { where(filled) = value; });
        };
        if (has_conflicts_ && throws_.one_in(3)) {
            std::vector<T> const claims = throws_.some(all, 2);
            from = fact<T>::conflicting(claims);
            place.what.cause = open_cause::conflicting;
            for (T const& each : claims) {
                may_be(each);
            }
        } else {
            from = {};
            for (T const& each : all) {
                may_be(each);
            }
            if (may_be_none) {
                may_be(fact<T>::absent());
            }
        }
        places_.push_back(std::move(place));
    }

    template <class T>
    void hide(char const* path, fact<T> presented_document::*member, std::vector<T> const& all) {
        hide_at(
            {"document", {}, path, open_cause::missing},
            [member](recognition_world& in) -> fact<T>& { return in.document.*member; }, all,
            false);
    }

    template <class T>
    void hide(std::size_t at, std::string const& path,
              std::function<fact<T>&(recognition_treaty&)> const& where, std::vector<T> const& all,
              bool may_be_none = false) {
        hide_at(
            {"recognition_treaty", world_.treaties[at].id.str(), path, open_cause::missing},
            [at, where](recognition_world& in) -> fact<T>& { return where(in.treaties[at]); }, all,
            may_be_none);
    }

    void hide_of_treaty(std::size_t at) {
        auto const member = [&](char const* path, fact<bool> recognition_treaty::*which) {
            hide<bool>(at, path,
                       [which](recognition_treaty& in) -> fact<bool>& { return in.*which; },
                       {false, true});
        };
        switch (throws_.below(9)) {
        case 0:
            return member("/accredited_only", &recognition_treaty::accredited_only);
        case 1:
            return member("/issued_since_entry", &recognition_treaty::issued_since_entry);
        case 2:
            return member("/entry_day_counts", &recognition_treaty::entry_day_counts);
        case 3:
            return member("/ussr_exempt", &recognition_treaty::ussr_exempt);
        case 4: {
            auto const which =
                static_cast<std::size_t>(throws_.below(static_cast<int>(kinds.size())));
            return hide<bool>(at, "/documents/" + to_string(kinds[which]),
                              [which](recognition_treaty& in) -> fact<bool>& {
                                  return in.documents[which].covered;
                              },
                              {false, true});
        }
        case 5: {
            auto const which = static_cast<std::size_t>(throws_.below(2));
            return hide<recognition_effect>(
                at, "/purposes/" + to_string(static_cast<recognition_purpose>(which)),
                [which](recognition_treaty& in) -> fact<recognition_effect>& {
                    return in.purposes[which].effect;
                },
                effects);
        }
        case 6:
            return hide_stranger(at);
        default:
            return hide_of_party(at, static_cast<std::size_t>(throws_.below(3)));
        }
    }

    void hide_of_party(std::size_t at, std::size_t which) {
        bool const is_last = throws_.one_in(3);
        hide<date>(
            at, "/parties/" + to_string(states[which]) + (is_last ? "/last" : "/since"),
            [which, is_last](recognition_treaty& in) -> fact<date>& {
                return is_last ? in.parties[which].last : in.parties[which].since;
            },
            all_days(), true);
    }

    /// Whether the treaty binds a state that it does not list.
    void hide_stranger(std::size_t at) {
        if (!world_.treaties[at].names_all_parties) {
            return;
        }
        world_.treaties[at].names_all_parties = false;
        open_place place{{"recognition_treaty", world_.treaties[at].id.str(),
                          "/parties/" + to_string(abroad), open_cause::missing},
                         {}};
        place.completions.push_back(
            [at](recognition_world& filled) { filled.treaties[at].names_all_parties = true; });
        for (date const& since : all_days()) {
            place.completions.push_back([at, since](recognition_world& filled) {
                filled.treaties[at].names_all_parties = true;
                filled.treaties[at].parties.push_back(party_since("FR", since));
            });
        }
        places_.push_back(std::move(place));
    }

    /// There may be one more treaty, for each purpose and effect.
    void hide_other_treaties() {
        if (!world_.are_all) {
            return;
        }
        world_.are_all = false;
        open_place place{{"recognition_treaties", {}, {}, open_cause::book_incomplete}, {}};
        place.completions.push_back([](recognition_world& filled) { filled.are_all = true; });
        for (recognition_effect const effect :
             {recognition_effect::recognised, recognition_effect::by_procedure}) {
            place.completions.push_back([effect](recognition_world& filled) {
                recognition_treaty other = small_treaty("other");
                other.parties = {party_since("UZ", date{2000, 1, 1})};
                for (char const* const state : {"BY", "KZ", "FR"}) {
                    other.parties.push_back(party_since(state, date{2000, 1, 1}));
                }
                other.documents.clear();
                for (education_document const each : kinds) {
                    other.documents.push_back({each, true});
                }
                for (purpose_effect& each : other.purposes) {
                    each.effect = effect;
                }
                filled.treaties.push_back(std::move(other));
                filled.are_all = true;
            });
        }
        places_.push_back(std::move(place));
    }

    dice& throws_;
    recognition_world& world_;
    bool has_conflicts_;
    std::vector<open_place> places_;
};

struct foggy_world {
    recognition_world world;
    std::vector<open_place> places;
};

foggy_world random_world(std::uint64_t seed, int most_treaties, bool has_conflicts = true) {
    dice throws{seed};
    foggy_world made{clear_world_maker{throws}.make(throws.below(most_treaties + 1)), {}};
    fog over{throws, made.world, has_conflicts};
    for (int count = throws.below(5); count > 0; --count) {
        over.hide_one();
    }
    made.places = over.places();
    return made;
}

/// Whether every treaty is sound: of claims about a beginning and an end, some pairs are not.
bool is_sound(recognition_world const& world) {
    return std::ranges::all_of(
        world.treaties, [](recognition_treaty const& each) { return validate(each).empty(); });
}

foggy_world sound_world(int most_treaties, bool has_conflicts = true) {
    auto const made =
        random_world(*rc::gen::arbitrary<std::uint64_t>(), most_treaties, has_conflicts);
    RC_PRE(is_sound(made.world));
    return made;
}

std::array<std::vector<missing_fact>, 4> missing_of(document_recognition const& answer) {
    return {answer.purposes[0].missing, answer.purposes[0].procedure_missing,
            answer.purposes[1].missing, answer.purposes[1].procedure_missing};
}

RC_GTEST_PROP(document_recognition_laws, answers_what_every_completion_does, ()) {
    auto const [world, places] = sound_world(3);
    RC_CLASSIFY(places.empty(), "clear");
    RC_ASSERT(outcomes_of(answer_of(world)) == judge_every_completion(world, places));
}

RC_GTEST_PROP(document_recognition_laws, names_what_is_open_only_where_it_is, ()) {
    auto const [world, places] = sound_world(3);
    auto const answer = answer_of(world);
    auto const outcomes = outcomes_of(answer);
    auto const missing = missing_of(answer);
    for (std::size_t at = 0; at < outcomes.size(); ++at) {
        RC_ASSERT(missing[at].empty() == (outcomes[at] != outcome::undetermined));
        for (missing_fact const& each : missing[at]) {
            RC_ASSERT(std::ranges::find(places, each, &open_place::what) != places.end());
        }
    }
}

/// The places that are named, and the others.
std::pair<std::vector<open_place>, std::vector<open_place>>
by_name(std::vector<open_place> const& places, std::vector<missing_fact> const& named) {
    std::pair<std::vector<open_place>, std::vector<open_place>> made;
    for (open_place const& each : places) {
        bool const is_named = std::ranges::find(named, each.what) != named.end();
        (is_named ? made.first : made.second).push_back(each);
    }
    return made;
}

RC_GTEST_PROP(document_recognition_laws, are_decided_once_all_that_is_named_is_known, ()) {
    auto const [world, places] = sound_world(3);
    RC_PRE(world.document.issued_in.state() != knowledge::missing);
    auto const missing = missing_of(answer_of(world));
    for (std::size_t at = 0; at < missing.size(); ++at) {
        auto const named = by_name(places, missing[at]).first;
        for_each_completion(world, named, [&, at = at](recognition_world const& filled) {
            if (is_sound(filled)) {
                RC_ASSERT(outcomes_of(answer_of(filled))[at] != outcome::undetermined);
            }
        });
    }
}

/// With one treaty and no conflict, each fact that is named turns some answer.
RC_GTEST_PROP(document_recognition_laws, name_nothing_that_makes_no_difference, ()) {
    auto const [world, places] = sound_world(1, false);
    RC_PRE(world.document.issued_in.state() != knowledge::missing);
    auto const missing = missing_of(answer_of(world));
    for (std::size_t at = 0; at < missing.size(); ++at) {
        for (missing_fact const& each : missing[at]) {
            auto const [one, others] = by_name(places, {each});
            bool makes_difference = false;
            for_each_completion(
                world, others, [&, at = at, &one = one](recognition_world const& filled) {
                    std::set<outcome> seen;
                    for_each_completion(filled, one, [&](recognition_world const& clear) {
                        seen.insert(judge_slowly(clear)[at]);
                    });
                    makes_difference = makes_difference || seen.size() > 1;
                });
            RC_ASSERT(makes_difference);
        }
    }
}

RC_GTEST_PROP(document_recognition_laws, do_not_depend_on_the_order_of_treaties, ()) {
    auto world = sound_world(3).world;
    auto const before = answer_of(world);
    dice throws{*rc::gen::arbitrary<std::uint64_t>()};
    throws.shuffle(world.treaties);
    for (recognition_treaty& each : world.treaties) {
        throws.shuffle(each.parties);
        throws.shuffle(each.documents);
        throws.shuffle(each.purposes);
    }
    auto const after = answer_of(world);
    RC_ASSERT(after.purposes == before.purposes);
    RC_ASSERT(after.near_misses == before.near_misses);
    RC_ASSERT(explanation_of(after) == explanation_of(before));
}

/// What begins later says nothing of today, and what ends later neither.
RC_GTEST_PROP(document_recognition_laws, are_not_changed_by_what_happens_later, ()) {
    auto world = sound_world(3).world;
    auto const before = outcomes_of(answer_of(world));
    recognition_treaty later = small_treaty("later");
    for (treaty_party& each : later.parties) {
        each.since = date{2020, 1, 5};
    }
    world.treaties.push_back(later);
    for (recognition_treaty& treaty : world.treaties) {
        for (treaty_party& each : treaty.parties) {
            if (each.last.is_absent()) {
                each.last = date{2020, 1, 5};
            }
        }
    }
    RC_ASSERT(outcomes_of(answer_of(world)) == before);
}

/// While no treaty ends, what is recognised on a day is recognised on every later one.
RC_GTEST_PROP(document_recognition_laws, stay_while_treaties_do, ()) {
    auto world = sound_world(3).world;
    for (recognition_treaty& treaty : world.treaties) {
        for (treaty_party& each : treaty.parties) {
            each.last = fact<date>::absent();
        }
    }
    auto const before = outcomes_of(answer_of(world));
    RC_PRE(!world.document.issued_on.is_open());
    world.day = date{2021, 1, 1};
    auto const after = outcomes_of(answer_of(world));
    for (std::size_t at = 0; at < before.size(); ++at) {
        RC_ASSERT(before[at] != outcome::satisfied || after[at] == outcome::satisfied);
    }
}

} // namespace
} // namespace jspu_coop
