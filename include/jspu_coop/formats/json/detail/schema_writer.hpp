/// @file
/// Writes the frame of a JSON Schema, and each named part of it once.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/formats/json/detail/writer.hpp>

#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <typeindex>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

/// Writes one schema. A part that has a name is referred to where it is used, and written behind
/// the root, in the order in which the parts were first met.
class JSPU_COOP_EXPORT schema_writer {
public:
    /// Writes one part: the keywords of its object.
    using body = void (*)(schema_writer&);

    /// The writer, for keywords.
    [[nodiscard]] json_writer& out() noexcept { return out_; }
    /// A keyword with a string.
    void keyword(char const* name, std::string_view value);
    /// A keyword with a list of strings.
    void keyword(char const* name, std::span<std::string const> values);
    /// The keyword `$ref` to the part of a type.
    /// @param tagged the part is an alternative of a variant, with its `kind`
    void refer(std::type_index type, bool tagged, body written);
    /// The whole document.
    /// @param root writes the keywords of the root
    [[nodiscard]] static std::string write(std::string_view name, body root);

private:
    using part = std::pair<std::type_index, bool>;

    [[nodiscard]] std::string new_name(part const& of);

    json_writer out_;
    std::map<part, std::string> names_;
    std::set<std::string, std::less<>> used_;
    std::vector<std::pair<std::string, body>> waiting_;
};

} // namespace jspu_coop::detail
