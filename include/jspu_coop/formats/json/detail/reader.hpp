/// @file
/// What reading a document needs of no particular record: the place, the issues, the scalars.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/formats/json/detail/document.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop::detail {

/// An issue whose line and column are still to be found.
struct json_finding {
    issue what;         ///< the issue
    std::uint32_t node; ///< the value at which it is
    bool at_key;        ///< it is the name, not the value
    bool is_placed;     ///< false when only the path tells the value
};

/// What a statement about a fact says.
struct json_fact_statement {
    knowledge state;                   ///< never known
    std::optional<json_cursor> claims; ///< an array, when the sources conflict
};

/// Most claims that a conflicting fact may have; comparing them takes quadratic time.
inline constexpr std::size_t most_claims = 256;

/// Reads a document: keeps the path to the value being read and the issues found so far.
class JSPU_COOP_EXPORT json_reader {
public:
    /// @param text the text that `document` was parsed from; both outlive the reader
    json_reader(std::string_view text, json_document const& document, json_limits const& limits);

    /// True when nothing was reported.
    [[nodiscard]] bool is_content() const noexcept { return findings_.empty(); }
    /// Every issue, each with line and column.
    /// @pre something was reported
    [[nodiscard]] fault why() &&;

    /// Reports an issue at the value being read.
    void report(json_cursor at, std::string code, std::string_view value = {},
                std::map<std::string, std::string> parameters = {});
    /// Reports an issue of a member's name.
    void report_name(json_cursor member, std::string code,
                     std::map<std::string, std::string> parameters = {});
    /// Reports that an object lacks a member.
    void report_missing(json_cursor object, std::string_view name);
    /// Takes over issues that others found in the value being read; their paths go on from there.
    void adopt(issues found);

    /// True when the value has a type; else it is reported.
    [[nodiscard]] bool expect(json_cursor at, json_type type) {
        return at.type() == type || refuse_type(at, name_of(type));
    }
    /// The text of a string.
    [[nodiscard]] std::optional<std::string_view> read_string(json_cursor at);
    /// A boolean.
    [[nodiscard]] std::optional<bool> read_boolean(json_cursor at);
    /// A whole number in two's complement.
    [[nodiscard]] std::optional<std::uint64_t> read_integer(json_cursor at, std::int64_t lowest,
                                                            std::uint64_t highest);
    /// Which alternative of a variant an object is, by its `kind`.
    [[nodiscard]] std::optional<std::size_t> read_kind(json_cursor at,
                                                       std::span<std::string_view const> known);
    /// True when the value says something about a fact, rather than giving it.
    [[nodiscard]] static bool is_fact_statement(json_cursor at) noexcept;
    /// What such a value says.
    [[nodiscard]] std::optional<json_fact_statement> read_fact_statement(json_cursor at);

private:
    friend class json_step;

    [[nodiscard]] bool refuse_type(json_cursor at, std::string_view expected);
    void add(json_finding found);

    std::string_view text_;
    json_document const* document_;
    std::size_t most_issues_;
    std::size_t left_out_{0};
    std::string path_;
    std::vector<json_finding> findings_;
};

/// The path of the reader goes on by one token while this lives.
class JSPU_COOP_EXPORT json_step {
public:
    /// Into a member.
    json_step(json_reader& reader, std::string_view name);
    /// Into an element.
    json_step(json_reader& reader, std::size_t index);
    /// Back again.
    ~json_step() { reader_->path_.resize(size_); }
    json_step(json_step const&) = delete;
    json_step& operator=(json_step const&) = delete;

private:
    json_reader* reader_;
    std::size_t size_;
};

/// Matches the members of an object with the names of a record.
class JSPU_COOP_EXPORT json_members {
public:
    /// What `match` returns for a member that is none of the record's.
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    /// @param names the names of the record's members, at most 63; they outlive this
    /// @param tagged the object has a `kind` as well
    json_members(json_reader& reader, json_cursor object, std::span<std::string_view const> names,
                 bool tagged) noexcept
        : reader_{&reader}, object_{object}, names_{names}, tagged_{tagged} {}

    /// Which of the names a member has. What is unknown or repeated is reported and is none of
    /// them.
    [[nodiscard]] std::size_t match(json_cursor member);
    /// True when a member with this name was met.
    [[nodiscard]] bool has(std::size_t name) const noexcept { return (met_ >> name & 1U) != 0; }
    /// Reports that the object lacks a member.
    void report_missing(std::size_t name) { reader_->report_missing(object_, names_[name]); }

private:
    [[nodiscard]] std::size_t find(std::string_view name) const noexcept;

    json_reader* reader_;
    json_cursor object_;
    std::span<std::string_view const> names_;
    std::uint64_t met_{0};
    bool tagged_;
};

} // namespace jspu_coop::detail
