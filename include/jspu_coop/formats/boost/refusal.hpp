/// @file
/// How what stands in an archive is refused while it is loaded.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/result.hpp>

#include <exception>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace jspu_coop {

/// Thrown while a record is loaded by an archive: archives of Boost's kind know no other way.
/// `from_archive`, `load_file` and `load_from` give the fault instead.
class JSPU_COOP_EXPORT archive_refusal : public std::exception {
public:
    /// Wraps why something was refused.
    explicit archive_refusal(fault why) : why_{std::move(why)} {}

    /// Why it was refused.
    [[nodiscard]] fault const& why() const noexcept { return why_; }
    /// The code of the first issue.
    [[nodiscard]] char const* what() const noexcept override { return why_.first().code.c_str(); }

    /// The same refusal seen from a larger record.
    /// @param token the member's name, or the number of the element
    void set_under(std::string_view token) { why_ = std::move(why_).under(path_join("", token)); }

private:
    fault why_;
};

namespace detail {

/// Refuses with one issue.
/// @throws archive_refusal always
[[noreturn]] inline void refuse_archive(std::string code, std::string value = {},
                                        std::map<std::string, std::string> parameters = {}) {
    throw archive_refusal{refuse(std::move(code), std::move(value), {}, std::move(parameters))};
}

/// Refuses content that its form cannot hold.
/// @throws archive_refusal always
[[noreturn]] inline void refuse_content() {
    refuse_archive("archive.damaged", {}, {{"part", "content"}});
}

/// The value of a result.
/// @throws archive_refusal for a fault
template <class T>
[[nodiscard]] T take_archived(result<T> made) {
    if (made.has_error()) {
        throw archive_refusal{std::move(made).error()};
    }
    return std::move(*made);
}

} // namespace detail

} // namespace jspu_coop
