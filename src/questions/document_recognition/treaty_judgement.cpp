#include "questions/document_recognition/treaty_judgement.hpp"

#include <algorithm>
#include <string>

namespace jspu_coop::detail {

namespace {

/// Judges one treaty.
class treaty_judge {
public:
    treaty_judge(recognition_treaty const& treaty, recognition_question const& asked,
                 document_reading const& reading)
        : treaty_{treaty}, asked_{asked}, reading_{reading} {}

    /// Whether the treaty binds a state on the day asked about.
    [[nodiscard]] judged binds(fact<country> const& state) const {
        auto const on_its_days = [&](treaty_party const& party) {
            judged const begun = of_fact(party.since, place_of_party(party.state, "/since"),
                                         [&](date since) { return known_as(since <= asked_.day); });
            judged const goes_on = of_fact(
                party.last, place_of_party(party.state, "/last"),
                [&](date last) { return known_as(asked_.day <= last); }, true);
            return both(begun, goes_on);
        };
        return of_party(state, on_its_days, open_for);
    }

    [[nodiscard]] judged covers_kind() const {
        return of_fact(reading_.kind, place_in_document("/kind"), [&](education_document kind) {
            auto const listed = std::ranges::find(treaty_.documents, kind, &covered_document::kind);
            return of_fact(listed == treaty_.documents.end() ? fact<bool>{} : listed->covered,
                           place_of("/documents/" + to_string(kind)));
        });
    }

    [[nodiscard]] judged accreditation() const {
        judged const asks = of_fact(treaty_.accredited_only, place_of("/accredited_only"));
        return asks.result == outcome::not_satisfied
                   ? judged{}
                   : either(contrary(asks), of_fact(asked_.document.is_issuer_accredited,
                                                    place_in_document("/is_issuer_accredited")));
    }

    /// Whether the document bears a day that is neither too early nor after the day asked about.
    [[nodiscard]] judged issue_day() const {
        judged const any_day =
            either(contrary(of_fact(treaty_.issued_since_entry, place_of("/issued_since_entry"))),
                   both(of_fact(treaty_.ussr_exempt, place_of("/ussr_exempt")),
                        of_fact(asked_.document.is_of_ussr, place_in_document("/is_of_ussr"))));
        fact<date> const& issued = asked_.document.issued_on;
        fact_place const place = place_in_document("/issued_on");
        if (issued.is_absent()) {
            return any_day;
        }
        if (issued.state() == knowledge::missing) {
            return either(any_day, on_some_day(open_for(place.when(knowledge::missing))));
        }
        return of_fact(issued, place, [&](date day) {
            return both(known_as(day <= asked_.day), either(any_day, since_entry(day)));
        });
    }

    /// Whether the treaty recognises for a purpose what it covers.
    [[nodiscard]] judged recognises(recognition_purpose purpose) const {
        judged const is_alike = contrary(of_fact(asked_.document.differs_substantially,
                                                 place_in_document("/differs_substantially")));
        judged const made = of_effect(purpose, [&](recognition_effect effect) {
            return effect == recognition_effect::unless_substantial_difference
                       ? is_alike
                       : known_as(effect == recognition_effect::recognised);
        });
        bool const may_be_any = effect_for(treaty_, purpose).state() == knowledge::missing;
        return may_be_any ? joined_by(made, is_alike) : made;
    }

    /// Whether the treaty leaves a purpose to a procedure.
    [[nodiscard]] judged leaves_to_procedure(recognition_purpose purpose) const {
        return of_effect(purpose, [](recognition_effect effect) {
            return known_as(effect == recognition_effect::by_procedure);
        });
    }

private:
    [[nodiscard]] fact_place place_of(std::string path) const {
        return {"recognition_treaty", treaty_.id.str(), std::move(path)};
    }

    [[nodiscard]] fact_place place_of_party(country const& state, char const* member = "") const {
        return place_of("/parties/" + to_string(state) + member);
    }

    /// What is judged of what the treaty says of a state. One that it does not list is no party,
    /// or nobody knows.
    /// @param open what is judged where nobody knows
    template <class Judge, class Open>
    [[nodiscard]] judged of_party(fact<country> const& state, Judge const& judge,
                                  Open const& open) const {
        return of_fact(state, place_in_document("/issued_in"), [&](country const& which) {
            treaty_party const* const party = party_of(treaty_, which);
            return party != nullptr ? judge(*party)
                   : treaty_.names_all_parties
                       ? known_as(false)
                       : open(place_of_party(which).when(knowledge::missing));
        });
    }

    /// Whether the document was issued since the entry into force, on a day that is not known.
    /// @param open that the day is not known
    [[nodiscard]] judged on_some_day(judged open) const {
        judged const best = since_entry(asked_.day);
        if (best.result == outcome::not_satisfied) {
            return best;
        }
        for (fact<country> const& state : {reading_.issued_in, fact{asked_.recognised_in}}) {
            country const* const which = state.get();
            treaty_party const* const party =
                which != nullptr ? party_of(treaty_, *which) : nullptr;
            if (party == nullptr) {
                continue;
            }
            for (fact<date> const& since : readings_of(party->since, {})) {
                // Answers change on the day of entry and on the day after it.
                if (since.is_known() && since.value() < asked_.day) {
                    open = joined_by(std::move(open), since_entry(since.value()));
                    open =
                        joined_by(std::move(open), since_entry(since.value().plus_days(1).value()));
                }
            }
        }
        return joined_by(std::move(open), best);
    }

    /// Whether a day is one since the entry into force between the two states: since both days.
    [[nodiscard]] judged since_entry(date day) const {
        return both(since_entry(day, reading_.issued_in), since_entry(day, asked_.recognised_in));
    }

    /// A state that is not bound yet by the day asked about is another check's.
    [[nodiscard]] judged since_entry(date day, fact<country> const& state) const {
        judged const counts = of_fact(treaty_.entry_day_counts, place_of("/entry_day_counts"));
        auto const on_any_day = [&](missing_fact why) {
            judged open = open_for(std::move(why));
            return day == asked_.day ? either(counts, open) : joined_by(std::move(open), counts);
        };
        auto const on_its_day = [&](treaty_party const& party) {
            fact_place const place = place_of_party(party.state, "/since");
            return party.since.state() == knowledge::missing
                       ? on_any_day(place.when(knowledge::missing))
                       : of_fact(party.since, place, [&](date since) {
                             return since == day ? counts : known_as(since < day);
                         });
        };
        return of_party(state, on_its_day, on_any_day);
    }

    template <class Judge>
    [[nodiscard]] judged of_effect(recognition_purpose purpose, Judge const& judge) const {
        return of_fact(effect_for(treaty_, purpose), place_of("/purposes/" + to_string(purpose)),
                       judge);
    }

    recognition_treaty const& treaty_;
    recognition_question const& asked_;
    document_reading const& reading_;
};

} // namespace

fact_place place_in_document(char const* member) {
    return {"document", {}, member};
}

judged is_there(recognition_question const& asked) {
    fact<date> const& issued = asked.document.issued_on;
    return issued.state() == knowledge::missing
               ? known_as(true)
               : of_fact(
                   issued, place_in_document("/issued_on"),
                   [&](date day) { return known_as(day <= asked.day); }, true);
}

treaty_party const* party_of(recognition_treaty const& treaty, country const& state) {
    auto const listed = std::ranges::find(treaty.parties, state, &treaty_party::state);
    return listed == treaty.parties.end() ? nullptr : &*listed;
}

fact<recognition_effect> effect_for(recognition_treaty const& treaty, recognition_purpose purpose) {
    auto const listed = std::ranges::find(treaty.purposes, purpose, &purpose_effect::purpose);
    return listed == treaty.purposes.end() ? fact<recognition_effect>{} : listed->effect;
}

treaty_judgement judgement_of(recognition_treaty const& treaty, recognition_question const& asked,
                              document_reading const& reading) {
    treaty_judge const judge{treaty, asked, reading};
    treaty_judgement made{{judge.binds(reading.issued_in), judge.binds(asked.recognised_in),
                           judge.covers_kind(), judge.accreditation(), judge.issue_day()},
                          {},
                          {},
                          {},
                          {}};
    for (judged const& each : made.checks) {
        made.covers = both(std::move(made.covers), each);
    }
    for (recognition_purpose const purpose : every<recognition_purpose>()) {
        auto const at = static_cast<std::size_t>(purpose);
        made.effects[at] = judge.recognises(purpose);
        made.recognised[at] = both(made.covers, made.effects[at]);
        made.by_procedure[at] = both(made.covers, judge.leaves_to_procedure(purpose));
    }
    return made;
}

} // namespace jspu_coop::detail
