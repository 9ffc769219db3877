#include <jspu_coop/records/study/agreed_grades.hpp>

#include "base/detail/report.hpp"

#include <algorithm>

namespace jspu_coop {

namespace {

/// The fact of whether a mark passes; nothing when the scale has no such mark, which is reported.
[[nodiscard]] std::optional<fact<bool>> passing_mark(issues& found, grade_scale const& scale,
                                                     std::string const& mark,
                                                     std::string const& path) {
    auto passing = passes(scale, {scale.id, mark});
    if (passing.has_error()) {
        detail::report(found, "agreed_grades.mark_unknown", path, mark,
                       {{"scale", to_string(scale.id)}});
        return std::nullopt;
    }
    return *std::move(passing);
}

void check_scale(issues& found, std::string const& path, grade_scale_id const& named,
                 grade_scale_id const& given) {
    if (named != given) {
        detail::report(found, "agreed_grades.other_scale", path, to_string(named),
                       {{"expected", to_string(given)}});
    }
}

} // namespace

issues validate(agreed_grades const& value) {
    issues found;
    if (value.from == value.to) {
        detail::report(found, "agreed_grades.same_scale", "/to", to_string(value.to));
    }
    if (value.pairs.empty()) {
        detail::report(found, "agreed_grades.pairs_empty", "/pairs");
    }
    detail::report_repeated(found, "agreed_grades.mark_repeated", "/pairs", value.pairs,
                            &agreed_pair::from, "from");
    append_under(found, "/basis", validate(value.basis));
    return found;
}

issues validate(agreed_grades const& value, grade_scale const& from, grade_scale const& to) {
    issues found;
    check_scale(found, "/from", value.from, from.id);
    check_scale(found, "/to", value.to, to.id);
    if (!found.empty()) {
        return found;
    }
    for (std::size_t at = 0; at < value.pairs.size(); ++at) {
        std::string const place = path_join("/pairs", at);
        agreed_pair const& pair = value.pairs[at];
        auto const before = passing_mark(found, from, pair.from, path_join(place, "from"));
        auto const after = passing_mark(found, to, pair.to, path_join(place, "to"));
        if (before && after && before->is_known() && after->is_known()
            && before->value() != after->value()) {
            found.push_back({"agreed_grades.pass_becomes_fail",
                             severity::warning,
                             place,
                             pair.to,
                             {{"from", pair.from}}});
        }
    }
    return found;
}

result<fact<grade>> convert(grade const& of, agreed_grades const& table) {
    if (of.scale != table.from) {
        return refuse("grade.other_scale", to_string(of.scale), {},
                      {{"expected", to_string(table.from)}});
    }
    auto const pair = std::ranges::find(table.pairs, of.mark, &agreed_pair::from);
    return pair == table.pairs.end() ? fact<grade>{} : fact<grade>{grade{table.to, pair->to}};
}

} // namespace jspu_coop
