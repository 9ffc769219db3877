#include <jspu_coop/vocabulary/credits.hpp>

#include <stdexcept>
#include <utility>

namespace jspu_coop {

namespace {

[[nodiscard]] fault credits_mixed(credits const& left, char const* sign, credits const& right) {
    return refuse("credits.system_mixed", to_string(left) + sign + to_string(right), {},
                  {{"left", to_string(left.system())}, {"right", to_string(right.system())}});
}

[[nodiscard]] result<credits> credits_of(result<decimal> const& amount,
                                         credit_system_id const& of) {
    if (amount.has_error()) {
        return amount.error();
    }
    return credits::make(*amount, of);
}

} // namespace

credits::credits(decimal amount, credit_system_id of) : amount_{amount}, system_{std::move(of)} {
    if (amount_ < 0) {
        throw std::invalid_argument{"credits are not negative: " + to_string(amount_)};
    }
}

result<credits> credits::make(decimal amount, credit_system_id of) {
    if (amount < 0) {
        return refuse("credits.negative", to_string(amount) + ' ' + to_string(of));
    }
    return credits{amount, std::move(of)};
}

result<credits> credits::parse(std::string_view text) {
    std::size_t const space = text.find(' ');
    if (space == std::string_view::npos) {
        return refuse("credits.malformed", std::string{text});
    }
    auto const amount = decimal::parse(text.substr(0, space));
    if (amount.has_error()) {
        return amount.error();
    }
    auto const of = credit_system_id::parse(text.substr(space + 1));
    if (of.has_error()) {
        return of.error();
    }
    return make(*amount, *of);
}

result<credits> add(credits const& left, credits const& right) {
    if (left.system() != right.system()) {
        return credits_mixed(left, " + ", right);
    }
    return credits_of(add(left.amount(), right.amount()), left.system());
}

result<credits> subtract(credits const& left, credits const& right) {
    if (left.system() != right.system()) {
        return credits_mixed(left, " - ", right);
    }
    return credits_of(subtract(left.amount(), right.amount()), left.system());
}

result<credits> sum(credit_system_id const& of, std::span<credits const> amounts) {
    credits total{0, of};
    for (std::size_t at = 0; at < amounts.size(); ++at) {
        result<credits> const more = add(total, amounts[at]);
        if (more.has_error()) {
            return fault{more.error()}.under(path_join("", at));
        }
        total = *more;
    }
    return total;
}

result<std::strong_ordering> compare(credits const& left, credits const& right) {
    if (left.system() != right.system()) {
        return credits_mixed(left, " : ", right);
    }
    return left.amount() <=> right.amount();
}

std::string to_string(credits const& value) {
    return to_string(value.amount()) + ' ' + to_string(value.system());
}

} // namespace jspu_coop
