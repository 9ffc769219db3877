#include "facts/detail/member_names.hpp"

#include "base/detail/capital.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace jspu_coop::detail {

namespace {

struct member_row {
    std::string_view member; ///< "record.member", or "member" of any record
    std::string_view uz;     ///< how it reads within a sentence
    std::string_view ru;     ///< how it reads within a sentence
};

constexpr member_row rows[] = {
#include "data/member_names.inc"
};

static_assert(std::is_sorted(std::begin(rows), std::end(rows),
                             [](member_row const& left, member_row const& right) {
                                 return left.member < right.member;
                             }));

member_row const* row_of(std::string_view member) {
    auto const at = std::lower_bound(
        std::begin(rows), std::end(rows), member,
        [](member_row const& each, std::string_view name) { return each.member < name; });
    return at != std::end(rows) && at->member == member ? at : nullptr;
}

/// The words for a step; null where the record is none of the library's.
member_row const* row_of(member_step const& step) {
    constexpr std::string_view own = "jspu_coop::";
    if (!step.record.starts_with(own)) {
        return nullptr;
    }
    member_row const* const here = row_of(step.record.substr(own.size()) + "." + step.member);
    return here != nullptr ? here : row_of(step.member);
}

/// The member `first_day` of `stay` is called "Stay, first day".
std::string in_english(std::string const& name) {
    std::string words;
    for (char const each : name) {
        if (each == '.') {
            words += ", ";
        } else {
            words += each == '_' ? ' ' : each;
        }
    }
    return words;
}

void add(std::string& to, std::string_view words) {
    to += to.empty() ? "" : ", ";
    to += words;
}

} // namespace

text called_as(member_place const& member) {
    std::string const en = with_capital(in_english(member.name));
    std::string uz;
    std::string ru;
    for (member_step const& each : member.steps) {
        member_row const* const row = row_of(each);
        if (row == nullptr) {
            return text::of("en", en);
        }
        add(uz, row->uz);
        add(ru, row->ru);
    }
    return {{"en", en}, {"ru", with_capital(ru)}, {"uz", with_capital(uz)}};
}

} // namespace jspu_coop::detail
