// How the values of the facts of a policy read in a language, made ready.
#pragma once

#include <jspu_coop/calendar/duration.hpp>
#include <jspu_coop/explain/wording.hpp>
#include <jspu_coop/policy/compiled_policy.hpp>

#include "explain/sentence_pattern.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

/// How values read: as `wording::read` says it. Each way to append one says whether it could; where
/// it could not, nothing was appended.
class prepared_values {
public:
    /// @param of the facts that it reads are prepared
    prepared_values(compiled_policy const& of, wording const& words);

    /// Appends a number as it is written in files.
    void append_number(std::string& to, std::string_view canonical) const;
    /// Appends a whole number.
    void append_number(std::string& to, std::int64_t number) const;
    /// Appends a duration.
    [[nodiscard]] bool append_duration(std::string& to, std::int64_t count,
                                       duration_unit unit) const;
    /// Appends a number of days.
    [[nodiscard]] bool append_days(std::string& to, std::int64_t count) const;
    /// Appends a day.
    [[nodiscard]] bool append_date(std::string& to, date day) const;
    /// Appends a code of a fact.
    [[nodiscard]] bool append_code(std::string& to, std::size_t fact, std::string_view code) const;
    /// Appends several codes of a fact.
    [[nodiscard]] bool append_codes(std::string& to, std::size_t fact,
                                    std::vector<std::string> const& codes,
                                    bool as_alternatives) const;
    /// Appends "yes" or "no".
    void append_boolean(std::string& to, bool value) const { to += value ? yes_ : no_; }
    /// The word before the last of a list.
    [[nodiscard]] std::string_view last_word(bool as_alternatives) const noexcept {
        return as_alternatives ? or_ : and_;
    }

private:
    /// What stands before and behind a count, by plural form.
    using counted = std::vector<std::optional<std::pair<std::string, std::string>>>;
    /// A code and how it reads; by its first bytes it is found.
    struct code_text {
        std::uint64_t head;
        std::string code;
        std::string text;
    };

    [[nodiscard]] static counted counted_by(std::string_view key, wording const& words);
    [[nodiscard]] static std::uint64_t head_of(std::string_view code) noexcept;
    [[nodiscard]] static std::vector<code_text>
    texts_of(fact_schema const& schema, fact_type const& type, wording const& words);
    [[nodiscard]] bool append_counted(std::string& to, std::int64_t count,
                                      counted const& how) const;

    message_catalogue const* messages_;
    std::string point_;
    std::string and_;
    std::string or_;
    std::string yes_;
    std::string no_;
    counted day_count_;
    std::array<counted, 4> durations_;                      // by unit
    std::array<std::optional<sentence_pattern>, 12> dates_; // by month
    std::vector<std::vector<code_text>> codes_;             // by fact, sorted by head
};

} // namespace jspu_coop::detail
