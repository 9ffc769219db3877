#include "links.hpp"

#include "records/agreements/detail/parties_ever.hpp"
#include "references.hpp"

#include <algorithm>
#include <type_traits>

namespace jspu_coop::detail {

namespace {

template <class T>
void add_once(std::vector<T>& to, T const& value) {
    if (std::find(to.begin(), to.end(), value) == to.end()) {
        to.push_back(value);
    }
}

std::vector<scope> scopes_ever(agreement const& of) {
    std::vector<scope> found;
    auto const add = [&](std::vector<clause> const& clauses) {
        for (clause const& each : clauses) {
            for (scope const what : each.scopes) {
                add_once(found, what);
            }
        }
    };
    add(of.clauses);
    for (auto const& entry : of.history.entries()) {
        if (auto const* const amended = std::get_if<agreement_amended>(&entry.event)) {
            add(amended->added);
            add(amended->replaced);
        }
    }
    return found;
}

std::optional<country> country_in(register_roots const& at, party_id const& who) {
    party const* const found = find_in(at, who);
    return found ? country_of(*found) : std::nullopt;
}

/// Calls `edit(index, entry)` for each place where a record names another, unless
/// `is_elsewhere(id)`.
template <class Record, class Edit, class Elsewhere>
void reference_entries(Record const& record, Edit const& edit, Elsewhere const& is_elsewhere) {
    for_each_reference(record, [&](auto const& id, lazy_path const&) {
        using named = std::remove_cvref_t<decltype(id)>;
        if constexpr (!std::is_same_v<named, unit_id>) {
            if (!is_elsewhere(id)) {
                edit(&register_roots::references,
                     std::tuple{kind_of_record<record_named_by<named>>, id.str(),
                                kind_of_record<Record>, record_id(record).str()});
            }
        }
    });
}

/// True for every party: some index of its own has it.
struct any_party {
    template <class Id>
    bool operator()(Id const&) const noexcept {
        return std::is_same_v<Id, party_id>;
    }
};

/// True for the parties listed.
struct one_of_parties {
    std::vector<party_id> const& listed;

    template <class Id>
    bool operator()(Id const& id) const noexcept {
        if constexpr (std::is_same_v<Id, party_id>) {
            return std::find(listed.begin(), listed.end(), id) != listed.end();
        } else {
            return false;
        }
    }
};

// entries_of: calls `edit(index, entry)` for each index entry of a record.

template <class Edit>
void entries_of(register_roots const&, party const& record, Edit const& edit) {
    if (succession const* const after = succession_of(record)) {
        edit(&register_roots::successors, std::tuple{after->predecessor, id_of(record)});
    }
    reference_entries(record, edit, any_party{});
}

/// Of records that no index of their own holds: who names them is all that is looked for.
template <class Record, class Edit>
void entries_of(register_roots const&, Record const& record, Edit const& edit) {
    reference_entries(record, edit, [](auto const&) { return false; });
}

template <class Edit>
void partner_entries(party_id const& who, party_id const& other,
                     std::optional<country> const& where, agreement_id const& id,
                     Edit const& edit) {
    if (who < other) {
        edit(&register_roots::agreements_by_pair, std::tuple{who, other, id});
    }
    if (where && who != other) {
        edit(&register_roots::agreements_by_partner_country, std::tuple{who, *where, id});
    }
}

template <class Edit>
void entries_of(register_roots const& at, agreement const& record, Edit const& edit) {
    std::vector<party_id> const parties = parties_ever(record);
    for (party_id const& other : parties) {
        std::optional<country> const where = country_in(at, other);
        edit(&register_roots::agreements_by_party, std::tuple{other, record.id});
        if (where) {
            edit(&register_roots::agreements_by_country, std::tuple{*where, record.id});
        }
        for (party_id const& who : parties) {
            partner_entries(who, other, where, record.id, edit);
        }
    }
    for (scope const what : scopes_ever(record)) {
        edit(&register_roots::agreements_by_scope, std::tuple{what, record.id});
    }
    reference_entries(record, edit, one_of_parties{parties});
}

template <class Edit>
void entries_of(register_roots const&, activity const& record, Edit const& edit) {
    for_each_reference(record, [&](auto const& id, lazy_path const&) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(id)>, party_id>) {
            edit(&register_roots::activities_by_party, std::tuple{id, record.id});
        }
    });
    if (period const* const when = record.period.get(); when && when->last()) {
        edit(&register_roots::activities_by_last_day, std::tuple{*when->last(), record.id});
    }
    reference_entries(record, edit, any_party{});
}

template <class Edit>
void entries_of(register_roots const&, book_statement const& record, Edit const& edit) {
    if (record.partner) {
        edit(&register_roots::statements_by_partner, std::tuple{*record.partner, record.id});
    }
    if (record.country) {
        edit(&register_roots::statements_by_country, std::tuple{*record.country, record.id});
    }
}

template <class Edit>
void entries_of(register_roots const&, ground_requirement const& record, Edit const& edit) {
    edit(&register_roots::requirements_by_scope, std::tuple{record.scope, record.id});
}

} // namespace

template <class Record>
void link(register_roots& roots, Record const& record) {
    entries_of(roots, record,
               [&](auto index, auto entry) { (roots.*index).insert(std::move(entry)); });
}

template <class Record>
void unlink(register_roots& roots, register_roots const& before, Record const& was,
            Record const* is) {
    register_roots kept; // the entries of `is` alone
    if (is != nullptr) {
        entries_of(roots, *is,
                   [&](auto index, auto entry) { (kept.*index).insert(std::move(entry)); });
    }
    entries_of(before, was, [&](auto index, auto const& entry) {
        if (!(kept.*index).contains(entry)) {
            (roots.*index).erase(entry);
        }
    });
}

#define JSPU_COOP_LINKED(Record)                                                                   \
    template void link<Record>(register_roots&, Record const&);                                    \
    template void unlink<Record>(register_roots&, register_roots const&, Record const&,            \
                                 Record const*)
JSPU_COOP_LINKED(party);
JSPU_COOP_LINKED(person);
JSPU_COOP_LINKED(agreement);
JSPU_COOP_LINKED(activity);
JSPU_COOP_LINKED(book_statement);
JSPU_COOP_LINKED(ground_requirement);
JSPU_COOP_LINKED(course);
JSPU_COOP_LINKED(curriculum);
JSPU_COOP_LINKED(joint_programme);
JSPU_COOP_LINKED(enrolment);
#undef JSPU_COOP_LINKED

} // namespace jspu_coop::detail
