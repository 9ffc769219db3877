#include <jspu_coop/policy/bulk_question.hpp>

#include "base/detail/report.hpp"
#include "policy/detail/bulk_pass.hpp"

#include <algorithm>
#include <bit>
#include <limits>
#include <optional>
#include <string>

namespace jspu_coop {

namespace {

using detail::report;

constexpr std::size_t most_rows = std::size_t{1} << 48U;

std::size_t length_of(column_values const& values) {
    return std::visit(
        [](auto const& held) -> std::size_t {
            if constexpr (requires { held.count; }) {
                return held.count;
            } else {
                return held.size();
            }
        },
        values);
}

/// Whether the bits lie at places that can be counted.
bool is_too_long(bit_span const& bits) {
    return bits.count >= most_rows || bits.offset >= most_rows;
}

/// Checks the columns of one question.
class question_maker {
public:
    question_maker(compiled_policy const& policy, std::vector<fact_column> const& columns,
                   value_check check)
        : policy_{policy}, columns_{columns}, check_{check} {}

    std::shared_ptr<detail::bound_columns const> make() {
        auto made = std::make_shared<detail::bound_columns>();
        std::size_t const facts = policy_.schema().facts.size();
        made->columns.assign(facts, {detail::element::bits, nullptr});
        column_of_.assign(facts, std::nullopt);
        for (std::size_t at = 0; at < columns_.size(); ++at) {
            check_length(at, *made);
            find_fact(at);
        }
        report_lacking();
        if (policy_.program().lowered && found_.empty()) {
            bind(*made);
        }
        return made;
    }

    [[nodiscard]] issues& found() noexcept { return found_; }

private:
    void check_length(std::size_t at, detail::bound_columns& made) {
        std::string const path = path_join("/columns", at);
        std::size_t const length = length_of(columns_[at].values);
        auto const* bits = std::get_if<bit_span>(&columns_[at].values);
        auto const& known = columns_[at].known;
        if (length >= most_rows || (bits != nullptr && is_too_long(*bits))
            || (known && is_too_long(*known))) {
            report(found_, "policy.too_many_rows", path, std::to_string(length),
                   {{"most", std::to_string(most_rows - 1)}});
            return;
        }
        made.rows = at == 0 ? length : made.rows;
        for (auto const& [is, where] :
             {std::pair{length, "/values"}, {known ? known->count : length, "/known"}}) {
            if (is != made.rows) {
                report(found_, "policy.column_length_differs", path + where, std::to_string(is),
                       {{"expected", std::to_string(made.rows)}});
            }
        }
    }

    void find_fact(std::size_t at) {
        std::string const path = path_join("/columns", at) + "/fact";
        auto const fact = policy_.schema().find(columns_[at].fact);
        if (!fact) {
            report(found_, "policy.column_unknown", path, columns_[at].fact.str());
        } else if (column_of_[*fact]) {
            report(found_, "policy.column_repeated", path, columns_[at].fact.str());
        } else {
            column_of_[*fact] = at;
        }
    }

    void report_lacking() {
        for (std::size_t const fact : policy_.program().facts) {
            if (!column_of_[fact]) {
                report(found_, "policy.column_lacking", "/columns",
                       policy_.schema().facts[fact].name.str());
            }
        }
    }

    void bind(detail::bound_columns& made) {
        detail::program const& lowered = *policy_.program().lowered;
        made.leaves.resize(lowered.leaves.size());
        for (std::size_t fact = 0; fact < column_of_.size(); ++fact) {
            if (!column_of_[fact]) {
                continue;
            }
            std::string const path = path_join("/columns", *column_of_[fact]);
            detail::column_binder binder{policy_.program(), fact, columns_[*column_of_[fact]]};
            issues here;
            made.columns[fact] = binder.bind(here);
            for (std::size_t at = 0; here.empty() && at < made.leaves.size(); ++at) {
                if (lowered.leaves[at].fact == fact) {
                    made.leaves[at] = binder.bind(lowered.leaves[at], here);
                }
            }
            if (here.empty() && check_ == value_check::every_value) {
                check_values(made.columns[fact], binder.valid_values(), made.rows, here);
            }
            append_under(found_, path, std::move(here));
        }
    }

    static void check_values(detail::bound_column const& column, detail::bound_leaf const& valid,
                             std::size_t rows, issues& found) {
        using detail::words_a_block;
        std::uint64_t within[words_a_block];
        for (std::size_t row = 0; row < rows; row += words_a_block * 64) {
            std::size_t const count = std::min(words_a_block * 64, rows - row);
            detail::test_values(detail::fastest_kernels(), column, valid, row, count, within);
            for (std::size_t word = 0; word < words_for(count); ++word) {
                std::size_t const here = std::min<std::size_t>(64, count - word * 64);
                std::uint64_t wrong = (valid.is_contrary ? within[word] : ~within[word])
                                      & column.known_from(row + word * 64, here);
                wrong &= here < 64 ? (std::uint64_t{1} << here) - 1 : ~std::uint64_t{0};
                if (wrong != 0) {
                    std::size_t const at =
                        row + word * 64 + static_cast<std::size_t>(std::countr_zero(wrong));
                    report(found, "policy.column_value_out_of_range", path_join("/values", at),
                           std::to_string(column.number_at(at)), {{"row", std::to_string(at)}});
                    return;
                }
            }
        }
    }

    compiled_policy const& policy_;
    std::vector<fact_column> const& columns_;
    value_check check_;
    std::vector<std::optional<std::size_t>> column_of_; // by fact
    issues found_;
};

} // namespace

result<bulk_question> bulk_question::make(compiled_policy policy,
                                          std::vector<fact_column> const& columns,
                                          value_check check) {
    if (!policy.others().empty()) {
        return refuse("policy.reference_day_open", policy.policy().str());
    }
    question_maker maker{policy, columns, check};
    auto made = maker.make();
    if (has_errors(maker.found())) {
        return fault{std::move(maker.found())};
    }
    return bulk_question{std::move(policy), std::move(made)};
}

std::size_t bulk_question::rows() const noexcept {
    return columns_->rows;
}

} // namespace jspu_coop
