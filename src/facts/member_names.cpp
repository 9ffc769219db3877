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

/// "record.member" of the library's own records; empty for a step from another one.
std::string own_name(member_step const& step) {
    constexpr std::string_view own = "jspu_coop::";
    return step.record.starts_with(own) ? step.record.substr(own.size()) + "." + step.member : "";
}

/// The words for a step; null where the record is none of the library's.
member_row const* words_for(member_step const& step) {
    std::string const name = own_name(step);
    member_row const* const here = row_of(name);
    return here != nullptr || name.empty() ? here : row_of(step.member);
}

/// Members that tell personal circumstances: age, and health or family as grounds of a leave.
constexpr std::string_view personal[] = {"leave_begun.ground", "person.born"};

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
        member_row const* const row = words_for(each);
        if (row == nullptr) {
            return text::of("en", en);
        }
        add(uz, row->uz);
        add(ru, row->ru);
    }
    return {{"en", en}, {"ru", with_capital(ru)}, {"uz", with_capital(uz)}};
}

bool is_sensitive(member_place const& member) {
    return std::any_of(member.steps.begin(), member.steps.end(), [](member_step const& each) {
        return std::find(std::begin(personal), std::end(personal), own_name(each))
               != std::end(personal);
    });
}

} // namespace jspu_coop::detail
