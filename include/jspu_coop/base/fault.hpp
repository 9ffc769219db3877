/// @file
/// Why an input was refused: a non-empty list of issues.
#pragma once

#include <jspu_coop/base/issue.hpp>

#include <boost/assert/source_location.hpp>

#include <initializer_list>
#include <stdexcept>
#include <string>
#include <utility>

namespace jspu_coop {

/// Why an input was refused: a non-empty list of issues, at least one of them an error.
class fault {
public:
    /// What `boost::system::result::error()` gives for a result that holds a value: the one issue
    /// `fault.none`, so that a fault is never empty.
    fault() : fault{issue{"fault.none", severity::error, {}, {}, {}}} {}

    /// A fault of one issue.
    explicit fault(issue only) : issues_{std::move(only)} {}

    /// A fault of several issues.
    /// @pre at least one of them is an error
    /// @throws std::invalid_argument when none is: a fault without an error cannot be explained
    explicit fault(issues found) : issues_{std::move(found)} {
        if (!has_errors(issues_)) {
            throw std::invalid_argument{"a fault needs at least one issue that is an error"};
        }
    }

    /// All issues, in the order of discovery; never empty.
    [[nodiscard]] issues const& all() const& noexcept { return issues_; }
    /// All issues of a temporary, such as `read.error()`: by value, so that nothing dangles.
    [[nodiscard]] issues all() && noexcept { return std::move(issues_); }
    /// The first issue.
    [[nodiscard]] issue const& first() const& noexcept { return issues_.front(); }
    /// The first issue of a temporary, by value.
    [[nodiscard]] issue first() && noexcept { return std::move(issues_.front()); }

    /// The same fault seen from a larger document: every path prefixed.
    [[nodiscard]] fault under(std::string_view prefix) && {
        for (issue& each : issues_) {
            each.path.insert(0, prefix);
        }
        return std::move(*this);
    }

    /// Faults are equal when their issues are.
    friend bool operator==(fault const&, fault const&) = default;

private:
    issues issues_;
};

/// One line per issue: `code at path: value`. For logs; sentences for people live in `explain/`.
[[nodiscard]] inline std::string to_string(fault const& why) {
    std::string lines;
    for (issue const& each : why.all()) {
        lines += lines.empty() ? "" : "\n";
        lines += each.code;
        if (!each.path.empty()) {
            lines += " at " + each.path;
        }
        if (!each.value.empty()) {
            lines += ": " + each.value;
        }
    }
    return lines;
}

/// Thrown when a caller takes the value of a refused result without asking first.
class fault_error : public std::runtime_error {
public:
    /// Wraps the fault that the caller ignored.
    explicit fault_error(fault why) : std::runtime_error{to_string(why)}, why_{std::move(why)} {}
    /// The fault that the caller ignored.
    [[nodiscard]] fault const& why() const noexcept { return why_; }

private:
    fault why_;
};

/// Called by `boost::system::result` when `.value()` meets a fault.
/// @throws fault_error always
[[noreturn]] inline void throw_exception_from_error(fault const& why,
                                                    boost::source_location const&) {
    throw fault_error{why};
}

} // namespace jspu_coop
