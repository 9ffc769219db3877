// Lines of comma-separated values.
#pragma once

#include <string>
#include <vector>

namespace jspu_coop::detail {

/// A field, in quotation marks where it needs them.
[[nodiscard]] inline std::string csv_field(std::string const& value) {
    if (value.find_first_of(",\"\r\n") == std::string::npos) {
        return value;
    }
    std::string quoted = "\"";
    for (char const each : value) {
        quoted += each == '"' ? "\"\"" : std::string(1, each);
    }
    return quoted + "\"";
}

/// A line of fields, by RFC 4180.
[[nodiscard]] inline std::string csv_line(std::vector<std::string> const& fields) {
    std::string line;
    for (std::string const& each : fields) {
        line += (&each == &fields.front() ? "" : ",") + csv_field(each);
    }
    return line + "\r\n";
}

} // namespace jspu_coop::detail
