#include "questions/dossier/line_order.hpp"

#include <string>
#include <tuple>

namespace jspu_coop::detail {

namespace {

/// What distinguishes citations.
auto key_of(citation const& of) {
    auto const* const read = of.source ? &*of.source : nullptr;
    return std::tuple{of.document,
                      of.article,
                      read ? std::optional{read->title} : std::nullopt,
                      read ? read->address : std::nullopt,
                      read ? std::optional{read->kind} : std::nullopt,
                      read ? read->seen_as_of : std::nullopt,
                      read ? read->note : std::nullopt};
}

/// What distinguishes acts.
std::string text_of(std::optional<act> const& decision) {
    return decision ? to_string(decision->kind) + "/" + decision->number.value_or("") + "/"
                          + (decision->on ? to_string(*decision->on) : "") + "/"
                          + decision->issuer.value_or("") + "/" + decision->title.value_or("")
                    : std::string{};
}

auto key_of(dossier_line const& of) {
    return std::tuple{of.of,
                      of.kind,
                      of.title,
                      of.due,
                      of.received,
                      of.expires,
                      of.standing,
                      of.in_order,
                      of.from,
                      text_of(of.decided_by),
                      of.cited_as ? std::optional{key_of(*of.cited_as)} : std::nullopt};
}

} // namespace

bool is_lesser(citation const& left, citation const& right) {
    return key_of(left) < key_of(right);
}

bool stands_before(dossier_line const& left, dossier_line const& right) {
    return key_of(left) < key_of(right);
}

} // namespace jspu_coop::detail
