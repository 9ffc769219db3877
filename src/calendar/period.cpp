#include <jspu_coop/calendar/period.hpp>

namespace jspu_coop {

result<period> period::make(date first, std::optional<date> last) {
    if (last && *last < first) {
        return refuse("period.reversed", to_string(first) + '/' + to_string(*last));
    }
    return period{first, last};
}

result<period> period::parse(std::string_view text) {
    std::size_t const slash = text.find('/');
    if (slash == std::string_view::npos) {
        return refuse("period.malformed", std::string{text});
    }
    result<date> const first = date::parse(text.substr(0, slash));
    if (first.has_error()) {
        return first.error();
    }
    std::string_view const end = text.substr(slash + 1);
    if (end == "..") {
        return from(*first);
    }
    result<date> const last = date::parse(end);
    if (last.has_error()) {
        return last.error();
    }
    return make(*first, *last);
}

std::vector<period> period::minus(period const& other) const {
    if (!overlaps(other)) {
        return {*this};
    }
    std::vector<period> parts;
    if (first_ < other.first_) {
        parts.push_back(period{first_, other.first_.previous()});
    }
    std::optional<date> const after = other.last_ ? other.last_->next() : std::nullopt;
    if (after && (!last_ || *after <= *last_)) {
        parts.push_back(period{*after, last_});
    }
    return parts;
}

std::string to_string(period const& value) {
    return to_string(value.first()) + '/' + (value.is_open() ? ".." : to_string(*value.last()));
}

} // namespace jspu_coop
